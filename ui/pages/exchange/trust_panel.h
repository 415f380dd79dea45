#pragma once

#include "core/library.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace simpul {

class InlineMessage;
class SectionTitle;
class Workers;

// Trusting an office: its card is read, its six words are compared by telephone, and only then it is trusted.
class TrustPanel : public QFrame
{
    Q_OBJECT

public:
    TrustPanel(Workers &workers, QWidget *parent);

    void chooseCard();
    void open(const QString &cardPath);
    void close();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showCard();
    void trust();

    Workers &m_workers;
    QString m_path;
    TrustInfo m_card;
    SectionTitle *m_title;
    QLabel *m_explanation;
    QLabel *m_words = nullptr;
    QLabel *m_hex;
    QCheckBox *m_introduce;
    QPushButton *m_trust;
    QPushButton *m_close;
    InlineMessage *m_message;
};

} // namespace simpul
