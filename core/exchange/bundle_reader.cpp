#include "core/exchange/bundle_reader.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/threads.h"
#include "core/exchange/attachment_pack.h"
#include "core/exchange/policy.h"
#include "core/exchange/segment_stream.h"

#include <QBuffer>
#include <QIODevice>

#include <algorithm>
#include <deque>
#include <future>
#include <unordered_map>

namespace simpul {

namespace {

constexpr std::string_view statementsFile = "data/statements";
constexpr std::string_view haveFile = "data/have.json";
constexpr std::string_view segmentsPack = "data/segments.pack";
constexpr std::string_view attachmentsFolder = "data/attachments/";
constexpr qint64 largestStatements = 16 << 20;

std::unexpected<Error> refused(const char *code, const QString &message)
{
    return fail(Error::Kind::Refused, message, QString::fromLatin1(code));
}

std::unexpected<Error> changedMeanwhile()
{
    return refused("bad-hash", Text::tr("The bundle was changed while it was being read. Copy it to this PC and try again."));
}

// What checking a segment on its own finds. Runs on another thread: it touches nothing but its own bytes.
struct SegmentFacts {
    SegmentHeader header;
    Hash hash;
    std::vector<std::pair<std::size_t, std::uint32_t>> operationsOn; // hash of a record, how many operations
    std::vector<std::string> crowded; // records with very many operations: looked at register by register
};

Result<SegmentFacts> checkSegment(const std::string &bytes)
{
    const auto segment = readSegment(bytes);
    if (!segment)
        return fail(segment.error());
    if (auto ok = checkSegmentSignature(*segment); !ok)
        return fail(ok.error());
    if (auto ok = checkPayloadHash(*segment); !ok)
        return fail(ok.error());
    std::string buffer;
    const auto raw = inflatePayload(*segment, buffer);
    if (!raw)
        return fail(raw.error());
    SegmentFacts facts{.header = segment->header, .hash = segment->hash, .operationsOn = {}, .crowded = {}};
    std::vector<std::string> authors;
    std::unordered_map<std::size_t, std::uint32_t> counts;
    const auto read = readPayload(segment->header, *raw, authors, [&](const WireOperation &operation) -> Result<> {
        ++counts[std::hash<Uuid>()(operation.record)];
        return {};
    });
    if (!read)
        return fail(read.error());
    facts.operationsOn.assign(counts.begin(), counts.end());
    return facts;
}

// Counts the operations of the whole bundle. A register has no more operations than its record: only records with very many are
// looked at closely, and they are few because the bundle's operations are counted too.
class PolicyCount
{
public:
    bool add(const SegmentFacts &facts)
    {
        m_operations += facts.header.last - facts.header.first + 1;
        for (const auto &[record, count] : facts.operationsOn) {
            if ((m_onRecord[record] += count) > policy::mostOnOneRegister)
                m_crowded.insert(record);
        }
        return m_operations <= policy::mostOperations;
    }
    const std::set<std::size_t> &crowded() const { return m_crowded; }
    std::uint64_t operations() const { return m_operations; }

private:
    std::uint64_t m_operations = 0;
    std::unordered_map<std::size_t, std::uint32_t> m_onRecord;
    std::set<std::size_t> m_crowded;
};

class Checker
{
public:
    Checker(const QString &path, const ReaderContext &context)
        : m_path(path)
        , m_context(context)
    {
    }

