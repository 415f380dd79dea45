#include "ui/commands/command_list.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

static QStringList drawings()
{
    QStringList names = QDir(QStringLiteral(SIMPUL_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s});
    names.removeOne(u"simpul.svg"_s);
    for (QString &name : names)
        name.chop(4);
    return names;
}

// The colour of whatever is drawn, and how much of it there is.
static QColor inkOf(const QPixmap &pixmap, int &drawn)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) < 250)
                continue;
            ink = QColor::fromRgb(image.pixel(x, y));
            ++drawn;
        }
    }
    return ink;
}

TEST_CASE("Every drawing is in the program, at one, two and three times its size, in the colours of the palette")
{
    REQUIRE(drawings().size() >= 30);
    for (const QString &name : drawings()) {
        CAPTURE(name.toStdString());
        CHECK(QFile::exists(u":/icons/%1.png"_s.arg(name)));
        CHECK(QFile::exists(u":/icons/%1@2x.png"_s.arg(name)));
        CHECK(QFile::exists(u":/icons/%1@3x.png"_s.arg(name)));
        for (const int size : {16, 20, 24, 48}) {
            int drawn = 0;
            CHECK(icon(name).pixmap(size, size).size() == QSize(size, size));
            CHECK(inkOf(icon(name).pixmap(72, 72), drawn) == QGuiApplication::palette().color(QPalette::WindowText));
            CHECK(drawn > 10);
        }
        int drawn = 0;
        CHECK(inkOf(icon(name, Qt::red).pixmap(72, 72), drawn) == QColor(Qt::red));
        CHECK(inkOf(icon(name).pixmap(72, 72, QIcon::Disabled), drawn) == QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText));
        CHECK(inkOf(icon(name).pixmap(72, 72, QIcon::Selected), drawn) == QGuiApplication::palette().color(QPalette::HighlightedText));
    }
}

TEST_CASE("Drawings follow a change from light to dark by themselves")
{
    const QPalette before = QGuiApplication::palette();
    const QIcon help = icon(u"help"_s);
    int drawn = 0;
    inkOf(help.pixmap(72, 72), drawn);
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, QColor(230, 235, 233));
    QGuiApplication::setPalette(dark);
    CHECK(inkOf(help.pixmap(72, 72), drawn) == QColor(230, 235, 233));
    QGuiApplication::setPalette(before);
}

TEST_CASE("All drawings have one stroke and one grid")
{
    for (const QString &name : drawings()) {
        QFile file(u"%1/%2.svg"_s.arg(QStringLiteral(SIMPUL_SOURCE_DIR "/resources/icons"), name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        CAPTURE(name.toStdString());
        CHECK(svg.contains(u"viewBox=\"0 0 24 24\""));
        CHECK(svg.contains(u"stroke-linecap=\"round\""));
        CHECK((svg.contains(u"stroke-width=\"1.75\"") || name == u"more"_s)); // three dots are all stroke
        CHECK(svg.contains(u"fill=\"none\""));
    }
}

TEST_CASE("Every command that has an icon has a drawing for it")
{
    for (const CommandFacts &command : commandList()) {
        CAPTURE(command.id);
        CHECK((*command.icon == 0 || drawings().contains(QLatin1String(command.icon))));
    }
    CHECK(programIcon().availableSizes().size() == 7);
}
