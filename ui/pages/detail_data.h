#pragma once

#include "core/dossier/asset_standing.h"
#include "core/library.h"
#include "ui/models/row_query.h"

#include <QMap>
#include <QSet>

namespace simpul {

// All that the page of one record shows, read by a worker in one go.
struct RecordDetails {
    struct Link {
        QString field; // label
        std::string type;
        Uuid id;
        QString title; // empty: not in this library
    };
    Record record;
    QString title;
    StateBadge badge;
    QMap<Uuid, QString> titles;  // of what its fields lead to
    QList<Link> links;
    QList<Backlink> backlinks;
    QList<RecordLine> seeAlso;   // of an asset: what shares its telling words
    QList<HistoryEntry> history; // newest first
    QSet<QString> filesHere;     // SHA-256 in hexadecimal
    AssetStanding standing;      // of an asset
    bool isFavourite = false;
    QDate today;

    LinkTitle linkTitle() const;
};

Result<RecordDetails> readDetails(Library &library, const std::string &type, const Uuid &id);

// Something new gets the id that other offices would give it, where they can know it: a government and a unit by their codes.
Result<Uuid> saveNew(Library &library, const RecordEdit &edit, const Record &shown);

} // namespace simpul
