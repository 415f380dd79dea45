#pragma once

#include "core/library.h"
#include "ui/models/row_delegate.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace simpul {

class ChosenPane;
class Commands;
class DetailPane;
class InlineMessage;
class ListPane;
class RowsOut;
class Workers;
struct BatchDone;
struct ValueChange;
struct BatchEdit;
struct EntityType;
struct Row;
struct RowChoice;
struct RowQuery;

// A list on the left, the record chosen in it on the right, or what can be done with several: how every page of records works. What the list is asked for is the
// affair of the pages made from it.
class BrowsePage : public Page
{
    Q_OBJECT

public:
    BrowsePage(const EntityType *type, RowDelegate::Density density, Workers &workers, Commands &commands, QWidget *parent);

    void openRecord(const std::string &type, const Uuid &id) override;
    RecordId inView() const override;
    void startNew() override;
    void resume(const Draft &draft) override;
    bool isTouched() const override;
    void leave(std::function<void()> then) override;
    bool escape() override;
    void takeFocus() override;
    const EntityType *type() const { return m_type; } // nullptr: the trash, which holds all of them
    int listWidth() const;
    void setListWidth(int width); // 0: the usual one
    void exportTo(const QString &path); // .csv or .xlsx: the rows chosen if they are several, else the list in view, whole

protected:
    virtual RowQuery query() const = 0;
    virtual void tellCount(qint64 total) = 0;
    virtual QStringList highlight() const { return {}; } // words to mark in what is opened
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    void askAgain();             // another question: the first answer comes into view
    bool showsTrash() const;
    ListPane &list() const { return *m_list; }
    DetailPane &detail() { return *m_detail; }
    Workers &workers() { return m_workers; }
    Commands &commands() { return m_commands; }
    class QVBoxLayout *column() { return m_column; } // above the list and the record

private:
    void connectParts();
    void handleCommands();
    void showRow(const Row &row);
    void answered(qint64 total);
    void refreshWhenSeen();
    void nameList();
    void trash();
    void restore(const std::string &type, const Uuid &id);
    void offerUndo(const QString &told, std::function<void()> undo);
    void offerToTakeBack(const QString &told, const QList<ValueChange> &changes);
    void attachFiles();

    int section() const;
    bool several() const; // are chosen
    void followChoice();
    void trashChosen();
    void restoreChosen();
    void restoreAll(const QList<RecordId> &records);
    void changeChosen(const BatchEdit &edit);
    void changed(const BatchDone &done);
    RowChoice wholeList() const;
    QString tableName() const;

    const EntityType *m_type;
    Workers &m_workers;
    Commands &m_commands;
    class QVBoxLayout *m_column;
    QSplitter *m_splitter;
    ListPane *m_list;
    QStackedWidget *m_right; // the one or the other of these
    DetailPane *m_detail;
    ChosenPane *m_several;
    InlineMessage *m_bar; // what was done, with a way to take it back or to go on
    RowsOut *m_out;
    std::function<void()> m_undoLast; // what Ctrl+Z does
    int m_wantedRow = 0;              // to be shown of the answer to come; -1: what is shown stays
    bool m_stale = true;              // to be asked again once it is seen
    bool m_asked = false;
};

} // namespace simpul
