#include "core/attachments/mime.h"

#include "core/attachments/charset.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace simpul {

static constexpr qsizetype maxFields = 1000;
static constexpr qsizetype maxFieldLength = 65536; // bytes
static constexpr qsizetype maxParameters = 100;

// ---- Heads ---------------------------------------------------------------------------------------------------------------

// The line at a place, without its end; the place moves behind it.
static QByteArrayView takeLine(QByteArrayView bytes, qsizetype &at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    const QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
    at = end < 0 ? bytes.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

static bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() < 100 && std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127; });
}

MailPart mailPart(QByteArrayView bytes)
{
    MailPart part;
    qsizetype at = 0;
    while (at < bytes.size() && part.fields.size() < maxFields) {
        const qsizetype start = at;
        const QByteArrayView line = takeLine(bytes, at);
        const qsizetype colon = line.indexOf(':');
        const bool isContinued = (line.startsWith(' ') || line.startsWith('\t')) && !part.fields.isEmpty();
        if (line.isEmpty())
            break;
        if (isContinued) {
            QByteArray &value = part.fields.last().value;
            if (value.size() < maxFieldLength)
                value += line.first(std::min<qsizetype>(line.size(), maxFieldLength));
        } else if (colon > 0 && isFieldName(line.first(colon))) {
            part.fields.append(
                {line.first(colon).toByteArray().toLower(),
                 line.sliced(colon + 1).first(std::min<qsizetype>(line.size() - colon - 1, maxFieldLength)).toByteArray().trimmed()});
        } else if (part.fields.isEmpty() && !line.startsWith("From ")) {
            at = start;
            break;
        }
    }
    part.body = bytes.sliced(at);
    return part;
}

QByteArray MailPart::field(const char *name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const MailField &field) { return field.name == name; });
    return found == fields.end() ? QByteArray() : found->value;
}

// ---- Values with parameters ----------------------------------------------------------------------------------------------

// Up to the next semicolon that is in no quotes; quotes and their backslashes are taken away.
static QByteArray takeParameter(const QByteArray &field, qsizetype &at)
{
    QByteArray out;
    bool inQuotes = false;
    for (; at < field.size() && (inQuotes || field[at] != ';'); ++at) {
        const char c = field[at];
        if (c == '"') {
            inQuotes = !inQuotes;
        } else if (c == '\\' && inQuotes && at + 1 < field.size()) {
            out += field[++at];
        } else {
            out += c;
        }
    }
    ++at;
    return out.trimmed();
}

MailValue mailValue(const QByteArray &field)
{
    MailValue out;
    qsizetype at = 0;
    out.value = takeParameter(field, at).toLower();
    while (at < field.size() && out.parameters.size() < maxParameters) {
        const QByteArray parameter = takeParameter(field, at);
        const qsizetype equals = parameter.indexOf('=');
        if (equals > 0)
            out.parameters.insert(parameter.first(equals).trimmed().toLower(), parameter.sliced(equals + 1).trimmed());
    }
    return out;
}

// name*0*=utf-8''a%20; name*1="b": the pieces of a long value. The first says the charset.
QString MailValue::text(const QByteArray &parameter) const
{
    if (parameters.contains(parameter))
        return mailText(parameters.value(parameter));
    QByteArray all = parameters.value(parameter + '*');
    bool isEncoded = !all.isEmpty();
    for (int i = 0; all.isEmpty() || i > 0; ++i) {
        const QByteArray name = parameter + '*' + QByteArray::number(i);
        const QByteArray piece = parameters.contains(name) ? parameters.value(name) : parameters.value(name + '*');
        if (piece.isEmpty())
            break;
        isEncoded = isEncoded || parameters.contains(name + '*');
        all += piece;
    }
    if (!isEncoded)
        return mailText(all);
    const QList<QByteArray> parts = all.split('\'');
    const bool hasCharset = parts.size() >= 3;
    const QByteArray text = hasCharset ? all.sliced(parts[0].size() + parts[1].size() + 2) : all;
    return fromCharset(QByteArray::fromPercentEncoding(text), hasCharset ? parts[0] : QByteArray());
}

