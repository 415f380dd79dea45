#pragma once

#include "core/library.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QRadioButton;

namespace simpul {

class InlineMessage;
class SectionTitle;
class StillComboBox;
class Workers;
struct ExchangeState;

// Makes a bundle: for whom, how much of it, into which file. What came of it is told in place.
class CreatePanel : public QFrame
{
    Q_OBJECT

public:
    CreatePanel(Workers &workers, QWidget *parent);

    void show(const ExchangeState &state);
    void open(); // shows it and puts the focus into it
    void close();
    void write(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillReceivers();
    void followReceiver();
    void chooseFile();
    void written(const Result<CreateReport> &report);

    Workers &m_workers;
    IdentityInfo m_identity;
    QList<OfficeInfo> m_offices; // that can be written to
    Stamp m_now = 0;
    SectionTitle *m_title;
    QLabel *m_receiverLabel;
    StillComboBox *m_receiver;
    QLabel *m_contentLabel;
    QRadioButton *m_lacking;
    QRadioButton *m_full;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_close;
    InlineMessage *m_message;
};

} // namespace simpul
