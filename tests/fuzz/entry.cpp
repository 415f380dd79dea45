#include "tests/fuzz/entry.h"

#include "core/attachments/csv.h"
#include "core/attachments/document_number.h"
#include "core/attachments/html_text.h"
#include "core/attachments/mail_text.h"
#include "core/attachments/office_text.h"
#include "core/attachments/pdf_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/rtf_text.h"
#include "core/attachments/table_reader.h"
#include "core/attachments/xml_reading.h"
#include "tests/fuzz/packages.h"

#include <QBuffer>
#include <QTemporaryFile>

#include <cstdlib>

namespace simpul::fuzz {

namespace {

void check(const Error &error)
{
    if (error.code.isEmpty() || error.message.isEmpty())
        std::abort();
}

// What every reader promises, whatever the file.
void check(const Result<ExtractedText> &read)
{
    if (!read)
        return check(read.error());
    const bool isTooLong = read->text.size() > maxTextBytes;
    const bool isUnclean = read->text.contains(QChar(u'\0')) || read->text.contains(u'\r');
    const bool isUnsupportedText = !read->supported && !read->text.isEmpty();
    if (isTooLong || isUnclean || isUnsupportedText)
        std::abort();
    documentNumber(read->text);
    for (const QString &each : {read->title, read->author, read->text, proposedTitle(QStringLiteral("berkas.docx"), *read)}) {
        if (!each.isValidUtf16())
            std::abort();
    }
}

template <typename Read>
void readBuffer(const QByteArray &input, Read read)
{
    QBuffer device;
    device.setData(input);
    device.open(QIODevice::ReadOnly);
    read(device);
}

// For readers that open the file themselves.
template <typename Read>
void readAsFile(const QByteArray &input, Read read)
{
    QTemporaryFile file;
    if (!file.open() || file.write(input) != input.size() || !file.flush())
        std::abort();
    read(file.fileName());
}

void plainText(const QByteArray &input)
{
    readBuffer(input, [](QIODevice &device) { check(extractPlainText(device, TextMarkup::None)); });
    readBuffer(input, [](QIODevice &device) { check(extractPlainText(device, TextMarkup::Markdown)); });
}

void html(const QByteArray &input)
{
    readBuffer(input, [](QIODevice &device) { check(extractHtmlText(device)); });
}

void rtf(const QByteArray &input)
{
    readBuffer(input, [](QIODevice &device) { check(extractRtfText(device)); });
}

void mail(const QByteArray &input)
{
    readBuffer(input, [](QIODevice &device) { check(extractMailText(device)); });
}

void csv(const QByteArray &input)
{
    readBuffer(input, [](QIODevice &device) {
        CsvReader reader(device);
        for (auto row = reader.next(); row && *row; row = reader.next()) {
            if ((*row)->line < 1)
                std::abort();
        }
    });
}

// The bytes of a zip as they are: its list of entries, and how they are unpacked.
void officeZip(const QByteArray &input)
{
    readBuffer(input, [](QIODevice &device) { check(extractOfficeText(device, QStringLiteral("berkas.docx"), OfficeName::Yes)); });
    readBuffer(input, [](QIODevice &device) { check(extractOldOfficeText(device, QStringLiteral("berkas.doc"))); });
}

// The XML inside: a fuzzer does not find its way through a zip's checksums, so the zip is made around what it gives.
void officeXml(const QByteArray &input)
{
    readBuffer(packageOf(input),
               [](QIODevice &device) { check(extractOfficeText(device, QStringLiteral("berkas.docx"), OfficeName::Yes)); });
    readBuffer(input, [](QIODevice &device) { check(extractFlatOfficeText(device, QStringLiteral("berkas.fodt"))); });
}

void checkRows(const QString &path, const QString &sheet)
{
    const auto read = readTable(path, sheet, [](const CsvRow &row) {
        if (row.line < 1 || row.values.isEmpty() || row.values.size() > 16'384)
            std::abort();
        return true;
    });
    if (!read)
        check(read.error());
}

// What the import reads: a workbook made around its parts, or the bytes of any table.
void tables(const QByteArray &input)
{
    readAsFile(input.startsWith("== ") ? packageOf(input) : input, [](const QString &path) {
        checkRows(path, {});
        const auto sheets = tableSheets(path);
        if (!sheets) {
            check(sheets.error());
        } else if (!sheets->isEmpty()) {
            checkRows(path, sheets->last());
        }
    });
}

void pdf(const QByteArray &input)
{
    readAsFile(input, [](const QString &path) { check(extractPdfText(path, QStringLiteral("berkas.pdf"))); });
    const QString text = QString::fromUtf8(input);
    const QString joined = withoutHyphenation(text);
    if (joined.size() > text.size() || !joined.isValidUtf16())
        std::abort();
}

} // namespace

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{{"csv", csv},
                                         {"html", html},
                                         {"mail", mail},
                                         {"office_xml", officeXml},
                                         {"office_zip", officeZip},
                                         {"pdf", pdf},
                                         {"plain_text", plainText},
                                         {"rtf", rtf},
                                         {"tables", tables}};
    return all;
}

} // namespace simpul::fuzz
