#pragma once

#include "core/library.h"

#include <QFrame>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;

namespace simpul {

class Badge;
class InlineMessage;
class NumberCard;
class SectionTitle;
class TextTable;
class Workers;
struct TextRow;

// The bundles somebody gave, one after the other: each is checked, shown with what it would change, and then merged or left.
class PreviewPanel : public QFrame
{
    Q_OBJECT

public:
    PreviewPanel(Workers &workers, QWidget *parent);

    void open(const QStringList &files);
    int pending() const; // bundles nobody has decided about yet
    bool closeList();    // what Esc does
    void undo(qint64 merge, const QString &bundle);

Q_SIGNALS:
    void changed();      // merged, undone, refused: the rest of the page reads anew
    void pendingChanged();
    void closed();                            // nothing is left to show
    void told(const QString &text, bool good); // about what is not shown here any more
    void trustWanted();
    void conflictsWanted();
    void recordWanted(const std::string &type, const simpul::Uuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Checking, Ready, Refused, Merging, Merged, Undoing };
    enum Card { Added, Changed, Conflicts, Removed, Waiting, CardCount };
    struct Preview {
        MergeReport report;
        qint64 bytes = 0;
    };

    void build();
    QLayout *buildHead();
    QLayout *buildProgress();
    QLayout *buildCards();

    void checkNext();
    void check(const QString &file);
    void checked(const Result<Preview> &preview);
    void refused(const Error &error);
    void merge();
    void merged(const Result<MergeReport> &report);
    void undone(const Result<MergeReport> &report);
    void leave();

    void setState(State state);
    void retranslate();
    void showHead();
    void showCards();
    void showRefusal();
    void showMerged();
    void showList(int card);
    QList<TextRow> waitingRows() const;
    QList<TextRow> changeRows(Card card) const;
    void openLine(int row);
    qint64 changes() const;
    QString mergeText() const;
    QString kinds(const QString &what) const; // "98 knowledge assets, 44 other"
    QString fileName() const;

    Workers &m_workers;
    State m_state = State::Empty;
    QStringList m_queue; // what comes after m_file
    QString m_file;
    int m_number = 0;    // of m_file among all that were given
    int m_total = 0;
    Preview m_preview;
    Error m_error;
    MergeReport m_merged;
    QString m_undoing;
    int m_list = -1;     // the card whose list is open

    SectionTitle *m_title;
    Badge *m_signature;
    Badge *m_facts;
    Badge *m_place;
    QPushButton *m_leave;
    QPushButton *m_merge;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    InlineMessage *m_message;
    QWidget *m_numbers;
    std::array<NumberCard *, CardCount> m_cards{};
    QLabel *m_note;
    TextTable *m_lines;
};

} // namespace simpul
