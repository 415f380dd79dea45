#include "core/attachments/csv.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;

namespace {

// A table as text: one line per row, "number: value|value", line ends inside values as \n and \r; an error ends it.
std::string table(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device);
    QStringList lines;
    for (;;) {
        const auto row = reader.next();
        if (!row)
            lines += row.error().code + ": " + row.error().message;
        else if (*row)
            lines += QString::number((*row)->line) + ": " + (*row)->values.join('|').replace('\n', "\\n").replace('\r', "\\r");
        else
            break;
    }
    return lines.join('\n').toStdString();
}

} // namespace

TEST_CASE("Tables come in as spreadsheets write them: semicolons, commas, tabs, any line end, with or without a mark")
{
    const QByteArray separator = GENERATE(";", ",", "\t");
    const QByteArray lineEnd = GENERATE("\r\n", "\n", "\r");
    const QByteArray mark = GENERATE("", "\xef\xbb\xbf");
    const bool endsOpen = GENERATE(true, false);
    const QByteArray text =
        QList<QByteArray>{"nama" + separator + "unit", "Budi Santoso" + separator + "BPKAD", separator + "x"}.join(lineEnd);
    CHECK(table(mark + text + (endsOpen ? QByteArray() : lineEnd)) == "1: nama|unit\n2: Budi Santoso|BPKAD\n3: |x");
}

TEST_CASE("The head line decides the separator, not the text below it")
{
    CHECK(table("nama;alamat\nBudi;Jl. Merdeka 1, Nusatirta, Bali, Indonesia")
          == "1: nama|alamat\n2: Budi|Jl. Merdeka 1, Nusatirta, Bali, Indonesia");
    CHECK(table("alamat\nKota, Provinsi") == "1: alamat\n2: Kota, Provinsi");
    CHECK(table("\"a,b,c\";\"d\"\n1;2") == "1: a,b,c|d\n2: 1|2");
    CHECK(table("a,b;c,d\n1,2;3,4") == "1: a|b;c|d\n2: 1|2;3|4");
    CHECK(table("sep=|\r\na|b;c\r\n") == "2: a|b;c");
}

TEST_CASE("Quoted values keep separators, quotes and line ends as they are, and rows keep their line numbers")
{
    CHECK(table("a,b\n\"satu\nbaris \"\"dua\"\"\r\ntiga\",x\ny,z") == "1: a|b\n2: satu\\nbaris \"dua\"\\r\\ntiga|x\n5: y|z");
    CHECK(table("a,b\n\"\",\"\"\"\"\n") == "1: a|b\n2: |\"");
    CHECK(table("ukuran,n\npipa 12\" besi,3") == "1: ukuran|n\n2: pipa 12\" besi|3");
    CHECK(table("a,b\n x , y ") == "1: a|b\n2:  x | y ");
}

TEST_CASE("Empty lines are passed over, empty values are not, rows may be short or long")
{
    CHECK(table("\n\na;b\n\n;\n1\n1;2;3\n\n") == "3: a|b\n5: |\n6: 1\n7: 1|2|3");
    CHECK(table("").empty());
    CHECK(table("\n\r\n").empty());
}

TEST_CASE("Letters come in as UTF-8, UTF-16 or Windows-1252")
{
    CHECK(table("kota;n\nCaf\xc3\xa9 \xe2\x82\xac;1") == "1: kota|n\n2: Caf\u00e9 \u20ac|1");
    CHECK(table("kota;n\nCaf\xe9 \x80;1") == "1: kota|n\n2: Caf\u00e9 \u20ac|1");
    CHECK(table(QByteArray("\xff\xfe"
                           "a\0\t\0b\0\n\0\xe9\0\t\0"
                           "2\0",
                           16))
          == "1: a|b\n2: \u00e9|2");
    CHECK(table(QByteArray("\xfe\xff"
                           "\0a\0;\0b",
                           8))
          == "1: a|b");
}

TEST_CASE("A quote that is wrong is an error that names its line, and no row is guessed after it")
{
    CHECK(table("a;b\n1;2\n\"x\"y;3\n4;5")
          == "1: a|b\n2: 1|2\nbad-quote: In line 3 text follows a closing quote. Write a quote inside a value twice (\"\").");
    CHECK(table("a;b\n1;\"dua\n\n3;4\n")
          == "1: a|b\nbad-quote: The quote opened in line 2 is never closed. Close it, or write a quote inside a value twice (\"\").");
}

TEST_CASE("A workbook or another file without text is told from a table")
{
    const QByteArray workbook("PK\x03\x04\x14\x06\x08");
    CHECK(table(workbook + QByteArray(500, '\x07')).starts_with("not-text: Line 1 is not text."));
    CHECK(table(QByteArray("a;b\n1;2\n3;x\0y\n", 15))
          == "1: a|b\n2: 1|2\nnot-text: Line 3 is not text. Save the table as CSV in the "
             "spreadsheet program and import that file.");
}

TEST_CASE("A row that never ends or has no end of columns is refused, not gathered in memory")
{
    CHECK(table("a;b\n\"" + QByteArray(17 << 20, 'x')).find("too-large: Line 2 has too much text") != std::string::npos);
    CHECK(table("a;b\n" + QByteArray(20'000, ';')).find("too-large: Line 2 has too many columns") != std::string::npos);
}

TEST_CASE("Pieces of the file that end inside a letter, a quote or a line end change nothing")
{
    for (int shift = 0; shift < 8; ++shift) { // the file is read in pieces of 64 KiB
        const QByteArray filler(65536 - 16 + shift, 'x');
        CAPTURE(shift);
        const std::string rows = table("a;b\r\n" + filler + ";\"\xe2\x82\xac\"\"\xc3\xa9\"\r\nlagi;2\r\n");
        CHECK(rows == "1: a|b\n2: " + filler.toStdString() + "|\u20ac\"\u00e9\n3: lagi|2");
    }
}

TEST_CASE("What is written is read back unchanged, formulas and all")
{
    const QChar separator = GENERATE(QChar(','), QChar(';'), QChar('\t'));
    const QList<QStringList> rows{{"head", "a,b;c\td"},
                                  {"", "x"},
                                  {
                                      "=SUM(A1)",
                                      "+62 811",
                                  },
                                  {"-5", "@nama"},
                                  {"kata \"kutip\"", ""},
                                  {"baris\nbaru", "cr\rlf\r\n"},
                                  {" spasi ", "\u00e9\u20ac"},
                                  {"\"", "\"\""}};
    QString text;
    QStringList expected;
    qint64 line = 1;
    for (const QStringList &row : rows) {
        text += csvLine(row, separator) + "\r\n";
        expected += QString::number(line) + ": " + row.join('|').replace('\n', "\\n").replace('\r', "\\r");
        line += row.contains("baris\nbaru") ? 4 : 1;
    }
    CHECK(table(text.toUtf8()) == expected.join('\n').toStdString());
    CHECK(csvLine({"=1+1", "-5", "@x", "+62"}) == "=1+1,-5,@x,+62");
    CHECK(csvLine({"a,b", "c\"d", "e"}) == "\"a,b\",\"c\"\"d\",e");
    CHECK(table(("a\n" + csvLine({QString()}) + "\nb").toUtf8()) == "1: a\n2: \n3: b");
    CHECK(csvLine({QString(), "a"}) == ",a");
}
