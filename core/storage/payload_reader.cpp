// The lines of a segment's payload, read strictly (format.md sections 2 and 3).
#include "core/storage/segment.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/storage/path.h"

#include <simdjson.h>

#include <algorithm>
#include <deque>

namespace simpul {

namespace {

using namespace simdjson;

constexpr std::size_t largestValue = 64 * 1024; // bytes of a text
constexpr std::size_t longestType = 64;

std::unexpected<Error> refused(const char *code, std::uint64_t line, const char *detail)
{
    return fail(Error::Kind::Refused, Text::tr("A part of the bundle is not written as it must be. Ask the office that sent it for a new one."),
                QString::fromLatin1(code), QStringLiteral("line %1: %2").arg(line).arg(QString::fromLatin1(detail)));
}

std::string_view trimmed(std::string_view token)
{
    while (!token.empty() && (token.back() == ' ' || token.back() == '\t' || token.back() == '\r'))
        token.remove_suffix(1);
    return token;
}

// RFC 8785: an escape only where it must be, and in one way.
bool hasCanonicalEscapes(std::string_view token)
{
    for (auto at = token.find('\\'); at != std::string_view::npos; at = token.find('\\', at)) {
        const char letter = at + 1 < token.size() ? token[at + 1] : '\0';
        if (std::string_view("\"\\bfnrt").find(letter) != std::string_view::npos) {
            at += 2;
            continue;
        }
        if (letter != 'u' || !parseJson('"' + std::string(token.substr(at, 6)) + '"'))
            return false;
        at += 6;
    }
    return true;
}

bool isInteger(std::string_view token)
{
    const auto json = parseJson(token);
    return json && json->kind == Json::Kind::Number;
}

class LineReader
{
public:
    LineReader(const SegmentHeader &header, std::vector<std::string> &authors)
        : m_header(header)
        , m_authors(authors)
    {
    }

    // The line lies in a buffer that goes on for at least SIMDJSON_PADDING bytes behind it.
    const char *readFirst(std::string_view line)
    {
        const auto json = parseJson(line);
        bool ok = json && json->kind == Json::Kind::Object;
        if (!ok)
            return "no JSON object";
        const Json *authors = json->find("authors");
        if (!bytesFromBase64Url<Uuid>(json->text("salt", ok)) || !ok || !authors || authors->kind != Json::Kind::Array)
            return "salt or authors";
        for (const Json &author : authors->items) {
            if (author.kind != Json::Kind::String || (!author.string.empty() && !bytesFromBase64Url<Uuid>(author.string)))
                return "author";
            m_authors.push_back(author.string);
        }
        return nullptr;
    }

    const char *read(std::string_view line, std::size_t capacity)
    {
        m_operation.sets.clear();
        m_operation.references.clear();
        m_operation.author = 0;
        m_operation.type = {};
        m_operation.record = {};
        m_canonical.clear();
        m_keys.clear();
        m_values.clear();
        ondemand::document document;
        ondemand::object object;
        if (m_parser.iterate(line.data(), line.size(), capacity).get(document) || document.get_object().get(object))
            return "no JSON object";
        for (auto member : object) {
            std::string_view key;
            ondemand::value value;
            if (member.unescaped_key().get(key) || member.value().get(value))
                return "broken JSON";
            if (std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end())
                return "key twice";
            m_keys.emplace_back(key);
            if (const char *wrong = readMember(key, value))
                return wrong;
        }
        if (!document.current_location().error())
            return "something behind the object";
        if (m_operation.type.empty() || m_operation.sets.empty() || m_operation.record.isNull() || !has("t"))
            return "t, k, id or s is missing";
        return nullptr;
    }
    WireOperation &operation() { return m_operation; }

private:
    bool has(std::string_view key) const { return std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end(); }

