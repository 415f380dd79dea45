#pragma once

#include "ui/fields/library_lookup.h"
#include "ui/forms/drafts.h"
#include "ui/pages/detail_data.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace simpul {

class Commands;
class DetailFiles;
class DetailHead;
class DetailHistory;
class DetailLinks;
class DetailMoves;
class EmptyState;
class EntityForm;
class FieldEditor;
class FlowPane;
class InlineMessage;
class Reader;
class Workers;
class YearView;
struct ValueChange;

// The page of one record, of whatever type: its head, what one can do with it, and the tabs with its content, files, links and
// history. Editing happens in place: the content turns into a form.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(Workers &workers, Commands &commands, QWidget *parent);

    void show(const std::string &type, const Uuid &id, const QStringList &highlight = {});
    void mark(const QStringList &words); // in what is shown: the search went on
    void reload();
    void showNothing();
    void startNew(const EntityType &type);
    void startNew(const EntityType &type, const Record &values);
    void resume(const Draft &draft); // what was being written when the program ended
    void edit();
    void save(std::function<void()> then = {});
    void cancel();
    void takeFocus();

    bool isEditing() const { return m_form; }
    bool isTouched() const;
    void leave(std::function<void()> then); // asks in place what to do with what is not saved
    bool holds(const Uuid &id) const { return m_details.record.id == id && !id.isNull(); }
    const RecordDetails &details() const { return m_details; }
    bool isEmpty() const { return m_details.record.id.isNull() && !m_form; }
    bool isRemoved() const { return m_details.record.life == Record::Life::Removed; }
    InlineMessage &message() { return *m_message; }
    void attach(const QStringList &paths); // to the asset shown
    void toggleFavourite();

Q_SIGNALS:
    void recordWanted(const std::string &type, const simpul::Uuid &id);
    void shown(const std::string &type, const simpul::Uuid &id);
    void savedNew(const std::string &type, const simpul::Uuid &id);
    void saved(const QList<simpul::ValueChange> &changes); // in a record that was there
    void touched(); // a person typed something
    void changed(); // another record, editing or not: what can be done now is different

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildRecord();
    QWidget *buildButtons();
    QWidget *buildEditBar();
    QWidget *buildContent();
    void buildTabs();
    void retranslate();
    void recolour();
    void give(const RecordDetails &details);
    void showMoves();
    void showButtons();
    void showContent();
    void showTabs(const EntityType &type);
    void enableTabs();
    void tellFavourite();
    void openForm(const EntityType &type, const Record &record);
    Record usualValues(const EntityType &type) const;
    void closeForm();
    void keepDraft();
    void takeUp(const Draft &draft);
    void addPersonPicker();
    Uuid pickedPerson() const;
    void send(const RecordEdit &edit, std::function<void()> then);
    void sendNew(const RecordEdit &edit, std::function<void()> then);
    void refused(const Error &error);
    void move(const QString &state);
    void revise();
    void goToStep(int step);
    const EntityType *type() const;

    Workers &m_workers;
    Commands &m_commands;
    LibraryLookup m_lookup;
    RecordDetails m_details;
    std::string m_wantedType; // of what is shown, or is about to be
    Uuid m_wanted;
    QStringList m_highlight;
    bool m_otherColours = false; // since the content was written
    Uuid m_newId;          // of what is being written for the first time
    QTimer m_untilKept;    // what is typed

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailHead *m_head;
    InlineMessage *m_message;
    QWidget *m_buttons;
    DetailMoves *m_moves;
    QTabWidget *m_tabs;
    QStackedWidget *m_content;
    Reader *m_reader;
    QWidget *m_formPage;
    QHBoxLayout *m_beside; // of the form
    QScrollArea *m_formArea;
    QWidget *m_editBar;
    EntityForm *m_form = nullptr;      // while editing
    FieldEditor *m_person = nullptr;   // whose personal data is being written for the first time
    DetailFiles *m_files;
    DetailLinks *m_links;
    DetailHistory *m_history;
    YearView *m_year;
    FlowPane *m_flow; // of an SOP
};

} // namespace simpul
