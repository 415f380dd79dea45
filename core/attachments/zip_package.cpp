#include "core/attachments/zip_package.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <vector>

namespace simpul {

static constexpr qint64 localLength = 30, centralLength = 46, endLength = 22;
static constexpr qint64 longestComment = 0xffff;
static constexpr qint64 maxDirectoryBytes = qint64(4) << 20;
static constexpr qint64 maxDeflateRatio = 1032; // deflate cannot do better
static constexpr quint32 inZip64Field = 0xffffffff;

template <typename Int>
static Int number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Int>(bytes.constData() + at);
}

static QByteArray readAt(QIODevice &device, qint64 at, qint64 count)
{
    if (at < 0 || count < 0 || !device.seek(at))
        return {};
    return device.read(count);
}

QByteArray packageName(const QByteArray &name)
{
    QByteArray out = name.toLower().replace('\\', '/');
    while (out.startsWith('/') || out.startsWith("./"))
        out.remove(0, out.startsWith('/') ? 1 : 2);
    return out;
}

// ---- The list of entries -------------------------------------------------------------------------------------------------

ZipPackage::ZipPackage(QIODevice &device) : m_device(device)
{
    readDirectory();
    if (m_problem != PackageProblem::None)
        m_entries.clear();
}

void ZipPackage::readDirectory()
{
    m_problem = PackageProblem::Damaged;
    const qint64 size = m_device.size();
    const qint64 tailAt = std::max<qint64>(0, size - endLength - longestComment);
    const QByteArray tail = readAt(m_device, tailAt, size - tailAt);
    const qsizetype end = tail.lastIndexOf("PK\5\6");
    if (end < 0 || tail.size() - end < endLength)
        return;
    const int count = number<quint16>(tail, end + 10);
    const qint64 length = number<quint32>(tail, end + 12);
    const qint64 at = number<quint32>(tail, end + 16);
    if (at + length > tailAt + end)
        return;
    if (count > maxPackageEntries || length > maxDirectoryBytes) {
        m_problem = PackageProblem::Unsafe;
        return;
    }
    const QByteArray directory = readAt(m_device, at, length);
    qsizetype position = 0;
    for (int i = 0; i < count; ++i) {
        if (!readEntry(directory, position))
            return;
    }
    m_problem = PackageProblem::None;
    checkPlaces(at);
}

// Sizes above 4 GiB stand in a field of their own; some programs put small ones there too.
static void readZip64(const QByteArray &extra, PackageEntry &entry)
{
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + number<quint16>(extra, at + 2)) {
        if (number<quint16>(extra, at) != 1)
            continue;
        const qsizetype end = std::min<qsizetype>(extra.size(), at + 4 + number<quint16>(extra, at + 2));
        qsizetype field = at + 4;
        for (qint64 *value : {&entry.plain, &entry.packed, &entry.offset}) {
            if (*value == inZip64Field && field + 8 <= end) {
                *value = std::max<qint64>(0, number<qint64>(extra, field));
                field += 8;
            }
        }
        return;
    }
}

bool ZipPackage::readEntry(const QByteArray &directory, qsizetype &at)
{
    if (directory.size() - at < centralLength || directory.sliced(at, 4) != "PK\1\2")
        return false;
    const qsizetype nameLength = number<quint16>(directory, at + 28);
    const qsizetype extraLength = number<quint16>(directory, at + 30);
    const qsizetype next = at + centralLength + nameLength + extraLength + number<quint16>(directory, at + 32);
    if (next > directory.size())
        return false;
    PackageEntry entry{.offset = number<quint32>(directory, at + 42),
                       .packed = number<quint32>(directory, at + 20),
                       .plain = number<quint32>(directory, at + 24),
                       .crc = number<quint32>(directory, at + 16),
                       .method = number<quint16>(directory, at + 10),
                       .encrypted = (number<quint16>(directory, at + 8) & 1) != 0};
    readZip64(directory.sliced(at + centralLength + nameLength, extraLength), entry);
    m_entries.try_emplace(packageName(directory.sliced(at + centralLength, nameLength)), entry);
    at = next;
    return true;
}

// Every entry has bytes of its own, in front of the list, and none claims to unpack to more than it can.
void ZipPackage::checkPlaces(qint64 directoryAt)
{
    std::vector<std::pair<qint64, qint64>> places;
    places.reserve(m_entries.size());
    for (const auto &[name, entry] : m_entries) {
        if (entry.offset > directoryAt || entry.packed > directoryAt - entry.offset) {
            m_problem = PackageProblem::Damaged;
            return;
        }
        if (entry.plain / maxDeflateRatio > entry.packed)
            m_problem = PackageProblem::Unsafe;
        places.emplace_back(entry.offset, entry.offset + localLength + entry.packed);
    }
    std::sort(places.begin(), places.end());
    const auto lieOver = [](const auto &one, const auto &next) { return next.first < one.second; };
    if (std::adjacent_find(places.begin(), places.end(), lieOver) != places.end())
        m_problem = PackageProblem::Unsafe;
}

