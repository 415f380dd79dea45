#include "core/demo/demo.h"

#include "core/base/text.h"
#include "core/demo/sample_world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace simpul {

namespace {

constexpr Stamp minute = 60'000;
constexpr Stamp week = 7 * 24 * 60 * minute;

// The time of the story, which moves only forward.
class StoryClock : public Clock
{
public:
    explicit StoryClock(Stamp start) : m_now(start) {}
    Stamp now() const override { return m_now; }
    void moveTo(Stamp time) { m_now = std::max(m_now, time); }

private:
    Stamp m_now;
};

// Tells the story of the sample world: makes the offices, lets their people write, and carries bundles between them.
class Story
{
public:
    Story(QString folder, SampleWorld world, Stamp now)
        : m_folder(std::move(folder)),
          m_world(std::move(world)),
          m_shift(shiftBefore(now)),
          m_clock(begin())
    {}

    // Each step needs the one before it; the first that fails ends the story.
    Result<> tell()
    {
        using Step = Result<> (Story::*)();
        for (const Step step : {&Story::makeOffices, &Story::trustEachOther, &Story::writeRecords, &Story::shareEverything, &Story::dispute,
                                &Story::leaveOneUnread}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    // Nothing may happen in the future of this PC: then everything moves back by whole weeks, and Mondays stay Mondays.
    Stamp shiftBefore(Stamp now) const
    {
        const Stamp over = m_world.unread.back().at + 10 * minute - now;
        return over <= 0 ? 0 : -((over + week - 1) / week * week);
    }
    Stamp begin() const { return m_world.records.front().at + m_shift - 60 * minute; }

    LibraryPlace placeOf(const SampleOffice &office) const
    {
        const QString folder = QDir(m_folder).filePath(office.code);
        return {.folder = folder, .configFolder = folder + QStringLiteral(".config"), .person = office.person};
    }

    Result<> makeOffices()
    {
        for (const SampleOffice &office : m_world.offices) {
            NewOffice fresh;
            fresh.code = office.code;
            fresh.name = office.name;
            fresh.governmentCode = m_world.governmentCode;
            fresh.governmentName = m_world.governmentName;
            fresh.passphrase = demoPassphrase().toUtf8();
            fresh.pcLabel = QStringLiteral("PC ") + office.code;
            fresh.cheapPassphrase = true; // everybody knows it
            if (auto made = Library::create(placeOf(office), fresh, m_clock); !made)
                return made;
            auto library = Library::open(placeOf(office), m_clock);
            if (!library)
                return fail(library.error());
            m_libraries[office.code] = *std::move(library);
        }
        return {};
    }

    Result<> trustEachOther()
    {
        for (const auto &[code, library] : m_libraries) {
            const QString card = m_carried.filePath(code + QStringLiteral(".card"));
            if (auto written = library->exportCard(card); !written)
                return written;
            const QString fingerprint = library->identity().fingerprint;
            for (const auto &[other, receiver] : m_libraries) {
                if (other == code)
                    continue;
                if (auto trusted = receiver->trust(card, fingerprint); !trusted)
                    return trusted;
            }
        }
        return {};
    }

    Result<> writeRecords() { return write(m_world.records); }

    Result<> write(const std::vector<SampleEdit> &edits)
    {
        for (const SampleEdit &edit : edits) {
            if (auto written = write(edit); !written)
                return written;
        }
        return {};
    }

    Result<> write(const SampleEdit &edit)
    {
        m_clock.moveTo(edit.at + m_shift);
        Library &library = *m_libraries.at(edit.office);
        library.setPerson(edit.author);
        if (auto saved = library.save(edit.edit); !saved)
            return saved;
        for (const QString &resource : edit.files) {
            const QString file = m_carried.filePath(QFileInfo(resource).fileName());
            QFile::copy(resource, file);
            if (auto attached = library.attach(edit.edit.id(), file); !attached)
                return attached;
        }
        return {};
    }

    // The first office gathers what the others know and hands everything on.
    Result<> shareEverything()
    {
        m_clock.moveTo(m_clock.now() + 60 * minute);
        const QString hub = m_world.offices.front().code;
        if (auto gathered = gather(hub); !gathered)
            return gathered;
        for (const auto &[code, library] : m_libraries) {
            if (code == hub)
                continue;
            if (auto carried = carry(hub, code); !carried)
                return carried;
        }
        return {};
    }

    Result<> gather(const QString &hub)
    {
        for (const auto &[code, library] : m_libraries) {
            if (code == hub)
                continue;
            if (auto carried = carry(code, hub); !carried)
                return carried;
        }
        return {};
    }

    Result<> carry(const QString &from, const QString &to)
    {
        m_clock.moveTo(m_clock.now() + minute);
        const auto bundle = bundleFor(from, to, m_carried.filePath(QStringLiteral("%1-%2-%3.simpul").arg(from, to).arg(m_clock.now())));
        if (!bundle)
            return fail(bundle.error());
        for (const QString &file : *bundle) {
            if (const auto merged = m_libraries.at(to)->mergeBundle(file); !merged)
                return fail(merged.error());
        }
        return {};
    }

    Result<QStringList> bundleFor(const QString &from, const QString &to, const QString &file)
    {
        Library::CreateOptions options;
        options.forOffice = to;
        const auto report = m_libraries.at(from)->createBundle(file, options);
        return report ? Result<QStringList>(report->files) : fail(report.error());
    }

    Result<> dispute()
    {
        if (auto written = write(m_world.disputes); !written)
            return written;
        return gather(m_world.offices.front().code);
    }

    Result<> leaveOneUnread()
    {
        if (auto written = write(m_world.unread); !written)
            return written;
        m_clock.moveTo(m_clock.now() + 5 * minute);
        const QDir inbox(QDir(m_folder).filePath(QStringLiteral("masuk")));
        inbox.mkpath(QStringLiteral("."));
        const QString from = m_world.unread.front().office;
        const auto bundle = bundleFor(from, m_world.offices.front().code, inbox.filePath(from + QStringLiteral(".simpul")));
        return bundle ? Result<>() : fail(bundle.error());
    }

    QString m_folder;
    SampleWorld m_world;
    Stamp m_shift;
    StoryClock m_clock;      // outlives the libraries
    QTemporaryDir m_carried; // the USB stick
    std::map<QString, std::unique_ptr<Library>> m_libraries;
};

bool isFree(const QString &folder)
{
    const QFileInfo info(folder);
    return !info.exists() || (info.isDir() && QDir(folder).isEmpty());
}

} // namespace

QString demoPassphrase()
{
    return QStringLiteral("nusatirta");
}

Result<QStringList> makeDemo(const QString &folder, const Clock &clock)
{
    if (!isFree(folder)) {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is not empty. Choose a new folder for the sample offices.").arg(folder),
                    QStringLiteral("exists"));
    }
    auto world = readSampleWorld();
    if (!world)
        return fail(world.error());
    QStringList codes;
    for (const SampleOffice &office : world->offices)
        codes << office.code;

    const bool existed = QFileInfo::exists(folder);
    const auto told = Story(QDir(folder).absolutePath(), *std::move(world), clock.now()).tell();
    if (told)
        return codes;
    QDir(folder).removeRecursively();
    if (existed)
        QDir().mkpath(folder);
    return fail(told.error());
}

} // namespace simpul
