#pragma once

#include "core/library.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace simpul {

class StatusDot;
class Workers;

// Whether all is saved, who is at work in which office, what goes on in the background, and what waits for a decision.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent);
    void follow(Workers &workers);
    void tellUnsaved(bool unsaved);
    void tellOnlyRead(bool onlyRead);
    void tellWho(const QString &office, const QString &person);
    void tellWaiting(int count);

Q_SIGNALS:
    void waitingWanted(); // somebody wants to see what waits

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildWork();
    void retranslate();
    void showSaved();
    void showProgress(const QString &what, qint64 done, qint64 total);
    void showBusy(bool busy);

    StatusDot *m_saved;
    QLabel *m_who;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_waiting;
    QDateTime m_savedAt;
    bool m_unsaved = false;
    bool m_onlyRead = false;
    int m_waitingCount = 0;
};

} // namespace simpul
