#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace simpul {

// What a file says: for the search index and for a proposed title.
struct ExtractedText {
    QString title;          // what the file itself calls it, on one line; often empty, sometimes nonsense: see proposedTitle()
    QString text;           // lines ended by \n, at most 16 MiB of UTF-8
    QString language;       // as HTML names it ("id", "en-GB"); empty if the file does not say
    QString author{};       // who the file says wrote it, as written there: a name, several, an address of a mail
    QDate date{};           // when the document was last changed, or made or sent where it says only that
    QString number{};       // of the decree or letter, as it stands in the head of the text: "188/45/KEP/2026", "12 TAHUN 2026"
    bool supported = true;  // false: a kind of file without readable text here; it can be attached but not searched
    bool truncated = false; // there was more: a part that is damaged, or what is beyond the limits below
};

// Reads the text of files told apart by content and by the suffix of `suggestedName` (or of the path where that is empty: files
// in the store have no suffix): .txt, .md, .csv, .html, .pdf; .docx, .xlsx, .pptx with their templates and macros; .odt, .ods,
// .odp with their templates and as flat XML; .rtf, .epub, .eml. `suggestedName` also stands in messages.
// Read at most: 64 MiB of a text file or of what a document unpacks to, 16 MiB of text, 5,000 pages of PDF, for 20 seconds.
// Errors, each with a sentence that says what to do: "no-such-file", "not-a-file", "cannot-read", "empty-file", "damaged",
// "encrypted", "no-pages", "unsafe" (an office file made to do harm: no program writes such a one). A file of another kind is no
// error, see `supported`. May be called from any thread.
Result<ExtractedText> extractText(const QString &path, const QString &suggestedName = {});

// A title to propose for a record made from a file: the file's own title where that is sensible, otherwise its name as people
// would write it: "rekonsiliasi_aset-2026.pdf" becomes "Rekonsiliasi aset 2026". At most 200 characters.
QString proposedTitle(const QString &fileName, const ExtractedText &extracted);

} // namespace simpul
