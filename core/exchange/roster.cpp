#include "core/exchange/roster.h"

#include "core/base/hash.h"
#include "core/base/letters.h"

#include <QFile>

#include <algorithm>

// A static library's resources are asked for by name, outside of namespaces.
static void initWords()
{
    Q_INIT_RESOURCE(words);
}

namespace simpul {

Roster::Roster(Database &database)
    : m_database(database)
{
}

void Roster::add(const Statement &statement)
{
    auto write = m_database.prepare("INSERT OR IGNORE INTO statement(hash,kind,office,time,line,signature) VALUES(?,?,?,?,?,?)");
    write.bind(1, statement.hash()).text(2, statement.kind).bind(3, statement.office).bind(4, statement.time);
    write.text(5, statement.line).bind(6, statement.signature).run();
    m_known.reset();
}

void Roster::trust(const Card &card, bool toIntroduce, Stamp now)
{
    auto write = m_database.prepare("INSERT OR REPLACE INTO trust(office,code,name,government,introduce,since) VALUES(?,?,?,?,?,?)");
    write.bind(1, card.office).text(2, card.code).text(3, card.name).text(4, card.government).bind(5, toIntroduce ? 1 : 0).bind(6, now).run();
}

const Roster::Known &Roster::known() const
{
    if (m_known)
        return *m_known;
    m_known.emplace();
    auto row = m_database.query("SELECT line,signature,kind,office,time FROM statement ORDER BY time, hash");
    while (row.next()) {
        Statement statement{.line = std::string(row.view(0)),
                            .signature = row.bytes<Signature>(1),
                            .kind = std::string(row.view(2)),
                            .office = row.bytes<PublicKey>(3),
                            .time = row.integer(4)};
        if (auto enrolment = asEnrolment(statement))
            m_known->enrolments.push_back(std::move(*enrolment));
        if (auto revocation = asRevocation(statement))
            m_known->revocations.push_back(std::move(*revocation));
        m_known->statements.push_back(std::move(statement));
    }
    return *m_known;
}

const std::vector<Statement> &Roster::statements() const
{
    return known().statements;
}

std::vector<TrustInfo> Roster::trustedOffices() const
{
    std::vector<TrustInfo> out;
    auto row = m_database.query("SELECT office,code,name,government,introduce,since FROM trust ORDER BY code, office");
    while (row.next()) {
        const auto office = row.bytes<PublicKey>(0);
        out.push_back({.office = QString::fromStdString(toBase64Url(office)),
                       .code = nameFromOutside(row.view(1)),
                       .name = nameFromOutside(row.view(2)),
                       .governmentCode = nameFromOutside(row.view(3)),
                       .fingerprint = fingerprintOf(office),
                       .fingerprintWords = fingerprintWords(office),
                       .toIntroduce = row.integer(4) != 0,
                       .since = row.integer(5)});
    }
    return out;
}

bool Roster::isTrusted(const PublicKey &office) const
{
    return m_database.number("SELECT count(*) FROM trust WHERE office=?", office) > 0;
}

Vouching Roster::vouching() const
{
    Vouching out;
    for (const TrustInfo &office : trustedOffices())
        out.trusted.insert(*bytesFromBase64Url<PublicKey>(office.office.toStdString()));
    for (const Enrolment &enrolment : known().enrolments)
        out.enrolled.insert({enrolment.replica, enrolment.office});
    for (const Revocation &revocation : known().revocations) {
        std::set<Hash> good;
        for (const auto &[audience, hash] : revocation.good)
            good.insert(hash);
        out.revoked[{revocation.replica, revocation.office}].push_back(good);
    }
    return out;
}

const std::vector<Enrolment> &Roster::enrolments() const
{
    return known().enrolments;
}

std::optional<Enrolment> Roster::enrolment(const PublicKey &replica, const PublicKey &office) const
{
    std::optional<Enrolment> newest;
    for (const Enrolment &enrolment : enrolments()) {
        if (enrolment.replica == replica && enrolment.office == office)
            newest = enrolment; // in order of time, then hash
    }
    return newest;
}

std::optional<Enrolment> Roster::officeOf(const PublicKey &replica) const
{
    std::optional<Enrolment> best;
    std::string bestLine;
    for (const Statement &statement : statements()) {
        const auto enrolment = asEnrolment(statement);
        if (!enrolment || enrolment->replica != replica)
            continue;
        if (!best || std::tie(best->time, bestLine) < std::tie(enrolment->time, statement.line)) {
            best = enrolment;
            bestLine = statement.line;
        }
    }
    return best;
}

bool Roster::isRevoked(const PublicKey &replica, const PublicKey &office) const
{
    const auto &all = known().revocations;
    return std::any_of(all.begin(), all.end(), [&](const Revocation &revocation) { return revocation.replica == replica && revocation.office == office; });
}

std::vector<PublicKey> Roster::replicasWith(const KeyId &id) const
{
    std::vector<PublicKey> out;
    for (const Enrolment &enrolment : enrolments()) {
        if (keyId(enrolment.replica) == id && std::find(out.begin(), out.end(), enrolment.replica) == out.end())
            out.push_back(enrolment.replica);
    }
    return out;
}

QString nameFromOutside(std::string_view name)
{
    static constexpr qsizetype longest = 200;
    QList<char32_t> letters;
    for (const auto letter : QString::fromUtf8(name.data(), qsizetype(name.size())).left(2 * longest).toUcs4()) {
        if (letters.size() < longest)
            letters << (isPlainLetter(letter) ? char32_t(letter) : U' ');
    }
    return QString::fromUcs4(letters.constData(), letters.size());
}

QString Roster::officeName(const PublicKey &office) const
{
    auto row = m_database.query("SELECT name FROM trust WHERE office=?", office);
    if (row.next())
        return nameFromOutside(row.view(0));
    for (const Enrolment &enrolment : enrolments()) {
        if (enrolment.office == office)
            return nameFromOutside(enrolment.name);
    }
    return {};
}

QString Roster::officeCode(const PublicKey &office) const
{
    auto row = m_database.query("SELECT code FROM trust WHERE office=?", office);
    if (row.next())
        return nameFromOutside(row.view(0));
    for (const Enrolment &enrolment : enrolments()) {
        if (enrolment.office == office)
            return nameFromOutside(enrolment.code);
    }
    return {};
}

std::string Roster::governmentOf(const PublicKey &office) const
{
    const Enrolment *newest = nullptr;
    for (const Enrolment &enrolment : enrolments()) {
        if (enrolment.office == office && (!newest || newest->time < enrolment.time))
            newest = &enrolment;
    }
    return newest ? newest->government : std::string();
}

QString Roster::pcLabel(const PublicKey &replica) const
{
    const auto enrolment = officeOf(replica);
    return enrolment ? nameFromOutside(enrolment->label) : QString();
}

std::optional<PublicKey> Roster::officeByCode(const QString &code) const
{
    auto row = m_database.query("SELECT office FROM trust WHERE code=? COLLATE NOCASE ORDER BY since LIMIT 1", code);
    return row.next() ? std::optional(row.bytes<PublicKey>(0)) : std::nullopt;
}

// ---- fingerprints

QString fingerprintOf(const PublicKey &office)
{
    return QString::fromStdString(toHex(sha256(office.view()).view()));
}

static const QStringList &words()
{
    static const QStringList list = [] {
        initWords();
        QFile file(QStringLiteral(":/words/fingerprint-id.txt"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }();
    return list;
}

// Six times eleven bits from the front of the hash.
QStringList fingerprintWords(const PublicKey &office)
{
    static constexpr int count = 6;
    static constexpr int bitsPerWord = 11; // 2,048 words
    const Hash hash = sha256(office.view());
    QStringList out;
    for (int word = 0; word < count; ++word) {
        int index = 0;
        for (int bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit)
            index = index * 2 + ((hash.data[std::size_t(bit / 8)] >> (7 - bit % 8)) & 1);
        out << words().value(index);
    }
    return out;
}

} // namespace simpul
