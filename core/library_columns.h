#pragma once

#include "core/exchange/reports.h"
#include "core/model/entity_type.h"

#include <QMap>

namespace simpul {

// Which column of a table from outside is which field of a type.
struct TableColumn {
    enum class Use {
        Skip,  // nothing here has such a name
        Value, // of `field`
        Id,    // the record this row changes
        Nip,   // of a person, whose NIP is no field of its own
    };
    QString head;
    Use use = Use::Skip;
    const Field *field = nullptr;
    bool isOurs = false; // headed as this program writes it: its lists are separated by ";" alone
};

// By `mapping` (head to a field's name, or to nothing), else by the head itself: a field's name, or its label in Indonesian or
// English, whatever the case, blanks and signs. Of two columns with one field the first counts. Error: a field that is not there.
Result<QList<TableColumn>> columnsOf(const EntityType &type, const QStringList &heads, const QMap<QString, QString> &mapping);
QList<ImportColumn> columnReport(const QList<TableColumn> &columns);

Result<const EntityType *> typeCalled(const QString &name); // as `types` lists it

// What people may call something whose English label is `source`: in English, in Indonesian and in the language of this window.
QStringList labelsFor(const char *source);
QString foldedLabel(const QString &text); // letters and digits only, small, without accents

} // namespace simpul
