#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/reports.h"
#include "core/model/entity_type.h"
#include "core/model/record.h"
#include "core/storage/record_edit.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace simpul {

// Where a library lives and who is at work. Only `app` and tests choose these.
struct LibraryPlace {
    QString folder;        // library.db, attachments/, quarantine/
    QString configFolder;  // keys and the guard file; never inside `folder`
    QString person;        // id (UUID text) of the person at work, or empty: edits then carry the PC's label

    // A folder in `configFolder` for what this PC keeps of this library; one configuration may serve several libraries.
    QString ownFolder(const QString &purpose) const;
};

struct NewOffice {
    QString code;           // short, as in bundle names: A-Z a-z 0-9 - _ , at most 20
    QString name;
    QString governmentCode; // may be empty
    QString governmentName;
    QByteArray passphrase;  // protects the office key
    QString pcLabel;        // what people call this PC; empty: its host name
    bool cheapPassphrase = false; // for tests: guessing the passphrase costs nothing
};

struct ListQuery {
    std::string type;
    QList<QPair<QString, QString>> where; // field = value in machine text (text_form.h); tags and links: contains
    bool removed = false;                 // what lies in the trash instead of what is there
    int limit = -1;                       // -1: all
    int offset = 0;
    enum class Order { Title, Newest } order = Order::Title;
};
struct RecordId {
    std::string type;
    Uuid id;
    bool operator==(const RecordId &) const = default;
};
struct RecordLine { // one row of a list
    std::string type;
    Uuid id;
    Audience audience = Audience::Shared;
    QString title;
    Stamp updated = 0;
    bool inConflict = false;
};

struct SearchQuery {
    QString text;     // in the language of core/search/query.h: words, "phrases", -word, ATAU, begin*, tipe: tema: unit: tahun: ...
    QString type;     // empty: all
    bool asYouType = false; // the last word may be only begun
    int limit = 50;
    int offset = 0;
    bool withFacets = false;
    bool withSnippets = true; // without them the hits say only which records they are
};
struct SearchHit {
    std::string type;
    Uuid id;
    QString title;
    QString snippet;                     // plain text around the first hit
    QList<QPair<int, int>> marks;        // start, length in `snippet`
    Stamp updated = 0;
    int rank = 0;                        // points: higher is better
    QStringList why;                     // what made it come where it is, in words
};
// How many of all hits have each value of something: of a type, a theme, a unit, a year, a state.
struct SearchFacet {
    QString name;  // as a query writes it: "tipe"
    QString label; // for people: "Tipe"
    struct Value {
        QString label;
        QString query; // to add to the query: tipe:sop, unit:"Dinas Kesehatan"
        qint64 count = 0;
    };
    QList<Value> values; // the most first
};
struct SearchAnswer {
    qint64 total = 0; // exact
    QList<SearchHit> hits;
    QList<SearchFacet> facets;
    QString problem;    // a sentence, when something in the query cannot be understood; the rest is searched for all the same
    QString advice;     // a sentence: the query names a unit, theme or person that nothing here has
    QString suggestion; // the query as it may have been meant, when nothing was found
    QStringList words;  // which words of a text were sought (folded), to mark them in what is opened; begun ones end with *
};
// A search that found nothing, how often and when last; nobody's name is kept.
struct SearchGap {
    QString words;
    qint64 times = 0;
    QDate last;
};

// What the office's assets ask of the person at work; without one, of everybody.
struct HomeFacts {
    struct Line {
        RecordLine record;
        QDate due;     // when it is to be looked at again
        int times = 0; // how often it was used, of those most used
    };
    struct List {
        QList<Line> lines; // the first of them
        qint64 total = 0;
    };
    List due;       // published, and to be looked at again by now; the longest overdue first
    List mine;      // drafts and what was sent back
    List forReview; // submitted; the longest waiting first
    List recent;
    List used;      // most often
};

// A value somebody once gave a field, for the history.
struct HistoryEntry {
    Stamp time = 0;
    QString author; // person's name, else the PC's label
    QString office; // its name as far as known
    struct Change {
        QString path;   // as in the log: "title", "files/aB3.../caption", "!"
        QString label;  // for people: "Judul", "Berkas › Keterangan"
        QString value;  // for people; for lives: removed/restored in words
        bool live = false;
    };
    QList<Change> changes;
};

struct Backlink {
    std::string type;
    Uuid id;
    QString title;
    QString fieldLabel; // the field that leads here
};

struct LibraryStats {
    qint64 records = 0, removed = 0, segments = 0, waiting = 0, conflicts = 0, attachments = 0, attachmentBytes = 0, databaseBytes = 0;
    QList<QPair<QString, qint64>> byType; // type name, records there
};

