#include "ui/fields/grid_model.h"

#include "core/base/uuid.h"
#include "core/model/text_form.h"
#include "ui/fields/record_lookup.h"
#include "ui/fields/typed_text.h"
#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

GridModel::GridModel(const Field &field, RecordLookup &lookup, QObject *parent) : QAbstractTableModel(parent), m_field(field), m_lookup(lookup) {}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_field.columns.size());
}

QVariant GridModel::value(const QModelIndex &index) const
{
    return m_rows[index.row()].row.cells.value(QString::fromStdString(column(index.column()).name));
}

// The steps of an SOP say by what they are followed.
bool GridModel::leadsToRow(int at) const
{
    const std::string &name = column(at).name;
    return name == "next" || name == "next_yes" || name == "next_no";
}

QString GridModel::elementOf(int row)
{
    QString &element = m_rows[row].row.element;
    if (element.isEmpty())
        element = QString::fromStdString(randomLetters(8));
    return element;
}

int GridModel::rowOf(const QVariant &element) const
{
    const QString wanted = element.toString();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.row.element == wanted; });
    return wanted.isEmpty() || at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

void GridModel::offer(std::string_view name, const QStringList &words)
{
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).name == name)
            m_offered.insert(i, words);
    }
}

void GridModel::findRow(const QModelIndex &index, const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const int row = digits.match(text).captured().toInt() - 1;
    if (text.trimmed().isEmpty())
        return set(index, {});
    if (row >= 0 && row < rowCount())
        return set(index, elementOf(row));
    m_rows[index.row()].unread.insert(index.column(), text);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
}

static QString shownText(const Field &column, const QVariant &value, const QMap<Uuid, QString> &titles)
{
    return isEmptyValue(value) ? QString() : displayText(column, value, [&](const Uuid &id) { return titles.value(id); });
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const Field &of = column(index.column());
    const auto unread = row.unread.constFind(index.column());
    const bool wrong = unread != row.unread.cend();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (wrong)
            return *unread;
        if (leadsToRow(index.column()) && !isEmptyValue(value(index)))
            return rowOf(value(index)) < 0 ? tr("(gone)") : QString::number(rowOf(value(index)) + 1);
        return role == Qt::EditRole && of.kind != FieldKind::Link ? typedText(of, value(index)) : shownText(of, value(index), m_titles);
    case Qt::ForegroundRole: return wrong ? QVariant(colour(Colour::Red)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        return tr("%1, row %2: %3").arg(of.label()).arg(index.row() + 1).arg(text.isEmpty() ? tr("empty") : text);
    }
    case Qt::AccessibleDescriptionRole: {
        if (!wrong)
            return {};
        const auto read = readTyped(of, *unread);
        return read ? QString() : read.error().message;
    }
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(column(section).label()) : QVariant(section + 1);
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void GridModel::setRows(const QList<TableRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const TableRow &row : rows)
        m_rows << Row{row, {}};
    endResetModel();
    askTitles();
}

