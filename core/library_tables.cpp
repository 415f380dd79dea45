// Import of tables: a record per row.
#include "core/base/files.h"
#include "core/attachments/table_reader.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/library_cells.h"
#include "core/library_imports.h"
#include "core/model/check.h"
#include "core/model/json_form.h"
#include "core/model/organisation/nip.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace simpul {

// What a table that is wrong from end to end may take of the memory.
static constexpr qsizetype mostWaiting = 32 << 20; // letters of rows that are tried once more
static constexpr qsizetype mostProblems = 10'000;  // told; `wrongRows` counts all

namespace {

// What one row says, understood.
struct RowValues {
    QList<std::pair<const Field *, QVariant>> values;
    QString id;
    QString nip;
    QList<ImportProblem> wrong;

    QVariant value(const char *field) const
    {
        const auto at = std::find_if(values.begin(), values.end(), [&](const auto &value) { return value.first->name == field; });
        return at == values.end() ? QVariant() : at->second;
    }
};

bool isEqual(const Field &field, const QVariant &a, const QVariant &b)
{
    if (field.kind == FieldKind::Tags || field.kind == FieldKind::LinkList) { // sets
        QStringList left = machineText(field, a).split(QStringLiteral("; ")), right = machineText(field, b).split(QStringLiteral("; "));
        left.sort();
        right.sort();
        return left == right;
    }
    return machineText(field, a) == machineText(field, b);
}

bool says(const Record &record, const RowValues &row)
{
    return std::all_of(row.values.begin(), row.values.end(), [&](const auto &value) {
        return isEmptyValue(value.second) || isEqual(*value.first, record.value(value.first->name), value.second);
    });
}

class TableImport
{
public:
    TableImport(Library::Parts &parts, const EntityType &type, const TableOptions &table, const ImportOptions &options, const QString &path, ImportReport &report)
        : m_parts(parts), m_type(type), m_table(table), m_options(options), m_report(report), m_writer(parts.writer()), m_names(parts),
          m_ledger(parts, QFileInfo(path).fileName())
    {
    }

    Result<> head(const CsvRow &row)
    {
        auto columns = columnsOf(m_type, row.values, m_table.mapping);
        if (!columns)
            return fail(columns.error());
        m_columns = *columns;
        m_report.columns = columnReport(m_columns);
        m_errors.append(csvLine(QStringList(row.values) << Text::tr("What is wrong")));
        return {};
    }

    // What a row leads to may stand further down: rows that are wrong are tried once more at the end.
    Result<> row(const CsvRow &row)
    {
        const auto wrong = take(row);
        if (!wrong)
            return fail(wrong.error());
        if (wrong->isEmpty())
            return {};
        m_waitingLetters += std::accumulate(row.values.begin(), row.values.end(), row.values.size(), [](qsizetype sum, const QString &value) { return sum + value.size(); });
        if (m_waitingLetters > mostWaiting)
            refuse(row, *wrong);
        else
            m_waiting.append({row, *wrong});
        return {};
    }

    Result<> finish()
    {
        for (auto &[row, problems] : m_waiting) {
            const auto wrong = m_report.created > 0 ? take(row) : problems;
            if (!wrong)
                return fail(wrong.error());
            if (!wrong->isEmpty())
                refuse(row, *wrong);
        }
        m_report.imported = m_report.created + m_report.changed;
        m_report.importId = m_options.dryRun ? 0 : m_ledger.id();
        return {};
    }

