#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QFile>

#include <functional>
#include <memory>

class QDateTime;

namespace simpul {

// What a file of the store is known by; with a name and a type it is the attachment value of format.md.
struct StoredFile {
    Hash hash;
    qint64 size = 0; // bytes
};

// The attachments of a library: a folder in which each file is named by its content, `<folder>/ab/<64 hexadecimal digits>`.
// Files are written under a temporary name, flushed, made read-only and renamed, so that what is there is whole; the same
// content twice is one file. Names come from hashes alone: no path from outside ever becomes part of a file name.
// Several programs may use one folder at once.
class FileStore
{
public:
    static constexpr qint64 maxSize = qint64(2) << 30; // bytes; frozen in format.md

    explicit FileStore(QString folder); // the folder is made when the first file arrives

    // Takes in the file at `path`, which stays where it is. Errors: what openOrdinaryFile() says, "too-large", "cannot-read",
    // "cannot-write".
    Result<StoredFile> put(const QString &path);
    // Takes in what `from` still holds, up to its end. More than `cap` bytes are refused as "too-large".
    Result<StoredFile> put(QIODevice &from, qint64 cap = maxSize);
    // Takes in a file that somebody sent. If content or size are not the expected ones it is Refused, "bad-hash", and nothing
    // is left behind; reads at most one byte more than expected.
    Result<Hash> put(QIODevice &from, const Hash &expected, qint64 expectedSize);

    bool has(const Hash &hash) const;
    Result<qint64> size(const Hash &hash) const; // bytes
    QString path(const Hash &hash) const;        // where the file is, or would be
    Result<std::unique_ptr<QFile>> open(const Hash &hash) const;

    // Reads the file again. Errors: NotFound "not-here", Storage "damaged", Storage "cannot-read".
    Result<> verify(const Hash &hash) const;
    Result<> remove(const Hash &hash); // removing what is not here is fine

    // Removes what an interrupted program left half written. The time keeps away from files that another program is writing now.
    void removeAbandoned(const QDateTime &before);

private:
    using Check = std::function<Result<>(const StoredFile &)>;
    Result<StoredFile> receive(QIODevice &from, qint64 cap, const Check &check);
    Result<> keep(const QString &temporary, const Hash &hash);

    QString m_folder;
};

// Opens a file of the person's choice for reading. Never waits, as opening a pipe would: folders and devices are refused.
// `shownName` stands in messages; the file's own name if empty. Errors: "no-such-file", "not-a-file", "cannot-read".
Result<std::unique_ptr<QFile>> openOrdinaryFile(const QString &path, const QString &shownName = {});

// A name that people gave (attachment.name may come from another office), made fit for a file on any system: no separators,
// control or direction characters, no name reserved by Windows, at most 120 characters and 240 bytes of UTF-8, never empty.
// Letters of all languages and the suffix stay.
QString safeFileName(const QString &name);

} // namespace simpul
