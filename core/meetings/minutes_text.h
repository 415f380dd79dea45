#pragma once

#include "core/base/uuid.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace simpul {

// Minutes as an office wrote them with a word processor, as far as their parts can be recognised. Names are as they stand there, with titles.
struct ReadMinutes {
    struct Point {
        QString topic, speaker, kind, text; // kind: a code of DiscussionPoint
    };
    struct Action {
        QString text, owner;
        QDate due;
    };
    struct Attendee {
        QString name, position, institution, present; // present: a code of Attendance
    };
    QString title, number, invitationNumber, place, chair, minuteTaker, opening;
    QDateTime start, end;
    QStringList agenda, decisions;
    QList<Point> points;
    QList<Action> actions;
    QList<Attendee> attendance;
};

// From the text of a document, a row of a table on a line with its cells apart by tabs (text_extraction.h). Times without a zone are meant in
// `zone`. Nothing: these are no minutes.
std::optional<ReadMinutes> readMinutesText(const QString &text, const QTimeZone &zone);

// "Dr. Ratna Maheswari, S.Sos., M.Si." is Ratna Maheswari.
QString nameWithoutTitles(const QString &name);

} // namespace simpul
