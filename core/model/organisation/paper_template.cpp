#include "core/model/organisation/paper_template.h"

#include "core/model/organisation/org_unit.h"

namespace simpul {

static std::vector<Choice> papers()
{
    return {
        {"semua", QT_TRANSLATE_NOOP("Entity", "All papers")},
        {"undangan", QT_TRANSLATE_NOOP("Entity", "Invitation")},
        {"daftar_hadir", QT_TRANSLATE_NOOP("Entity", "Attendance list")},
        {"notula", QT_TRANSLATE_NOOP("Entity", "Minutes")},
        {"laporan_pendampingan", QT_TRANSLATE_NOOP("Entity", "Mentoring report")},
        {"sop", QT_TRANSLATE_NOOP("Entity", "SOP")},
        {"keputusan", QT_TRANSLATE_NOOP("Entity", "Decree")},
        {"aset", QT_TRANSLATE_NOOP("Entity", "Asset sheet")},
        {"aar", QT_TRANSLATE_NOOP("Entity", "AAR sheet")},
        {"berita_acara", QT_TRANSLATE_NOOP("Entity", "Official record")},
    };
}

static std::vector<Choice> sizes()
{
    return {
        {"A4", QT_TRANSLATE_NOOP("Entity", "A4")},
        {"F4", QT_TRANSLATE_NOOP("Entity", "F4 (215 × 330 mm)")},
    };
}

const std::vector<Field> &PaperPart::columns()
{
    using R = PaperPart;
    static const std::vector<Field> columns = {
        field("part", &R::part, {.label = QT_TRANSLATE_NOOP("Entity", "Part"), .required = true, .longest = 100}),
        field("heading", &R::heading, {.label = QT_TRANSLATE_NOOP("Entity", "Heading"), .longest = 300}),
        field("left_out", &R::leftOut, {.label = QT_TRANSLATE_NOOP("Entity", "Left out")}),
    };
    return columns;
}

const std::vector<Field> &PaperWording::columns()
{
    using R = PaperWording;
    static const std::vector<Field> columns = {
        field("phrase", &R::phrase, {.label = QT_TRANSLATE_NOOP("Entity", "Phrase"), .required = true, .longest = 1000}),
        field("text", &R::text, {.label = QT_TRANSLATE_NOOP("Entity", "Instead"), .longest = 2000}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using P = PaperTemplate;
    return {
        field("title", &P::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("paper", &P::paper, {.label = QT_TRANSLATE_NOOP("Entity", "Paper"), .required = true, .choices = papers()}),
        field("unit", &P::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("active", &P::active, {.label = QT_TRANSLATE_NOOP("Entity", "In use")}),
        field("page_size", &P::pageSize, {.label = QT_TRANSLATE_NOOP("Entity", "Page size"), .choices = sizes()}),
        field("font", &P::font, {.label = QT_TRANSLATE_NOOP("Entity", "Font"), .longest = 100}),
        field("text_points", &P::textPoints, {.label = QT_TRANSLATE_NOOP("Entity", "Size of the text (points)"), .least = 6, .most = 20}),
        field("margin_left", &P::marginLeft, {.label = QT_TRANSLATE_NOOP("Entity", "Left margin (mm)"), .least = 10, .most = 60}),
        field("margin_top", &P::marginTop, {.label = QT_TRANSLATE_NOOP("Entity", "Top margin (mm)"), .least = 10, .most = 60}),
        field("margin_right", &P::marginRight, {.label = QT_TRANSLATE_NOOP("Entity", "Right margin (mm)"), .least = 10, .most = 60}),
        field("margin_bottom", &P::marginBottom, {.label = QT_TRANSLATE_NOOP("Entity", "Bottom margin (mm)"), .least = 10, .most = 60}),
        field("nip_grouped", &P::nipGrouped, {.label = QT_TRANSLATE_NOOP("Entity", "NIP in groups")}),
        field("letterhead", &P::letterhead, {.label = QT_TRANSLATE_NOOP("Entity", "Letterhead")}),
        field("parts", &P::parts, {.label = QT_TRANSLATE_NOOP("Entity", "Parts")}),
        field("wordings", &P::wordings, {.label = QT_TRANSLATE_NOOP("Entity", "Wording")}),
    };
}

const EntityType &PaperTemplate::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Paper template"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Paper templates"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
