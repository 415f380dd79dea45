#include "core/attachments/charset.h"
#include "core/attachments/mime.h"
#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

static std::string shown(const QByteArray &mail)
{
    return textAs("a.eml", mail);
}

TEST_CASE("Of a mail the subject is the title, the sender the author, and both can be found in its text")
{
    const auto read =
        readAs("surat.eml",
               "From: \"Siti Rahma\" <siti@nusatirta.go.id>\r\nTo: ani@nusatirta.go.id\r\nSubject: =?utf-8?Q?Rapat_k=C3=A9?=\r\n"
               " =?utf-8?B?cmph?= tim\r\nDate: Thu, 5 Mar 2026 23:30:00 +0700 (WIB)\r\nX-Lain: tidak\r\n\r\nNomor: 005/12/SETDA\r\nMohon "
               "hadir.\r\n");
    REQUIRE(read);
    CHECK(read->title == QStringLiteral("Rapat k\u00e9rja tim"));
    CHECK(read->author == "Siti Rahma");
    CHECK(read->date == QDate(2026, 3, 5));
    CHECK(read->number == "005/12/SETDA");
    CHECK(read->text
          == QStringLiteral(
              "From: \"Siti Rahma\" <siti@nusatirta.go.id>\nTo: ani@nusatirta.go.id\nDate: Thu, 5 Mar 2026 23:30:00 +0700 (WIB)\n"
              "Subject: Rapat k\u00e9rja tim\nNomor: 005/12/SETDA\nMohon hadir.\n"));
    CHECK_FALSE(read->truncated);
}

TEST_CASE("Of a mail with plain and formatted text the plain one is read, or the other where it says nothing")
{
    const auto mail = [](const QByteArray &plain) {
        return "Content-Type: multipart/alternative; boundary=\"b 1\"\n\npembuka\n--b 1\nContent-Type: text/plain\n\n" + plain
            + "\n--b 1\nContent-Type: text/html; charset=utf-8\n\n<p>kaya &amp; warna</p>\n--b 1--\npenutup\n";
    };
    CHECK(shown(mail("polos")) == "polos\n");
    CHECK(shown(mail("  ")) == "kaya & warna\n");
}

TEST_CASE("What is attached to a mail is listed by its name, a mail inside it is read")
{
    CHECK(shown("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nlihat lampiran\n--x\nContent-Type: "
                "application/pdf;\n"
                " name=\"lain.pdf\"\nContent-Disposition: attachment; filename=\"Nota Dinas.pdf\"\nContent-Transfer-Encoding: "
                "base64\n\nJVBERi0=\n--x\n"
                "Content-Type: image/png\nContent-Disposition: attachment; filename*0*=utf-8''caf%C3%A9; filename*1=\".png\"\n\nxx\n--x\n"
                "Content-Type: message/rfc822\n\nSubject: diteruskan\n\nisi dalam\n--x--\n")
          == "lihat lampiran\nNota Dinas.pdf\ncaf\u00e9.png\nSubject: diteruskan\nisi dalam\n");
}

TEST_CASE("A mail's text is unpacked and read in its charset")
{
    CHECK(shown("Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=iso-8859-1\n\ncaf=E9 panj=\nang =XY =")
          == "caf\u00e9 panjang =XY =\n");
    CHECK(shown("Content-Transfer-Encoding: BASE64\nContent-Type: text/plain; charset=utf-8\n\nY2Fm\r\nw6k=\r\n") == "caf\u00e9\n");
    CHECK(shown("Content-Type: text/plain; charset=koi8-r\n\n\xf0\xd2") == "\u041f\u0440\n");
    CHECK(shown("Content-Type: text/html; charset=koi8-r\n\n<meta charset=shift_jis><p>\xf0\xd2") == "\u041f\u0440\n");
    CHECK(shown("Content-Type: text/plain; charset=iso-8859-1\n\ncaf\xc3\xa9") == "caf\u00e9\n");
}

TEST_CASE("Letters that cannot be converted are replaced and the others kept")
{
    CHECK(fromCharset("a\xffz", "iso-2022-jp").toStdString() == "a\ufffdz");
    CHECK(fromCharset("abc", "tidak-ada") == "abc");
    CHECK(fromCharset(QByteArray("a\0b\0", 4), "utf-16le") == "ab");
    CHECK(fromCharset("\xa4\x40", "big5") == QStringLiteral("\u4e00"));
}

TEST_CASE("Encoded words of a mail's head are joined where a letter is cut in two, and left alone where they are none")
{
    CHECK(mailText("=?utf-8?B?w6==?= =?utf-8?B?qQ==?=") == QStringLiteral("\u00e9"));
    CHECK(mailText("a =?utf-8?Q?b?= c =?utf-8?Q?d?= =?iso-8859-1?Q?=E9?=") == QStringLiteral("a b c d\u00e9"));
    CHECK(mailText("=?salah =?utf-8?X?y?= 1=?") == "=?salah =?utf-8?X?y?= 1=?");
}

TEST_CASE("A mail of many parts inside each other is read up to a limit and marked")
{
    QByteArray mail;
    for (int i = 0; i < 100; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "x\n\n--b" + QByteArray::number(i) + "x\n";
    const auto deep = readAs("a.eml", "Subject: dalam\n" + mail + "\nisi");
    REQUIRE(deep);
    CHECK(deep->truncated);
    CHECK(deep->title == "dalam");
    const auto wide = readAs("b.eml", "Content-Type: multipart/mixed; boundary=x\n\n" + QByteArray("--x\n\nisi\n").repeated(5000));
    REQUIRE(wide);
    CHECK(wide->truncated);
    CHECK(wide->text.startsWith("isi\nisi\n"));
}
