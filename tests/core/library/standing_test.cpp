#include "core/dossier/asset_standing.h"

#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An asset tells how it is used, by other units too, and what people think of it: the newest word of each counts")
{
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), u"ARSIP"_s, clock};
    const auto make = [&](const std::string &type, const std::function<void(RecordEdit &)> &fill) {
        RecordEdit edit(type, office->newId());
        fill(edit);
        REQUIRE(office->save(edit));
        return edit.id();
    };
    const auto link = [](const Uuid &id) { return QVariant::fromValue(id); };
    const auto unit = [&](const QString &code) { return make("org_unit", [&](RecordEdit &edit) { edit.set("code", code).set("name", code); }); };
    const Uuid own = unit(u"BPKAD"_s), other = unit(u"DINKES"_s);
    const auto person = [&](const QString &name, const Uuid &of) { return make("person", [&](RecordEdit &edit) { edit.set("name", name).set("unit", link(of)); }); };
    const Uuid dewi = person(u"Dewi"_s, own), wahyu = person(u"Wahyu"_s, other);
    const Uuid asset = make("knowledge_asset", [&](RecordEdit &edit) { edit.set("title", u"Panduan"_s).set("unit", link(own)); });

    CHECK(standingOf(*office, asset).uses == 0);
    REQUIRE(noteUse(*office, asset, dewi, u"diterapkan"_s));
    REQUIRE(noteUse(*office, asset, wahyu, u"diterapkan"_s));
    REQUIRE(noteUse(*office, asset, wahyu, u"diterapkan"_s)); // the same day: once
    const auto rate = [&](const Uuid &who, int stars, const QDate &day) {
        make("asset_rating", [&](RecordEdit &edit) {
            edit.set("asset", link(asset)).set("person", link(who)).set("stars", QVariant::fromValue(Decimal::fromInteger(stars))).set("rated_on", day);
        });
    };
    rate(dewi, 2, QDate(2026, 1, 5));
    rate(dewi, 5, QDate(2026, 3, 5));
    rate(wahyu, 4, QDate(2026, 2, 5));
    make("asset_review", [&](RecordEdit &edit) {
        edit.set("asset", link(asset)).set("decision", u"setuju"_s).set("decided_on", QDate(2026, 2, 1));
        for (const Uuid &who : {dewi, wahyu})
            edit.setRow("panel", {{}, {{u"person"_s, link(who)}, {u"useful"_s, true}}});
    });
    const AssetStanding standing = standingOf(*office, asset);
    CHECK(standing.uses == 2);
    CHECK(standing.people == 2);
    CHECK(standing.otherUnits == 1);
    CHECK(standing.ratings == 2);
    CHECK(standing.stars == 4.5);
    CHECK(standing.review == u"setuju");
    CHECK(standing.reviewers == 2);
}
