#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <span>

namespace simpul {

// What a colour is for. Each carries one meaning: teal is action and selection, green verified, amber needs attention, red refused,
// grey not yet; never colour alone, always a word or an icon with it.
enum class Colour {
    Background, // behind everything
    Panel,      // what people work on
    Line,       // between things
    FieldLine,  // around what can be filled in
    Ink,
    Soft,       // text of the second rank
    Nav,        // the dark column
    NavInk,
    NavSoft,    // its headings
    NavChosen,  // the row where one is
    NavChosenInk,
    Primary,
    PrimaryInk, // on Primary
    PrimarySoft,
    Amber,
    AmberSoft,
    Red,
    RedSoft,
    Green,
    GreenSoft,
    Grey,
    GreySoft,
    Mark,       // behind the words a search found
    Count,      // the pill of what waits, in the dark column
    CountInk,
};

enum class Brightness { Light, Dark, Contrast }; // Contrast: light on black, 7:1 and more
enum class ThemeSetting { Follow, Light, Dark, Contrast };

QString settingName(ThemeSetting setting); // "follow", "light", "dark", "contrast": as the settings file has it
ThemeSetting settingFromName(const QString &name);

QColor colourOf(Colour role, Brightness brightness);
QColor colour(Colour role); // of the moment
Brightness brightness();

// Every pair of text and ground that the window shows: a test computes their contrast.
struct TextPair {
    Colour text;
    Colour ground;
};
std::span<const TextPair> textPairs();
double contrast(const QColor &one, const QColor &other); // as WCAG computes it, 1 to 21

QPalette paletteOf(Brightness brightness);
QString styleSheetOf(Brightness brightness); // resources/styles/simpul.qss with the colours of the table

// Fusion in our colours. Widgets follow by themselves; what paints by hand asks `colour` while it paints.
void applyTheme(ThemeSetting setting);
bool systemIsDark(); // Qt tells it from 6.5 on; before, we look where Windows, GTK and the platform's palette say it

// Text grows and shrinks with one factor (1.0 to 2.0) for people who need it larger.
void setTextScale(double scale);
double textScale();

// Text sizes of the look: body 13, reading 14, title 19 pixels, times the scale.
enum class TextSize { Small, Body, Reading, Title, Figure };
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

// 8-pixel rhythm.
inline constexpr int gap = 8;
inline constexpr int controlHeight = 32;

} // namespace simpul
