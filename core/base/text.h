#pragma once

#include <QCoreApplication>

namespace simpul {

// Sentences that core says to people: Text::tr("...") is found by lupdate and translated like any other.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace simpul
