#include "core/storage/segment.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/signing.h"
#include "core/base/text.h"
#include "core/base/uuid.h"

#define ZSTD_STATIC_LINKING_ONLY // ZSTD_getFrameHeader
#include <zstd.h>

#include <simdjson.h>

#include <algorithm>

namespace simpul {

namespace {

std::unexpected<Error> refused(const char *code, const char *detail)
{
    return fail(Error::Kind::Refused, Text::tr("A part of the bundle is not written as it must be. Ask the office that sent it for a new one."),
                QString::fromLatin1(code), QString::fromLatin1(detail));
}

std::unexpected<Error> malformed(const char *detail)
{
    return refused("segment-malformed", detail);
}

template <typename B>
bool take(const Json &object, std::string_view key, B &out)
{
    bool ok = true;
    const auto bytes = bytesFromBase64Url<B>(object.text(key, ok));
    if (!ok || !bytes)
        return false;
    out = *bytes;
    return true;
}

bool takePrevious(const Json &object, std::optional<Hash> &out)
{
    const Json *previous = object.find("prev");
    if (!previous)
        return false;
    if (previous->kind == Json::Kind::Null)
        return true;
    Hash hash;
    if (!take(object, "prev", hash))
        return false;
    out = hash;
    return true;
}

bool takeSeen(const Json &object, SegmentHeader &header)
{
    const Json *seen = object.find("seen");
    if (!seen || seen->kind != Json::Kind::Array)
        return false;
    for (const Json &entry : seen->items) {
        if (entry.kind != Json::Kind::Array || entry.items.size() != 2)
            return false;
        const auto replica = bytesFromBase64Url<PublicKey>(entry.items[0].string);
        const auto hash = bytesFromBase64Url<Hash>(entry.items[1].string);
        if (!replica || !hash)
            return false;
        header.seen.emplace_back(*replica, *hash);
    }
    // Sorted as written, one entry per segment.
    std::vector<std::pair<std::string, std::string>> text;
    for (const Json &entry : seen->items)
        text.emplace_back(entry.items[0].string, entry.items[1].string);
    std::vector<std::string> hashes;
    for (const auto &[replica, hash] : text)
        hashes.push_back(hash);
    std::sort(hashes.begin(), hashes.end());
    return std::is_sorted(text.begin(), text.end()) && std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end();
}

bool takeNeeds(const Json &object, SegmentHeader &header)
{
    const Json *needs = object.find("needs");
    if (!needs || needs->kind != Json::Kind::Array)
        return false;
    for (const Json &feature : needs->items) {
        if (feature.kind != Json::Kind::String)
            return false;
        header.needs.push_back(feature.string);
    }
    return true;
}

bool takePayload(const Json &object, SegmentHeader &header)
{
    const Json *payload = object.find("payload");
    if (!payload || payload->kind != Json::Kind::Array || payload->items.size() != 3)
        return false;
    const auto hash = bytesFromBase64Url<Hash>(payload->items[0].string);
    const std::int64_t raw = payload->items[1].number;
    const std::int64_t stored = payload->items[2].number;
    if (!hash || raw <= 0 || stored <= 0 || std::size_t(raw) > largestPayload || std::size_t(stored) > largestStoredPayload)
        return false;
    header.payloadHash = *hash;
    header.rawSize = std::uint64_t(raw);
    header.storedSize = std::uint64_t(stored);
    return true;
}

Result<SegmentHeader> parseHeader(std::string_view line)
{
    const auto json = parseJson(line, LargeNumbers::Saturate);
    if (!json || json->kind != Json::Kind::Object)
        return malformed("the header is no JSON object");
    SegmentHeader header;
    bool ok = true;
    const std::int64_t version = json->integer("v", ok);
    const auto audience = audienceFromName(json->text("audience", ok));
    const std::int64_t first = json->integer("first", ok);
    const std::int64_t last = json->integer("last", ok);
    header.time = json->integer("time", ok);
    header.schema = int(std::min<std::int64_t>(json->integer("schema", ok), 1 << 30));
    if (!ok || version != 1 || !audience || *audience == Audience::Private || header.time >= std::int64_t(numberLimit))
        return malformed("header");
    header.audience = *audience;
    if (!take(*json, "replica", header.replica) || !take(*json, "office", header.office) || !takePrevious(*json, header.previous))
        return malformed("header: keys");
    if (!takeSeen(*json, header) || !takeNeeds(*json, header) || !takePayload(*json, header))
        return malformed("header: lists");
    if (first < 1 || last < first || last >= std::int64_t(numberLimit) || (!header.previous && first != 1) || (header.previous && first == 1))
        return refused("chain", "numbers");
    header.first = std::uint64_t(first);
    header.last = std::uint64_t(last);
    return header;
}

} // namespace

std::string SegmentHeader::line() const
{
    std::string out = R"({"v":1,"replica":")" + toBase64Url(replica) + R"(","office":")" + toBase64Url(office) + R"(","audience":")";
    out += audienceName(audience);
    out += R"(","first":)" + std::to_string(first) + R"(,"last":)" + std::to_string(last) + R"(,"prev":)";
    out += previous ? '"' + toBase64Url(*previous) + '"' : std::string("null");
    out += R"(,"seen":[)";
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (i > 0)
            out += ',';
        out += "[\"" + toBase64Url(seen[i].first) + "\",\"" + toBase64Url(seen[i].second) + "\"]";
    }
    out += R"(],"time":)" + std::to_string(time) + R"(,"schema":)" + std::to_string(schema) + R"(,"needs":[)";
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJsonString(out, needs[i]);
    }
    out += R"(],"payload":[")" + toBase64Url(payloadHash) + "\"," + std::to_string(rawSize) + ',' + std::to_string(storedSize) + "]}";
    return out;
}