    Result<CheckedBundle> run()
    {
        auto opened = BundleFile::open(m_path); // stages 1 and 2
        if (!opened)
            return fail(opened.error());
        m_out.file = std::move(*opened);
        for (const auto stage : {&Checker::signature, &Checker::address, &Checker::manifests, &Checker::smallFiles, &Checker::segments, &Checker::registers,
                                 &Checker::attachments}) {
            if (auto passed = (this->*stage)(); !passed)
                return fail(passed.error());
        }
        return std::move(m_out);
    }

private:
    // Stage 3. The statements may be looked at before: each carries its own signature.
    Result<> signature()
    {
        std::vector<Statement> offered;
        if (m_out.file->has(statementsFile)) {
            const auto text = m_out.file->read(statementsFile, largestStatements);
            if (!text)
                return fail(text.error());
            offered = readableStatements(viewOf(*text));
        }
        std::vector<Enrolment> enrolments = m_context.roster->enrolments();
        std::vector<Revocation> revocations;
        for (const Statement &statement : offered) {
            if (auto enrolment = asEnrolment(statement))
                enrolments.push_back(std::move(*enrolment));
            if (auto revocation = asRevocation(statement))
                revocations.push_back(std::move(*revocation));
        }
        auto bag = checkSignature(*m_out.file, [&](const KeyId &id) {
            std::vector<PublicKey> candidates;
            for (const Enrolment &enrolment : enrolments) {
                if (keyId(enrolment.replica) == id && std::find(candidates.begin(), candidates.end(), enrolment.replica) == candidates.end())
                    candidates.push_back(enrolment.replica);
            }
            return candidates;
        });
        if (!bag)
            return fail(bag.error());
        m_out.bag = std::move(*bag);
        m_out.identity = sha256(viewOf(m_out.bag.tagManifest));
        return judgeSigner(enrolments, revocations);
    }
    Result<> judgeSigner(const std::vector<Enrolment> &enrolments, const std::vector<Revocation> &revocations)
    {
        const PublicKey &signer = m_out.bag.signer;
        bool vouched = false;
        bool revoked = false;
        for (const Enrolment &enrolment : enrolments) {
            if (enrolment.replica != signer || !m_context.roster->isTrusted(enrolment.office))
                continue;
            const bool revokedNow = std::any_of(revocations.begin(), revocations.end(),
                                                [&](const Revocation &revocation) { return revocation.replica == signer && revocation.office == enrolment.office; });
            revoked = revoked || revokedNow || m_context.roster->isRevoked(signer, enrolment.office);
            vouched = true;
            m_out.office = enrolment.office;
            m_codes.push_back(QString::fromStdString(enrolment.code));
        }
        if (!vouched)
            return refused("unknown-key", Text::tr("The bundle comes from an office that is not trusted here. Ask it for its card and compare the fingerprint by phone."));
        if (revoked)
            return refused("revoked", Text::tr("The PC that made this bundle was declared lost by its office. Do not use the bundle; call the office."));
        return {};
    }
    // Stage 4.
    Result<> address()
    {
        auto info = checkAddress(*m_out.file, m_out.bag);
        if (!info)
            return fail(info.error());
        m_out.info = std::move(*info);
        if (std::find(m_codes.begin(), m_codes.end(), m_out.info.senderCode) == m_codes.end())
            return refused("wrong-bundle", Text::tr("This bundle says it comes from another office than the one that signed it. Do not trust it; call the sender."));
        if (m_out.info.recipient != u"*" && m_out.info.recipient != m_context.ownCode)
            return refused("wrong-recipient", Text::tr("This bundle was made for the office %1, not for this one. Ask the sender for yours.").arg(m_out.info.recipient));
        return {};
    }
    // Stage 5.
    Result<> manifests()
    {
        auto checked = checkManifests(*m_out.file, m_out.bag, m_context.progress);
        if (!checked)
            return fail(checked.error());
        m_manifest = std::move(*checked);
        return {};
    }

    // Stage 6: statements and have.
    Result<> smallFiles()
    {
        const auto text = m_out.file->read(statementsFile, largestStatements);
        if (!text)
            return fail(text.error());
        auto statements = parseStatements(viewOf(*text));
        if (!statements)
            return fail(statements.error());
        m_out.statements = std::move(*statements);
        const auto haveText = m_out.file->read(haveFile, largestStatements);
        if (!haveText)
            return fail(haveText.error());
        const auto listed = m_manifest.find(haveFile);
        if (listed == m_manifest.end() || sha256(viewOf(*haveText)) != listed->second)
            return changedMeanwhile();
        const auto have = Have::fromJson(viewOf(*haveText));
        if (!have || have->replica != m_out.bag.signer)
            return refused("segment-malformed", Text::tr("A part of the bundle is not written as it must be. Ask the office that sent it for a new one."));
        m_out.have = *have;
        return {};
    }

    // Stage 6: segments, two at a time on threads of their own.
    Result<> segments()
    {
        const auto device = m_out.file->stream(segmentsPack);
        if (!device)
            return fail(device.error());
        SegmentStream stream(**device);
        std::deque<std::future<Result<SegmentFacts>>> running;
        static constexpr std::size_t atOnce = 4;
        for (;;) {
            auto bytes = stream.next();
            if (!bytes)
                return fail(bytes.error());
            const bool end = bytes->empty();
            while (running.size() >= (end ? 1 : atOnce)) {
                if (auto taken = take(running); !taken)
                    return taken;
            }
            if (end)
                return chains();
            running.push_back(std::async(whereRoom, [segment = std::move(*bytes)] { return checkSegment(segment); }));
        }
    }
    Result<> take(std::deque<std::future<Result<SegmentFacts>>> &running)
    {
        auto facts = running.front().get();
        running.pop_front();
        if (!facts)
            return fail(facts.error());
        if (!m_count.add(*facts))
            return policy::broken();
        const bool held = m_context.log->held(facts->hash) != nullptr;
        m_here[facts->hash] = m_out.segments.size();
        m_out.segments.push_back({std::move(facts->header), facts->hash, held});
        m_out.operations = m_count.operations();
        return {};
    }
    Result<> chains()
    {
        for (const CheckedBundle::Segment &segment : m_out.segments) {
            if (auto fits = checkChain(segment.header); !fits)
                return fits;
        }
        return {};
    }
    Result<> checkChain(const SegmentHeader &header)
    {
        if (!header.previous)
            return {};
        const auto inBundle = m_here.find(*header.previous);
        const SegmentInfo *held = m_context.log->held(*header.previous);
        const bool known = inBundle != m_here.end() || held;
        if (!known)
            return {};
        const SegmentHeader *before = held ? nullptr : &m_out.segments[inBundle->second].header;
        const bool fits = held ? held->last + 1 == header.first && held->replica == header.replica && held->audience == header.audience
                               : before->last + 1 == header.first && before->replica == header.replica && before->audience == header.audience;
        if (fits)
            return {};
        return refused("chain", Text::tr("The numbering of the changes in the bundle is broken. Ask the office that sent it for a new one."));
    }

