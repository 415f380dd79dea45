#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>

#include <cmath>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

struct Token {
    Colour role;
    const char *name; // in the style sheet: @ink
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr Token tokens[] = {
    {Colour::Background, "background", 0xfff6f5f1, 0xff141a1a, 0xff000000},
    {Colour::Panel, "panel", 0xffffffff, 0xff1c2424, 0xff000000},
    {Colour::Line, "line", 0xffdedbd2, 0xff364040, 0xffffffff},
    {Colour::FieldLine, "fieldline", 0xff87898b, 0xff73807e, 0xffc0c0c0},
    {Colour::Ink, "ink", 0xff1e2422, 0xffe6ebe9, 0xffffffff},
    {Colour::Soft, "soft", 0xff5b6460, 0xffa7b3af, 0xffe6e6e6},
    {Colour::Nav, "nav", 0xff12383a, 0xff0d2426, 0xff000000},
    {Colour::NavInk, "navink", 0xffdfeceb, 0xffcfe0de, 0xffffffff},
    {Colour::NavSoft, "navsoft", 0xff9db8b6, 0xff8fa9a7, 0xffe6e6e6},
    {Colour::NavChosen, "navchosen", 0xff2e5052, 0xff274547, 0xff003a3a},
    {Colour::NavChosenInk, "navchosenink", 0xffffffff, 0xffffffff, 0xffffffff},
    {Colour::Primary, "primary", 0xff0b6a6a, 0xff5cc4bb, 0xffffff00},
    {Colour::PrimaryInk, "primaryink", 0xffffffff, 0xff06201f, 0xff000000},
    {Colour::PrimarySoft, "primarysoft", 0xffe1efee, 0xff173838, 0xff333300},
    {Colour::Amber, "amber", 0xff8a5a00, 0xfff0c36a, 0xffffc84a},
    {Colour::AmberSoft, "ambersoft", 0xfffbf0d9, 0xff3d3014, 0xff332700},
    {Colour::Red, "red", 0xffa3271f, 0xfff59e94, 0xffffaea8},
    {Colour::RedSoft, "redsoft", 0xfffae5e2, 0xff47211e, 0xff470000},
    {Colour::Green, "green", 0xff2c6a35, 0xff8fd19a, 0xff8dff99},
    {Colour::GreenSoft, "greensoft", 0xffe3f1e4, 0xff1b3a22, 0xff003a10},
    {Colour::Grey, "grey", 0xff57605c, 0xffb3beba, 0xffe6e6e6},
    {Colour::GreySoft, "greysoft", 0xffecebe5, 0xff2d3636, 0xff2b2b2b},
    {Colour::Mark, "mark", 0xfffde9a8, 0xff5e4a12, 0xff5a4300},
    {Colour::Count, "count", 0xffd9a441, 0xffd9a441, 0xffffff00},
    {Colour::CountInk, "countink", 0xff2b1d00, 0xff2b1d00, 0xff000000},
};

Brightness current = Brightness::Light;
double scale = 1.0;

const Token &tokenOf(Colour role)
{
    for (const Token &token : tokens) {
        if (token.role == role)
            return token;
    }
    Q_UNREACHABLE();
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QString settingName(ThemeSetting setting)
{
    switch (setting) {
    case ThemeSetting::Light: return u"light"_s;
    case ThemeSetting::Dark: return u"dark"_s;
    case ThemeSetting::Contrast: return u"contrast"_s;
    case ThemeSetting::Follow: break;
    }
    return u"follow"_s;
}

ThemeSetting settingFromName(const QString &name)
{
    for (const ThemeSetting setting : {ThemeSetting::Light, ThemeSetting::Dark, ThemeSetting::Contrast}) {
        if (name == settingName(setting))
            return setting;
    }
    return ThemeSetting::Follow;
}

QColor colourOf(Colour role, Brightness wanted)
{
    const Token &token = tokenOf(role);
    return QColor::fromRgb(wanted == Brightness::Contrast ? token.contrast : wanted == Brightness::Dark ? token.dark : token.light);
}

QColor colour(Colour role)
{
    return colourOf(role, current);
}

Brightness brightness()
{
    return current;
}

std::span<const TextPair> textPairs()
{
    using enum Colour;
    static constexpr TextPair pairs[] = {
        {Ink, Background}, {Ink, Panel},      {Ink, PrimarySoft},       {Ink, Mark},        {Ink, AmberSoft},     {Ink, RedSoft},
        {Ink, GreenSoft},  {Ink, GreySoft},   {Soft, Background},       {Soft, Panel},      {Soft, PrimarySoft},  {NavInk, Nav},
        {NavSoft, Nav},    {NavInk, NavChosen}, {NavChosenInk, NavChosen}, {PrimaryInk, Primary}, {Primary, Panel}, {Primary, Background},
        {Primary, PrimarySoft}, {Amber, Panel}, {Amber, AmberSoft},     {Amber, Background}, {Red, Panel},        {Red, RedSoft},
        {Red, Background}, {Green, Panel},    {Green, GreenSoft},       {Green, Background}, {Grey, GreySoft},    {Grey, Panel},
        {CountInk, Count},
    };
    return pairs;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette paletteOf(Brightness wanted)
{
    const auto of = [wanted](Colour role) { return colourOf(role, wanted); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Colour::Background));
    palette.setColor(QPalette::WindowText, of(Colour::Ink));
    palette.setColor(QPalette::Base, of(Colour::Panel));
    palette.setColor(QPalette::AlternateBase, of(Colour::Background));
    palette.setColor(QPalette::Text, of(Colour::Ink));
    palette.setColor(QPalette::PlaceholderText, of(Colour::Soft));
    palette.setColor(QPalette::Button, of(Colour::Panel));
    palette.setColor(QPalette::ButtonText, of(Colour::Ink));
    palette.setColor(QPalette::BrightText, of(Colour::PrimaryInk));
    palette.setColor(QPalette::ToolTipBase, of(Colour::Panel));
    palette.setColor(QPalette::ToolTipText, of(Colour::Ink));
    palette.setColor(QPalette::Highlight, of(Colour::Primary));
    palette.setColor(QPalette::HighlightedText, of(Colour::PrimaryInk));
    palette.setColor(QPalette::Link, of(Colour::Primary));
    palette.setColor(QPalette::LinkVisited, of(Colour::Primary));
    palette.setColor(QPalette::Light, of(Colour::Panel));
    palette.setColor(QPalette::Midlight, of(Colour::GreySoft));
    palette.setColor(QPalette::Mid, of(Colour::Line));
    palette.setColor(QPalette::Dark, of(Colour::FieldLine));
    palette.setColor(QPalette::Shadow, of(Colour::FieldLine));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Colour::FieldLine));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Colour::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Colour::Ink));
    return palette;
}