Result<SegmentView> readSegment(std::string_view bytes)
{
    SegmentView out;
    const auto headerEnd = bytes.substr(0, largestHeader + 1).find('\n');
    if (headerEnd == std::string_view::npos)
        return bytes.size() > largestHeader ? malformed("header line too long") : malformed("header line ends too early");
    out.headerLine = bytes.substr(0, headerEnd);
    if (bytes.size() < headerEnd + 1 + signatureLetters + 1)
        return malformed("signature line ends too early");
    const auto signature = bytesFromBase64Url<Signature>(bytes.substr(headerEnd + 1, signatureLetters));
    if (!signature || bytes[headerEnd + 1 + signatureLetters] != '\n')
        return malformed("signature line");
    out.signature = *signature;
    auto header = parseHeader(out.headerLine);
    if (!header)
        return fail(header.error());
    out.header = std::move(*header);
    const std::size_t payloadAt = headerEnd + 1 + signatureLetters + 1;
    if (bytes.size() - payloadAt < out.header.storedSize)
        return malformed("payload ends too early");
    out.payload = bytes.substr(payloadAt, out.header.storedSize);
    out.size = payloadAt + out.header.storedSize;
    out.hash = sha256(out.headerLine);
    return out;
}

Result<> checkSegmentSignature(const SegmentView &segment)
{
    if (verify(segmentPurpose, segment.headerLine, segment.signature, segment.header.replica))
        return {};
    return fail(Error::Kind::Refused, Text::tr("A part of the bundle was not signed by the office it says it comes from. Do not trust this bundle; call the sender."),
                QStringLiteral("wrong-author"));
}

Result<> checkPayloadHash(const SegmentView &segment)
{
    if (sha256(segment.payload) == segment.header.payloadHash)
        return {};
    return fail(Error::Kind::Refused, Text::tr("A part of the bundle was changed or damaged on its way. Ask the sender for it again."), QStringLiteral("bad-hash"));
}

Result<std::string_view> inflatePayload(const SegmentView &segment, std::string &buffer)
{
    static constexpr unsigned long long widestWindow = 8ull << 20;
    ZSTD_frameHeader frame{};
    const std::string_view in = segment.payload;
    if (ZSTD_getFrameHeader(&frame, in.data(), in.size()) != 0 || frame.frameType != ZSTD_frame || frame.dictID != 0)
        return malformed("payload is no zstd frame");
    if (frame.frameContentSize != segment.header.rawSize || frame.windowSize > widestWindow || frame.checksumFlag == 0)
        return malformed("zstd frame says another size, too wide a window or has no checksum");
    if (ZSTD_findFrameCompressedSize(in.data(), in.size()) != in.size())
        return malformed("more than one zstd frame");
    buffer.resize(segment.header.rawSize + simdjson::SIMDJSON_PADDING);
    const std::size_t size = ZSTD_decompress(buffer.data(), segment.header.rawSize, in.data(), in.size());
    if (ZSTD_isError(size) || size != segment.header.rawSize)
        return malformed("payload cannot be inflated");
    return std::string_view(buffer).substr(0, size);
}

PayloadWriter::PayloadWriter(Stamp first)
    : m_first(first)
{
    Uuid salt;
    randomBytes(salt.data.data(), salt.data.size());
    m_salt = toBase64Url(salt);
}

std::size_t PayloadWriter::authorIndex(const std::string &author)
{
    const auto at = std::find(m_authors.begin(), m_authors.end(), author);
    if (at != m_authors.end())
        return std::size_t(at - m_authors.begin());
    m_authors.push_back(author);
    return m_authors.size() - 1;
}

void PayloadWriter::add(const Line &line)
{
    m_lines += "{\"t\":" + std::to_string(line.stamp - m_first);
    if (const std::size_t author = authorIndex(line.author); author != 0)
        m_lines += ",\"a\":" + std::to_string(author);
    m_lines += ",\"k\":";
    appendJsonString(m_lines, line.type);
    m_lines += ",\"id\":\"" + toBase64Url(line.record) + "\",\"s\":";
    m_lines += line.sets;
    if (!line.references.empty()) {
        m_lines += ",\"r\":[";
        bool first = true;
        for (const WireReference &reference : line.references) {
            if (!std::exchange(first, false))
                m_lines += ',';
            const std::string number = std::to_string(reference.number);
            m_lines += reference.segment ? '[' + std::to_string(*reference.segment) + ',' + number + ']' : number;
        }
        m_lines += ']';
    }
    m_lines += "}\n";
    ++m_count;
}

std::size_t PayloadWriter::size() const
{
    std::size_t head = 64;
    for (const std::string &author : m_authors)
        head += author.size() + 3;
    return head + m_lines.size();
}

std::string PayloadWriter::raw() const
{
    std::string out = "{\"salt\":\"" + m_salt + "\",\"authors\":[";
    for (std::size_t i = 0; i < m_authors.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJsonString(out, m_authors[i]);
    }
    return out + "]}\n" + m_lines;
}

static std::string compress(const std::string &raw)
{
    static constexpr int level = 16; // slow, but once: a sixth smaller than at 3, for as long as the segment travels
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::string out(ZSTD_compressBound(raw.size()), '\0');
    out.resize(ZSTD_compress2(context.get(), out.data(), out.size(), raw.data(), raw.size()));
    return out;
}

std::string sealSegment(SegmentHeader header, const std::string &rawPayload, const SecretSeed &seed)
{
    const std::string payload = compress(rawPayload);
    header.payloadHash = sha256(payload);
    header.rawSize = rawPayload.size();
    header.storedSize = payload.size();
    const std::string line = header.line();
    return line + '\n' + toBase64Url(sign(segmentPurpose, line, seed)) + '\n' + payload;
}

} // namespace simpul