const PackageEntry *ZipPackage::find(const QByteArray &name) const
{
    const auto at = m_entries.find(packageName(name));
    return at == m_entries.end() ? nullptr : &at->second;
}

// ---- One entry -----------------------------------------------------------------------------------------------------------

namespace {

class EntryStream : public QIODevice
{
public:
    EntryStream(QIODevice &device, const PackageEntry &entry, ReadingBudget &budget);
    ~EntryStream() override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 atMost) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool findData();
    bool fill();
    qint64 unpack(char *to, qint64 atMost);
    qint64 copy(char *to, qint64 atMost);

    QIODevice &m_device;
    const PackageEntry m_entry;
    ReadingBudget &m_budget;
    qint64 m_at = 0;   // where the next packed bytes are
    qint64 m_left = 0; // packed bytes not yet taken from the device
    qint64 m_done = 0; // bytes unpacked
    quint32 m_crc = 0;
    bool m_good;
    z_stream m_inflate{};
    std::array<char, 16384> m_packed;
};

EntryStream::EntryStream(QIODevice &device, const PackageEntry &entry, ReadingBudget &budget)
    : m_device(device),
      m_entry(entry),
      m_budget(budget),
      m_left(entry.packed)
{
    const bool isKnown = (entry.method == 0 && entry.packed == entry.plain) || entry.method == Z_DEFLATED;
    m_good = isKnown && !entry.encrypted && findData() && inflateInit2(&m_inflate, -MAX_WBITS) == Z_OK;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

EntryStream::~EntryStream()
{
    inflateEnd(&m_inflate); // fine on one that was never begun
}

// Name and extra field of the local header may have other lengths than in the list.
bool EntryStream::findData()
{
    const QByteArray header = readAt(m_device, m_entry.offset, localLength);
    if (header.size() < localLength || !header.startsWith("PK\3\4"))
        return false;
    m_at = m_entry.offset + localLength + number<quint16>(header, 26) + number<quint16>(header, 28);
    return true;
}

bool EntryStream::fill()
{
    const qint64 want = std::min<qint64>(m_left, m_packed.size());
    if (want == 0 || !m_device.seek(m_at) || m_device.read(m_packed.data(), want) != want)
        return false;
    m_at += want;
    m_left -= want;
    m_inflate.next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_inflate.avail_in = uInt(want);
    return true;
}

qint64 EntryStream::copy(char *to, qint64 atMost)
{
    if (m_inflate.avail_in == 0 && !fill())
        return -1;
    const qint64 count = std::min<qint64>(atMost, m_inflate.avail_in);
    std::copy_n(m_inflate.next_in, count, to);
    m_inflate.next_in += count;
    m_inflate.avail_in -= uInt(count);
    return count;
}

qint64 EntryStream::unpack(char *to, qint64 atMost)
{
    m_inflate.next_out = reinterpret_cast<Bytef *>(to);
    m_inflate.avail_out = uInt(std::min<qint64>(atMost, 1 << 20));
    const uInt room = m_inflate.avail_out;
    while (m_inflate.avail_out == room) {
        if (m_inflate.avail_in == 0 && !fill())
            return -1;
        const int state = inflate(&m_inflate, Z_NO_FLUSH);
        if (state == Z_STREAM_END)
            break;
        if (state != Z_OK && state != Z_BUF_ERROR)
            return -1;
    }
    return qint64(room - m_inflate.avail_out);
}

// Gives what the entry says it has, no byte more; less than that, or another checksum, is damage.
qint64 EntryStream::readData(char *to, qint64 atMost)
{
    if (!m_good)
        return -1;
    atMost = std::min(atMost, m_entry.plain - m_done);
    if (atMost == 0 || m_budget.isSpent())
        return 0;
    const qint64 got = m_entry.method == 0 ? copy(to, atMost) : unpack(to, atMost);
    m_budget.take(std::max<qint64>(got, 0));
    m_good = got > 0;
    if (!m_good)
        return -1;
    m_done += got;
    m_crc = quint32(crc32(m_crc, reinterpret_cast<const Bytef *>(to), uInt(got)));
    if (m_done == m_entry.plain && m_crc != m_entry.crc)
        m_good = false; // what was read is given; the next read tells
    return got;
}

} // namespace

std::unique_ptr<QIODevice> ZipPackage::open(const PackageEntry &entry, ReadingBudget &budget) const
{
    return std::make_unique<EntryStream>(m_device, entry, budget);
}

} // namespace simpul
