#include "ui/print/letterhead.h"

#include "ui/print/paper_image.h"

#include <QRegularExpression>

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
            issuer.crest = paperImage(*path, 1200);
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

static const OrgUnit *letterheadUnit(const Issuer &issuer)
{
    if (issuer.units.empty())
        return nullptr;
    const auto unit = std::find_if(issuer.units.begin(), issuer.units.end(), hasOwnLetterhead);
    return unit == issuer.units.end() ? &issuer.units.back() : &*unit; // the parent of the last one is not held here
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

    const OrgUnit *unit = letterheadUnit(issuer);
    head.office = unit ? unit->name.toUpper() : issuer.officeName.toUpper();
    if (unit && unit != &issuer.units.back())
        head.above << issuer.units.back().name.toUpper();

    const Government government = issuer.government.value_or(Government());
    const QString address = unit && !unit->address.isEmpty() ? unit->address : government.address;
    const QString phone = unit && !unit->phone.isEmpty() ? unit->phone : government.phone;
    const QString first = joined({address, named(u"Telepon"_s, phone)});
    const QString second = joined({named(u"Laman"_s, government.web), named(u"Pos-el"_s, government.email), named(u"Kode Pos"_s, government.postcode)});
    for (const QString &line : {first, second}) {
        if (!line.isEmpty())
            head.below << line;
    }
    return head;
}

// Capital lines stand above, the last of them is the office; what follows are address and telephone.
Letterhead letterhead(const QStringList &lines, const QImage &crest)
{
    Letterhead head;
    head.crest = crest;
    QStringList above;
    for (const QString &line : lines) {
        if (head.below.isEmpty() && (above.isEmpty() || line == line.toUpper()))
            above << line;
        else
            head.below << line;
    }
    head.office = above.isEmpty() ? QString() : above.takeLast();
    head.above = above;
    return head;
}

QString headPostOf(const Issuer &issuer)
{
    const OrgUnit *unit = letterheadUnit(issuer);
    return unit ? unit->headPosition : QString();
}

QString cityOf(const Issuer &issuer)
{
    if (!issuer.government)
        return {};
    static const QRegularExpression kind(u"^(pemerintah\\s+)?(kota|kabupaten|provinsi)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(issuer.government->name).remove(kind).trimmed();
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
