#pragma once

#include <QByteArray>
#include <QString>

namespace simpul {

// Bytes of a mail or a word processor made letters. The name is as in MIME ("iso-8859-1", "windows-1251", "utf-8"); a codepage is
// "windows-N" or "cpN". What cannot be converted becomes U+FFFD. With a name that is unknown, empty or plainly wrong (a text that
// is UTF-8 and calls itself Latin-1) the bytes decide: UTF-8 if they are that, otherwise Windows-1252.
QString fromCharset(const QByteArray &bytes, const QByteArray &name);

} // namespace simpul
