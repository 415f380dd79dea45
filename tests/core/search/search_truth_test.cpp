#include "core/library.h"
#include "tests/support/office.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>
#include <set>

using namespace simpul;
using namespace simpul::test;

namespace {

// Words that are forms of nothing, several with the same beginning.
const QStringList words{QStringLiteral("xa"), QStringLiteral("xab"), QStringLiteral("xabq"), QStringLiteral("xabqu"), QStringLiteral("xabquz"), QStringLiteral("xbq"),
                        QStringLiteral("yzq"), QStringLiteral("yzqx"), QStringLiteral("zzqx"), QStringLiteral("qqx7"), QStringLiteral("2026"), QStringLiteral("öxq")};

struct Text {
    QStringList title, body, tags;
    bool removed = false;
};

// A library and, beside it, what was written into it.
class Books
{
public:
    explicit Books(unsigned seed) : m_random(seed) {}

    void act()
    {
        clock.time += 50;
        switch (m_random() % 12) {
        case 0: REQUIRE(office->rebuild()); break;
        case 1: REQUIRE(office->refreshSearch()); break;
        case 2: office.reopen(); break;
        case 3:
        case 4: toggle(); break;
        case 5:
        case 6:
        case 7: edit(); break;
        default: add(); break;
        }
    }
    void ask()
    {
        const QString a = word(), b = word();
        const QString begun = a.left(1 + int(m_random() % 6));
        check(a, [&](const Text &text) { return all(text).contains(a); });
        check(a + u' ' + b, [&](const Text &text) { return all(text).contains(a) && all(text).contains(b); });
        check(a + QStringLiteral(" -") + b, [&](const Text &text) { return all(text).contains(a) && !all(text).contains(b); });
        check(a + QStringLiteral(" ATAU ") + b, [&](const Text &text) { return all(text).contains(a) || all(text).contains(b); });
        check(u'"' + a + u' ' + b + u'"', [&](const Text &text) { return hasPhrase(text.title, a, b) || hasPhrase(text.body, a, b); });
        check(begun + u'*', [&](const Text &text) {
            const QStringList has = all(text);
            return std::any_of(has.begin(), has.end(), [&](const QString &one) { return one.startsWith(begun); });
        });
        check(QStringLiteral("judul:") + a, [&](const Text &text) { return text.title.contains(a); });
    }

private:
    template <typename IsHit>
    void check(const QString &query, const IsHit &isHit)
    {
        std::set<Uuid> expected;
        for (const auto &[id, text] : m_texts) {
            if (!text.removed && isHit(text))
                expected.insert(id);
        }
        std::set<Uuid> found;
        const SearchAnswer answer = office->search({.text = query, .type = {}, .asYouType = false, .limit = 1000});
        for (const SearchHit &hit : answer.hits)
            found.insert(hit.id);
        INFO(query.toStdString());
        REQUIRE(answer.total == qint64(expected.size()));
        REQUIRE(found == expected);
    }
    QString word() { return words[qsizetype(m_random() % std::size_t(words.size()))]; }
    QStringList some(std::size_t most)
    {
        QStringList out;
        for (std::size_t n = m_random() % (most + 1); n > 0; --n)
            out << word();
        return out;
    }
    static QStringList all(const Text &text) { return text.title + text.body + text.tags; }
    static bool hasPhrase(const QStringList &list, const QString &a, const QString &b)
    {
        for (qsizetype i = 0; i + 1 < list.size(); ++i) {
            if (list[i] == a && list[i + 1] == b)
                return true;
        }
        return false;
    }
    void write(const Uuid &id, Text text)
    {
        text.title << word();
        text.tags.removeDuplicates();
        RecordEdit edit("knowledge_asset", id);
        edit.set("title", text.title.join(u' ')).set("body", text.body.join(u' '));
        for (const QString &old : m_texts[id].tags) {
            if (!text.tags.contains(old))
                edit.removeTag("keywords", old);
        }
        for (const QString &tag : text.tags)
            edit.addTag("keywords", tag);
        REQUIRE(office->save(edit));
        m_texts[id] = text;
    }
    void add() { write(office->newId(), {some(3), some(12), some(2)}); }
    void edit()
    {
        if (const auto at = one(); at != m_texts.end() && !at->second.removed)
            write(at->first, {some(3), some(12), some(2)});
    }
    void toggle()
    {
        const auto at = one();
        if (at == m_texts.end())
            return;
        at->second.removed = !at->second.removed;
        REQUIRE((at->second.removed ? office->remove("knowledge_asset", at->first) : office->restore("knowledge_asset", at->first)));
    }
    std::map<Uuid, Text>::iterator one()
    {
        return m_texts.empty() ? m_texts.end() : std::next(m_texts.begin(), std::ptrdiff_t(m_random() % m_texts.size()));
    }

    std::mt19937 m_random;
    std::map<Uuid, Text> m_texts;
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), QStringLiteral("KOTA"), clock};
};

} // namespace

TEST_CASE("Whatever is written, removed, restored and made anew, a search finds exactly the records that have what was asked for")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    Books books(seed);
    for (int round = 0; round < 150; ++round) {
        books.act();
        books.ask();
    }
}
