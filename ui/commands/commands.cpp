#include "ui/commands/commands.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace simpul {

static QList<QKeySequence> shortcutsOf(const CommandFacts &facts)
{
    return *facts.shortcuts ? QKeySequence::listFromString(QString::fromLatin1(facts.shortcuts), QKeySequence::PortableText)
                            : QList<QKeySequence>();
}

Commands::Commands(QObject *parent) : QObject(parent)
{
    for (const CommandFacts &facts : commandList()) {
        m_byId.emplace(QString::fromLatin1(facts.id), m_entries.size());
        m_entries.push_back({&facts, makeAction(facts), {}});
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        connect(m_entries[i].action, &QAction::triggered, this, [this, i] { give(m_entries[i]); });
    retranslate();
}

QAction *Commands::makeAction(const CommandFacts &facts)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(facts.id));
    action->setShortcuts(shortcutsOf(facts));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(facts.checkable);
    if (*facts.icon)
        action->setIcon(icon(QString::fromLatin1(facts.icon)));
    if (const QString group = QString::fromLatin1(facts.group); !group.isEmpty()) {
        auto *known = findChild<QActionGroup *>(group);
        if (!known) {
            known = new QActionGroup(this);
            known->setObjectName(group);
        }
        known->addAction(action);
    }
    return action;
}

QAction *Commands::action(QStringView id) const
{
    const auto at = m_byId.find(id.toString());
    Q_ASSERT_X(at != m_byId.end(), "Commands::action", qPrintable(id.toString()));
    return m_entries[at->second].action;
}

QList<QAction *> Commands::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions << entry.action;
    return actions;
}

QList<QAction *> Commands::inMenu(CommandMenu menu) const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.facts->menu == menu)
            actions << entry.action;
    }
    return actions;
}

void Commands::handle(QStringView id, QWidget *where, std::function<void()> run, std::function<bool()> can)
{
    const auto at = m_byId.find(id.toString());
    Q_ASSERT_X(at != m_byId.end(), "Commands::handle", qPrintable(id.toString()));
    m_entries[at->second].handlers.push_back({where, std::move(run), std::move(can)});
}

bool Commands::Handler::applies() const
{
    return where && where->isVisible() && (!can || can());
}

void Commands::setOnlyRead(bool onlyRead)
{
    m_onlyRead = onlyRead;
    refresh();
}

void Commands::setSilent(bool silent)
{
    m_silent = silent;
    refresh();
}

const Commands::Handler *Commands::handlerFor(const Entry &entry) const
{
    if (m_silent)
        return nullptr;
    if (m_onlyRead && writesLibrary(entry.action->objectName()))
        return nullptr;
    for (auto handler = entry.handlers.rbegin(); handler != entry.handlers.rend(); ++handler) {
        if (handler->applies())
            return &*handler;
    }
    return nullptr;
}

void Commands::give(const Entry &entry) const
{
    if (const Handler *handler = handlerFor(entry)) {
        const auto run = handler->run; // it may add handlers
        run();
    }
}

void Commands::refresh()
{
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(handlerFor(entry));
}

void Commands::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(QCoreApplication::translate("Command", entry.facts->text));
        const QString keys = keysOf(*entry.action).value(0);
        const QString name = plainText(*entry.action);
        entry.action->setToolTip(keys.isEmpty() ? name : name + QStringLiteral(" (") + keys + u')');
    }
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u"..."))
        text.chop(3);
    return text;
}

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText).replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    keys.removeDuplicates();
    return keys;
}

} // namespace simpul
