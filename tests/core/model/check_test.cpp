#include "samples.h"

#include "core/model/check.h"
#include "core/model/communities/community_member.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/training/training_event.h"
#include "core/model/training/training_record.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

template <typename E>
static QString said(const E &entity, Completeness completeness)
{
    return problems(E::type(), fromEntity(entity), completeness).join(u'\n');
}

static KnowledgeAsset completeAsset()
{
    KnowledgeAsset asset;
    asset.title = QStringLiteral("Panduan arsip");
    asset.kind = QStringLiteral("panduan");
    asset.summary = QString(60, u'a');
    asset.keywords = {QStringLiteral("arsip"), QStringLiteral("surat"), QStringLiteral("SOP")};
    asset.authors = {{sampleId(1)}};
    return asset;
}

TEST_CASE("A draft needs only its title")
{
    KnowledgeAsset asset;
    CHECK(said(asset, Completeness::Draft) == u"\"Title\" is empty. Even a draft needs it.");
    asset.title = QStringLiteral("   ");
    CHECK(said(asset, Completeness::Draft) == u"\"Title\" is empty. Even a draft needs it.");
    asset.title = QStringLiteral("Panduan");
    CHECK(said(asset, Completeness::Draft) == QString());
}

TEST_CASE("Handing in names everything that is missing, each in a sentence of its own")
{
    KnowledgeAsset asset;
    asset.title = QStringLiteral("Panduan");
    CHECK(said(asset, Completeness::HandIn)
          == u"\"Kind\" is empty. Fill it in.\n\"Summary\" is empty. Fill it in.\n\"Authors\" is empty. Fill it in.\n\"Keywords\" is "
             u"empty. Fill it in.");
    CHECK(said(completeAsset(), Completeness::HandIn) == QString());
}

TEST_CASE("Every required field of every type is asked for when handing in, and only those")
{
    for (const EntityType *type : entityTypes()) {
        Record empty;
        empty.type = type->name;
        std::size_t required = 0;
        for (const Field &field : type->fields)
            required += field.facts.required;
        INFO(type->name);
        CHECK(std::size_t(problems(*type, empty, Completeness::HandIn).size()) == required);
    }
}

TEST_CASE("A short summary and few keywords are fine in a draft, not when handing in")
{
    KnowledgeAsset asset = completeAsset();
    asset.summary = QStringLiteral("Singkat.");
    asset.keywords.removeLast();
    CHECK(said(asset, Completeness::Draft) == QString());
    CHECK(said(asset, Completeness::HandIn)
          == u"\"Summary\" is too short: 8 characters of at least 50. Say more.\n\"Keywords\" needs at least 3. There are 2.");
}

TEST_CASE("A text that is too long is refused in a draft too, with how much")
{
    KnowledgeAsset asset = completeAsset();
    asset.summary = QString(1001, u'a');
    CHECK(said(asset, Completeness::Draft) == u"\"Summary\" is too long: 1001 characters of at most 1000. Shorten it.");
}

TEST_CASE("A code that is no choice is refused")
{
    KnowledgeAsset asset = completeAsset();
    asset.security = QStringLiteral("X");
    CHECK(said(asset, Completeness::Draft).contains(u"cannot be \"X\""));
}

TEST_CASE("A number stays within its limits, which are told")
{
    TrainingRecord record;
    record.person = {sampleId(1)};
    record.title = QStringLiteral("Bimtek");
    record.year = Decimal::fromInteger(26);
    record.hours = Decimal::fromInteger(-1);
    CHECK(said(record, Completeness::Draft) == u"\"Year\" must be at least 1950.\n\"Lesson hours (JP)\" must be at least 0.");
    record.year = Decimal::fromInteger(20266);
    CHECK(said(record, Completeness::Draft).contains(u"at most 2200"));
    record.year = Decimal{QStringLiteral("2026.5")};
    record.hours = Decimal{QStringLiteral("1.5")}; // half of one is fine
    CHECK(said(record, Completeness::Draft) == u"\"Year\" must be a whole number.");
}

TEST_CASE("A period does not end before it begins; one day is a period")
{
    CommunityMember member;
    member.community = {sampleId(1)};
    member.person = {sampleId(2)};
    member.from = QDate(2026, 2, 1);
    CHECK(said(member, Completeness::HandIn) == QString());
    member.to = QDate(2026, 2, 1);
    CHECK(said(member, Completeness::HandIn) == QString());
    member.to = QDate(2026, 1, 31);
    CHECK(said(member, Completeness::Draft) == u"\"To\" is before \"From\". Correct one of the dates.");

    OrgUnit unit;
    unit.name = QStringLiteral("BPKAD");
    unit.activeFrom = QDate(2026, 2, 1);
    unit.activeTo = QDate(2025, 2, 1);
    CHECK(said(unit, Completeness::Draft).contains(u"\"Active to\" is before"));

    TrainingEvent event;
    event.title = QStringLiteral("Bimtek");
    event.startOn = QDate(2026, 2, 3);
    event.endOn = QDate(2026, 2, 1);
    CHECK(said(event, Completeness::Draft).contains(u"\"Ends on\" is before"));
}

TEST_CASE("Nobody is their own superior and no office a part of itself")
{
    Person person;
    person.id = {sampleId(1)};
    person.name = QStringLiteral("Dewi");
    person.supervisor = {sampleId(2)};
    CHECK(said(person, Completeness::HandIn) == QString());
    person.supervisor = person.id;
    CHECK(said(person, Completeness::Draft).contains(u"leads to this record itself"));
}

TEST_CASE("A problem in a row says which row")
{
    TrainingEvent event;
    event.title = QStringLiteral("Bimtek");
    event.participants = {
        {.element = {}, .person = {sampleId(1)}, .state = {}, .preScore = {}, .postScore = {}, .certificateNo = {}},
        {.element = {}, .person = {}, .state = {}, .preScore = {QStringLiteral("120")}, .postScore = {}, .certificateNo = {}}};
    CHECK(said(event, Completeness::Draft) == u"\"Participants, row 2: Score before\" must be at most 100.");
    CHECK(said(event, Completeness::HandIn).startsWith(u"\"Participants, row 2: Person\" is empty."));
}

TEST_CASE("A tag with a semicolon would fall apart in a CSV file, so it is refused")
{
    KnowledgeAsset asset = completeAsset();
    asset.keywords << QStringLiteral("satu; dua");
    CHECK(said(asset, Completeness::Draft).contains(u"\"satu; dua\""));
}

TEST_CASE("Personal data with a wrong NIP is refused, without one or with a right one not")
{
    PersonDetail detail;
    CHECK(said(detail, Completeness::Draft) == QString());
    CHECK(said(detail, Completeness::HandIn) == QString());
    detail.nip = QStringLiteral("198309292008012907");
    CHECK(said(detail, Completeness::HandIn) == QString());
    detail.nip = QStringLiteral("198313292008012907");
    CHECK(said(detail, Completeness::Draft).contains(u"19831329"));
}
