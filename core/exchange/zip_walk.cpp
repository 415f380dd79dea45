#include "core/exchange/zip_walk.h"

#include "core/base/bytes.h"
#include "core/base/text.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace std::string_view_literals;

namespace simpul {

namespace {

constexpr QByteArrayView localMagic("PK\3\4");
constexpr QByteArrayView centralMagic("PK\1\2");
constexpr QByteArrayView endMagic("PK\5\6");
constexpr QByteArrayView zip64Magic("PK\6"); // the zip64 end record and its locator
constexpr qint64 localLength = 30, centralLength = 46, endLength = 22;
constexpr qint64 longestComment = 0xffff;

// Longer ones are refused, and only their beginning is kept: 4,000 names of 64 KiB would be 256 MiB.
constexpr qint64 longestName = 255, keptExtra = 64;

constexpr quint16 zip64Field = 0x0001, pkwareUnixField = 0x000d, asiUnixField = 0x756e;
constexpr quint32 inZip64Field = 0xffffffff;

template <typename Int>
Int number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Int>(bytes.constData() + at);
}

// A local or a central header. Both have the same 26 bytes at the same place after their own beginning.
struct Header {
    qint64 at = 0;     // of its first byte
    qint64 end = 0;    // after name, extra field and comment
    QByteArray fixed;  // the part of fixed length
    QByteArray shared; // "version needed" to "extra field length"
    QByteArray name;
    QByteArray extra;

    quint16 version() const { return number<quint16>(shared, 0); }
    quint16 flags() const { return number<quint16>(shared, 2); }
    quint16 method() const { return number<quint16>(shared, 4); }
    quint32 packed() const { return number<quint32>(shared, 14); }
    quint32 plain() const { return number<quint32>(shared, 18); }
    quint16 nameLength() const { return number<quint16>(shared, 22); }
    quint16 extraLength() const { return number<quint16>(shared, 24); }
    quint16 extraId() const { return extra.size() >= 4 ? number<quint16>(extra, 0) : 0; }

    // Only what the central header has.
    quint8 madeBySystem() const { return quint8(fixed[5]); }
    quint16 commentLength() const { return number<quint16>(fixed, 32); }
    quint16 disk() const { return number<quint16>(fixed, 34); }
    quint16 internalAttributes() const { return number<quint16>(fixed, 36); }
    quint16 dosAttributes() const { return number<quint16>(fixed, 38); }
    quint16 unixMode() const { return number<quint16>(fixed, 40); }
    quint32 localOffset() const { return number<quint32>(fixed, 42); }
};

// What an entry says it takes: in the archive, and unpacked. A size in a zip64 field is read too, only to know how large it is.
struct Claim {
    quint64 packed = 0;
    quint64 plain = 0;
};

Claim claimOf(const Header &header)
{
    Claim claim{header.packed(), header.plain()};
    qsizetype at = 4;
    for (quint64 *size : {&claim.plain, &claim.packed}) {
        if (*size == inZip64Field && header.extraId() == zip64Field && header.extra.size() >= at + 8) {
            *size = number<quint64>(header.extra, at);
            at += 8;
        }
    }
    return claim;
}

std::unexpected<Error> malformed(const char *what, qint64 at)
{
    return refusal("container-malformed", QStringLiteral("%1 at offset %2").arg(QLatin1StringView(what)).arg(at));
}

std::unexpected<Error> unsupported(const char *what, qint64 at)
{
    return refusal("unsupported", QStringLiteral("%1 at offset %2").arg(QLatin1StringView(what)).arg(at));
}

class Walk
{
public:
    Walk(QIODevice &file, const ZipLimits &limits) : m_file(file), m_limits(limits), m_size(file.size()) {}
    Result<std::vector<ZipEntry>> run();

private:
    QByteArray read(qint64 at, qint64 count);

    // First stage: can everything be walked, and is it small enough?
    Result<> measure();
    Result<> readLocals();
    Result<> readCentrals();
    Result<std::optional<Header>> readHeader(QByteArrayView magic, qint64 length, qsizetype sharedAt);
    Result<> readEnd();
    Result<> findStrayEnd();

