#include "ui/commands/command_palette.h"

#include "ui/commands/commands.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace simpul {

CommandPalette::CommandPalette(Commands &commands, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_label(plainLabel(this)), m_words(new QLineEdit(this)), m_list(new QListWidget(this))
{
    resize(560, 420);
    m_label->setBuddy(m_words);
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addWidget(m_label);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::give);
}

void CommandPalette::buildList()
{
    m_words->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::give);
}

void CommandPalette::openAnew()
{
    m_commands.refresh();
    setWindowTitle(tr("All commands"));
    m_label->setText(tr("Find a command"));
    m_words->setAccessibleName(m_label->text());
    m_list->setAccessibleName(tr("Commands"));
    m_words->clear();
    fill();
    show();
    raise();
    m_words->setFocus();
}

QList<QAction *> commandsWith(const Commands &commands, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<QAction *> found;
    for (QAction *action : commands.all()) {
        const QString text = plainText(*action);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            found << action;
    }
    std::stable_partition(found.begin(), found.end(), [&](const QAction *action) {
        return !wanted.isEmpty() && plainText(*action).startsWith(wanted.first(), Qt::CaseInsensitive);
    });
    return found;
}

// What cannot be done now is shown too, greyed: people learn that it exists.
void CommandPalette::fill()
{
    m_list->clear();
    for (QAction *action : commandsWith(m_commands, m_words->text())) {
        const QString keys = keysOf(*action).value(0);
        auto *item = new QListWidgetItem(action->icon(), plainText(*action) + (keys.isEmpty() ? QString() : QStringLiteral("    ") + keys), m_list);
        item->setData(Qt::UserRole, action->objectName());
        if (!action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(i);
            return;
        }
    }
}

void CommandPalette::give()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    QAction *action = m_commands.action(item->data(Qt::UserRole).toString());
    accept();
    m_commands.refresh(); // the page is in front again
    action->trigger();
}

// Arrows move in the list while one types.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace simpul
