#include "app/cli/session.h"

#include "app/cli/cli_text.h"
#include "app/cli/links.h"
#include "app/keys_folder.h"

#include <QDir>
#include <QFileInfo>

namespace simpul::cli {

std::unexpected<Error> wrongUsage(const QString &message)
{
    return fail(Error::Kind::Usage, message, QStringLiteral("usage"));
}

// The id of a person, given as such or as a NIP. Empty stays empty: edits then carry the PC's label.
static Result<QString> personFrom(const QString &text)
{
    if (text.isEmpty())
        return QString();
    if (const auto id = uuidFromString(text))
        return toString(*id);
    if (const auto nip = nipFrom(text))
        return toString(personId(*nip));
    return wrongUsage(Cli::tr("\"%1\" is no person. Give the id of a person or a NIP of 18 digits.").arg(text));
}

Result<LibraryPlace> Session::place(const QString &folder) const
{
    const auto who = personFrom(person);
    if (!who)
        return fail(who.error());
    const QString absolute = QDir(folder).absolutePath();
    const QString config = configFolder.isEmpty() ? usualKeysFolder(absolute) : configFolder;
    return LibraryPlace{.folder = absolute, .configFolder = QDir(config).absolutePath(), .person = *who};
}

Result<Library *> Session::library()
{
    if (m_library)
        return m_library.get();
    if (libraryFolder.isEmpty())
        return wrongUsage(Cli::tr("Say which library: --library DIR, or the variable SIMPUL_LIBRARY."));
    const auto where = place(libraryFolder);
    if (!where)
        return fail(where.error());
    if (Library::exists(where->folder) && !QFileInfo(where->configFolder).isDir() && !configFolder.isEmpty())
        return wrongUsage(Cli::tr("There is no folder \"%1\" with the keys of this library. Check --config, or make the folder if the library is to get new keys.").arg(where->configFolder));
    auto opened = Library::open(*where, m_clock);
    if (!opened)
        return fail(opened.error());
    m_library = *std::move(opened);
    for (const QString &notice : m_library->notices())
        output.note(notice);
    return m_library.get();
}

Outcome withLibrary(Session &session, const std::function<Outcome(Library &)> &run)
{
    const auto library = session.library();
    return library ? run(**library) : Outcome(fail(library.error()));
}

} // namespace simpul::cli