    // Second stage: is it only what the format allows?
    Result<> check() const;
    Result<> checkFeatures() const;
    Result<> checkDirectoryFeatures(std::size_t i) const;
    Result<> checkWhole() const;
    Result<> checkPair(const Header &local, const Header &central) const;

    QIODevice &m_file;
    const ZipLimits &m_limits;
    const qint64 m_size;
    qint64 m_at = 0; // how far the walk came: to the end record, if nothing is wrong
    std::vector<Header> m_locals;
    std::vector<Header> m_centrals;
    QByteArray m_end;       // the end record
    bool m_zip64 = false;   // where the walk ended stands a record of zip64
    bool m_readable = true; // the disk gave what it promised
};

Result<std::vector<ZipEntry>> Walk::run()
{
    const Result<> measured = measure();
    const Result<> checked = measured ? check() : measured;
    if (!m_readable) {
        return fail(Error::Kind::Storage, Text::tr("The file cannot be read: %1. Check the disk or USB stick.").arg(m_file.errorString()),
                    QStringLiteral("cannot-read"));
    }
    if (!checked)
        return fail(checked.error());
    std::vector<ZipEntry> entries;
    entries.reserve(m_locals.size());
    for (const Header &local : m_locals)
        entries.push_back({local.name.toStdString(), local.end, local.plain()});
    return entries;
}

QByteArray Walk::read(qint64 at, qint64 count)
{
    const qint64 there = std::clamp<qint64>(m_size - at, 0, count);
    const QByteArray bytes = there > 0 && m_file.seek(at) ? m_file.read(there) : QByteArray();
    m_readable = m_readable && bytes.size() == there;
    return bytes;
}

Result<> Walk::measure()
{
    // A pipe or a device file has no size and perhaps no end.
    if (m_file.isSequential() || m_size > m_limits.fileSize)
        return refusal("too-large", QStringLiteral("the file has %1 bytes").arg(m_size));
    if (auto locals = readLocals(); !locals)
        return locals;
    if (auto centrals = readCentrals(); !centrals)
        return centrals;
    return readEnd();
}

// Nothing if another kind of record, or none, stands here.
Result<std::optional<Header>> Walk::readHeader(QByteArrayView magic, qint64 length, qsizetype sharedAt)
{
    Header header;
    header.at = m_at;
    header.fixed = read(m_at, length);
    if (!header.fixed.startsWith(magic))
        return std::nullopt;
    if (header.fixed.size() < length)
        return refusal("truncated", QStringLiteral("the header at offset %1 is cut off").arg(m_at));
    header.shared = header.fixed.mid(sharedAt, 26);
    header.name = read(m_at + length, std::min<qint64>(header.nameLength(), longestName + 1));
    header.extra = read(m_at + length + header.nameLength(), std::min<qint64>(header.extraLength(), keptExtra));
    header.end = m_at + length + header.nameLength() + header.extraLength();
    return header;
}

Result<> Walk::readLocals()
{
    for (;;) {
        auto found = readHeader(localMagic, localLength, 4);
        if (!found)
            return fail(found.error());
        std::optional<Header> header = std::move(*found);
        if (!header)
            return {};
        const Claim claim = claimOf(*header);
        const quint64 most = quint64(std::min(m_limits.fileSize, m_limits.entrySize(viewOf(header->name))));
        if (claim.packed > most || claim.plain > most || m_locals.size() == std::size_t(m_limits.entries))
            return refusal("too-large", QStringLiteral("entry %1 claims %2 bytes").arg(m_locals.size() + 1).arg(claim.plain));
        m_at = header->end + qint64(claim.packed);
        if (m_at > m_size)
            return refusal("truncated", QStringLiteral("the entry at offset %1 runs past the end").arg(header->at));
        m_locals.push_back(std::move(*header));
    }
}

Result<> Walk::readCentrals()
{
    for (;;) {
        auto found = readHeader(centralMagic, centralLength, 6);
        if (!found)
            return fail(found.error());
        std::optional<Header> header = std::move(*found);
        if (!header)
            return {};
        if (m_centrals.size() == std::size_t(m_limits.entries))
            return refusal("too-large", QStringLiteral("more than %1 central headers").arg(m_limits.entries));
        header->end += header->commentLength();
        m_at = header->end;
        if (m_at > m_size)
            return refusal("truncated", QStringLiteral("the central header at offset %1 runs past the end").arg(header->at));
        m_centrals.push_back(std::move(*header));
    }
}

Result<> Walk::readEnd()
{
    m_end = read(m_at, endLength);
    if (!m_end.startsWith(endMagic) && m_end.size() >= endMagic.size())
        return findStrayEnd();
    if (m_end.size() < endLength || m_at + endLength + number<quint16>(m_end, 20) > m_size)
        return refusal("truncated", QStringLiteral("the end record is missing or cut off"));
    return {};
}

// The walk met bytes that belong to nothing. With an end record further on it is a zip with something between or before.
Result<> Walk::findStrayEnd()
{
    m_zip64 = m_end.startsWith(zip64Magic);
    const qint64 from = std::max(m_at, m_size - endLength - longestComment);
    const QByteArray tail = read(from, m_size - from);
    const qsizetype at = tail.lastIndexOf(endMagic);
    const bool hasEnd = at >= 0 && tail.size() >= at + endLength;
    if (!hasEnd && m_at == 0)
        return fail(Error::Kind::Refused, Text::tr("This file is no bundle of Simpul. Choose the file that the other office sent."), QStringLiteral("truncated"), QStringLiteral("neither a header nor an end record"));
    if (!hasEnd)
        return refusal("truncated", QStringLiteral("no end record"));
    m_end = tail.mid(at, endLength);
    return {};
}

// Features come first: a zip64 or encrypted archive also has sizes and bytes that look wrong.
Result<> Walk::check() const
{
    if (auto features = checkFeatures(); !features)
        return features;
    if (auto whole = checkWhole(); !whole)
        return whole;
    for (std::size_t i = 0; i < m_locals.size(); ++i) {
        if (auto pair = checkPair(m_locals[i], m_centrals[i]); !pair)
            return pair;
    }
    return {};
}

// What other programs put into zips and bundles never have: encryption, compression, data descriptors, zip64, several disks,
// names in a code page. Versions: 1.0 and 2.0 are all that stored files need; flags: bit 11 says that the name is UTF-8.
Result<> checkFeaturesOf(const Header &header)
{
    constexpr quint16 utf8Flag = 1 << 11;
    if (header.method() != 0)
        return unsupported("a compressed entry", header.at);
    if ((header.flags() & ~utf8Flag) != 0)
        return unsupported("encryption, a data descriptor or another flag", header.at);
    if ((header.version() != 10 && header.version() != 20) || header.extraId() == zip64Field)
        return unsupported("zip64 or a newer zip version", header.at);
    const bool ascii = std::all_of(header.name.begin(), header.name.end(), [](char c) { return quint8(c) < 0x80; });
    if (!ascii && !(header.flags() & utf8Flag))
        return unsupported("a name in a code page", header.at);
    return {};
}

Result<> Walk::checkFeatures() const
{
    for (std::size_t i = 0; i < m_locals.size(); ++i) {
        if (auto central = checkDirectoryFeatures(i); !central)
            return central;
        if (auto local = checkFeaturesOf(m_locals[i]); !local)
            return local;
    }
    if (number<quint32>(m_end, 4) != 0 || m_zip64)
        return unsupported("several disks, or zip64,", m_at);
    return {};
}

Result<> Walk::checkDirectoryFeatures(std::size_t i) const
{
    if (i >= m_centrals.size())
        return {};
    const Header &central = m_centrals[i];
    // Version, flags and method: where two headers disagree about them there is nothing to support.
    if (m_locals[i].shared.first(6) != central.shared.first(6))
        return malformed("local and central header disagree", central.at);
    if (central.disk() != 0 || central.extraId() == zip64Field || central.localOffset() == inZip64Field)
        return unsupported("several disks, or zip64,", central.at);
    return {};
}

Result<> Walk::checkWhole() const
{
    if (m_at + endLength != m_size || m_file.size() != m_size)
        return malformed("a comment, or bytes that belong to nothing,", m_at);
    const quint16 count = number<quint16>(m_end, 8);
    if (count != number<quint16>(m_end, 10) || count != m_locals.size() || count != m_centrals.size() || count == 0)
        return malformed("the numbers of entries disagree", m_at);
    const qint64 directory = m_centrals.front().at;
    if (number<quint32>(m_end, 16) != directory || number<quint32>(m_end, 12) != m_at - directory)
        return malformed("the end record does not name the central directory", m_at);
    return {};
}

// KZip writes none or, with KZip::ModificationTime, these: 13 bytes in local headers (modified, read, created), 5 in central
// ones (modified). That the time is the same is all that is ever asked of it.
bool areTimeFields(const QByteArray &local, const QByteArray &central)
{
    if (local.isEmpty() && central.isEmpty())
        return true;
    return local.size() == 17 && central.size() == 9 && viewOf(local).starts_with("UT\x0d\0\7"sv)
        && viewOf(central).starts_with("UT\5\0\7"sv) && local.mid(5, 4) == central.mid(5, 4);
}

// 0 or a plain file that nobody can execute. Writers that know no types leave the type bits 0.
bool isPlainFile(const Header &central)
{
    constexpr quint16 typeBits = 0170000, plainFile = 0100000, special = 07111;
    const quint16 type = central.unixMode() & typeBits;
    return central.dosAttributes() == 0 && (type == 0 || type == plainFile) && (central.unixMode() & special) == 0
        && !central.name.endsWith('/');
}

Result<> Walk::checkPair(const Header &local, const Header &central) const
{
    if (local.shared.first(24) != central.shared.first(24) || local.name != central.name || central.localOffset() != local.at)
        return malformed("local and central header disagree", central.at);
    if (local.packed() != local.plain())
        return malformed("a stored entry with two sizes", local.at);
    const auto isLink = [](const Header &header) { return header.extraId() == pkwareUnixField || header.extraId() == asiUnixField; };
    if (!isPlainFile(central) || isLink(local) || isLink(central))
        return refusal("bad-entry-type", QStringLiteral("the entry at offset %1 is no plain file").arg(local.at));
    if (local.nameLength() == 0 || local.nameLength() > longestName)
        return refusal("bad-name", QStringLiteral("a name of %1 bytes at offset %2").arg(local.nameLength()).arg(local.at));
    if (!areTimeFields(local.extra, central.extra) || local.extra.size() != local.extraLength()
        || central.extra.size() != central.extraLength())
        return malformed("a foreign extra field", local.at);
    if (central.commentLength() != 0 || central.internalAttributes() > 1 || (central.madeBySystem() != 0 && central.madeBySystem() != 3))
        return malformed("a comment, or fields of another system,", central.at);
    return {};
}

QString sentence(QByteArrayView code)
{
    if (code == "too-large")
        return Text::tr("The file is larger than a bundle may be. Ask the sender to send it in several parts.");
    if (code == "truncated")
        return Text::tr("The file ends too early: it was not copied whole. Copy it again from where it came.");
    if (code == "unsupported")
        return Text::tr("The file is packed in a way that bundles never are. Ask the sender for a bundle made with Simpul.");
    if (code == "unsigned")
        return Text::tr("The bundle is not signed, so nobody knows who wrote it. Ask the sender for one made with Simpul.");
    if (code == "bad-signature")
        return Text::tr("The signature does not fit the bundle: somebody or something changed it. Ask the sender for it again.");
    if (code == "unknown-key")
        return Text::tr("The sender is not known here. Ask the office for its card and trust it, then try again.");
    if (code == "wrong-bundle")
        return Text::tr("The bundle says two things about what it is or whom it is for. Do not use it, and tell the sender.");
    if (code == "manifest-mismatch")
        return Text::tr("The bundle does not hold the files that its list names. Ask the sender for it again.");
    if (code == "bad-hash")
        return Text::tr("A file in the bundle was changed or damaged on its way. Ask the sender for it again.");
    return Text::tr("The file is not built as a bundle must be. Do not use it, and ask the sender for it again.");
}

} // namespace

Result<std::vector<ZipEntry>> walkZip(QIODevice &file, const ZipLimits &limits)
{
    return Walk(file, limits).run();
}

std::unexpected<Error> refusal(const char *code, const QString &detail)
{
    return fail(Error::Kind::Refused, sentence(code), QLatin1StringView(code), detail);
}

} // namespace simpul
