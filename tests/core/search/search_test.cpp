#include "core/library.h"
#include "core/search/analysis.h"
#include "core/search/searcher.h"
#include "core/search/snippet.h"
#include "tests/support/office.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>
#include <set>

using namespace simpul;
using namespace simpul::test;

namespace {

struct Shelf {
    Uuid add(const QString &title, const QString &body = {}, const char *type = "knowledge_asset")
    {
        const Uuid id = office->newId();
        clock.time += 10;
        RecordEdit edit{std::string(type), id};
        edit.set("title", title);
        if (!body.isEmpty())
            edit.set("body", body);
        REQUIRE(office->save(edit));
        return id;
    }
    SearchAnswer search(const QString &text, bool asYouType = false, const QString &type = {})
    {
        return office->search({.text = text, .type = type, .asYouType = asYouType, .limit = 50});
    }
    // The titles found, sorted, with the exact number in front.
    std::string found(const QString &text, bool asYouType = false, const QString &type = {})
    {
        const SearchAnswer answer = search(text, asYouType, type);
        QStringList titles;
        for (const SearchHit &hit : answer.hits)
            titles << hit.title;
        titles.sort();
        return std::to_string(answer.total) + ": " + titles.join(QStringLiteral(", ")).toStdString();
    }
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), QStringLiteral("KOMINFO"), clock};
};

std::string words(const std::string &text)
{
    std::string out;
    eachWord(text, [&](std::string_view word, std::size_t begin, std::size_t end) {
        out += (out.empty() ? "" : " ") + std::string(word);
        CHECK((begin < end && end <= text.size()));
        return true;
    });
    return out;
}

} // namespace

TEST_CASE("Words are found whatever their case, accents and signs around them, and signs are no words")
{
    CHECK(words("Tata Cara, PEMINJAMAN-berkas (2026)!") == "tata cara peminjaman berkas 2026");
    CHECK(words("résumé RÉSUMÉ re\u0301sume\u0301") == "resume resume resume");
    CHECK(words("ﬁle ① Ångström") == "file 1 angstrom");
    CHECK(words("漢字 кот") == "漢字 кот");
    CHECK(words(" \"'!?;--++ ").empty());
    CHECK(words("a\xff\xfe"
                "b\xc3")
          == "a b");
    CHECK(words(std::string(65, 'x') + " kata") == "kata");
}

TEST_CASE("Every word must be there, in any order and any field; how many were found is exact whatever the limit")
{
    Shelf shelf;
    shelf.add(QStringLiteral("Tata cara peminjaman arsip"), QStringLiteral("Berkas dipinjam paling lama tujuh hari."));
    shelf.add(QStringLiteral("Tata cara penyimpanan"), QStringLiteral("Arsip dinamis disimpan di gudang."));
    shelf.add(QStringLiteral("Jadwal posyandu"), QStringLiteral("Kelurahan pesisir, menurut pasang surut."));
    CHECK(shelf.found(QStringLiteral("arsip")) == "2: Tata cara peminjaman arsip, Tata cara penyimpanan");
    CHECK(shelf.found(QStringLiteral("GUDANG tata Arsip")) == "1: Tata cara penyimpanan");
    CHECK(shelf.found(QStringLiteral("arsip posyandu")) == "0: ");
    CHECK(shelf.found(QStringLiteral("arsi")) == "0: ");
    CHECK(shelf.found(QStringLiteral("   ")) == "0: ");
    for (int i = 0; i < 120; ++i)
        shelf.add(QStringLiteral("Notula rapat %1").arg(i));
    const SearchAnswer first = shelf.office->search({.text = QStringLiteral("notula"), .type = {}, .asYouType = false, .limit = 7});
    CHECK((first.total == 120 && first.hits.size() == 7));
    // Page by page every hit comes once.
    std::set<Uuid> seen;
    for (int offset = 0; offset < 130; offset += 7) {
        const SearchAnswer page =
            shelf.office->search({.text = QStringLiteral("notula"), .type = {}, .asYouType = false, .limit = 7, .offset = offset});
        CHECK(page.total == 120);
        for (const SearchHit &hit : page.hits)
            CHECK(seen.insert(hit.id).second);
    }
    CHECK(seen.size() == 120);
}

