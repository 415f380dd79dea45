#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace simpul {

// Paths of registers (format.md section 2): `field`, `field/element/cell`, and the lives `!` and `field/element/!`.
// Parts are escaped as in RFC 6901, a leading `!` of a part that is no life as `~2`.

std::string escapePathPart(std::string_view part);
std::string unescapePathPart(std::string_view part);

std::string elementScope(std::string_view field, std::string_view element);            // "steps/e7/"
std::string elementPath(std::string_view field, std::string_view element, std::string_view cell);
std::string elementLife(std::string_view field, std::string_view element);             // "steps/e7/!"

bool isLife(std::string_view path);
bool isRowOrder(std::string_view path);              // a `pos` cell: never listed as a conflict
std::string_view scopeOf(std::string_view path);     // "" or "field/element/"

struct PathParts {
    std::string field;
    std::string element; // empty for a plain field
    std::string cell;
};
PathParts splitPath(std::string_view path);
bool isWellFormedPath(std::string_view path);        // one part or three, none empty, escapes right, at most 1,024 bytes

} // namespace simpul
