#pragma once

#include "core/library.h"
#include "ui/models/row.h"

namespace simpul {

// What a list shows.
struct RowQuery {
    std::string type = {}; // empty: all types (only with words)
    QString text = {};    // the words people typed; empty: everything of the type
    bool removed = false; // what lies in the trash
    ListQuery::Order order = ListQuery::Order::Title;
    bool operator==(const RowQuery &) const = default;
};

struct RowPage {
    int offset = 0;
    QList<Row> rows = {};
};
// What helps to search on, beside the hits.
struct SearchGuide {
    QList<SearchFacet> facets = {};
    QString advice = {};
    QString suggestion = {};
    QStringList words = {}; // that were sought, to mark them in what is opened: see Library::marksIn
};
struct RowAnswer {
    qint64 total = 0; // exact
    QList<RowPage> pages = {};
    QString problem = {};  // a sentence when the words cannot be understood
    SearchGuide guide = {};
};

// Reads the pages that begin at `offsets`. Runs in a worker's thread.
Result<RowAnswer> readRows(Library &library, const RowQuery &query, const QList<int> &offsets, int pageSize);

// All records of the list in its order, not only those somebody looked at. Runs in a worker's thread, as the next one.
QList<RecordId> allRecords(Library &library, const RowQuery &query);
// Which row has a title that begins so: the first from `from` on, else the first of all; -1: none.
qint64 rowOfTitle(Library &library, const RowQuery &query, const QString &beginning, qint64 from);

// Records whose title has these words, for those who pick one while typing. Without words the first ones.
struct FoundTitle {
    std::string type;
    Uuid id;
    QString title;
    QString hint; // what tells it from another of the same name
};
QList<FoundTitle> findTitles(Library &library, const std::string &type, const QString &text, int limit);

// What state something is in, in one word with its tone: its review is overdue, it is published, it is a draft... Nothing for what has none.
struct StateBadge {
    QString text;
    Tone tone = Tone::Mute;
};
StateBadge stateBadge(const Record &record, const QDate &today);

// A few facts on one line that tell it from others of its type, without those that make its title.
QString factsLine(const EntityType &type, const Record &record, const LinkTitle &linkTitle, int most);

} // namespace simpul
