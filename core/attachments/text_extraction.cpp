#include "core/attachments/text_extraction.h"

#include "core/attachments/document_number.h"
#include "core/attachments/file_store.h"
#include "core/attachments/html_text.h"
#include "core/attachments/mail_text.h"
#include "core/attachments/office_text.h"
#include "core/attachments/pdf_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/rtf_text.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace simpul {

enum class TextKind { None, Plain, Markdown, Html, Pdf, Rtf, Mail, Office, FlatOffice, OldOffice, Zip };

// Named as an office file that is a zip: one that is not read as such is damaged.
static bool isOfficeName(const QString &name)
{
    static const QRegularExpression suffix(
        QStringLiteral("\\.(doc[xm]|dot[xm]|xls[xm]|xlt[xm]|ppt[xm]|pot[xm]|pps[xm]|od[tspg]|ot[tspg]|odm|epub)$"),
        QRegularExpression::CaseInsensitiveOption);
    return name.contains(suffix);
}

static TextKind kindOfType(const QMimeType &type)
{
    if (type.inherits(QStringLiteral("text/html")) || type.inherits(QStringLiteral("application/xhtml+xml")))
        return TextKind::Html;
    if (type.inherits(QStringLiteral("application/pdf")))
        return TextKind::Pdf;
    if (type.inherits(QStringLiteral("message/rfc822")) || type.inherits(QStringLiteral("application/x-mimearchive")))
        return TextKind::Mail;
    if (type.inherits(QStringLiteral("text/markdown")))
        return TextKind::Markdown;
    // By name and not by descent: RTF, PostScript and program sources descend from plain text too.
    static const QStringList plain{QStringLiteral("text/plain"), QStringLiteral("text/csv"), QStringLiteral("text/tab-separated-values"),
                                   QStringLiteral("text/x-log"), QStringLiteral("text/x-readme")};
    return plain.contains(type.name()) ? TextKind::Plain : TextKind::None;
}

static bool isFlatOffice(const QByteArray &head)
{
    return head.trimmed().startsWith("<?xml") && head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
}

// Zips, containers of older office programs and PDF files say so whatever they are called; a page saved under the name of a PDF (an error
// page of a web site) is HTML. Otherwise the suffix decides, since text says little about itself, unless the content cannot be text.
static TextKind kindOf(const QString &name, const QByteArray &head)
{
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6"))
        return isOfficeName(name) ? TextKind::Office : TextKind::Zip;
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return TextKind::OldOffice;
    if (head.startsWith("{\\rtf"))
        return TextKind::Rtf;
    if (isFlatOffice(head))
        return TextKind::FlatOffice;
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return TextKind::Pdf;
    const QMimeDatabase types;
    const QList<QMimeType> named = types.mimeTypesForFileName(name);
    const auto byContent = [&] { return kindOfType(types.mimeTypeForData(head)); };
    if (isOfficeName(name)) // neither a zip nor the container of older programs
        return TextKind::Office;
    const TextKind kind = named.isEmpty() ? byContent() : kindOfType(named.first());
    if (kind == TextKind::Pdf)
        return byContent() == TextKind::Html ? TextKind::Html : kind;
    return looksBinary(head) ? TextKind::None : kind;
}

static Result<ExtractedText> extractAs(TextKind kind, QFile &file, const QString &name)
{
    switch (kind) {
    case TextKind::Plain: return extractPlainText(file, TextMarkup::None);
    case TextKind::Markdown: return extractPlainText(file, TextMarkup::Markdown);
    case TextKind::Html: return extractHtmlText(file);
    case TextKind::Pdf: return extractPdfText(file.fileName(), name);
    case TextKind::Rtf: return extractRtfText(file);
    case TextKind::Mail: return extractMailText(file);
    case TextKind::Office: return extractOfficeText(file, name, OfficeName::Yes);
    case TextKind::Zip: return extractOfficeText(file, name, OfficeName::No);
    case TextKind::FlatOffice: return extractFlatOfficeText(file, name);
    case TextKind::OldOffice: return extractOldOfficeText(file, name);
    case TextKind::None: break;
    }
    ExtractedText unsupported;
    unsupported.supported = false;
    return unsupported;
}

