#include "core/attachments/table_reader.h"

#include "core/attachments/csv.h"
#include "core/attachments/file_store.h"
#include "core/attachments/opendocument_rows.h"
#include "core/attachments/workbook_rows.h"
#include "core/base/text.h"

#include <QFileInfo>

namespace simpul {

static constexpr qint64 maxTableBytes = qint64(512) << 20;  // unpacked
static constexpr std::chrono::hours maxTableTime{24};       // rows are taken in while they are read; whoever waits can stop it

namespace {

enum class TableKind { Csv, Zip, FlatOpenDocument, OldWorkbook };

TableKind kindOf(QIODevice &file)
{
    const QByteArray head = file.peek(4096);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6"))
        return TableKind::Zip;
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return TableKind::OldWorkbook;
    return head.trimmed().startsWith("<?xml") && head.contains("urn:oasis:names:tc:opendocument") ? TableKind::FlatOpenDocument : TableKind::Csv;
}

// What a table is called in messages, and what went wrong with it.
class TableFile
{
public:
    explicit TableFile(const QString &path) : m_name(QFileInfo(path).fileName()) {}

    std::unexpected<Error> damaged() const
    {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is damaged: it cannot be read. Ask for it again, or open and save it anew.").arg(m_name),
                    QStringLiteral("damaged"));
    }
    std::unexpected<Error> encrypted() const
    {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is protected by a password. Save it without one, then import it.").arg(m_name),
                    QStringLiteral("encrypted"));
    }
    std::unexpected<Error> unsafe() const
    {
        return fail(Error::Kind::Invalid,
                    Text::tr("\"%1\" is put together as no office program does it, and is not read. Ask for it again from somebody you "
                             "trust, or open and save it anew.")
                        .arg(m_name),
                    QStringLiteral("unsafe"));
    }
    std::unexpected<Error> noTable() const
    {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is no table. Save it as .xlsx, .ods or .csv, then import it.").arg(m_name),
                    QStringLiteral("no-table"));
    }
    std::unexpected<Error> noSheet(const QString &sheet) const
    {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" has no sheet \"%2\". Look at its names at the lower edge of the workbook.").arg(m_name, sheet),
                    QStringLiteral("no-sheet"));
    }
    std::unexpected<Error> tooLarge() const
    {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is larger than a table may be. Divide it into smaller ones.").arg(m_name),
                    QStringLiteral("too-large"));
    }

private:
    const QString m_name;
};

// The names of sheets as they pass by.
class SheetNames : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "table:table" && m_depth++ == 0)
            names << attributes.value("table", "name");
    }
    void end(std::string_view name) override { m_depth -= name == "table:table"; }
    void text(QStringView) override {}
    bool isFull() const override { return names.size() >= 10'000; }

    QStringList names;

private:
    int m_depth = 0;
};

Result<> readCsv(QIODevice &device, const OnTableRow &onRow)
{
    CsvReader reader(device);
    for (;;) {
        auto row = reader.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        if (!onRow(**row))
            return {};
    }
}

// What a workbook in a zip is read with, once it is known to be one.
struct Workbook {
    OfficePackage &package;
    QByteArray main; // of Office Open XML; empty: OpenDocument
};

bool isEncryptedOpenDocument(OfficePackage &package)
{
    return package.bytes("META-INF/manifest.xml", 1 << 20).contains("encryption-data");
}

Result<> readZip(QIODevice &device, const TableFile &file, const std::function<Result<>(const Workbook &)> &read)
{
    const ZipPackage zip(device);
    if (zip.problem() == PackageProblem::Unsafe)
        return file.unsafe();
    if (zip.problem() == PackageProblem::Damaged)
        return file.damaged();
    ReadingBudget budget(maxTableTime, maxTableBytes);
    OfficePackage package(zip, budget);
    const QList<QByteArray> mains = targetsOfType(package.relationshipsOf({}), "officeDocument");
    const bool isOpenDocument = package.bytes("mimetype", 200).startsWith("application/vnd.oasis.opendocument.spreadsheet");
    if (!isOpenDocument && (mains.isEmpty() || !packageName(mains.first()).startsWith("xl/")))
        return file.noTable();
    if (isOpenDocument && isEncryptedOpenDocument(package))
        return file.encrypted();
    const auto done = read({package, isOpenDocument ? QByteArray() : mains.first()});
    if (package.hasDtd())
        return file.unsafe();
    if (package.isEncrypted())
        return file.encrypted();
    if (package.isSpent())
        return file.tooLarge();
    return done;
}

// A row that was not told is one lost: what ended before its end is an error unless nobody wanted more.
Result<> finished(const TableRows &rows, bool isWhole, const TableFile &file)
{
    if (rows.state() == TableRows::State::Enough)
        return {};
    if (rows.state() == TableRows::State::TooLarge)
        return file.tooLarge();
    return isWhole ? Result<>() : file.damaged();
}

Result<> readFlat(QIODevice &device, const QString &sheet, const TableFile &file, const OnTableRow &onRow)
{
    TableRows rows(onRow);
    OpenDocumentRows reader(sheet, rows);
    const XmlEnd end = readXml(device, reader);
    if (end == XmlEnd::Dtd)
        return file.unsafe();
    if (reader.isHuge())
        rows.refuse();
    const auto done = finished(rows, end != XmlEnd::Broken, file);
    return done && !reader.isFound() ? file.noSheet(sheet) : done;
}

Result<> readSheet(const Workbook &book, const QString &sheet, const TableFile &file, const OnTableRow &onRow)
{
    TableRows rows(onRow);
    bool isFound = false;
    bool isWhole = true;
    if (book.main.isEmpty()) {
        OpenDocumentRows reader(sheet, rows);
        isWhole = book.package.read("content.xml", reader);
        isFound = reader.isFound();
        if (reader.isHuge())
            rows.refuse();
    } else {
        isFound = readWorkbookRows(book.package, book.main, sheet, rows);
        isWhole = !book.package.isIncomplete();
    }
    const auto done = finished(rows, isWhole, file);
    return done && !isFound ? file.noSheet(sheet) : done;
}

} // namespace

Result<> readTable(const QString &path, const QString &sheet, const OnTableRow &onRow)
{
    auto device = openOrdinaryFile(path);
    if (!device)
        return fail(device.error());
    const TableFile file(path);
    switch (kindOf(**device)) {
    case TableKind::Zip:
        return readZip(**device, file, [&](const Workbook &book) { return readSheet(book, sheet, file, onRow); });
    case TableKind::FlatOpenDocument: return readFlat(**device, sheet, file, onRow);
    case TableKind::OldWorkbook: return file.noTable();
    case TableKind::Csv: break;
    }
    return sheet.isEmpty() ? readCsv(**device, onRow) : file.noSheet(sheet);
}

Result<QStringList> tableSheets(const QString &path)
{
    auto device = openOrdinaryFile(path);
    if (!device)
        return fail(device.error());
    const TableFile file(path);
    QStringList names;
    Result<> done;
    const TableKind kind = kindOf(**device);
    if (kind == TableKind::Zip) {
        done = readZip(**device, file, [&](const Workbook &book) -> Result<> {
            SheetNames sheets;
            if (book.main.isEmpty())
                book.package.read("content.xml", sheets);
            names = book.main.isEmpty() ? sheets.names : workbookSheets(book.package, book.main);
            return {};
        });
    } else if (kind == TableKind::FlatOpenDocument) {
        SheetNames sheets;
        readXml(**device, sheets);
        names = sheets.names;
    }
    if (!done)
        return fail(done.error());
    return names;
}

} // namespace simpul
