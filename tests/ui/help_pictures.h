#pragma once

#include <QString>

namespace simpul::test {

// Takes the pictures of the help from the real window on the example offices, on one day for ever: FOLDER/NAME.png each.
void takeHelpPictures(const QString &folder, const QString &language);

} // namespace simpul::test
