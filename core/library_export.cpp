// Records as the rows of a table that is written out.
#include "core/attachments/csv.h"
#include "core/attachments/workbook_writer.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/library_parts.h"
#include "core/model/language.h"
#include "core/model/text_form.h"
#include "core/model/time_text.h"

#include <QIODevice>

#include <algorithm>

namespace simpul {

namespace {

QDate dayOf(Stamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

// Linked records are named by their titles, which an import finds again; by its id what has no title here, or one that would fall apart.
QString nameOfLink(Library::Parts &parts, const Uuid &id)
{
    const QString title = parts.titleOf(id);
    return title.isEmpty() || title.contains(u';') ? toString(id) : title;
}

QString rowsInWords(const Field &field, const QVariant &value, const LinkTitle &linkTitle)
{
    QStringList rows;
    for (const TableRow &row : value.value<QList<TableRow>>()) {
        QStringList cells;
        for (const Field &column : field.columns)
            cells << displayText(column, row.cells.value(QString::fromStdString(column.name)), linkTitle);
        cells.removeAll(QString());
        rows << cells.join(QStringLiteral(" · "));
    }
    return rows.join(u'\n');
}

class TableOfRecords
{
public:
    using Words = TableExport::Words;
    TableOfRecords(Library::Parts &parts, const EntityType *type, Words words) : m_parts(parts), m_type(type), m_words(words) {}

    QStringList head() const
    {
        QStringList names;
        if (m_words == Words::Machine)
            names << QStringLiteral("id");
        for (const Field *field : fields())
            names << (m_words == Words::Machine ? QString::fromStdString(field->name) : field->label());
        if (!m_type)
            names << Text::tr("Type") << Text::tr("Title") << Text::tr("Text");
        if (m_words == Words::People)
            names << Text::tr("Changed on") << QStringLiteral("id"); // so that an import knows which record the row is
        return names;
    }
    QList<int> widths() const // in letters
    {
        static constexpr int usual = 18, wide = 50, id = 38;
        QList<int> out;
        if (m_words == Words::Machine)
            out << id;
        for (const Field *field : fields())
            out << (field->kind == FieldKind::LongText || isTitle(*field) ? wide : usual);
        if (!m_type)
            out << usual << wide << wide;
        if (m_words == Words::People)
            out << usual << id;
        return out;
    }
    QList<WorkbookCell> row(const Record &record) const
    {
        QList<WorkbookCell> cells;
        if (m_words == Words::Machine)
            cells << text(toString(record.id));
        for (const Field *field : fields())
            cells << cell(*field, record.value(field->name));
        if (!m_type)
            cells << mixed(record);
        if (m_words == Words::People)
            cells << WorkbookCell{.text = {}, .number = {}, .day = dayOf(record.updated)} << text(toString(record.id));
        return cells;
    }

private:
    static WorkbookCell text(const QString &text) { return {.text = text, .number = {}, .day = {}}; }

    QList<const Field *> fields() const
    {
        QList<const Field *> out;
        if (m_type)
            std::transform(m_type->fields.begin(), m_type->fields.end(), std::back_inserter(out), [](const Field &field) { return &field; });
        return out;
    }
    bool isTitle(const Field &field) const
    {
        return std::find(m_type->titleFields.begin(), m_type->titleFields.end(), field.name) != m_type->titleFields.end();
    }
    WorkbookCell cell(const Field &field, const QVariant &value) const
    {
        if (m_words == Words::Machine)
            return text(machineText(field, value));
        const LinkTitle name = [this](const Uuid &id) { return nameOfLink(m_parts, id); };
        switch (field.kind) {
        case FieldKind::Date: return {.text = {}, .number = {}, .day = value.toDate()};
        case FieldKind::Number: {
            const Decimal number = value.value<Decimal>();
            const auto digits = std::count_if(number.text.begin(), number.text.end(), [](QChar c) { return c.isDigit(); });
            const bool isExact = !number.isEmpty() && digits <= WorkbookWriter::longestNumber;
            return {.text = number.text, .number = isExact ? std::optional(number.toDouble()) : std::nullopt, .day = {}};
        }
        case FieldKind::Tags: return text(value.toStringList().join(QStringLiteral("; ")));
        case FieldKind::LinkList: {
            QStringList names;
            for (const Uuid &id : value.value<QList<Uuid>>())
                names << name(id);
            return text(names.join(QStringLiteral("; ")));
        }
        case FieldKind::Table: return text(rowsInWords(field, value, name));
        default: return text(displayText(field, value, name));
        }
    }
    QList<WorkbookCell> mixed(const Record &record) const
    {
        const EntityType *type = findEntityType(record.type);
        QString words;
        for (const Field &field : type ? type->fields : std::vector<Field>()) {
            if (words.isEmpty() && field.kind == FieldKind::LongText)
                words = record.value(field.name).toString();
        }
        return {text(type ? type->displayName() : QString::fromStdString(record.type)), text(m_parts.titleOf(record)), text(words)};
    }

    Library::Parts &m_parts;
    const EntityType *m_type;
    Words m_words;
};

using TakeRow = std::function<Result<>(const QList<WorkbookCell> &)>;

Result<ExportReport> eachRow(Library &library, const TableOfRecords &table, const QList<RecordId> &records, const Progress &progress, const TakeRow &take)
{
    static constexpr qint64 between = 100;
    ExportReport report;
    qint64 looked = 0;
    for (const RecordId &id : records) {
        if (looked++ % between == 0 && progress && !progress(Text::tr("Writing the list"), looked, records.size()))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was written."), QStringLiteral("cancelled"));
        const auto record = library.record(id.type, id.id);
        if (!record && record.error().kind == Error::Kind::NotFound)
            continue;
        if (!record)
            return fail(record.error());
        if (auto done = take(table.row(*record)); !done)
            return fail(done.error());
        ++report.records;
        report.kept += record->audience != Audience::Shared;
    }
    return report;
}

// A cell in a file of text: days as ISO, numbers with the point of the language.
QString inText(const WorkbookCell &cell, bool withComma)
{
    if (cell.day.isValid())
        return cell.day.toString(Qt::ISODate);
    return cell.number && withComma ? QString(cell.text).replace(u'.', u',') : cell.text;
}

QStringList rowForPeople(const QList<WorkbookCell> &cells)
{
    const bool withComma = displayLanguage() == u"id";
    QStringList out;
    for (const WorkbookCell &cell : cells)
        out << (cell.number ? inText(cell, withComma) : guardedCell(inText(cell, withComma)));
    return out;
}

Result<ExportReport> writeCsv(Library &library, const TableOfRecords &table, const TableExport &options, const QString &path, const QList<RecordId> &records, const Progress &progress)
{
    const bool people = options.words == TableExport::Words::People;
    const QChar separator = people && displayLanguage() == u"id" ? u';' : u','; // as spreadsheets in this language expect it
    ExportReport report;
    const auto written = writeFile(path, [&](QIODevice &file) -> Result<> {
        const auto writeLine = [&](const QStringList &cells) -> Result<> {
            const QByteArray line = csvLine(cells, separator).toUtf8() + "\r\n";
            if (file.write(line) == line.size())
                return {};
            return fail(Error::Kind::Storage, Text::tr("\"%1\" cannot be written: %2.").arg(path, file.errorString()), QStringLiteral("cannot-write"));
        };
        file.write("\xef\xbb\xbf"); // so that Excel reads it as UTF-8
        if (auto head = writeLine(table.head()); !head)
            return head;
        const auto rows = eachRow(library, table, records, progress, [&](const QList<WorkbookCell> &cells) {
            QStringList texts;
            for (const WorkbookCell &cell : cells)
                texts << cell.text;
            return writeLine(people ? rowForPeople(cells) : texts);
        });
        if (!rows)
            return fail(rows.error());
        report = *rows;
        return {};
    });
    return written ? Result<ExportReport>(report) : fail(written.error());
}

Result<ExportReport> writeWorkbook(Library &library, const TableOfRecords &table, const TableExport &options, const QString &path, const QList<RecordId> &records, const Progress &progress)
{
    if (!WorkbookWriter::isInThisBuild())
        return fail(WorkbookWriter().addRow({}).error());
    WorkbookWriter workbook;
    workbook.setDayFormat(displayLanguage() == u"id" ? QStringLiteral("[$-421]d mmmm yyyy") : QStringLiteral("d mmmm yyyy"));
    workbook.setHead(table.head(), table.widths());
    qint64 allCut = 0;
    auto report = eachRow(library, table, records, progress, [&](const QList<WorkbookCell> &cells) -> Result<> {
        const auto cut = std::count_if(cells.begin(), cells.end(), [](const WorkbookCell &cell) { return cell.text.size() > WorkbookWriter::longestCell; });
        if (cut > 0 && options.words == TableExport::Words::Machine) {
            return fail(Error::Kind::Invalid, Text::tr("A cell of a workbook holds at most %1 letters, record %2 has more. Choose CSV instead.")
                            .arg(WorkbookWriter::longestCell).arg(cells.first().text), QStringLiteral("too-large"));
        }
        allCut += cut;
        return workbook.addRow(cells);
    });
    if (!report)
        return report;
    report->cut = allCut;
    const auto saved = workbook.saveTo(path);
    return saved ? report : fail(saved.error());
}

} // namespace

bool Library::canWriteWorkbooks()
{
    return WorkbookWriter::isInThisBuild();
}

Result<ExportReport> Library::exportTable(const QString &path, const TableExport &options, const QList<RecordId> &records, const Progress &progress)
{
    const TableOfRecords table(*m_parts, findEntityType(options.type), options.words);
    return options.form == TableExport::Form::Csv ? writeCsv(*this, table, options, path, records, progress)
                                                  : writeWorkbook(*this, table, options, path, records, progress);
}

Result<QList<QStringList>> Library::tableRows(const std::string &type, const QList<RecordId> &records, const Progress &progress)
{
    const TableOfRecords table(*m_parts, findEntityType(type), TableExport::Words::People);
    QList<QStringList> out{table.head()};
    const auto rows = eachRow(*this, table, records, progress, [&](const QList<WorkbookCell> &cells) -> Result<> {
        out << rowForPeople(cells);
        return {};
    });
    return rows ? Result<QList<QStringList>>(out) : fail(rows.error());
}

} // namespace simpul
