#pragma once

#include "core/base/result.h"

#include <QString>

namespace simpul {

// What a file says: for the search index and for a proposed title.
struct ExtractedText {
    QString title;          // what the file itself calls it, on one line; often empty, sometimes nonsense: see proposedTitle()
    QString text;           // lines ended by \n, at most 16 MiB of UTF-8
    QString language;       // as HTML names it ("id", "en-GB"); empty if the file does not say
    bool supported = true;  // false: a kind of file without readable text here; it can be attached but not searched
    bool truncated = false; // there was more: 64 MiB of a text file, 16 MiB of text and 5,000 pages are read at most
};

// Reads the text of .txt, .md, .csv, .html and .pdf files, told apart by content and by the suffix of `suggestedName` (or of
// the path where that is empty: files in the store have no suffix). `suggestedName` also stands in messages.
// Errors, each with a sentence that says what to do: "no-such-file", "not-a-file", "cannot-read", "empty-file", "damaged",
// "encrypted", "no-pages". A file of another kind is no error, see `supported`. May be called from any thread.
Result<ExtractedText> extractText(const QString &path, const QString &suggestedName = {});

// A title to propose for a record made from a file: the file's own title where that is sensible, otherwise its name as people
// would write it: "rekonsiliasi_aset-2026.pdf" becomes "Rekonsiliasi aset 2026". At most 200 characters.
QString proposedTitle(const QString &fileName, const ExtractedText &extracted);

} // namespace simpul
