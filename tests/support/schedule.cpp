#include "tests/support/schedule.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/signing.h"
#include "core/library_parts.h"
#include "core/storage/path.h"
#include "core/storage/schema.h"
#include "tests/support/office.h"
#include "tests/support/schedule_outcome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace simpul::test {

namespace {

QJsonObject read(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator walk(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
}

std::string jsonOf(const QJsonValue &value)
{
    if (value.isString())
        return jsonString(value.toString());
    return std::to_string(value.toInteger());
}

struct Player {
    TestClock clock;
    LibraryPlace place;
    QString office;
    std::unique_ptr<Library> library;
    Library::Parts &parts() { return library->parts(); }
};

class Play
{
public:
    explicit Play(const QJsonObject &schedule)
        : m_schedule(schedule)
    {
        clockForCards.time = 1000;
    }

    QStringList run()
    {
        for (const QJsonValue &step : m_schedule.value(u"steps").toArray()) {
            doStep(step.toObject());
            ++m_step;
            if (!m_wrong.isEmpty())
                return m_wrong;
        }
        for (const QString &name : m_schedule.value(u"expect").toObject().keys())
            compare(name, m_schedule.value(u"expect").toObject().value(name).toObject());
        compareDigests();
        return m_wrong;
    }

private:
    // ---- names
    SecretSeed officeSeed(const QString &office)
    {
        SecretSeed seed;
        seed.data = sha256(("office " + office).toStdString()).data;
        return seed;
    }
    static Uuid idOf(const QString &record) { return uuidFromName(Uuid(), ("schedule/" + record).toStdString()); }
    Player &player(const QJsonObject &step) { return *m_players.at(step.value(u"library").toString()); }
    void wrong(const QString &what) { m_wrong << QStringLiteral("step %1: %2").arg(m_step).arg(what); }
    template <typename T>
    void need(const Result<T> &result, const char *what)
    {
        if (!result)
            wrong(QStringLiteral("%1: %2 %3").arg(QLatin1String(what), result.error().code, result.error().message + result.error().detail));
    }

    // ---- libraries
    Card card(const QString &office)
    {
        return {.office = publicKeyOf(officeSeed(office)), .code = office.toStdString(), .name = office.toStdString(), .government = {}, .time = 1000};
    }
    void enrol(Player &p)
    {
        const PublicKey office = publicKeyOf(officeSeed(p.office));
        const PublicKey replica = p.parts().log.self();
        const Enrolment enrolment{.office = office,
                                  .replica = replica,
                                  .code = p.office.toStdString(),
                                  .name = p.office.toStdString(),
                                  .government = {},
                                  .label = "PC",
                                  .request = sign(requestPurpose, toBase64Url(office), *p.parts().seed()),
                                  .time = 1000};
        need(p.parts().write([&]() -> Result<> {
            p.parts().roster.add(makeEnrolment(enrolment, officeSeed(p.office)));
            return p.parts().merger.judge();
        }), "enrol");
    }
    void open(Player &p)
    {
        auto opened = Library::open(p.place, p.clock);
        need(opened, "open");
        if (!opened)
            return;
        p.library = std::move(*opened);
        p.parts().database->script("PRAGMA synchronous=OFF");
    }
    void makeNew(const QJsonObject &step)
    {
        const QString name = step.value(u"library").toString();
        auto p = std::make_unique<Player>();
        p->office = step.value(u"office").toString();
        p->place = {QDir(m_folder.path()).filePath(name), QDir(m_folder.path()).filePath(name + QStringLiteral(".config")), {}};
        const NewOffice office{.code = QStringLiteral("X"), .name = QStringLiteral("X"), .governmentCode = {}, .governmentName = {}, .passphrase = "x", .pcLabel = {}, .cheapPassphrase = true};
        need(Library::create(p->place, office, p->clock), "create");
        open(*p);
        Library::Parts &parts = p->parts();
        const SecretSeed seed = newSeed();
        need(parts.keys.saveReplica(seed), "key");
        need(parts.write([&]() -> Result<> {
            parts.database->script("DELETE FROM statement; DELETE FROM trust;");
            parts.roster.reload();
            parts.log.setSelf(publicKeyOf(seed), publicKeyOf(officeSeed(p->office)));
            for (const QJsonValue &trusted : step.value(u"trusts").toArray())
                parts.roster.trust(card(trusted.toString()), false, 1000);
            return {};
        }), "self");
        enrol(*p);
        m_players[name] = std::move(p);
    }
    // Folder and keys copied; the guard is told that this is where the library has always been.
    void copyPlayer(Player &from, Player &to, const QString &folder)
    {
        from.library.reset();
        to.place = {folder, folder + QStringLiteral(".config"), {}};
        to.office = from.office;
        to.clock.time = from.clock.time;
        copyFolder(from.place.folder, to.place.folder);
        copyFolder(from.place.configFolder, to.place.configFolder);
        open(from);
        auto database = Database::open(databasePath(to.place.folder), Database::Mode::ReadWrite);
        const auto self = PublicKey::fromView((*database)->meta("self.replica"));
        KeyStore keys(to.place.configFolder);
        auto guard = keys.guard(*self);
        guard->path = QFileInfo(to.place.folder).canonicalFilePath();
        need(keys.saveGuard(*guard), "guard");
    }
    void freshKey(Player &p)
    {
        need(p.parts().write([&] { return p.parts().takeNewKey(); }), "new key");
        enrol(p);
    }

    // ---- steps
    void doStep(const QJsonObject &step)
    {
        const QString what = step.value(u"do").toString();
        if (what == u"new") {
            makeNew(step);
        } else {
            Player &p = player(step);
            if (step.contains(u"clock"))
                p.clock.time = step.value(u"clock").toInteger();
            if (what == u"bundle")
                bundle(p, step);
            else if (what == u"deliver")
                deliver(p, step.value(u"bundle").toString());
            else if (what == u"undo")
                undo(p);
            else if (what == u"copy")
                copyTo(p, step.value(u"as").toString());
            else if (what == u"backup")
                backup(step.value(u"library").toString(), p);
            else if (what == u"restore-backup")
                restore(step.value(u"library").toString(), p);
            else if (what == u"move-office")
                move(p, step.value(u"office").toString());
            else if (what == u"trust")
                trust(p, step.value(u"office").toString());
            else if (what == u"revoke")
                revoke(p, step);
            else
                edit(p, step, what);
        }
        learn(step);
    }
    void edit(Player &p, const QJsonObject &step, const QString &what)
    {
        const RecordKey key{audienceFromName(step.value(u"audience").toString().toStdString()).value_or(Audience::Shared), step.value(u"type").toString().toStdString(),
                            idOf(step.value(u"id").toString())};
        const std::string row = elementScope("steps", step.value(u"row").toString().toStdString());
        const std::string tag = elementScope("tags", step.value(u"tag").toString().toStdString());
        const std::string path = step.value(u"path").toString().toStdString();
        need(p.parts().write([&]() -> Result<> {
            RecordWriter writer = p.parts().writer();
            const auto remove = [&](const std::string &scope) { writer.write(key, {{scope + '!', "1"}}, {scope}); };
            if (what == u"edit" || what == u"add-row" || what == u"edit-row" || what == u"move-row") {
                RecordWriter::Sets sets;
                const QJsonObject given = step.value(u"set").toObject();
                for (const QString &name : given.keys())
                    sets[(what == u"edit" ? std::string() : row) + name.toStdString()] = jsonOf(given.value(name));
                writer.write(key, sets);
            } else if (what == u"remove-row") {
                remove(row);
            } else if (what == u"add-tag") {
                writer.write(key, {{tag + '!', "0"}});
            } else if (what == u"remove-tag") {
                remove(tag);
            } else if (what == u"remove") {
                remove({});
            } else if (what == u"restore") {
                writer.write(key, {{"!", "0"}});
            } else if (what == u"resolve") {
                const std::string value = jsonOf(step.value(u"value"));
                if (isLife(path) && value == "1")
                    remove(std::string(scopeOf(path)));
                else
                    writer.write(key, {{path, value}});
            } else if (what == u"reclassify") {
                const Audience from = *audienceFromName(step.value(u"from").toString().toStdString());
                const Audience to = *audienceFromName(step.value(u"to").toString().toStdString());
                writer.reclassify({from, key.type, key.id}, to, {});
            } else {
                wrong(QStringLiteral("unknown step ") + what);
            }
            return {};
        }), "edit");
    }
    void bundle(Player &p, const QJsonObject &step)
    {
        const QString name = step.value(u"as").toString();
        const QString to = step.value(u"for").toString();
        Library::CreateOptions options{.forOffice = {}, .sinceHaveFile = {}, .full = true};
        // Nobody can address an office whose card he never saw: such a bundle goes to everybody.
        if (to != u"*" && p.parts().roster.isTrusted(publicKeyOf(officeSeed(to))))
            options.forOffice = to;
        if (step.contains(u"since")) {
            const PublicKey since = m_keys.at(step.value(u"since").toString());
            auto row = p.parts().database->query("SELECT body FROM have WHERE replica=?", since);
            if (row.next()) {
                options.sinceHaveFile = QDir(m_folder.path()).filePath(QStringLiteral("have.json"));
                need(writeFile(options.sinceHaveFile, toByteArray(row.view(0))), "have");
            }
        }
        m_bundles[name] = QDir(m_folder.path()).filePath(name + QStringLiteral(".simpul"));
        need(p.library->createBundle(m_bundles[name], options), "bundle");
    }
    // The door people use; where that refuses the whole bundle because of who signed it, the model still looks at its segments.
    void deliver(Player &p, const QString &name)
    {
        const PublicKey before = p.parts().log.self();
        const auto merged = p.library->mergeBundle(m_bundles.at(name));
        if (!merged && (merged.error().code == u"unknown-key" || merged.error().code == u"revoked"))
            mergeUnjudged(p, m_bundles.at(name));
        else
            need(merged, "merge");
        if (p.parts().log.self() != before)
            enrol(p);
    }
    void mergeUnjudged(Player &p, const QString &path)
    {
        const QString scratch = QDir(m_folder.path()).filePath(QStringLiteral("everybody.db"));
        QFile::remove(scratch);
        auto database = Database::open(scratch, Database::Mode::Create);
        need(createSchema(**database), "scratch");
        Roster everybody(**database);
        for (const QString &office : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("HUB")})
            everybody.trust(card(office), false, 1000);
        auto checked = checkBundle(path, {.roster = &everybody, .log = &p.parts().log, .ownCode = p.office});
        need(checked, "check");
        if (!checked)
            return;
        need(p.parts().write([&]() -> Result<> {
            auto outcome = p.parts().merger.takeIn(*checked, p.clock.now());
            if (!outcome)
                return fail(outcome.error());
            if (auto judged = p.parts().merger.judge(); !judged)
                return judged;
            p.parts().merger.noteMerge(*checked, *outcome, {}, p.clock.now());
            const bool revoked = p.parts().roster.isRevoked(p.parts().log.self(), p.parts().log.selfOffice());
            return outcome->forked || revoked ? p.parts().takeNewKey() : Result<>();
        }), "merge");
    }
    void undo(Player &p)
    {
        for (const MergeInfo &merge : p.library->merges()) {
            if (merge.undone)
                continue;
            need(p.library->undoMerge(merge.id), "undo");
            return;
        }
    }
    void copyTo(Player &p, const QString &as)
    {
        auto copy = std::make_unique<Player>();
        copyPlayer(p, *copy, QDir(m_folder.path()).filePath(as));
        open(*copy);
        m_players[as] = std::move(copy);
    }
    void backup(const QString &name, Player &p)
    {
        m_backups[name] = std::make_unique<Player>();
        copyPlayer(p, *m_backups[name], QDir(m_folder.path()).filePath(name + QStringLiteral(".backup")));
    }
    void restore(const QString &name, Player &p)
    {
        const Stamp time = p.clock.time;
        auto restored = std::make_unique<Player>();
        Player &backup = *m_backups.at(name);
        open(backup);
        p.library.reset();
        copyPlayer(backup, *restored, p.place.folder);
        backup.library.reset();
        restored->clock.time = time;
        open(*restored);
        m_players[name] = std::move(restored);
        freshKey(*m_players[name]);
    }
    void move(Player &p, const QString &office)
    {
        trust(p, office);
        need(p.library->requestEnrolment(QDir(m_folder.path()).filePath(QStringLiteral("request")), office), "move");
        p.office = office;
        enrol(p);
    }
    void trust(Player &p, const QString &office)
    {
        need(p.parts().write([&]() -> Result<> {
            p.parts().roster.trust(card(office), false, 1000);
            return p.parts().merger.judge();
        }), "trust");
    }
    void revoke(Player &p, const QJsonObject &step)
    {
        Revocation revocation{.office = publicKeyOf(officeSeed(p.office)), .replica = m_keys.at(step.value(u"replica").toString()), .good = {}, .time = 1000 + m_step};
        const QJsonObject good = step.value(u"good").toObject();
        for (const QString &audience : good.keys())
            revocation.good[audience.toStdString()] = m_segments.at(good.value(audience).toString());
        need(p.parts().write([&]() -> Result<> {
            p.parts().roster.add(makeRevocation(revocation, officeSeed(p.office)));
            return p.parts().merger.judge();
        }), "revoke");
        if (revocation.replica == p.parts().log.self())
            freshKey(p);
    }

    // ---- learning the names of what a step brought about
    void learn(const QJsonObject &step)
    {
        const QJsonObject makes = step.value(u"makes").toObject();
        const QString name = step.value(u"do").toString() == u"copy" ? step.value(u"as").toString() : step.value(u"library").toString();
        if (!m_players.contains(name) || !m_players.at(name)->library)
            return;
        Player &p = *m_players.at(name);
        for (const QJsonValue &value : makes.value(u"segments").toArray()) {
            const QJsonObject made = value.toObject();
            const auto replica = m_keys.at(made.value(u"replica").toString());
            const SegmentInfo *found = nullptr;
            for (const SegmentInfo *segment : p.parts().log.segments().inOrder()) {
                const bool same = segment->replica == replica && made.value(u"audience").toString() == QLatin1String(audienceName(segment->audience))
                    && qint64(segment->first) == made.value(u"first").toInteger() && qint64(segment->last) == made.value(u"last").toInteger();
                if (same && !isNamed(*segment->hash))
                    found = segment;
            }
            if (found)
                m_segments[made.value(u"name").toString()] = *found->hash;
            else
                wrong(QStringLiteral("no segment as the model made: ") + QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact)));
        }
        const PublicKey self = p.parts().log.self();
        if (makes.contains(u"key"))
            m_keys[makes.value(u"key").toString()] = self;
        const bool known = std::any_of(m_keys.begin(), m_keys.end(), [&](const auto &key) { return key.second == self; });
        if (!known)
            wrong(QStringLiteral("a new key that the model does not take"));
    }
    bool isNamed(const Hash &hash) const
    {
        return std::any_of(m_segments.begin(), m_segments.end(), [&](const auto &known) { return known.second == hash; });
    }

    // ---- comparing
    QString recordName(const Uuid &id)
    {
        if (m_names.isEmpty()) {
            for (const QJsonValue &step : m_schedule.value(u"steps").toArray()) {
                if (const QString record = step.toObject().value(u"id").toString(); !record.isEmpty())
                    m_names.insert(toString(idOf(record)), record);
            }
        }
        return m_names.value(toString(id));
    }
    void compare(const QString &name, const QJsonObject &expected)
    {
        m_wrong << differencesFrom(expected, name, *m_players.at(name)->library, [this](const Uuid &id) { return recordName(id); });
    }
    // Libraries that count the same segments and have nothing of their own open know the same.
    void compareDigests()
    {
        std::map<std::set<Hash>, QString> seen;
        for (auto &[name, p] : m_players) {
            if (p->parts().log.hasTail(Audience::Shared))
                continue;
            std::set<Hash> counted;
            for (const SegmentInfo *segment : p->parts().log.segments().inOrder()) {
                if (segment->standing == Standing::Applied && segment->audience == Audience::Shared)
                    counted.insert(*segment->hash);
            }
            const QString digest = p->library->digest().value_or(QString());
            const auto [at, isNew] = seen.try_emplace(counted, digest);
            if (!isNew && at->second != digest)
                m_wrong << QStringLiteral("%1: another digest with the same segments").arg(name);
        }
    }

    QJsonObject m_schedule;
    QTemporaryDir m_folder;
    TestClock clockForCards;
    std::map<QString, std::unique_ptr<Player>> m_players;
    std::map<QString, std::unique_ptr<Player>> m_backups;
    std::map<QString, QString> m_bundles;
    std::map<QString, Hash> m_segments;
    std::map<QString, PublicKey> m_keys;
    QMap<QString, QString> m_names;
    QStringList m_wrong;
    int m_step = 0;
};

} // namespace

bool canPlay(const QString &file)
{
    static const QStringList notYet = {QStringLiteral("erase"), QStringLiteral("upgrade")};
    for (const QJsonValue &used : read(file).value(u"uses").toArray()) {
        if (notYet.contains(used.toString()))
            return false;
    }
    return true;
}

QStringList playSchedule(const QString &file)
{
    const QJsonObject schedule = read(file);
    if (schedule.value(u"format").toInt() != 1)
        return {QStringLiteral("no schedule: ") + file};
    return Play(schedule).run();
}

} // namespace simpul::test
