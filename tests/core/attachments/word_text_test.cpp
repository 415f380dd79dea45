#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

static std::string shown(const std::string &body)
{
    return textAs("a.docx", docx(body));
}

static std::string row(const std::vector<std::string> &cells)
{
    std::string out = "<w:tr>";
    for (const std::string &cell : cells)
        out += "<w:tc>" + cell + "</w:tc>";
    return out + "</w:tr>";
}

TEST_CASE("Of tracked changes the text as it would be printed is read")
{
    CHECK(shown("<w:p><w:r><w:t>awal </w:t></w:r><w:del><w:r><w:delText>hapus</w:delText></w:r></w:del><w:ins><w:r><w:t>sisip</w:t></w:r>"
                "</w:ins></w:p>")
          == "awal sisip\n");
    CHECK(
        shown(
            "<w:moveFrom><w:p><w:r><w:t>pindah</w:t></w:r></w:p></w:moveFrom><w:p><w:moveTo><w:r><w:t>pindah</w:t></w:r></w:moveTo></w:p>")
        == "pindah\n");
}

TEST_CASE("Cells of a table are parted by tabs and rows by lines, also where a cell has many paragraphs or a table of its own")
{
    CHECK(shown("<w:tbl>" + row({paragraph("a"), paragraph("b") + paragraph("c")}) + row({paragraph("d"), paragraph("e")}) + "</w:tbl>"
                + paragraph("akhir"))
          == "a\tb c\nd\te\nakhir\n");
    CHECK(shown("<w:tbl>" + row({paragraph("a"), "<w:tbl>" + row({paragraph("x"), paragraph("y")}) + "</w:tbl>"}) + "</w:tbl>")
          == "a\tx\ty\n");
}

TEST_CASE("Tabs, line breaks and odd hyphens of a text are letters, tab stops and field codes are not")
{
    CHECK(shown("<w:p><w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                "<w:noBreakHyphen/><w:t>d</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>")
          == "a\tb\nc-d\n");
}

TEST_CASE("A text box that is written twice, for newer and older programs, is read once and after its paragraph")
{
    const std::string box = "<w:txbxContent>" + paragraph("kotak") + "</w:txbxContent>";
    CHECK(shown("<w:p><w:r><w:t>sebelum </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>sesudah</w:t></w:r></w:p>")
          == "sebelum sesudah\nkotak\n");
}

TEST_CASE("A letterhead that stands in three headers is read once")
{
    const std::string header =
        "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" + paragraph("Kop surat") + "</w:hdr>";
    CHECK(textAs("a.docx",
                 docx(paragraph("isi"),
                      {{"word/_rels/document.xml.rels", relationships({{"header", "h1.xml"}, {"header", "h2.xml"}})},
                       {"word/h1.xml", header},
                       {"word/h2.xml", header}}))
          == "Kop surat\nisi\n");
}

TEST_CASE("A document of the strict edition and one with other prefixes are read alike")
{
    const std::string strict =
        "<d:document xmlns:d='http://purl.oclc.org/ooxml/wordprocessingml/main'><d:body><d:p><d:r><d:t>ketat</d:t></d:r>"
        "</d:p></d:body></d:document>";
    CHECK(textAs("a.docx", docx("", {{"word/document.xml", strict}})) == "ketat\n");
}
