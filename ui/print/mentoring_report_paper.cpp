#include "ui/print/mentoring_report_paper.h"

#include "core/dossier/community_work.h"
#include "core/model/number_words.h"
#include "ui/print/meeting_text.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

class MentoringReport
{
public:
    MentoringReport(const MentoringReportSource &source, const PaperContext &context)
        : m_source(source), m_records(source.records), m_context(context), m_words(context.words()), m_visits(visitsIn(source.year, source.quarter))
    {
    }

    Paper make() const
    {
        const QStringList which = {romanNumber(m_source.quarter + 1), QString::number(m_source.year)};
        const QString name = m_records.community.name;
        Paper paper = paperFrame(m_context, say(QT_TRANSLATE_NOOP("Paper", "Mentoring report of quarter %1 %2: %3"), which + QStringList{name}), {},
                                 say(QT_TRANSLATE_NOOP("Paper", "Mentoring report %1"), {name}));
        paper.blocks = arranged({{u"judul"_s, {},
                                  {Title{{}, say(QT_TRANSLATE_NOOP("Paper", "MENTORING REPORT")),
                                         {say(QT_TRANSLATE_NOOP("Paper", "QUARTER %1 OF %2"), which)}}}},
                                 {u"identitas"_s, {}, {details()}},
                                 {u"kunjungan"_s, say(QT_TRANSLATE_NOOP("Paper", "Visits")), visits()},
                                 {u"kendala"_s, say(QT_TRANSLATE_NOOP("Paper", "Obstacles")), obstacles()},
                                 {u"aset"_s, say(QT_TRANSLATE_NOOP("Paper", "Knowledge assets published")), assets()},
                                 {u"capaian"_s, say(QT_TRANSLATE_NOOP("Paper", "Plan and result")), results()},
                                 {u"triwulan_berikutnya"_s, say(QT_TRANSLATE_NOOP("Paper", "Next quarter")), next()},
                                 {u"tanda_tangan"_s, {}, signatures()}},
                                m_context.style.parts);
        return paper;
    }

private:
    QString say(const char *english) const { return m_words.say(english); }
    QString say(const char *english, const QStringList &parts) const { return m_words.say(english, parts); }
    QString name(const Uuid &person) const { return nameOnPaper(m_context, person, {}); }
    Paragraph none() const { return {{{say(QT_TRANSLATE_NOOP("Paper", "None."))}}}; }
    QDate firstDay() const { return QDate(m_source.year, 3 * m_source.quarter + 1, 1); }
    QDate lastDay() const { return firstDay().addMonths(3).addDays(-1); }

