#pragma once

#include "ui/window/main_window.h"

#include <QPlainTextEdit>

namespace simpul::test {

// Where the text of an asset is written in an Indonesian window; nullptr while no form is open.
inline QPlainTextEdit *bodyEditor(MainWindow &window)
{
    for (auto *edit : window.findChildren<QPlainTextEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Isi"))
            return edit;
    }
    return nullptr;
}

} // namespace simpul::test
