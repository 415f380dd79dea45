#pragma once

#include "core/model/attached_file.h"
#include "core/model/entity_type.h"
#include "core/model/text_line.h"

namespace simpul {

struct Community;
struct OrgUnit;
struct Person;

// Yth.: whom an invitation addresses, by full post name.
struct Recipient {
    QString element;
    QString name;
    Id<Person> person;
    static const std::vector<Field> &columns();
};

// Something to talk about.
struct AgendaItem {
    QString element;
    QString topic;
    Id<Person> presenter;
    QString presenterName;
    Decimal minutes;
    static const std::vector<Field> &columns();
};

// Somebody who was invited or came. People from outside have name, post and institution only.
struct Attendance {
    QString element;
    Id<Person> person;
    QString name;
    QString position;
    QString institution;
    std::optional<bool> invited;
    QString present;
    QString representedBy;
    QDateTime arrived;
    QDateTime left;
    QString note;
    static const std::vector<Field> &columns();
};

// What somebody said. Proposals, responses and decisions are kept apart.
struct DiscussionPoint {
    QString element;
    QString agenda; // element of the AgendaItem it belongs to
    Id<Person> speaker;
    QString speakerName;
    QString kind;
    QString text;
    static const std::vector<Field> &columns();
};

// What was decided.
struct Decision {
    QString element;
    QString agenda; // element of the AgendaItem it belongs to
    QString text;
    static const std::vector<Field> &columns();
};

// A meeting from its plan to its minutes: invitation, agenda, attendance, what was said and decided. What was agreed to be done is an
// ActionItem. Once the minutes are final nothing of it changes any more; what is wrong in them is corrected in the minutes of the next
// meeting.
struct Meeting {
    static constexpr auto entityName = "meeting";
    static const EntityType &type();

    Id<Meeting> id;
    QString title;
    Id<Community> community;
    Id<OrgUnit> unit;
    QString kind;
    QString state;
    QString security;
    QDateTime start;
    QDateTime end; // none: "s.d. selesai"
    QString mode;
    QString place;
    QString address;
    QString onlineLink;
    Id<Person> chair;
    Id<Person> secretary;
    Id<Person> minuteTaker;
    Id<Person> moderator;
    QList<Id<Person>> speakers;
    QString invitationNumber;
    QDate invitationDate;
    QString invitationNature;
    QString invitationAttachment; // "1 (satu) berkas"
    QList<Recipient> recipients;
    Id<Person> signatory;
    QString signatoryPost;
    QString signatoryCapacity;
    QList<TextLine> carbonCopies;
    QList<AgendaItem> agenda;
    Decimal quorum;
    QList<Attendance> attendance;
    QString minutesNumber;
    QString opening;
    QList<DiscussionPoint> points;
    QList<Decision> decisions;
    Id<Meeting> previous;
    QString previousCorrection;
    QDateTime nextMeeting;
    QList<AttachedFile> photos;
    QList<AttachedFile> files;
    QString cancelReason;
    FileRef minutesFile; // the PDF as it was when they became final
    QString sealed;      // meetingSeal() of what they said; differs once another office wrote into them at the same time
    QDate finalOn;
};

} // namespace simpul
