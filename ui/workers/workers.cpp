#include "ui/workers/workers.h"

#include "core/base/uuid.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int watchEveryMs = 3000;
static constexpr int readAfterMs = 5000; // without a change

Workers::Workers(const LibraryPlace &place, const Clock &clock, QObject *parent)
    : QObject(parent), m_place(place), m_clock(clock), m_quick(place, clock), m_slow(place, clock), m_idle(place, clock), m_drafts(place.ownFolder(u"drafts"_s))
{
    connect(&m_watch, &QTimer::timeout, this, &Workers::lookElsewhere);
    m_watch.start(watchEveryMs);
    m_untilReading.setSingleShot(true);
    connect(&m_untilReading, &QTimer::timeout, this, &Workers::readFiles);
    connect(this, &Workers::libraryChanged, &m_untilReading, qOverload<>(&QTimer::start));
    m_untilReading.start(readAfterMs);
}

void Workers::readFiles()
{
    if (m_idle.isBusy())
        return m_untilReading.start(); // what is new is seen afterwards
    m_idle.run(
        this, [](Library &library, const Progress &progress) { return library.readByOtherPrograms(progress); },
        [this](const Result<int> &read) {
            if (read && *read > 0)
                Q_EMIT libraryChanged();
        });
}

Uuid Workers::newId() const
{
    return newUuid(m_clock.now());
}

void Workers::setPerson(const QString &person)
{
    m_place.person = person;
    const auto job = [person](Library &library) -> Result<> {
        library.setPerson(person);
        return {};
    };
    const auto ignore = [](const Result<> &) {};
    m_quick.run(this, job, ignore);
    m_slow.run(this, job, ignore);
    Q_EMIT personChanged();
}

void Workers::tellWritten()
{
    Q_EMIT libraryChanged();
}

void Workers::tellSaved()
{
    Q_EMIT saved();
    Q_EMIT libraryChanged();
}

// Nobody looks at a window in the background; it is brought up to date when it comes forward.
void Workers::lookElsewhere()
{
    if (QGuiApplication::applicationState() != Qt::ApplicationActive || m_quick.isBusy())
        return;
    m_quick.run(
        this, [](Library &library) -> Result<bool> { return library.changedElsewhere(); },
        [this](const Result<bool> &changed) {
            if (changed && *changed)
                Q_EMIT libraryChanged();
        });
}

} // namespace simpul
