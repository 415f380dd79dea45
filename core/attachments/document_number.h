#pragma once

#include <QString>

namespace simpul {

// The number of an Indonesian decree or letter, as its head says it: "188/45/KEP/2026" of "Nomor : 188/45/KEP/2026", "12 TAHUN
// 2026" of "NOMOR 12 TAHUN 2026". Only a line that says nothing else counts, above the grounds that cite other decrees
// ("Menimbang", "Mengingat") and within the first 3,000 letters; empty if there is none.
QString documentNumber(const QString &text);

} // namespace simpul
