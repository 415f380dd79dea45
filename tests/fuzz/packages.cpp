#include "tests/fuzz/packages.h"

#include <QList>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace simpul::fuzz {

namespace {

constexpr qsizetype maxParts = 64;

struct Part {
    QByteArray name;
    QByteArray content;
};

template <typename Int>
QByteArray le(Int value)
{
    QByteArray out(sizeof(Int), '\0');
    qToLittleEndian(value, out.data());
    return out;
}

QList<Part> partsOf(const QByteArray &input)
{
    QList<Part> parts;
    QByteArray all = '\n' + input;
    for (qsizetype at = all.indexOf("\n== "); at >= 0 && parts.size() < maxParts;) {
        const qsizetype nameEnd = all.indexOf('\n', at + 1);
        const qsizetype next = nameEnd < 0 ? -1 : all.indexOf("\n== ", nameEnd);
        if (nameEnd < 0)
            break;
        const qsizetype end = next < 0 ? all.size() : next;
        const qsizetype start = std::min(nameEnd + 1, end);
        parts.append({all.sliced(at + 4, nameEnd - at - 4).left(200), all.sliced(start, end - start)});
        at = next;
    }
    if (parts.isEmpty())
        parts.append({"word/document.xml", input});
    return parts;
}

// What leads to the main part, unless the input has its own.
void addUsualParts(QList<Part> &parts)
{
    const auto has = [&](const QByteArray &name) {
        return std::any_of(parts.begin(), parts.end(), [&](const Part &p) { return p.name == name; });
    };
    if (has("mimetype") || has("_rels/.rels"))
        return;
    const QByteArray main = has("xl/workbook.xml") ? "xl/workbook.xml"
        : has("ppt/presentation.xml")              ? "ppt/presentation.xml"
                                                   : "word/document.xml";
    parts.append({"_rels/.rels",
                  "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='" + main
                      + "'/><Relationship Id='2' Type='x/core-properties' Target='docProps/core.xml'/></Relationships>"});
}

QByteArray sharedHeader(const Part &part)
{
    const auto crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), uInt(part.content.size())));
    const auto size = quint32(part.content.size());
    return le<quint16>(20) + le<quint16>(0) + le<quint16>(0) + le<quint32>(0) + le(crc) + le(size) + le(size)
        + le(quint16(part.name.size())) + le<quint16>(0);
}

} // namespace

QByteArray packageOf(const QByteArray &input)
{
    QList<Part> parts = partsOf(input);
    addUsualParts(parts);
    QByteArray out;
    QByteArray directory;
    for (const Part &part : parts) {
        directory += "PK\1\2" + le<quint16>(20) + sharedHeader(part) + QByteArray(10, '\0') + le(quint32(out.size())) + part.name;
        out += "PK\3\4" + sharedHeader(part) + part.name + part.content;
    }
    const auto count = quint16(parts.size());
    return out + directory + "PK\5\6" + QByteArray(4, '\0') + le(count) + le(count) + le(quint32(directory.size()))
        + le(quint32(out.size())) + le<quint16>(0);
}

} // namespace simpul::fuzz
