#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace simpul {

// Writing JSON in RFC 8785 form, and reading the strict one-line JSON of format.md.

void appendJsonString(std::string &out, std::string_view utf8);
std::string jsonString(std::string_view utf8);
inline std::string jsonString(const QString &text)
{
    return jsonString(viewOf(text.toUtf8()));
}

// A parsed value. Small things only (headers, statements, `have`); the operations of a segment have a faster reader.
struct Json {
    enum class Kind { Null, Flag, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool flag = false;
    std::int64_t number = 0;
    std::string string;
    std::vector<Json> items;                           // of an array; of an object its values
    std::vector<std::string> keys;                     // of an object, one per item

    const Json *find(std::string_view key) const;
    // The member of that kind, or an empty value: callers check `ok`.
    std::string text(std::string_view key, bool &ok) const;
    std::int64_t integer(std::string_view key, bool &ok) const;
};

// Strict: UTF-8, no duplicate keys, depth at most 8 (counted from `depth`), integers below 2^53 only, strings in their RFC 8785 form,
// no white space outside strings, nothing after the value, at most 200,000 values in all. A caller with an error of its own for large numbers gets them as 2^53.
enum class LargeNumbers { Refuse, Saturate };
std::optional<Json> parseJson(std::string_view text, LargeNumbers large = LargeNumbers::Refuse, int depth = 1);
std::string toCanonicalJson(const Json &value); // RFC 8785: keys sorted by UTF-16 code units

// The value of one JSON string token, quotes and escapes removed. The token must be valid.
std::string unquoteJson(std::string_view token);

bool isValidUtf8(std::string_view text);

} // namespace simpul
