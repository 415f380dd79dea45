#include "core/exchange/bundle_maker.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/exchange/attachment_pack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace simpul {

namespace {

// Gives bytes twice: once to measure them, once to write them.
using Source = std::function<Result<>(const Sink &)>;

Result<BagPart> measured(std::string path, Source source)
{
    BagPart part{.path = std::move(path), .size = 0, .hash = {}, .write = source};
    Sha256 hash;
    const auto done = source([&](std::string_view bytes) -> Result<> {
        hash.add(bytes);
        part.size += qint64(bytes.size());
        return {};
    });
    if (!done)
        return fail(done.error());
    part.hash = hash.result();
    return part;
}

Source textSource(std::string text)
{
    return [text = std::move(text)](const Sink &sink) { return sink(text); };
}

class VolumeWriter
{
public:
    VolumeWriter(const BundleOrder &order, Log &log, const FileStore &files, const ByteProgress &progress)
        : m_order(order)
        , m_log(log)
        , m_files(files)
        , m_progress(progress)
    {
    }

    struct Volume {
        std::vector<SegmentNumber> segments;
        std::vector<Hash> attachments;
    };

    // Fills one volume after another, by stored size: segments first, then files.
    std::vector<Volume> plan()
    {
        std::vector<Volume> volumes(1);
        qint64 size = fixedSize();
        int entries = 0;
        const auto startOver = [&] {
            volumes.emplace_back();
            size = fixedSize();
            entries = 0;
        };
        for (const SegmentNumber number : m_order.segments) {
            const qint64 bytes = m_log.segments().find(number)->size;
            if (size + bytes > room)
                startOver();
            volumes.back().segments.push_back(number);
            size += bytes;
        }
        for (const Hash &hash : m_order.attachments) {
            const qint64 bytes = m_files.size(hash).value_or(0) + perFile;
            const int entry = bytes - perFile >= smallAttachment ? 1 : 0;
            if (size + bytes > room || entries + entry > mostFiles)
                startOver();
            volumes.back().attachments.push_back(hash);
            size += bytes;
            entries += entry;
        }
        return volumes;
    }

    Result<> write(const QString &path, const Volume &volume, const BagInfo &info)
    {
        std::vector<BagPart> parts;
        std::string statements;
        for (const Statement &statement : m_order.statements)
            statements += statement.text();
        for (auto &[name, source] : std::vector<std::pair<std::string, Source>>{{"data/statements", textSource(statements)},
                                                                              {"data/have.json", textSource(m_order.have.toJson())},
                                                                              {"data/segments.pack", segmentSource(volume)},
                                                                              {std::string(attachmentsPack), smallFileSource(volume)}}) {
            auto part = measured(name, source);
            if (!part)
                return fail(part.error());
            parts.push_back(std::move(*part));
        }
        for (const Hash &hash : volume.attachments) {
            if (const qint64 size = m_files.size(hash).value_or(0); size >= smallAttachment)
                parts.push_back({"data/attachments/" + toHex(hash.view()), size, hash, fileSource(hash)});
        }
        return writeBag(path, info, m_order.signer, parts);
    }

private:
    static constexpr qint64 room = maxBundleSize - (qint64(8) << 20); // headers and manifests need some
    static constexpr qint64 perFile = 512;
    static constexpr int mostFiles = maxBundleEntries - 16;

    qint64 fixedSize() const
    {
        qint64 size = 1 << 20;
        for (const Statement &statement : m_order.statements)
            size += qint64(statement.line.size()) + 100;
        return size;
    }
    Source segmentSource(const Volume &volume)
    {
        return [this, &volume](const Sink &sink) -> Result<> {
            qint64 done = 0;
            for (const SegmentNumber number : volume.segments) {
                if (m_progress && !m_progress(done++, qint64(volume.segments.size())))
                    return fail(Error::Kind::Cancelled, Text::tr("Stopped. No bundle was made."), QStringLiteral("cancelled"));
                if (auto written = sink(m_log.bytes(number)); !written)
                    return written;
            }
            return {};
        };
    }
    Source smallFileSource(const Volume &volume)
    {
        return [this, &volume](const Sink &sink) -> Result<> {
            for (const Hash &hash : volume.attachments) {
                if (m_files.size(hash).value_or(0) >= smallAttachment)
                    continue;
                const auto file = m_files.open(hash);
                if (!file)
                    return fail(file.error());
                if (auto written = sink(packedFile(hash, (*file)->readAll())); !written)
                    return written;
            }
            return {};
        };
    }
    Source fileSource(const Hash &hash)
    {
        return [this, hash](const Sink &sink) -> Result<> {
            const auto file = m_files.open(hash);
            if (!file)
                return fail(file.error());
            static constexpr qint64 piece = 1 << 20;
            for (QByteArray bytes = (*file)->read(piece); !bytes.isEmpty(); bytes = (*file)->read(piece)) {
                if (auto written = sink(viewOf(bytes)); !written)
                    return written;
            }
            return {};
        };
    }

    const BundleOrder &m_order;
    Log &m_log;
    const FileStore &m_files;
    const ByteProgress &m_progress;
};

QString volumePath(const QString &path, std::size_t number)
{
    const QFileInfo info(path);
    return QDir(info.path()).filePath(QStringLiteral("%1.%2.simpul").arg(info.completeBaseName()).arg(number));
}

} // namespace

Result<QStringList> writeBundle(const QString &path, const BundleOrder &order, Log &log, const FileStore &files, const ByteProgress &progress)
{
    VolumeWriter writer(order, log, files, progress);
    const auto volumes = writer.plan();
    QStringList written;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const bool several = volumes.size() > 1;
        BagInfo info = order.info;
        if (several)
            info.name += QStringLiteral(".%1").arg(i + 1);
        const QString file = several ? volumePath(path, i + 1) : path;
        if (auto done = writer.write(file, volumes[i], info); !done) {
            for (const QString &earlier : written)
                QFile::remove(earlier);
            return fail(done.error());
        }
        written << file;
    }
    return written;
}

} // namespace simpul
