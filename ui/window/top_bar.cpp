#include "ui/window/top_bar.h"

#include "ui/commands/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int brandWidth = 166;
static constexpr int widestSearch = 560;

TopBar::TopBar(Commands &commands, QWidget *parent)
    : QWidget(parent), m_knot(new QLabel(this)), m_searchLabel(plainLabel(this)), m_search(new QLineEdit(this)), m_hits(plainLabel(this)), m_completions(nullptr),
      m_quickNote(new ActionButton(this, commands.action(u"capture"))),
      m_new(new ActionButton(this, commands.action(u"record.new"), ButtonLook::Primary))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildSearch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, gap - 1, 16, gap);
    row->setSpacing(12);
    row->addWidget(buildBrand());
    row->addWidget(m_searchLabel);
    row->addWidget(m_search, 3);
    row->addWidget(m_hits);
    row->addStretch(1);
    row->addWidget(m_quickNote);
    row->addWidget(m_new);
    retranslate();
}

QWidget *TopBar::buildBrand()
{
    auto *brand = new QWidget(this);
    brand->setFixedWidth(brandWidth - 60);
    m_knot->setPixmap(icon(u"knot"_s, colour(Colour::Primary)).pixmap(20, 20));
    QLabel *name = plainLabel(brand, u"Simpul"_s);
    name->setFont(simpul::font(TextSize::Reading, QFont::Bold));
    simpul::setProperty(name, "rank", u"brand"_s);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_knot);
    row->addWidget(name);
    row->addStretch();
    return brand;
}

void TopBar::buildSearch()
{
    m_searchLabel->setBuddy(m_search);
    simpul::setProperty(m_searchLabel, "rank", u"soft"_s);
    m_search->setMaximumWidth(widestSearch);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    simpul::setProperty(m_hits, "rank", u"soft"_s);
    m_completions = new QStringListModel(this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_search->setCompleter(completer);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
}

QString TopBar::searchText() const
{
    return m_search->text();
}

void TopBar::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void TopBar::tellHits(const QString &text)
{
    m_hits->setText(text);
}

void TopBar::offer(const QStringList &completions)
{
    m_completions->setStringList(completions);
    QCompleter *completer = m_search->completer();
    if (completions.isEmpty() || !m_search->hasFocus() || (completions.size() == 1 && completions.first() == m_search->text()))
        completer->popup()->hide();
    else
        completer->complete();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *TopBar::searchField() const
{
    return m_search;
}

QWidget *TopBar::captureButton() const
{
    return m_quickNote;
}

bool TopBar::searchHasFocus() const
{
    return m_search->hasFocus();
}

void TopBar::setSearchEnabled(bool enabled)
{
    m_search->setEnabled(enabled);
}

void TopBar::setNewText(const QString &text)
{
    m_new->setOwnText(text);
    m_new->setVisible(!text.isEmpty());
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::retranslate()
{
    m_searchLabel->setText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Words, \"words together\", type: unit: year:   (Ctrl+K)"));
    for (QToolButton *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the search"));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_knot)
        m_knot->setPixmap(icon(u"knot"_s, colour(Colour::Primary)).pixmap(20, 20));
    QWidget::changeEvent(event);
}

} // namespace simpul
