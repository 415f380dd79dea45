// Bundles of others: checked, previewed, merged, undone.
#include "core/attachments/text_extraction.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/exchange/policy.h"
#include "core/exchange/waiting.h"
#include "core/library_parts.h"

#include <QFileInfo>

#include <algorithm>

namespace simpul {

static ByteProgress bytes(const Progress &progress, const QString &what)
{
    if (!progress)
        return {};
    return [progress, what](qint64 done, qint64 total) { return progress(what, done, total); };
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

constexpr qsizetype mostLines = 1000;

void addLine(Library::Parts &parts, MergeReport &report, const char *what, const RecordKey &key)
{
    if (report.lines.size() < mostLines)
        report.lines.append({QLatin1String(what), QString::fromStdString(key.type), toString(key.id), parts.titleOf(parts.view(key))});
}

void countFresh(Library::Parts &parts, MergeReport &report)
{
    const Records::Fresh &fresh = parts.records.fresh();
    report.added += fresh.records;
    report.conflicts += fresh.conflicts;
    auto row = parts.database->query("SELECT audience, type, id, conflicts FROM record WHERE rid>=? AND life<>1 ORDER BY rid", fresh.firstRid);
    while (report.lines.size() < mostLines && row.next()) {
        const RecordKey key{Audience(row.integer(0)), std::string(row.view(1)), row.bytes<Uuid>(2)};
        if (parts.records.touched().contains(key))
            continue; // was here before, was gone and came back
        addLine(parts, report, "added", key);
        if (row.integer(3) > 0)
            addLine(parts, report, "conflict", key);
    }
}

void countTouched(Library::Parts &parts, MergeReport &report)
{
    for (const auto &[key, touch] : parts.records.touched()) {
        const bool wasThere = touch.lifeBefore != Life::Removed;
        const bool isThere = !touch.gone && touch.lifeAfter != Life::Removed;
        if (isThere && !wasThere) {
            ++report.added;
            addLine(parts, report, "added", key);
        } else if (isThere) {
            ++report.changed;
            addLine(parts, report, "changed", key);
        } else if (wasThere) {
            ++report.removed;
            addLine(parts, report, "removed", key);
        }
        if (const qint64 fresh = touch.conflictsAfter - touch.conflictsBefore; fresh > 0) {
            report.conflicts += fresh;
            addLine(parts, report, "conflict", key);
        }
    }
    countFresh(parts, report);
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
        m_parts.records.startCounting(Records::Source::Bounded);
        auto outcome = m_parts.merger.takeIn(m_bundle, now);
        if (!outcome)
            return fail(outcome.error());
        if (auto judged = m_parts.merger.judge(); !judged)
            return judged;
        m_parts.merger.noteMerge(m_bundle, *outcome, nameOfOffice(m_parts, m_bundle), now);
        report.mergeId = m_isPreview ? 0 : m_parts.database->lastRowId();
        const bool ownRevoked = m_parts.roster.isRevoked(m_parts.log.self(), m_parts.log.selfOffice());
        report.newKey = outcome->forked || ownRevoked;
        m_parts.records.flush();
        fill(*outcome);
        if (report.conflicts > policy::mostConflicts)
            return policy::broken();
        if (auto taken = takeFiles(); !taken) // last: of a refused bundle no file is kept
            return taken;
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
            const std::string json(reg.live.front().value);
            const FileRef file = json.starts_with('{') ? decodeValue(FieldKind::Attachment, json).value<FileRef>() : FileRef();
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
    if (auto can = parts.canWrite(); !can)
        return fail(can.error());
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
    for (const MergeInfo &merge : merges()) {
        if (merge.id == id) {
            report.bundle = merge.bundle;
            report.fromOffice = merge.fromOffice;
            report.time = merge.time;
        }
    }
    const auto done = m_parts->write([&]() -> Result<> {
        m_parts->records.startCounting(Records::Source::Trusted);
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

} // namespace simpul
