#pragma once

#include <QString>

#include <optional>

namespace simpul::cli {

// The terminal, if there is one. The only code of the program that knows how systems differ here.

void prepareConsole();          // Windows: UTF-8 in both directions
bool errorsAreShownToAPerson(); // stderr is a terminal: progress may be painted there
bool canAsk();                  // somebody sits at both ends: questions may be asked

// Titles and names come from other offices: letters that steer a terminal, turn the direction of a line or cannot be seen must not
// reach it. Line ends and tabs may.
bool isHarmless(char32_t letter);
QString harmless(const QString &text); // a replacement character for each that is not

// Asks on stderr and reads a line; nothing when the input ended. What is typed into a hidden question is not echoed.
enum class Echo { Shown, Hidden };
std::optional<QString> ask(const QString &question, Echo echo);

} // namespace simpul::cli
