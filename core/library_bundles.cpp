// Making bundles.
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/bundle_maker.h"
#include "core/library_parts.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace simpul {

namespace {

constexpr qint64 largestHave = 16 << 20;
constexpr Stamp haveIsGoodFor = 90LL * 24 * 60 * 60 * 1000; // ms, format.md section 5

ByteProgress bytes(const Progress &progress, const QString &what)
{
    if (!progress)
        return {};
    return [progress, what](qint64 done, qint64 total) { return progress(what, done, total); };
}

// ---- making

class Maker
{
public:
    Maker(Library::Parts &parts, const Library::CreateOptions &options)
        : m_parts(parts)
        , m_options(options)
    {
    }

    Result<> choose()
    {
        const PublicKey ownOffice = m_parts.log.selfOffice();
        if (!m_options.forOffice.isEmpty()) {
            const auto receiver = m_parts.roster.officeByCode(m_options.forOffice);
            if (!receiver)
                return fail(Error::Kind::NotFound, Text::tr("No trusted office has the code %1. Trust its card first.").arg(m_options.forOffice), QStringLiteral("no-office"));
            m_receiver = *receiver;
        }
        m_alsoOffice = m_receiver == ownOffice;
        if (auto sealed = m_parts.sealAll(m_alsoOffice); !sealed)
            return sealed;
        for (const SegmentInfo *segment : relayable(m_parts.log.segments(), m_parts.roster.vouching())) {
            const bool inside = segment->audience == Audience::Shared || (m_alsoOffice && segment->audience == Audience::Office && segment->office == ownOffice);
            if (inside)
                m_inside.push_back(segment);
        }
        const auto known = knownToReceiver();
        if (!known)
            return fail(known.error());
        for (const SegmentInfo *segment : m_inside) {
            if (!known->contains(segment->number))
                m_order.segments.push_back(segment->number);
        }
        chooseAttachments();
        return {};
    }

    Result<CreateReport> make(const QString &path, const Progress &progress)
    {
        const Stamp now = m_parts.clock.now();
        m_order.have = haveOf(m_parts, m_inside);
        m_order.have.time = now;
        m_order.statements = m_parts.roster.statements();
        m_order.signer = *m_parts.seed();
        m_order.info.senderCode = m_parts.roster.officeCode(m_parts.log.selfOffice());
        m_order.info.name = nextName(m_order.info.senderCode, now);
        m_order.info.recipient = m_receiver ? m_parts.roster.officeCode(*m_receiver) : QStringLiteral("*");
        m_order.info.time = std::max<Stamp>(0, now / 1000); // a PC may believe it is before 1970
        m_order.info.agent = QStringLiteral("Simpul " SIMPUL_VERSION);
        if (auto guarded = m_parts.saveGuard(); !guarded) // before anything leaves
            return fail(guarded.error());
        const auto files = writeBundle(path, m_order, m_parts.log, m_parts.files, bytes(progress, Text::tr("Writing the bundle")));
        if (!files)
            return fail(files.error());
        CreateReport report{.files = *files, .name = m_order.info.name, .segments = qint64(m_order.segments.size()), .operations = 0, .attachments = qint64(m_order.attachments.size())};
        for (const SegmentNumber number : m_order.segments) {
            const SegmentInfo *segment = m_parts.log.segments().find(number);
            report.operations += qint64(segment->last - segment->first + 1);
        }
        for (const QString &file : *files)
            report.bytes += QFileInfo(file).size();
        report.nothingNew = m_order.segments.empty() && m_order.attachments.empty();
        return report;
    }