TEST_CASE("A phrase is found word behind word only")
{
    Shelf shelf;
    shelf.add(QStringLiteral("A"), QStringLiteral("kepala bidang arsip"));
    shelf.add(QStringLiteral("B"), QStringLiteral("bidang kepala arsip"));
    shelf.add(QStringLiteral("C"), QStringLiteral("kepala-bidang, arsip"));
    CHECK(shelf.found(QStringLiteral("kepala bidang")) == "3: A, B, C");
    CHECK(shelf.found(QStringLiteral("\"kepala bidang\"")) == "2: A, C");
    CHECK(shelf.found(QStringLiteral("\"kepala bidang\" arsip")) == "2: A, C");
    CHECK(shelf.found(QStringLiteral("\"bidang kepala")) == "1: B"); // not closed yet
    // A phrase does not run from one field into the next... nor from one tag.
    shelf.add(QStringLiteral("Rapat"), QStringLiteral("Kerja"));
    CHECK(shelf.found(QStringLiteral("rapat kerja")) == "1: Rapat");
    CHECK(shelf.found(QStringLiteral("\"rapat kerja\"")) == "0: ");
    RecordEdit tagged("knowledge_asset", shelf.add(QStringLiteral("Tanda"), QStringLiteral("surat masuk")));
    tagged.addTag("keywords", QStringLiteral("agenda")).addTag("keywords", QStringLiteral("buku"));
    REQUIRE(shelf.office->save(tagged));
    CHECK(shelf.found(QStringLiteral("\"agenda buku\"")) == "0: ");
    CHECK(shelf.found(QStringLiteral("\"buku surat\"")) == "0: ");
}

TEST_CASE("While typing, the last word is only begun; once it is ended or the query is sent it is a whole word")
{
    Shelf shelf;
    shelf.add(QStringLiteral("Peminjaman arsip"));
    shelf.add(QStringLiteral("Arsitektur kantor"));
    CHECK(shelf.found(QStringLiteral("arsi"), true) == "2: Arsitektur kantor, Peminjaman arsip");
    CHECK(shelf.found(QStringLiteral("arsip"), true) == "1: Peminjaman arsip");
    CHECK(shelf.found(QStringLiteral("arsi "), true) == "0: ");
    CHECK(shelf.found(QStringLiteral("arsi"), false) == "0: ");
    CHECK(shelf.found(QStringLiteral("arsi kantor"), true) == "0: "); // the first word is ended
    CHECK(shelf.found(QStringLiteral("kantor arsi"), true) == "1: Arsitektur kantor");
    CHECK(shelf.found(QStringLiteral("\"peminjaman ars"), true) == "1: Peminjaman arsip");
}

TEST_CASE("What a person types is never a command of the index: its operators, columns and signs mean nothing or what the query language says")
{
    Shelf shelf;
    shelf.add(QStringLiteral("near or and not"), QStringLiteral("title arsip"));
    shelf.add(QStringLiteral("Arsip"));
    CHECK(shelf.found(QStringLiteral("NOT arsip AND near")) == "1: near or and not");
    CHECK(shelf.found(QStringLiteral("NEAR(arsip title, 1)")) == "0: ");
    CHECK(shelf.found(QStringLiteral("body:arsip")) == "0: "); // words, of which "body" is nowhere
    CHECK(shelf.found(QStringLiteral("^arsip")) == "2: Arsip, near or and not");
    CHECK(shelf.found(QStringLiteral("arsip'; DROP TABLE search; --")) == "0: ");
    for (const QString &text :
         {QStringLiteral("\""), QStringLiteral("\"\""), QStringLiteral("\"\"\""), QStringLiteral("{a b}:c"), QStringLiteral("((("),
          QStringLiteral("a+b"), QString(QChar(0)), QStringLiteral("%_*?"), QString(100'000, u'('), QString(100'000, u'a'),
          QStringLiteral("\\"), QString(QChar(0xd800)), QStringLiteral("* * *")}) {
        const SearchAnswer answer = shelf.search(text, true);
        CHECK((answer.total == 0 && answer.hits.isEmpty()));
    }
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    static const QString letters = QStringLiteral("\"'*():^-+{}[]<>=.,;|&~ \\ORANDNEARsearchrank%_\n\t");
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (std::size_t n = random() % 30; n > 0; --n)
            text += letters[qsizetype(random() % std::size_t(letters.size()))];
        INFO(text.toStdString());
        const SearchAnswer answer = shelf.search(text, random() % 2 == 0);
        REQUIRE((answer.total >= 0 && answer.total <= 2 && answer.hits.size() == answer.total));
    }
    CHECK(shelf.found(QStringLiteral("arsip")) == "2: Arsip, near or and not");
}

TEST_CASE("Search keeps to a type when asked, and counts only that")
{
    Shelf shelf;
    shelf.add(QStringLiteral("Arsip dinamis"));
    shelf.add(QStringLiteral("Arsip dan pelayanan"), {}, "theme");
    shelf.add(QStringLiteral("Arsip pribadi"), {}, "note");
    CHECK(shelf.found(QStringLiteral("arsip")) == "3: Arsip dan pelayanan, Arsip dinamis, Arsip pribadi");
    CHECK(shelf.found(QStringLiteral("arsip"), false, QStringLiteral("theme")) == "1: Arsip dan pelayanan");
    CHECK(shelf.found(QStringLiteral("arsip"), false, QStringLiteral("entah")) == "0: ");
}