struct ImportOptions {
    QString theme;            // id of a theme, or empty
    bool dryRun = false;
    bool again = false;       // files that are here already are taken in once more
    bool skipSimilar = false; // what looks like something that is here is only reported
};
enum class DateOrder { DayFirst, MonthFirst }; // 12/11/2026
struct TableOptions {
    QString sheet;                   // of a workbook; empty: the first one
    QMap<QString, QString> mapping;  // head of a column to the name of a field, or to nothing; heads not named are found by their name
    DateOrder dates = DateOrder::DayFirst;
    QString errorsFile;              // where wrong rows are written as CSV with what is wrong; empty: nowhere
};

// Records as the rows of a table that is written out.
struct TableExport {
    std::string type; // whose fields are its columns; empty: the records are of several types, and the columns what all of them have
    enum class Form { Csv, Xlsx } form = Form::Csv;
    // Machine: headed by the names of fields, values in no language (machineText). People: labels, choices, days and linked records as
    // people call them in their language, and no cell that a spreadsheet would take for a formula. importTable takes back both.
    enum class Words { Machine, People } words = Words::Machine;
};
struct ExportReport {
    qint64 records = 0;
    qint64 kept = 0; // of them: such as no bundle to another office has, because they are secret or private
    qint64 cut = 0;  // cells of a workbook for people that are longer than a workbook can hold
};

// Told now and then by long work; returns false to stop it. `done` of `total` in no particular unit; `what` is a sentence for people.
using Progress = std::function<bool(const QString &what, qint64 done, qint64 total)>;

// A library: everything the rest of the program uses. One object serves one thread; several objects and processes may work on one library.
class Library
{
public:
    static Result<> create(const LibraryPlace &place, const NewOffice &office, const Clock &clock);
    static Result<std::unique_ptr<Library>> open(const LibraryPlace &place, const Clock &clock);
    static bool exists(const QString &folder);
    ~Library();

    const LibraryPlace &place() const;
    void setPerson(const QString &person);
    Stamp now() const;

    // ---- records
    Uuid newId() const;
    Result<> save(const RecordEdit &edit);                     // one save: an operation (two when it moves to another audience)
    Result<> save(std::span<const RecordEdit> edits);          // all or nothing, each a save of its own
    Result<> remove(std::string_view type, const Uuid &id);    // to the trash; `restore` brings it back
    Result<> restore(std::string_view type, const Uuid &id);
    Result<> remove(std::span<const RecordId> records);        // all or nothing, as one write
    Result<> restore(std::span<const RecordId> records);
    Result<Record> record(std::string_view type, const Uuid &id);
    Result<Record> record(const Uuid &id);                     // whatever its type
    template <typename Entity>
    Result<Entity> get(const Id<Entity> &id)
    {
        auto found = record(Entity::entityName, id.uuid);
        if (!found)
            return fail(found.error());
        return toEntity<Entity>(*found);
    }
    QString titleOf(const Uuid &id);                           // "" when it is not held here
    QList<RecordLine> list(const ListQuery &query);
    qint64 count(const ListQuery &query);
    // Which row of the list has a title that begins so: the first one from `from` on, else the first of all; -1: none.
    qint64 rowOfTitle(const ListQuery &query, const QString &beginning, qint64 from = 0);
    QList<Backlink> backlinks(const Uuid &id);
    HomeFacts home(const QDate &today, int most);              // at most so many lines of each
    HomeFacts::List recentAssets(int most);                    // of that what changed last: at once
    qint64 assetsDue(const QDate &today);                      // how many are to be looked at again
    Result<QList<HistoryEntry>> history(std::string_view type, const Uuid &id); // newest first

    // ---- search
    SearchAnswer search(const SearchQuery &query);
    static QList<QPair<int, int>> marksIn(const QString &text, const QStringList &soughtWords); // start, length of each sought word
    QList<RecordLine> seeAlso(const Uuid &id, int most = 5);   // what shares telling words with it
    QStringList completions(const QString &text);              // ways to go on with the last word of a query: fields, their values, words
    // Somebody looked for this in vain: nothing was found, or, `amongHits`, not what was sought. False: it is not noted, for it may be a name.
    Result<bool> noteGap(const QString &query, bool amongHits = false);
    QList<SearchGap> gaps();                                   // the most wanted first
    bool searchIsStale();                                      // after `merge --no-index`
    Result<> refreshSearch(const Progress &progress = {});

