#include "tests/support/schedule.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace simpul::test;

// SIMPUL_SCHEDULES in the environment: another folder of schedules, for playing many more than are kept here.
static QDir folderOfSchedules()
{
    const QString other = qEnvironmentVariable("SIMPUL_SCHEDULES");
    return QDir(other.isEmpty() ? QStringLiteral(SIMPUL_TEST_DATA "/schedules") : other);
}

TEST_CASE("A hundred schedules of the model end as the model says: values, lives, conflicts, what waits, equal digests", "[schedules]")
{
    const QDir folder = folderOfSchedules();
    int played = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (!canPlay(folder.filePath(name)))
            continue;
        const QStringList differences = playSchedule(folder.filePath(name));
        INFO(name.toStdString() << '\n' << differences.join(u'\n').toStdString());
        CHECK(differences.isEmpty());
        ++played;
    }
    CHECK(played >= 100);
}
