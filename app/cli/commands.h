#pragma once

#include "app/cli/session.h"

#include <CLI/CLI.hpp>

namespace simpul::cli {

// Each of these adds one group of commands to the command line; design.md section 6 lists them all.
void addLibraryCommands(CLI::App &app, Session &session);  // init demo backup restore
void addCareCommands(CLI::App &app, Session &session);     // check rebuild stats digest types
void addRecordCommands(CLI::App &app, Session &session);   // add edit remove attach (and restore ID)
void addQueryCommands(CLI::App &app, Session &session);    // list show search
void addImport(CLI::App &app, Session &session);           // import
void addExport(CLI::App &app, Session &session);           // export
void addIdentityCommands(CLI::App &app, Session &session); // identity enroll
void addTrustCommands(CLI::App &app, Session &session);    // trust revoke
void addBundleCommands(CLI::App &app, Session &session);   // bundle
void addConflictCommands(CLI::App &app, Session &session); // conflicts waiting quarantine alarms
void addPrintCommand(CLI::App &app, Session &session);     // print
void addMeetingCommands(CLI::App &app, Session &session);  // meeting community

// ---- What they are made with

// A command without options; `run` gets the library.
CLI::App *addCommand(CLI::App &parent, const char *name, const QString &what);
void onRun(CLI::App *command, Session &session, std::function<Outcome()> run);
void onLibrary(CLI::App *command, Session &session, std::function<Outcome(Library &)> run);

// Options and arguments ("FILE" is an argument, "--for" an option). The variable must live as long as the command.
CLI::Option *addText(CLI::App *command, const char *name, QString &value, const QString &what);
CLI::Option *addTexts(CLI::App *command, const char *name, QStringList &values, const QString &what);
CLI::Option *addNumber(CLI::App *command, const char *name, int &value, const QString &what);
CLI::Option *addFlag(CLI::App *command, const char *name, bool &value, const QString &what);
CLI::Option *addPassphraseFile(CLI::App *command, QString &file);

} // namespace simpul::cli
