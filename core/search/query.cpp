#include "core/search/query.h"

#include "core/search/analysis.h"

#include <QCoreApplication>

namespace simpul {

static void addWords(ParsedQuery &query, QStringView text, bool isPhrase)
{
    const std::string utf8 = text.toUtf8().toStdString();
    ParsedQuery::Term phrase;
    eachWord(utf8, [&](std::string_view word, std::size_t, std::size_t) {
        if (isPhrase)
            phrase.words.emplace_back(word);
        else
            query.terms.push_back({{std::string(word)}, false});
        return true;
    });
    if (!phrase.words.empty())
        query.terms.push_back(std::move(phrase));
}

ParsedQuery parseQuery(const QString &text, bool asYouType)
{
    static constexpr qsizetype longest = 1000;
    ParsedQuery query;
    const QList<QStringView> parts = QStringView(text).left(longest).split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i)
        addWords(query, parts[i], i % 2 == 1);
    // While typing, the last word is only begun: unless something that ends a word stands behind it.
    const bool open = asYouType && !text.isEmpty() && text.back().isLetterOrNumber();
    if (open && !query.terms.empty())
        query.terms.back().isPrefix = true;
    return query;
}

std::string ParsedQuery::toFts5() const
{
    std::string out;
    for (const Term &term : terms) {
        if (!out.empty())
            out += ' ';
        out += '"';
        for (std::size_t i = 0; i < term.words.size(); ++i)
            out += (i > 0 ? " " : "") + term.words[i];
        out += term.isPrefix ? "\"*" : "\"";
    }
    return out;
}

} // namespace simpul
