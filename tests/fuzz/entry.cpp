#include "tests/fuzz/entry.h"

#include "core/attachments/csv.h"
#include "core/attachments/document_number.h"
#include "core/attachments/html_text.h"
#include "core/attachments/mail_text.h"
#include "core/attachments/office_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/rtf_text.h"
#include "core/attachments/xml_reading.h"
#include "tests/fuzz/packages.h"

#include <QBuffer>

#include <cstdlib>

namespace simpul::fuzz {

namespace {

// What every reader promises, whatever the file.
void check(const Result<ExtractedText> &read)
{
    if (!read) {
        if (read.error().code.isEmpty() || read.error().message.isEmpty())
            std::abort();
        return;
    }
    const bool isTooLong = read->text.size() > maxTextBytes;
    const bool isUnclean = read->text.contains(QChar(u'\0')) || read->text.contains(u'\r');
    const bool isUnsupportedText = !read->supported && !read->text.isEmpty();
    if (isTooLong || isUnclean || isUnsupportedText || !read->text.isValidUtf16())
        std::abort();
    documentNumber(read->text);
    proposedTitle(QStringLiteral("berkas.docx"), *read);
}

template <typename Read>
void readBuffer(const QByteArray &input, Read read)
{
    QBuffer device;
    device.setData(input);
    device.open(QIODevice::ReadOnly);
    read(device);
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

} // namespace

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{
        {"csv", csv}, {"html", html}, {"mail", mail}, {"office_xml", officeXml}, {"office_zip", officeZip}, {"plain_text", plainText},
        {"rtf", rtf}};
    return all;
}

} // namespace simpul::fuzz
