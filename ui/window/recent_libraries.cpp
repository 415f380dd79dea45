#include "ui/window/recent_libraries.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace simpul {

static const QString arrayName = u"libraries"_s;

QList<RecentLibrary> RecentLibraries::all() const
{
    QList<RecentLibrary> libraries;
    if (m_file.isEmpty())
        return libraries;
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = std::min(most, settings.beginReadArray(arrayName));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        libraries << RecentLibrary{settings.value(u"folder"_s).toString(), settings.value(u"config"_s).toString(), settings.value(u"office"_s).toString()};
    }
    return libraries;
}

void RecentLibraries::add(const LibraryPlace &place, const QString &office)
{
    QList<RecentLibrary> libraries = all();
    libraries.removeIf([&](const RecentLibrary &each) { return each.folder == place.folder; });
    libraries.prepend({place.folder, place.configFolder, office});
    libraries.resize(std::min<qsizetype>(libraries.size(), most));
    write(libraries);
}

void RecentLibraries::forget(const QString &folder)
{
    QList<RecentLibrary> libraries = all();
    libraries.removeIf([&](const RecentLibrary &each) { return each.folder == folder; });
    write(libraries);
}

void RecentLibraries::write(const QList<RecentLibrary> &libraries) const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(arrayName);
    settings.beginWriteArray(arrayName, int(libraries.size()));
    for (int i = 0; i < libraries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"folder"_s, libraries[i].folder);
        settings.setValue(u"config"_s, libraries[i].configFolder);
        settings.setValue(u"office"_s, libraries[i].office);
    }
    settings.endArray();
}

} // namespace simpul
