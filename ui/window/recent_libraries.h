#pragma once

#include "core/library.h"

namespace simpul {

struct RecentLibrary {
    QString folder;
    QString configFolder;
    QString office; // its name when it was open last
};

// The libraries this person opened last, the newest first, in a file of the person's settings.
class RecentLibraries
{
public:
    static constexpr int most = 8;
    explicit RecentLibraries(QString file) : m_file(std::move(file)) {} // empty: nothing is remembered

    QList<RecentLibrary> all() const;
    void add(const LibraryPlace &place, const QString &office);
    void forget(const QString &folder);

private:
    void write(const QList<RecentLibrary> &libraries) const;

    QString m_file;
};

} // namespace simpul
