#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;
using namespace simpul::test;

TEST_CASE("Notes, comments and text boxes of a text come after the paragraph they belong to")
{
    CHECK(textAs("a.odt",
                 odt("<text:p>kata<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>catatan</text:p>"
                     "</text:note-body></text:note> lagi<office:annotation><dc:creator>Wati</dc:creator><text:p>komentar</text:p>"
                     "</office:annotation><draw:frame><svg:title>gambar</svg:title><draw:text-box><text:p>kotak</text:p></draw:text-box>"
                     "</draw:frame>.</text:p><text:p>akhir</text:p>"))
          == "kata lagi.\ncatatan\nkomentar\nkotak\nakhir\n");
}

TEST_CASE("Spaces, tabs and line breaks of a text are kept apart from those of the file")
{
    CHECK(textAs("a.odt", odt("\n  <text:p>a\n  b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e</text:p>\n  <text:h>judul</text:h>"))
          == "a b c\td\ne\njudul\n");
}

TEST_CASE("A cell without paragraphs shows its value")
{
    CHECK(textAs("a.ods",
                 ods("<table:table table:name='Data'><table:table-row><table:table-cell office:value='12'/>"
                     "<table:table-cell office:date-value='2026-03-05'/><table:table-cell office:value='7'><text:p>tujuh</text:p>"
                     "</table:table-cell><table:table-cell table:number-columns-repeated='1000000'/></table:table-row></table:table>"))
          == "Data\n12\t2026-03-05\ttujuh\n");
}

TEST_CASE("A document in one flat XML file is read like one in a zip")
{
    const char *const suffix = GENERATE("a.fodt", "a.xml");
    const auto read =
        readAs(suffix,
               "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
               "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
               "xmlns:dc='http://purl.org/dc/elements/1.1/'><office:meta><dc:title>Judul</dc:title><dc:creator>Ani</dc:creator>"
               "</office:meta><office:master-styles><style:master-page><style:header><text:p>kop</text:p></style:header>"
               "</style:master-page></office:master-styles><office:body><office:text><text:p>isi<office:binary-data>AAAA"
               "</office:binary-data></text:p></office:text></office:body></office:document>");
    REQUIRE(read);
    CHECK(read->text == "kop\nisi\n");
    CHECK(read->title == "Judul");
    CHECK(read->author == "Ani");
}

TEST_CASE("A document that needs a password is told as such")
{
    const auto manifest = [](const std::string &path) {
        return "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry "
               "manifest:full-path='"
            + path + "'><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    };
    CHECK(codeAs("a.odt", odt("", {{"content.xml", "\x8a\x01\x02"}, {"META-INF/manifest.xml", manifest("content.xml")}})) == "encrypted");
    CHECK(codeAs("a.odt", odt("<text:p>isi</text:p>", {{"META-INF/manifest.xml", manifest("Pictures/a.png")}})) == "fine");
}

TEST_CASE("A document of OpenOffice.org 2, which named the type of its manifest, is read; entities declared there are refused")
{
    const auto named = [](const std::string &declared) {
        return codeAs("a.odt",
                      odt("<text:p>isi</text:p>",
                          {{"META-INF/manifest.xml",
                            "<!DOCTYPE manifest:manifest PUBLIC '-//OpenOffice.org//DTD Manifest "
                            "1.0//EN' 'Manifest.dtd'"
                                + declared
                                + "><manifest:manifest "
                                  "xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>"}}));
    };
    CHECK(named("") == "fine");
    CHECK(named(" [<!ENTITY a 'b'>]") == "unsafe");
}
