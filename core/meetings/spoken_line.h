#pragma once

#include "core/base/uuid.h"

#include <QDate>
#include <QList>

namespace simpul {

// Somebody who is there, as the minute taker may call them.
struct Attendee {
    Uuid person; // null: from outside
    QString name;
};

// A line as a minute taker types it while people talk: "sari: peta siap besok" is Sari Puspitasari speaking, "fauzan: menyusun draf, 30 Nov" an
// action of his that is due on the 30th of November.
struct SpokenLine {
    Uuid person;  // who is meant, when exactly one attendee is called so
    QString name; // otherwise the name as it was typed, for somebody who is not on the list
    QString text;
};
SpokenLine readSpokenLine(const QString &line, const QList<Attendee> &there);

struct SpokenAction {
    SpokenLine said;
    QDate due; // invalid: no day was said
};
SpokenAction readSpokenAction(const QString &line, const QList<Attendee> &there, const QDate &today);

} // namespace simpul
