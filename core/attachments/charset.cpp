#include "core/attachments/charset.h"

#include "core/attachments/plain_text.h"
#include "core/attachments/xml_library.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <memory>

namespace simpul {

// Names under which bytes are told apart by themselves.
static bool isCommon(const QByteArray &name)
{
    static constexpr std::array known{"us-ascii", "ascii",        "ansi_x3.4-1968", "iso-8859-1", "iso8859-1",   "latin1",
                                      "cp1252",   "windows-1252", "utf-8",          "utf8",       "unknown-8bit"};
    return name.isEmpty() || std::find(known.begin(), known.end(), name) != known.end();
}

static QString fromCommon(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    const QString after = utf8.decode("\n"); // a letter cut short at the end shows only now
    const bool isUtf8 = after == u"\n" && !text.contains(QChar(QChar::ReplacementCharacter));
    return isUtf8 ? text : fromWindows1252(bytes);
}

// libxml2 stops at the first letter it cannot convert: one byte is then passed over.
static QString fromForeign(const QByteArray &bytes, xmlCharEncodingHandler *handler)
{
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> out(xmlBufferCreate(), xmlBufferFree);
    QString text;
    qsizetype done = 0;
    int failures = 0;
    while (done < bytes.size()) {
        const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> in(xmlBufferCreate(), xmlBufferFree);
        const qsizetype length = std::min<qsizetype>(bytes.size() - done, 16384);
        xmlBufferAdd(in.get(), reinterpret_cast<const xmlChar *>(bytes.constData() + done), int(length));
        xmlBufferEmpty(out.get());
        xmlCharEncInFunc(handler, out.get(), in.get());
        const qsizetype taken = length - xmlBufferLength(in.get());
        text += QString::fromUtf8(reinterpret_cast<const char *>(xmlBufferContent(out.get())), xmlBufferLength(out.get()));
        done += taken;
        if (taken == 0) {
            if (++failures > 1000) // these bytes are something else
                return text;
            text += QChar(QChar::ReplacementCharacter);
            ++done;
        }
    }
    return text;
}

QString fromCharset(const QByteArray &bytes, const QByteArray &name)
{
    const QByteArray plain = name.trimmed().toLower().left(40);
    if (isCommon(plain))
        return fromCommon(bytes);
    if (plain.startsWith("utf-16") || plain.startsWith("utf-32")) {
        QStringDecoder decoder(plain.constData());
        return decoder.isValid() ? QString(decoder.decode(bytes)) : fromCommon(bytes);
    }
    prepareXmlLibrary();
    const ConversionWatch watch;
    xmlCharEncodingHandler *handler = xmlFindCharEncodingHandler(plain.constData());
    if (!handler)
        return fromCommon(bytes);
    QString text = fromForeign(bytes, handler);
    xmlCharEncCloseFunc(handler);
    return text;
}

} // namespace simpul
