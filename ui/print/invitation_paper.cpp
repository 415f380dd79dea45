#include "ui/print/invitation_paper.h"

#include "core/dossier/minutes.h"

#include "ui/print/meeting_text.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr qsizetype mostOnLetter = 8; // recipients; more stand in an annex

namespace {

class InvitationLetter
{
public:
    InvitationLetter(const Meeting &meeting, const PaperContext &context) : m_meeting(meeting), m_context(context), m_words(context.words()) {}

    Paper make() const
    {
        Paper paper = paperFrame(m_context, say(QT_TRANSLATE_NOOP("Paper", "Invitation: %1"), {m_meeting.title}), m_meeting.security,
                                 say(QT_TRANSLATE_NOOP("Paper", "Invitation %1"), {m_meeting.invitationNumber}));
        paper.blocks = arranged({{u"kepala"_s, {}, {Spacer{4}, head(), Spacer{3}}},
                                 {u"penerima"_s, {}, recipients()},
                                 {u"pembuka"_s, {}, opening()},
                                 {u"identitas"_s, {}, {details()}},
                                 {u"susunan_acara"_s, {}, agenda()},
                                 {u"penutup"_s, {}, closing()},
                                 {u"tanda_tangan"_s, {}, {signature()}},
                                 {u"tembusan"_s, {}, carbonCopies()},
                                 {u"lampiran"_s, say(QT_TRANSLATE_NOOP("Paper", "LIST OF RECIPIENTS")), annex(), true}},
                                m_context.style.parts);
        return paper;
    }

private:
    QString say(const char *english) const { return m_words.say(english); }
    QString say(const char *english, const QStringList &parts) const { return m_words.say(english, parts); }

    // The number on the left, place and date on the right.
    PaperTable head() const
    {
        const QString date = m_words.date(m_meeting.invitationDate);
        const QString placeAndDate = m_context.city.isEmpty() || date.isEmpty() ? m_context.city + date : m_context.city + u", "_s + date;
        PaperTable table;
        table.ruled = false;
        table.columns = {{{}, 3}, {{}, 0.4}, {{}, 9}, {{}, 7}};
        const auto addRow = [&](const QString &label, const QString &value) {
            table.rows.push_back({cell(label), cell(u":"_s), cell(value), cell(table.rows.empty() ? placeAndDate : QString())});
        };
        addRow(say(QT_TRANSLATE_NOOP("Paper", "Letter number")), m_meeting.invitationNumber);
        const QString nature = m_meeting.invitationNature.isEmpty() ? u"biasa"_s : m_meeting.invitationNature;
        addRow(say(QT_TRANSLATE_NOOP("Paper", "Urgency")), m_words.choice(*Meeting::type().find("invitation_nature"), nature));
        addRow(say(QT_TRANSLATE_NOOP("Paper", "Attachment")), attachment());
        addRow(say(QT_TRANSLATE_NOOP("Paper", "Subject")), say(QT_TRANSLATE_NOOP("Paper", "Meeting invitation")));
        return table;
    }

    bool hasAnnex() const { return m_meeting.recipients.size() > mostOnLetter; }

    QString attachment() const
    {
        if (!m_meeting.invitationAttachment.isEmpty())
            return m_meeting.invitationAttachment;
        return hasAnnex() ? say(QT_TRANSLATE_NOOP("Paper", "1 (one) list")) : u"-"_s;
    }

    QStringList names() const
    {
        QStringList names;
        for (const Recipient &recipient : m_meeting.recipients)
            names << (recipient.name.isEmpty() ? nameOnPaper(m_context, recipient.person.uuid, {}) : recipient.name);
        return names;
    }

