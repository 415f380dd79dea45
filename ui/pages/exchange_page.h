#pragma once

#include "ui/pages/exchange/exchange_state.h"
#include "ui/pages/page.h"

class QTabWidget;

namespace simpul {

class ActionButton;
class Commands;
class ConflictView;
class CreatePanel;
class EmptyState;
class EnrolPanel;
class InlineMessage;
class OfficesView;
class PreviewPanel;
class SectionTitle;
class TextTable;
class TrustPanel;
class Workers;

// Pertukaran: giving and taking bundles, and all that people must decide about what came.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    ExchangePage(Workers &workers, Commands &commands, QWidget *parent);

    bool escape() override;
    void takeFocus() override;

public Q_SLOTS:
    void openBundles(const QStringList &files);

Q_SIGNALS:
    void waitingChanged(int count); // things to decide: the amber count

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab { Conflicts, Offices, Waiting, Merges, Quarantine, Alarms, TabCount };

    QLayout *buildHead();
    QFrame *buildDropPlace();
    void buildTabs();
    enum class Explained { No, Yes };
    QWidget *addList(TextTable *&table, EmptyState *&empty, Explained explained);
    void connectParts();
    void handleCommands();
    void retranslate();
    void retranslateLists();

    void chooseBundles();
    void saveCard();
    void writeHave();
    void tellSaved(const Result<> &done, const QString &text);
    void showPanel(QWidget *panel);
    void undoChosenMerge();

    void refresh();
    void give(const ExchangeState &state);
    void fillLists();
    void tellCounts();

    Workers &m_workers;
    Commands &m_commands;
    ExchangeState m_state;
    bool m_stale = true;

    SectionTitle *m_title;
    ActionButton *m_open = nullptr;
    ActionButton *m_create = nullptr;
    InlineMessage *m_message;
    QFrame *m_dropPlace;
    class QLabel *m_dropIcon = nullptr;
    class QLabel *m_dropText = nullptr;
    CreatePanel *m_createPanel;
    TrustPanel *m_trustPanel;
    EnrolPanel *m_enrolPanel;
    PreviewPanel *m_preview;
    QTabWidget *m_tabs;
    ConflictView *m_conflicts;
    OfficesView *m_offices;
    TextTable *m_waiting = nullptr;
    TextTable *m_merges = nullptr;
    TextTable *m_quarantine = nullptr;
    TextTable *m_alarms = nullptr;
    EmptyState *m_noWaiting = nullptr;
    EmptyState *m_noMerges = nullptr;
    EmptyState *m_noQuarantine = nullptr;
    EmptyState *m_noAlarms = nullptr;
    class QPushButton *m_undo = nullptr;
};

} // namespace simpul
