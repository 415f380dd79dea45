#include "core/sops/sop_workflow.h"

#include "tests/core/sops/sample_sop.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using namespace simpul::test;

static const QDate today(2026, 11, 22);

static Sop in(const char *state)
{
    Sop sop = disposalSop();
    sop.state = QString::fromLatin1(state);
    return sop;
}

static QString refusal(const Sop &sop, const char *state, const QDate &day = today)
{
    const auto moved = mayMoveTo(sop, QString::fromLatin1(state), day);
    return moved ? QString() : moved.error().message;
}

TEST_CASE("An SOP goes from draft to being in force and is withdrawn at the end, or goes back to be mended")
{
    for (const auto &[from, to] : {std::pair("draf", "verifikasi"), std::pair("verifikasi", "paraf"), std::pair("verifikasi", "draf"),
                                   std::pair("paraf", "disahkan"), std::pair("paraf", "draf"), std::pair("disahkan", "berlaku"),
                                   std::pair("berlaku", "dicabut")}) {
        INFO(from << " -> " << to);
        CHECK(refusal(in(from), to) == QString());
    }
    CHECK(refusal(in("draf"), "berlaku").startsWith(u"From \"Draft\" an SOP cannot go to \"In force\""));
    CHECK(refusal(in("dicabut"), "berlaku").startsWith(u"An SOP in the state \"Withdrawn\" stays there"));
}

TEST_CASE("Every state of an SOP has its place in the workflow")
{
    for (const Choice &choice : Sop::type().find("state")->facts.choices) {
        const QStringList next = nextSopStates(QString::fromLatin1(choice.code));
        CHECK((next.isEmpty() == (QString::fromLatin1(choice.code) == u"dicabut")));
        for (const QString &state : next)
            CHECK(Sop::type().find("state")->hasChoice(state));
    }
}

TEST_CASE("An SOP is handed in only without forbidding findings, and the refusal says all of them")
{
    Sop sop = in("draf");
    sop.steps[3].nextNo.clear();
    sop.steps[1].actors.clear();
    const QString told = refusal(sop, "verifikasi");
    CHECK(told.contains(u"Step 4 has no exit \"No\""));
    CHECK(told.contains(u"Step 2 has no actor"));
    sop = in("draf");
    sop.steps[2].activity = u"Berkas diperiksa"_s; // only a warning
    CHECK(refusal(sop, "verifikasi") == QString());
}

TEST_CASE("An approved SOP has a signatory, a number and a day on which it takes effect, not before it was made")
{
    Sop sop = in("paraf");
    sop.signatory = {};
    sop.number.clear();
    sop.effectiveOn = {};
    CHECK(refusal(sop, "disahkan") == u"Name the signatory. Give it its number. Say on which day it takes effect.");
    sop = in("paraf");
    sop.effectiveOn = sop.createdOn.addDays(-1);
    CHECK(refusal(sop, "disahkan").startsWith(u"It cannot take effect before it was made"));
    sop.effectiveOn = sop.createdOn;
    CHECK(refusal(sop, "disahkan") == QString());
}

TEST_CASE("An SOP is in force from its effective date on, not a day earlier")
{
    const Sop sop = in("disahkan");
    CHECK(refusal(sop, "berlaku", sop.effectiveOn.addDays(-1)).startsWith(u"It takes effect on"));
    CHECK(refusal(sop, "berlaku", sop.effectiveOn) == QString());
}

TEST_CASE("A revision is a draft of its own under the same number; the old one is withdrawn when it takes effect")
{
    const Sop old = in("berlaku");
    const Sop revision = newRevision(old);
    CHECK(revision.id.isNull());
    CHECK(revision.replaces == old.id);
    CHECK(revision.revision == Decimal{u"1"_s});
    CHECK(newRevision(revision).revision == Decimal{u"2"_s});
    CHECK(revision.state == u"draf");
    CHECK(revision.number == old.number);
    CHECK(revision.steps.size() == 9);
    CHECK(revision.steps[3].nextNo == revision.steps[1].element);
    CHECK_FALSE(revision.effectiveOn.isValid());
    CHECK(old.state == u"berlaku");
    CHECK(withdrawsOld(revision, u"berlaku"_s));
    CHECK_FALSE(withdrawsOld(revision, u"disahkan"_s));
    CHECK_FALSE(withdrawsOld(old, u"berlaku"_s));
}
