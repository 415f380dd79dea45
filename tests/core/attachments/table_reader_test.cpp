#include "core/attachments/table_reader.h"

#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace simpul;
using namespace simpul::test;

namespace {

// A table as text: "1: a|b" a line each, then the error's code if there was one.
std::string rowsOf(const char *name, const QByteArray &bytes, const QString &sheet = {}, int most = 1000)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QString out;
    const auto read = readTable(path, sheet, [&](const CsvRow &row) {
        out += QStringLiteral("%1: %2\n").arg(row.line).arg(row.values.join(u'|'));
        return --most > 0;
    });
    return (out + (read ? QString() : read.error().code)).toStdString();
}

constexpr auto styles = R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>
<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>)";

std::string odsTable(const std::string &name, const std::string &rows)
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

} // namespace

TEST_CASE("A CSV file is read as a table without sheets")
{
    CHECK(rowsOf("a.csv", "nama;usia\nDewi;41\n\nSari;\"4;2\"\n") == "1: nama|usia\n2: Dewi|41\n4: Sari|4;2\n");
    CHECK(rowsOf("a.csv", "nama\nDewi\n", QStringLiteral("Lembar1")) == "no-sheet");
    CHECK(rowsOf("a.csv", "a\nb\nc\n", {}, 2) == "1: a\n2: b\n");
}

TEST_CASE("Cells of a workbook come to their columns and rows; days are ISO, numbers are not rounded, formulas are not computed")
{
    const QByteArray book = xlsx(R"(<row r="2"><c r="A2" t="inlineStr"><is><t>nama</t></is></c><c r="C2" t="inlineStr"><is><t>lahir</t></is></c></row>
<row r="5"><c r="A5" t="str"><f>cmd|'/c calc'!A1</f><v>Dewi</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" s="1"><v>45000</v></c>
<c r="D5" s="2"><v>0.625</v></c><c r="E5"><v>62.4567</v></c><c r="F5"><v>198609262015051001</v></c></row>)",
                                 {{"xl/styles.xml", styles}});
    CHECK(rowsOf("a.xlsx", book) == "2: nama||lahir\n5: Dewi|true|2023-03-15|62.5|62.4567|1.98609262015051E+17\n");
}

TEST_CASE("The sheet that is asked for is read, the first one otherwise")
{
    const std::string row = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>";
    const QByteArray book = ods(odsTable("Satu", row + "a</text:p></table:table-cell></table:table-row>")
                                + odsTable("Dua", row + "b</text:p></table:table-cell></table:table-row>"));
    CHECK(rowsOf("a.ods", book) == "1: a\n");
    CHECK(rowsOf("a.ods", book, QStringLiteral("dua")) == "1: b\n");
    CHECK(rowsOf("a.ods", book, QStringLiteral("Tiga")) == "no-sheet");
}

TEST_CASE("Repeated cells and rows of an OpenDocument sheet count as often as they stand there")
{
    const QByteArray book = ods(odsTable("S", R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="9"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="float" office:value="1.5" table:number-columns-repeated="2"><text:p>1,50</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-11-12"><text:p>12/11/26</text:p><office:annotation><text:p>catatan</text:p></office:annotation></table:table-cell>
<table:table-cell office:value-type="string"><text:p>satu</text:p><text:p>dua</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"));
    CHECK(rowsOf("a.ods", book) == "4: |1.5|1.5\n5: |1.5|1.5\n6: 2026-11-12|satu\ndua\n");
}

TEST_CASE("Tables made to do harm are refused before they fill the memory")
{
    const std::string cell = R"(<c r="XFE1" t="inlineStr"><is><t>jauh</t></is></c>)";
    CHECK(rowsOf("a.xlsx", xlsx("<row r=\"1\">" + cell + "</row>")) == "too-large");
    CHECK(rowsOf("a.xlsx", xlsx("<row r=\"99999999\"><c r=\"A1\"><v>1</v></c></row>")) == "too-large");
    const std::string wide = R"(<table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row>)";
    CHECK(rowsOf("a.ods", ods(odsTable("S", wide))) == "too-large");
    CHECK(rowsOf("a.xlsx", xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + std::string(20 << 20, 'x') + "</t></is></c></row>")) == "too-large");
    CHECK(rowsOf("a.xlsx", xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").chopped(30)) == "damaged");
    CHECK(rowsOf("a.xlsx", docx(paragraph("bukan tabel"))) == "no-table");
    CHECK(rowsOf("a.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')) == "no-table");
}
