// Who this library is, whom it trusts, who belongs to its office.
#include "core/base/files.h"
#include "core/base/signing.h"
#include "core/base/text.h"
#include "core/exchange/bag.h"
#include "core/library_parts.h"
#include "core/storage/replay.h"

#include <QDir>
#include <QSysInfo>

namespace simpul {

static constexpr qint64 largestFile = 64 * 1024;

static std::optional<Card> ownCard(Library::Parts &parts)
{
    const auto statement = parseStatement(parts.database->meta("office.card"));
    return statement ? asCard(*statement) : std::nullopt;
}

IdentityInfo Library::identity()
{
    m_parts->refresh();
    IdentityInfo out;
    const PublicKey self = m_parts->log.self();
    const PublicKey office = m_parts->log.selfOffice();
    out.replica = QString::fromStdString(toBase64Url(self));
    out.minisign = QString::fromStdString(publicKeyText(self));
    out.office = QString::fromStdString(toBase64Url(office));
    out.officeCode = m_parts->roster.officeCode(office);
    out.officeName = m_parts->roster.officeName(office);
    if (const auto card = ownCard(*m_parts))
        out.governmentCode = QString::fromStdString(card->government);
    out.fingerprint = fingerprintOf(office);
    out.fingerprintWords = simpul::fingerprintWords(office);
    out.enrolled = m_parts->canSeal();
    out.label = m_parts->roster.pcLabel(self);
    if (out.label.isEmpty())
        out.label = QString::fromStdString(m_parts->database->meta("self.label"));
    out.officeKeyHere = m_parts->keys.hasOffice(office);
    return out;
}

Result<> Library::exportCard(const QString &path)
{
    const std::string card = m_parts->database->meta("office.card");
    if (card.empty())
        return fail(Error::Kind::Denied, Text::tr("The card of this office is not on this PC. Take it from the PC of the office's admin."), QStringLiteral("no-card"));
    return writeFile(path, toByteArray(card));
}

// Another office: what was written so far is signed under the old one, then this PC goes on under a key of its own.
static Result<> moveTo(Library::Parts &parts, const PublicKey &office)
{
    return parts.write([&]() -> Result<> {
        if (!parts.canSeal() && parts.log.hasTail(Audience::Office))
            return fail(Error::Kind::Denied, Text::tr("This PC holds office data that is not signed yet. Have the old office enrol it first, then move."), QStringLiteral("not-enrolled"));
        if (parts.canSeal()) {
            if (auto sealed = parts.sealAll(true); !sealed)
                return sealed;
        }
        const SecretSeed fresh = newSeed();
        if (auto saved = parts.keys.saveReplica(fresh); !saved)
            return saved;
        std::vector<RecordKey> concerned = parts.log.mint(publicKeyOf(fresh), office);
        parts.database->setMeta("office.card", {});
        // Office data of the old office is no longer shown, that of the new one is.
        auto row = parts.database->query("SELECT type, id FROM record WHERE audience=1");
        while (row.next())
            concerned.push_back({Audience::Office, std::string(row.view(0)), row.bytes<Uuid>(1)});
        row.reset();
        if (auto made = replay(parts.log, parts.records, &concerned); !made)
            return made;
        for (const SegmentInfo *segment : parts.log.segments().inOrder()) {
            if (segment->audience != Audience::Office || segment->office != office || segment->standing != Standing::Applied)
                continue;
            if (auto applied = applySegment(parts.log, parts.records, segment->number); !applied)
                return applied;
        }
        return {};
    });
}

Result<> Library::requestEnrolment(const QString &path, const QString &officeCode)
{
    m_parts->refresh();
    PublicKey office = m_parts->log.selfOffice();
    if (!officeCode.isEmpty()) {
        const auto other = m_parts->roster.officeByCode(officeCode);
        if (!other)
            return fail(Error::Kind::NotFound, Text::tr("No trusted office has the code %1. Trust its card first.").arg(officeCode), QStringLiteral("no-office"));
        office = *other;
    }
    if (office != m_parts->log.selfOffice()) {
        if (auto moved = moveTo(*m_parts, office); !moved)
            return moved;
    }
    if (auto own = m_parts->ownKey(); !own)
        return own;
    const auto seed = m_parts->seed();
    if (!seed)
        return fail(Error::Kind::Denied, Text::tr("The key of this library is not on this PC. Open the library once with the right configuration folder."), QStringLiteral("no-key"));
    std::string label = m_parts->database->meta("self.label");
    if (label.empty())
        label = QSysInfo::machineHostName().toStdString();
    const EnrolmentRequest request{.office = office, .replica = m_parts->log.self(), .label = label, .time = m_parts->clock.now(), .signature = {}};
    return writeFile(path, toByteArray(makeRequest(request, *seed)));
}

Result<> Library::enrol(const QString &requestPath, const QString &outputPath, const QByteArray &passphrase)
{
    const auto content = readFile(requestPath, largestFile);
    if (!content)
        return fail(content.error());
    const auto request = parseRequest(viewOf(*content));
    if (!request)
        return fail(request.error());
    if (request->office != m_parts->log.selfOffice())
        return fail(Error::Kind::Denied, Text::tr("This PC asks to belong to another office. Its own office's admin must enrol it."), QStringLiteral("other-office"));
    const auto seed = m_parts->keys.office(request->office, passphrase);
    if (!seed)
        return fail(seed.error());
    const auto card = ownCard(*m_parts);
    const Enrolment enrolment{.office = request->office,
                              .replica = request->replica,
                              .code = m_parts->roster.officeCode(request->office).toStdString(),
                              .name = m_parts->roster.officeName(request->office).toStdString(),
                              .government = card ? card->government : std::string(),
                              .label = request->label,
                              .request = request->signature,
                              .time = m_parts->clock.now()};
    const Statement statement = makeEnrolment(enrolment, *seed);
    const auto added = m_parts->write([&]() -> Result<> {
        m_parts->roster.add(statement);
        return m_parts->merger.judge();
    });
    return added ? writeFile(outputPath, toByteArray(statement.text())) : added;
}

Result<> Library::acceptEnrolment(const QString &path)
{
    const auto content = readFile(path, largestFile);
    if (!content)
        return fail(content.error());
    const auto statement = parseStatement(viewOf(*content));
    const auto enrolment = statement ? asEnrolment(*statement) : std::nullopt;
    if (!enrolment)
        return fail(Error::Kind::Invalid, Text::tr("This file is no enrolment. Ask the office's admin for the answer to your request."), QStringLiteral("no-enrolment"));
    return m_parts->write([&]() -> Result<> {
        if (enrolment->replica != m_parts->log.self() || enrolment->office != m_parts->log.selfOffice())
            return fail(Error::Kind::Invalid, Text::tr("This enrolment is for another PC. Make a new request here and send it to the admin."), QStringLiteral("other-pc"));
        m_parts->roster.add(*statement);
        if (!m_parts->roster.isTrusted(enrolment->office)) {
            const Card card{.office = enrolment->office, .code = enrolment->code, .name = enrolment->name, .government = enrolment->government, .time = enrolment->time};
            m_parts->roster.trust(card, false, m_parts->clock.now());
        }
        return m_parts->merger.judge();
    });
}

Result<> Library::exportOfficeKey(const QString &path)
{
    const auto file = m_parts->keys.officeFile(m_parts->log.selfOffice());
    if (!file)
        return fail(file.error());
    if (auto written = writeFile(path, *file); !written)
        return written;
    makePrivate(path);
    return {};
}

Result<> Library::importOfficeKey(const QString &path, const QByteArray &passphrase)
{
    const auto content = readFile(path, largestFile);
    if (!content)
        return fail(content.error());
    const auto office = m_parts->keys.importOffice(*content, passphrase);
    if (!office)
        return fail(office.error());
    const auto seed = m_parts->keys.office(*office, passphrase);
    const QString code = m_parts->roster.officeCode(*office);
    if (!seed || *office != m_parts->log.selfOffice() || code.isEmpty() || !m_parts->database->meta("office.card").empty())
        return {};
    const Card card{.office = *office,
                    .code = code.toStdString(),
                    .name = m_parts->roster.officeName(*office).toStdString(),
                    .government = m_parts->roster.governmentOf(*office),
                    .time = m_parts->clock.now()};
    return m_parts->write([&]() -> Result<> {
        m_parts->database->setMeta("office.card", makeCard(card, *seed).text());
        return {};
    });
}

// People compare what the card says with what the office says: nothing in it may pretend to be something else.
static bool isShownAsWritten(const Card &card)
{
    const auto isPlain = [](const std::string &text) { return nameFromOutside(text) == QString::fromStdString(text); };
    return isOfficeCode(QString::fromStdString(card.code)) && !card.name.empty() && isPlain(card.name) && isPlain(card.government);
}

static Result<Card> readCardFile(const QString &path)
{
    const auto content = readFile(path, largestFile);
    if (!content)
        return fail(content.error());
    const auto statement = parseStatement(viewOf(*content));
    const auto card = statement ? asCard(*statement) : std::nullopt;
    if (!card || !isShownAsWritten(*card))
        return fail(Error::Kind::Invalid, Text::tr("This file is no card of an office, or it is damaged. Ask the office for it again."), QStringLiteral("no-card"));
    return *card;
}

Result<TrustInfo> Library::readCard(const QString &path)
{
    const auto card = readCardFile(path);
    if (!card)
        return fail(card.error());
    return TrustInfo{.office = QString::fromStdString(toBase64Url(card->office)),
                     .code = QString::fromStdString(card->code),
                     .name = QString::fromStdString(card->name),
                     .governmentCode = QString::fromStdString(card->government),
                     .fingerprint = fingerprintOf(card->office),
                     .fingerprintWords = simpul::fingerprintWords(card->office),
                     .toIntroduce = false,
                     .since = 0};
}

Result<> Library::trust(const QString &cardPath, const QString &expected, bool toIntroduce)
{
    const auto card = readCardFile(cardPath);
    if (!card)
        return fail(card.error());
    const QString wanted = QString(expected).remove(u' ').toLower();
    if (!expected.isEmpty() && wanted != fingerprintOf(card->office))
        return fail(Error::Kind::Denied, Text::tr("The fingerprint of this card is another one. Do not trust it; call the office."), QStringLiteral("wrong-fingerprint"));
    return m_parts->write([&]() -> Result<> {
        m_parts->roster.trust(*card, toIntroduce, m_parts->clock.now());
        return m_parts->merger.judge();
    });
}

QList<TrustInfo> Library::trusted()
{
    m_parts->refresh();
    const auto all = m_parts->roster.trustedOffices();
    return QList<TrustInfo>(all.begin(), all.end());
}

Result<> Library::revoke(const QString &replicaText, const QList<QPair<QString, qint64>> &goodUpTo, const QByteArray &passphrase)
{
    m_parts->refresh();
    const PublicKey office = m_parts->log.selfOffice();
    const auto replica = bytesFromBase64Url<PublicKey>(replicaText.toStdString());
    if (!replica || !m_parts->roster.enrolment(*replica, office))
        return fail(Error::Kind::NotFound, Text::tr("This office has no PC with that key."), QStringLiteral("no-replica"));
    Revocation revocation{.office = office, .replica = *replica, .good = {}, .time = m_parts->clock.now()};
    for (const auto &[audienceText, number] : goodUpTo) {
        const auto audience = audienceFromName(audienceText.toStdString());
        const SegmentInfo *last = nullptr;
        for (const SegmentInfo *segment : m_parts->log.segments().inOrder()) {
            if (segment->replica == *replica && segment->audience == audience && segment->last == std::uint64_t(number))
                last = segment;
        }
        if (!last)
            return fail(Error::Kind::Usage, Text::tr("No part signed by that PC ends with number %1 of \"%2\".").arg(number).arg(audienceText), QStringLiteral("no-segment"));
        revocation.good[audienceName(*audience)] = *last->hash;
    }
    const auto seed = m_parts->keys.office(office, passphrase);
    if (!seed)
        return fail(seed.error());
    return m_parts->write([&]() -> Result<> {
        m_parts->roster.add(makeRevocation(revocation, *seed));
        if (auto judged = m_parts->merger.judge(); !judged)
            return judged;
        return *replica == m_parts->log.self() ? m_parts->takeNewKey() : Result<>();
    });
}

} // namespace simpul
