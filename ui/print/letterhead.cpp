#include "ui/print/letterhead.h"

#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace simpul {

// ---- what the library knows

static std::vector<OrgUnit> withParents(Library &library, Id<OrgUnit> id)
{
    std::vector<OrgUnit> units;
    for (int depth = 0; depth < 8 && !id.isNull(); ++depth) { // a circle of parents is possible: nothing forbids it across offices
        const Result<OrgUnit> unit = library.get(id);
        if (!unit)
            break;
        units.push_back(*unit);
        id = unit->parent;
    }
    return units;
}

// White where the picture is transparent: PDF/A-1 knows no transparency. A picture from another office may claim any size.
static QImage opaque(const QString &path)
{
    QImageReader reader(path);
    reader.setAllocationLimit(64);
    const QSize size = reader.size();
    if (size.width() > 1200 || size.height() > 1200)
        reader.setScaledSize(size.scaled(1200, 1200, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    QImage ground(picture.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, picture);
    return ground;
}

Issuer issuerOf(Library &library, const Id<OrgUnit> &unit)
{
    Issuer issuer;
    const IdentityInfo identity = library.identity();
    issuer.officeName = identity.officeName;
    const Id<OrgUnit> own{orgUnitId(identity.governmentCode, identity.officeCode)};
    issuer.units = withParents(library, unit);
    if (issuer.units.empty())
        issuer.units = withParents(library, own);

    Id<Government> government{governmentId(identity.governmentCode)};
    for (const OrgUnit &known : issuer.units) {
        if (!known.government.isNull())
            government = known.government;
    }
    if (const Result<Government> found = library.get(government))
        issuer.government = *found;
    if (issuer.government && !issuer.government->crest.isNull()) {
        if (const Result<QString> path = library.attachmentPath(issuer.government->crest.sha256))
            issuer.crest = opaque(*path);
    }
    return issuer;
}

// ---- what is printed

static QString governmentLine(const Government &government)
{
    const QString name = government.name.toUpper();
    if (name.startsWith(u"PEMERINTAH"))
        return name;
    const QString kind = government.kind.toUpper();
    if (kind.isEmpty() || name.startsWith(kind) || name.startsWith(u"DAERAH "))
        return u"PEMERINTAH "_s + name;
    return u"PEMERINTAH "_s + kind + u' ' + name;
}

// A kelurahan, a UPT, a hospital or a suku dinas has a letterhead of its own below the office it belongs to; smaller parts write under
// the name of their office.
static bool hasOwnLetterhead(const OrgUnit &unit)
{
    static const QStringList kinds = {u"kelurahan"_s, u"upt"_s, u"rsud"_s, u"suku_dinas"_s};
    return unit.parent.isNull() || kinds.contains(unit.kind);
}

static QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled << part.trimmed();
    }
    return filled.join(u" · "_s);
}

static QString named(const QString &word, const QString &value)
{
    return value.trimmed().isEmpty() ? QString() : word + u' ' + value.trimmed();
}

Letterhead letterhead(const Issuer &issuer)
{
    Letterhead head;
    head.crest = issuer.crest;
    if (issuer.government)
        head.above << governmentLine(*issuer.government);

    auto unit = std::find_if(issuer.units.begin(), issuer.units.end(), hasOwnLetterhead);
    if (unit == issuer.units.end() && !issuer.units.empty())
        unit = issuer.units.end() - 1; // its parent is not held here
    head.office = unit == issuer.units.end() ? issuer.officeName.toUpper() : unit->name.toUpper();
    if (unit != issuer.units.end() && unit + 1 != issuer.units.end())
        head.above << issuer.units.back().name.toUpper();

    const Government government = issuer.government.value_or(Government());
    const bool hasUnit = unit != issuer.units.end();
    const QString address = hasUnit && !unit->address.isEmpty() ? unit->address : government.address;
    const QString phone = hasUnit && !unit->phone.isEmpty() ? unit->phone : government.phone;
    const QString first = joined({address, named(u"Telepon"_s, phone)});
    const QString second = joined({named(u"Laman"_s, government.web), named(u"Pos-el"_s, government.email), named(u"Kode Pos"_s, government.postcode)});
    for (const QString &line : {first, second}) {
        if (!line.isEmpty())
            head.below << line;
    }
    return head;
}

QTimeZone timeZoneOf(const Issuer &issuer)
{
    if (issuer.government && !issuer.government->timeZone.isEmpty()) {
        const QTimeZone zone(issuer.government->timeZone.toLatin1());
        if (zone.isValid())
            return zone;
    }
    return QTimeZone::systemTimeZone();
}

} // namespace simpul
