#include "ui/forms/word_difference.h"

#include <algorithm>
#include <span>
#include <vector>

namespace simpul {

namespace {

struct Word {
    int start = 0;
    int length = 0;
    QStringView text;
};

constexpr std::size_t mostCells = 1'000'000; // of the table below: a few milliseconds

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    int at = 0;
    const int end = int(text.size());
    while (at < end) {
        while (at < end && text[at].isSpace())
            ++at;
        const int start = at;
        while (at < end && !text[at].isSpace())
            ++at;
        if (at > start)
            words.push_back({start, at - start, QStringView(text).mid(start, at - start)});
    }
    return words;
}

// The numbers of the words of a longest common run, in both.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs longestRun(std::span<const Word> mine, std::span<const Word> theirs)
{
    const std::size_t rows = mine.size();
    const std::size_t columns = theirs.size();
    if (rows * columns > mostCells || std::max(rows, columns) >= 65000)
        return {};
    std::vector<quint16> longest((rows + 1) * (columns + 1), 0); // from [i][j] on
    const auto at = [&](std::size_t i, std::size_t j) -> quint16 & { return longest[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            at(i, j) = mine[i].text == theirs[j].text ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    Pairs pairs;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (mine[i].text == theirs[j].text)
            pairs.emplace_back(i++, j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return pairs;
}

Pairs commonWords(const std::vector<Word> &mine, const std::vector<Word> &theirs)
{
    Pairs pairs;
    while (pairs.size() < std::min(mine.size(), theirs.size()) && mine[pairs.size()].text == theirs[pairs.size()].text)
        pairs.emplace_back(pairs.size(), pairs.size());
    const std::size_t before = pairs.size();
    std::size_t after = 0;
    while (after + before < std::min(mine.size(), theirs.size()) && mine[mine.size() - 1 - after].text == theirs[theirs.size() - 1 - after].text)
        ++after;
    const std::span<const Word> middle(mine.data() + before, mine.size() - before - after);
    const std::span<const Word> theirMiddle(theirs.data() + before, theirs.size() - before - after);
    for (const auto &[i, j] : longestRun(middle, theirMiddle))
        pairs.emplace_back(before + i, before + j);
    for (std::size_t left = after; left > 0; --left)
        pairs.emplace_back(mine.size() - left, theirs.size() - left);
    return pairs;
}

} // namespace

QList<QPair<int, int>> differingWords(const QString &text, const QString &other)
{
    const std::vector<Word> mine = wordsOf(text);
    QList<QPair<int, int>> marks;
    const auto mark = [&](std::size_t from, std::size_t to) {
        if (from < to)
            marks << QPair(mine[from].start, mine[to - 1].start + mine[to - 1].length - mine[from].start);
    };
    std::size_t next = 0;
    for (const auto &[i, j] : commonWords(mine, wordsOf(other))) {
        mark(next, i);
        next = i + 1;
    }
    mark(next, mine.size());
    return marks;
}

QList<WordPiece> wordDifference(const QString &before, const QString &after)
{
    const std::vector<Word> old = wordsOf(before), now = wordsOf(after);
    QList<WordPiece> pieces;
    const auto add = [&](WordPiece::What what, const QString &text, const std::vector<Word> &words, std::size_t from, std::size_t to) {
        if (from == to)
            return;
        const int start = words[from].start;
        const QString stretch = text.mid(start, words[to - 1].start + words[to - 1].length - start);
        if (!pieces.isEmpty() && pieces.back().what == what)
            pieces.back().text += u' ' + stretch;
        else
            pieces << WordPiece{what, stretch};
    };
    std::size_t i = 0, j = 0;
    Pairs common = commonWords(old, now);
    common.emplace_back(old.size(), now.size());
    for (const auto &[nextOld, nextNow] : common) {
        add(WordPiece::What::Went, before, old, i, nextOld);
        add(WordPiece::What::Came, after, now, j, nextNow);
        if (nextNow < now.size())
            add(WordPiece::What::Stayed, after, now, nextNow, nextNow + 1);
        i = nextOld + 1;
        j = nextNow + 1;
    }
    return pieces;
}

} // namespace simpul
