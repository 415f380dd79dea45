#include "core/storage/path.h"

#include <algorithm>

namespace simpul {

std::string escapePathPart(std::string_view part)
{
    std::string out;
    for (std::size_t i = 0; i < part.size(); ++i) {
        switch (part[i]) {
        case '~': out += "~0"; break;
        case '/': out += "~1"; break;
        case '!': out += i == 0 ? "~2" : "!"; break;
        default: out += part[i];
        }
    }
    return out;
}

std::string unescapePathPart(std::string_view part)
{
    std::string out;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] != '~' || i + 1 == part.size()) {
            out += part[i];
            continue;
        }
        const char letter = part[++i];
        out += letter == '0' ? '~' : letter == '1' ? '/' : '!';
    }
    return out;
}

std::string elementScope(std::string_view field, std::string_view element)
{
    return escapePathPart(field) + '/' + escapePathPart(element) + '/';
}

std::string elementPath(std::string_view field, std::string_view element, std::string_view cell)
{
    return elementScope(field, element) + escapePathPart(cell);
}

std::string elementLife(std::string_view field, std::string_view element)
{
    return elementScope(field, element) + '!';
}

bool isLife(std::string_view path)
{
    return path.ends_with('!') && (path.size() == 1 || path[path.size() - 2] == '/');
}

bool isRowOrder(std::string_view path)
{
    return path.ends_with("/pos");
}

std::string_view scopeOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash + 1);
}

PathParts splitPath(std::string_view path)
{
    const auto first = path.find('/');
    if (first == std::string_view::npos)
        return {unescapePathPart(path), {}, {}};
    const auto second = path.find('/', first + 1);
    const std::string_view element = path.substr(first + 1, second - first - 1);
    return {unescapePathPart(path.substr(0, first)), unescapePathPart(element), unescapePathPart(path.substr(second + 1))};
}

static bool isWellFormedPart(std::string_view part)
{
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] != '~')
            continue;
        const char next = i + 1 < part.size() ? part[i + 1] : '\0';
        if (next != '0' && next != '1' && !(next == '2' && i == 0))
            return false;
    }
    return !part.empty();
}

bool isWellFormedPath(std::string_view path)
{
    static constexpr std::size_t longest = 1024;
    const auto slashes = std::count(path.begin(), path.end(), '/');
    if (path.size() > longest || (slashes != 0 && slashes != 2))
        return false;
    for (std::string_view rest = path;;) {
        const auto slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        const bool last = slash == std::string_view::npos;
        if (!isWellFormedPart(part) || (part.front() == '!' && !(last && part == "!")))
            return false;
        if (last)
            return true;
        rest.remove_prefix(slash + 1);
    }
}

} // namespace simpul
