#pragma once

#include <QCoreApplication>

namespace simpul::cli {

// Sentences of the command line: Cli::tr("...") is found by lupdate and translated like any other.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace simpul::cli
