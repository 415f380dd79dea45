#include "core/attachments/html_text.h"

#include "core/attachments/plain_text.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;

namespace {

ExtractedText read(QByteArray page)
{
    QBuffer device(&page);
    device.open(QIODevice::ReadOnly);
    return extractHtmlText(device).value();
}

std::string textOf(const QByteArray &page)
{
    return read(page).text.toStdString();
}

std::string titleOf(const QByteArray &page)
{
    return read(page).title.toStdString();
}

QByteArray repeated(const char *piece, int times)
{
    return QByteArray(piece).repeated(times);
}

} // namespace

TEST_CASE("Author and date of a page are those it names")
{
    const ExtractedText page =
        read("<meta name=Author content=' Siti  Rahma'><meta property='article:published_time' content='2026-03-05T08:00:00+07:00'>"
             "<meta name=author content=lain><p>isi");
    CHECK(page.author == "Siti Rahma");
    CHECK(page.date == QDate(2026, 3, 5));
    CHECK(read("<meta name=date content='Maret 2026'>").date.isNull());
}

TEST_CASE("A page is read as a person reads it: a line per block, no scripts, styles and comments")
{
    const ExtractedText page = read(R"(<!DOCTYPE html><html lang="id"><head><title> Panduan
        aset &amp; <b>arsip</b></title><style>p { color: red }</style><script>document.write("<p>tidak")</script></head>
        <body><h1>Panduan</h1><p>Satu <b>te</b>bal,&nbsp;&nbsp;dua.<!-- bukan --><p>Tiga<br>empat<noscript>Aktifkan</noscript>
        <ul><li>lima<li>enam</ul><table><tr><th>Nama<th>Jumlah<tr><td>Kertas<td>12</table><pre>a
  b</pre><template>contoh</template></body></html>)");
    CHECK(page.title == "Panduan aset & arsip");
    CHECK(page.language == "id");
    CHECK(page.text.toStdString() == "Panduan\nSatu tebal, dua.\nTiga\nempat\nlima\nenam\nNama Jumlah\nKertas 12\na\nb");
    CHECK(page.supported);
    CHECK_FALSE(page.truncated);
}

TEST_CASE("Broken pages are read as far as possible")
{
    CHECK(textOf("satu <b>dua <i>tiga</b> empat</i></p></div>lima < enam <p>tujuh</ <td>delapan")
          == "satu dua tiga empat\nlima < enam\ntujuh\ndelapan");
    CHECK(textOf("<p>a &lt;b&gt; &eacute; &#233; &#x20ac; &bukan; &amp;amp; &") == "a <b> \u00e9 \u00e9 \u20ac &bukan; &amp; &");
    CHECK(titleOf("<title>Tidak ditutup <p>isi <b>tebal") == "Tidak ditutup");
    CHECK(textOf("<title>Tidak ditutup <p>isi <b>tebal") == "isi tebal");
    CHECK(textOf("<p>isi<script>tidak pernah ditutup") == "isi");
    CHECK(textOf("tanpa tanda sama sekali") == "tanpa tanda sama sekali");
    CHECK(textOf("<p>isi<!-- tidak pernah ditutup <p>x") == "isi");
}

TEST_CASE("Pages saved by Word show no conditions between their words")
{
    CHECK(textOf("<p class=MsoListParagraph><![if !supportLists]>1. <![endif]>Butir<!--[if gte mso 9]><xml><w:x>a</w:x></xml><![endif]--> "
                 "satu<o:p></o:p></p>")
          == "1. Butir satu");
}

TEST_CASE("The title is that of the page, not of a drawing in it")
{
    CHECK(titleOf("<title>Halaman</title><svg><title>Ikon</title></svg>") == "Halaman");
    CHECK(titleOf("<title></title><p>isi").empty());
    CHECK(titleOf("<p>isi").empty());
    CHECK(titleOf("<title>" + repeated("panjang ", 1000) + "</title>").size() <= 1000);
}

TEST_CASE("Words that were cut for the screen are whole")
{
    CHECK(textOf("<p>pela&shy;yanan pub&#8203;lik non&#8209;fisik \xef\xac\x81sik") == "pelayanan publik non-fisik fisik");
}