// ---- Bodies --------------------------------------------------------------------------------------------------------------

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            i += 1;
        } else if (i + 2 < text.size() && text[i + 1] == '\r' && text[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

QByteArray mailBody(QByteArrayView body, const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "base64")
        return QByteArray::fromBase64(QByteArray::fromRawData(body.data(), body.size()));
    return name == "quoted-printable" ? fromQuotedPrintable(body) : body.toByteArray();
}

QList<QByteArrayView> mailParts(QByteArrayView body, const QByteArray &boundary, qsizetype atMost)
{
    const QByteArray mark = "--" + boundary;
    QList<QByteArrayView> out;
    qsizetype partStart = -1;
    qsizetype at = 0;
    while (at < body.size() && out.size() < atMost) {
        const qsizetype lineStart = at;
        const QByteArrayView line = takeLine(body, at);
        if (!line.startsWith(mark))
            continue;
        const QByteArray rest = line.sliced(mark.size()).toByteArray().trimmed();
        if (!rest.isEmpty() && rest != "--")
            continue; // a longer boundary that begins alike
        if (partStart >= 0)
            out.append(body.sliced(partStart, lineStart - partStart));
        partStart = rest == "--" ? -1 : at;
        if (rest == "--")
            return out;
    }
    if (partStart >= 0 && partStart < body.size() && out.size() < atMost)
        out.append(body.sliced(partStart));
    return out;
}

// ---- Encoded words -------------------------------------------------------------------------------------------------------

namespace {

struct EncodedWord {
    qsizetype end = 0; // behind it
    QByteArray charset;
    QByteArray bytes;
};

} // namespace

// =?charset?encoding?text?= at a place.
static std::optional<EncodedWord> encodedWord(const QByteArray &field, qsizetype at)
{
    const qsizetype charsetEnd = field.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= field.size() || field[charsetEnd + 2] != '?')
        return std::nullopt;
    const qsizetype end = field.indexOf("?=", charsetEnd + 3);
    if (end < 0)
        return std::nullopt;
    const QByteArray charset = field.sliced(at + 2, charsetEnd - at - 2).split('*').first(); // the language follows
    QByteArray text = field.sliced(charsetEnd + 3, end - charsetEnd - 3);
    const char encoding = char(field[charsetEnd + 1] | 0x20);
    if (encoding == 'q')
        text.replace('_', ' ');
    if (encoding != 'q' && encoding != 'b')
        return std::nullopt;
    return EncodedWord{end + 2, charset, mailBody(text, encoding == 'q' ? "quoted-printable" : "base64")};
}

// Neighbours are joined before they are decoded, if they are of one charset: a letter may be cut in two between them. The space
// between two encoded words is none.
QString mailText(const QByteArray &field)
{
    QString out;
    EncodedWord pending;
    const auto flush = [&] { out += fromCharset(std::exchange(pending.bytes, {}), pending.charset); };
    qsizetype plainStart = 0;
    for (qsizetype at = field.indexOf("=?"); at >= 0; at = field.indexOf("=?", at)) {
        auto word = encodedWord(field, at);
        if (!word) {
            at += 2;
            continue;
        }
        const QByteArray between = field.sliced(plainStart, at - plainStart);
        if (pending.bytes.isEmpty() || !between.trimmed().isEmpty() || pending.charset != word->charset)
            flush();
        if (!between.trimmed().isEmpty() || plainStart == 0)
            out += fromCharset(between, {});
        pending = {word->end, word->charset, pending.bytes + word->bytes};
        at = plainStart = word->end;
    }
    flush();
    return out + fromCharset(field.sliced(plainStart), {});
}

} // namespace simpul
