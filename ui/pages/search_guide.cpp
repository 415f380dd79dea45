#include "ui/pages/search_guide.h"

#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int mostGaps = 12;
static constexpr int mostFacets = 5; // in one line; by the others the list is grouped

SearchGuideView::SearchGuideView(QWidget *parent)
    : QWidget(parent), m_advice(softLabel(this)), m_suggestion(makeButton(this, {}, ButtonLook::Quiet)), m_buttons(new QWidget(this)), m_flow(new FlowLayout(m_buttons))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    column->addWidget(m_advice);
    column->addWidget(m_suggestion, 0, Qt::AlignLeft);
    column->addWidget(m_buttons);
    connect(m_suggestion, &QPushButton::clicked, this, [this] { Q_EMIT queryWanted(m_suggested); });
    clear();
}

void SearchGuideView::clear()
{
    for (QPushButton *old : m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    m_last = m_suggestion;
    m_advice->hide();
    m_suggestion->hide();
    m_buttons->hide();
}

QWidget *SearchGuideView::first() const
{
    return m_suggestion;
}

// Names come from other offices too: & is a letter in them, no mnemonic.
static QString plainText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

static QString shortText(const QString &text)
{
    static constexpr int longest = 60;
    return plainText(text.size() > longest ? text.left(longest - 1) + u'…' : text);
}

QPushButton *SearchGuideView::addButton(const QString &text, const QString &spoken)
{
    QPushButton *button = makeButton(m_buttons, shortText(text), ButtonLook::Quiet);
    button->setAccessibleName(spoken);
    m_flow->addWidget(button);
    QWidget::setTabOrder(m_last, button); // not behind all that the page holds
    m_last = button;
    button->show();
    m_buttons->show();
    return button;
}

void SearchGuideView::addFacet(const SearchFacet &facet, const QString &query)
{
    auto *menu = new QMenu(m_buttons);
    for (const SearchFacet::Value &value : facet.values) {
        QAction *action = menu->addAction(u"%1 (%2)"_s.arg(shortText(value.label)).arg(value.count));
        connect(action, &QAction::triggered, this, [this, narrowed = query.trimmed() + u' ' + value.query] { Q_EMIT queryWanted(narrowed); });
    }
    QPushButton *button = addButton(facet.label + u" ▾"_s, tr("Narrow by %1").arg(facet.label));
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
}

// What has but one value for every hit, or was asked for already, narrows nothing.
static bool narrows(const SearchFacet &facet, const QString &query)
{
    return facet.values.size() > 1 && !query.contains(facet.name + u':');
}

void SearchGuideView::show(const QString &query, const SearchGuide &guide)
{
    clear();
    m_advice->setText(guide.advice);
    m_advice->setVisible(!guide.advice.isEmpty());
    m_suggested = guide.suggestion;
    m_suggestion->setText(tr("Did you mean: %1").arg(plainText(guide.suggestion)));
    m_suggestion->setVisible(!guide.suggestion.isEmpty());
    for (const SearchFacet &facet : guide.facets.mid(0, mostFacets)) {
        if (narrows(facet, query))
            addFacet(facet, query);
    }
}

void SearchGuideView::showGaps(const QList<SearchGap> &gaps)
{
    clear();
    m_advice->setText(gaps.isEmpty() ? tr("Nothing was looked for in vain.") : tr("Looked for and not found. What is missing here is worth writing down:"));
    m_advice->show();
    for (const SearchGap &missing : gaps.mid(0, mostGaps)) {
        QPushButton *button = addButton(u"%1 (%2)"_s.arg(missing.words).arg(missing.times), tr("%1, looked for %n time(s)", nullptr, int(missing.times)).arg(missing.words));
        connect(button, &QPushButton::clicked, this, [this, words = missing.words] { Q_EMIT queryWanted(words); });
    }
}

} // namespace simpul
