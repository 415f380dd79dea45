#pragma once

#include "app/cli/exit_status.h"
#include "app/cli/output.h"

#include "core/base/clock.h"
#include "core/library.h"

#include <functional>
#include <memory>

namespace simpul::cli {

// One run of the program: the global options, what it says, and the library, opened when a command first asks for it.
class Session
{
public:
    QString libraryFolder; // --library, else SIMPUL_LIBRARY
    QString configFolder;  // --config, else SIMPUL_CONFIG, else the one of this user
    QString person;        // --as, else SIMPUL_PERSON: an id or a NIP
    Output output;
    std::function<Outcome()> command; // what the arguments ask for

    const Clock &clock() const { return m_clock; }
    Result<LibraryPlace> place(const QString &folder) const;
    Result<Library *> library();

private:
    SystemClock m_clock;
    std::unique_ptr<Library> m_library;
};

// Most commands need a library; this hands it to them.
Outcome withLibrary(Session &session, const std::function<Outcome(Library &)> &run);

// A fault of the command line: exit status 2.
std::unexpected<Error> wrongUsage(const QString &message);

} // namespace simpul::cli