TEST_CASE("Search follows every edit: new words are found, old ones are not, what is removed is not, what is restored is again")
{
    Shelf shelf;
    const Uuid id = shelf.add(QStringLiteral("Panduan lama"));
    shelf.office.retitle(id, QStringLiteral("Panduan baru"));
    CHECK(shelf.found(QStringLiteral("lama")) == "0: ");
    CHECK(shelf.found(QStringLiteral("baru")) == "1: Panduan baru");
    REQUIRE(shelf.office->save(RecordEdit(KnowledgeAsset::type(), id).addTag("keywords", QStringLiteral("Pasang surut"))));
    CHECK(shelf.found(QStringLiteral("surut")) == "1: Panduan baru");
    REQUIRE(shelf.office->save(RecordEdit(KnowledgeAsset::type(), id).removeTag("keywords", QStringLiteral("Pasang surut"))));
    CHECK(shelf.found(QStringLiteral("surut")) == "0: ");
    REQUIRE(shelf.office->remove("knowledge_asset", id));
    CHECK(shelf.found(QStringLiteral("panduan")) == "0: ");
    REQUIRE(shelf.office->restore("knowledge_asset", id));
    CHECK(shelf.found(QStringLiteral("panduan")) == "1: Panduan baru");
}

TEST_CASE("A title counts for more than the text, and one that fits better stands first")
{
    Shelf shelf;
    const Uuid body = shelf.add(QStringLiteral("Catatan rapat"), QStringLiteral("Dibahas juga posyandu."));
    const Uuid title = shelf.add(QStringLiteral("Jadwal posyandu"), QStringLiteral("Setiap bulan."));
    for (int i = 0; i < 20; ++i)
        shelf.add(QStringLiteral("Lain %1").arg(i));
    const SearchAnswer answer = shelf.search(QStringLiteral("posyandu"));
    REQUIRE(answer.hits.size() == 2);
    CHECK((answer.hits[0].id == title && answer.hits[1].id == body));
}

TEST_CASE("The marks of a snippet cover the words looked for, and only those, in letters of every kind")
{
    Shelf shelf;
    const QString before = QStringLiteral("Kalimat pertama tidak penting. ").repeated(20),
                  behind = QStringLiteral(" Sesudahnya masih banyak kata lagi yang tidak dicari.").repeated(20);
    shelf.add(QStringLiteral("Aset"),
              before + QStringLiteral("Di sini 漢字 🙂 ada RÉSUMÉ\nkepala\tbidang arsip, juga re\u0301sume\u0301.") + behind);
    const SearchAnswer answer = shelf.search(QStringLiteral("resume \"kepala bidang\""));
    REQUIRE(answer.hits.size() == 1);
    const SearchHit &hit = answer.hits[0];
    INFO(hit.snippet.toStdString());
    QStringList marked;
    for (const auto &[start, length] : hit.marks)
        marked << hit.snippet.mid(start, length);
    CHECK(marked.join(u'|').toStdString() == "RÉSUMÉ|kepala|bidang|re\u0301sume\u0301");
    CHECK(hit.snippet.startsWith(u'…'));
    CHECK(hit.snippet.endsWith(u'…'));
    CHECK_FALSE(hit.snippet.contains(u'\n'));
    CHECK(hit.snippet.size() < 300);
}

TEST_CASE("A snippet is whole letters of the text, whatever the text, and its marks lie inside it")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    static const std::vector<std::string> pieces = {"arsip", "ARSIP", "é",       "漢", "🙂",    " ",  " ",
                                                    ". ",    "\n",    "a\u0301", "-",  "surat", "\t", "x"};
    const SoughtWords sought{.words = {{"arsip", 0}}, .beginnings = {{"surat", 1}}, .count = 2};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t n = random() % 200; n > 0; --n)
            text += pieces[random() % pieces.size()];
        const Snippet snippet = makeSnippet(text, sought);
        REQUIRE(snippet.text.isValidUtf16());
        REQUIRE_FALSE(snippet.text.contains(QChar::ReplacementCharacter));
        int end = 0;
        for (const auto &[start, length] : snippet.marks) {
            REQUIRE((start >= end && length > 0 && start + length <= snippet.text.size()));
            end = start + length;
            std::string marked;
            eachWord(snippet.text.mid(start, length).toStdString(), [&](std::string_view word, std::size_t, std::size_t) {
                marked += word;
                return true;
            });
            REQUIRE((marked == "arsip" || marked.starts_with("surat")));
        }
        // Where a word is found at all, one of them is shown.
        bool found = false;
        eachWord(text, [&](std::string_view word, std::size_t, std::size_t) {
            return !(found = found || word == "arsip" || word.starts_with("surat"));
        });
        REQUIRE(snippet.hasHit() == found);
    }
}
