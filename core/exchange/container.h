#pragma once

#include "core/exchange/zip_walk.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace simpul {

// Frozen in format.md section 6.
constexpr qint64 maxBundleSize = 4'187'593'113; // bytes: 3.9 GiB rounded down, so that no field of a zip overflows
constexpr int maxBundleEntries = 4'000;         // all of them, not only attachments

// The place of a path inside the top folder in the closed list of what a bundle holds, 0 for `bagit.txt`. -1: not on the list.
int bundleRank(std::string_view path);
// The largest size in bytes that the file at this path inside the top folder may have.
qint64 maxSizeInBundle(std::string_view path);
// A name for a top folder: letters, digits, '-', '_' and '.', at most 64; none that Windows or a shell takes for something else.
bool isBundleName(std::string_view name);

// A bundle file opened for reading: its container is proved to be what format.md section 6 allows (stages 1 and 2), before
// KArchive sees it. Nothing in it is authentic yet. The file is opened once and read through that handle only, so that another
// file put in its place later is never read.
class BundleFile
{
public:
    // Errors: NotFound "cannot-read"; Refused with a code of stage 1 or 2; Storage "cannot-read".
    static Result<std::unique_ptr<BundleFile>> open(const QString &path);
    ~BundleFile();
    Q_DISABLE_COPY_MOVE(BundleFile)

    const QString &folder() const; // NAME, the one top folder
    // In the order of the file. Names are paths inside the top folder, and not all of them need to be on the list: which files
    // must be there is the manifests' affair.
    const std::vector<ZipEntry> &entries() const;
    bool has(std::string_view path) const;
    qint64 size(std::string_view path) const; // bytes; -1 if it is not there

    // The whole content, of `atMost` bytes. Errors: Refused "manifest-mismatch" (not there) or "too-large"; Storage "cannot-read".
    Result<QByteArray> read(std::string_view path, qint64 atMost);
    // The content from its beginning, to be read once and forwards; ends after size() bytes with 0, a failing disk gives -1.
    // All readers share one handle: opening the next, read() included, ends the reading of this one (it gives -1 then).
    Result<std::unique_ptr<QIODevice>> stream(std::string_view path);

private:
    struct Private;
    explicit BundleFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace simpul
