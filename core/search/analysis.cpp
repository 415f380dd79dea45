#include "core/search/analysis.h"

#include <QChar>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace simpul {

static constexpr std::size_t longestWord = 64; // bytes; what is longer is no word

static constexpr auto asciiFold = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[std::size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[std::size_t(c)] = c;
        table[std::size_t(c - 'a' + 'A')] = c;
    }
    return table;
}();

// The code point at `at`, and where the next one begins. Broken bytes read as a space.
static char32_t codePoint(std::string_view text, std::size_t at, std::size_t &next)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? std::uint8_t(text[i]) : std::uint8_t(0); };
    const std::uint8_t first = byte(at);
    const int extra = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    char32_t out = extra == 3 ? first & 7u : extra == 2 ? first & 15u : first & 31u;
    next = at + 1;
    for (int i = 0; i < extra; ++i, ++next) {
        if ((byte(next) & 0xc0) != 0x80)
            return U' ';
        out = (out << 6) | (byte(next) & 63u);
    }
    return extra == 0 ? U' ' : out;
}

// Lower case, base letter of an accented one; nothing for a combining mark; a space ends the word.
static void appendFolded(std::string &word, char32_t letter, bool &isPart)
{
    const bool isUnseen = QChar::category(letter) == QChar::Other_Format; // soft hyphen, zero width space ...
    isPart = isUnseen || QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
    if (!isPart || isUnseen || QChar::isMark(letter))
        return;
    const QString base = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : base) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += QString(c).toStdString();
    }
}

void eachWord(std::string_view text, const OnWord &onWord)
{
    std::string word;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        word.clear();
        while (at < text.size()) {
            const auto byte = std::uint8_t(text[at]);
            if (byte < 128) {
                if (asciiFold[byte] == 0)
                    break;
                word += asciiFold[byte];
                ++at;
                continue;
            }
            std::size_t next = at;
            bool isPart = false;
            appendFolded(word, codePoint(text, at, next), isPart);
            if (!isPart) {
                if (word.empty())
                    at = next;
                break;
            }
            at = next;
        }
        if (!word.empty() && word.size() <= longestWord) {
            if (!onWord(word, begin, at))
                return;
        } else if (at == begin) {
            ++at;
            if (text[begin] == fieldEnd.front() && !onWord(fieldEnd, begin, at))
                return;
        }
    }
}

// ---- FTS5

static int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(1); // there is nothing to keep
    return SQLITE_OK;
}

static void deleteTokenizer(Fts5Tokenizer *) {}

static int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, int (*token)(void *, int, const char *, int, int, int))
{
    int code = SQLITE_OK;
    eachWord({text, std::size_t(size)}, [&](std::string_view word, std::size_t begin, std::size_t end) {
        code = token(context, 0, word.data(), int(word.size()), int(begin), int(end));
        return code == SQLITE_OK;
    });
    return code;
}

bool registerTokenizer(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    fts5_tokenizer words{createTokenizer, deleteTokenizer, tokenize};
    // The other name is that of a table of older versions, which cannot be dropped without it.
    return api && api->xCreateTokenizer(api, "simpul", nullptr, &words, nullptr) == SQLITE_OK
        && api->xCreateTokenizer(api, "simpul_marks", nullptr, &words, nullptr) == SQLITE_OK;
}

} // namespace simpul
