#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace simpul {

// Text of files that other programs read, where they are installed: pictures and scanned PDF pages (Tesseract with its Indonesian data,
// pdftoppm), and the old Word, Excel and PowerPoint files (antiword, catdoc, xls2csv, catppt, else LibreOffice). Takes seconds to minutes
// for a file: work for the background.

// Whether such a program might read a file of this name.
bool mayBeReadByOthers(const QString &fileName);
// Nothing if no program for it is installed or it was stopped; empty if there is no text in it or none could read it. Each program is bounded in time, memory and
// output, runs without a shell, and is given no name that came from outside.
std::optional<QString> textByOthers(const QString &path, const QString &fileName, const std::function<bool()> &isStopped = {});

} // namespace simpul
