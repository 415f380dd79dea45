#include "ui/print/asset_paper.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/person.h"
#include "ui/print/light_markdown.h"
#include "ui/print/paper_context.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int historyRows = 12;
static constexpr int changesNamed = 6;

namespace {

class AssetSheet
{
public:
    AssetSheet(const AssetPaperSource &source, const PaperLanguage &words)
        : m_source(source), m_words(words), m_asset(toEntity<KnowledgeAsset>(source.asset))
    {
    }

    Paper make()
    {
        Paper paper;
        const QString title = printable(m_asset.title).simplified();
        paper.title = title.isEmpty() ? m_words.say(QT_TRANSLATE_NOOP("Paper", "(without a title)")) : title;
        m_blocks.push_back(Title{m_words.choice(*field("kind"), m_asset.kind).toUpper(), paper.title, {}});
        paper.language = m_words.tag();
        paper.security = m_asset.security;
        paper.letterhead = m_source.letterhead;
        paper.pageOf = m_words.say(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"));
        paper.footLeft = foot();
        addDetails();
        addText(QT_TRANSLATE_NOOP("Paper", "Summary"), m_asset.summary);
        addText(QT_TRANSLATE_NOOP("Paper", "Content"), m_asset.body);
        addReferences();
        addFiles();
        addHistory();
        paper.blocks = std::move(m_blocks);
        return paper;
    }

private:
    const Field *field(std::string_view name) const { return KnowledgeAsset::type().find(name); }

    QString nameOf(const Uuid &id) const
    {
        const QString name = printable(m_source.nameOf(id)).simplified();
        return name.isEmpty() ? m_words.say(QT_TRANSLATE_NOOP("Paper", "(not held here)")) : name;
    }

    template <typename Entity>
    QString nameOf(const Id<Entity> &id) const
    {
        return id.isNull() ? QString() : nameOf(id.uuid);
    }

    // Names with titles have commas of their own: "Dewi Kartikasari, S.E., M.Ak."
    template <typename Entity>
    QString namesOf(const QList<Id<Entity>> &ids) const
    {
        QStringList names;
        for (const Id<Entity> &id : ids)
            names << nameOf(id.uuid);
        return names.join(u"; "_s);
    }

    QString foot() const
    {
        const QString id = m_asset.code.isEmpty() ? toString(m_source.asset.id) : printable(m_asset.code).simplified();
        return m_words.say(QT_TRANSLATE_NOOP("Paper", "Knowledge asset %1 · printed %2")).arg(id, m_words.dateAndTime(m_source.printedAt, m_source.zone));
    }

    void addDetails()
    {
        Details details;
        const auto add = [&](const char *name, const QString &value) {
            if (!value.isEmpty())
                details.lines.push_back({m_words.label(*field(name)), printable(value).simplified()});
        };
        add("code", m_asset.code);
        add("version", m_words.number(m_asset.version));
        add("state", m_words.choice(*field("state"), m_asset.state));
        add("security", m_words.choice(*field("security"), m_asset.security));
        add("unit", nameOf(m_asset.unit));
        add("community", nameOf(m_asset.community));
        add("owner", nameOf(m_asset.owner));
        add("authors", namesOf(m_asset.authors));
        add("contributors", namesOf(m_asset.contributors));
        add("themes", namesOf(m_asset.themes));
        add("keywords", m_asset.keywords.join(u", "_s));
        add("seci", m_words.choice(*field("seci"), m_asset.seci));
        add("processes", m_asset.processes);
        add("audience", m_asset.audience);
        add("published_on", m_words.date(m_asset.publishedOn));
        add("review_due", m_words.date(m_asset.reviewDue));
        add("verified_by", nameOf(m_asset.verifiedBy));
        add("verified_on", m_words.date(m_asset.verifiedOn));
        add("license", m_asset.license);
        if (!details.lines.empty())
            m_blocks.push_back(std::move(details));
    }

    // People begin with # or with ## as they like: the highest heading of a text is of the first rank on paper.
    static void raiseHeadings(std::vector<Block> &blocks)
    {
        int highest = 4;
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                highest = std::min(highest, heading->level);
        }
        for (Block &block : blocks) {
            if (auto *heading = std::get_if<Heading>(&block))
                heading->level -= highest - 1;
        }
    }

    void addText(const char *heading, const QString &text)
    {
        std::vector<Block> blocks = blocksFromMarkdown(text);
        if (blocks.empty())
            return;
        raiseHeadings(blocks);
        if (!std::holds_alternative<Heading>(blocks.front()))
            m_blocks.push_back(Heading{1, m_words.say(heading)});
        m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
    }

    void addReferences()
    {
        addText(QT_TRANSLATE_NOOP("Paper", "Legal basis"), m_asset.legalBasis);
        if (m_asset.supersedes.isNull())
            return;
        m_blocks.push_back(Heading{1, m_words.say(QT_TRANSLATE_NOOP("Paper", "Replaces"))});
        m_blocks.push_back(Paragraph{{{nameOf(m_asset.supersedes)}}});
    }

