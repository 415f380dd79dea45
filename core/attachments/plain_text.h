#pragma once

#include "core/base/result.h"

#include <QStringConverter>

#include <optional>

class QIODevice;

namespace simpul {

// What text extraction reads and gives at most. What is beyond is cut off and the result marked as truncated: a file that is
// too large is still attached and can be found by its beginning.
inline constexpr qint64 maxTextFileBytes = qint64(64) << 20;
inline constexpr qint64 maxTextBytes = qint64(16) << 20; // of UTF-8

// How the bytes of a file become letters: one of the Unicode forms, or Windows-1252 where there is no value.
using TextEncoding = std::optional<QStringConverter::Encoding>;

QString fromWindows1252(QByteArrayView bytes);

// Reads a text file block by block. The encoding is that of the byte order mark; without one UTF-8 if the bytes are that
// (nearly: one broken letter in a long text does not make it anything else), otherwise Windows-1252, as older Windows wrote it.
class TextReader
{
public:
    // The device is open, at its start and can seek; it is read twice, up to `atMost` bytes.
    explicit TextReader(QIODevice &device, qint64 atMost = maxTextFileBytes);

    QString readBlock(); // never empty before the end; empty at the end and after a failure
    bool failed() const { return m_failed; }
    bool truncated() const; // the device had more than `atMost` bytes
    TextEncoding encoding() const { return m_encoding; }

private:
    QByteArray readBytes();
    TextEncoding detect();

    QIODevice &m_device;
    qint64 m_left;
    bool m_failed = false;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
};

// True for bytes that no text file begins with: programs, pictures, archives.
bool looksBinary(QByteArrayView head);

// Text fit for search and for showing: line ends are \n; no control characters and no soft hyphens; odd spaces are spaces;
// ligatures (as PDF files have them) are letters.
QString cleanText(QStringView text);

// Cuts at `maxBytes` of UTF-8, between two letters; true if something was cut.
bool cutText(QString &text, qint64 maxBytes = maxTextBytes);

struct ExtractedText;

// Reads a text file; for Markdown the title is its first heading or the title of its front matter.
enum class TextMarkup { None, Markdown };
Result<ExtractedText> extractPlainText(QIODevice &device, TextMarkup markup);

} // namespace simpul
