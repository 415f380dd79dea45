#include "core/exchange/attachment_pack.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <QIODevice>

#include <zstd.h>

namespace simpul {

static std::unexpected<Error> refused(const char *code)
{
    return fail(Error::Kind::Refused, Text::tr("A file in the bundle was changed or damaged on its way. Ask the sender for it again."), QString::fromLatin1(code));
}

struct PackLine {
    Hash hash;
    qint64 size = 0;
    qint64 stored = 0;
    bool compressed = false;
};

static std::optional<PackLine> parseLine(const QByteArray &line)
{
    const auto json = parseJson(viewOf(line));
    if (!json || json->kind != Json::Kind::Object)
        return std::nullopt;
    bool ok = true;
    const auto hash = bytesFromBase64Url<Hash>(json->text("sha256", ok));
    PackLine out;
    out.size = json->integer("size", ok);
    out.stored = json->integer("stored", ok);
    const std::string codec = json->text("codec", ok);
    out.compressed = codec == "zstd";
    const bool sizesFit = out.size >= 0 && out.size < smallAttachment && out.stored >= 0 && out.stored <= smallAttachment + 4096 && (out.compressed || out.stored == out.size);
    if (!ok || !hash || (!out.compressed && codec != "none") || !sizesFit)
        return std::nullopt;
    out.hash = *hash;
    return out;
}

static bool readExactly(QIODevice &device, QByteArray &out, qint64 size)
{
    out.resize(size);
    for (qint64 at = 0; at < size;) {
        const qint64 read = device.read(out.data() + at, size - at);
        if (read <= 0)
            return false;
        at += read;
    }
    return true;
}

static std::optional<QByteArray> inflate(const QByteArray &stored, qint64 size)
{
    QByteArray out(size, Qt::Uninitialized);
    const std::size_t done = ZSTD_decompress(out.data(), std::size_t(size), stored.constData(), std::size_t(stored.size()));
    return ZSTD_isError(done) || qint64(done) != size ? std::nullopt : std::optional(out);
}

static bool readLine(QIODevice &device, QByteArray &line, bool &atEnd)
{
    static constexpr int longest = 512;
    line.clear();
    char c = 0;
    while (line.size() < longest) {
        if (device.read(&c, 1) != 1) {
            atEnd = line.isEmpty();
            return atEnd;
        }
        if (c == '\n')
            return true;
        line += c;
    }
    return false;
}

Result<> readAttachmentPack(QIODevice &pack, const std::function<Result<>(const PackedFile &)> &on)
{
    QByteArray line;
    for (bool atEnd = false;;) {
        if (!readLine(pack, line, atEnd))
            return refused("manifest-mismatch");
        if (atEnd)
            return {};
        const auto head = parseLine(line);
        PackedFile file;
        if (!head || !readExactly(pack, file.content, head->stored))
            return refused("manifest-mismatch");
        if (head->compressed) {
            const auto inflated = inflate(file.content, head->size);
            if (!inflated)
                return refused("bad-hash");
            file.content = *inflated;
        }
        file.hash = sha256(viewOf(file.content));
        if (file.hash != head->hash)
            return refused("bad-hash");
        if (auto done = on(file); !done)
            return done;
    }
}

std::string packedFile(const Hash &hash, const QByteArray &content)
{
    static constexpr int level = 3;
    std::string stored(ZSTD_compressBound(std::size_t(content.size())), '\0');
    stored.resize(ZSTD_compress(stored.data(), stored.size(), content.constData(), std::size_t(content.size()), level));
    const bool smaller = qint64(stored.size()) < content.size();
    if (!smaller)
        stored.assign(viewOf(content));
    std::string out = "{\"sha256\":\"";
    out.append(toBase64Url(hash)).append("\",\"size\":").append(std::to_string(content.size()));
    out.append(",\"stored\":").append(std::to_string(stored.size())).append(",\"codec\":\"").append(smaller ? "zstd" : "none").append("\"}\n");
    return out + stored;
}

} // namespace simpul
