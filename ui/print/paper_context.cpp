#include "ui/print/paper_context.h"

#include "core/model/organisation/nip.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/time_text.h"
#include "ui/print/paper_image.h"

using namespace Qt::StringLiterals;

namespace simpul {

// ---- people

QString fullName(const Person &person)
{
    const QString name = person.titleFront.isEmpty() ? person.name : person.titleFront + u' ' + person.name;
    return person.titleBack.isEmpty() ? name : name + u", "_s + person.titleBack;
}

Readers readersOf(const QString &security)
{
    return security == u"B" ? Readers::Anybody : Readers::Office;
}

static QString notHeld(const PaperLanguage &words)
{
    return words.say(QT_TRANSLATE_NOOP("Paper", "(not held here)"));
}

// A PPPK has a grade and no pangkat.
static QString rankOf(const Person &person, const PaperLanguage &words)
{
    if (person.rank.isEmpty())
        return {};
    if (!person.rank.contains(u'/'))
        return words.say(QT_TRANSLATE_NOOP("Paper", "Grade %1"), {person.rank});
    return person.status == u"pppk" ? QString() : words.choice(*Person::type().find("rank"), person.rank);
}

static QString nipOf(Library &library, const Person &person, const HouseStyle &style)
{
    const Result<PersonDetail> detail = library.get(detailOf(person.id));
    if (!detail || detail->nip.isEmpty())
        return {};
    const NipHolder holder = nipHolder(person.status);
    const QString number = style.nipGrouped ? groupedNip(detail->nip, holder) : detail->nip;
    return (holder == NipHolder::Pppk ? u"NI PPPK "_s : u"NIP "_s) + number;
}

static PaperPerson paperPerson(Library &library, const Uuid &id, const HouseStyle &style, Readers readers)
{
    const Result<Person> person = library.get(Id<Person>{id});
    if (!person)
        return {.name = notHeld(style.words), .post = {}, .unit = {}, .rank = {}, .nip = {}};
    return {.name = fullName(*person),
            .post = person->position,
            .unit = person->unit.isNull() ? QString() : library.titleOf(person->unit.uuid),
            .rank = rankOf(*person, style.words),
            .nip = readers == Readers::Office ? nipOf(library, *person, style) : QString()};
}

QString nameOnPaper(const PaperContext &context, const Uuid &person, const QString &typed)
{
    return person.isNull() ? typed : context.person(person).name;
}

// ---- context

PaperContext paperContext(Library &library, const Id<OrgUnit> &unit, const QString &paper, const PaperLanguage &words, Readers readers)
{
    const Issuer issuer = issuerOf(library, unit);
    PaperContext context;
    context.style = houseStyle(library, issuer, paper, words);
    context.city = cityOf(issuer);
    context.headPost = headPostOf(issuer);
    context.zone = timeZoneOf(issuer);
    context.printedAt = library.now();
    context.person = [&library, style = context.style, readers](const Uuid &id) { return paperPerson(library, id, style, readers); };
    context.titleOf = [&library, words](const Uuid &id) {
        const QString title = library.titleOf(id);
        return title.isEmpty() && !id.isNull() ? notHeld(words) : title;
    };
    context.picture = [&library](const FileRef &file) {
        const Result<QString> path = file.isNull() ? fail(Error::Kind::NotFound, {}) : library.attachmentPath(file.sha256);
        return path ? paperImage(*path, 1400) : QImage();
    };
    return context;
}

Paper paperFrame(const PaperContext &context, const QString &title, const QString &security, const QString &foot)
{
    const PaperLanguage &words = context.words();
    Paper paper;
    paper.title = title;
    paper.language = words.tag();
    paper.security = security;
    paper.letterhead = context.style.letterhead;
    paper.pageOf = words.say(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"));
    paper.footLeft = words.say(QT_TRANSLATE_NOOP("Paper", "%1 · printed %2"), {foot.trimmed(), words.dateAndTime(context.printedAt, context.zone)});
    return paper;
}

QDateTime localTime(const PaperContext &context, const QDateTime &time)
{
    static const QStringList zones = {u"WIB"_s, u"WITA"_s, u"WIT"_s};
    return !time.isValid() || zones.contains(zoneLabel(time.timeZone())) ? time : time.toTimeZone(context.zone);
}

// ---- signatures

QStringList postLines(const PaperContext &context, const QString &post, const QString &capacity)
{
    static const QHash<QString, QString> prefixes = {{u"plt"_s, u"Plt. "_s}, {u"plh"_s, u"Plh. "_s}, {u"pj"_s, u"Pj. "_s}};
    if (capacity == u"an" || capacity == u"ub") {
        QStringList lines = {u"a.n. "_s + (context.headPost.isEmpty() ? post : context.headPost) + u','};
        if (capacity == u"ub")
            lines << u"u.b."_s;
        if (!context.headPost.isEmpty())
            lines << post + u',';
        return lines;
    }
    return {prefixes.value(capacity) + post + u','};
}

Signer signer(const PaperContext &context, const Uuid &id, const QStringList &post)
{
    if (id.isNull())
        return {{}, post, u"(…………………………………)"_s, {}};
    const PaperPerson person = context.person(id);
    Signer out{{}, post, person.name, {}};
    for (const QString &line : {person.rank, person.nip}) {
        if (!line.isEmpty())
            out.below << line;
    }
    return out;
}

// ---- blocks

std::vector<Block> numbered(const QStringList &lines)
{
    std::vector<Block> blocks;
    for (const QString &line : lines)
        blocks.push_back(ListItem{u"%1."_s.arg(blocks.size() + 1), 0, {{line}}});
    return blocks;
}

std::vector<Block> carbonCopyBlocks(const PaperLanguage &words, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    std::vector<Block> blocks = numbered(lines);
    blocks.insert(blocks.begin(), {Spacer{2}, leading(words.say(QT_TRANSLATE_NOOP("Paper", "Carbon copies:")))});
    return blocks;
}

Paragraph leading(const QString &text)
{
    Paragraph paragraph{{{text}}};
    paragraph.leads = true;
    return paragraph;
}

Runs cell(const QString &text)
{
    return {{text}};
}

} // namespace simpul