    const char *readMember(std::string_view key, ondemand::value &value)
    {
        if (key == "t")
            return readTime(value);
        if (key == "a")
            return readAuthor(value);
        if (key == "k")
            return readType(value);
        if (key == "id")
            return readId(value);
        if (key == "s")
            return readSets(value);
        if (key == "r")
            return readReferences(value);
        return skip(value); // a newer program's: kept in the segment
    }
    static const char *skip(ondemand::value &value)
    {
        ondemand::json_type type{};
        if (value.type().get(type))
            return "broken JSON";
        std::string_view raw;
        if (type == ondemand::json_type::object) {
            ondemand::object object;
            return value.get_object().get(object) || object.raw_json().get(raw) || !parseJson(raw) ? "unknown member" : nullptr;
        }
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            return value.get_array().get(array) || array.raw_json().get(raw) || !parseJson(raw) ? "unknown member" : nullptr;
        }
        raw = value.raw_json_token();
        return !parseJson(trimmed(raw)) ? "unknown member" : nullptr;
    }
    static bool number(ondemand::value &value, std::uint64_t limit, std::uint64_t &out)
    {
        return !value.get_uint64().get(out) && out < limit;
    }
    const char *readTime(ondemand::value &value)
    {
        std::uint64_t after = 0;
        if (!number(value, numberLimit, after) || after + std::uint64_t(std::max<Stamp>(0, m_header.time)) >= numberLimit)
            return "t";
        m_operation.stamp = m_header.time + Stamp(after);
        return nullptr;
    }
    const char *readAuthor(ondemand::value &value)
    {
        std::uint64_t index = 0;
        if (!number(value, m_authors.size(), index))
            return "a";
        m_operation.author = index;
        return nullptr;
    }
    const char *readType(ondemand::value &value)
    {
        std::string_view token = trimmed(value.raw_json_token());
        if (token.size() < 3 || token.size() > longestType + 2 || token.front() != '"' || token.find('\\') != std::string_view::npos)
            return "k";
        m_operation.type = token.substr(1, token.size() - 2);
        return nullptr;
    }
    const char *readId(ondemand::value &value)
    {
        std::string_view text;
        const auto id = value.get_string().get(text) ? std::nullopt : bytesFromBase64Url<Uuid>(text);
        if (!id)
            return "id";
        m_operation.record = *id;
        return nullptr;
    }
    const char *readReferences(ondemand::value &value)
    {
        ondemand::array array;
        if (value.get_array().get(array))
            return "r";
        for (auto item : array) {
            ondemand::value reference;
            ondemand::json_type type{};
            if (item.get(reference) || reference.type().get(type))
                return "r";
            WireReference out;
            if (type == ondemand::json_type::array ? !readPair(reference, out) : !number(reference, numberLimit, out.number))
                return "r";
            m_operation.references.push_back(out);
        }
        return nullptr;
    }
    bool readPair(ondemand::value &value, WireReference &out) const
    {
        ondemand::array pair;
        if (value.get_array().get(pair))
            return false;
        int count = 0;
        for (auto item : pair) {
            ondemand::value part;
            std::uint64_t read = 0;
            if (item.get(part) || !number(part, count == 0 ? m_header.seen.size() : numberLimit, read))
                return false;
            if (count == 0)
                out.segment = std::uint32_t(read);
            else
                out.number = read;
            ++count;
        }
        return count == 2;
    }
    const char *readSets(ondemand::value &value)
    {
        ondemand::object object;
        if (value.get_object().get(object))
            return "s";
        for (auto member : object) {
            ondemand::raw_json_string rawKey;
            ondemand::value set;
            if (member.key().get(rawKey) || member.value().get(set))
                return "s";
            const std::string_view path = readPath(rawKey.raw());
            if (path.empty())
                return "path";
            const std::string_view json = readValue(set);
            if (json.empty())
                return "value";
            if (isLife(path) && json != "0" && json != "1")
                return "a life that is neither 0 nor 1";
            m_operation.sets.push_back({path, json});
        }
        return hasPathTwice() ? "path twice" : nullptr;
    }
    bool hasPathTwice()
    {
        std::vector<std::string_view> &paths = m_values;
        for (const Setting &set : m_operation.sets)
            paths.push_back(set.path);
        std::sort(paths.begin(), paths.end());
        return std::adjacent_find(paths.begin(), paths.end()) != paths.end();
    }
    // `begin` is behind the opening quote; the line is valid UTF-8 and the string is closed, as simdjson has seen.
    std::string_view readPath(const char *begin)
    {
        const char *end = begin;
        while (*end != '"')
            end += *end == '\\' ? 2 : 1;
        std::string_view path(begin, std::size_t(end - begin));
        if (path.find('\\') != std::string_view::npos) {
            const std::string token = '"' + std::string(path) + '"';
            if (!hasCanonicalEscapes(token))
                return {};
            path = m_canonical.emplace_back(unquoteJson(token));
        }
        return isWellFormedPath(path) ? path : std::string_view();
    }
    // JSON in RFC 8785 form, or empty.
    std::string_view readValue(ondemand::value &value)
    {
        ondemand::json_type type{};
        if (value.type().get(type))
            return {};
        std::string_view token;
        switch (type) {
        case ondemand::json_type::string:
            token = trimmed(value.raw_json_token());
            if (token.size() > largestValue + 2 && unquoteJson(token).size() > largestValue)
                return {};
            return token.size() >= 2 && token.back() == '"' && hasCanonicalEscapes(token) ? token : std::string_view();
        case ondemand::json_type::number:
            token = trimmed(value.raw_json_token());
            return isInteger(token) ? token : std::string_view();
        case ondemand::json_type::boolean:
        case ondemand::json_type::null: token = trimmed(value.raw_json_token()); return token == "true" || token == "false" || token == "null" ? token : std::string_view();
        case ondemand::json_type::object: {
            ondemand::object object;
            return value.get_object().get(object) || object.raw_json().get(token) ? std::string_view() : canonical(token);
        }
        case ondemand::json_type::array: {
            ondemand::array array;
            return value.get_array().get(array) || array.raw_json().get(token) ? std::string_view() : canonical(token);
        }
        }
        return {};
    }
    std::string_view canonical(std::string_view token)
    {
        static constexpr int depthOfValues = 3; // the line, `s`, the value
        const auto json = parseJson(trimmed(token), LargeNumbers::Refuse, depthOfValues);
        if (!json || token.size() > largestValue)
            return {};
        return m_canonical.emplace_back(toCanonicalJson(*json));
    }

