// A03 C07: what a bad stick, a bad line or a bad person does to the bytes of a real bundle.
#include "tests/support/forge.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <random>

using namespace simpul;
using namespace simpul::test;

namespace {

constexpr std::array vocabulary = {"arsip",      "dinamis",   "posyandu",    "pasang", "surut",       "pelayanan", "kepala",  "bidang",
                                   "perizinan",  "menyimpan", "berkas",      "tahun",  "warga",       "kelurahan", "rapat",   "notula",
                                   "menetapkan", "jadwal",    "pemeriksaan", "gudang", "sekretariat", "tugas",     "belajar", "pengalaman"};

QString writePages(const QString &folder, int count, std::mt19937 &random)
{
    REQUIRE(QDir().mkpath(folder));
    const auto words = [&](int n) {
        QByteArray out;
        for (int i = 0; i < n; ++i)
            out += QByteArray(vocabulary[random() % vocabulary.size()]) + (i % 12 == 11 ? ". " : " ");
        return out;
    };
    for (int page = 0; page < count; ++page) {
        QFile file(QDir(folder).filePath(QStringLiteral("halaman-%1.html").arg(page)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE html><html lang=\"id\"><head><title>" + words(5) + "</title></head><body>\n<h1>" + words(4) + "</h1>\n");
        for (unsigned paragraph = 0; paragraph < 4 + random() % 12; ++paragraph)
            file.write("<p>" + words(60) + "</p>\n<ul><li>" + words(6) + "</li><li>" + words(9) + "</li></ul>\n");
        file.write("</body></html>\n");
    }
    return folder;
}

} // namespace

TEST_CASE("A03 C07: of a bundle of fifty pages with a bit flipped or its end cut off nothing else is ever taken in, nothing crashes, and "
          "the library is as it was")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock), ben(folder.path(), QStringLiteral("BEN"), clock);
    ben.trusts(ana);
    const auto imported = ana->importFiles({writePages(folder.filePath(QStringLiteral("halaman")), 50, random)}, {});
    REQUIRE((imported && imported->imported == 50));
    const std::string honest = contentOf(ana.bundle());
    const QString path = folder.filePath(QStringLiteral("diterima.simpul"));
    const auto merge = [&](const std::string &bytes) {
        QFile::remove(path);
        QFile file(path);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size())));
        file.close();
        return ben->mergeBundle(path);
    };
    ben.close();
    const QString kept = folder.filePath(QStringLiteral("BEN-sebelum"));
    copyFolder(ben.place.folder, kept);
    ben.reopen();
    const std::string before = ben.databaseHash();
    std::map<QString, int> verdicts;
    const auto tried = [&](const std::string &bytes) {
        const auto merged = merge(bytes);
        if (!merged) {
            ++verdicts[merged.error().code];
            CHECK(merged.error().kind == Error::Kind::Refused);
            return;
        }
        ++verdicts[QStringLiteral("merged")]; // a time, or the comment that nobody signs
        CHECK(ben.digest() == ana.digest());
        CHECK(ben->stats().attachments == 50);
        CHECK(ben->check(true)->isEmpty());
        ben.close();
        QDir(ben.place.folder).removeRecursively();
        copyFolder(kept, ben.place.folder);
        ben.reopen();
    };
    for (int i = 0; i < 200; ++i) {
        std::string bytes = honest;
        // Half of them in the first and last 4 KiB, where headers, manifests and names are.
        const std::size_t edge = i % 4 == 0 ? random() % 4096 : i % 4 == 1 ? bytes.size() - 1 - random() % 4096 : random() % bytes.size();
        bytes[edge] = char(bytes[edge] ^ (1 << random() % 8));
        INFO("bit flipped in byte " << edge << " of " << bytes.size());
        tried(bytes);
    }
    for (int i = 0; i < 100; ++i) {
        const std::size_t length = random() % honest.size();
        INFO("cut at " << length << " of " << honest.size());
        tried(honest.substr(0, length));
    }
    CHECK(verdicts[QStringLiteral("truncated")] >= 100);
    CHECK(verdicts[QStringLiteral("bad-hash")] > 0);
    for (const auto &[code, count] : verdicts)
        UNSCOPED_INFO(code.toStdString() << ": " << count);
    CHECK(verdicts[QStringLiteral("merged")] < 60);
    CHECK(ben.databaseHash() == before);
    CHECK(filesIn(ben.place.folder, {QStringLiteral("quarantine/"), QStringLiteral("library.db")}).empty());
    CHECK(ben.titles().empty());
    REQUIRE(merge(honest));
    CHECK(ben.digest() == ana.digest());
#ifdef QT_NO_DEBUG
#endif
}
