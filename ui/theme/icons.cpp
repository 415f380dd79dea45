#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr auto format = "PNG"; // told, or Qt loads the plug-ins of all other formats to ask them whether it is theirs

// What rsvg-convert made at 24, 48 and 72 pixels. The nearest larger one is scaled down: a stroke drawn from 72 pixels stays
// sharper at 16 or 20 than one from 24.
static QImage drawing(const QString &name, int pixels)
{
    const QString suffix = pixels == 24 ? QString() : pixels == 48 ? QStringLiteral("@2x") : QStringLiteral("@3x");
    QImage image(":/icons/"_L1 + name + suffix + ".png"_L1, format);
    Q_ASSERT_X(!image.isNull(), "icon", qPrintable(name));
    image.setDevicePixelRatio(1);
    if (image.width() != pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

static QPixmap coloured(const QString &name, int pixels, const QColor &colour)
{
    const QString key = u"simpul-icon/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = drawing(name, pixels);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks the palette for the colour each time it paints, so nothing has to be told of a change of theme.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        const int side = std::min(rect.width(), rect.height());
        QPixmap pixmap = coloured(m_name, std::max(1, int(side * ratio)), colour(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return coloured(m_name, std::max(1, std::min(size.width(), size.height())), colour(mode));
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QColor m_colour;
};

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new IconEngine(name, colour));
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(QPixmap(u":/icons/simpul-%1.png"_s.arg(size), format));
    return icon;
}

} // namespace simpul
