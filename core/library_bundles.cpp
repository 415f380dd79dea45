// Bundles: made, checked, previewed, merged, undone; conflicts and what waits.
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/exchange/bundle_maker.h"
#include "core/attachments/text_extraction.h"
#include "core/library_parts.h"
#include "core/storage/path.h"

#include <QDate>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace simpul {

namespace {

constexpr qint64 largestHave = 16 << 20;
constexpr Stamp haveIsGoodFor = 90LL * 24 * 60 * 60 * 1000; // ms, format.md section 5
constexpr qint64 mostConflicts = 100'000;                   // policy, format.md section 6

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
        m_order.info.time = now / 1000;
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

// ---- checking

static Result<CheckedBundle> checked(Library::Parts &parts, const QString &path, const Progress &progress)
{
    parts.refresh();
    ReaderContext context{.roster = &parts.roster, .log = &parts.log, .ownCode = parts.roster.officeCode(parts.log.selfOffice())};
    context.progress = bytes(progress, Text::tr("Checking %1").arg(QFileInfo(path).fileName()));
    return checkBundle(path, context);
}

static QString nameOfOffice(Library::Parts &parts, const CheckedBundle &bundle)
{
    const QString name = parts.roster.officeName(bundle.office);
    return name.isEmpty() ? bundle.info.senderCode : name;
}

static BundleInfo describe(Library::Parts &parts, const CheckedBundle &bundle, const QString &path)
{
    BundleInfo out{.name = bundle.info.name,
                   .fromCode = bundle.info.senderCode,
                   .fromOffice = nameOfOffice(parts, bundle),
                   .replica = QString::fromStdString(toBase64Url(bundle.bag.signer)),
                   .recipient = bundle.info.recipient,
                   .time = bundle.info.time * 1000,
                   .bytes = QFileInfo(path).size(),
                   .segments = qint64(bundle.segments.size()),
                   .operations = qint64(bundle.operations),
                   .attachments = qint64(bundle.attachments.size()),
                   .statements = qint64(bundle.statements.size()),
                   .chains = {}};
    std::map<QString, qint64> chains;
    for (const CheckedBundle::Segment &segment : bundle.segments) {
        const QString label = parts.roster.pcLabel(segment.header.replica);
        const QString name = QStringLiteral("%1 / %2, %3").arg(parts.roster.officeCode(segment.header.office), label, QLatin1String(audienceName(segment.header.audience)));
        chains[name] = std::max(chains[name], qint64(segment.header.last));
    }
    for (const auto &[name, last] : chains)
        out.chains.append({name, last});
    return out;
}

Result<BundleInfo> Library::verifyBundle(const QString &path, const Progress &progress)
{
    const auto bundle = checked(*m_parts, path, progress);
    if (!bundle)
        return fail(bundle.error());
    return describe(*m_parts, *bundle, path);
}

Result<BundleInfo> Library::inspectBundle(const QString &path)
{
    return verifyBundle(path);
}

// ---- merging

namespace {

QString explain(Standing standing, const QString &office, qint64 first)
{
    switch (standing) {
    case Standing::UnknownKey: return Text::tr("%1 is not trusted here, or has not enrolled this PC. Trust its card to take these changes in.").arg(office);
    case Standing::Gap: return Text::tr("Changes of %1 before number %2 are missing. Ask for an earlier or a full bundle.").arg(office).arg(first);
    case Standing::Needs: return Text::tr("A newer Simpul wrote this. Install the newer version to take it in.");
    case Standing::Revoked: return Text::tr("%1 declared this PC lost; what it wrote afterwards does not count.").arg(office);
    case Standing::Undone: return Text::tr("A merge with this was undone here. Merging it again brings it back.");
    default: return {};
    }
}

WaitingInfo waitingInfo(const Roster &roster, const SegmentInfo &segment)
{
    QString office = roster.officeName(segment.office);
    if (office.isEmpty())
        office = simpul::fingerprintWords(segment.office).join(u'-');
    return {.reason = QLatin1String(standingName(segment.standing)),
            .office = office,
            .replica = QString::fromStdString(toBase64Url(segment.replica)),
            .audience = QLatin1String(audienceName(segment.audience)),
            .first = qint64(segment.first),
            .last = qint64(segment.last),
            .explanation = explain(segment.standing, office, qint64(segment.first))};
}

AlarmInfo alarmInfo(const Roster &roster, const QString &kind, const PublicKey &replica, Stamp time)
{
    const QString label = roster.pcLabel(replica);
    const QString message = kind == u"forked-key" ? Text::tr("Two PCs sign with the key of \"%1\": its folder was copied. Both histories count; have the office enrol one of them anew.").arg(label)
                                                  : Text::tr("The clock of \"%1\" is far ahead. Its changes count; have the office set the clock right.").arg(label);
    return {.kind = kind, .replica = QString::fromStdString(toBase64Url(replica)), .message = message, .time = time};
}

void countTouched(Library::Parts &parts, MergeReport &report)
{
    static constexpr qsizetype mostLines = 1000;
    const auto line = [&](const char *what, const RecordKey &key) {
        if (report.lines.size() < mostLines)
            report.lines.append({QLatin1String(what), QString::fromStdString(key.type), toString(key.id), parts.titleOf(parts.view(key))});
    };
    for (const auto &[key, touch] : parts.records.touched()) {
        const bool wasThere = touch.existed && touch.lifeBefore != Life::Removed;
        const bool isThere = !touch.gone && touch.lifeAfter != Life::Removed;
        if (!touch.existed && touch.gone)
            continue;
        if (isThere && !wasThere) {
            ++report.added;
            line("added", key);
        } else if (isThere) {
            ++report.changed;
            line("changed", key);
        } else if (wasThere) {
            ++report.removed;
            line("removed", key);
        }
        if (const qint64 fresh = touch.conflictsAfter - touch.conflictsBefore; fresh > 0) {
            report.conflicts += fresh;
            line("conflict", key);
        }
    }
}

class MergeRun
{
public:
    MergeRun(Library::Parts &parts, CheckedBundle &bundle, bool isPreview, const Progress &progress)
        : m_parts(parts)
        , m_bundle(bundle)
        , m_isPreview(isPreview)
        , m_progress(progress)
    {
    }

