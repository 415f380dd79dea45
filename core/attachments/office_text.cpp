#include "core/attachments/office_text.h"

#include "core/attachments/document_properties.h"
#include "core/attachments/epub_text.h"
#include "core/attachments/opendocument_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/slides_text.h"
#include "core/attachments/word_text.h"
#include "core/attachments/workbook_text.h"
#include "core/base/text.h"

#include <QtEndian>

namespace simpul {

// ---- Refusals ------------------------------------------------------------------------------------------------------------

static std::unexpected<Error> damaged(const QString &name)
{
    return fail(Error::Kind::Invalid,
                Text::tr("\"%1\" is damaged: it cannot be read. Ask for it again, or open and save it anew.").arg(name),
                QStringLiteral("damaged"));
}

static std::unexpected<Error> encrypted(const QString &name)
{
    return fail(Error::Kind::Invalid, Text::tr("\"%1\" is protected by a password. Save it without one to make it searchable.").arg(name),
                QStringLiteral("encrypted"));
}

static std::unexpected<Error> unsafe(const QString &name)
{
    return fail(Error::Kind::Invalid,
                Text::tr("\"%1\" is put together as no office program does it, and is not read. Ask for it again from somebody you "
                         "trust, or open and save it anew.")
                    .arg(name),
                QStringLiteral("unsafe"));
}

static ExtractedText unsupported()
{
    ExtractedText out;
    out.supported = false;
    return out;
}

// ---- What kind of package ------------------------------------------------------------------------------------------------

namespace {

enum class Family { None, Word, Workbook, Slides, OpenDocument, Epub };

struct Kind {
    Family family = Family::None;
    QByteArray main; // the part with the text, of Office Open XML
};

class MainTypeReader : public XmlListener
{
public:
    explicit MainTypeReader(const QByteArray &main) : m_main(packageName(main)) {}
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name.ends_with("Override") && packageName(attributes.value("PartName").toUtf8()) == m_main)
            type = attributes.value("ContentType");
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}

    QString type;

private:
    const QByteArray m_main;
};

Family familyOfType(const QString &type)
{
    if (type.contains(QLatin1String("wordprocessingml")) || type.contains(QLatin1String("ms-word.")))
        return Family::Word;
    if (type.contains(QLatin1String("spreadsheetml")) || (type.contains(QLatin1String("ms-excel.")) && type.endsWith(QLatin1String("xml"))))
        return Family::Workbook;
    if (type.contains(QLatin1String("presentationml")) || type.contains(QLatin1String("ms-powerpoint.")))
        return Family::Slides;
    return Family::None;
}

// The kind of an Office Open XML file is the type of the part that its first relationships name; where the list of types is
// missing or wrong, the name of that part tells.
Kind kindOfOpenXml(OfficePackage &package)
{
    const QList<QByteArray> mains = targetsOfType(package.relationshipsOf({}), "officeDocument");
    if (mains.isEmpty())
        return {};
    MainTypeReader types(mains.first());
    package.read("[Content_Types].xml", types);
    Kind kind{familyOfType(types.type), mains.first()};
    const QByteArray folder = packageName(kind.main).split('/').first();
    if (kind.family == Family::None && types.type.isEmpty())
        kind.family = folder == "word" ? Family::Word : folder == "xl" ? Family::Workbook : folder == "ppt" ? Family::Slides : Family::None;
    return kind;
}

Kind kindOf(OfficePackage &package)
{
    const QByteArray type = package.bytes("mimetype", 200).trimmed();
    if (type == "application/epub+zip")
        return {Family::Epub, {}};
    for (const char *known : {"text", "spreadsheet", "presentation", "graphics"}) {
        if (type.startsWith(QByteArray("application/vnd.oasis.opendocument.") + known))
            return {Family::OpenDocument, {}};
    }
    if (type.isEmpty() && package.has("META-INF/container.xml"))
        return {Family::Epub, {}};
    if (type.isEmpty() && package.has("content.xml") && package.has("META-INF/manifest.xml"))
        return {Family::OpenDocument, {}};
    return package.has("_rels/.rels") ? kindOfOpenXml(package) : Kind();
}

