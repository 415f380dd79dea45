#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;

TEST_CASE("Every text of the window can be told from its ground, in light, in dark and in high contrast")
{
    const Brightness brightness = GENERATE(Brightness::Light, Brightness::Dark, Brightness::Contrast);
    for (const TextPair &pair : textPairs()) {
        CAPTURE(int(pair.text), int(pair.ground), brightness == Brightness::Dark);
        CHECK(contrast(colourOf(pair.text, brightness), colourOf(pair.ground, brightness)) >= (brightness == Brightness::Contrast ? 7.0 : 4.5));
    }
}

TEST_CASE("The edge of a field can be seen, in light, in dark and in high contrast")
{
    const Brightness brightness = GENERATE(Brightness::Light, Brightness::Dark, Brightness::Contrast);
    CHECK(contrast(colourOf(Colour::FieldLine, brightness), colourOf(Colour::Panel, brightness)) >= 3.0);
    CHECK(contrast(colourOf(Colour::FieldLine, brightness), colourOf(Colour::Background, brightness)) >= 3.0);
}

TEST_CASE("The palette has the text on its ground that the table promises")
{
    const Brightness brightness = GENERATE(Brightness::Light, Brightness::Dark, Brightness::Contrast);
    const QPalette palette = paletteOf(brightness);
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto &[text, ground] : {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
                                       Pair{QPalette::ButtonText, QPalette::Button}, Pair{QPalette::HighlightedText, QPalette::Highlight},
                                       Pair{QPalette::PlaceholderText, QPalette::Base}, Pair{QPalette::ToolTipText, QPalette::ToolTipBase}})
        CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
}

TEST_CASE("Contrast is computed as WCAG does it")
{
    CHECK(contrast(Qt::black, Qt::white) > 20.9);
    CHECK(contrast(Qt::white, Qt::white) == 1.0);
    CHECK(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

TEST_CASE("The style sheet leaves no colour of the table unnamed")
{
    const QString sheet = styleSheetOf(Brightness::Light);
    CHECK(!sheet.isEmpty());
    CHECK(!sheet.contains(QRegularExpression(QStringLiteral("@[a-z]"))));
}

TEST_CASE("Words from other offices are never read as markup")
{
    const QString evil = QStringLiteral("<b>tebal</b><img src='http://x'>");
    QWidget parent;
    CHECK(plainLabel(&parent, evil)->textFormat() == Qt::PlainText);
    CHECK(softLabel(&parent, evil)->textFormat() == Qt::PlainText);
    CHECK(Badge(&parent, evil).textFormat() == Qt::PlainText);
    CHECK(SectionTitle(&parent, evil).textFormat() == Qt::PlainText);
    InlineMessage message(&parent);
    message.tell(evil);
    CHECK(message.text() == evil);
    for (const QLabel *label : message.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("An answer to a message closes it and does what it says")
{
    QWidget parent;
    InlineMessage message(&parent);
    message.tell(QStringLiteral("Belum disimpan"), Tone::Attention);
    int done = 0;
    QPushButton *answer = message.addAnswer(QStringLiteral("Simpan"), [&] { ++done; });
    answer->click();
    CHECK(done == 1);
    CHECK(message.isHidden());
}

TEST_CASE("A chosen theme changes the palette of the program at once")
{
    applyTheme(ThemeSetting::Dark);
    CHECK(QApplication::palette().color(QPalette::Base) == colourOf(Colour::Panel, Brightness::Dark));
    applyTheme(ThemeSetting::Light);
    CHECK(QApplication::palette().color(QPalette::Base) == colourOf(Colour::Panel, Brightness::Light));
}
