#include "tests/support/forge.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/signing.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace simpul::test {

Uuid forgedId(int number)
{
    Uuid id;
    id.data.fill(0xa0);
    id.data[14] = std::uint8_t(number >> 8);
    id.data[15] = std::uint8_t(number);
    return id;
}

std::string forgedLine(std::int64_t after, std::string_view type, const Uuid &id, const std::string &sets, const std::string &references)
{
    return "{\"t\":" + std::to_string(after) + ",\"k\":" + jsonString(type) + ",\"id\":\"" + toBase64Url(id) + "\",\"s\":" + sets
        + (references.empty() ? std::string() : ",\"r\":" + references) + "}";
}

std::string forgedTitle(std::int64_t after, const Uuid &id, const std::string &title, const std::string &references)
{
    return forgedLine(after, "knowledge_asset", id, "{\"title\":" + jsonString(title) + "}", references);
}

// ---- segments

// The same input gives the same bytes: the salt is fixed.
static constexpr auto firstPayloadLine = R"({"salt":"AAAAAAAAAAAAAAAAAAAAAA","authors":[]})";

struct Sealed {
    std::string line;
    std::string packed;
};

static Sealed seal(const SegmentHeader &header, const std::string &raw, const SecretSeed &seed)
{
    const std::string bytes = sealSegment(header, raw, seed);
    const std::size_t end = bytes.find('\n');
    return {bytes.substr(0, end), bytes.substr(end + 1 + signatureLetters + 1)};
}

static Sealed sealed(const ForgedSegment &segment)
{
    std::string raw;
    for (const std::string &line : segment.lines)
        raw += line + '\n';
    if (segment.changePayload)
        segment.changePayload(raw);
    Sealed out = seal(segment.header, raw, segment.signer);
    if (segment.changeHeader)
        segment.changeHeader(out.line);
    return out;
}

std::string ForgedSegment::bytes() const
{
    Sealed parts = sealed(*this);
    const Signature signature = sign(segmentPurpose, parts.line, signer);
    if (changePacked)
        changePacked(parts.packed);
    return parts.line + '\n' + toBase64Url(signature) + '\n' + parts.packed;
}

Hash ForgedSegment::hash() const
{
    return sha256(sealed(*this).line);
}

// ---- who

ForgedPc::ForgedPc(std::string officeCode, std::uint8_t office, std::uint8_t pc)
    : code(std::move(officeCode)),
      officeSeed(ForgedBag::seedOf(office)),
      seed(ForgedBag::seedOf(pc))
{}

PublicKey ForgedPc::office() const
{
    return simpul::publicKeyOf(officeSeed);
}

PublicKey ForgedPc::replica() const
{
    return simpul::publicKeyOf(seed);
}

Statement ForgedPc::card() const
{
    return makeCard({.office = office(), .code = code, .name = "Kantor " + code, .government = {}, .time = 1'795'000'000'000}, officeSeed);
}

Statement ForgedPc::enrolment(Stamp time) const
{
    return makeEnrolment({.office = office(),
                          .replica = replica(),
                          .code = code,
                          .name = "Kantor " + code,
                          .government = {},
                          .label = "PC " + toHex(replica().view().substr(0, 2)),
                          .request = sign(requestPurpose, toBase64Url(office()), seed),
                          .time = time},
                         officeSeed);
}

Statement ForgedPc::statement(const std::string &kind, const std::string &rest) const
{
    const std::string line =
        R"({"v":1,"kind":")" + kind + R"(","office":")" + toBase64Url(office()) + R"(","time":1795000000001)" + rest + "}";
    return {
        .line = line, .signature = sign(statementPurpose, line, officeSeed), .kind = kind, .office = office(), .time = 1'795'000'000'001};
}

