#pragma once

#include <QString>

#include <span>
#include <string>

namespace simpul {

struct EntityType;

// A place of the window: one row of the list on the left.
struct Section {
    const char *id;          // as in the command "go.ID" and in --page ID
    const char *type;        // the entity type it shows; "" for those that are no list of one type
    const char *text;        // QT_TRANSLATE_NOOP("Section", ...)
    const char *icon;
    const char *heading;     // above it, where a new group begins; "-": only a line; else ""
    const char *emptyText;   // what the place is for, told when it is empty
};
std::span<const Section> sections();
int sectionOf(const std::string &type); // the row that shows this type; -1: none
bool hasSection(const EntityType *type);
int sectionById(const QString &id);
QString sectionText(const char *source); // translated
QString newThingText(const EntityType &type); // "New theme", "Tema baru"

} // namespace simpul