QString styleSheetOf(Brightness wanted)
{
    QFile file(u":/styles/simpul.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token &token : tokens) {
        const QRegularExpression name(u"@%1\\b"_s.arg(QLatin1String(token.name)));
        sheet.replace(name, colourOf(token.role, wanted).name());
    }
    return sheet;
}

static Brightness brightnessFor(ThemeSetting setting)
{
    if (setting == ThemeSetting::Follow)
        return systemIsDark() ? Brightness::Dark : Brightness::Light;
    return setting == ThemeSetting::Contrast ? Brightness::Contrast : setting == ThemeSetting::Dark ? Brightness::Dark : Brightness::Light;
}

void applyTheme(ThemeSetting setting)
{
    current = brightnessFor(setting);
    if (!QApplication::style()->objectName().startsWith(u"fusion", Qt::CaseInsensitive))
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(current));
    QApplication::setFont(font(TextSize::Body));
    qApp->setStyleSheet(styleSheetOf(current));
}

// Before our palette hides it, the platform's own one tells most desktops' choice.
static bool platformPaletteIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s, QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    if (platformPaletteIsDark() || qEnvironmentVariable("GTK_THEME").endsWith(u":dark"))
        return true;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings gtk(folder + u"/gtk-3.0/settings.ini"_s, QSettings::IniFormat);
    return gtk.value(u"Settings/gtk-application-prefer-dark-theme"_s).toString().startsWith(u'1');
#endif
}

void setTextScale(double wanted)
{
    scale = std::clamp(wanted, 1.0, 2.0);
}

double textScale()
{
    return scale;
}

QFont font(TextSize size, QFont::Weight weight)
{
    static const QFont system = QApplication::font();
    int pixels = 13;
    switch (size) {
    case TextSize::Small: pixels = 12; break;
    case TextSize::Body: pixels = 13; break;
    case TextSize::Reading: pixels = 14; break;
    case TextSize::Title: pixels = 19; break;
    case TextSize::Figure: pixels = 24; break;
    }
    QFont font = system;
    font.setPixelSize(int(std::lround(pixels * scale)));
    font.setWeight(weight);
    return font;
}

} // namespace simpul
