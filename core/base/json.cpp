#include "core/base/json.h"

#include <QUtf8StringView>

#include <algorithm>
#include <numeric>

namespace simpul {

namespace {

constexpr int deepest = 8;
constexpr std::int64_t largestNumber = (std::int64_t(1) << 53) - 1;

char shortEscape(char c)
{
    switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\t': return 't';
    case '\n': return 'n';
    case '\f': return 'f';
    case '\r': return 'r';
    default: return 0;
    }
}

constexpr int mostValues = 200'000; // a value takes some hundred bytes: a line of zeros from outside must not take a gigabyte

class Reader
{
public:
    Reader(std::string_view text, LargeNumbers large)
        : m_text(text)
        , m_large(large)
    {
    }
    std::optional<Json> whole(int depth)
    {
        Json value;
        if (!read(value, depth) || m_at != m_text.size())
            return std::nullopt;
        return value;
    }

private:
    bool take(char c) { return m_at < m_text.size() && m_text[m_at] == c && ++m_at; }
    bool take(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }
    bool read(Json &out, int depth)
    {
        if (depth > deepest + 1 || m_at >= m_text.size() || ++m_values > mostValues)
            return false;
        switch (m_text[m_at]) {
        case '{': return depth <= deepest && readObject(out, depth);
        case '[': return depth <= deepest && readArray(out, depth);
        case '"': out.kind = Json::Kind::String; return readString(out.string);
        case 't': out.kind = Json::Kind::Flag; out.flag = true; return take("true");
        case 'f': out.kind = Json::Kind::Flag; return take("false");
        case 'n': return take("null");
        default: return readNumber(out);
        }
    }
    bool readObject(Json &out, int depth)
    {
        out.kind = Json::Kind::Object;
        ++m_at;
        if (take('}'))
            return true;
        do {
            std::string key;
            if (!readString(key) || out.find(key) || !take(':'))
                return false;
            out.keys.push_back(std::move(key));
            if (!read(out.items.emplace_back(), depth + 1))
                return false;
        } while (take(','));
        return take('}');
    }
    bool readArray(Json &out, int depth)
    {
        out.kind = Json::Kind::Array;
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!read(out.items.emplace_back(), depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }
    bool readNumber(Json &out)
    {
        out.kind = Json::Kind::Number;
        const std::size_t begin = m_at;
        const bool negative = take('-');
        std::size_t digits = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at, ++digits) {
            out.number = std::min(out.number * 10 + (m_text[m_at] - '0'), largestNumber + 1);
            if (out.number > largestNumber && m_large == LargeNumbers::Refuse)
                return false;
        }
        if (digits == 0)
            return false;
        if (m_text[begin + (negative ? 1 : 0)] == '0' && (digits > 1 || negative))
            return false;
        if (negative)
            out.number = -out.number;
        return true;
    }
    bool readString(std::string &out)
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (std::uint8_t(c) < 0x20)
                return false;
            if (c != '\\')
                out += c;
            else if (!readEscape(out))
                return false;
        }
        return false;
    }
    // RFC 8785 writes an escape only where it must, and in one way only.
    bool readEscape(std::string &out)
    {
        if (m_at >= m_text.size())
            return false;
        static constexpr std::string_view letters = "\"\\btnfr";
        static constexpr std::string_view meanings = "\"\\\b\t\n\f\r";
        const char c = m_text[m_at++];
        if (const auto i = letters.find(c); i != std::string_view::npos) {
            out += meanings[i];
            return true;
        }
        const std::string_view hex = m_text.substr(m_at, 4);
        if (c != 'u' || hex.size() != 4 || hex.substr(0, 2) != "00" || (hex[2] != '0' && hex[2] != '1'))
            return false;
        const auto low = std::string_view("0123456789abcdef").find(hex[3]);
        if (low == std::string_view::npos)
            return false;
        const char value = char((hex[2] - '0') * 16 + int(low));
        if (shortEscape(value) != 0)
            return false;
        out += value;
        m_at += 4;
        return true;
    }

    std::string_view m_text;
    int m_values = 0;
    LargeNumbers m_large;
    std::size_t m_at = 0;
};

void appendCanonical(std::string &out, const Json &value)
{
    switch (value.kind) {
    case Json::Kind::Null: out += "null"; return;
    case Json::Kind::Flag: out += value.flag ? "true" : "false"; return;
    case Json::Kind::Number: out += std::to_string(value.number); return;
    case Json::Kind::String: appendJsonString(out, value.string); return;
    case Json::Kind::Array:
        out += '[';
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0)
                out += ',';
            appendCanonical(out, value.items[i]);
        }
        out += ']';
        return;
    case Json::Kind::Object: break;
    }
    std::vector<std::size_t> order(value.keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return QString::fromStdString(value.keys[a]) < QString::fromStdString(value.keys[b]);
    });
    out += '{';
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJsonString(out, value.keys[order[i]]);
        out += ':';
        appendCanonical(out, value.items[order[i]]);
    }
    out += '}';
}

} // namespace

void appendJsonString(std::string &out, std::string_view utf8)
{
    out += '"';
    for (const char c : utf8) {
        if (const char letter = shortEscape(c)) {
            out += '\\';
            out += letter;
        } else if (std::uint8_t(c) < 0x20) {
            out += "\\u00";
            out += toHex(std::string_view(&c, 1));
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string jsonString(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size() + 2);
    appendJsonString(out, utf8);
    return out;
}

const Json *Json::find(std::string_view key) const
{
    const auto at = std::find(keys.begin(), keys.end(), key);
    return at == keys.end() ? nullptr : &items[std::size_t(at - keys.begin())];
}

std::string Json::text(std::string_view key, bool &ok) const
{
    const Json *member = find(key);
    if (member && member->kind == Kind::String)
        return member->string;
    ok = false;
    return {};
}

std::int64_t Json::integer(std::string_view key, bool &ok) const
{
    const Json *member = find(key);
    if (member && member->kind == Kind::Number)
        return member->number;
    ok = false;
    return 0;
}

std::optional<Json> parseJson(std::string_view text, LargeNumbers large, int depth)
{
    if (!isValidUtf8(text))
        return std::nullopt;
    return Reader(text, large).whole(depth);
}

std::string toCanonicalJson(const Json &value)
{
    std::string out;
    appendCanonical(out, value);
    return out;
}

std::string unquoteJson(std::string_view token)
{
    if (token.size() < 2 || token.front() != '"')
        return {};
    const std::string_view inside = token.substr(1, token.size() - 2);
    if (inside.find('\\') == std::string_view::npos)
        return std::string(inside);
    const auto value = parseJson(token);
    return value ? value->string : std::string(inside);
}

bool isValidUtf8(std::string_view text)
{
    return QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8();
}

} // namespace simpul
