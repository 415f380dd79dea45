#pragma once

#include <QByteArray>

namespace simpul::fuzz {

// An office file made of the bytes of a fuzzer: parts in the form "== NAME\n" and their content up to the next such line, stored in
// a zip whose checksums are right. Without any such line all of it is the main part of a .docx.
QByteArray packageOf(const QByteArray &input);

} // namespace simpul::fuzz
