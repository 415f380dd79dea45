#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace simpul {

// What exchange tells people and programs. Plain values, made in core/exchange, shown by ui and cli.

struct IdentityInfo {
    QString replica;       // base64url
    QString minisign;      // the replica's public key as `minisign -P` takes it
    QString office;        // base64url of the office key
    QString officeCode;
    QString officeName;
    QString governmentCode;
    QString fingerprint;   // of the office key, 64 hexadecimal characters
    QStringList fingerprintWords; // six words
    QString label;         // of this PC
    bool enrolled = false;
    bool officeKeyHere = false;   // this PC can enrol others (with the passphrase)
};

struct TrustInfo {
    QString office;        // base64url
    QString code;
    QString name;
    QString governmentCode;
    QString fingerprint;
    QStringList fingerprintWords;
    bool toIntroduce = false;
    Stamp since = 0;
};

struct ImportProblem {
    QString path;   // of a file, or
    int row = 0;    // the line of a table
    QString column; // its head, where one cell is wrong
    QString message;
};
// What is to be taken in and looks like something that is here.
struct ImportSimilar {
    QString path; // of a file, or
    int row = 0;  // the line of a table
    QString title;
    QString id;         // UUID text of what is here
    QString thereTitle;
    bool isSame = false;  // the very file, not only one like it
    bool isSkipped = false;
};
struct ImportColumn {
    QString head;
    QString field; // its name, "id" or "nip"; empty: the column is left out
};
struct ImportReport {
    int imported = 0;      // files or rows taken in: `created` and `changed`
    int created = 0;
    int changed = 0;
    int unchanged = 0;     // rows that say what is here already
    int wrongRows = 0;     // of a table; `failed` names the first 10,000 problems
    QStringList ids;       // UUID text of the records made or changed
    QList<ImportProblem> failed;
    QList<ImportSimilar> similar;
    QList<ImportColumn> columns; // of a table
    qint64 importId = 0;   // to undo it; 0: nothing to undo
};
// A table before it is taken in, to say which column is what.
struct TablePreview {
    QStringList sheets;          // of a workbook
    QList<ImportColumn> columns; // as they would be taken
    QList<QStringList> rows;     // the first ones
};
struct ImportInfo {
    qint64 id = 0;
    QString what;   // name of the file or folder
    Stamp time = 0;
    qint64 records = 0;
    bool undone = false;
};
struct ImportUndoReport {
    ImportInfo import;
    int removed = 0;  // made by it, now in the trash
    int restored = 0; // changed by it, now as before
    int kept = 0;     // changed by it and by somebody afterwards: as they are
};

struct InboxReport {
    ImportReport import;
    QStringList notMoved; // taken in or refused, but still where they were
};

struct CreateReport {
    QStringList files;     // one, or several volumes
    QString name;          // CODE-YYYYMMDD-NNNN
    qint64 segments = 0;
    qint64 operations = 0;
    qint64 attachments = 0;
    qint64 bytes = 0;
    bool nothingNew = false;
};

struct BundleInfo {
    QString name;
    QString fromCode;
    QString fromOffice;     // name of the office as far as known
    QString replica;
    QString recipient;      // code or "*"
    Stamp time = 0;
    qint64 bytes = 0;
    qint64 segments = 0;
    qint64 operations = 0;
    qint64 attachments = 0;
    qint64 statements = 0;
    QList<QPair<QString, qint64>> chains; // "CODE / PC label, audience": last number
};

struct WaitingInfo {
    QString reason;   // unknown-key, gap, needs, revoked, undone
    QString office;   // name or code as far as known, else the fingerprint
    QString replica;
    QString audience;
    qint64 first = 0;
    qint64 last = 0;
    QString explanation; // a sentence: what is missing and whom to ask
};

struct AlarmInfo {
    QString kind;     // forked-key, wrong-clock
    QString replica;
    QString message;
    Stamp time = 0;
};

struct ConflictInfo {
    struct Value {
        QString id;
        QString value;       // for programs: JSON text of the value; for a life "removed" or "kept"
        QString display;     // for people
        QString author;
        QString office;
        Stamp time = 0;
        bool here = false;   // written in this library
    };
    QString id;
    QString record;          // UUID text
    QString type;
    QString recordTitle;
    QString field;           // path in the log
    QString fieldLabel;
    QString audience;
    QList<Value> values;     // in the order shown: the first one is what lists show
};

// What a merge does or would do. Numbers count records, except `unchanged`: operations that were here already.
struct MergeReport {
    qint64 mergeId = 0;      // 0 for a preview
    QString id;              // of the preview: binds a merge to what was seen
    QString bundle;
    QString fromCode;
    QString fromOffice;
    Stamp time = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 conflicts = 0;    // new ones
    qint64 unchanged = 0;
    qint64 waiting = 0;      // segments
    qint64 attachments = 0;  // files received
    qint64 broughtBack = 0;  // segments that an undo had set aside
    QList<WaitingInfo> waitingList;
    QList<AlarmInfo> alarms;
    struct Line {
        QString what;        // added, changed, removed, conflict
        QString type;
        QString id;
        QString title;
    };
    QList<Line> lines;       // at most 1,000, for the preview's lists
    bool searchStale = false;
    bool newKey = false;     // this library had to take a new key (a copy was noticed, or it was revoked)
};

struct MergeInfo {
    qint64 id = 0;
    QString bundle;
    QString fromOffice;
    Stamp time = 0;
    qint64 segments = 0;
    bool undone = false;
};

struct OfficeInfo {
    QString office;
    QString code;
    QString name;
    QString fingerprint;
    QStringList fingerprintWords;
    bool trusted = false;
    bool own = false;
    Stamp lastHeard = 0;     // of its last bundle or segment; 0: never
    struct Pc {
        QString replica;
        QString label;
        bool revoked = false;
        bool here = false;
        QList<QPair<QString, qint64>> last; // audience, last number held
    };
    QList<Pc> pcs;
};

struct QuarantineInfo {
    QString file;            // in the quarantine folder
    QString original;
    QString reason;          // code, closed list of format.md section 6
    QString message;
    Stamp time = 0;
};

} // namespace simpul