    QList<MentoringVisit> visitsIn(int year, int quarter) const
    {
        QList<MentoringVisit> visits;
        for (const MentoringVisit &visit : m_records.visits) {
            const QDate day = localTime(m_context, visit.start).date();
            if (day.isValid() && day.year() == year && quarterOf(day) == quarter)
                visits << visit;
        }
        std::stable_sort(visits.begin(), visits.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
        return visits;
    }

    const QuarterPlan *planOf(int year, int quarter) const
    {
        const QString code = u"tw%1"_s.arg(quarter + 1);
        for (const MentoringPlan &plan : m_records.plans) {
            if (plan.year.toInteger() != year)
                continue;
            for (const QuarterPlan &row : plan.quarters) {
                if (row.quarter == code)
                    return &row;
            }
        }
        return nullptr;
    }

    // ---- whose report

    QList<Uuid> mentors() const
    {
        QList<Uuid> mentors;
        for (const MentorAssignment &assignment : m_records.mentors) {
            const bool before = assignment.to.isValid() && assignment.to < firstDay();
            const bool after = assignment.from.isValid() && assignment.from > lastDay();
            if (!before && !after && !mentors.contains(assignment.person.uuid))
                mentors << assignment.person.uuid;
        }
        if (mentors.isEmpty() && !m_records.community.mentor.isNull())
            mentors << m_records.community.mentor.uuid;
        return mentors;
    }

    Details details() const
    {
        const Community &community = m_records.community;
        QStringList names;
        for (const Uuid &mentor : mentors())
            names << name(mentor);
        return detailLines({{say(QT_TRANSLATE_NOOP("Paper", "Community")), community.name},
                            {say(QT_TRANSLATE_NOOP("Paper", "Office")), m_context.titleOf(community.unit.uuid)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Lead")), name(community.lead.uuid)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Mentor")), names.join(u"; "_s)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Period")),
                             say(QT_TRANSLATE_NOOP("Paper", "%1 to %2"), {m_words.date(firstDay()), m_words.date(lastDay())})}});
    }

    // ---- what was done

    static const Field &visitField(std::string_view name) { return *MentoringVisit::type().find(name); }

    QString outcome(const MentoringVisit &visit) const
    {
        QStringList said;
        for (const QString &text : {visit.reason, visit.done})
            said << text.trimmed();
        if (!visit.advice.trimmed().isEmpty())
            said << say(QT_TRANSLATE_NOOP("Paper", "Advice: %1"), {visit.advice.trimmed()});
        if (!visit.nextStep.trimmed().isEmpty())
            said << say(QT_TRANSLATE_NOOP("Paper", "Next step: %1"), {visit.nextStep.trimmed()});
        said.removeAll(QString());
        return said.join(u'\n');
    }

    std::vector<Block> visits() const
    {
        if (m_visits.isEmpty())
            return {none()};
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Day/Date")), 3.4},
                         {say(QT_TRANSLATE_NOOP("Paper", "Topic and mentor")), 5},
                         {say(QT_TRANSLATE_NOOP("Paper", "State")), 3},
                         {say(QT_TRANSLATE_NOOP("Paper", "Result")), 8}};
        for (const MentoringVisit &visit : m_visits) {
            const QString mode = m_words.choice(visitField("mode"), visit.mode);
            const QString state = m_words.choice(visitField("state"), visit.state);
            const QString when = m_words.dateWithDay(localTime(m_context, visit.start).date());
            table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(when), cell(visit.topic + u'\n' + name(visit.mentor.uuid)),
                                  cell(mode.isEmpty() ? state : state + u'\n' + mode), cell(outcome(visit))});
        }
        return {table};
    }

    std::vector<Block> obstacles() const
    {
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Kind")), 3},
                         {say(QT_TRANSLATE_NOOP("Paper", "Obstacle")), 8},
                         {say(QT_TRANSLATE_NOOP("Paper", "Follow-up")), 8}};
        for (const MentoringVisit &visit : m_visits) {
            for (const Obstacle &obstacle : visit.obstacles) {
                table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(m_words.choice(Obstacle::columns(), "kind", obstacle.kind)),
                                      cell(obstacle.text), cell(obstacle.followUp)});
            }
        }
        if (table.rows.empty())
            return {none()};
        return {table};
    }

    std::vector<Block> assets() const
    {
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Code")), 4},
                         {say(QT_TRANSLATE_NOOP("Paper", "Title")), 9},
                         {say(QT_TRANSLATE_NOOP("Paper", "Kind")), 4},
                         {say(QT_TRANSLATE_NOOP("Paper", "Published")), 4}};
        for (const KnowledgeAsset &asset : m_records.assets) {
            if (!asset.publishedOn.isValid() || asset.publishedOn < firstDay() || asset.publishedOn > lastDay())
                continue;
            table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(asset.code), cell(asset.title),
                                  cell(m_words.choice(*KnowledgeAsset::type().find("kind"), asset.kind)), cell(m_words.date(asset.publishedOn))});
        }
        if (table.rows.empty())
            return {none()};
        return {table};
    }

    // ---- plan and result

    // "62,5%"; a dash where nothing was planned.
    QString reached(int done, int planned) const
    {
        if (planned <= 0)
            return u"–"_s;
        const QString percent = QString::number(100.0 * done / planned, 'f', 1);
        return m_words.number(Decimal{percent.endsWith(u".0") ? percent.chopped(2) : percent}) + u'%';
    }

    std::vector<Block> results() const
    {
        const CommunityQuarter &done = m_source.done;
        const int visitsHeld = int(std::count_if(m_visits.begin(), m_visits.end(), [](const auto &visit) { return visit.state == u"terlaksana"; }));
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "What is counted")), 9},
                         {say(QT_TRANSLATE_NOOP("Paper", "Planned")), 3, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Done")), 3, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Reached")), 3, true}};
        const auto addRow = [&](const char *what, int planned, int result) {
            table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(say(what)), cell(QString::number(planned)),
                                  cell(QString::number(result)), cell(reached(result, planned))});
        };
        addRow(QT_TRANSLATE_NOOP("Paper", "Meetings with invitation, attendance list and final minutes"), done.planned, done.held);
        addRow(QT_TRANSLATE_NOOP("Paper", "Mentoring visits"), int(m_visits.size()), visitsHeld);
        addRow(QT_TRANSLATE_NOOP("Paper", "Knowledge assets published"), done.assetsPlanned, done.assets);
        std::vector<Block> blocks = {table};
        if (done.unfinished > 0) {
            blocks.push_back(Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "%1 more meetings were held but lack an invitation, an attendance list or final minutes."),
                                             {QString::number(done.unfinished)})}}});
        }
        if (const QuarterPlan *plan = planOf(m_source.year, m_source.quarter))
            add(blocks, linesOf(*plan));
        return blocks;
    }

    static void add(std::vector<Block> &blocks, const QList<QPair<QString, QString>> &lines)
    {
        const Details details = detailLines(lines);
        if (!details.lines.empty())
            blocks.push_back(details);
    }

    QList<QPair<QString, QString>> linesOf(const QuarterPlan &plan) const
    {
        return {{say(QT_TRANSLATE_NOOP("Paper", "Objective")), plan.objective},
                {say(QT_TRANSLATE_NOOP("Paper", "Expected output")), plan.output},
                {say(QT_TRANSLATE_NOOP("Paper", "Indicator")), plan.indicator}};
    }

    std::vector<Block> next() const
    {
        const int quarter = (m_source.quarter + 1) % 4;
        const int year = m_source.year + (quarter == 0);
        std::vector<Block> blocks;
        if (const QuarterPlan *plan = planOf(year, quarter)) {
            add(blocks, linesOf(*plan) + QList<QPair<QString, QString>>{{say(QT_TRANSLATE_NOOP("Paper", "Meetings")), m_words.number(plan->meetings)},
                                                                        {say(QT_TRANSLATE_NOOP("Paper", "Assets")), m_words.number(plan->assets)}});
        }
        QStringList planned;
        for (const MentoringVisit &visit : visitsIn(year, quarter)) {
            if (visit.state != u"batal")
                planned << u"%1: %2 (%3)"_s.arg(m_words.dateWithDay(localTime(m_context, visit.start).date()), visit.topic, name(visit.mentor.uuid));
        }
        const std::vector<Block> visits = numbered(planned);
        blocks.insert(blocks.end(), visits.begin(), visits.end());
        if (blocks.empty())
            return {Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "Nothing is planned yet for quarter %1 of %2."), {romanNumber(quarter + 1), QString::number(year)})}}}};
        return blocks;
    }

    std::vector<Block> signatures() const
    {
        const QList<Uuid> all = mentors();
        Paragraph date{{{m_context.city.isEmpty() ? today() : m_context.city + u", "_s + today()}}, false, Align::Right};
        date.leads = true;
        return {Spacer{3}, date,
                Signatures{{signer(m_context, m_records.community.lead.uuid, {say(QT_TRANSLATE_NOOP("Paper", "Lead of the community,"))}),
                            signer(m_context, all.isEmpty() ? Uuid() : all.first(), {say(QT_TRANSLATE_NOOP("Paper", "Mentor,"))})}}};
    }

    QString today() const { return m_words.date(QDateTime::fromMSecsSinceEpoch(m_context.printedAt, m_context.zone).date()); }

    const MentoringReportSource &m_source;
    const CommunityRecords &m_records;
    const PaperContext &m_context;
    const PaperLanguage &m_words;
    QList<MentoringVisit> m_visits;
};

} // namespace

Paper mentoringReportPaper(const MentoringReportSource &source, const PaperContext &context)
{
    return MentoringReport(source, context).make();
}

Result<> printMentoringReport(Library &library, const Uuid &id, const QString &path, const PrintOptions &options)
{
    const Result<CommunityRecords> records = communityRecords(library, id);
    if (!records)
        return fail(records.error());
    const PaperContext context = paperContext(library, records->community.unit, u"laporan_pendampingan"_s, PaperLanguage(), Readers::Office);
    const QDate today = QDateTime::fromMSecsSinceEpoch(library.now(), context.zone).date();
    const int year = options.year > 0 ? options.year : today.year();
    const int quarter = options.quarter > 0 ? std::min(options.quarter, 4) - 1 : quarterOf(today);
    const CommunityYear figures = communityYear(*records, year, today, [](const Meeting &) { return false; });
    const MentoringReportSource source{*records, year, quarter, figures.quarters[std::size_t(quarter)]};
    return writePaper(mentoringReportPaper(source, context), context.style.page, path);
}

} // namespace simpul
