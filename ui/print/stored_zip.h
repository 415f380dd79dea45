#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace simpul {

// Files in a ZIP, one after the other as they are: a paper of some pages is small, and a package needs no more.
struct ZipPart {
    QByteArray name; // ASCII
    QByteArray bytes;
};
QByteArray storedZip(const QList<ZipPart> &parts);

} // namespace simpul
