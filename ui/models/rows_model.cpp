#include "ui/models/rows_model.h"

#include "ui/workers/workers.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace simpul {

RowsModel::RowsModel(Workers *workers, QObject *parent) : QAbstractListModel(parent), m_workers(workers)
{
}

void RowsModel::ask(const RowQuery &query)
{
    m_query = query;
    fetch({0}, firstRows);
}

void RowsModel::reload(int nearRow)
{
    QList<int> offsets = {0};
    if (const int page = nearRow / pageSize; page > 0)
        offsets << page * pageSize;
    fetch(offsets, pageSize);
}

void RowsModel::fetch(const QList<int> &offsets, int rows)
{
    if (!m_workers)
        return;
    m_workers->quick().runLatest(
        this, u"rows"_s, [query = m_query, offsets, rows](Library &library) { return readRows(library, query, offsets, rows); },
        [this](const Result<RowAnswer> &answer) { show(answer ? *answer : RowAnswer{.problem = answer.error().message}); });
}

void RowsModel::show(const RowAnswer &answer)
{
    beginResetModel();
    m_total = answer.total;
    m_guide = answer.guide;
    m_pages.clear();
    m_asked.clear();
    for (const RowPage &page : answer.pages)
        m_pages.insert(page.offset / pageSize, page.rows);
    endResetModel();
    Q_EMIT answered(m_total, answer.problem);
}

void RowsModel::addPages(const RowAnswer &answer)
{
    for (const RowPage &page : answer.pages) {
        if (page.rows.isEmpty() || page.offset >= rowCount())
            continue;
        m_pages.insert(page.offset / pageSize, page.rows);
        const int last = std::min(rowCount(), page.offset + int(page.rows.size())) - 1;
        Q_EMIT dataChanged(index(page.offset), index(last));
    }
}

// Two pages can be in view at once. Whoever scrolls on no longer waits for those left behind: one lane for even pages, one for odd.
void RowsModel::fetchPageOf(int row) const
{
    const int page = row / pageSize;
    const int lane = page % 2;
    if (!m_workers || m_asked.value(lane, -1) == page)
        return;
    m_asked.insert(lane, page);
    auto *self = const_cast<RowsModel *>(this); // data() is const, and asking changes nothing that it shows
    m_workers->quick().runLatest(
        self, u"page%1"_s.arg(lane),
        [query = m_query, page](Library &library) { return readRows(library, query, {page * pageSize}, pageSize); },
        [self, query = m_query](const Result<RowAnswer> &answer) {
            if (answer && query == self->m_query)
                self->addPages(*answer);
        });
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qint64>(m_total, std::numeric_limits<int>::max()));
}

const Row *RowsModel::row(int number) const
{
    const auto page = m_pages.constFind(number / pageSize);
    if (page == m_pages.constEnd() || number % pageSize >= page->size())
        return nullptr;
    return &(*page)[number % pageSize];
}

int RowsModel::rowOf(const Uuid &id) const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        const auto at = std::find_if(page->begin(), page->end(), [&](const Row &row) { return row.id == id; });
        if (at != page->end())
            return page.key() * pageSize + int(at - page->begin());
    }
    return -1;
}

// What people hear who do not see the row.
static QString spoken(const Row &row)
{
    QStringList parts = {row.badge, row.sentence, row.meta, row.why};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row *found = row(index.row());
    if (!found) {
        if (role == RowRole || role == Qt::DisplayRole)
            fetchPageOf(index.row());
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return found->title;
    case Qt::AccessibleDescriptionRole: return spoken(*found);
    case Qt::ToolTipRole: return found->why.isEmpty() ? QVariant() : QVariant(found->why);
    case RowRole: return QVariant::fromValue(*found);
    case IdRole: return QVariant::fromValue(found->id);
    default: return {};
    }
}

} // namespace simpul
