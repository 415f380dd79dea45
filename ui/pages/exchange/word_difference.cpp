#include "ui/pages/exchange/word_difference.h"

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

// Which of `mine` belong to a longest common run of words with `theirs`.
std::vector<bool> commonWords(std::span<const Word> mine, std::span<const Word> theirs)
{
    const std::size_t rows = mine.size();
    const std::size_t columns = theirs.size();
    std::vector<quint16> longest((rows + 1) * (columns + 1), 0); // from [i][j] on
    const auto at = [&](std::size_t i, std::size_t j) -> quint16 & { return longest[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            at(i, j) = mine[i].text == theirs[j].text ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::vector<bool> common(rows, false);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (mine[i].text == theirs[j].text) {
            common[i++] = true;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

} // namespace

QList<QPair<int, int>> differingWords(const QString &text, const QString &other)
{
    const std::vector<Word> mine = wordsOf(text);
    const std::vector<Word> theirs = wordsOf(other);
    std::size_t before = 0;
    while (before < mine.size() && before < theirs.size() && mine[before].text == theirs[before].text)
        ++before;
    std::size_t after = 0;
    while (after + before < mine.size() && after + before < theirs.size()
           && mine[mine.size() - 1 - after].text == theirs[theirs.size() - 1 - after].text)
        ++after;

    const std::span<const Word> middle(mine.data() + before, mine.size() - before - after);
    const std::span<const Word> theirMiddle(theirs.data() + before, theirs.size() - before - after);
    std::vector<bool> common(middle.size(), false);
    if (middle.size() * theirMiddle.size() <= mostCells && std::max(middle.size(), theirMiddle.size()) < 65000)
        common = commonWords(middle, theirMiddle);

    QList<QPair<int, int>> marks;
    bool open = false;
    for (std::size_t i = 0; i < middle.size(); ++i) {
        if (common[i]) {
            open = false;
        } else if (open) {
            marks.back().second = middle[i].start + middle[i].length - marks.back().first;
        } else {
            marks << QPair(middle[i].start, middle[i].length);
            open = true;
        }
    }
    return marks;
}

} // namespace simpul
