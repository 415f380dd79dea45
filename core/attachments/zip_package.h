#pragma once

#include "core/attachments/reading_limits.h"

#include <QByteArray>
#include <QIODevice>

#include <map>
#include <memory>

namespace simpul {

// An entry as the list at the end of a zip has it. All of it may be a lie until the entry was read to its end.
struct PackageEntry {
    qint64 offset = 0; // of its local header, from the start of the file
    qint64 packed = 0; // bytes in the file
    qint64 plain = 0;  // bytes unpacked
    quint32 crc = 0;
    quint16 method = 0; // 0 stored, 8 deflated
    bool encrypted = false;
};

enum class PackageProblem {
    None,
    Damaged, // no zip, or one cut short
    Unsafe,  // entries that lie over each other, too many of them, sizes that cannot be: a zip made to do harm
};

// A zip that office programs wrote, read only: its list of entries, and the entries as streams.
//
// Not KArchive: it walks the whole file to list it, for as long as that takes, and does not compare checksums. Here the list is
// read from the end of the file, nothing is unpacked that was not asked for, and names are only compared, never made into paths.
class ZipPackage
{
public:
    // The device stays open and can seek; nobody else moves it.
    explicit ZipPackage(QIODevice &device);

    PackageProblem problem() const { return m_problem; }
    bool isEmpty() const { return m_entries.empty(); }
    const std::map<QByteArray, PackageEntry> &entries() const { return m_entries; } // by packageName()
    const PackageEntry *find(const QByteArray &name) const;

    // The content from its beginning, forwards only. A read gives -1 where the entry is damaged, and 0 when the budget is spent.
    std::unique_ptr<QIODevice> open(const PackageEntry &entry, ReadingBudget &budget) const;

private:
    void readDirectory();
    bool readEntry(const QByteArray &directory, qsizetype &at);
    void checkPlaces(qint64 directoryAt);

    QIODevice &m_device;
    std::map<QByteArray, PackageEntry> m_entries;
    PackageProblem m_problem = PackageProblem::None;
};

// A name of an entry as it is looked up: small letters, '/' between folders and none at the beginning. Of several entries with
// one name the first counts.
QByteArray packageName(const QByteArray &name);

} // namespace simpul
