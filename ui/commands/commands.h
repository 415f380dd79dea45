#pragma once

#include "ui/commands/command_list.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <vector>

class QMenu;

namespace simpul {

// The actions of command_list.h, one each for the whole window: menus, buttons, shortcuts and the palette all show the same one.
// A page says what a command does while the page is in view:
//
//   commands.handle("record.new", this, [this] { startNew(); });
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);

    QAction *action(QStringView id) const; // there is one: a wrong id is a programmer's mistake
    QList<QAction *> all() const;
    QList<QAction *> inMenu(CommandMenu menu) const;

    // Does `run` when the command is given while `where` is visible, and, if `can` is given, while it says so. The last one wins.
    void handle(QStringView id, QWidget *where, std::function<void()> run, std::function<bool()> can = {});
    void setOnlyRead(bool onlyRead); // nothing that writes can be done
    void setSilent(bool silent);     // nothing at all
    void refresh(); // another page, another selection: what can be done now?

    void retranslate();

private:
    struct Handler {
        QPointer<QWidget> where;
        std::function<void()> run;
        std::function<bool()> can;
        bool applies() const;
    };
    struct Entry {
        const CommandFacts *facts = nullptr;
        QAction *action = nullptr;
        std::vector<Handler> handlers;
    };

    QAction *makeAction(const CommandFacts &facts);
    const Handler *handlerFor(const Entry &entry) const;
    void give(const Entry &entry) const;

    std::vector<Entry> m_entries;
    std::map<QString, std::size_t> m_byId;
    bool m_onlyRead = false;
    bool m_silent = false;
};

// The text of an action as a name: without its mnemonic and its dots.
QString plainText(const QAction &action);
QStringList keysOf(const QAction &action); // as they stand on the keyboard: "Ctrl+Enter"

} // namespace simpul
