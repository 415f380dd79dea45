#include "ui/print/aar_paper.h"

#include "ui/print/light_markdown.h"
#include "ui/print/meeting_text.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

static Details aarDetails(const LessonLearned &review, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    QStringList participants;
    for (const Id<Person> &person : review.participants)
        participants << nameOnPaper(context, person.uuid, {});
    return detailLines({{words.say(QT_TRANSLATE_NOOP("Paper", "Activity")), review.activity},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Community")), context.titleOf(review.community.uuid)},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Office")), context.titleOf(review.unit.uuid)},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Meeting")), context.titleOf(review.meeting.uuid)},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Day/Date")), words.dateWithDay(review.date)},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Facilitator")), nameOnPaper(context, review.facilitator.uuid, {})},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Participants")), participants.join(u"; "_s)},
                        {words.say(QT_TRANSLATE_NOOP("Paper", "Knowledge asset")), context.titleOf(review.asset.uuid)}});
}

static std::vector<Block> lessons(const LessonLearned &review, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    PaperTable table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                     {words.say(QT_TRANSLATE_NOOP("Paper", "Lesson")), 8},
                     {words.say(QT_TRANSLATE_NOOP("Paper", "Verdict")), 3},
                     {words.say(QT_TRANSLATE_NOOP("Paper", "Person in charge")), 5},
                     {words.say(QT_TRANSLATE_NOOP("Paper", "Due")), 4}};
    for (const Lesson &lesson : review.lessons) {
        table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(lesson.text),
                              cell(words.choice(Lesson::columns(), "verdict", lesson.verdict)), cell(nameOnPaper(context, lesson.owner.uuid, {})),
                              cell(words.date(lesson.due))});
    }
    if (table.rows.empty())
        return {};
    return {table};
}

Paper aarPaper(const LessonLearned &review, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    const auto say = [&](const char *english) { return words.say(english); };
    Paper paper = paperFrame(context, words.say(QT_TRANSLATE_NOOP("Paper", "After action review: %1"), {review.title}), review.security,
                             words.say(QT_TRANSLATE_NOOP("Paper", "After action review %1"), {review.title}));
    const Signer facilitator = signer(context, review.facilitator.uuid, {say(QT_TRANSLATE_NOOP("Paper", "Facilitator,"))});
    paper.blocks = arranged({{u"judul"_s, {}, {Title{say(QT_TRANSLATE_NOOP("Paper", "AFTER ACTION REVIEW")), review.title, {}}}},
                             {u"identitas"_s, {}, {aarDetails(review, context)}},
                             {u"rencana"_s, say(QT_TRANSLATE_NOOP("Paper", "1. What was planned?")), blocksFromMarkdown(review.planned)},
                             {u"kejadian"_s, say(QT_TRANSLATE_NOOP("Paper", "2. What happened?")), blocksFromMarkdown(review.happened)},
                             {u"sebab"_s, say(QT_TRANSLATE_NOOP("Paper", "3. Why was it different?")), blocksFromMarkdown(review.why)},
                             {u"pelajaran"_s, say(QT_TRANSLATE_NOOP("Paper", "4. What do we keep, stop and improve?")), lessons(review, context)},
                             {u"hasil"_s, say(QT_TRANSLATE_NOOP("Paper", "Result")), blocksFromMarkdown(review.result)},
                             {u"dampak"_s, say(QT_TRANSLATE_NOOP("Paper", "Impact")), blocksFromMarkdown(review.impact)},
                             {u"tanda_tangan"_s, {}, {Signatures{{facilitator}}}}},
                            context.style.parts);
    return paper;
}

Result<> printAar(Library &library, const Uuid &id, const QString &path, const PrintOptions &)
{
    const Result<LessonLearned> review = library.get(Id<LessonLearned>{id});
    if (!review)
        return fail(review.error());
    const PaperContext context = paperContext(library, review->unit, u"aar"_s, PaperLanguage(), readersOf(review->security));
    return writePaper(aarPaper(*review, context), context.style.page, path);
}

} // namespace simpul