// ---- Reading -------------------------------------------------------------------------------------------------------------

// The language there is that of the program, not of the document.
void readOpenXmlProperties(OfficePackage &package, ExtractedText &out)
{
    for (const QByteArray &part : targetsOfType(package.relationshipsOf({}), "core-properties"))
        readProperties(package, part, out);
    out.language.clear();
}

void readAs(const Kind &kind, OfficePackage &package, ExtractedText &out)
{
    switch (kind.family) {
    case Family::Word: readWordDocument(package, kind.main, out); break;
    case Family::Workbook: readWorkbook(package, kind.main, out); break;
    case Family::Slides: readPresentation(package, kind.main, out); break;
    case Family::OpenDocument: readOpenDocument(package, out); return;
    case Family::Epub: readEpub(package, out); return;
    case Family::None: return;
    }
    readOpenXmlProperties(package, out);
}

} // namespace

static Result<ExtractedText> finished(ExtractedText out, const OfficePackage &package, const QString &name)
{
    if (package.hasDtd())
        return unsafe(name);
    if (package.isEncrypted())
        return encrypted(name);
    const bool cut = cutText(out.text);
    out.truncated = out.truncated || cut || package.isIncomplete() || package.isSpent();
    if (out.truncated && out.text.isEmpty())
        return damaged(name);
    return out;
}

Result<ExtractedText> extractOfficeText(QIODevice &device, const QString &shownName, OfficeName hasOfficeName)
{
    const bool isOffice = hasOfficeName == OfficeName::Yes;
    const ZipPackage zip(device);
    if (zip.problem() == PackageProblem::Unsafe)
        return unsafe(shownName);
    if (zip.problem() == PackageProblem::Damaged || (zip.isEmpty() && isOffice)) {
        if (isOffice)
            return damaged(shownName);
        return unsupported();
    }
    ReadingBudget budget;
    OfficePackage package(zip, budget);
    const Kind kind = kindOf(package);
    ExtractedText out;
    readAs(kind, package, out);
    if (kind.family == Family::None && !package.hasDtd() && !package.isEncrypted())
        return isOffice ? Result<ExtractedText>(damaged(shownName)) : unsupported();
    return finished(std::move(out), package, shownName);
}

Result<ExtractedText> extractFlatOfficeText(QIODevice &device, const QString &shownName)
{
    ExtractedText out;
    const XmlEnd end = readFlatOpenDocument(device, out);
    if (end == XmlEnd::Dtd)
        return unsafe(shownName);
    const bool cut = cutText(out.text);
    out.truncated = cut || end != XmlEnd::Whole;
    if (out.truncated && out.text.isEmpty())
        return damaged(shownName);
    return out;
}

// ---- Containers of older programs ----------------------------------------------------------------------------------------

static QByteArray utf16(const char *name)
{
    const QString text = QLatin1String(name);
    QByteArray out;
    for (const QChar c : text)
        out.append(char(c.unicode())).append('\0');
    return out;
}

// The first sectors of the list of streams, where a protected file has the names of its two.
Result<ExtractedText> extractOldOfficeText(QIODevice &device, const QString &shownName)
{
    constexpr qint64 headerSize = 512, lookedAt = 8192;
    device.seek(0);
    const QByteArray header = device.read(headerSize);
    if (header.size() < headerSize)
        return unsupported();
    const int shift = std::clamp<int>(qFromLittleEndian<quint16>(header.constData() + 30), 7, 16);
    const qint64 first = qFromLittleEndian<quint32>(header.constData() + 48);
    if (!device.seek((first + 1) << shift))
        return unsupported();
    const QByteArray names = device.read(lookedAt);
    if (names.contains(utf16("EncryptedPackage")) || names.contains(utf16("EncryptionInfo")))
        return encrypted(shownName);
    return unsupported();
}

} // namespace simpul