    std::vector<Block> recipients() const
    {
        const QStringList all = names();
        std::vector<Block> blocks;
        if (all.size() == 1) {
            blocks = {Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "To %1"), all)}}}};
        } else if (hasAnnex()) {
            blocks = {Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "To the recipients in the attached list"))}}}};
        } else if (!all.isEmpty()) {
            blocks = numbered(all);
            blocks.insert(blocks.begin(), leading(say(QT_TRANSLATE_NOOP("Paper", "Yth."))));
        }
        if (!blocks.empty())
            blocks.push_back(Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "at their place"))}}});
        return blocks;
    }

    std::vector<Block> opening() const
    {
        return {Spacer{3},
                Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "We kindly ask you to attend the meeting that is held on:"))}}, false, Align::Justified}};
    }

    Details details() const
    {
        Details details = detailLines({{say(QT_TRANSLATE_NOOP("Paper", "day/date")), meetingDays(m_meeting, m_context)},
                                       {say(QT_TRANSLATE_NOOP("Paper", "time")), meetingTimes(m_meeting, m_context)},
                                       {say(QT_TRANSLATE_NOOP("Paper", "place")), meetingPlace(m_meeting, m_context)},
                                       {say(QT_TRANSLATE_NOOP("Paper", "address")), m_meeting.address},
                                       {say(QT_TRANSLATE_NOOP("Paper", "link")), m_meeting.onlineLink},
                                       {say(QT_TRANSLATE_NOOP("Paper", "event")), m_meeting.title}});
        details.indentMm = 10;
        details.labelMm = 32;
        return details;
    }

    // With presenters and minutes where anybody wrote some.
    std::vector<Block> agenda() const
    {
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true}, {say(QT_TRANSLATE_NOOP("Paper", "Agenda")), 10}};
        for (const AgendaItem &item : m_meeting.agenda)
            table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(item.topic)});
        if (table.rows.empty())
            return {};
        const auto addColumn = [&](const PaperTable::Column &column, auto textOf) {
            if (std::all_of(m_meeting.agenda.begin(), m_meeting.agenda.end(), [&](const AgendaItem &item) { return textOf(item).isEmpty(); }))
                return;
            table.columns.push_back(column);
            for (qsizetype i = 0; i < m_meeting.agenda.size(); ++i)
                table.rows[std::size_t(i)].push_back(cell(textOf(m_meeting.agenda[i])));
        };
        addColumn({say(QT_TRANSLATE_NOOP("Paper", "Presenter")), 6},
                  [this](const AgendaItem &item) { return nameOnPaper(m_context, item.presenter.uuid, item.presenterName); });
        addColumn({say(QT_TRANSLATE_NOOP("Paper", "Minutes (time)")), 2, true}, [this](const AgendaItem &item) { return m_words.number(item.minutes); });
        return {Spacer{2}, table};
    }

    std::vector<Block> closing() const
    {
        return {Spacer{2}, Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "Thank you for your attention and attendance."))}}, false, Align::Justified}};
    }

    // Whoever chairs invites, unless somebody else signs.
    Block signature() const
    {
        const Uuid person = m_meeting.signatory.isNull() ? m_meeting.chair.uuid : m_meeting.signatory.uuid;
        QString post = m_meeting.signatoryPost;
        if (post.isEmpty())
            post = person.isNull() ? m_context.headPost : m_context.person(person).post;
        return Signatures{{signer(m_context, person, postLines(m_context, post, m_meeting.signatoryCapacity))}};
    }

    std::vector<Block> carbonCopies() const
    {
        QStringList lines;
        for (const TextLine &line : m_meeting.carbonCopies)
            lines << line.text;
        return carbonCopyBlocks(m_words, lines);
    }

    std::vector<Block> annex() const { return hasAnnex() ? numbered(names()) : std::vector<Block>(); }

    const Meeting &m_meeting;
    const PaperContext &m_context;
    const PaperLanguage &m_words;
};

} // namespace

Paper invitationPaper(const Meeting &meeting, const PaperContext &context)
{
    return InvitationLetter(meeting, context).make();
}

Result<> printInvitation(Library &library, const Uuid &id, const QString &path, const PrintOptions &)
{
    const Result<Minutes> minutes = minutesOf(library, id); // once they are final, who was invited and came is what they say
    if (!minutes)
        return fail(minutes.error());
    const auto meeting = toEntity<Meeting>(minutes->meeting);
    const PaperContext context = paperContext(library, unitOf(library, meeting), u"undangan"_s, PaperLanguage(), readersOf(meeting));
    return writePaper(invitationPaper(meeting, context), context.style.page, path);
}

} // namespace simpul