void GridModel::askTitles()
{
    QList<Uuid> ids;
    for (const Row &row : std::as_const(m_rows)) {
        for (const QVariant &cell : row.row.cells) {
            if (cell.userType() == QMetaType::fromType<Uuid>().id() && !m_titles.contains(cell.value<Uuid>()))
                ids << cell.value<Uuid>();
        }
    }
    if (ids.isEmpty())
        return;
    m_lookup.titles(this, ids, [this](const QMap<Uuid, QString> &titles) {
        for (auto at = titles.begin(); at != titles.end(); ++at)
            m_titles.insert(at.key(), at->isEmpty() ? tr("(not in this library)") : *at);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

Result<QList<TableRow>> GridModel::rows() const
{
    QList<TableRow> out;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (!row.unread.isEmpty()) {
            const Field &of = column(row.unread.firstKey());
            const auto read = readTyped(of, row.unread.first());
            return fail(Error::Kind::Invalid, tr("%1, row %2: %3").arg(of.label()).arg(i + 1).arg(read ? tr("Choose one from the list that appears while you type, or empty the cell.") : read.error().message));
        }
        if (!row.row.element.isEmpty() || !row.row.cells.isEmpty())
            out << row.row;
    }
    return out;
}

QList<TableRow> GridModel::readableRows() const
{
    QList<TableRow> out;
    for (const Row &row : m_rows) {
        if (!row.row.element.isEmpty() || !row.row.cells.isEmpty())
            out << row.row;
    }
    return out;
}

void GridModel::addRow()
{
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows << Row();
    endInsertRows();
}

void GridModel::removeRows(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<int>());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

void GridModel::moveRow(int from, int to)
{
    if (to < 0 || to >= rowCount() || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
    Q_EMIT edited();
}

void GridModel::set(const QModelIndex &index, const QVariant &value)
{
    Row &row = m_rows[index.row()];
    const QString name = QString::fromStdString(column(index.column()).name);
    row.unread.remove(index.column());
    if (isEmptyValue(value))
        row.row.cells.remove(name);
    else
        row.row.cells.insert(name, value);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
}

void GridModel::choose(const QModelIndex &index, const QVariant &value, const QString &linkTitle)
{
    if (value.userType() == QMetaType::fromType<Uuid>().id())
        m_titles.insert(value.value<Uuid>(), linkTitle);
    set(index, value);
}

void GridModel::type(const QModelIndex &index, const QString &text)
{
    const Field &of = column(index.column());
    if (text.trimmed() == data(index, Qt::EditRole).toString().trimmed())
        return;
    if (leadsToRow(index.column()))
        return findRow(index, text);
    if (of.kind == FieldKind::Link && !text.trimmed().isEmpty()) {
        findLink(index, text.simplified());
        return;
    }
    const auto read = readTyped(of, text);
    if (read) {
        set(index, *read);
        return;
    }
    m_rows[index.row()].unread.insert(index.column(), text);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
}

int GridModel::outsideColumn(int link) const
{
    const std::string &name = column(link).name;
    const std::string wanted = name == "person" ? "name" : name + "_name";
    for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
        if (m_field.columns[i].name == wanted)
            return int(i);
    }
    return -1;
}

// A name somebody typed or pasted: the record that is called exactly so, else a name from outside, else it waits to be chosen.
void GridModel::findLink(const QModelIndex &index, const QString &text)
{
    m_rows[index.row()].unread.insert(index.column(), text);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    auto *asker = new QObject(this); // each cell is answered for itself
    m_lookup.find(asker, column(index.column()).target, text, [this, asker, at = QPersistentModelIndex(index), text](const QList<FoundTitle> &found) {
        asker->deleteLater();
        if (!at.isValid() || m_rows[at.row()].unread.value(at.column()) != text)
            return;
        const auto isExact = [&](const FoundTitle &each) { return each.title.compare(text, Qt::CaseInsensitive) == 0; };
        const auto exact = std::find_if(found.begin(), found.end(), isExact);
        if (std::count_if(found.begin(), found.end(), isExact) > 1)
            return; // namesakes: somebody chooses
        const int outside = outsideColumn(at.column());
        if (exact != found.end()) {
            choose(at, QVariant::fromValue(exact->id), exact->title);
        } else if (outside >= 0) {
            m_rows[at.row()].unread.remove(at.column());
            set(this->index(at.row(), outside), text);
        }
    });
}

// Excel and LibreOffice put quotes around a cell with line breaks.
static QList<QStringList> cellsOf(const QString &tabbed)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < tabbed.size(); ++i) {
        const QChar letter = tabbed[i];
        QString &cell = rows.last().last();
        if (quoted && letter == u'"' && tabbed.mid(i + 1, 1) == u"\"")
            cell += tabbed[++i];
        else if (letter == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (letter == u'\t' && !quoted)
            rows.last() << QString();
        else if (letter == u'\n' && !quoted)
            rows << QStringList{QString()};
        else if (letter != u'\r')
            cell += letter;
    }
    if (rows.last() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

void GridModel::paste(const QModelIndex &from, const QString &tabbed)
{
    static constexpr int mostRows = 5000;
    const QList<QStringList> cells = cellsOf(tabbed).mid(0, mostRows);
    int row = from.row();
    while (rowCount() < row + int(cells.size())) // first: a row may name one that comes later
        addRow();
    for (const QStringList &line : cells) {
        for (int i = 0; i < line.size() && from.column() + i < columnCount(); ++i) {
            if (const QString cell = line[i].trimmed(); !cell.isEmpty())
                type(index(row, from.column() + i), cell);
        }
        ++row;
    }
}

QString GridModel::copied(const QModelIndexList &indexes) const
{
    QMap<int, QMap<int, QString>> cells;
    for (const QModelIndex &index : indexes)
        cells[index.row()].insert(index.column(), data(index, Qt::DisplayRole).toString().replace(u'\n', u' ').replace(u'\t', u' '));
    QStringList lines;
    for (const QMap<int, QString> &row : std::as_const(cells))
        lines << row.values().join(u'\t');
    return lines.join(u'\n');
}

void GridModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace simpul
