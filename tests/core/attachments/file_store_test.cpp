#include "core/attachments/file_store.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;

namespace {

// A store in a folder of its own, and what lies around there as text: one line per file, with its content.
struct Office {
    QTemporaryDir home;
    FileStore store{home.filePath("attachments")};

    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = home.filePath(name);
        REQUIRE(writeFile(path, content));
        return path;
    }
    std::string files() const
    {
        QStringList lines;
        QDirIterator all(home.filePath("attachments"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            lines += QDir(home.filePath("attachments")).relativeFilePath(path) + "=" + readFile(path, 1000).value_or("?");
        }
        lines.sort();
        return lines.join('\n').toStdString();
    }
};

Result<StoredFile> putBytes(FileStore &store, QByteArray content, qint64 cap = FileStore::maxSize)
{
    QBuffer from(&content);
    from.open(QIODevice::ReadOnly);
    return store.put(from, cap);
}

std::string codeOf(const auto &result)
{
    return result ? "fine" : result.error().code.toStdString();
}

// Gives `promised` bytes; afterwards it fails, or never ends.
class OddDevice : public QIODevice
{
public:
    enum class End { Fails, Never };
    OddDevice(qint64 promised, End end) : m_left(promised), m_end(end) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 given = 0;

protected:
    qint64 readData(char *to, qint64 atMost) override
    {
        if (m_left <= 0 && m_end == End::Fails)
            return -1;
        const qint64 count = m_end == End::Fails ? std::min(atMost, m_left) : atMost;
        memset(to, 'x', size_t(count));
        m_left -= count;
        given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
    End m_end;
};

const char *const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

} // namespace

TEST_CASE("The same content attached twice is one file, named by its hash")
{
    Office office;
    const auto first = office.store.put(office.file("nota.txt", "abc"));
    const auto second = office.store.put(office.file("salinan.txt", "abc"));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->size == 3);
    CHECK(toHex(first->hash.view()) == abc);
    CHECK(second->hash == first->hash);
    CHECK(office.files() == "ba/" + std::string(abc) + "=abc");
    CHECK(QFile::exists(office.home.filePath("nota.txt")));
    CHECK(office.store.open(first->hash).value()->readAll() == "abc");
    CHECK(office.store.size(first->hash) == 3);
}

TEST_CASE("An empty file is an attachment like any other")
{
    Office office;
    const auto stored = putBytes(office.store, {});
    REQUIRE(stored);
    CHECK(office.store.has(stored->hash));
    CHECK(office.store.size(stored->hash) == 0);
    CHECK(office.store.verify(stored->hash));
}

TEST_CASE("A file of many blocks comes back byte by byte")
{
    Office office;
    QByteArray content(3'000'001, 'a');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 31 + i / 777);
    const auto stored = putBytes(office.store, content);
    REQUIRE(stored);
    CHECK(stored->hash == sha256(viewOf(content)));
    CHECK(office.store.open(stored->hash).value()->readAll() == content);
}

TEST_CASE("A file as large as the limit is taken, one byte more is refused and leaves nothing behind")
{
    Office office;
    CHECK(codeOf(putBytes(office.store, "12345", 5)) == "fine");
    CHECK(codeOf(putBytes(office.store, "123456", 5)) == "too-large");
    CHECK(office.files().ends_with("=12345"));
    CHECK(office.files().find('\n') == std::string::npos);
}

