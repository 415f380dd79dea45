#include "core/sops/sop_check.h"

#include "core/sops/sop_flow.h"
#include "tests/core/sops/sample_sop.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using namespace simpul::test;

namespace {

// "!4 Step 4 has no exit ..." : forbidding ones have an exclamation mark.
QStringList told(const Sop &sop)
{
    QStringList lines;
    for (const SopFinding &finding : findingsOf(sop))
        lines << (finding.forbids ? u"!"_s : QString()) + QString::number(finding.step + 1) + u' ' + finding.sentence;
    return lines;
}

bool tells(const Sop &sop, const QString &beginning)
{
    const QStringList lines = told(sop);
    for (const QString &line : lines)
        UNSCOPED_INFO(line.toStdString());
    return std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(beginning); });
}

Sop with(const std::function<void(Sop &)> &change)
{
    Sop sop = disposalSop();
    change(sop);
    return sop;
}

} // namespace

TEST_CASE("An SOP as it should be has nothing to be found")
{
    CHECK(told(disposalSop()) == QStringList());
}

TEST_CASE("A decision without its second exit is told with its step, and forbids handing in")
{
    CHECK(tells(with([](Sop &sop) { sop.steps[3].nextNo.clear(); }), u"!4 Step 4 has no exit \"No\""_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[3].nextYes = u"gone"_s; }), u"!4 The exit \"Yes\" of step 4 leads nowhere"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[3].nextYes = sop.steps[3].nextNo; }), u"4 Both exits of step 4"_s));
}

TEST_CASE("A flow has one start, an end, and a way to every step")
{
    CHECK(told(Sop()) == QStringList{u"!0 There are no steps yet. Write what is done, one activity a row."_s});
    CHECK(tells(with([](Sop &sop) { sop.steps[0].symbol.clear(); }), u"!0 No step is the start"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[2].symbol = u"mulai"_s; }), u"!3 Step 3 is a second start"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[8].symbol.clear(); }), u"!0 No step is the end"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[8].symbol.clear(); }), u"!9 Nothing follows step 9"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[4].next = sop.steps[7].element; }), u"!6 No way leads to step 6"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[4].next = u"gone"_s; }), u"!5 What follows step 5 is not there any more"_s));
}

TEST_CASE("A step is done by a post among the actors, and each of those does something")
{
    CHECK(tells(with([](Sop &sop) { sop.steps[1].actors.clear(); }), u"!2 Step 2 has no actor"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[1].actors = u"Bendahara"_s; }), u"!2 \"Bendahara\" of step 2 is not among the actors"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[1].actors = u"Pengurus Barang; Kasubbid"_s; }), u"2 Step 2 has 2 actors"_s));
    CHECK(tells(with([](Sop &sop) { sop.actors << SopActor{u"x"_s, u"Sekretaris"_s}; }), u"0 \"Sekretaris\" does nothing"_s));
}

TEST_CASE("An activity begins with an active verb and without a subject")
{
    for (const char *good : {"Menyusun daftar", "memverifikasi berkas", "Berkoordinasi dengan bidang", "Mengetik konsep", "Catat nomor", "Memutuskan: berkas lengkap?"})
        CHECK_FALSE(tells(with([&](Sop &sop) { sop.steps[2].activity = QString::fromLatin1(good); }), u"3 "_s));
    for (const char *bad : {"Daftar usulan", "Diperiksa oleh kasubbid", "Berkas diperiksa", "Media dicatat"})
        CHECK(tells(with([&](Sop &sop) { sop.steps[2].activity = QString::fromLatin1(bad); }), u"3 Step 3 begins with \""_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[2].activity = u"Kasubbid memeriksa berkas"_s; }), u"3 Step 3 begins with who does it"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[2].activity.clear(); }), u"!3 Step 3 does not say what is done"_s));
}

TEST_CASE("A time has its unit, and all times together are told in days, hours and minutes")
{
    CHECK(tells(with([](Sop &sop) { sop.steps[5].durationUnit.clear(); }), u"!6 The time of step 6 has no unit"_s));
    CHECK(tells(with([](Sop &sop) { sop.steps[5].duration = {}; }), u"6 Step 6 does not say how long"_s));
    CHECK(totalTime(disposalSop()) == SopTime{4, 8, 20});
    CHECK(totalTime(with([](Sop &sop) { sop.steps[1].duration = Decimal{u"1.5"_s}; })) == SopTime{4, 7, 50});
}

TEST_CASE("What follows a step is what it names, else the row below; nothing follows an end")
{
    Sop sop = disposalSop();
    sop.steps[4].next = sop.steps[6].element;
    const std::vector<SopArrow> arrows = arrowsOf(sop);
    CHECK(arrows.size() == 9);
    CHECK(std::ranges::count(arrows, SopArrow{3, 4, SopExit::Yes}) == 1);
    CHECK(std::ranges::count(arrows, SopArrow{3, 1, SopExit::No}) == 1);
    CHECK(std::ranges::count(arrows, SopArrow{4, 6, SopExit::Onward}) == 1);
    CHECK(std::ranges::count(arrows, SopArrow{7, 8, SopExit::Onward}) == 1);
}
