#include "ui/print/paper_image.h"

#include <QImageReader>
#include <QPainter>

namespace simpul {

// A picture from another office may claim any size.
QImage paperImage(const QString &path, int most)
{
    QImageReader reader(path);
    reader.setAllocationLimit(64);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > most || size.height() > most)
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    QImage ground(picture.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, picture);
    return ground;
}

} // namespace simpul
