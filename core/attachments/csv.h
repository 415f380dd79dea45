#pragma once

#include "core/attachments/plain_text.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace simpul {

// One record of a table.
struct CsvRow {
    qint64 line = 0; // where it begins in the file, from 1; a quoted value may run over several lines
    QStringList values;
};

// Reads CSV (RFC 4180) as spreadsheets write it in Indonesia and elsewhere: values separated by `;`, `,` or tab, whichever the
// head line has most of (or as a first line `sep=;` says); UTF-8 or UTF-16 with or without its mark, or Windows-1252; lines
// ended by \r\n, \n or \r; line ends inside quotes, kept as they are; empty lines are passed over. Values are text as written,
// not trimmed; a quote inside a value without quotes is a quote, as in `12" pipe`. Rows may have unequal lengths.
class CsvReader
{
public:
    // The device is open, at its start and can seek; it outlives the reader.
    explicit CsvReader(QIODevice &device);

    // The next row, the head being the first; nothing at the end. After an error there are no more rows, since where a quote
    // is missing nothing tells where the next row begins. Errors, naming the line: "bad-quote" (text after a closing quote, or
    // no closing quote), "not-text" (a workbook, or bytes that are no text), "too-large" (a row above 16 Mi letters or 16,384
    // columns), "cannot-read".
    Result<std::optional<CsvRow>> next();

    QChar separator() const { return m_separator; }

private:
    bool fill();
    bool atEnd();
    QChar peek();
    QChar take();
    bool atLineEnd();
    void takeLineEnd();
    void findSeparator();
    Result<CsvRow> row();
    Result<QString> value();
    Result<QString> quotedValue();
    Result<> checkLetter();
    Error error(const QString &what, const char *code, qint64 line) const;

    QIODevice &m_device;
    bool m_isBinary;
    TextReader m_reader;
    QString m_text; // a piece of the file, read up to m_position
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qsizetype m_rowLength = 0; // letters
    QChar m_separator = u';';
    bool m_stopped = false;
};

// One row as RFC 4180 writes it, without its line end: quotes where needed, quotes doubled. Values that begin with = + - or @
// are left as they are, although a spreadsheet takes them for formulas: what is exported must come back unchanged, and a
// leading ' would become part of the value; tables for people go through guardedCell() first. The file begins with a byte order mark if Excel is to read it as UTF-8.
QString csvLine(const QStringList &values, QChar separator = u',');

// A cell of a table for people: one that a spreadsheet would take for a formula gets a ' before it, negative numbers do not. And back.
QString guardedCell(const QString &text);
QString unguardedCell(const QString &text);

} // namespace simpul
