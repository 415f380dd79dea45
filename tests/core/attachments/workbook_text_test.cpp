#include "core/attachments/workbook_cells.h"
#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;
using namespace simpul::test;

static std::string shown(double value, const char *code, bool since1904 = false)
{
    return shownNumber(value, formatOfCode(QString::fromUtf8(code)), since1904).toStdString();
}

TEST_CASE("Numbers of a workbook are shown as a person sees them")
{
    CHECK(shown(1250000, "General") == "1250000");
    CHECK(shown(0.1 + 0.2, "General") == "0.3");
    CHECK(shown(1250000.5, "#,##0") == "1250001");
    CHECK(shown(1250000.456, "\"Rp\"#,##0.00;[Red]-\"Rp\"#,##0.00") == "1250000.46");
    CHECK(shown(0.125, "0.0%") == "12.5%");
    CHECK(shown(1e300, "0.00") == "1e+300");
    CHECK(shown(-7, "General") == "-7");
}

TEST_CASE("Days and times of a workbook are the same text whatever their format")
{
    CHECK(shown(46086, "dd/mm/yyyy") == "2026-03-05");
    CHECK(shown(46086, "[$-421]dddd, dd mmmm yyyy;@") == "2026-03-05");
    CHECK(shown(46086.354166666664, "d-mmm-yy h:mm") == "2026-03-05 08:30");
    CHECK(shown(0.354166666664, "h:mm AM/PM") == "08:30");
    CHECK(shown(1.5, "[h]:mm") == "36:00");
    CHECK(shown(44624, "yyyy-mm-dd", true) == "2026-03-05");
    CHECK(shown(1, "yyyy-mm-dd") == "1900-01-01");
    CHECK(shown(61, "yyyy-mm-dd") == "1900-03-01");
    CHECK(shown(46085.9999999, "yyyy-mm-dd") == "2026-03-05");
    CHECK(shown(-1, "yyyy-mm-dd") == "-1");
    CHECK(shown(1e9, "yyyy-mm-dd") == "1000000000");
    CHECK(formatOfNumber(14).kind == CellFormat::Kind::Date);
    CHECK(formatOfNumber(22).kind == CellFormat::Kind::DateTime);
    CHECK(formatOfNumber(49).kind == CellFormat::Kind::Number);
}

TEST_CASE("Cells of every kind are read")
{
    const std::string shared = "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>ber</t></si>"
                               "<si><r><t>teks </t></r><r><t>kaya</t></r><rPh><t>bunyi</t></rPh></si></sst>";
    const std::string styles =
        "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts><numFmt numFmtId='164' "
        "formatCode='yyyy\\-mm\\-dd'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
        "<xf numFmtId='164'/><xf numFmtId='10'/></cellXfs></styleSheet>";
    CHECK(textAs("a.xlsx",
                 xlsx("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>-1</v></c><c t='inlineStr'><is>"
                      "<t>di tempat</t></is></c></row><row><c t='str'><f>A1&amp;\"x\"</f><v>hasil</v></c><c t='b'><v>1</v></c><c t='e'>"
                      "<v>#N/A</v></c><c s='1'><v>46086</v></c><c s='2'><v>0.5</v></c><c s='99'><v>3.5</v></c><c><v>nan</v></c></row>",
                      {{"xl/sharedStrings.xml", shared}, {"xl/styles.xml", styles}}))
          == "Lembar\nber\tteks kaya\tdi tempat\nhasil\tTRUE\t#N/A\t2026-03-05\t50.00%\t3.5\tnan\n");
}

TEST_CASE("What is written beside the cells of a sheet is read after it")
{
    const std::string comments =
        "<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><authors><author>Wati</author></authors>"
        "<commentList><comment ref='A1'><text><r><t>Tanya </t></r><r><t>bendahara</t></r></text></comment></commentList></comments>";
    const std::string drawing =
        "<xdr:wsDr xmlns:xdr='urn:x' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:p><a:r><a:t>Kotak"
        "</a:t></a:r></a:p></xdr:wsDr>";
    CHECK(textAs("a.xlsx",
                 xlsx("<row><c><v>1</v></c></row>",
                      {{"xl/worksheets/_rels/sheet1.xml.rels",
                        relationships({{"comments", "../comments1.xml"}, {"drawing", "/xl/drawings/drawing1.xml"}})},
                       {"xl/comments1.xml", comments},
                       {"xl/drawings/drawing1.xml", drawing}}))
          == "Lembar\n1\nTanya bendahara\nKotak\n");
}