    const SegmentHeader &m_header;
    std::vector<std::string> &m_authors;
    ondemand::parser m_parser;
    WireOperation m_operation;
    std::deque<std::string> m_canonical; // owns what is not in the buffer as it is
    std::vector<std::string> m_keys;
    std::vector<std::string_view> m_values;
};

} // namespace

Result<> readPayload(const SegmentHeader &header, std::string_view raw, std::vector<std::string> &authors, const OperationVisitor &visit)
{
    authors.clear();
    if (raw.empty() || raw.back() != '\n')
        return refused("segment-malformed", 0, "no line end at the end");
    if (!isValidUtf8(raw))
        return refused("segment-malformed", 0, "not UTF-8");
    LineReader reader(header, authors);
    const char *const end = raw.data() + raw.size() + SIMDJSON_PADDING;
    std::uint64_t number = header.first;
    Stamp before = header.time - 1;
    for (std::uint64_t lineNumber = 0; !raw.empty(); ++lineNumber) {
        const std::string_view line = raw.substr(0, raw.find('\n'));
        raw.remove_prefix(line.size() + 1);
        if (lineNumber == 0) {
            if (const char *wrong = reader.readFirst(line))
                return refused("segment-malformed", lineNumber, wrong);
            continue;
        }
        if (number > header.last)
            return refused("chain", lineNumber, "more operations than numbers");
        const char *wrong = reader.read(line, std::size_t(end - line.data()));
        WireOperation &operation = reader.operation();
        if (!wrong && (operation.stamp <= before || (lineNumber == 1 && operation.stamp != header.time)))
            wrong = "stamps do not rise from the header's time";
        if (wrong)
            return refused("segment-malformed", lineNumber, wrong);
        before = operation.stamp;
        operation.number = number++;
        if (auto visited = visit(operation); !visited)
            return visited;
    }
    if (number != header.last + 1)
        return refused("chain", 0, "fewer operations than numbers");
    return {};
}

Result<PayloadContent> readWholePayload(const SegmentHeader &header, std::string_view raw)
{
    PayloadContent out;
    const auto keep = [&](std::string_view &view) {
        if (std::less()(view.data(), raw.data()) || !std::less()(view.data(), raw.data() + raw.size()))
            view = out.owned.emplace_back(view);
    };
    const auto read = readPayload(header, raw, out.authors, [&](const WireOperation &operation) -> Result<> {
        for (Setting &set : out.operations.emplace_back(operation).sets) {
            keep(set.path);
            keep(set.value);
        }
        return {};
    });
    if (!read)
        return fail(read.error());
    return out;
}

} // namespace simpul
