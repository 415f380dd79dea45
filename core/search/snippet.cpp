#include "core/search/snippet.h"

#include "core/search/analysis.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace simpul {

static constexpr std::size_t before = 60; // bytes of context
static constexpr std::size_t longest = 220;

static bool isInsideCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (std::uint8_t(text[at]) & 0xc0) == 0x80;
}

// Back to the beginning of a sentence, or at least of a word.
static std::size_t beginningFor(std::string_view text, std::size_t hit)
{
    std::size_t at = hit > before ? hit - before : 0;
    const auto end = text.substr(at, hit - at).find_last_of(".!?\n");
    if (end != std::string_view::npos)
        at += end + 1;
    else if (at > 0)
        at = std::min(hit, text.find(' ', at));
    while (at < hit && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t'))
        ++at;
    while (isInsideCharacter(text, at))
        ++at;
    return at;
}

static std::size_t endFor(std::string_view text, std::size_t begin)
{
    if (text.size() - begin <= longest)
        return text.size();
    std::size_t at = begin + longest;
    const auto space = text.substr(begin, longest).rfind(' ');
    if (space != std::string_view::npos && space > longest / 2)
        at = begin + space;
    while (at > begin && isInsideCharacter(text, at))
        --at;
    return at;
}

static QString plainLine(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

// Where a piece of the text begins that has the most words of the query: the first such piece.
static std::optional<std::size_t> bestHit(std::string_view text, const SoughtWords &sought)
{
    struct Hit {
        std::size_t at;
        int word;
    };
    std::deque<Hit> near; // hits that fit into one snippet
    std::vector<int> times(std::size_t(std::max(1, sought.count)));
    std::optional<std::size_t> best;
    int most = 0;
    eachWord(text, [&](std::string_view word, std::size_t begin, std::size_t) {
        const auto number = sought.find(word);
        if (!number)
            return true;
        near.push_back({begin, *number});
        ++times[std::size_t(*number)];
        for (; begin - near.front().at > longest - before; near.pop_front())
            --times[std::size_t(near.front().word)];
        const int different = int(std::count_if(times.begin(), times.end(), [](int n) { return n > 0; }));
        if (different > most) {
            most = different;
            best = near.front().at;
        }
        return most < sought.count;
    });
    return best;
}

Snippet makeSnippet(std::string_view text, const SoughtWords &sought)
{
    const std::optional<std::size_t> hit = bestHit(text, sought);
    const std::size_t begin = hit ? beginningFor(text, *hit) : 0;
    const std::size_t end = endFor(text, begin);
    const std::string_view piece = text.substr(begin, end - begin);
    Snippet out;
    const QString lead = begin > 0 ? QStringLiteral("… ") : QString();
    out.text = lead + plainLine(piece) + (end < text.size() ? QStringLiteral(" …") : QString());
    eachWord(piece, [&](std::string_view word, std::size_t from, std::size_t to) {
        if (sought.find(word)) {
            const auto start = plainLine(piece.substr(0, from)).size() + lead.size();
            out.marks.append({int(start), int(plainLine(piece.substr(from, to - from)).size())});
        }
        return true;
    });
    return out;
}

QList<QPair<int, int>> marksOfWords(const QString &text, const SoughtWords &sought)
{
    QList<QPair<int, int>> out;
    const std::string utf8 = text.toStdString();
    std::size_t seenBytes = 0;
    qsizetype seenLetters = 0;
    const auto lettersUpTo = [&](std::size_t bytes) {
        seenLetters += QString::fromUtf8(utf8.data() + seenBytes, qsizetype(bytes - seenBytes)).size();
        seenBytes = bytes;
        return int(seenLetters);
    };
    eachWord(utf8, [&](std::string_view word, std::size_t begin, std::size_t end) {
        if (sought.find(word)) {
            const int start = lettersUpTo(begin);
            out.append({start, lettersUpTo(end) - start});
        }
        return true;
    });
    return out;
}

} // namespace simpul