Result<ExtractedText> extractText(const QString &path, const QString &suggestedName)
{
    const QString name = suggestedName.isEmpty() ? QFileInfo(path).fileName() : suggestedName;
    const auto file = openOrdinaryFile(path, name);
    if (!file)
        return fail(file.error());
    const auto unreadable = [&](const QString &why) {
        return fail(Error::Kind::Storage, Text::tr("\"%1\" cannot be read: %2. Check that the drive is still connected.").arg(name, why),
                    QStringLiteral("cannot-read"));
    };
    char first = 0;
    if (const qint64 got = (*file)->peek(&first, 1); got < 0) {
        return unreadable((*file)->errorString());
    } else if (got == 0) {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is empty. Save it again in the program that made it.").arg(name),
                    QStringLiteral("empty-file"));
    }
    auto extracted = extractAs(kindOf(name, (*file)->peek(4096)), **file, name);
    if (!extracted && extracted.error().code == QLatin1String("cannot-read"))
        return unreadable(extracted.error().message);
    if (extracted)
        extracted->number = documentNumber(extracted->text);
    return extracted;
}

// ---- Titles --------------------------------------------------------------------------------------------------------------

static constexpr qsizetype maxProposedTitle = 200;

static QString withoutSuffix(const QString &name)
{
    static const QRegularExpression suffix(QStringLiteral("\\.(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{1,5}$"));
    const QString stem = QString(name).remove(suffix);
    return stem.isEmpty() ? name : stem;
}

// Hyphens stay in numbers, in doubled words ("anak-anak") and where spaces are around them already.
static QString withSpaces(QString name)
{
    static const QRegularExpression doubled(QStringLiteral("\\b(\\p{L}{2,})-(?=\\1)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joining(QStringLiteral("(?<![\\d\\s])[-.](?=\\S)|(?<=\\d)[-.](?=[^\\d\\s])"));
    static const QChar keptHyphen(0xe000);
    name.replace(doubled, QStringLiteral("\\1") + keptHyphen);
    name.replace(u'_', u' ').replace(joining, QStringLiteral(" "));
    return name.replace(keptHyphen, u'-').simplified();
}

static QString titleOfName(const QString &fileName)
{
    QString name = QFileInfo(fileName).fileName();
    static const QRegularExpression escape(QStringLiteral("%[0-9A-Fa-f]{2}"));
    if (name.contains(escape))
        name = QUrl::fromPercentEncoding(name.toUtf8());
    QString title = withSpaces(withoutSuffix(cleanText(name)));
    if (!title.isEmpty())
        title.front() = title.front().toUpper();
    return title.isEmpty() ? name : title;
}

// Word processors put the name of their file where a title belongs.
static QString withoutProgramName(QString title)
{
    static const QRegularExpression prefix(QStringLiteral("^Microsoft (Office )?(Word|Excel|PowerPoint)\\s*-\\s*"));
    static const QRegularExpression fileLike(QStringLiteral("\\.(docx?|xlsx?|pptx?|odt|ods|odp|rtf|pdf|html?|md|txt|indd|cdr|pmd)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    title = title.remove(prefix).trimmed();
    return title.contains(fileLike) ? titleOfName(title.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1)) : title;
}

static bool isSensible(const QString &title)
{
    static const QRegularExpression empty(
        QStringLiteral(
            "^(untitled|tanpa judul|tak berjudul|no title|title|judul|document|dokumen|doc|new document|dokumen baru|index|home|beranda|"
            "book|buku|sheet|lembar|slide|presentation|presentasi|powerpoint presentation|scan(ned)?( "
            "document)?|print|cetak|image|anonymous|"
            "\\(anonymous\\)|unknown|none|null|undefined|welcome)[ _-]*\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto letters = std::count_if(title.begin(), title.end(), [](QChar c) { return c.isLetter(); });
    const bool isGarbled = title.contains(QChar(QChar::ReplacementCharacter)) || title.startsWith(QStringLiteral("\u00ef\u00bb\u00bf"));
    return letters >= 3 && !isGarbled && !title.contains(empty);
}

QString proposedTitle(const QString &fileName, const ExtractedText &extracted)
{
    QString title = withoutProgramName(cleanText(extracted.title).simplified());
    if (!isSensible(title))
        title = titleOfName(fileName);
    if (title.size() > maxProposedTitle) {
        const qsizetype space = title.lastIndexOf(u' ', maxProposedTitle - 1);
        title.truncate(space > maxProposedTitle / 2 ? space : maxProposedTitle - 1);
        if (title.back().isHighSurrogate())
            title.chop(1);
        title += u'\u2026';
    }
    return title;
}

} // namespace simpul
