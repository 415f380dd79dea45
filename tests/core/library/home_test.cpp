#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), u"ARSIP"_s, clock};
    const QDate today{2026, 11, 22};

    Uuid add(const char *type, const std::vector<std::pair<const char *, QVariant>> &values)
    {
        const Uuid id = office->newId();
        RecordEdit edit{std::string(type), id};
        for (const auto &[field, value] : values)
            edit.set(field, value);
        clock.time += 10;
        REQUIRE(office->save(edit));
        return id;
    }
    Uuid asset(const QString &title, const QString &state, std::vector<std::pair<const char *, QVariant>> more = {})
    {
        more.emplace_back("title", title);
        more.emplace_back("state", state);
        return add("knowledge_asset", more);
    }
    static QStringList titles(const HomeFacts::List &list)
    {
        QStringList out;
        for (const HomeFacts::Line &line : list.lines)
            out << line.record.title;
        return out;
    }
};

} // namespace

TEST_CASE("What is due for review is told oldest first, and counted beyond what is shown")
{
    Desk desk;
    for (int i = 1; i <= 7; ++i)
        desk.asset(u"Panduan %1"_s.arg(i), u"terbit"_s, {{"review_due", desk.today.addDays(-10 * i)}});
    desk.asset(u"Belum waktunya"_s, u"terbit"_s, {{"review_due", desk.today.addDays(1)}});
    desk.asset(u"Masih draf"_s, u"draf"_s, {{"review_due", desk.today.addDays(-5)}});
    const Uuid removed = desk.asset(u"Di kotak sampah"_s, u"terbit"_s, {{"review_due", desk.today.addDays(-500)}});
    REQUIRE(desk.office->remove("knowledge_asset", removed));
    const HomeFacts home = desk.office->home(desk.today, 2);
    CHECK(Desk::titles(home.due) == QStringList{u"Panduan 7"_s, u"Panduan 6"_s});
    CHECK(home.due.lines.first().due == desk.today.addDays(-70));
    CHECK(home.due.total == 7);
    CHECK(desk.office->assetsDue(desk.today) == 7);
    CHECK(desk.office->assetsDue(desk.today.addDays(-65)) == 1);
}

TEST_CASE("Who is at work sees the own drafts, as owner or author, and what waits for this reviewer; without a person all of them")
{
    Desk desk;
    const Uuid me = desk.add("person", {{"name", u"Siti Rahmawati"_s}}), other = desk.add("person", {{"name", u"Anwar"_s}});
    desk.asset(u"Milik saya"_s, u"draf"_s, {{"owner", QVariant::fromValue(me)}});
    desk.asset(u"Saya menulis"_s, u"perbaikan"_s, {{"authors", QVariant::fromValue(QList<Uuid>{me})}});
    desk.asset(u"Milik orang lain"_s, u"draf"_s, {{"owner", QVariant::fromValue(other)}});
    desk.asset(u"Untuk saya tinjau"_s, u"diajukan"_s, {{"reviewer", QVariant::fromValue(me)}});
    desk.asset(u"Untuk siapa saja"_s, u"diajukan"_s);
    desk.asset(u"Untuk orang lain"_s, u"ditinjau"_s, {{"reviewer", QVariant::fromValue(other)}});
    CHECK(desk.office->home(desk.today, 9).mine.total == 3);
    CHECK(desk.office->home(desk.today, 9).forReview.total == 3);
    desk.office->setPerson(toString(me));
    const HomeFacts home = desk.office->home(desk.today, 9);
    CHECK(Desk::titles(home.mine) == QStringList{u"Saya menulis"_s, u"Milik saya"_s});
    CHECK(Desk::titles(home.forReview) == QStringList{u"Untuk saya tinjau"_s, u"Untuk siapa saja"_s});
}

TEST_CASE("What changed last and what is used most come first, whoever uses it")
{
    Desk desk;
    const Uuid rare = desk.asset(u"Jarang"_s, u"terbit"_s), often = desk.asset(u"Sering"_s, u"terbit"_s);
    for (int i = 0; i < 3; ++i)
        desk.add("asset_use", {{"asset", QVariant::fromValue(i == 0 ? rare : often)}});
    RecordEdit edit("knowledge_asset", rare);
    desk.clock.time += 10;
    REQUIRE(desk.office->save(edit.set("summary", u"Diubah"_s)));
    const HomeFacts home = desk.office->home(desk.today, 5);
    CHECK(Desk::titles(home.used) == QStringList{u"Sering"_s, u"Jarang"_s});
    CHECK(home.used.lines.first().times == 2);
    CHECK(Desk::titles(home.recent) == QStringList{u"Jarang"_s, u"Sering"_s});
    CHECK(Desk::titles(desk.office->recentAssets(1)) == QStringList{u"Jarang"_s});
}
