#include "tests/bench/hostile.h"

#include "tests/bench/offices.h"

#include "core/base/hash.h"
#include "core/base/signing.h"
#include "core/exchange/attachment_pack.h"
#include "core/exchange/bag.h"
#include "core/exchange/have.h"
#include "core/exchange/statement.h"
#include "core/storage/segment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>

namespace simpul::bench {

namespace {

constexpr Stamp day = 1'790'000'000'000;

SecretSeed seedOf(std::uint8_t letter)
{
    SecretSeed seed;
    seed.data.fill(letter);
    return seed;
}

Uuid idOf(std::uint64_t number)
{
    Uuid id;
    id.data.fill(0x71);
    std::memcpy(id.data.data() + 8, &number, sizeof number);
    return id;
}

// One chain of segments of one PC, written to a file end to end.
class Chain
{
public:
    Chain(const SecretSeed &replica, const PublicKey &office, const QString &file) : m_seed(replica), m_office(office), m_file(file)
    {
        m_file.open(QIODevice::WriteOnly);
    }

    void add(Uuid record, const std::string &sets)
    {
        if (m_payload && m_payload->size() + sets.size() + 200 > largestPayload)
            seal();
        if (!m_payload) {
            m_firstStamp = m_stamp;
            m_payload.emplace(m_firstStamp);
        }
        m_payload->add({.stamp = m_stamp++, .author = {}, .type = "knowledge_asset", .record = record, .sets = sets, .references = {}});
    }
    void seal(std::vector<std::pair<PublicKey, Hash>> seen = {})
    {
        if (!m_payload)
            return;
        SegmentHeader header{.replica = publicKeyOf(m_seed),
                             .office = m_office,
                             .first = m_next,
                             .last = m_next + m_payload->count() - 1,
                             .previous = m_previous,
                             .seen = std::move(seen),
                             .time = m_firstStamp,
                             .schema = schemaNumber,
                             .needs = {},
                             .payloadHash = {}};
        const std::string bytes = sealSegment(header, m_payload->raw(), m_seed);
        m_previous = sha256(std::string_view(bytes).substr(0, bytes.find('\n')));
        m_next = header.last + 1;
        m_payload.reset();
        m_file.write(bytes.data(), qint64(bytes.size()));
    }
    QString close()
    {
        seal();
        m_file.close();
        return m_file.fileName();
    }

private:
    SecretSeed m_seed;
    PublicKey m_office;
    QFile m_file;
    std::optional<PayloadWriter> m_payload;
    std::optional<Hash> m_previous;
    std::uint64_t m_next = 1;
    Stamp m_stamp = day;
    Stamp m_firstStamp = 0;
};

BagPart textPart(const char *path, const std::string &text)
{
    return {path, qint64(text.size()), sha256(text), [text](const Sink &sink) { return sink(text); }};
}

BagPart filePart(const char *path, const QString &name)
{
    const auto each = [name](const std::function<Result<>(std::string_view)> &on) -> Result<> {
        QFile file(name);
        file.open(QIODevice::ReadOnly);
        for (QByteArray piece = file.read(1 << 20); !piece.isEmpty(); piece = file.read(1 << 20)) {
            if (auto done = on(viewOf(piece)); !done)
                return done;
        }
        return {};
    };
    Sha256 hash;
    must(each([&](std::string_view bytes) -> Result<> {
             hash.add(bytes);
             return {};
         }),
         "reading a file");
    return {path, QFileInfo(name).size(), hash.result(), each};
}

class Forger
{
public:
    explicit Forger(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }

    QString card()
    {
        const QString path = file(QStringLiteral("X.card"));
        QFile out(path);
        out.open(QIODevice::WriteOnly);
        out.write(toByteArray(
            makeCard({.office = m_office, .code = "X", .name = "Kantor X", .government = "NUSATIRTA", .time = day}, m_officeSeed).text()));
        return path;
    }
    Chain chain() { return Chain(m_seed, m_office, file(QStringLiteral("segments.part"))); }
    std::string statements() const
    {
        const std::string office = toBase64Url(m_office);
        const Enrolment enrolment{.office = m_office,
                                  .replica = publicKeyOf(m_seed),
                                  .code = "X",
                                  .name = "Kantor X",
                                  .government = "NUSATIRTA",
                                  .label = "PC X",
                                  .request = sign(requestPurpose, office, m_seed),
                                  .time = day};
        return makeEnrolment(enrolment, m_officeSeed).text();
    }
    std::string have() const
    {
        return Have{.replica = publicKeyOf(m_seed), .time = day, .heads = {{Audience::Shared, {}}}, .wanted = {}}.toJson();
    }

