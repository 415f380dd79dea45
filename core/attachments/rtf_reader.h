#pragma once

#include <QByteArray>

class QIODevice;

namespace simpul {

// One piece of an RTF file.
struct RtfToken {
    enum class Kind { End, GroupBegin, GroupEnd, Word, Symbol, Byte, Literal };
    Kind kind = Kind::End;
    QByteArray word{}; // of a control word: "par"
    int value = 0;     // its number
    bool hasValue = false;
    char byte = 0; // of a Symbol (\~), a Literal (a letter as it stands) or a Byte (\'e9)
};

// Reads an RTF file piece by piece, in the layout of the RTF specification 1.9.1: line ends mean nothing, \binN is followed by N
// bytes that are passed over. At most 64 MiB are read.
class RtfReader
{
public:
    explicit RtfReader(QIODevice &device) : m_device(device) {}

    RtfToken next();
    bool failed() const { return m_failed; }
    bool truncated() const { return m_truncated; } // there was more than is read

private:
    bool fill();
    bool atEnd() { return m_position == m_bytes.size() && !fill(); }
    char peek() const { return m_bytes[m_position]; } // not at the end
    char take() { return m_bytes[m_position++]; }
    RtfToken control();
    RtfToken word();
    RtfToken hexByte();
    void pass(qint64 count);

    QIODevice &m_device;
    QByteArray m_bytes;
    qsizetype m_position = 0;
    qint64 m_taken = 0;
    bool m_failed = false;
    bool m_truncated = false;
};

} // namespace simpul
