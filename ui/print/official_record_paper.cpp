#include "ui/print/official_record_paper.h"

#include "core/model/number_words.h"
#include "ui/print/light_markdown.h"
#include "ui/print/meeting_text.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

struct Party {
    Uuid person;
    QString name; // of somebody from outside
    QString post;
    QString institution;
    QString address;
    bool isNamed() const { return !person.isNull() || !name.isEmpty(); }
};

class OfficialRecordSheet
{
public:
    OfficialRecordSheet(const OfficialRecord &record, const PaperContext &context)
        : m_record(record), m_context(context), m_words(context.words()),
          m_first{record.firstParty.uuid, {}, record.firstPost, {}, record.firstAddress},
          m_second{record.secondParty.uuid, record.secondName, record.secondPost, record.secondInstitution, record.secondAddress}
    {
    }

    Paper make() const
    {
        Paper paper = paperFrame(m_context, say(QT_TRANSLATE_NOOP("Paper", "Official record: %1"), {m_record.title}), m_record.security,
                                 say(QT_TRANSLATE_NOOP("Paper", "Official record %1"), {m_record.number}));
        paper.blocks = arranged({{u"judul"_s, {}, {title()}},
                                 {u"pembuka"_s, {}, opening()},
                                 {u"para_pihak"_s, {}, parties()},
                                 {u"isi"_s, {}, blocksFromMarkdown(m_record.body)},
                                 {u"penutup"_s, {}, closing()},
                                 {u"tanda_tangan"_s, {}, {signatures()}},
                                 {u"saksi"_s, {}, witnesses()}},
                                m_context.style.parts);
        return paper;
    }

private:
    QString say(const char *english) const { return m_words.say(english); }
    QString say(const char *english, const QStringList &parts) const { return m_words.say(english, parts); }

    Block title() const
    {
        QStringList below = {m_record.title.toUpper()};
        if (!m_record.number.isEmpty())
            below << say(QT_TRANSLATE_NOOP("Paper", "NUMBER %1"), {m_record.number});
        return Title{{}, say(QT_TRANSLATE_NOOP("Paper", "OFFICIAL RECORD")), below};
    }

    std::vector<Block> opening() const
    {
        const QString day = m_record.date.isValid() ? u"%1 (%2)"_s.arg(dateInWords(m_record.date), m_words.date(m_record.date))
                                                    : u"………… tanggal ………… bulan ………… tahun …………"_s;
        const QString place = m_record.place.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Paper", ", in %1"), {m_record.place});
        const QString text = m_second.isNamed() ? say(QT_TRANSLATE_NOOP("Paper", "On this day, %1%2, we who sign below:"), {day, place})
                                                : say(QT_TRANSLATE_NOOP("Paper", "On this day, %1%2, who signs below:"), {day, place});
        return {Spacer{3}, Paragraph{{{text}}, false, Align::Justified}};
    }

    void add(std::vector<Block> &blocks, const Party &party, const QString &called) const
    {
        const PaperPerson person = party.person.isNull() ? PaperPerson() : m_context.person(party.person);
        QString nipLabel = u"NIP"_s;
        QString nip = person.nip;
        if (nip.startsWith(u"NI PPPK "_s))
            nipLabel = u"NI PPPK"_s;
        nip.remove(0, nip.isEmpty() ? 0 : nipLabel.size() + 1);
        Details details = detailLines({{say(QT_TRANSLATE_NOOP("Paper", "Name")), party.person.isNull() ? party.name : person.name},
                                       {nipLabel, nip},
                                       {say(QT_TRANSLATE_NOOP("Paper", "Rank")), person.rank},
                                       {say(QT_TRANSLATE_NOOP("Paper", "Post")), party.post.isEmpty() ? person.post : party.post},
                                       {say(QT_TRANSLATE_NOOP("Paper", "Institution")), party.institution.isEmpty() ? person.unit : party.institution},
                                       {say(QT_TRANSLATE_NOOP("Paper", "Address")), party.address}});
        details.indentMm = 8;
        details.labelMm = 34;
        blocks.push_back(details);
        if (m_second.isNamed()) // one alone needs no other name
            blocks.push_back(calledFromHere(called));
    }

    Paragraph calledFromHere(const QString &called) const
    {
        return {{{say(QT_TRANSLATE_NOOP("Paper", "from here on called "))}, {called, true}, {u"."_s}}, false, Align::Left, 8};
    }

    QString first() const { return say(QT_TRANSLATE_NOOP("Paper", "FIRST PARTY")); }
    QString second() const { return say(QT_TRANSLATE_NOOP("Paper", "SECOND PARTY")); }

    std::vector<Block> parties() const
    {
        std::vector<Block> blocks;
        if (m_first.isNamed())
            add(blocks, m_first, first());
        if (m_second.isNamed())
            add(blocks, m_second, second());
        return blocks;
    }

    std::vector<Block> closing() const
    {
        const qint64 copies = m_record.copies.isEmpty() ? 0 : m_record.copies.toInteger();
        const QString text = copies > 0 ? say(QT_TRANSLATE_NOOP("Paper", "This record is made in %1 copies, to be used as is proper."), {numberWithWords(copies)})
                                        : say(QT_TRANSLATE_NOOP("Paper", "This record is made to be used as is proper."));
        return {Spacer{2}, Paragraph{{{text}}, false, Align::Justified}};
    }

    // The second party signs on the left, as is usual.
    Block signatures() const
    {
        Signatures block;
        if (m_second.isNamed())
            block.signers.push_back(signs(m_second, second()));
        block.signers.push_back(signs(m_first, m_second.isNamed() ? first() : QString()));
        return block;
    }

    Signer signs(const Party &party, const QString &called) const
    {
        QString post = party.post;
        if (post.isEmpty() && !party.person.isNull())
            post = m_context.person(party.person).post;
        QStringList lines;
        for (const QString &line : {called, post}) {
            if (!line.isEmpty())
                lines << line + u',';
        }
        Signer who = signer(m_context, party.person, lines);
        if (party.person.isNull() && !party.name.isEmpty())
            who.name = party.name;
        return who;
    }

    std::vector<Block> witnesses() const
    {
        if (m_record.witnesses.isEmpty())
            return {};
        Signatures block;
        for (const Witness &witness : m_record.witnesses)
            block.signers.push_back(signs({witness.person.uuid, witness.name, witness.position, {}, {}}, {}));
        Paragraph heading{{{say(QT_TRANSLATE_NOOP("Paper", "Witnesses:"))}}, false, Align::Centre};
        heading.leads = true;
        return {Spacer{4}, heading, block};
    }

    const OfficialRecord &m_record;
    const PaperContext &m_context;
    const PaperLanguage &m_words;
    Party m_first;
    Party m_second;
};

// What is said in front of citizens is read by citizens.
Readers readersOf(const OfficialRecord &record)
{
    return record.kind == u"forum" ? Readers::Anybody : simpul::readersOf(record.security);
}

} // namespace

Paper officialRecordPaper(const OfficialRecord &record, const PaperContext &context)
{
    return OfficialRecordSheet(record, context).make();
}

Result<> printOfficialRecord(Library &library, const Uuid &id, const QString &path, const PrintOptions &)
{
    const Result<OfficialRecord> record = library.get(Id<OfficialRecord>{id});
    if (!record)
        return fail(record.error());
    const PaperContext context = paperContext(library, record->unit, u"berita_acara"_s, PaperLanguage(), readersOf(*record));
    return writePaper(officialRecordPaper(*record, context), context.style.page, path);
}

} // namespace simpul
