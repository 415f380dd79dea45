#pragma once

#include "core/model/record.h"

#include <QSet>

class QTextDocument;

namespace simpul {

// What a record says, to read: its long texts with their light Markdown, then its other fields in a table. Everything in it is
// written as text, letter by letter: nothing from a record is ever read as HTML, and nothing is fetched from anywhere.
struct ReadingOptions {
    QSet<QString> leaveOut = {};  // shown elsewhere on the page
    QStringList highlight = {};   // words somebody searched for, as Library::marksIn takes them
};
void writeRecord(QTextDocument &document, const EntityType &type, const Record &record, const LinkTitle &linkTitle,
                 const ReadingOptions &options = {});

// Light Markdown alone, as a help page has it.
// Plain text, with what was searched for marked.
void writeText(QTextDocument &document, const QString &text, const QStringList &highlight);
void writeMarkdown(QTextDocument &document, const QString &text);

// Links to other records: "record:" and the id.
QString recordAddress(const Uuid &id);
std::optional<Uuid> recordOfAddress(const QString &address);

} // namespace simpul
