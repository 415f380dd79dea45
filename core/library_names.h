#pragma once

#include "core/library_parts.h"

#include <QHash>

namespace simpul {

// Finds records by what people call them: a title, a code, a short name, the NIP of a person. Reads the names of a type once; what is
// made meanwhile is told to it.
class RecordNames
{
public:
    explicit RecordNames(Library::Parts &parts) : m_parts(parts) {}

    QList<Uuid> called(const std::string &type, const QString &text); // by code or short name if there is one, else by title
    QList<Uuid> titled(const std::string &type, const QString &title);
    void add(const EntityType &type, const Record &record);

private:
    using ByName = QHash<QString, QList<Uuid>>;
    ByName &titles(const std::string &type);
    ByName &codes(const EntityType &type);

    Library::Parts &m_parts;
    std::map<std::string, ByName> m_titles;
    std::map<std::string, ByName> m_codes;
};

// The NIP in a text, digits only: people write it with blanks. Nothing if it is none.
std::optional<QString> nipIn(const QString &text);

} // namespace simpul
