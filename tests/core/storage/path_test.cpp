#include "core/storage/path.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;

TEST_CASE("Whatever a tag is called, its path can be taken apart again")
{
    for (const std::string &tag : std::vector<std::string>{"bmd", "a/b", "~", "~1", "!", "!penting", "a!b", "~2", "aset/!"}) {
        const PathParts parts = splitPath(elementLife("keywords", tag));
        CHECK(isWellFormedPath(elementLife("keywords", tag)));
        CHECK(parts.field == "keywords");
        CHECK(parts.element == tag);
        CHECK(parts.cell == "!");
    }
}

TEST_CASE("A path that no program of ours writes is refused")
{
    for (const std::string &path : std::vector<std::string>{"", "a/b", "a/b/c/d", "/a/b", "a//b", "a/b/", "!/a/b", "a/!b/c", "a~b", "a~3b", "a~"})
        CHECK_FALSE(isWellFormedPath(path));
    CHECK_FALSE(isWellFormedPath(std::string(2000, 'a')));
    CHECK(isWellFormedPath("!"));
    CHECK(isWellFormedPath("steps/e7/!"));
}