TEST_CASE("Letters are right whatever the page says about its encoding")
{
    CHECK(textOf("<p>Caf\xc3\xa9") == "Caf\u00e9");
    CHECK(textOf("\xef\xbb\xbf<p>Caf\xc3\xa9") == "Caf\u00e9");
    CHECK(textOf("<meta charset=iso-8859-1><p>Caf\xe9 \x93kutip\x94 \x80") == "Caf\u00e9 \u201ckutip\u201d \u20ac");
    CHECK(textOf("<meta charset=iso-8859-1><p>Caf\xc3\xa9") == "Caf\u00e9");
    CHECK(textOf("<meta charset=utf-8><p>Caf\xe9") == "Caf\u00e9");
    CHECK(textOf("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>\xcf\xf0\xe8") == "\u041f\u0440\u0438");
    CHECK(textOf("<?xml version='1.0' encoding='Shift_JIS'?><p>\x93\xfa\x96\x7b") == "\u65e5\u672c");
    CHECK(textOf("<meta charset=tidak-ada><p>Caf\xe9") == "Caf\u00e9");
    CHECK(textOf(QByteArray("\xff\xfe<\0p\0>\0\xe9\0\xac\x20", 12)) == "\u00e9\u20ac");
    CHECK(textOf(QByteArray("<\0p\0>\0\xe9\0", 8)) == "\u00e9");
}

TEST_CASE("A page whose letters are not in the encoding it names is read up to the first of them, and marked")
{
    const ExtractedText page = read("<meta charset=shift_jis><p>satu \x93\xfa<p>dua \xfd\xff\x80 tiga");
    CHECK(page.text.toStdString().starts_with("satu \u65e5\ndua"));
    CHECK(page.truncated);
    CHECK_FALSE(read("<meta charset=shift_jis><p>satu \x93\xfa").truncated);
}

TEST_CASE("Bytes of zero and broken letters do not end a page")
{
    CHECK(textOf(QByteArray("<p>sa\0tu<p>d\0ua\0\0<b>x", 22)) == "satu\nduax");
    CHECK(textOf("<p>satu" + QByteArray(300'000, '\0') + "<p>dua") == "satu\ndua"); // as a drive that lost power leaves them
    CHECK(textOf("<p>\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 \xff <p>akhir")
              .ends_with("\ufffd\nakhir"));
}

TEST_CASE("A page defines no entities: neither bombs nor files of this PC come in")
{
    const std::string text =
        textOf("<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
               "<p>&b; &x; selesai");
    CHECK(text.ends_with("&b; &x; selesai"));
    CHECK(text.find("lollol") == std::string::npos);
    CHECK(text.find("root:") == std::string::npos);
}

TEST_CASE("A page as large and as deep as people make them is read whole")
{
    const ExtractedText deep = read(repeated("<div>", 1000) + "inti" + repeated("</div>", 1000) + "<p>akhir");
    CHECK(deep.text == "inti\nakhir");
    CHECK_FALSE(deep.truncated);
    const ExtractedText picture = read("<p>satu<img src='data:image/png;base64," + repeated("aGVsbG8gd29y/+", 300'000) + "'>dua");
    CHECK(picture.text == "satudua");
    CHECK_FALSE(picture.truncated);
    const ExtractedText table =
        read("<table>" + repeated("<tr><td class='sel'>Kertas HVS</td><td>12 rim</td></tr>\n", 40'000) + "</table>akhir");
    CHECK(table.text.count('\n') == 40'000);
    CHECK_FALSE(table.truncated);
}

TEST_CASE("A page made to take for ever is read in part, soon, and marked")
{
    const QByteArray page = GENERATE(repeated("<div>", 100'000) + "inti" + repeated("</div>", 100'000), // deep
                                     repeated("<b>", 1'000'000) + repeated("</i>", 1'000'000),          // deep, and none closed
                                     "<p " + repeated("a=1 b='2' c d\r", 100'000) + ">inti",            // wide
                                     "<p x='" + repeated("aaaaaaaaaaaaaaaaaaaa", 1'000'000) + "'>inti", // one attribute
                                     "<!--" + repeated("aaaaaaaaaaaaaaaaaaaa", 1'000'000) + "-->inti");
    const ExtractedText text = read("<title>Judul</title>" + page);
    CHECK(text.truncated);
    CHECK(text.title == "Judul");
    CHECK(text.text.isEmpty());
}

TEST_CASE("No more text is kept than can be searched")
{
    const ExtractedText page = read("<p>" + repeated("kata \xc3\xa9", 2'500'000) + "</p>akhir");
    CHECK(page.truncated);
    CHECK(page.text.toUtf8().size() <= maxTextBytes);
    CHECK(page.text.toUtf8().size() >= maxTextBytes - 4);
}

TEST_CASE("Every beginning of a page is a page too")
{
    const QByteArray page = "<!DOCTYPE html><html lang=id><title>J &amp; K</title><script>a<b</script><!-- c --><p class=\"x\">d&eacute; "
                            "<![CDATA[e]]><?p i?></p>";
    for (qsizetype length = 0; length <= page.size(); ++length)
        CHECK(read(page.first(length)).text.size() < 40);
}
