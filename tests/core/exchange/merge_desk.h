#pragma once

#include "core/library_parts.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

namespace simpul::test {

// Three offices that trust each other.
struct Offices {
    Offices()
    {
        for (Office *one : {&ana, &ben, &citra}) {
            for (Office *other : {&ana, &ben, &citra}) {
                if (one != other)
                    one->trusts(*other);
            }
        }
    }
    // Everybody sends to everybody, until nothing is left to send.
    void exchange()
    {
        for (Office *one : {&ana, &ben, &citra, &ana, &ben, &citra}) {
            const QString bundle = one->bundle();
            for (Office *other : {&ana, &ben, &citra}) {
                if (one != other)
                    other->merge(bundle);
            }
        }
    }
    // The digest of all three, if it is one.
    QString digest()
    {
        CHECK(ana.digest().toStdString() == ben.digest().toStdString());
        CHECK(ana.digest().toStdString() == citra.digest().toStdString());
        return ana.digest();
    }
    QTemporaryDir folder;
    TestClock clock;
    Office ana{folder.path(), QStringLiteral("ANA"), clock};
    Office ben{folder.path(), QStringLiteral("BEN"), clock};
    Office citra{folder.path(), QStringLiteral("CITRA"), clock};
};

inline QString valueOf(const ConflictInfo &conflict, const QString &display)
{
    for (const ConflictInfo::Value &value : conflict.values) {
        if (value.display == display)
            return value.id;
    }
    return {};
}

inline bool nothingNew(const MergeReport &report)
{
    return report.added == 0 && report.changed == 0 && report.removed == 0 && report.conflicts == 0 && report.waiting == 0
        && report.attachments == 0 && report.alarms.isEmpty();
}

inline void removeAsset(Office &office, const Uuid &id)
{
    office.clock.time += 10;
    REQUIRE(office->remove("knowledge_asset", id));
}

} // namespace simpul::test