    QString errorTable() const { return m_errors.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"); }

private:
    using Problems = QList<ImportProblem>;

    Result<Problems> take(const CsvRow &row);
    RowValues read(const CsvRow &row);
    Result<std::optional<Uuid>> recordFor(const RowValues &row);
    std::optional<Uuid> naturalId(const RowValues &row);
    std::optional<RecordKey> sameRecord(const RowValues &row, const Hash &line);
    bool isHeldBack(const CsvRow &row, const RowValues &values);
    Result<Problems> write(const CsvRow &row, const RowValues &values, const std::optional<Uuid> &id, const Hash &line);
    Result<> saveNip(const RowValues &values, const Uuid &id);
    void refuse(const CsvRow &row, const Problems &wrong);
    Hash lineHash(const RowValues &row) const;
    QString titleIn(const RowValues &row) const { return m_type.titleFields.empty() ? QString() : row.value(m_type.titleFields.front().c_str()).toString(); }
    static Problems problem(const CsvRow &row, const QString &column, const QString &message)
    {
        return {{.path = {}, .row = int(row.line), .column = column, .message = message}};
    }

    Library::Parts &m_parts;
    const EntityType &m_type;
    const TableOptions &m_table;
    const ImportOptions &m_options;
    ImportReport &m_report;
    RecordWriter m_writer;
    RecordNames m_names;
    ImportLedger m_ledger;
    QList<TableColumn> m_columns;
    QList<std::pair<CsvRow, Problems>> m_waiting;
    qsizetype m_waitingLetters = 0;
    QStringList m_errors; // lines of CSV, the head first
};

RowValues TableImport::read(const CsvRow &row)
{
    RowValues out;
    if (row.values.size() > m_columns.size())
        out.wrong = problem(row, {}, Text::tr("The row has more values than the head has names. Give every column a name, or remove what stands beside the table."));
    for (qsizetype i = 0; i < std::min(row.values.size(), m_columns.size()); ++i) {
        const TableColumn &column = m_columns[i];
        if (column.use == TableColumn::Use::Id)
            out.id = row.values[i].trimmed();
        if (column.use == TableColumn::Use::Nip)
            out.nip = row.values[i].trimmed();
        if (column.use != TableColumn::Use::Value)
            continue;
        const auto value = cellValue(column, row.values[i], m_names, m_table.dates);
        if (value)
            out.values.append({column.field, *value});
        else
            out.wrong += problem(row, column.head, value.error().message);
    }
    return out;
}

// People, governments and units whose NIP or code is known have the id that every office computes for them.
std::optional<Uuid> TableImport::naturalId(const RowValues &row)
{
    const QString code = row.value("code").toString();
    if (const auto nip = nipIn(m_type.name == "person_detail" ? row.value("nip").toString() : row.nip))
        return personId(*nip);
    if (m_type.name == "government" && !code.isEmpty())
        return governmentId(code);
    if (m_type.name != "org_unit" || code.isEmpty())
        return std::nullopt;
    const auto key = m_parts.find("government", row.value("government").value<Uuid>());
    const QString government = key ? m_parts.view(*key).value("code").toString() : QString();
    return government.isEmpty() ? std::nullopt : std::optional(orgUnitId(government, code));
}

// The record a row is about; nothing: a new one.
Result<std::optional<Uuid>> TableImport::recordFor(const RowValues &row)
{
    if (row.id.isEmpty()) {
        if (!row.nip.isEmpty() && !nipIn(row.nip))
            return fail(Error::Kind::Invalid, Text::tr("\"%1\" is no NIP: it must have 18 digits.").arg(row.nip));
        if (const auto nip = nipIn(row.nip)) {
            if (const QStringList wrong = checkNip(*nip, NipHolder::Unknown, {}, {}).errors; !wrong.isEmpty())
                return fail(Error::Kind::Invalid, wrong.join(u' '));
        }
        return naturalId(row);
    }
    if (const auto id = uuidFromString(row.id))
        return id;
    return fail(Error::Kind::Invalid, Text::tr("\"%1\" is no id. Copy it as an export wrote it, or empty the cell for a new record.").arg(row.id));
}

Hash TableImport::lineHash(const RowValues &row) const
{
    QStringList parts{QString::fromStdString(m_type.name)};
    for (const auto &[field, value] : row.values) {
        if (!isEmptyValue(value))
            parts << QString::fromStdString(field->name) + u'=' + machineText(*field, value);
    }
    parts.sort();
    return sha256(parts.join(QChar(u'\0')).toStdString());
}

// One that an equal row made before, or that says all the row says.
std::optional<RecordKey> TableImport::sameRecord(const RowValues &row, const Hash &line)
{
    if (const auto known = m_ledger.recordOf(m_type.name, line))
        return known;
    for (const Uuid &id : m_names.titled(m_type.name, titleIn(row))) {
        const auto key = m_writer.shown(m_type.name, id);
        if (key && says(m_parts.view(*key), row))
            return key;
    }
    return std::nullopt;
}

// Another of that name is here. Reported; left out if that was asked for.
bool TableImport::isHeldBack(const CsvRow &row, const RowValues &values)
{
    const QString title = titleIn(values);
    const QList<Uuid> there = title.isEmpty() ? QList<Uuid>() : m_names.titled(m_type.name, title);
    if (there.isEmpty())
        return false;
    m_report.similar.append({.path = {}, .row = int(row.line), .title = title, .id = toString(there.first()), .thereTitle = m_parts.titleOf(there.first()),
                             .isSame = false, .isSkipped = m_options.skipSimilar});
    return m_options.skipSimilar;
}

Result<TableImport::Problems> TableImport::take(const CsvRow &row)
{
    const RowValues values = read(row);
    if (!values.wrong.isEmpty())
        return values.wrong;
    const auto id = recordFor(values);
    if (!id)
        return problem(row, {}, id.error().message);
    const Hash line = lineHash(values);
    if (!*id && sameRecord(values, line)) {
        ++m_report.unchanged;
        return Problems();
    }
    return write(row, values, *id, line);
}

Result<TableImport::Problems> TableImport::write(const CsvRow &row, const RowValues &values, const std::optional<Uuid> &given, const Hash &line)
{
    const Uuid id = given.value_or(newUuid(m_parts.clock.now()));
    const auto key = m_writer.shown(m_type.name, id);
    const bool isRemoved = key && m_parts.records.state(*key).life() == Life::Removed;
    const Record before = key ? m_parts.view(*key) : Record{.type = m_type.name, .id = id};
    Record after = before;
    RecordEdit edit(m_type, id);
    QJsonObject was, is;
    for (const auto &[field, value] : values.values) {
        if ((values.id.isEmpty() && isEmptyValue(value)) || isEqual(*field, before.value(field->name), value))
            continue;
        const QString name = QString::fromStdString(field->name);
        edit.set(field->name, value);
        after.values.insert(name, value);
        was.insert(name, toJson(*field, before.value(field->name)));
        is.insert(name, toJson(*field, value));
    }
    if (const QStringList wrong = problems(m_type, after, Completeness::Draft); !wrong.isEmpty())
        return problem(row, {}, wrong.join(u' '));
    // What is official became so with its signatures and its rules, on its own page.
    if (m_type.lock && is.contains(QString::fromStdString(m_type.lock->field)) && isLocked(m_type, after))
        return problem(row, {}, Text::tr("\"%1\" is given on its own page, not by a table. Leave the state out.")
                                    .arg(m_type.find(m_type.lock->field)->choiceLabel(after.value(m_type.lock->field).toString())));
    if (key && !isRemoved && edit.steps().empty()) {
        ++m_report.unchanged;
        return Problems();
    }
    if (!given && isHeldBack(row, values))
        return Problems();
    if (const auto saved = isRemoved ? m_writer.restore(*key) : Result<>(); !saved)
        return fail(saved.error());
    if (const auto saved = m_writer.save(edit); !saved)
        return problem(row, {}, saved.error().message);
    if (key && !isRemoved)
        m_ledger.changed(m_type.name, id, was, is, line);
    else
        m_ledger.made(m_type.name, id, line);
    ++(key && !isRemoved ? m_report.changed : m_report.created);
    m_names.add(m_type, after);
    if (!m_options.dryRun)
        m_report.ids << toString(id);
    if (const auto saved = saveNip(values, id); !saved)
        return fail(saved.error());
    return Problems();
}

// The NIP itself is personal: it goes where the office keeps such things.
Result<> TableImport::saveNip(const RowValues &values, const Uuid &id)
{
    const auto nip = nipIn(values.nip);
    if (!nip || m_writer.shown("person_detail", id))
        return {};
    if (const auto saved = m_writer.save(RecordEdit("person_detail", id).set("nip", *nip)); !saved)
        return saved;
    m_ledger.made("person_detail", id);
    return {};
}

void TableImport::refuse(const CsvRow &row, const Problems &wrong)
{
    ++m_report.wrongRows;
    if (m_report.failed.size() < mostProblems)
        m_report.failed += wrong;
    if (m_table.errorsFile.isEmpty())
        return;
    QStringList cells = row.values;
    QStringList sentences;
    for (const ImportProblem &problem : wrong)
        sentences << (problem.column.isEmpty() ? problem.message : problem.column + QStringLiteral(": ") + problem.message);
    cells.resize(m_columns.size());
    m_errors.append(csvLine(cells << sentences.join(QStringLiteral(" | "))));
}

Result<> writeErrors(const QString &path, const QString &table)
{
    return writeFile(path, "\xef\xbb\xbf" + table.toUtf8());
}

// Reads the whole table into `import`; a table that ends too early keeps what came before.
Result<> readInto(TableImport &import, const QString &path, const QString &sheet, ImportReport &report, const Progress &progress)
{
    Result<> taken;
    bool isHead = true;
    const auto read = readTable(path, sheet, [&](const CsvRow &row) {
        taken = std::exchange(isHead, false) ? import.head(row) : import.row(row);
        if (taken && progress && !progress(Text::tr("Importing row %1").arg(row.line), row.line, 0))
            taken = fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was imported."), QStringLiteral("cancelled"));
        return taken.has_value();
    });
    if (!taken)
        return taken;
    if (!read && isHead)
        return fail(read.error());
    taken = import.finish();
    if (!read)
        report.failed.append({.path = path, .row = 0, .column = {}, .message = read.error().message});
    return taken;
}

} // namespace

Result<ImportReport> Library::importTable(const QString &path, const QString &typeName, const TableOptions &table, const ImportOptions &options, const Progress &progress)
{
    const auto type = typeCalled(typeName);
    if (!type)
        return fail(type.error());
    ImportReport report;
    QString errors;
    const auto done = m_parts->write(
        [&]() -> Result<> {
            TableImport import(*m_parts, **type, table, options, path, report);
            const auto read = readInto(import, path, table.sheet, report, progress);
            errors = import.errorTable();
            return read;
        },
        SearchIndex::Mode::Follow, options.dryRun ? Parts::Keep::No : Parts::Keep::Yes, progress);
    if (!done)
        return fail(done.error());
    if (!table.errorsFile.isEmpty() && report.wrongRows > 0) {
        if (const auto written = writeErrors(table.errorsFile, errors); !written)
            return fail(written.error());
    }
    return report;
}

} // namespace simpul
