#pragma once

#include "core/library.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace simpul {

class InlineMessage;
class SectionTitle;
class Workers;

// Enrolment: a PC asks, one that holds the office key answers with its passphrase, and the PC takes the answer.
class EnrolPanel : public QFrame
{
    Q_OBJECT

public:
    EnrolPanel(Workers &workers, QWidget *parent);

    void saveRequest(const QString &officeCode);
    void acceptAnswer();
    void answerRequest();                                       // chooses the request first
    void openRequest(const QString &path);                      // the passphrase is asked for
    void answer(const QString &output);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void close();
    void tellOnly(const QString &title, const Result<> &done, const QString &whatNext);

    Workers &m_workers;
    QString m_request;
    SectionTitle *m_title;
    QLabel *m_explanation;
    QLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    QPushButton *m_enrol;
    QPushButton *m_close;
    InlineMessage *m_message;
};

} // namespace simpul
