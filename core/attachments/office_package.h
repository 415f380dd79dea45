#pragma once

#include "core/attachments/xml_reading.h"
#include "core/attachments/zip_package.h"

#include <QHash>
#include <QList>

namespace simpul {

// What one part of an Office Open XML file says about another.
struct Relationship {
    QString id;
    QString type;      // the last part of its URL: "worksheet", "footnotes"
    QByteArray target; // the name of the part in the package
};

// The targets of all relationships of one type, in their order, and of all by their ids.
QList<QByteArray> targetsOfType(const QList<Relationship> &all, const char *type);
QHash<QString, QByteArray> targetsById(const QList<Relationship> &all);

// The parts of an office file, read one after the other under one budget. What goes wrong in a part does not stop the others: it
// is remembered, and the text is then marked as truncated or, if nothing was read at all, the file refused.
class OfficePackage
{
public:
    OfficePackage(const ZipPackage &zip, ReadingBudget &budget) : m_zip(zip), m_budget(budget) {}

    bool has(const QByteArray &part) const { return m_zip.find(part) != nullptr; }
    // True if the part is there and was read whole, or until the listener was full.
    bool read(const QByteArray &part, XmlListener &listener);
    QByteArray bytes(const QByteArray &part, qint64 atMost);
    QList<Relationship> relationshipsOf(const QByteArray &part); // of the package itself: an empty name

    bool isIncomplete() const { return m_incomplete; }
    bool hasDtd() const { return m_dtd; }
    bool isEncrypted() const { return m_encrypted; }
    void markEncrypted() { m_encrypted = true; }
    bool isSpent() const { return m_budget.isSpent(); }

private:
    const PackageEntry *find(const QByteArray &part);

    const ZipPackage &m_zip;
    ReadingBudget &m_budget;
    bool m_incomplete = false;
    bool m_dtd = false;
    bool m_encrypted = false;
};

// A path as one part writes it about another, made a name in the package: "../media/a.xml" in "ppt/slides/s.xml" is
// "ppt/media/a.xml". Never leaves the package, since names are only compared.
QByteArray resolvedPart(const QByteArray &from, const QString &path);

} // namespace simpul
