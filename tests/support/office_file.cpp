#include "tests/support/office_file.h"

#include "core/base/files.h"
#include "tests/support/zip_forge.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace simpul::test {

namespace {

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const std::string relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string wordNames = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                              " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                              " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
const std::string sheetNames = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                               " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const std::string slideNames = " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                               " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                               " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const std::string openDocumentNames = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                      " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                                      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                                      " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

// A part given by the test stands for the usual one.
Parts joined(Parts usual, Parts more)
{
    for (auto &part : more) {
        const auto same = std::find_if(usual.begin(), usual.end(), [&](const auto &p) { return p.first == part.first; });
        if (same == usual.end()) {
            usual.push_back(std::move(part));
        } else {
            *same = std::move(part);
        }
    }
    return usual;
}

std::string contentTypes(const std::string &main, const std::string &type)
{
    return head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/" + main
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + ".main+xml\"/></Types>";
}

QByteArray openDocument(const std::string &kind, const std::string &content, Parts more)
{
    return zipOf(joined({{"mimetype", "application/vnd.oasis.opendocument." + kind}, {"content.xml", content}}, std::move(more)));
}

std::string openDocumentContent(const std::string &kind, const std::string &body)
{
    return head + "<office:document-content" + openDocumentNames + "><office:body><office:" + kind + ">" + body + "</office:" + kind
        + "></office:body></office:document-content>";
}

} // namespace

QByteArray zipOf(const Parts &parts)
{
    ForgedZip zip;
    for (const auto &[name, content] : parts)
        zip.entries.push_back({.name = name, .data = content});
    return QByteArray::fromStdString(zip.bytes());
}

QByteArray deflated(const std::string &data)
{
    // qCompress: four bytes of length, two of zlib's head, the data, four of a checksum.
    const QByteArray all = qCompress(reinterpret_cast<const uchar *>(data.data()), qsizetype(data.size()), 9);
    return all.sliced(6, all.size() - 10);
}

std::string relationships(const Parts &typeAndTarget)
{
    std::string out = head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto &[type, target] : typeAndTarget) {
        out +=
            "<Relationship Id=\"rId" + std::to_string(++number) + "\" Type=\"" + relationshipType + type + "\" Target=\"" + target + "\"/>";
    }
    return out + "</Relationships>";
}

std::string paragraph(const std::string &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray docx(const std::string &body, Parts more)
{
    return zipOf(
        joined({{"[Content_Types].xml", contentTypes("word/document.xml", "wordprocessingml.document")},
                {"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}, {"core-properties", "docProps/core.xml"}})},
                {"word/document.xml", head + "<w:document" + wordNames + "><w:body>" + body + "</w:body></w:document>"}},
               std::move(more)));
}

QByteArray odt(const std::string &body, Parts more)
{
    return openDocument("text", openDocumentContent("text", body), std::move(more));
}

QByteArray ods(const std::string &body)
{
    return openDocument("spreadsheet", openDocumentContent("spreadsheet", body), {});
}

QByteArray xlsx(const std::string &sheetData, Parts more)
{
    return zipOf(
        joined({{"[Content_Types].xml", contentTypes("xl/workbook.xml", "spreadsheetml.sheet")},
                {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})},
                {"xl/workbook.xml",
                 head + "<workbook" + sheetNames + "><sheets><sheet name=\"Lembar\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 relationships({{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"}, {"styles", "styles.xml"}})},
                {"xl/worksheets/sheet1.xml", head + "<worksheet" + sheetNames + "><sheetData>" + sheetData + "</sheetData></worksheet>"}},
               std::move(more)));
}

QByteArray pptx(const std::vector<std::string> &slides, Parts more)
{
    Parts parts{{"[Content_Types].xml", contentTypes("ppt/presentation.xml", "presentationml.presentation")},
                {"_rels/.rels", relationships({{"officeDocument", "ppt/presentation.xml"}})}};
    Parts targets;
    std::string list;
    for (std::size_t i = 1; i <= slides.size(); ++i) {
        const std::string number = std::to_string(i);
        list += "<p:sldId id=\"" + std::to_string(255 + i) + "\" r:id=\"rId" + number + "\"/>";
        targets.emplace_back("slide", "slides/slide" + number + ".xml");
        parts.emplace_back("ppt/slides/slide" + number + ".xml",
                           head + "<p:sld" + slideNames + "><p:cSld><p:spTree>" + slides[i - 1] + "</p:spTree></p:cSld></p:sld>");
    }
    parts.emplace_back("ppt/presentation.xml",
                       head + "<p:presentation" + slideNames + "><p:sldIdLst>" + list + "</p:sldIdLst></p:presentation>");
    parts.emplace_back("ppt/_rels/presentation.xml.rels", relationships(targets));
    return zipOf(joined(std::move(parts), std::move(more)));
}

QByteArray epub(const std::vector<std::string> &chapters, const std::string &metadata, Parts more)
{
    Parts parts{{"mimetype", "application/epub+zip"},
                {"META-INF/container.xml",
                 head
                     + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
                       "full-path=\"isi/buku.opf\"/></rootfiles></container>"}};
    std::string items;
    std::string spine;
    for (std::size_t i = 1; i <= chapters.size(); ++i) {
        const std::string name = "bab" + std::to_string(i);
        items += "<item id=\"" + name + "\" href=\"teks/" + name + ".xhtml\"/>";
        spine += "<itemref idref=\"" + name + "\"/>";
        parts.emplace_back("isi/teks/" + name + ".xhtml", chapters[i - 1]);
    }
    parts.emplace_back("isi/buku.opf",
                       head + "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>"
                           + metadata + "</metadata><manifest>" + items + "</manifest><spine>" + spine + "</spine></package>");
    return zipOf(joined(std::move(parts), std::move(more)));
}

Result<ExtractedText> readAs(const char *name, const QByteArray &file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8(name));
    REQUIRE(writeFile(path, file));
    return extractText(path);
}

std::string textAs(const char *name, const QByteArray &file)
{
    const auto read = readAs(name, file);
    return read ? read->text.toStdString() : read.error().code.toStdString();
}

std::string codeAs(const char *name, const QByteArray &file)
{
    const auto read = readAs(name, file);
    return read ? "fine" : read.error().code.toStdString();
}

QString attachmentData(const char *name)
{
    return QStringLiteral(SIMPUL_TEST_DATA "/attachments/") + QString::fromUtf8(name);
}

} // namespace simpul::test