    struct Content {
        std::string statements;
        std::string have;
        QString segments; // a file, or none
    };
    QString bundle(const QString &name, const Content &content)
    {
        const QString path = file(name);
        std::vector<BagPart> parts = {textPart("data/statements", content.statements), textPart("data/have.json", content.have)};
        parts.push_back(content.segments.isEmpty() ? textPart("data/segments.pack", {}) : filePart("data/segments.pack", content.segments));
        parts.push_back(textPart("data/attachments.pack", {}));
        const BagInfo info{.name = QStringLiteral("X-20260921-0001"),
                           .senderCode = QStringLiteral("X"),
                           .recipient = QStringLiteral("*"),
                           .time = day / 1000,
                           .agent = QStringLiteral("Simpul")};
        must(writeBag(path, info, m_seed, parts), "writing a hostile bundle");
        if (!content.segments.isEmpty())
            QFile::remove(content.segments);
        return path;
    }
    QString file(const QString &name) const { return m_folder + u'/' + name; }

private:
    QString m_folder;
    SecretSeed m_officeSeed = seedOf('O');
    SecretSeed m_seed = seedOf('P');
    PublicKey m_office = publicKeyOf(m_officeSeed);
};

// An array of very many small numbers.
std::string longArray(std::size_t bytes)
{
    std::string out = "[0";
    while (out.size() + 3 < bytes)
        out += ",0";
    return out + ']';
}

QString manyRecords(Forger &forger, const QString &name, int count)
{
    Chain chain = forger.chain();
    for (int i = 0; i < count; ++i)
        chain.add(idOf(std::uint64_t(i)), R"({"code":"1"})");
    return forger.bundle(name, {forger.statements(), forger.have(), chain.close()});
}

// Values that nobody replaced, all of one field of one record: a conflict of as many values.
QString heavyRegister(Forger &forger, const QString &name, int values)
{
    Chain chain = forger.chain();
    for (int i = 0; i < values; ++i)
        chain.add(idOf(1), "{\"body\":\"" + std::to_string(i) + std::string(60'000, 'a') + "\"}");
    return forger.bundle(name, {forger.statements(), forger.have(), chain.close()});
}

QString smallSegments(Forger &forger, const QString &name, int count)
{
    Chain chain = forger.chain();
    for (int i = 0; i < count; ++i) {
        chain.add(idOf(std::uint64_t(i)), R"({"code":"1"})");
        chain.seal();
    }
    return forger.bundle(name, {forger.statements(), forger.have(), chain.close()});
}

// Headers as long as they may be, full of names of segments that nobody has.
QString longHeaders(Forger &forger, const QString &name, int count)
{
    static constexpr int named = 2700;
    Chain chain = forger.chain();
    PublicKey replica;
    replica.data.fill(0x55);
    for (int i = 0; i < count; ++i) {
        std::vector<std::pair<PublicKey, Hash>> seen;
        for (int j = 0; j < named; ++j)
            seen.emplace_back(replica, sha256(std::to_string(i) + ' ' + std::to_string(j)));
        std::sort(seen.begin(), seen.end(), [](const auto &a, const auto &b) { return toBase64Url(a.second) < toBase64Url(b.second); });
        chain.add(idOf(std::uint64_t(i)), R"({"code":"1"})");
        chain.seal(std::move(seen));
    }
    return forger.bundle(name, {forger.statements(), forger.have(), chain.close()});
}

QString longHave(Forger &forger, const QString &name)
{
    return forger.bundle(name, {forger.statements(), longArray(16 << 20), {}});
}

// Read before anything is known of the signature: anybody can make it.
QString longStatement(Forger &forger, const QString &name)
{
    return forger.bundle(
        name, {longArray((16 << 20) - 4096) + '\n' + std::string(signatureLetters, 'A') + '\n' + forger.statements(), forger.have(), {}});
}

QString manyStatements(Forger &forger, const QString &name)
{
    std::string text = forger.statements();
    for (std::uint64_t i = 0; text.size() + 2000 < (16u << 20); ++i) {
        const SecretSeed seed = SecretSeed::fromView(sha256(std::to_string(i)).view()).value();
        text +=
            makeCard({.office = publicKeyOf(seed), .code = "Y", .name = "Kantor Y", .government = "NUSATIRTA", .time = day}, seed).text();
    }
    return forger.bundle(name, {text, forger.have(), {}});
}

} // namespace

HostileSet makeHostile(const QString &folder, bool quick)
{
    Forger forger(folder);
    const int part = quick ? 10 : 1;
    using Make = std::function<QString(Forger &, const QString &)>;
    const std::vector<std::pair<QString, Make>> all = {
        {QStringLiteral("%1 operations on as many records").arg(1'000'000 / part),
         [&](Forger &by, const QString &name) { return manyRecords(by, name, 1'000'000 / part); }},
        {QStringLiteral("%1 values of 60 kB in one field").arg(10'000 / part),
         [&](Forger &by, const QString &name) { return heavyRegister(by, name, 10'000 / part); }},
        {QStringLiteral("%1 segments of one operation").arg(100'000 / part),
         [&](Forger &by, const QString &name) { return smallSegments(by, name, 100'000 / part); }},
        {QStringLiteral("%1 headers of 250 kB").arg(1000 / part),
         [&](Forger &by, const QString &name) { return longHeaders(by, name, 1000 / part); }},
        {QStringLiteral("have.json: a list of 8 million zeros"), longHave},
        {QStringLiteral("a statement of 16 MiB, unsigned: a list of 8 million zeros"), longStatement},
        {QStringLiteral("16 MiB of statements of strange offices"), manyStatements},
    };
    HostileSet out{forger.card(), {}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString name = QStringLiteral("hostile-%1%2.simpul").arg(i + 1).arg(quick ? QStringLiteral("-quick") : QString());
        const bool isThere = QFileInfo::exists(forger.file(name));
        out.bundles.push_back({all[i].first, isThere ? forger.file(name) : all[i].second(forger, name)});
    }
    return out;
}

} // namespace simpul::bench
