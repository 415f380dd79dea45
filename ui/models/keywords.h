#pragma once

#include "ui/models/batch_edit.h"

namespace simpul {

// A keyword as it is written, and how many assets have it.
struct Keyword {
    QString text = {};
    qint64 count = 0;
};
Result<QList<Keyword>> keywordsInUse(Library &library, const Progress &progress); // in the order of the alphabet

// Which of them may mean the same: written with other capitals, spaces or hyphens, or, of the long ones, with one other letter. The most
// used of each first.
QList<QList<Keyword>> variantsAmong(const QList<Keyword> &keywords);

// Gives each asset that has one of these the new one in its place: one renames, several merge. In one write: all or nothing.
Result<BatchDone> renameKeywords(Library &library, const QStringList &from, const QString &to, const Progress &progress);

QString keywordQuery(const QString &keyword); // what to search for, to find the assets that have it

} // namespace simpul