    Result<> run()
    {
        const Stamp now = m_parts.clock.now();
        if (m_progress && !m_progress(Text::tr("Merging"), 0, 0))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
        m_parts.records.startCounting();
        auto outcome = m_parts.merger.takeIn(m_bundle, now);
        if (!outcome)
            return fail(outcome.error());
        if (auto judged = m_parts.merger.judge(); !judged)
            return judged;
        m_parts.merger.noteMerge(m_bundle, *outcome, nameOfOffice(m_parts, m_bundle), now);
        report.mergeId = m_isPreview ? 0 : m_parts.database->lastRowId();
        if (auto taken = takeFiles(); !taken)
            return taken;
        const bool ownRevoked = m_parts.roster.isRevoked(m_parts.log.self(), m_parts.log.selfOffice());
        report.newKey = outcome->forked || ownRevoked;
        m_parts.records.flush();
        fill(*outcome);
        if (report.conflicts > mostConflicts)
            return fail(Error::Kind::Refused, Text::tr("The bundle holds more changes than any office makes. It was refused to protect this library; call the sender."), QStringLiteral("policy"));
        if (report.newKey && !m_isPreview)
            return m_parts.takeNewKey();
        return {};
    }
    MergeReport report;

private:
    // The files themselves are outside the database: named by their content, so one too many does no harm.
    Result<> takeFiles()
    {
        if (m_bundle.attachments.empty())
            return {};
        return eachAttachment(m_bundle, [&](const CheckedBundle::Attachment &attachment, QIODevice &content) -> Result<> {
            const bool here = m_parts.files.has(attachment.hash);
            if (!here)
                ++report.attachments;
            if (here || m_isPreview)
                return {};
            if (const auto put = m_parts.files.put(content, attachment.hash, attachment.size); !put)
                return fail(put.error());
            const auto extracted = extractText(m_parts.files.path(attachment.hash), nameOf(attachment.hash));
            m_parts.search.addFileText(attachment.hash, attachment.size, extracted ? extracted->text.toStdString() : std::string());
            return {};
        });
    }
    // The name people gave the file tells its kind.
    QString nameOf(const Hash &hash)
    {
        auto row = m_parts.database->query("SELECT record.state FROM record_file JOIN record USING(rid) WHERE hash=? LIMIT 1", hash);
        const RecordState state = row.next() ? RecordState::unpack(row.view(0)) : RecordState();
        for (const RecordState::Register &reg : state.registers()) {
            const FileRef file = reg.live.front().value.starts_with('{') ? decodeValue(FieldKind::Attachment, reg.live.front().value).value<FileRef>() : FileRef();
            if (file.sha256 == hash)
                return file.name;
        }
        return {};
    }
    void fill(const Merger::Outcome &outcome)
    {
        report.bundle = m_bundle.info.name;
        report.fromCode = m_bundle.info.senderCode;
        report.fromOffice = nameOfOffice(m_parts, m_bundle);
        report.time = m_bundle.info.time * 1000;
        report.broughtBack = outcome.broughtBack;
        countTouched(m_parts, report);
        for (const CheckedBundle::Segment &segment : m_bundle.segments) {
            if (segment.held)
                report.unchanged += qint64(segment.header.last - segment.header.first + 1);
        }
        for (const SegmentNumber number : outcome.inBundle) {
            const SegmentInfo *segment = m_parts.log.segments().find(number);
            if (segment->standing == Standing::Applied)
                continue;
            ++report.waiting;
            report.waitingList.append(waitingInfo(m_parts.roster, *segment));
        }
        auto row = m_parts.database->query("SELECT kind, replica, time FROM alarm WHERE time=?", m_parts.clock.now());
        while (row.next())
            report.alarms.append(alarmInfo(m_parts.roster, row.string(0), row.bytes<PublicKey>(1), row.integer(2)));
    }