ForgedSegment ForgedPc::next(const std::vector<std::string> &operations)
{
    ForgedSegment segment;
    segment.header.replica = replica();
    segment.header.office = office();
    segment.header.audience = audience;
    segment.header.first = tip.last + 1;
    segment.header.last = tip.last + operations.size();
    segment.header.previous = tip.hash;
    segment.header.time = tip.time;
    segment.header.schema = schemaNumber;
    segment.signer = seed;
    segment.lines = {firstPayloadLine};
    segment.lines.insert(segment.lines.end(), operations.begin(), operations.end());
    tip = {segment.header.last, segment.hash(), tip.time + 1'000'000};
    return segment;
}

// ---- bundles

ForgedBundle::ForgedBundle(const ForgedPc &from)
    : info{QString::fromStdString(from.code) + QStringLiteral("-20261122-0001"), QString::fromStdString(from.code), QStringLiteral("*"),
           1'795'300'000, QStringLiteral("Simpul forge")},
      seed(from.seed),
      statements(from.enrolment().text()),
      have(R"({"v":1,"replica":")" + toBase64Url(from.replica()) + R"(","time":1795300000000,"have":{"shared":[]},"wanted":[]})" + "\n")
{}

ForgedBundle &ForgedBundle::with(const ForgedSegment &segment)
{
    segments += segment.bytes();
    return *this;
}

ForgedBundle &ForgedBundle::with(const Statement &statement)
{
    statements += statement.text();
    return *this;
}

ForgedBag ForgedBundle::bag() const
{
    ForgedBag out;
    out.info = info;
    out.seed = seed;
    out.payload = {{"data/statements", statements},
                   {"data/have.json", have},
                   {"data/segments.pack", segments},
                   {"data/attachments.pack", attachments}};
    for (const auto &[hash, content] : files)
        out.payload.emplace_back("data/attachments/" + hash, content);
    return out;
}

// ---- the desk

ForgeDesk::ForgeDesk() : office(folder.path(), QStringLiteral("KOMINFO"), clock) {}

void ForgeDesk::trust(const ForgedPc &pc)
{
    REQUIRE(office->trust(put(pc.card().text(), QStringLiteral("card"))));
}

QString ForgeDesk::put(const std::string &bytes, const QString &name) const
{
    QFile file(path(name));
    file.remove();
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()));
    return file.fileName();
}

std::string ForgeDesk::verdict(const std::string &bytes)
{
    const QString bundle = put(bytes);
    const auto everything = [&] {
        office.close(); // the last connection to close writes the journal back
        auto files = filesIn(office.place.folder, {QStringLiteral("quarantine/")});
        files.merge(filesIn(office.place.configFolder));
        office.reopen();
        return files;
    };
    const auto before = everything();
    clock.time += 10;
    const auto previewed = office->previewBundle(bundle);
    CHECK(everything() == before);
    const auto merged = office->mergeBundle(bundle);
    CHECK(previewed.has_value() == merged.has_value());
    if (merged)
        return "merged";
    CHECK(previewed.error().code == merged.error().code);
    CHECK(merged.error().kind == Error::Kind::Refused);
    CHECK(merged.error().message.endsWith(u'.'));
    CHECK(everything() == before);
    const auto kept = office->quarantine();
    const auto note = std::find_if(kept.begin(), kept.end(), [&](const QuarantineInfo &info) { return contentOf(info.file) == bytes; });
    CHECK((note != kept.end() && note->reason == merged.error().code && note->original == u"bundle.simpul"));
    return merged.error().code.toStdString();
}

MergeReport ForgeDesk::merge(const ForgedBundle &bundle)
{
    return office.merge(put(bundle.bytes()));
}

// ---- files

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::map<std::string, std::string> filesIn(const QString &folder, const QStringList &except)
{
    std::map<std::string, std::string> out;
    QDirIterator at(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        const QString path = at.next();
        const QString name = QDir(folder).relativeFilePath(path);
        if (std::none_of(except.begin(), except.end(), [&](const QString &start) { return name.startsWith(start); }))
            out[name.toStdString()] = toHex(sha256(contentOf(path)).view());
    }
    return out;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator at(from, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        const QString path = at.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        REQUIRE(QFile::copy(path, target));
    }
}

} // namespace simpul::test