    void addFiles()
    {
        if (m_asset.files.isEmpty())
            return;
        PaperTable table{{{m_words.say(QT_TRANSLATE_NOOP("Paper", "Number")), 1, true},
                          {m_words.say(QT_TRANSLATE_NOOP("Paper", "File")), 6},
                          {m_words.say(QT_TRANSLATE_NOOP("Paper", "Remarks")), 6},
                          {m_words.say(QT_TRANSLATE_NOOP("Paper", "Size")), 2, true}},
                         {}};
        for (const AttachedFile &file : m_asset.files) {
            const QString number = QString::number(table.rows.size() + 1);
            table.rows.push_back({{{number}},
                                  {{printable(file.file.name).simplified()}},
                                  {{printable(file.caption).simplified()}},
                                  {{file.file.isNull() ? QString() : m_words.size(file.file.size)}}});
        }
        m_blocks.push_back(Heading{1, m_words.say(QT_TRANSLATE_NOOP("Paper", "Files"))});
        m_blocks.push_back(std::move(table));
    }

    // ---- version history: one row for what one person did on one day

    struct Day {
        QDate date;
        QString author;
        QStringList fields;
        bool first = false;
        bool sameAs(const Day &other) const { return date == other.date && author == other.author; }
    };

    std::vector<Day> days() const
    {
        std::vector<Day> days;
        for (qsizetype i = 0; i < m_source.history.size(); ++i) {
            const HistoryEntry &entry = m_source.history[i];
            Day day{QDateTime::fromMSecsSinceEpoch(entry.time, m_source.zone).date(), by(entry), {}, i + 1 == m_source.history.size()};
            if (days.empty() || !days.back().sameAs(day))
                days.push_back(day);
            days.back().first |= day.first;
            for (const HistoryEntry::Change &change : entry.changes)
                addOnce(days.back().fields, fieldOf(change.path));
        }
        return days;
    }

    static void addOnce(QStringList &list, const QString &text)
    {
        if (!list.contains(text))
            list << text;
    }

    static QString by(const HistoryEntry &entry)
    {
        return entry.office.isEmpty() ? entry.author : u"%1 (%2)"_s.arg(entry.author, entry.office);
    }

    QString fieldOf(const QString &path) const
    {
        const QString name = path.section(u'/', 0, 0);
        if (name == u"!")
            return m_words.say(QT_TRANSLATE_NOOP("Paper", "removal or restoration"));
        const Field *known = field(name.toStdString());
        return known ? m_words.label(*known) : name;
    }

    QString changesOf(const Day &day) const
    {
        if (day.first)
            return m_words.say(QT_TRANSLATE_NOOP("Paper", "First written"));
        QString text = day.fields.mid(0, changesNamed).join(u", "_s);
        if (day.fields.size() > changesNamed)
            text += u' ' + m_words.say(QT_TRANSLATE_NOOP("Paper", "and %1 more")).arg(day.fields.size() - changesNamed);
        return text;
    }

    void addHistory()
    {
        const std::vector<Day> all = days();
        if (all.empty())
            return;
        PaperTable table{{{m_words.say(QT_TRANSLATE_NOOP("Paper", "Date")), 3},
                          {m_words.say(QT_TRANSLATE_NOOP("Paper", "By")), 5},
                          {m_words.say(QT_TRANSLATE_NOOP("Paper", "Changed")), 7}},
                         {}};
        // The newest ones, and always the first: who wrote it.
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i < historyRows || i + 1 == all.size())
                table.rows.push_back({{{m_words.date(all[i].date)}}, {{printable(all[i].author).simplified()}}, {{printable(changesOf(all[i])).simplified()}}});
        }
        m_blocks.push_back(Heading{1, m_words.say(QT_TRANSLATE_NOOP("Paper", "Version history"))});
        m_blocks.push_back(std::move(table));
    }

    const AssetPaperSource &m_source;
    const PaperLanguage &m_words;
    KnowledgeAsset m_asset;
    std::vector<Block> m_blocks;
};

} // namespace

Paper assetPaper(const AssetPaperSource &source, const PaperLanguage &words)
{
    return AssetSheet(source, words).make();
}

// ---- from the library

static QString printedName(Library &library, const Uuid &id)
{
    if (const Result<Person> person = library.get(Id<Person>{id}))
        return fullName(*person);
    return library.titleOf(id);
}

Result<> printAsset(Library &library, const Uuid &asset, const QString &path, const PrintOptions &options)
{
    const Result<Record> record = library.record(KnowledgeAsset::entityName, asset);
    if (!record)
        return fail(record.error());
    const Result<QList<HistoryEntry>> history = library.history(KnowledgeAsset::entityName, asset);
    if (!history)
        return fail(history.error());

    const Issuer issuer = issuerOf(library, toEntity<KnowledgeAsset>(*record).unit);
    const HouseStyle style = houseStyle(library, issuer, u"aset"_s, PaperLanguage(options.language));
    AssetPaperSource source;
    source.asset = *record;
    source.nameOf = [&library](const Uuid &id) { return printedName(library, id); };
    source.history = *history;
    source.letterhead = style.letterhead;
    source.zone = timeZoneOf(issuer);
    source.printedAt = library.now();
    return writePaper(assetPaper(source, style.words), style.page, path);
}

} // namespace simpul
