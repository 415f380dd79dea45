#include "ui/pages/records_page.h"

#include "ui/commands/commands.h"
#include "ui/pages/list_pane.h"
#include "ui/pages/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

RecordsPage::RecordsPage(const EntityType *type, Workers &workers, Commands &commands, QWidget *parent)
    : BrowsePage(type, RowDelegate::Density::Short, workers, commands, parent), m_label(nullptr), m_filter(nullptr)
{
    buildFilter();
    commands.handle(u"filter", this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    RecordsPage::retranslate();
}

void RecordsPage::buildFilter()
{
    m_label = plainLabel(&list());
    m_filter = new QLineEdit(&list());
    m_filter->setClearButtonEnabled(true);
    m_label->setBuddy(m_filter);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_label);
    row->addWidget(m_filter, 1);
    list().head()->insertLayout(0, row);
    putBefore(list().view(), m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &RecordsPage::askAgain);
}

// What happens one after the other is looked for by when; people and things by what they are called.
static ListQuery::Order orderOf(const std::string &type)
{
    static const QStringList byTime = {u"meeting"_s, u"action_item"_s, u"mentoring_visit"_s, u"decree"_s, u"discussion"_s,
                                       u"official_record"_s, u"lesson_learned"_s, u"asset_use"_s, u"asset_review"_s};
    return byTime.contains(QString::fromStdString(type)) ? ListQuery::Order::Newest : ListQuery::Order::Title;
}

RowQuery RecordsPage::query() const
{
    const std::string of = type() ? type()->name : std::string();
    return {.type = of, .text = m_filter->text(), .removed = showsTrash(), .order = orderOf(of)};
}

QStringList RecordsPage::highlight() const
{
    return m_filter->text().isEmpty() ? QStringList() : list().model().guide().words;
}

bool RecordsPage::escape()
{
    if (BrowsePage::escape())
        return true;
    const bool hadText = !m_filter->text().isEmpty();
    m_filter->clear();
    return hadText;
}

void RecordsPage::tellCount(qint64 total)
{
    m_total = total;
    const QString trash = showsTrash() ? tr(" in the trash") : QString();
    list().setCountText(m_filter->text().isEmpty() ? tr("%n record(s)", nullptr, int(total)) + trash : tr("%n hit(s)", nullptr, int(total)) + trash);
}

void RecordsPage::retranslate()
{
    BrowsePage::retranslate();
    m_label->setText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    for (QToolButton *button : m_filter->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear"));
    tellCount(m_total);
}

} // namespace simpul
