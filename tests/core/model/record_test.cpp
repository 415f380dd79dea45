#include "samples.h"

#include "core/model/communities/community.h"
#include "core/model/communities/community_member.h"
#include "core/model/communities/decree.h"
#include "core/model/communities/discussion.h"
#include "core/model/communities/mentor_assignment.h"
#include "core/model/communities/mentoring_module.h"
#include "core/model/communities/mentoring_plan.h"
#include "core/model/communities/mentoring_visit.h"
#include "core/model/knowledge/asset_rating.h"
#include "core/model/knowledge/asset_review.h"
#include "core/model/knowledge/asset_use.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/knowledge/theme.h"
#include "core/model/language.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/lesson_learned.h"
#include "core/model/meetings/meeting.h"
#include "core/model/meetings/official_record.h"
#include "core/model/notes/note.h"
#include "core/model/organisation/government.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/paper_template.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/search/glossary_term.h"
#include "core/model/search/saved_search.h"
#include "core/model/sops/sop.h"
#include "core/model/training/training_event.h"
#include "core/model/training/training_record.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <tuple>

using namespace simpul;
using namespace simpul::test;

using AllTypes = std::tuple<KnowledgeAsset, Theme, AssetUse, AssetReview, AssetRating, Community, CommunityMember, Decree,
                            MentorAssignment, MentoringPlan, MentoringVisit, MentoringModule, Discussion, Meeting, ActionItem,
                            LessonLearned, OfficialRecord, Sop, TrainingEvent, TrainingRecord, Person, PersonDetail, OrgUnit,
                            Government, PaperTemplate, Note, GlossaryTerm, SavedSearch>;

TEMPLATE_LIST_TEST_CASE("A record becomes a struct and the same record again, whatever its fields hold", "", AllTypes)
{
    REQUIRE(entityTypes().size() == std::tuple_size_v<AllTypes>); // this list has them all
    for (int number = 0; number < sampleCount(); ++number) {
        const Record record = sampleRecord(TestType::type(), number);
        const Record again = fromEntity(toEntity<TestType>(record));
        INFO(TestType::entityName << ' ' << number);
        CHECK(again.values.keys() == record.values.keys());
        for (const QString &name : record.values.keys()) {
            INFO(name.toStdString());
            CHECK((again.values.value(name) == record.values.value(name)));
        }
        CHECK((again == record));
    }
}

TEMPLATE_LIST_TEST_CASE("A fresh struct is an empty record: nothing is written that nobody entered", "", AllTypes)
{
    const Record record = fromEntity(TestType());
    CHECK(record.values.isEmpty());
    CHECK(record.type == TestType::entityName);
    CHECK(record.audience == TestType::type().audience);
    CHECK(record.id.isNull());
}

TEST_CASE("Every value survives the log, byte by byte and back")
{
    for (const EntityType *type : entityTypes()) {
        for (const Field &field : type->fields) {
            if (field.isMulti())
                continue; // these are a register per element
            for (const QVariant &value : sampleValues(field)) {
                INFO(type->name << '.' << field.name << ' ' << encodeValue(field.kind, value));
                CHECK((decodeValue(field.kind, encodeValue(field.kind, value)) == value));
            }
        }
    }
}

TEST_CASE("A date-time keeps its zone in the log, also one known only by its offset")
{
    const EntityType &type = TrainingEvent::type();
    for (const QVariant &value : sampleValues(*type.find("registration_closes"))) {
        const auto again = dateTimeFromLogText(toLogText(value.toDateTime()));
        REQUIRE(again);
        CHECK(toLogText(*again) == toLogText(value.toDateTime()));
    }
}

TEST_CASE("A secret asset belongs to the office though its type is shared")
{
    KnowledgeAsset asset;
    for (const auto &[security, audience] :
         {std::pair("", Audience::Shared), std::pair("B", Audience::Shared), std::pair("T", Audience::Shared),
          std::pair("R", Audience::Office), std::pair("SR", Audience::Office)}) {
        asset.security = QString::fromLatin1(security);
        INFO(security);
        CHECK(fromEntity(asset).audience == audience);
    }
}

TEST_CASE("Fields that this program does not know do not disturb those it knows")
{
    Record record = sampleRecord(Theme::type(), 0);
    record.values.insert(QStringLiteral("mood"), QStringLiteral("good"));
    record.unknown.insert(QStringLiteral("mood"), QStringLiteral("\"good\""));
    CHECK(toEntity<Theme>(record).title == u"Panduan arsip");
}

TEST_CASE("Personal data has the id of its person")
{
    const Id<Person> ana{sampleId(7)};
    PersonDetail detail;
    detail.id = detailOf(ana);
    CHECK(personOf(detail) == ana);
    CHECK(fromEntity(detail).id == ana.uuid);
}

static QString nameOf(const Uuid &id)
{
    return id == sampleId(1) ? QStringLiteral("Dewi Kartikasari") : QString();
}

TEST_CASE("A list calls a record by its title, and by what it links")
{
    Theme theme;
    theme.title = QStringLiteral("Penatausahaan Barang Milik Daerah");
    CHECK(titleOf(fromEntity(theme), nameOf) == theme.title);

    CommunityMember member;
    member.person = {sampleId(1)};
    CHECK(titleOf(fromEntity(member), nameOf) == u"Dewi Kartikasari");
    member.role = QStringLiteral("ketua");
    CHECK(titleOf(fromEntity(member), nameOf) == u"Dewi Kartikasari · Chair");
}

TEST_CASE("A link to somebody whose record is not here is said to be so")
{
    CommunityMember member;
    member.person = {sampleId(2)};
    CHECK(titleOf(fromEntity(member), nameOf) == u"(not in this library)");
}

TEST_CASE("A record without a title can still be seen and opened")
{
    CHECK(titleOf(fromEntity(PersonDetail()), nameOf) == u"(untitled)");
    Record stranger;
    stranger.type = "sop_of_2040";
    CHECK(titleOf(stranger, nameOf) == u"sop_of_2040");
}