    Library::Parts &m_parts;
    CheckedBundle &m_bundle;
    bool m_isPreview;
    const Progress &m_progress;
};

QString previewId(Library::Parts &parts, const CheckedBundle &bundle)
{
    const std::string seen = toHex(bundle.identity.view()) + ' ' + parts.revision();
    return QString::fromStdString(toHex(sha256(seen).view().substr(0, 8)));
}

SearchIndex::Mode modeFor(Library::Parts &parts, const CheckedBundle &bundle, bool indexNow)
{
    if (!indexNow)
        return SearchIndex::Mode::Leave;
    const std::int64_t records = parts.database->number("SELECT count(*) FROM record");
    std::uint64_t fresh = 0;
    for (const CheckedBundle::Segment &segment : bundle.segments)
        fresh += segment.held ? 0 : segment.header.last - segment.header.first + 1;
    const bool most = fresh > 2000 && std::int64_t(fresh) * 3 > records; // making all anew is then quicker than word by word
    return most || parts.search.isStale() ? SearchIndex::Mode::Rebuild : SearchIndex::Mode::Follow;
}

Result<MergeReport> mergeOrPreview(Library::Parts &parts, const QString &path, bool isPreview, const QString &seen, bool indexNow, const Progress &progress)
{
    auto bundle = checked(parts, path, progress);
    Result<MergeReport> out;
    if (!bundle) {
        out = fail(bundle.error());
    } else {
        const QString id = previewId(parts, *bundle);
        if (!seen.isEmpty() && seen != id)
            return fail(Error::Kind::Invalid, Text::tr("The library has changed since the preview. Look at the preview again."), QStringLiteral("library-changed"));
        MergeRun run(parts, *bundle, isPreview, progress);
        const auto mode = isPreview ? SearchIndex::Mode::Leave : modeFor(parts, *bundle, indexNow);
        const auto done = parts.write([&] { return run.run(); }, mode, isPreview ? Library::Parts::Keep::No : Library::Parts::Keep::Yes, progress);
        run.report.id = id;
        run.report.searchStale = !isPreview && !indexNow;
        if (done)
            out = run.report;
        else
            out = fail(done.error());
    }
    if (!out && out.error().kind == Error::Kind::Refused)
        parts.quarantine.add(path, out.error(), parts.clock.now());
    return out;
}

} // namespace

Result<MergeReport> Library::previewBundle(const QString &path, const Progress &progress)
{
    return mergeOrPreview(*m_parts, path, true, {}, false, progress);
}

Result<MergeReport> Library::mergeBundle(const QString &path, const QString &seen, bool indexNow, const Progress &progress)
{
    return mergeOrPreview(*m_parts, path, false, seen, indexNow, progress);
}

QList<MergeInfo> Library::merges()
{
    m_parts->refresh();
    QList<MergeInfo> out;
    auto row = m_parts->database->query("SELECT id, bundle, office, time, undone, (SELECT count(*) FROM merge_segment WHERE merge=merge.id) FROM merge ORDER BY id DESC");
    while (row.next())
        out.append({.id = row.integer(0), .bundle = row.string(1), .fromOffice = row.string(2), .time = row.integer(3), .segments = row.integer(5), .undone = row.integer(4) != 0});
    return out;
}

Result<MergeReport> Library::undoMerge(qint64 id)
{
    MergeReport report;
    const auto done = m_parts->write([&]() -> Result<> {
        m_parts->records.startCounting();
        if (auto aside = m_parts->merger.setAside(id); !aside)
            return aside;
        countTouched(*m_parts, report);
        return {};
    });
    if (!done)
        return fail(done.error());
    report.mergeId = id;
    return report;
}

// ---- what people should look at

QList<OfficeInfo> Library::offices()
{
    m_parts->refresh();
    std::map<PublicKey, OfficeInfo> byKey;
    const auto officeFor = [&](const PublicKey &key) -> OfficeInfo & {
        OfficeInfo &office = byKey[key];
        if (office.office.isEmpty()) {
            office.office = QString::fromStdString(toBase64Url(key));
            office.code = m_parts->roster.officeCode(key);
            office.name = m_parts->roster.officeName(key);
            office.fingerprint = fingerprintOf(key);
            office.fingerprintWords = simpul::fingerprintWords(key);
            office.trusted = m_parts->roster.isTrusted(key);
            office.own = key == m_parts->log.selfOffice();
        }
        return office;
    };
    for (const TrustInfo &trust : m_parts->roster.trustedOffices())
        officeFor(*bytesFromBase64Url<PublicKey>(trust.office.toStdString()));
    std::map<std::pair<PublicKey, PublicKey>, OfficeInfo::Pc> pcs;
    for (const Enrolment &enrolment : m_parts->roster.enrolments()) {
        officeFor(enrolment.office);
        OfficeInfo::Pc &pc = pcs[{enrolment.office, enrolment.replica}];
        pc.replica = QString::fromStdString(toBase64Url(enrolment.replica));
        pc.label = QString::fromStdString(enrolment.label);
        pc.revoked = m_parts->roster.isRevoked(enrolment.replica, enrolment.office);
        pc.here = enrolment.replica == m_parts->log.self();
    }
    std::map<std::tuple<PublicKey, PublicKey, Audience>, const SegmentInfo *> last;
    for (const SegmentInfo *segment : m_parts->log.segments().inOrder()) {
        const SegmentInfo *&known = last[{segment->office, segment->replica, segment->audience}];
        if (!known || known->last <= segment->last)
            known = segment;
        if (byKey.contains(segment->office))
            byKey[segment->office].lastHeard = std::max(byKey[segment->office].lastHeard, segment->time);
    }
    for (const auto &[key, segment] : last) {
        const auto pc = pcs.find({std::get<0>(key), std::get<1>(key)});
        if (pc != pcs.end())
            pc->second.last.append({QLatin1String(audienceName(std::get<2>(key))), qint64(segment->last)});
    }
    auto heard = m_parts->database->query("SELECT office, max(time) FROM have GROUP BY office");
    while (heard.next()) {
        const auto at = byKey.find(heard.bytes<PublicKey>(0));
        if (at != byKey.end())
            at->second.lastHeard = std::max(at->second.lastHeard, heard.integer(1));
    }
    QList<OfficeInfo> out;
    for (auto &[key, office] : byKey) {
        for (const auto &[who, pc] : pcs) {
            if (who.first == key)
                office.pcs.append(pc);
        }
        out.append(office);
    }
    std::sort(out.begin(), out.end(), [](const OfficeInfo &a, const OfficeInfo &b) { return std::tuple(!a.own, a.code) < std::tuple(!b.own, b.code); });
    return out;
}

static QString conflictId(const RecordKey &key, const std::string &path)
{
    const std::string name = std::string(audienceName(key.audience)) + '\n' + key.type + '\n' + toHex(key.id.view()) + '\n' + path;
    return QString::fromStdString(toHex(sha256(name).view().substr(0, 6)));
}

static QString valueId(const std::string &json)
{
    return QString::fromStdString(toHex(sha256(json).view().substr(0, 6)));
}

namespace {

struct OpenConflict {
    RecordKey key;
    RecordState state;
    std::string path;
};

ConflictInfo::Value valueInfo(Library::Parts &parts, const OpenConflict &conflict, const ShownValue &shown)
{
    const EntityType *type = findEntityType(conflict.key.type);
    ConflictInfo::Value out;
    const bool life = isLife(conflict.path);
    out.id = life ? (shown.value == "1" ? QStringLiteral("removed") : QStringLiteral("kept")) : valueId(shown.value);
    out.value = life ? out.id : QString::fromStdString(shown.value);
    out.display = life ? (shown.value == "1" ? Text::tr("removed") : Text::tr("kept")) : pathDisplay(parts, type, conflict.path, shown.value);
    out.time = shown.stamp;
    if (const auto operation = parts.log.find(shown.at)) {
        out.author = parts.personName(operation->author);
        if (out.author.isEmpty())
            out.author = parts.roster.pcLabel(operation->replica);
        out.office = parts.roster.officeName(operation->office);
        out.here = operation->replica == parts.log.self();
    }
    return out;
}

// A removal somebody did not know of: the newest removal on one side, the newest other change on the other.
QList<ConflictInfo::Value> dispute(Library::Parts &parts, const OpenConflict &conflict)
{
    const std::string_view scope = scopeOf(conflict.path);
    std::optional<ShownValue> removed;
    std::optional<ShownValue> kept;
    for (const RecordState::Register &reg : conflict.state.registers()) {
        if (!reg.path.starts_with(scope))
            continue;
        for (const RecordState::LiveValue &live : reg.live) {
            auto &side = reg.path == conflict.path && live.value == "1" ? removed : kept;
            if (!side || side->stamp < live.stamp)
                side = ShownValue{&side == &removed ? "1" : "0", live.at, live.stamp};
        }
    }
    QList<ConflictInfo::Value> out;
    for (const auto &side : {removed, kept}) {
        if (side)
            out.append(valueInfo(parts, conflict, *side));
    }
    return out;
}

void eachConflict(Library::Parts &parts, const std::function<bool(const OpenConflict &)> &on)
{
    std::vector<RecordKey> keys;
    auto row = parts.database->query("SELECT audience, type, id FROM record WHERE conflicts>0 ORDER BY rid");
    while (row.next())
        keys.push_back({Audience(row.integer(0)), std::string(row.view(1)), row.bytes<Uuid>(2)});
    row.reset();
    for (const RecordKey &key : keys) {
        const RecordState state = parts.state(key);
        for (const std::string &path : conflictPaths(state)) {
            if (!on({key, state, path}))
                return;
        }
    }
}

std::optional<OpenConflict> findConflict(Library::Parts &parts, const QString &id)
{
    std::optional<OpenConflict> found;
    eachConflict(parts, [&](const OpenConflict &conflict) {
        if (conflictId(conflict.key, conflict.path) == id)
            found = conflict;
        return !found;
    });
    return found;
}

std::unexpected<Error> noConflict()
{
    return fail(Error::Kind::NotFound, Text::tr("There is no such conflict; perhaps it was resolved already. \"conflicts list\" shows what is open."), QStringLiteral("not-found"));
}

} // namespace

QList<ConflictInfo> Library::conflicts()
{
    m_parts->refresh();
    QList<ConflictInfo> out;
    eachConflict(*m_parts, [&](const OpenConflict &conflict) {
        const EntityType *type = findEntityType(conflict.key.type);
        ConflictInfo info{.id = conflictId(conflict.key, conflict.path),
                          .record = toString(conflict.key.id),
                          .type = QString::fromStdString(conflict.key.type),
                          .recordTitle = m_parts->titleOf(m_parts->view(conflict.key)),
                          .field = QString::fromStdString(conflict.path),
                          .fieldLabel = pathLabel(type, conflict.path),
                          .audience = QLatin1String(audienceName(conflict.key.audience)),
                          .values = {}};
        if (isLife(conflict.path)) {
            info.values = dispute(*m_parts, conflict);
        } else {
            for (const ShownValue &shown : shownValues(*conflict.state.find(conflict.path), m_parts->records.replicaOf()))
                info.values.append(valueInfo(*m_parts, conflict, shown));
        }
        out.append(std::move(info));
        return true;
    });
    return out;
}

static Result<> writeResolution(Library::Parts &parts, const OpenConflict &conflict, const std::string &json)
{
    return parts.write([&]() -> Result<> {
        RecordWriter writer = parts.writer();
        const bool removal = isLife(conflict.path) && json == "1";
        writer.write(conflict.key, {{conflict.path, json}}, removal ? std::vector{std::string(scopeOf(conflict.path))} : std::vector<std::string>());
        return {};
    });
}

Result<> Library::resolve(const QString &id, const QString &wanted)
{
    m_parts->refresh();
    const auto conflict = findConflict(*m_parts, id);
    if (!conflict)
        return noConflict();
    if (isLife(conflict->path)) {
        if (wanted == u"removed" || wanted == u"kept")
            return writeResolution(*m_parts, *conflict, wanted == u"removed" ? "1" : "0");
    } else {
        for (const RecordState::LiveValue &live : conflict->state.find(conflict->path)->live) {
            if (valueId(live.value) == wanted)
                return writeResolution(*m_parts, *conflict, live.value);
        }
    }
    return fail(Error::Kind::NotFound, Text::tr("This conflict has no value \"%1\". \"conflicts list\" shows its values.").arg(wanted), QStringLiteral("no-value"));
}

Result<> Library::resolveWith(const QString &id, const QVariant &value)
{
    m_parts->refresh();
    const auto conflict = findConflict(*m_parts, id);
    if (!conflict)
        return noConflict();
    const EntityType *type = findEntityType(conflict->key.type);
    const PathParts parts = splitPath(conflict->path);
    const Field *field = type ? type->find(parts.field) : nullptr;
    if (field && field->kind == FieldKind::Table) {
        const auto column = std::find_if(field->columns.begin(), field->columns.end(), [&](const Field &cell) { return cell.name == parts.cell; });
        field = column == field->columns.end() ? nullptr : &*column;
    }
    if (!field || isLife(conflict->path))
        return fail(Error::Kind::Usage, Text::tr("Here one of the values must be kept."), QStringLiteral("keep-one"));
    return writeResolution(*m_parts, *conflict, encodeValue(field->kind, value));
}

QList<WaitingInfo> Library::waiting()
{
    m_parts->refresh();
    QList<WaitingInfo> out;
    for (const SegmentInfo *segment : m_parts->log.segments().inOrder()) {
        if (segment->standing != Standing::Applied)
            out.append(waitingInfo(m_parts->roster, *segment));
    }
    return out;
}

QList<QuarantineInfo> Library::quarantine()
{
    return m_parts->quarantine.list();
}

QList<AlarmInfo> Library::alarms()
{
    m_parts->refresh();
    QList<AlarmInfo> out;
    auto row = m_parts->database->query("SELECT kind, replica, max(time) FROM alarm GROUP BY kind, replica ORDER BY 3 DESC");
    while (row.next())
        out.append(alarmInfo(m_parts->roster, row.string(0), row.bytes<PublicKey>(1), row.integer(2)));
    return out;
}

} // namespace simpul
