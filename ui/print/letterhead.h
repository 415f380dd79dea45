#pragma once

#include "core/library.h"
#include "core/model/organisation/government.h"
#include "core/model/organisation/org_unit.h"
#include "ui/print/paper.h"

#include <QTimeZone>

#include <optional>

namespace simpul {

// Whose paper it is: the unit, the ones above it from near to far, and the government. What is not known stays away.
struct Issuer {
    std::optional<Government> government;
    std::vector<OrgUnit> units;
    QString officeName; // when there is no unit
    QImage crest;
};

Issuer issuerOf(Library &library, const Id<OrgUnit> &unit); // without a unit: the office of this library
Letterhead letterhead(const Issuer &issuer);
Letterhead letterhead(const QStringList &lines, const QImage &crest); // as an office's template words it
QString headPostOf(const Issuer &issuer);                             // Kepala Badan ...
QString cityOf(const Issuer &issuer);                                 // where it signs: Nusatirta
QTimeZone timeZoneOf(const Issuer &issuer);

} // namespace simpul
