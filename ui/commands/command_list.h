#pragma once

#include <QString>

#include <span>

namespace simpul {

enum class CommandMenu { File, Edit, View, Go, Learning, Meeting, Exchange, Help };

// One thing people can tell the window to do. Each stands in one menu and in the palette.
struct CommandFacts {
    const char *id;
    CommandMenu menu;
    const char *text;               // English source with its mnemonic, QT_TRANSLATE_NOOP("Command", ...)
    const char *icon = "";          // of ui/theme/icons.h
    const char *shortcuts = "";     // separated by "; ", in Qt's portable words
    bool checkable = false;
    const char *group = "";         // of checkable ones that exclude each other
};

// Whether it changes what the library holds.
bool writesLibrary(QStringView command);

// All of them, in the order of the menus. A shortcut stands here once.
std::span<const CommandFacts> commandList();

struct MenuFacts {
    CommandMenu menu;
    const char *text; // QT_TRANSLATE_NOOP("Command", ...)
};
std::span<const MenuFacts> menuList();

} // namespace simpul
