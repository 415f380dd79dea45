#include "ui/print/house_style.h"

using namespace Qt::StringLiterals;

namespace simpul {

// ---- templates

// From the most general to the one that has the last word.
static std::vector<PaperTemplate> templatesFor(Library &library, const Issuer &issuer, const QString &paper)
{
    std::vector<Uuid> units = {Uuid()};
    for (auto unit = issuer.units.rbegin(); unit != issuer.units.rend(); ++unit)
        units.push_back(unit->id.uuid);

    struct Ranked {
        std::ptrdiff_t rank;
        PaperTemplate paperTemplate;
    };
    std::vector<Ranked> found;
    for (const RecordLine &line : library.list({.type = PaperTemplate::entityName, .where = {}})) {
        const Result<PaperTemplate> known = library.get(Id<PaperTemplate>{line.id});
        const auto unit = known ? std::find(units.begin(), units.end(), known->unit.uuid) : units.end();
        if (unit == units.end() || known->active == false || (known->paper != paper && known->paper != u"semua"))
            continue;
        found.push_back({2 * (unit - units.begin()) + (known->paper == paper), *known});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    std::vector<PaperTemplate> templates;
    for (Ranked &one : found)
        templates.push_back(std::move(one.paperTemplate));
    return templates;
}

// Another program may have written any number.
static void take(double &measure, const Decimal &said, double least, double most)
{
    if (!said.isEmpty())
        measure = std::clamp(said.toDouble(), least, most);
}

static void apply(const PaperTemplate &from, const Issuer &issuer, HouseStyle &to)
{
    if (!from.pageSize.isEmpty())
        to.page.size = from.pageSize == u"F4" ? PaperStyle::Size::F4 : PaperStyle::Size::A4;
    if (!from.font.isEmpty())
        to.page.family = from.font;
    take(to.page.textPoints, from.textPoints, 6, 20);
    double left = to.page.marginsMm.left(), top = to.page.marginsMm.top(), right = to.page.marginsMm.right(), bottom = to.page.marginsMm.bottom();
    take(left, from.marginLeft, 10, 60);
    take(top, from.marginTop, 10, 60);
    take(right, from.marginRight, 10, 60);
    take(bottom, from.marginBottom, 10, 60);
    to.page.marginsMm = {left, top, right, bottom};
    to.page.securityMm = top - 4;
    to.page.footMm = std::min(to.page.footMm, bottom - 5);
    if (from.nipGrouped)
        to.nipGrouped = *from.nipGrouped;
    if (!from.letterhead.isEmpty()) {
        QStringList lines;
        for (const TextLine &line : from.letterhead)
            lines << line.text;
        to.letterhead = letterhead(lines, issuer.crest);
    }
    if (!from.parts.isEmpty())
        to.parts = from.parts;
    QHash<QString, QString> wordings;
    for (const PaperWording &wording : from.wordings)
        wordings.insert(wording.phrase, wording.text);
    to.words.sayInstead(wordings);
}

HouseStyle houseStyle(Library &library, const Issuer &issuer, const QString &paper, const PaperLanguage &words)
{
    HouseStyle style;
    style.words = words;
    style.letterhead = letterhead(issuer);
    for (const PaperTemplate &one : templatesFor(library, issuer, paper))
        apply(one, issuer, style);
    return style;
}

// ---- parts

static const PaperPart *partOf(const PaperSection &section, const QList<PaperPart> &parts)
{
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const PaperPart &one) { return one.part == section.name; });
    return part == parts.end() ? nullptr : &*part;
}

// The index of the section that stands in each place.
static std::vector<std::size_t> orderOf(const std::vector<PaperSection> &sections, const QList<PaperPart> &parts)
{
    std::vector<std::size_t> places;
    std::vector<std::size_t> order(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        order[i] = i;
        if (partOf(sections[i], parts))
            places.push_back(i);
    }
    std::vector<std::size_t> named = places;
    std::stable_sort(named.begin(), named.end(), [&](std::size_t a, std::size_t b) { return partOf(sections[a], parts) < partOf(sections[b], parts); });
    for (std::size_t i = 0; i < places.size(); ++i)
        order[places[i]] = named[i];
    return order;
}

std::vector<Block> arranged(std::vector<PaperSection> sections, const QList<PaperPart> &parts)
{
    std::vector<Block> blocks;
    for (const std::size_t index : orderOf(sections, parts)) {
        PaperSection &section = sections[index];
        const PaperPart *part = partOf(section, parts);
        if (section.blocks.empty() || (part && part->leftOut.value_or(false)))
            continue;
        const QString heading = part && !part->heading.isEmpty() ? part->heading : section.heading;
        if (section.isAnnex)
            blocks.insert(blocks.end(), {PageBreak{}, Title{{}, heading, {}}});
        else if (!heading.isEmpty())
            blocks.push_back(Heading{1, heading});
        std::move(section.blocks.begin(), section.blocks.end(), std::back_inserter(blocks));
    }
    return blocks;
}

} // namespace simpul
