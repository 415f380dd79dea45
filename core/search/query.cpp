#include "core/search/query.h"

#include "core/base/text.h"
#include "core/model/language.h"
#include "core/search/analysis.h"
#include "core/search/word_forms.h"

#include <QRegularExpression>

#include <array>

namespace simpul {

using About = ParsedQuery::About;

// ---- names of fields

struct FieldName {
    const char *indonesian;
    const char *english;
    About about;
};
static constexpr std::array fieldNames = std::to_array<FieldName>({
    {"tipe", "type", About::Type},
    {"tema", "theme", About::Theme},
    {"unit", "unit", About::Unit},
    {"tahun", "year", About::Date},
    {"status", "state", About::State},
    {"pemilik", "owner", About::Owner},
    {"kata_kunci", "keyword", About::Keyword},
    {"lampiran", "attachment", About::Attachment},
    {"judul", "title", About::Title},
    {"isi_lampiran", "file", About::Files},
    {"tanggal", "date", About::Date},
    // Other words for the same.
    {"jenis", "kind", About::Type},
    {"topik", "topic", About::Theme},
    {"tag", "tag", About::Keyword},
});
static constexpr std::size_t offeredNames = 11;

QStringList queryFieldNames()
{
    const bool isEnglish = displayLanguage() == QStringLiteral("en");
    QStringList out;
    for (std::size_t i = 0; i < offeredNames; ++i)
        out << QString::fromLatin1(isEnglish ? fieldNames[i].english : fieldNames[i].indonesian);
    return out;
}

std::optional<About> queryField(QStringView name)
{
    for (const FieldName &field : fieldNames) {
        if (name.compare(QLatin1String(field.indonesian), Qt::CaseInsensitive) == 0 || name.compare(QLatin1String(field.english), Qt::CaseInsensitive) == 0)
            return field.about;
    }
    return {};
}

// The first and the last day of a year, a month or a day: 2026-03-15, or as people write it, 15-3-2026, 15/3/2026 and 15.3.2026.
static std::optional<std::pair<int, int>> days(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(?<y>\\d{4})(?:-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(?:(?<d>\\d{1,2})[-/.])?(?<m>\\d{1,2})[-/.](?<y>\\d{4})$"));
    auto match = yearFirst.match(text);
    if (!match.hasMatch())
        match = dayFirst.match(text);
    const int year = match.captured(u"y").toInt() * 10000, month = match.captured(u"m").toInt(), day = match.captured(u"d").toInt();
    if (year == 0 || month > 12 || day > 31)
        return {};
    if (match.capturedLength(u"m") == 0)
        return std::pair(year, year + 9999); // also what has no day
    if (match.capturedLength(u"d") == 0)
        return std::pair(year + month * 100, year + month * 100 + 99);
    return std::pair(year + month * 100 + day, year + month * 100 + day);
}

std::optional<std::pair<int, int>> dateRange(const QString &text)
{
    static constexpr int earliest = 1, latest = 99'999'999;
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    if (dots < 0)
        return days(text);
    const QString from = text.left(dots), to = text.mid(dots + 2);
    const auto first = from.isEmpty() ? std::pair(earliest, earliest) : days(from).value_or(std::pair(0, 0));
    const auto last = to.isEmpty() ? std::pair(latest, latest) : days(to).value_or(std::pair(0, 0));
    if ((from.isEmpty() && to.isEmpty()) || first.first == 0 || last.first == 0)
        return {};
    return std::pair(std::min(first.first, last.first), std::max(first.second, last.second));
}

// ---- taking apart

// What word processors make of a quotation mark and a minus.
static QString plain(QString text)
{
    text.replace(QLatin1Char(fieldEnd.front()), u' ');
    for (const QChar quote : {u'\u201c', u'\u201d', u'\u201e', u'\u201f', u'\u00ab', u'\u00bb'})
        text.replace(quote, u'"');
    for (const QChar minus : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2212'})
        text.replace(minus, u'-');
    return text;
}

// A number with points between its thousands is found without them, and the other way round: 7.482.600 and 7482600.
static std::vector<std::string> otherWayToWrite(const std::vector<std::string> &words, const QString &typed)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(\\.\\d{3})+$")), digits(QStringLiteral("^\\d{5,15}$")); // four may be a year
    if (grouped.match(typed).hasMatch())
        return {QString(typed).remove(u'.').toStdString()};
    if (!digits.match(typed).hasMatch())
        return {};
    std::vector<std::string> out;
    std::string_view left = words.front();
    for (std::size_t first = (left.size() - 1) % 3 + 1; !left.empty(); first = 3) {
        out.emplace_back(left.substr(0, first));
        left.remove_prefix(first);
    }
    return out;
}

namespace {

class Parser
{
public:
    Parser(const QString &text, bool asYouType)
        : m_text(plain(text.left(longest)))
        , m_asYouType(asYouType)
    {
    }

    ParsedQuery run()
    {
        checkGroups();
        for (skipSpaces(); m_at < m_text.size(); skipSpaces())
            piece();
        if (m_out.isEmpty() && !m_asYouType)
            tell(Text::tr("There is no word in this search. Write at least one."));
        if (m_wantsAlternative && !m_asYouType)
            tell(Text::tr("Behind ATAU another word is missing."));
        return std::move(m_out);
    }

private:
    static constexpr qsizetype longest = 1000;
    static constexpr std::size_t mostClauses = 30;

    // Where somebody means a group they would otherwise get an answer to another question.
    void checkGroups()
    {
        static const QRegularExpression group(QStringLiteral("(^|\\s)-\\(|:\\(|\\)\\s+(ATAU|OR)\\b|\\b(ATAU|OR)\\s+\\("));
        if (m_text.contains(group))
            tell(Text::tr("Brackets group nothing in a search. Write it without them, or search twice."));
    }
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    void tell(const QString &problem)
    {
        if (m_out.problem.isEmpty())
            m_out.problem = problem;
    }

    // Up to the next space, or what stands between quotes.
    struct Token {
        QString text;
        bool isQuoted = false;
        bool isOpen = false; // the query ends with it, while somebody types
    };
    Token token()
    {
        Token out;
        if (m_text[m_at] == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            out.text = m_text.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
            out.isQuoted = true;
            out.isOpen = end < 0 && m_asYouType;
            m_at = end < 0 ? m_text.size() : end + 1;
            return out;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"')
            ++m_at;
        out.text = m_text.mid(begin, m_at - begin);
        out.isOpen = m_asYouType && m_at == m_text.size() && out.text.back().isLetterOrNumber();
        return out;
    }

    bool isOr(qsizetype at) const
    {
        const QString rest = m_text.mid(at, 5);
        return rest.startsWith(QStringLiteral("ATAU ")) || rest.startsWith(QStringLiteral("OR ")) || rest == QStringLiteral("ATAU") || rest == QStringLiteral("OR")
            || rest.startsWith(QStringLiteral("| "));
    }

    void piece()
    {
        if (isOr(m_at)) {
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                ++m_at;
            if (m_out.clauses.empty())
                tell(Text::tr("Before ATAU a word is missing."));
            else
                m_wantsAlternative = true;
            return;
        }
        const bool isNegated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace() && m_text[m_at + 1] != u'-';
        if (isNegated)
            ++m_at;
        if (const auto about = fieldPrefix())
            fact(*about, isNegated);
        else
            words(About::Anything, isNegated);
    }

    // "tipe:" in front of something.
    std::optional<About> fieldPrefix()
    {
        static const QRegularExpression form(QStringLiteral("\\G([\\p{L}_]+):(?!/)"));
        const auto match = form.match(m_text, m_at);
        if (!match.hasMatch())
            return {};
        const auto about = queryField(match.capturedView(1));
        const bool isAlone = match.capturedEnd(0) == m_text.size() || m_text[match.capturedEnd(0)].isSpace(); // "Perihal: undangan"
        if (about)
            m_at += match.capturedLength(0);
        else if (!isAlone)
            tell(Text::tr("A search knows no \"%1:\". It knows %2.").arg(match.captured(1), queryFieldNames().join(QStringLiteral(":, ")) + u':'));
        return about;
    }

    void fact(About about, bool isNegated)
    {
        if (m_at == m_text.size() || m_text[m_at].isSpace()) {
            if (!m_asYouType)
                tell(Text::tr("Behind the colon a value is missing, as in %1:... .").arg(queryFieldNames().first()));
            return;
        }
        if (about < About::Type)
            return words(about, isNegated);
        ParsedQuery::Atom atom{.about = about, .value = token().text.trimmed()};
        if (about == About::Date && !dateRange(atom.value)) {
            tell(Text::tr("\"%1\" is no date. Write one like 2026, 2026-03 or 2026-03-15, or a range like 2024..2026.").arg(atom.value));
            return;
        }
        if (!atom.value.isEmpty())
            add({atom}, isNegated);
    }

    void words(About about, bool isNegated)
    {
        const Token typed = token();
        std::vector<std::string> folded;
        const std::string utf8 = typed.text.toStdString();
        eachWord(utf8, [&](std::string_view word, std::size_t, std::size_t) {
            folded.emplace_back(word);
            return true;
        });
        if (folded.empty())
            return;
        const bool hasStar = !typed.isQuoted && typed.text.endsWith(u'*');
        ParsedQuery::Atom atom{.about = about, .words = folded, .isExact = typed.isQuoted, .isPrefix = hasStar || typed.isOpen};
        if (!typed.isQuoted && folded.size() > 1)
            joined(atom, typed.text);
        const auto other = otherWayToWrite(folded, typed.text);
        if (add({atom}, isNegated) && !other.empty())
            m_out.clauses.back().alternatives.push_back({.about = about, .words = other, .isExact = true});
    }

    // Words written together: "laporan-laporan" is one word, "undang-undang", "covid-19" and "17.5" stand one behind the other.
    static void joined(ParsedQuery::Atom &atom, const QString &typed)
    {
        if (atom.words.size() == 2 && typed.contains(u'-')) {
            const std::string both = atom.words[0] + '-' + atom.words[1];
            const WordForms &forms = WordForms::indonesian();
            if (!forms.isListed(both) && forms.roots(both).front() != both) {
                atom.words.pop_back();
                return;
            }
        }
        atom.isExact = true;
    }

    bool add(ParsedQuery::Atom atom, bool isNegated)
    {
        bool isAlternative = std::exchange(m_wantsAlternative, false);
        if (isAlternative && (isNegated || m_out.clauses.back().isNegated)) {
            tell(Text::tr("ATAU and a minus do not go together. Search for what is to be there, then leave out words."));
            isAlternative = false;
        }
        if ((isAlternative ? m_out.clauses.back().alternatives.size() : m_out.clauses.size()) >= mostClauses) {
            tell(Text::tr("A search looks for at most %1 words. Leave some out, or put them in quotation marks.").arg(mostClauses));
            return false;
        }
        if (!isAlternative)
            m_out.clauses.push_back({{}, isNegated});
        m_out.clauses.back().alternatives.push_back(std::move(atom));
        return true;
    }

    QString m_text;
    bool m_asYouType;
    qsizetype m_at = 0;
    bool m_wantsAlternative = false;
    ParsedQuery m_out;
};

} // namespace

ParsedQuery parseQuery(const QString &text, bool asYouType)
{
    return Parser(text, asYouType).run();
}

} // namespace simpul