    // What this library holds and passes on, of these segments.
    static Have haveOf(Library::Parts &parts, const std::vector<const SegmentInfo *> &inside)
    {
        Have have{.replica = parts.log.self(), .time = parts.clock.now(), .heads = {}, .wanted = {}};
        std::map<Audience, std::vector<const SegmentInfo *>> byAudience;
        byAudience[Audience::Shared];
        for (const SegmentInfo *segment : inside)
            byAudience[segment->audience].push_back(segment);
        for (const auto &[audience, segments] : byAudience)
            have.heads[audience] = headsOf(segments);
        auto row = parts.database->query("SELECT DISTINCT hash, segment FROM named_file ORDER BY hash");
        while (row.next()) {
            const SegmentInfo *segment = parts.log.segments().find(SegmentNumber(row.integer(1)));
            const auto hash = row.bytes<Hash>(0);
            const bool named = segment && byAudience.contains(segment->audience);
            if (named && !parts.files.has(hash) && (have.wanted.empty() || have.wanted.back() != hash))
                have.wanted.push_back(hash);
        }
        return have;
    }

private:
    Result<std::set<SegmentNumber>> knownToReceiver()
    {
        if (!m_options.sinceHaveFile.isEmpty()) {
            const auto content = readFile(m_options.sinceHaveFile, largestHave);
            if (!content)
                return fail(content.error());
            const auto have = Have::fromJson(viewOf(*content));
            if (!have)
                return fail(Error::Kind::Invalid, Text::tr("This file does not say what another library has. Make one there with \"bundle have\"."), QStringLiteral("no-have"));
            m_wanted = have->wanted;
            return knownTo(*have, m_parts.log.segments());
        }
        if (m_options.full || !m_receiver)
            return std::set<SegmentNumber>();
        return knownToOffice();
    }
    // What every one of its PCs heard of lately has.
    std::set<SegmentNumber> knownToOffice()
    {
        std::optional<std::set<SegmentNumber>> known;
        auto row = m_parts.database->query("SELECT body FROM have WHERE time>=?", m_parts.clock.now() - haveIsGoodFor);
        while (row.next()) {
            const auto have = Have::fromJson(row.view(0));
            const auto home = have ? m_parts.roster.officeOf(have->replica) : std::nullopt;
            if (!home || home->office != *m_receiver || have->replica == m_parts.log.self() || m_parts.roster.isRevoked(have->replica, home->office))
                continue;
            m_wanted.insert(m_wanted.end(), have->wanted.begin(), have->wanted.end());
            auto one = knownTo(*have, m_parts.log.segments());
            if (known)
                std::erase_if(*known, [&](SegmentNumber number) { return !one.contains(number); });
            else
                known = std::move(one);
        }
        return known.value_or(std::set<SegmentNumber>());
    }
    // Files that an operation of these segments names, and those the receiver asks for if any segment here may name them.
    void chooseAttachments()
    {
        const std::set<SegmentNumber> sent(m_order.segments.begin(), m_order.segments.end());
        std::set<SegmentNumber> inside;
        for (const SegmentInfo *segment : m_inside)
            inside.insert(segment->number);
        const std::set<Hash> wanted(m_wanted.begin(), m_wanted.end());
        std::set<Hash> chosen;
        auto row = m_parts.database->query("SELECT hash, segment FROM named_file");
        while (row.next()) {
            const auto hash = row.bytes<Hash>(0);
            const auto segment = SegmentNumber(row.integer(1));
            if (sent.contains(segment) || (wanted.contains(hash) && inside.contains(segment)))
                chosen.insert(hash);
        }
        row.reset();
        for (const Hash &hash : chosen) {
            if (m_parts.files.has(hash))
                m_order.attachments.push_back(hash);
        }
    }
    // CODE-YYYYMMDD-NNNN, counted per library and day.
    QString nextName(const QString &code, Stamp now)
    {
        const std::string day = QDateTime::fromMSecsSinceEpoch(now).toString(QStringLiteral("yyyyMMdd")).toStdString();
        const int before = m_parts.database->meta("bundle.day") == day ? QByteArray::fromStdString(m_parts.database->meta("bundle.count")).toInt() : 0;
        m_parts.database->setMeta("bundle.day", day);
        m_parts.database->setMeta("bundle.count", std::to_string(before + 1));
        return QStringLiteral("%1-%2-%3").arg(code, QString::fromStdString(day)).arg(before + 1, 4, 10, QLatin1Char('0'));
    }

    Library::Parts &m_parts;
    const Library::CreateOptions &m_options;
    std::optional<PublicKey> m_receiver;
    bool m_alsoOffice = false;
    std::vector<const SegmentInfo *> m_inside;
    std::vector<Hash> m_wanted;
    BundleOrder m_order;
};

} // namespace

Result<CreateReport> Library::createBundle(const QString &path, const CreateOptions &options, const Progress &progress)
{
    Maker maker(*m_parts, options);
    // Sealing is committed and guarded first; a bundle that cannot be written afterwards loses nothing.
    const auto sealed = m_parts->write([&] { return maker.choose(); });
    if (!sealed)
        return fail(sealed.error());
    auto report = maker.make(path, progress);
    if (!report)
        (void)m_parts->database->result();
    return report;
}

Result<> Library::exportHave(const QString &path)
{
    m_parts->refresh();
    std::vector<const SegmentInfo *> inside;
    for (const SegmentInfo *segment : relayable(m_parts->log.segments(), m_parts->roster.vouching())) {
        if (segment->audience == Audience::Shared)
            inside.push_back(segment);
    }
    return writeFile(path, toByteArray(Maker::haveOf(*m_parts, inside).toJson()));
}

} // namespace simpul
