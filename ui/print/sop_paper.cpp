#include "ui/print/sop_paper.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "ui/print/light_markdown.h"
#include "ui/print/paper_context.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/sop_sheets.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace simpul {

static Result<QByteArray> paintPdf(const SopPaperSource &source, const PaperLanguage &words, std::vector<PaperLayout::OutlineEntry> &outline)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(printable(source.sop.title).simplified());
    writer.setCreator(u"Simpul"_s);
    writer.setPageSize(QPageSize(source.page.transposed(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    const SopSheets sheets(source, words, &writer);
    if (!sheets.isWhole()) // a flow that lacks an arrow would say something else than the office decided
        return fail(Error::Kind::Invalid, Text::tr("An arrow of this SOP finds no way between the symbols. Put steps that follow each other closer together, or divide the SOP."), u"no-way"_s);
    outline = sheets.outline();
    QPainter painter(&writer);
    for (int page = 0; page < sheets.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        sheets.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

Result<> writeSopPdf(const SopPaperSource &source, const PaperLanguage &words, const QString &path)
{
    if (path.endsWith(u".odt", Qt::CaseInsensitive))
        return fail(Error::Kind::Invalid, Text::tr("The flowchart of an SOP is drawn: it is printed as PDF only. Choose a name that ends with .pdf."), u"pdf-only"_s);
    std::vector<PaperLayout::OutlineEntry> outline;
    const Result<QByteArray> painted = paintPdf(source, words, outline);
    if (!painted)
        return fail(painted.error());
    const QByteArray pdf = finishPdf(*painted, words.tag(), outline).value_or(*painted);
    return writeFile(path, pdf);
}

// ---- from the library

static QStringList relatedTitles(Library &library, const Sop &sop, const PaperLanguage &words)
{
    QStringList titles;
    for (const Id<Sop> &related : sop.related) {
        const QString title = printable(library.titleOf(related.uuid)).simplified();
        titles << (title.isEmpty() ? words.say(QT_TRANSLATE_NOOP("Paper", "(not held here)")) : title);
    }
    return titles;
}

// Who approves an SOP stands in it with the NIP, as the rules want it.
Result<> printSop(Library &library, const Uuid &id, const QString &outputPdf, const PrintOptions &)
{
    const Result<Sop> sop = library.get(Id<Sop>{id});
    if (!sop)
        return fail(sop.error());
    const PaperContext context = paperContext(library, sop->unit, u"sop"_s, PaperLanguage(), Readers::Office);
    SopPaperSource source;
    source.sop = *sop;
    source.letterhead = context.style.letterhead;
    source.zone = context.zone;
    source.printedAt = context.printedAt;
    source.family = context.style.page.family;
    if (context.style.page.size == PaperStyle::Size::F4)
        source.page = {330, 215};
    QString post = sop->signatoryPost;
    if (!sop->signatory.isNull()) {
        const PaperPerson person = context.person(sop->signatory.uuid);
        source.signatoryName = printable(person.name).simplified();
        source.signatoryNip = printable(person.nip).simplified();
        post = post.isEmpty() ? person.post : post;
    }
    if (!post.isEmpty())
        source.post = postLines(context, printable(post).simplified(), sop->signatoryCapacity);
    source.related = relatedTitles(library, *sop, context.words());
    return writeSopPdf(source, context.words(), outputPdf);
}

} // namespace simpul
