#include "ui/models/row_choice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

Result<QList<RecordId>> recordsOf(Library &library, const RowChoice &choice)
{
    if (!choice.all && choice.places.isEmpty())
        return choice.records;
    const QList<RecordId> all = allRecords(library, choice.query);
    if (choice.all)
        return all;
    if (all.size() != choice.total)
        return fail(Error::Kind::Invalid, Text::tr("The list has changed meanwhile. Choose the rows again."), u"changed"_s);
    QList<RecordId> out;
    for (const auto &[first, last] : choice.places)
        out << all.mid(first, last - first + 1);
    return out;
}

// The type all of them are of; empty: they are of several.
static std::string oneTypeOf(const RowChoice &choice, const QList<RecordId> &records)
{
    if (!choice.query.type.empty() || records.isEmpty())
        return choice.query.type;
    const std::string &type = records.first().type;
    return std::all_of(records.begin(), records.end(), [&](const RecordId &record) { return record.type == type; }) ? type : std::string();
}

Result<ExportReport> exportRows(Library &library, const RowChoice &choice, const QString &path, const Progress &progress)
{
    const auto records = recordsOf(library, choice);
    if (!records)
        return fail(records.error());
    using Form = TableExport::Form;
    const Form form = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? Form::Csv : Form::Xlsx;
    return library.exportTable(path, {.type = oneTypeOf(choice, *records), .form = form, .words = TableExport::Words::People}, *records, progress);
}

// ---- for the clipboard

static QString tabbedLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t') + u"\r\n"_s;
}

static QString htmlRow(const QStringList &cells, const QString &tag)
{
    // What is said for Excel: a cell is text, and a line end inside it begins no new row.
    static const QString lineEnd = u"<br style=\"mso-data-placement:same-cell\">"_s;
    QString out;
    for (const QString &cell : cells)
        out += u"<%1 style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(tag, cell.toHtmlEscaped().replace(u'\n', lineEnd));
    return u"<tr>"_s + out + u"</tr>"_s;
}

Result<RowTable> tableOf(Library &library, const RowChoice &choice, const Progress &progress)
{
    const auto records = recordsOf(library, choice);
    if (!records)
        return fail(records.error());
    const auto rows = library.tableRows(oneTypeOf(choice, *records), *records, progress);
    if (!rows)
        return fail(rows.error());
    RowTable table{.records = rows->size() - 1};
    for (const QStringList &cells : *rows) {
        table.html += htmlRow(cells, table.tabbed.isEmpty() ? u"th"_s : u"td"_s);
        table.tabbed += tabbedLine(cells);
    }
    table.html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s + table.html + u"</table></body></html>"_s;
    return table;
}

} // namespace simpul
