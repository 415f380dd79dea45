#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QStringList>
#include <QVariant>

namespace simpul {

// The kinds of value a field can hold. Frozen: format.md section 2 fixes how each is written.
enum class FieldKind {
    Text,       // QString
    LongText,   // QString, lines
    Choice,     // QString: the code
    Number,     // Decimal
    Date,       // QDate
    DateTime,   // QDateTime with its time zone
    Duration,   // Seconds
    Flag,       // bool
    Link,       // Uuid of another record
    LinkList,   // QList<Uuid>, a set
    Tags,       // QStringList, a set
    Table,      // QList<TableRow>, ordered
    Attachment, // FileRef
};
const char *kindName(FieldKind kind); // "long_text": as `types` prints it

// A number as people wrote it, without rounding: canonical decimal text ("12", "-0.5"), no trailing zeros, empty = no value.
struct Decimal {
    QString text;
    static std::optional<Decimal> fromText(const QString &text); // accepts 12,5 and 12.5
    static Decimal fromInteger(qint64 value) { return {QString::number(value)}; }
    bool isEmpty() const { return text.isEmpty(); }
    double toDouble() const { return text.toDouble(); }
    qint64 toInteger() const { return qint64(text.toDouble()); }
    bool operator==(const Decimal &) const = default;
};

struct Seconds {
    qint64 count = 0;
    bool operator==(const Seconds &) const = default;
};

// A file attached to a record. Its bytes lie in the attachment store under `sha256`; they may not be here (yet).
struct FileRef {
    Hash sha256;
    QString name; // as the person knows it; never a path
    qint64 size = 0;
    QString mime;
    bool isNull() const { return sha256.isNull(); }
    bool operator==(const FileRef &) const = default;
};

struct TableRow {
    QString element; // stays with the row for ever; new rows leave it empty and get one when saved
    QMap<QString, QVariant> cells;
    bool operator==(const TableRow &) const = default;
};

// The JSON a value is written as in the log ("null" when empty), and back. A value of another shape than the kind expects, written
// by another program, decodes to an invalid QVariant: it stays in the log untouched.
std::string encodeValue(FieldKind kind, const QVariant &value);
QVariant decodeValue(FieldKind kind, std::string_view json);
bool isEmptyValue(const QVariant &value);

// A date-time as the log writes it: 2026-11-12T13:30+08:00[Asia/Makassar].
QString toLogText(const QDateTime &time);
std::optional<QDateTime> dateTimeFromLogText(const QString &text);

} // namespace simpul

Q_DECLARE_METATYPE(simpul::Uuid)
Q_DECLARE_METATYPE(simpul::Decimal)
Q_DECLARE_METATYPE(simpul::Seconds)
Q_DECLARE_METATYPE(simpul::FileRef)
Q_DECLARE_METATYPE(simpul::TableRow)
