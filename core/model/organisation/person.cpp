#include "core/model/organisation/person.h"

#include "core/model/organisation/org_unit.h"

namespace simpul {

static std::vector<Choice> statuses()
{
    return {
        {"pns", QT_TRANSLATE_NOOP("Entity", "PNS")},
        {"cpns", QT_TRANSLATE_NOOP("Entity", "CPNS")},
        {"pppk", QT_TRANSLATE_NOOP("Entity", "PPPK")},
        {"eksternal", QT_TRANSLATE_NOOP("Entity", "External")},
    };
}

// The pangkat of a PNS, with its golongan ruang as the code; a PPPK has a golongan I to XVII and no pangkat.
static std::vector<Choice> ranks()
{
    return {
        {"I/a", QT_TRANSLATE_NOOP("Entity", "Juru Muda (I/a)")},
        {"I/b", QT_TRANSLATE_NOOP("Entity", "Juru Muda Tingkat I (I/b)")},
        {"I/c", QT_TRANSLATE_NOOP("Entity", "Juru (I/c)")},
        {"I/d", QT_TRANSLATE_NOOP("Entity", "Juru Tingkat I (I/d)")},
        {"II/a", QT_TRANSLATE_NOOP("Entity", "Pengatur Muda (II/a)")},
        {"II/b", QT_TRANSLATE_NOOP("Entity", "Pengatur Muda Tingkat I (II/b)")},
        {"II/c", QT_TRANSLATE_NOOP("Entity", "Pengatur (II/c)")},
        {"II/d", QT_TRANSLATE_NOOP("Entity", "Pengatur Tingkat I (II/d)")},
        {"III/a", QT_TRANSLATE_NOOP("Entity", "Penata Muda (III/a)")},
        {"III/b", QT_TRANSLATE_NOOP("Entity", "Penata Muda Tingkat I (III/b)")},
        {"III/c", QT_TRANSLATE_NOOP("Entity", "Penata (III/c)")},
        {"III/d", QT_TRANSLATE_NOOP("Entity", "Penata Tingkat I (III/d)")},
        {"IV/a", QT_TRANSLATE_NOOP("Entity", "Pembina (IV/a)")},
        {"IV/b", QT_TRANSLATE_NOOP("Entity", "Pembina Tingkat I (IV/b)")},
        {"IV/c", QT_TRANSLATE_NOOP("Entity", "Pembina Utama Muda (IV/c)")},
        {"IV/d", QT_TRANSLATE_NOOP("Entity", "Pembina Utama Madya (IV/d)")},
        {"IV/e", QT_TRANSLATE_NOOP("Entity", "Pembina Utama (IV/e)")},
        {"I", QT_TRANSLATE_NOOP("Entity", "PPPK grade I")},
        {"II", QT_TRANSLATE_NOOP("Entity", "PPPK grade II")},
        {"III", QT_TRANSLATE_NOOP("Entity", "PPPK grade III")},
        {"IV", QT_TRANSLATE_NOOP("Entity", "PPPK grade IV")},
        {"V", QT_TRANSLATE_NOOP("Entity", "PPPK grade V")},
        {"VI", QT_TRANSLATE_NOOP("Entity", "PPPK grade VI")},
        {"VII", QT_TRANSLATE_NOOP("Entity", "PPPK grade VII")},
        {"VIII", QT_TRANSLATE_NOOP("Entity", "PPPK grade VIII")},
        {"IX", QT_TRANSLATE_NOOP("Entity", "PPPK grade IX")},
        {"X", QT_TRANSLATE_NOOP("Entity", "PPPK grade X")},
        {"XI", QT_TRANSLATE_NOOP("Entity", "PPPK grade XI")},
        {"XII", QT_TRANSLATE_NOOP("Entity", "PPPK grade XII")},
        {"XIII", QT_TRANSLATE_NOOP("Entity", "PPPK grade XIII")},
        {"XIV", QT_TRANSLATE_NOOP("Entity", "PPPK grade XIV")},
        {"XV", QT_TRANSLATE_NOOP("Entity", "PPPK grade XV")},
        {"XVI", QT_TRANSLATE_NOOP("Entity", "PPPK grade XVI")},
        {"XVII", QT_TRANSLATE_NOOP("Entity", "PPPK grade XVII")},
    };
}

// UU 20/2023: managerial posts (JPT, administrator, pengawas) and others (pelaksana, fungsional).
static std::vector<Choice> positionTypes()
{
    return {
        {"jpt_utama", QT_TRANSLATE_NOOP("Entity", "JPT utama")},     {"jpt_madya", QT_TRANSLATE_NOOP("Entity", "JPT madya")},
        {"jpt_pratama", QT_TRANSLATE_NOOP("Entity", "JPT pratama")}, {"administrator", QT_TRANSLATE_NOOP("Entity", "Administrator")},
        {"pengawas", QT_TRANSLATE_NOOP("Entity", "Pengawas")},       {"pelaksana", QT_TRANSLATE_NOOP("Entity", "Pelaksana")},
        {"jf", QT_TRANSLATE_NOOP("Entity", "Functional post (JF)")}, {"lainnya", QT_TRANSLATE_NOOP("Entity", "Other")},
    };
}

static std::vector<Choice> activities()
{
    return {
        {"aktif", QT_TRANSLATE_NOOP("Entity", "Active")},
        {"cltn", QT_TRANSLATE_NOOP("Entity", "On leave without state pay (CLTN)")},
        {"tugas_belajar", QT_TRANSLATE_NOOP("Entity", "On study assignment")},
        {"pensiun", QT_TRANSLATE_NOOP("Entity", "Retired")},
        {"pindah", QT_TRANSLATE_NOOP("Entity", "Moved away")},
    };
}

static std::vector<Field> fields()
{
    using P = Person;
    return {
        field("title_front", &P::titleFront, {.label = QT_TRANSLATE_NOOP("Entity", "Title before the name"), .longest = 100}),
        field("name", &P::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name"), .required = true, .searchable = true, .longest = 300}),
        field("title_back", &P::titleBack, {.label = QT_TRANSLATE_NOOP("Entity", "Titles after the name"), .longest = 100}),
        field("status", &P::status, {.label = QT_TRANSLATE_NOOP("Entity", "Employment status"), .choices = statuses()}),
        field("rank", &P::rank, {.label = QT_TRANSLATE_NOOP("Entity", "Rank"), .choices = ranks()}),
        field("position", &P::position, {.label = QT_TRANSLATE_NOOP("Entity", "Post"), .searchable = true, .longest = 300}),
        field("position_type", &P::positionType, {.label = QT_TRANSLATE_NOOP("Entity", "Kind of post"), .choices = positionTypes()}),
        field("unit", &P::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("supervisor", &P::supervisor, {.label = QT_TRANSLATE_NOOP("Entity", "Direct superior")}),
        field("position_since", &P::positionSince, {.label = QT_TRANSLATE_NOOP("Entity", "In this post since")}),
        field("aliases", &P::aliases, {.label = QT_TRANSLATE_NOOP("Entity", "Other spellings of the name"), .searchable = true}),
        field("active", &P::active, {.label = QT_TRANSLATE_NOOP("Entity", "Service"), .choices = activities()}),
    };
}

const EntityType &Person::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Person"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "People"),
        .titleFields = {"name"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
