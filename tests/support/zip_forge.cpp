#include "tests/support/zip_forge.h"

#include "core/base/hash.h"

#include <algorithm>
#include <array>

#include <sodium.h>

namespace simpul::test {

namespace {

// Little-endian, as everything in a zip.
std::string le(std::uint64_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += char(value >> (8 * i));
    return out;
}

std::uint32_t crc32(const std::string &data)
{
    std::uint32_t crc = 0xffffffff;
    for (const char c : data) {
        crc ^= std::uint8_t(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1)));
    }
    return ~crc;
}

// From "version needed" to "extra field length": the same in both headers.
std::string sharedFields(const ForgedEntry &entry, std::uint16_t method, std::uint32_t packed, std::uint32_t plain, std::size_t name,
                         std::size_t extra)
{
    return le(entry.version, 2) + le(entry.flags, 2) + le(method, 2) + le(entry.time, 4) + le(crc32(entry.data), 4) + le(packed, 4)
        + le(plain, 4) + le(name, 2) + le(extra, 2);
}

std::string manifestOf(const std::vector<std::pair<std::string, std::string>> &files)
{
    std::string text;
    for (const auto &[path, content] : files)
        text.append(toHex(sha256(content).view())).append("  ").append(path).append("\n");
    return text;
}

} // namespace

std::string localHeader(const ForgedEntry &entry)
{
    const auto size = std::uint32_t(entry.data.size());
    return "PK\3\4"
        + sharedFields(entry, entry.method, entry.localPacked.value_or(size), entry.localPlain.value_or(size), entry.name.size(),
                       entry.localExtra.size())
        + entry.name + entry.localExtra;
}

std::string centralHeader(const ForgedEntry &entry, std::uint32_t offset)
{
    const auto size = std::uint32_t(entry.data.size());
    const std::string name = entry.centralName.value_or(entry.name);
    return "PK\1\2" + le(entry.madeBy, 2)
        + sharedFields(entry, entry.centralMethod.value_or(entry.method), entry.centralPacked.value_or(size),
                       entry.centralPlain.value_or(size), name.size(), entry.centralExtra.size())
        + le(entry.comment.size(), 2) + le(entry.disk, 2) + le(entry.internalAttributes, 2) + le(entry.attributes, 4)
        + le(entry.offset.value_or(offset), 4) + name + entry.centralExtra + entry.comment;
}

std::string ForgedZip::bytes() const
{
    std::string out = before;
    std::string directory;
    for (const ForgedEntry &entry : entries) {
        directory += centralHeader(entry, std::uint32_t(out.size()));
        out += localHeader(entry) + entry.data + entry.after;
    }
    out += beforeDirectory;
    const std::size_t at = out.size();
    const auto count = std::uint64_t(std::int64_t(entries.size()) + countLie);
    out += directory + beforeEnd + "PK\5\6" + le(disk, 2) + le(disk, 2) + le(count, 2) + le(count, 2) + le(directory.size(), 4) + le(at, 4)
        + le(comment.size(), 2) + comment + after;
    return out;
}

std::vector<std::size_t> ForgedZip::boundaries() const
{
    std::vector<std::size_t> out;
    std::size_t at = 0;
    for (const ForgedEntry &entry : entries) {
        for (const std::size_t step : {std::size_t(30), entry.name.size(), entry.localExtra.size(), entry.data.size()})
            out.push_back(at += step);
    }
    for (const ForgedEntry &entry : entries) {
        for (const std::size_t step : {std::size_t(46), entry.name.size(), entry.centralExtra.size()})
            out.push_back(at += step);
    }
    return out;
}

ForgedEntry &ForgedZip::entry(const std::string &nameEnd)
{
    return *std::find_if(entries.begin(), entries.end(), [&](const ForgedEntry &entry) { return entry.name.ends_with(nameEnd); });
}

ForgedZip ForgedBag::zip() const
{
    std::size_t size = 0;
    for (const auto &[path, content] : payload)
        size += content.size();
    const std::string sender = info.senderCode.toStdString(), recipient = info.recipient.toStdString(), name = info.name.toStdString();
    std::vector<std::pair<std::string, std::string>> files;
    files.emplace_back("bagit.txt", bagit.value_or("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    files.emplace_back("bag-info.txt",
                       bagInfo.value_or("Source-Organization: " + sender + "\nBagging-Date: 2026-11-21\nPayload-Oxum: "
                                        + std::to_string(size) + "." + std::to_string(payload.size())
                                        + "\nBag-Software-Agent: " + info.agent.toStdString() + "\nSimpul-Recipient: " + recipient + "\n"));
    files.emplace_back("manifest-sha256.txt", manifest.value_or(manifestOf(payload)));
    const std::string tags = tagManifest.value_or(manifestOf(files));
    files.emplace_back("tagmanifest-sha256.txt", tags);
    const std::string said =
        comment.value_or("simpul " + name + " from:" + sender + " to:" + recipient + " time:" + std::to_string(info.time));
    files.emplace_back("tagmanifest-sha256.txt.minisig", minisig.value_or(signMinisign(contentHash(tags), seed, said)));
    files.insert(files.end(), payload.begin(), payload.end());

    ForgedZip zip;
    for (const auto &[path, content] : files)
        zip.entries.push_back({.name = name + "/" + path, .data = content});
    return zip;
}

SecretSeed ForgedBag::seedOf(std::uint8_t number)
{
    SecretSeed seed;
    seed.data.fill(number);
    return seed;
}

PublicKey publicKeyOf(const SecretSeed &seed)
{
    PublicKey key;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    crypto_sign_seed_keypair(key.data.data(), secret.data(), seed.data.data());
    return key;
}

} // namespace simpul::test
