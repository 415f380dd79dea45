#include "core/attachments/pdf_text.h"

#include "core/attachments/plain_text.h"
#include "core/attachments/reading_limits.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifdef SIMPUL_WITH_POPPLER
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <exception>
#include <memory>
#include <mutex>
#endif

namespace simpul {

static qsizetype wordStart(const QString &text, qsizetype end)
{
    while (end > 0 && text[end - 1].isLetter())
        --end;
    return end;
}

QString withoutHyphenation(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text[i];
        const bool atLineEnd = text[i] == u'-' && i > 0 && i + 2 < text.size() && text[i + 1] == u'\n' && text[i - 1].isLetter();
        if (!atLineEnd)
            continue;
        const qsizetype start = wordStart(text, i);
        const QStringView below = QStringView(text).sliced(i + 2);
        const bool isDoubled = below.startsWith(QStringView(text).sliced(start, i - start), Qt::CaseInsensitive);
        if (!isDoubled && !below.front().isLower())
            continue;
        if (!isDoubled)
            out.chop(1);
        ++i; // the line end
    }
    return out;
}

#ifdef SIMPUL_WITH_POPPLER

static Error damaged(const QString &name)
{
    return {Error::Kind::Invalid,
            Text::tr("\"%1\" is damaged: it cannot be read as PDF. Ask for it again, or open and save it anew.").arg(name),
            QStringLiteral("damaged"),
            {}};
}

static QString toQString(const poppler::ustring &text)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()), qsizetype(text.size()));
}

static void silencePoppler()
{
    static std::once_flag once;
    std::call_once(once, [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
}

static Result<std::unique_ptr<poppler::document>> openPdf(const QString &path, const QString &name)
{
    std::unique_ptr<poppler::document> document(poppler::document::load_from_file(QFile::encodeName(path).toStdString()));
    if (!document)
        return fail(damaged(name));
    if (document->is_locked()) {
        return fail(Error::Kind::Invalid,
                    Text::tr("\"%1\" is protected by a password. Save it without one to make it searchable.").arg(name),
                    QStringLiteral("encrypted"));
    }
    if (document->pages() < 1) {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" has no pages. Ask for it again, or open and save it anew.").arg(name),
                    QStringLiteral("no-pages"));
    }
    return document;
}

// The day of "D:20261112083000+07'00'": the first digits, whatever stands around them.
static QDate dayOf(const poppler::ustring &pdfDate)
{
    static const QRegularExpression digits(QStringLiteral("^(?:D:)?(\\d{8})"));
    return QDate::fromString(digits.match(toQString(pdfDate)).captured(1), QStringLiteral("yyyyMMdd"));
}

static void readInfo(const poppler::document &document, ExtractedText &out)
{
    out.title = cleanText(toQString(document.get_title())).simplified();
    out.author = cleanText(toQString(document.get_author()).left(1000)).simplified();
    out.date = dayOf(document.info_key("CreationDate"));
    if (!out.date.isValid())
        out.date = dayOf(document.info_key("ModDate"));
}

static Result<ExtractedText> readPdf(const QString &path, const QString &name)
{
    const auto document = openPdf(path, name);
    if (!document)
        return fail(document.error());
    ExtractedText out;
    readInfo(**document, out);
    const ReadingBudget budget;
    const int pages = (*document)->pages();
    int found = 0;
    for (int i = 0; i < std::min(pages, maxPdfPages) && out.text.size() <= maxTextBytes && !budget.isSpent(); ++i) {
        const std::unique_ptr<poppler::page> page((*document)->create_page(i));
        if (!page)
            continue;
        ++found;
        // In the order of the file: columns stay apart, rows of tables together, and poppler leaves the hyphens to us.
        const poppler::ustring text = page->text({}, poppler::page::raw_order_layout);
        const QString clean = withoutHyphenation(cleanText(toQString(text))).trimmed();
        out.text += clean.isEmpty() ? clean : clean + u'\n';
    }
    if (found == 0)
        return fail(damaged(name));
    const bool cut = cutText(out.text);
    out.truncated = cut || found < pages;
    return out;
}

Result<ExtractedText> extractPdfText(const QString &path, const QString &shownName)
{
    silencePoppler();
    if (QFileInfo(path).size() > maxPdfBytes) {
        ExtractedText unread;
        unread.truncated = true;
        return unread;
    }
    try {
        return readPdf(path, shownName);
    } catch (const std::exception &) {
        return fail(damaged(shownName));
    }
}

#else

Result<ExtractedText> extractPdfText(const QString &, const QString &)
{
    ExtractedText out;
    out.supported = false;
    return out;
}

#endif

} // namespace simpul
