#pragma once

#include "core/library.h"
#include "core/meetings/kept_minutes.h"
#include "core/meetings/spoken_line.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace simpul {

class InlineMessage;
class Workers;

// What the minute taker has open while people talk. One line is typed and Enter writes it down, at once and for good: what was said
// ("sari: peta siap"), a decision, or an action ("fauzan: menyusun draf, 30 Nov"). Ctrl+1 to Ctrl+6 choose which, Alt+Up and Alt+Down the item of
// the agenda; no hand leaves the keyboard.
class MinutesWindow : public QWidget
{
    Q_OBJECT

public:
    MinutesWindow(const Uuid &meeting, Workers &workers, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Kind { Presentation, Proposal, Response, Answer, Decision, Action };
    struct Line { // of what is written down
        Kind kind;
        QString who;
        QString text;
        QString element; // of its row; empty: an action
        Uuid action;
    };

    void build();
    void retranslate();
    void read();
    void give();
    void showAgenda();
    void showLines();
    QString agendaElement() const; // of the item in view; empty: the meeting as a whole
    bool showsCarried() const;     // the last entry of the agenda: what earlier meetings left to do
    QString lineText(const Line &line) const;
    static QString kindText(Kind kind);

    void write();
    RecordEdit editOf(const QString &typed);
    void takeAway();
    void stepAgenda(int by);

    const Uuid m_meeting;
    Workers &m_workers;
    struct Desk { // all that is read for it
        MinutesContent minutes;
        QList<Attendee> there;
        QMap<Uuid, QString> names;
        QList<ActionItem> carried; // of earlier meetings of the community, and not closed
        QDate today;
    };
    static Result<Desk> readDesk(Library &library, const Uuid &meeting);
    Desk m_desk;
    QList<Line> m_lines; // of the item in view
    QString m_writing;   // typed, and on its way into the library

    InlineMessage *m_message;
    QLabel *m_title;
    QLabel *m_agendaLabel;
    QListWidget *m_agenda;
    QLabel *m_writtenLabel;
    QListWidget *m_written;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_lineLabel;
    QLineEdit *m_line;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_away;
    QPushButton *m_close;
};

} // namespace simpul