    // ---- files
    Result<FileRef> storeFile(const QString &path);            // into the attachment store; no record yet
    Result<> attach(const Uuid &asset, const QString &path);   // stores it, reads its text, adds it to the record's `files`
    Result<int> readByOtherPrograms(const Progress &progress = {}); // scans and old office files, see core/attachments/other_readers.h: how many had text
    QString attachmentText(const Hash &hash);                  // what it says, as far as it could be read; for looking into it
    Result<QString> attachmentPath(const Hash &hash);          // a read-only file; NotFound says it is not here (yet)
    Result<ImportReport> importFiles(const QStringList &paths, const ImportOptions &options, const Progress &progress = {});
    // Files of a folder that is watched: taken in, then moved into `sudah-diimpor` beside them; what cannot be read into `gagal`, with a
    // text that says why. What is here already is moved only.
    Result<InboxReport> takeInbox(const QStringList &paths, const Progress &progress = {});
    // CSV, XLSX or ODS, a record per row. A row with an id, or with a NIP or code that makes one, changes that record; one that says what
    // is here already, or was taken in before, is passed over. Right rows are kept whatever is wrong with others.
    Result<ImportReport> importTable(const QString &path, const QString &type, const TableOptions &table, const ImportOptions &options,
                                     const Progress &progress = {});
    Result<TablePreview> previewTable(const QString &path, const QString &type, const TableOptions &table);
    QList<ImportInfo> imports();                               // the newest first
    Result<ImportUndoReport> undoImport(qint64 id = 0);        // 0: the newest one that is not undone

    // ---- tables going out
    // Whole or not at all. A record that is gone meanwhile is left out.
    Result<ExportReport> exportTable(const QString &path, const TableExport &table, const QList<RecordId> &records, const Progress &progress = {});
    Result<QList<QStringList>> tableRows(const std::string &type, const QList<RecordId> &records, const Progress &progress = {}); // for people, the head first
    static bool canWriteWorkbooks(); // in this build

    // ---- who
    IdentityInfo identity();
    Result<> exportCard(const QString &path);                                        // the office's card
    Result<> requestEnrolment(const QString &path, const QString &officeCode = {});  // another office: moves this PC there
    Result<> acceptEnrolment(const QString &path);
    Result<> enrol(const QString &requestPath, const QString &outputPath, const QByteArray &passphrase);
    Result<> exportOfficeKey(const QString &path);
    Result<> importOfficeKey(const QString &path, const QByteArray &passphrase);
    Result<TrustInfo> readCard(const QString &path);                                 // to compare its fingerprint before trusting
    Result<> trust(const QString &cardPath, const QString &expectedFingerprint = {}, bool toIntroduce = false);
    QList<TrustInfo> trusted();
    Result<> revoke(const QString &replica, const QList<QPair<QString, qint64>> &goodUpTo, const QByteArray &passphrase); // audience, number

    // ---- bundles
    struct CreateOptions {
        QString forOffice;      // code, or empty: to everybody
        QString sinceHaveFile;  // leaves out what that file says is there
        bool full = false;      // also what the receiver is known to have
    };
    Result<CreateReport> createBundle(const QString &path, const CreateOptions &options, const Progress &progress = {});
    Result<BundleInfo> verifyBundle(const QString &path, const Progress &progress = {});
    Result<BundleInfo> inspectBundle(const QString &path);
    Result<MergeReport> previewBundle(const QString &path, const Progress &progress = {});
    // `seen`: the id of the preview it belongs to; when the library or the file changed since, nothing is merged. Empty: no preview asked for.
    Result<MergeReport> mergeBundle(const QString &path, const QString &seen = {}, bool indexNow = true, const Progress &progress = {});
    QList<MergeInfo> merges();
    Result<MergeReport> undoMerge(qint64 id);
    Result<> exportHave(const QString &path);
    QList<OfficeInfo> offices();          // heard of: last heard, PCs, trust
    QList<ConflictInfo> conflicts();
    Result<> resolve(const QString &conflict, const QString &valueId);                       // keep one of the values
    Result<> resolveWith(const QString &conflict, const QVariant &value);                    // or write another one
    QList<WaitingInfo> waiting();
    QList<QuarantineInfo> quarantine();
    QList<AlarmInfo> alarms();

    // ---- care
    Result<QString> digest();             // "1:" and hexadecimal (format.md section 5)
    Result<QStringList> check(bool deep, const Progress &progress = {}); // what is wrong, in sentences; empty: all is well
    Result<> rebuild(const Progress &progress = {});
    Result<> backup(const QString &path, const Progress &progress = {});
    static Result<> restoreBackup(const QString &path, const LibraryPlace &to, const QByteArray &passphrase, const Clock &clock);
    LibraryStats stats();
    bool changedElsewhere();              // since the last call: another window or program wrote into the library
    QStringList notices();                // what opening found and people should know: a copy was noticed, this PC was revoked, the clock is wrong

    class Parts;                          // for the modules and tests of core
    Parts &parts() { return *m_parts; }

private:
    explicit Library(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
    std::int64_t m_seenVersion = -1;
};

} // namespace simpul
