#include "core/search/vocabulary.h"

#include "core/search/word_forms.h"

#include <QString>

#include <algorithm>

namespace simpul {

void Vocabulary::createTable()
{
    m_known.clear();
    m_database.script("DROP TABLE IF EXISTS search_word;"
                      "CREATE TABLE search_word(root TEXT, form TEXT, PRIMARY KEY(root, form)) WITHOUT ROWID;"
                      "CREATE INDEX search_word_form ON search_word(form);");
}

void Vocabulary::add(std::string_view word)
{
    static constexpr std::size_t mostKnown = 500'000;
    if (m_known.size() > mostKnown)
        m_known.clear();
    if (m_known.contains(word))
        return;
    m_known.emplace(word);
    auto insert = m_database.prepare("INSERT OR IGNORE INTO search_word(root, form) VALUES(?,?)");
    for (const std::string &root : WordForms::indonesian().roots(word))
        insert.text(1, root).text(2, word).run();
}

std::vector<std::string> Vocabulary::formsOf(std::string_view word)
{
    std::vector<std::string> out;
    auto row = m_database.prepare("SELECT form FROM search_word WHERE root=? AND form<>? LIMIT 200");
    for (const std::string &root : WordForms::indonesian().roots(word)) {
        row.text(1, root).text(2, word);
        while (row.next())
            out.emplace_back(row.view(0));
        row.reset();
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<std::string> Vocabulary::beginningWith(std::string_view beginning, int most)
{
    std::vector<std::string> out;
    const std::string end = std::string(beginning) + "\U0010ffff";
    auto row = m_database.prepare("SELECT DISTINCT form FROM search_word WHERE form>=? AND form<? ORDER BY form LIMIT ?");
    row.text(1, beginning).text(2, end).bind(3, most);
    while (row.next())
        out.emplace_back(row.view(0));
    return out;
}

// Letters to change, add, take away or swap to make one word of the other; more than `most` counts as `most` + 1.
static int distance(std::u16string_view a, std::u16string_view b, int most)
{
    std::vector<int> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

std::vector<std::string> Vocabulary::similarTo(std::string_view word, std::size_t most)
{
    const std::u16string wanted = QString::fromUtf8(word.data(), qsizetype(word.size())).toStdU16String();
    if (wanted.size() < 3)
        return {};
    const int furthest = wanted.size() < 8 ? 1 : 2;
    std::vector<std::pair<int, std::string>> found;
    auto row = m_database.query("SELECT DISTINCT form FROM search_word WHERE length(form) BETWEEN ? AND ?", int(wanted.size()) - furthest, int(wanted.size()) + furthest);
    while (row.next()) {
        const std::string form(row.view(0));
        const int far = distance(wanted, QString::fromStdString(form).toStdU16String(), furthest);
        if (far > 0 && far <= furthest) // the same first letter is likelier than another one
            found.emplace_back(far * 2 + (form.front() != word.front()), form);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::string> out;
    for (const auto &[far, form] : found) {
        if (out.size() < most)
            out.push_back(form);
    }
    return out;
}

} // namespace simpul
