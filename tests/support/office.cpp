#include "tests/support/office.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

namespace simpul::test {

Office::Office(const QString &folder, const QString &officeCode, TestClock &time)
    : code(officeCode)
    , clock(time)
    , m_folder(folder)
    , m_name(officeCode)
{
    place = {QDir(folder).filePath(code), QDir(folder).filePath(code + QStringLiteral(".config")), {}};
    const NewOffice office{.code = code, .name = QStringLiteral("Kantor ") + code, .governmentCode = QStringLiteral("NUSATIRTA"), .governmentName = {}, .passphrase = passphrase,
                           .pcLabel = QStringLiteral("PC ") + code, .cheapPassphrase = true};
    const auto created = Library::create(place, office, clock);
    INFO((created ? QString() : created.error().message).toStdString());
    REQUIRE(created);
    reopen();
}

Office::Office(const QString &folder, const QString &officeCode, const QString &name, TestClock &time)
    : code(officeCode)
    , place{QDir(folder).filePath(name), QDir(folder).filePath(name + QStringLiteral(".config")), {}}
    , clock(time)
    , m_folder(folder)
    , m_name(name)
{
    reopen();
}

void Office::reopen()
{
    library.reset();
    auto opened = Library::open(place, clock);
    INFO((opened ? QString() : opened.error().message + opened.error().detail).toStdString());
    REQUIRE(opened);
    library = std::move(*opened);
}

void Office::trusts(Office &other)
{
    const QString card = QDir(m_folder).filePath(other.code + QStringLiteral(".card"));
    REQUIRE(other->exportCard(card));
    REQUIRE(library->trust(card));
}

void Office::enrols(Office &pc)
{
    const QString request = QDir(m_folder).filePath(pc.m_name + QStringLiteral(".request")), answer = request + QStringLiteral(".answer");
    REQUIRE(pc->requestEnrolment(request));
    REQUIRE(library->enrol(request, answer, passphrase));
    REQUIRE(pc->acceptEnrolment(answer));
}

void Office::sends(Office &other)
{
    other.merge(bundle());
}

Uuid Office::asset(const QString &title)
{
    const Uuid id = library->newId();
    clock.time += 10;
    REQUIRE(library->save(RecordEdit(KnowledgeAsset::type(), id).set("title", title)));
    return id;
}

void Office::retitle(const Uuid &asset, const QString &title)
{
    clock.time += 10;
    REQUIRE(library->save(RecordEdit(KnowledgeAsset::type(), asset).set("title", title)));
}

QString Office::title(const Uuid &asset)
{
    const auto found = library->record("knowledge_asset", asset);
    return found && found->life != Record::Life::Removed ? found->value("title").toString() : QString();
}

QString Office::digest()
{
    const auto out = library->digest();
    REQUIRE(out);
    return *out;
}

QString Office::bundle(const QString &forOffice, bool full)
{
    const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2.simpul").arg(m_name).arg(++m_bundles));
    clock.time += 10;
    const auto made = library->createBundle(path, {.forOffice = forOffice, .sinceHaveFile = {}, .full = full});
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);
    return path;
}

MergeReport Office::merge(const QString &bundle)
{
    clock.time += 10;
    const auto merged = library->mergeBundle(bundle);
    INFO((merged ? QString() : merged.error().code + u' ' + merged.error().message + merged.error().detail).toStdString());
    REQUIRE(merged);
    return *merged;
}

std::string Office::titles()
{
    std::map<QString, QStringList> several;
    for (const ConflictInfo &conflict : library->conflicts()) {
        for (const ConflictInfo::Value &value : conflict.values)
            several[conflict.record] << value.display;
    }
    QStringList out;
    for (const RecordLine &line : library->list({.type = "knowledge_asset", .where = {}})) {
        const QStringList values = several[toString(line.id)];
        out << (values.isEmpty() ? line.title : values.join(QStringLiteral(" | ")));
    }
    out.sort();
    return out.join(u'\n').toStdString();
}

QString Office::refusal(const QString &bundle)
{
    const auto merged = library->mergeBundle(bundle);
    REQUIRE_FALSE(merged);
    REQUIRE(merged.error().kind == Error::Kind::Refused);
    return merged.error().code;
}

std::string Office::databaseHash()
{
    library.reset(); // the last connection to close writes the journal back
    const auto content = readFile(QDir(place.folder).filePath(QStringLiteral("library.db")), qint64(1) << 32);
    REQUIRE(content);
    const std::string out = toHex(sha256(viewOf(*content)).view());
    reopen();
    return out;
}

} // namespace simpul::test
