#include "ui/pages/exchange/text_table.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace simpul {

static QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"check"_s;
    case Tone::Attention: return u"warning"_s;
    case Tone::Bad: return u"refuse"_s;
    case Tone::Info: return u"inbox"_s;
    case Tone::Mute: break;
    }
    return u"clock"_s;
}

void TextTableModel::setHeads(const QStringList &heads)
{
    beginResetModel();
    m_heads = heads;
    endResetModel();
}

void TextTableModel::setRows(int count, std::function<TextRow(int)> row)
{
    beginResetModel();
    m_count = count;
    m_row = std::move(row);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole && role != Qt::DecorationRole)
        return {};
    const TextRow row = m_row(index.row());
    const bool toned = index.column() == row.tonedCell;
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column()).simplified();
    case Qt::ToolTipRole: // Qt would read marks in it as HTML
        return QString(u"<span>"_s + row.cells.value(index.column()).toHtmlEscaped() + u"</span>"_s);
    case Qt::ForegroundRole:
        return toned ? QVariant(toneColour(row.tone)) : QVariant();
    case Qt::DecorationRole:
        return toned ? QVariant(icon(iconOf(row.tone), toneColour(row.tone))) : QVariant();
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

TextTable::TextTable(QWidget *parent) : QuietRows(parent)
{
    setModel(&m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setIconSize({16, 16});
    setStyleSheet(u"QTreeView::item { border: 0px; padding-left: 8px; padding-right: 8px; }"
                  "QTreeView::item:selected { background: palette(highlight); color: palette(highlighted-text); }"_s); // in line with the heads
    header()->setSectionsMovable(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_filling)
            Q_EMIT chosen(current.isValid() ? current.row() : -1);
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void TextTable::setHeads(const QStringList &heads, const QString &accessibleName)
{
    m_model.setHeads(heads);
    setAccessibleName(accessibleName);
}

void TextTable::setWidths(const QList<int> &widths)
{
    for (int i = 0; i < widths.size(); ++i)
        header()->resizeSection(i, int(widths[i] * textScale()));
}

void TextTable::setRows(const QList<TextRow> &rows)
{
    setRows(int(rows.size()), [rows](int at) { return rows[at]; }, [&rows](int at) { return rows[at].key; });
}

void TextTable::setRows(int count, std::function<TextRow(int)> row, const std::function<QString(int)> &key)
{
    const QString chosen = chosenKey();
    m_filling = true;
    m_model.setRows(count, std::move(row));
    m_filling = false;
    int found = -1;
    for (int i = 0; i < count && found < 0 && !chosen.isEmpty(); ++i) {
        if (key(i) == chosen)
            found = i;
    }
    choose(found);
}

std::optional<int> TextTable::chosenRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional<int>(index.row()) : std::nullopt;
}

QString TextTable::chosenKey() const
{
    const std::optional<int> row = chosenRow();
    return row && *row < m_model.rowCount() ? m_model.row(*row).key : QString();
}

QString TextTable::lastCell(int row) const
{
    return row >= 0 && row < m_model.rowCount() ? m_model.row(row).cells.value(m_model.columnCount() - 1) : QString();
}

// A click beside the rows takes nothing back: something stays chosen, since it stays shown.
void TextTable::mousePressEvent(QMouseEvent *event)
{
    if (indexAt(event->position().toPoint()).isValid())
        QTreeView::mousePressEvent(event);
}

void TextTable::choose(int row)
{
    const bool same = currentIndex().isValid() && currentIndex().row() == row;
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
    if (same || row < 0)
        Q_EMIT chosen(row);
}

} // namespace simpul
