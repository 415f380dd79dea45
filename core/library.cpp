#include "core/library.h"

#include "core/base/hash.h"
#include "core/base/shared_folder.h"
#include "core/base/signing.h"
#include "core/base/text.h"
#include "core/library_parts.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <sodium.h>

namespace simpul {

QString LibraryPlace::ownFolder(const QString &purpose) const
{
    const QByteArray library = QDir(folder).absolutePath().toUtf8();
    const std::string name = toHex(sha256({library.data(), std::size_t(library.size())}).view().substr(0, 8));
    return QStringLiteral("%1/%2/%3").arg(configFolder, purpose, QString::fromStdString(name));
}

// Keys and random numbers; harmless when called again.
static bool startCrypto()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

static bool isGoodCode(const QString &code)
{
    static constexpr int longest = 20;
    return isOfficeCode(code) && code.size() <= longest;
}

static Result<> checkNewPlace(const LibraryPlace &place, const NewOffice &office)
{
    if (!isGoodCode(office.code))
        return fail(Error::Kind::Usage, Text::tr("The code \"%1\" cannot be used. Take letters, digits and hyphens, at most 20, such as BKPSDM.").arg(office.code), QStringLiteral("bad-code"));
    if (office.name.trimmed().isEmpty())
        return fail(Error::Kind::Usage, Text::tr("Give the office a name."), QStringLiteral("no-name"));
    if (isOnlyRead(place.folder))
        return fail(Error::Kind::Denied, Text::tr("\"%1\" is on another computer, where a library can only be read. Choose a folder on a disk of this PC.").arg(place.folder), QStringLiteral("only-read"));
    if (Library::exists(place.folder))
        return fail(Error::Kind::Invalid, Text::tr("There is a library in \"%1\" already. Open it or choose another folder.").arg(place.folder), QStringLiteral("exists"));
    if (!QDir().mkpath(place.folder) || !QDir().mkpath(place.configFolder))
        return fail(Error::Kind::Storage, Text::tr("The folder \"%1\" cannot be made. Choose another place.").arg(place.folder), QStringLiteral("cannot-write"));
    return {};
}

static Result<Enrolment> enrolSelf(Library::Parts &parts, const NewOffice &office, const SecretSeed &officeSeed, const SecretSeed &replicaSeed)
{
    const PublicKey officeKey = publicKeyOf(officeSeed);
    const QString label = office.pcLabel.isEmpty() ? QSysInfo::machineHostName() : office.pcLabel;
    Enrolment enrolment{.office = officeKey,
                        .replica = publicKeyOf(replicaSeed),
                        .code = office.code.toStdString(),
                        .name = office.name.toStdString(),
                        .government = office.governmentCode.toStdString(),
                        .label = label.toStdString(),
                        .request = sign(requestPurpose, toBase64Url(officeKey), replicaSeed),
                        .time = parts.clock.now()};
    parts.database->setMeta("office.government_name", office.governmentName.toStdString());
    parts.database->setMeta("self.label", enrolment.label);
    return enrolment;
}

Result<> Library::create(const LibraryPlace &place, const NewOffice &office, const Clock &clock)
{
    if (!startCrypto())
        return fail(Error::Kind::Storage, Text::tr("This PC gives no random numbers; keys cannot be made here."), QStringLiteral("no-random"));
    if (auto fits = checkNewPlace(place, office); !fits)
        return fits;
    auto database = Database::open(databasePath(place.folder), Database::Mode::Create);
    if (!database)
        return fail(database.error());
    if (auto made = createSchema(**database); !made)
        return made;
    Parts parts(place, clock, std::move(*database));
    const SecretSeed officeSeed = newSeed();
    const SecretSeed replicaSeed = newSeed();
    const PublicKey officeKey = publicKeyOf(officeSeed);
    if (auto saved = parts.keys.saveReplica(replicaSeed); !saved)
        return saved;
    if (auto saved = parts.keys.saveOffice(officeSeed, office.passphrase, office.cheapPassphrase ? PassphraseCost::Least : PassphraseCost::Moderate); !saved)
        return saved;
    const auto built = parts.search.rebuild({});
    if (!built)
        return built;
    return parts.write([&]() -> Result<> {
        parts.log.setSelf(publicKeyOf(replicaSeed), officeKey);
        auto enrolment = enrolSelf(parts, office, officeSeed, replicaSeed);
        if (!enrolment)
            return fail(enrolment.error());
        parts.roster.add(makeEnrolment(*enrolment, officeSeed));
        const Card card{.office = officeKey, .code = enrolment->code, .name = enrolment->name, .government = enrolment->government, .time = clock.now()};
        parts.roster.trust(card, false, clock.now());
        const Statement statement = makeCard(card, officeSeed);
        parts.database->setMeta("office.card", statement.text());
        return {};
    });
}

static Error olderThanThis()
{
    return {Error::Kind::Denied,
            Text::tr("This library was last opened by another version of Simpul, and in a shared folder it cannot be brought up to date. Open it once on the PC that holds the folder."),
            QStringLiteral("only-read"), {}};
}

Result<std::unique_ptr<Library>> Library::open(const LibraryPlace &place, const Clock &clock)
{
    if (!startCrypto())
        return fail(Error::Kind::Storage, Text::tr("This PC gives no random numbers; keys cannot be made here."), QStringLiteral("no-random"));
    const bool isShared = isOnlyRead(place.folder);
    auto database = Database::open(databasePath(place.folder), isShared ? Database::Mode::Shared : Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    if (auto current = upgradeSchema(**database); !current)
        return fail(isShared && current.error().kind == Error::Kind::Storage ? olderThanThis() : current.error());
    std::unique_ptr<Library> library(new Library(std::make_unique<Parts>(place, clock, std::move(*database))));
    if (!derivedTablesFit(*library->m_parts->database)) { // another version of Simpul made them
        if (isShared)
            return fail(olderThanThis());
        if (auto rebuilt = library->rebuild(); !rebuilt)
            return fail(rebuilt.error());
    }
    if (auto checked = library->m_parts->checkGuard(); !checked)
        return fail(checked.error());
    return library;
}

bool Library::exists(const QString &folder)
{
    return QFileInfo::exists(databasePath(folder));
}

Library::Library(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Library::~Library() = default;

const LibraryPlace &Library::place() const
{
    return m_parts->place;
}

void Library::setPerson(const QString &person)
{
    m_parts->place.person = person;
}

Stamp Library::now() const
{
    return m_parts->clock.now();
}

QStringList Library::notices()
{
    return std::exchange(m_parts->notices, {});
}

bool Library::changedElsewhere()
{
    static constexpr auto key = "PRAGMA data_version";
    const std::int64_t before = std::exchange(m_seenVersion, m_parts->database->number(key));
    if (before == m_seenVersion)
        return false;
    m_parts->refresh();
    return true;
}

} // namespace simpul