TEST_CASE("A file above 2 GiB is refused and nothing of it is left")
{
    Office office;
    QFile large(office.home.filePath("video.mp4"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(FileStore::maxSize + 1)); // a hole: takes no space
    large.close();
    CHECK(codeOf(office.store.put(large.fileName())) == "too-large");
    CHECK(office.files().empty());
}

TEST_CASE("What a bundle promises and does not hold is refused as bad-hash, and nothing is left behind")
{
    Office office;
    const Hash hash = sha256("abc");
    const auto [content, size] = GENERATE(std::pair<const char *, qint64>{"abd", 3}, std::pair<const char *, qint64>{"ab", 3},
                                          std::pair<const char *, qint64>{"abcd", 3}, std::pair<const char *, qint64>{"abc", 2},
                                          std::pair<const char *, qint64>{"abc", 4}, std::pair<const char *, qint64>{"abc", -1},
                                          std::pair<const char *, qint64>{"abc", FileStore::maxSize + 1});
    QByteArray bytes(content);
    QBuffer from(&bytes);
    from.open(QIODevice::ReadOnly);
    const auto stored = office.store.put(from, hash, size);
    REQUIRE_FALSE(stored);
    CHECK(stored.error().kind == Error::Kind::Refused);
    CHECK(codeOf(stored) == "bad-hash");
    CHECK(office.files().empty());
}

TEST_CASE("What a bundle promises and holds is taken")
{
    Office office;
    QByteArray bytes("abc");
    QBuffer from(&bytes);
    from.open(QIODevice::ReadOnly);
    CHECK(office.store.put(from, sha256("abc"), 3) == sha256("abc"));
    CHECK(office.files() == "ba/" + std::string(abc) + "=abc");
}

TEST_CASE("Of a sender that never ends only one byte more than promised is read")
{
    Office office;
    OddDevice endless(0, OddDevice::End::Never);
    CHECK(codeOf(office.store.put(endless, sha256("abc"), 500'000)) == "bad-hash");
    CHECK(endless.given == 500'001);
    CHECK(codeOf(office.store.put(endless, sha256("abc"), FileStore::maxSize + 1)) == "bad-hash");
    CHECK(endless.given == 500'001);
    CHECK(office.files().empty());
}

TEST_CASE("A drive that is pulled out while it is read leaves nothing behind")
{
    Office office;
    OddDevice pulled(700'000, OddDevice::End::Fails);
    CHECK(codeOf(office.store.put(pulled)) == "cannot-read");
    CHECK(office.files().empty());
}

TEST_CASE("A stored file cannot be written to by accident, but can be removed")
{
    Office office;
    const Hash hash = putBytes(office.store, "abc").value().hash;
    CHECK_FALSE(QFile::permissions(office.store.path(hash)) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    CHECK(office.store.remove(hash));
    CHECK(office.files().empty());
    CHECK(office.store.remove(hash));
}

TEST_CASE("A damaged attachment is noticed, and whole again once the file is attached again")
{
    Office office;
    const Hash hash = putBytes(office.store, "abc").value().hash;
    CHECK(office.store.verify(hash));
    QFile file(office.store.path(hash));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray damage = GENERATE("abX", "ab", "abcd", "");
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(damage);
    file.close();
    CHECK(codeOf(office.store.verify(hash)) == "damaged");
    REQUIRE(putBytes(office.store, "abc"));
    CHECK(office.store.verify(hash));
    CHECK(office.files() == "ba/" + std::string(abc) + "=abc");
}

TEST_CASE("An attachment that has not come yet is told as such")
{
    Office office;
    const Hash hash = sha256("not here");
    CHECK_FALSE(office.store.has(hash));
    CHECK(codeOf(office.store.size(hash)) == "not-here");
    CHECK(codeOf(office.store.open(hash)) == "not-here");
    CHECK(codeOf(office.store.verify(hash)) == "not-here");
}

TEST_CASE("Folders, pipes and files that are gone are told apart, and nothing waits for them")
{
    Office office;
    CHECK(codeOf(office.store.put(office.home.path())) == "not-a-file");
    CHECK(codeOf(office.store.put(office.home.filePath("hilang.pdf"))) == "no-such-file");
    QFile::link(office.home.filePath("hilang.pdf"), office.home.filePath("tautan.pdf"));
    CHECK(codeOf(office.store.put(office.home.filePath("tautan.pdf"))) == "no-such-file");
    const QString pipe = office.home.filePath("pipa.txt");
    if (QProcess::execute("mkfifo", {pipe}) == 0)
        CHECK(codeOf(office.store.put(pipe)) == "not-a-file");
    if (QFile::exists("/dev/zero"))
        CHECK(codeOf(office.store.put(QStringLiteral("/dev/zero"))) == "not-a-file");
    CHECK(office.files().empty());
}

TEST_CASE("A store that cannot be written says so")
{
    Office office;
    office.file("attachments", "a file where the folder should be");
    CHECK(codeOf(putBytes(office.store, "abc")) == "cannot-write");
}

TEST_CASE("What an interrupted program left is cleared away, what another one is writing now is not")
{
    Office office;
    const Hash hash = putBytes(office.store, "abc").value().hash;
    for (const char *name : {"attachments/old.part", "attachments/old.part.Xy12Zk", "attachments/new.part"})
        office.file(name, "half");
    const QDateTime now = QDateTime::currentDateTime();
    for (const char *name : {"attachments/old.part", "attachments/old.part.Xy12Zk"}) {
        QFile file(office.home.filePath(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(now.addDays(-2), QFileDevice::FileModificationTime));
    }
    office.store.removeAbandoned(now.addDays(-1));
    CHECK(office.files() == "ba/" + std::string(abc) + "=abc\nnew.part=half");
    CHECK(office.store.verify(hash));
}

TEST_CASE("Names for export are harmless and stay readable")
{
    const auto [given, safe] = GENERATE(
        std::pair{"Laporan akhir.pdf", "Laporan akhir.pdf"}, std::pair{"../../etc/passwd", "etc-passwd"},
        std::pair{"C:\\Users\\ana\\nota.docx", "C--Users-ana-nota.docx"}, std::pair{"Nota 12/2026.pdf", "Nota 12-2026.pdf"},
        std::pair{"CON", "_CON"}, std::pair{"nul.txt", "_nul.txt"}, std::pair{"COM1.tar.gz", "_COM1.tar.gz"}, std::pair{"lpt9", "_lpt9"},
        std::pair{"COM.txt", "COM.txt"}, std::pair{"CONTOH.txt", "CONTOH.txt"}, std::pair{"CON .txt", "_CON .txt"},
        std::pair{"akhir. . ", "akhir"}, std::pair{".bashrc", "bashrc"}, std::pair{"-rf", "rf"}, std::pair{"", "attachment"},
        std::pair{"...", "attachment"}, std::pair{"a\nb\tc\x01.txt", "a b c.txt"}, std::pair{"gambar\u202egnp.exe", "gambargnp.exe"},
        std::pair{"Keputusan \u201cAset\u201d \u2013 \u00e9.pdf", "Keputusan \u201cAset\u201d \u2013 \u00e9.pdf"},
        std::pair{"\u13a0\ua9b2\ua9ae.txt", "\u13a0\ua9b2\ua9ae.txt"}, std::pair{"e\u0301.txt", "\u00e9.txt"});
    CHECK(safeFileName(QString::fromUtf8(given)).toStdString() == safe);
}

TEST_CASE("A long name is cut before its suffix, between two letters, and fits every file system")
{
    const QString ascii = safeFileName(QString(500, 'a') + ".pdf");
    CHECK(ascii.size() == 120);
    CHECK(ascii.endsWith("aaa.pdf"));
    const char *const letter = GENERATE("\xea\xa6\xb2", "\xf0\x9f\x94\x8e"); // three bytes, four bytes
    const QString wide = safeFileName(QString::fromUtf8(letter).repeated(200) + ".pdf");
    CHECK(wide.toUtf8().size() <= 240);
    CHECK(wide.toUtf8().size() > 230);
    CHECK(wide == QString::fromUtf8(wide.toUtf8()));
    CHECK(wide.endsWith(".pdf"));
    CHECK(safeFileName("a" + QString(500, QChar(0x301)) + ".pdf").endsWith(".pdf"));
}

TEST_CASE("Whatever the name, a file can be made with it and lies in the folder it was meant for")
{
    const QTemporaryDir folder;
    QRandomGenerator random(20261112);
    const QString pool = QStringLiteral("aZ9 ./\\:*?\"<>|-~%$\u202e\u200b\ufeff\u00e9\U0001f50e\ua9b2\r\n\t") + QChar(0)
        + QChar(0xd83d); // the last is half a letter
    for (int round = 0; round < 3000; ++round) {
        QString name;
        for (int length = int(random.bounded(300)); length > 0; --length)
            name += pool[random.bounded(int(pool.size()))];
        const QString safe = safeFileName(name);
        CAPTURE(safe.toStdString());
        REQUIRE((safe.size() <= 120 && safe.toUtf8().size() <= 240));
        REQUIRE(safeFileName(safe) == safe);
        QFile file(folder.filePath(safe));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{safe});
        file.remove();
    }
}