    // Stage 7, for records with very many operations.
    Result<> registers()
    {
        if (m_count.crowded().empty())
            return {};
        std::unordered_map<std::string, std::uint32_t> onRegister;
        std::string buffer;
        std::vector<std::string> authors;
        return eachSegment(m_out, [&](const SegmentView &segment, std::string_view) -> Result<> {
            const auto raw = inflatePayload(segment, buffer);
            if (!raw)
                return fail(raw.error());
            return readPayload(segment.header, *raw, authors, [&](const WireOperation &operation) -> Result<> {
                if (!m_count.crowded().contains(std::hash<Uuid>()(operation.record)))
                    return {};
                for (const Setting &set : operation.sets) {
                    std::string reg(operation.record.view());
                    reg += operation.type;
                    reg += '\n';
                    reg += set.path;
                    if (++onRegister[reg] > policy::mostOnOneRegister)
                        return policy::broken();
                }
                return {};
            });
        });
    }

    Result<> attachments()
    {
        return eachAttachment(m_out, [&](const CheckedBundle::Attachment &attachment, QIODevice &) -> Result<> {
            m_out.attachments.push_back(attachment);
            return {};
        });
    }

    QString m_path;
    const ReaderContext &m_context;
    CheckedBundle m_out;
    std::vector<QString> m_codes; // of the signer's office, as trusted offices wrote it
    PolicyCount m_count;
    BagManifest m_manifest;
    std::unordered_map<Hash, std::size_t> m_here;
};

} // namespace

Result<CheckedBundle> checkBundle(const QString &path, const ReaderContext &context)
{
    return Checker(path, context).run();
}

namespace {

struct ReadSegment {
    std::string bytes;
    SegmentView view; // leads into `bytes`
};

// The file may have been written over since it was checked.
Result<std::unique_ptr<ReadSegment>> checkedAgain(std::string bytes, const Hash &expected)
{
    auto out = std::make_unique<ReadSegment>(std::move(bytes), SegmentView());
    auto view = readSegment(out->bytes);
    if (!view)
        return fail(view.error());
    out->view = std::move(*view);
    if (out->view.hash != expected)
        return changedMeanwhile();
    if (auto same = checkPayloadHash(out->view); !same)
        return fail(same.error());
    return out;
}

} // namespace

// The next one is read and checked while `on` works.
Result<> eachSegment(CheckedBundle &bundle, const OnSegment &on)
{
    const auto device = bundle.file->stream(segmentsPack);
    if (!device)
        return fail(device.error());
    SegmentStream stream(**device);
    const auto next = [&](std::size_t i) {
        return std::async(whereRoom, [bytes = stream.next(), expected = bundle.segments[i].hash]() mutable -> Result<std::unique_ptr<ReadSegment>> {
            return bytes ? checkedAgain(std::move(*bytes), expected) : fail(bytes.error());
        });
    };
    if (bundle.segments.empty())
        return {};
    auto ahead = next(0);
    for (std::size_t i = 0; i < bundle.segments.size(); ++i) {
        const auto segment = ahead.get();
        if (!segment)
            return fail(segment.error());
        if (i + 1 < bundle.segments.size())
            ahead = next(i + 1);
        if (auto done = on((*segment)->view, (*segment)->bytes); !done)
            return done;
    }
    return {};
}

static Result<> eachLargeAttachment(CheckedBundle &bundle, const OnAttachment &on)
{
    const std::vector<ZipEntry> entries = bundle.file->entries();
    for (const ZipEntry &entry : entries) {
        if (!entry.name.starts_with(attachmentsFolder))
            continue;
        const auto hash = bytesFromHex<Hash>(std::string_view(entry.name).substr(attachmentsFolder.size()));
        const auto device = bundle.file->stream(entry.name);
        if (!hash || !device)
            return hash ? fail(device.error()) : refused("bad-name", Text::tr("A file in the bundle has a name that is not allowed."));
        if (auto done = on({*hash, entry.size}, **device); !done)
            return done;
    }
    return {};
}

Result<> eachAttachment(CheckedBundle &bundle, const OnAttachment &on)
{
    {
        const auto pack = bundle.file->stream(attachmentsPack);
        if (!pack)
            return fail(pack.error());
        const auto read = readAttachmentPack(**pack, [&](const PackedFile &file) -> Result<> {
            QBuffer content;
            content.setData(file.content);
            content.open(QIODevice::ReadOnly);
            return on({file.hash, file.content.size()}, content);
        });
        if (!read)
            return read;
    }
    return eachLargeAttachment(bundle, on);
}

} // namespace simpul
