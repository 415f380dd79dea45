#include "ui/print/decree_paper.h"

#include "core/model/number_words.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

class DecreeSheet
{
public:
    DecreeSheet(const Decree &decree, const PaperContext &context) : m_decree(decree), m_context(context), m_words(context.words()) {}

    Paper make() const
    {
        Paper paper = paperFrame(m_context, say(QT_TRANSLATE_NOOP("Paper", "Decree number %1 about %2"), {m_decree.number, m_decree.title}),
                                 m_decree.security, say(QT_TRANSLATE_NOOP("Paper", "Decree %1"), {m_decree.number}));
        paper.blocks = arranged({{u"judul"_s, {}, {title()}},
                                 {u"pejabat"_s, {}, office()},
                                 {u"menimbang"_s, {}, lettered(QT_TRANSLATE_NOOP("Paper", "Considering"), m_decree.considerations)},
                                 {u"mengingat"_s, {}, counted(QT_TRANSLATE_NOOP("Paper", "Having regard to"), m_decree.legalBasis)},
                                 {u"diktum"_s, {}, dictums()},
                                 {u"tanda_tangan"_s, {}, {signature(true)}},
                                 {u"tembusan"_s, {}, carbonCopies()},
                                 {u"lampiran"_s, {}, annex()}},
                                m_context.style.parts);
        return paper;
    }

private:
    QString say(const char *english) const { return m_words.say(english); }
    QString say(const char *english, const QStringList &parts) const { return m_words.say(english, parts); }

    QString post() const
    {
        if (!m_decree.signatoryPost.isEmpty())
            return m_decree.signatoryPost;
        return m_context.headPost.isEmpty() && !m_decree.signatory.isNull() ? m_context.person(m_decree.signatory.uuid).post : m_context.headPost;
    }

    // Whose decree it is: who signs on behalf of the head writes the head's decree.
    QString issuer() const
    {
        const bool onBehalf = m_decree.signatoryCapacity == u"an" || m_decree.signatoryCapacity == u"ub";
        return (onBehalf && !m_context.headPost.isEmpty() ? m_context.headPost : post()).toUpper();
    }

    QString number() const { return say(QT_TRANSLATE_NOOP("Paper", "NUMBER %1"), {m_decree.number.isEmpty() ? u"…………"_s : m_decree.number}); }

    Block title() const
    {
        return Title{{}, say(QT_TRANSLATE_NOOP("Paper", "DECREE OF %1"), {issuer()}),
                     {number(), {}, say(QT_TRANSLATE_NOOP("Paper", "ABOUT")), {}, m_decree.title.toUpper()}};
    }

    std::vector<Block> office() const
    {
        Paragraph line{{{issuer() + u','}}, false, Align::Centre};
        line.leads = true;
        return {Spacer{3}, line, Spacer{2}};
    }

    std::vector<Block> clauses(const char *label, const QList<TextLine> &lines, QString (*marker)(int)) const
    {
        std::vector<Block> blocks;
        for (qsizetype i = 0; i < lines.size(); ++i)
            blocks.push_back(Clause{i == 0 ? say(label) : QString(), marker(int(i) + 1) + u'.', {{lines[i].text}}});
        return blocks;
    }
    std::vector<Block> lettered(const char *label, const QList<TextLine> &lines) const { return clauses(label, lines, letterNumber); }
    std::vector<Block> counted(const char *label, const QList<TextLine> &lines) const
    {
        return clauses(label, lines, [](int number) { return QString::number(number); });
    }

    std::vector<Block> dictums() const
    {
        Paragraph decides{{{say(QT_TRANSLATE_NOOP("Paper", "DECIDES:")), true}}, false, Align::Centre};
        decides.leads = true;
        const QString about = say(QT_TRANSLATE_NOOP("Paper", "DECREE OF %1 ABOUT %2."), {issuer(), m_decree.title.toUpper()});
        std::vector<Block> blocks = {Spacer{2}, decides, Clause{say(QT_TRANSLATE_NOOP("Paper", "Sets")), {}, {{about}}}};
        for (const TextLine &line : m_decree.dictums)
            blocks.push_back(Clause{ordinalInWords(int(blocks.size()) - 2).toUpper(), {}, {{line.text}}});
        return blocks;
    }

    Block signature(bool withPlace) const
    {
        Signer who = signer(m_context, m_decree.signatory.uuid, postLines(m_context, post().toUpper(), m_decree.signatoryCapacity));
        if (withPlace) {
            const QString place = m_decree.place.isEmpty() ? m_context.city : m_decree.place;
            const QString date = m_decree.date.isValid() ? m_words.date(m_decree.date) : u"…………………………"_s;
            who.above = {say(QT_TRANSLATE_NOOP("Paper", "Set in %1"), {place}), say(QT_TRANSLATE_NOOP("Paper", "on %1"), {date})};
        }
        return Signatures{{who}};
    }

    std::vector<Block> carbonCopies() const
    {
        QStringList lines;
        for (const TextLine &line : m_decree.carbonCopies)
            lines << line.text;
        return carbonCopyBlocks(m_words, lines);
    }

    // ---- annex

    // On the right, as offices do: which decree it belongs to.
    PaperTable annexHead() const
    {
        PaperTable head;
        head.ruled = false;
        head.columns = {{{}, 9}, {{}, 11}};
        for (const QString &line : {say(QT_TRANSLATE_NOOP("Paper", "ANNEX")), say(QT_TRANSLATE_NOOP("Paper", "DECREE OF %1"), {issuer()}), number(),
                                    say(QT_TRANSLATE_NOOP("Paper", "ABOUT %1"), {m_decree.title.toUpper()})})
            head.rows.push_back({{}, cell(line)});
        return head;
    }

    std::vector<Block> annex() const
    {
        if (m_decree.members.isEmpty())
            return {};
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Name")), 6},
                         {say(QT_TRANSLATE_NOOP("Paper", "Post")), 6},
                         {say(QT_TRANSLATE_NOOP("Paper", "Position")), 4}};
        for (const DecreeMember &member : m_decree.members) {
            QString post = member.position;
            if (post.isEmpty() && !member.person.isNull())
                post = m_context.person(member.person.uuid).post;
            table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(nameOnPaper(m_context, member.person.uuid, member.name)), cell(post),
                                  cell(m_words.choice(DecreeMember::columns(), "role", member.role))});
        }
        return {PageBreak{}, annexHead(), Title{{}, say(QT_TRANSLATE_NOOP("Paper", "MEMBERSHIP")), {}}, Spacer{2}, table, signature(false)};
    }

    const Decree &m_decree;
    const PaperContext &m_context;
    const PaperLanguage &m_words;
};

} // namespace

Paper decreePaper(const Decree &decree, const PaperContext &context)
{
    return DecreeSheet(decree, context).make();
}

Result<> printDecree(Library &library, const Uuid &id, const QString &path, const PrintOptions &)
{
    const Result<Decree> decree = library.get(Id<Decree>{id});
    if (!decree)
        return fail(decree.error());
    const PaperContext context = paperContext(library, decree->unit, u"keputusan"_s, PaperLanguage(), readersOf(decree->security));
    return writePaper(decreePaper(*decree, context), context.style.page, path);
}

} // namespace simpul
