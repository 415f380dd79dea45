#pragma once

#include "app/cli/session.h"

#include <QStringList>

namespace simpul::cli {

// What must be known before anything can be said: the options that decide about language, form and kind of program.
struct FirstLook {
    QString language = QStringLiteral("id");
    bool json = false;
    bool prints = false; // papers need Qt's graphics
};
FirstLook firstLook(const QStringList &arguments);

// Reads the arguments into the session, whose `command` is then set, unless a sentence was enough: help, the version, or what is
// wrong with the command line. Then the exit status comes back.
std::optional<ExitStatus> readCommandLine(const QStringList &arguments, Session &session);

} // namespace simpul::cli
