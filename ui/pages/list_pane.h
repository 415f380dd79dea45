#pragma once

#include "ui/models/row_choice.h"
#include "ui/models/row_delegate.h"
#include "ui/models/rows_model.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace simpul {

class EmptyState;
class InlineMessage;
class RowsView;

// A list of records with its count above it, and what to say when it is empty. Which rows are chosen survives that the list is read
// anew.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(RowDelegate::Density density, Workers &workers, QAction *firstAction, QWidget *parent);

    QVBoxLayout *head() { return m_head; } // above the list: filters go here
    QListView *view();
    RowsModel &model() { return m_model; }

    void ask(const RowQuery &query);
    void reload();
    void setNames(const QString &listName, const QString &emptyTitle, const QString &emptyText); // translated
    void setCountText(const QString &text);

    std::optional<Row> current() const;
    void choose(const Uuid &id); // also before its row is here
    void chooseRow(int row);  // or the last one, when there are fewer
    int chosenRow() const { return m_chosenRow; }
    void showFocus();

    // Several rows: which ones, and how many. With one or none the record in view is the one that counts.
    int chosenCount() const;
    RowChoice choice() const;
    void chooseAll();
    void chooseOne(); // of those chosen
    void hold(const QList<RecordId> &records); // they stay chosen wherever they are when the list is read anew

Q_SIGNALS:
    void chosen(const simpul::Row &row);   // by a person
    void choiceChanged();                  // another number of rows
    void answered(qint64 total);

private:
    void buildList(RowDelegate::Density density);
    void follow(const QModelIndex &current);
    void answer(qint64 total, const QString &problem);
    void restoreChoice();
    enum class Chosen { Alone, WithOthers };
    void goToRow(int row, Chosen chosen = Chosen::Alone);
    void rememberChoice();
    void selectHeld(int firstRow, int lastRow);
    void goTo(const QString &beginning, int fromRow);

    Workers &m_workers;
    RowsModel m_model;
    QVBoxLayout *m_head;
    QLabel *m_count;
    InlineMessage *m_problem;
    QStackedWidget *m_stack;
    RowsView *m_view;
    EmptyState *m_empty;
    Uuid m_chosen;
    int m_chosenRow = 0;
    QList<RecordId> m_held; // several that are chosen, when they are known by more than their places
    QSet<Uuid> m_heldIds;
    bool m_restoring = false;
};

} // namespace simpul
