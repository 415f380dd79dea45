#include "core/search/marks.h"

#include "core/search/analysis.h"

#include <algorithm>

namespace simpul {

static bool beginsLetter(char c)
{
    return (std::uint8_t(c) & 0xc0) != 0x80;
}

std::string_view beginningOf(std::string_view word, std::size_t letters)
{
    std::size_t at = 0;
    while (at < word.size() && (!beginsLetter(word[at]) || letters-- > 0))
        ++at;
    return word.substr(0, at);
}

std::size_t lettersIn(std::string_view word)
{
    return std::size_t(std::count_if(word.begin(), word.end(), beginsLetter));
}

namespace {

// The words of some texts, sorted: equal ones stand together, and so do those that begin alike.
class SortedWords
{
public:
    void add(std::string_view text)
    {
        eachWord(text, [&](std::string_view word, std::size_t, std::size_t) {
            m_places.emplace_back(m_letters.size(), word.size());
            m_letters += word;
            return true;
        });
    }
    // Calls `visit` with each different word, the one before it and how often it stands there.
    template <typename Visit>
    void eachOnce(const Visit &visit)
    {
        std::vector<std::string_view> words;
        words.reserve(m_places.size());
        for (const auto &[at, size] : m_places)
            words.push_back(std::string_view(m_letters).substr(at, size));
        std::sort(words.begin(), words.end());
        std::string_view before;
        for (std::size_t i = 0, next = 0; i < words.size(); i = next) {
            while (next < words.size() && words[next] == words[i])
                ++next;
            visit(words[i], before, next - i);
            before = words[i];
        }
    }

private:
    std::string m_letters;
    std::vector<std::pair<std::size_t, std::size_t>> m_places;
};

void append(std::string &marks, Mark mark, std::string_view word)
{
    marks += char(mark);
    marks += word;
    marks += '\n';
}

// Those beginnings of the word that the one before it does not share.
void appendBeginnings(std::string &marks, Mark mark, std::string_view word, std::string_view before)
{
    for (std::size_t letters = 1; letters <= longestBeginning; ++letters) {
        const std::string_view beginning = beginningOf(word, letters);
        if (!before.starts_with(beginning))
            append(marks, mark, beginning);
        if (beginning.size() == word.size())
            return;
    }
}

} // namespace

std::string marksOf(const Document &document, const std::function<void(std::string_view)> &onWord)
{
    static constexpr std::size_t often = 3;
    std::string marks;
    SortedWords title, keywords, all;
    title.add(document.title);
    title.eachOnce([&](std::string_view word, std::string_view before, std::size_t) {
        append(marks, Mark::InTitle, word);
        appendBeginnings(marks, Mark::TitleBegins, word, before);
    });
    keywords.add(document.keywords);
    keywords.eachOnce([&](std::string_view word, std::string_view, std::size_t) { append(marks, Mark::InKeywords, word); });
    for (const std::string *text : {&document.title, &document.keywords, &document.body, &document.files})
        all.add(*text);
    all.eachOnce([&](std::string_view word, std::string_view before, std::size_t times) {
        appendBeginnings(marks, Mark::Begins, word, before);
        append(marks, Mark::Has, word);
        if (times >= often)
            append(marks, Mark::Often, word);
        if (onWord)
            onWord(word);
    });
    return marks;
}

} // namespace simpul
