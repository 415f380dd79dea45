#include "ui/print/sop_paper.h"

#include "core/base/text.h"
#include "core/model/organisation/nip.h"
#include "core/model/organisation/paper_template.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/records_of.h"
#include "ui/print/letterhead.h"
#include "ui/print/light_markdown.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/sop_sheets.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace simpul {

static QByteArray paintPdf(const SopPaperSource &source, const PaperLanguage &words, std::vector<PaperLayout::OutlineEntry> &outline)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(printable(source.sop.title).simplified());
    writer.setCreator(u"Simpul"_s);
    writer.setPageSize(QPageSize(source.page.transposed(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    const SopSheets sheets(source, words, &writer);
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
    std::vector<PaperLayout::OutlineEntry> outline;
    QByteArray pdf = paintPdf(source, words, outline);
    if (const std::optional<QByteArray> finished = finishPdf(pdf, words.tag(), outline))
        pdf = *finished;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return fail(Error::Kind::Storage, Text::tr("The paper could not be written to %1: %2. Choose another folder.").arg(path, file.errorString()));
    return {};
}

// ---- from the library

static QString nameOf(const Person &person)
{
    const QString name = person.titleFront.isEmpty() ? person.name : person.titleFront + u' ' + person.name;
    return printable(person.titleBack.isEmpty() ? name : name + u", "_s + person.titleBack).simplified();
}

static void readSignatory(Library &library, SopPaperSource &source)
{
    const Id<Person> id = source.sop.signatory;
    if (id.isNull())
        return;
    const Result<Person> person = library.get(id);
    source.signatoryName = person ? nameOf(*person) : library.titleOf(id.uuid);
    if (person && source.sop.signatoryPost.isEmpty())
        source.sop.signatoryPost = person->position;
    if (const Result<PersonDetail> detail = library.get(Id<PersonDetail>{id.uuid}))
        source.signatoryNip = groupedNip(printable(detail->nip).simplified(), nipHolder(person ? person->status : QString()));
}

// What the office's template says of this paper, the one for it before the one for all.
static QSizeF pageOf(Library &library)
{
    QString size;
    for (const QString &paper : {u"sop"_s, u"semua"_s}) {
        for (const PaperTemplate &one : recordsOf<PaperTemplate>(library, {{u"paper"_s, paper}})) {
            if (size.isEmpty() && one.active.value_or(true))
                size = one.pageSize;
        }
    }
    return size == u"F4" ? QSizeF(330, 215) : QSizeF(297, 210);
}

Result<> printSop(Library &library, const Uuid &id, const QString &outputPdf, const PrintOptions &options)
{
    const Result<Sop> sop = library.get(Id<Sop>{id});
    if (!sop)
        return fail(sop.error());
    const Issuer issuer = issuerOf(library, sop->unit);
    SopPaperSource source;
    source.sop = *sop;
    source.letterhead = letterhead(issuer);
    source.zone = timeZoneOf(issuer);
    source.printedAt = library.now();
    source.page = pageOf(library);
    readSignatory(library, source);
    const PaperLanguage words(options.language);
    for (const Id<Sop> &related : sop->related) {
        const QString title = printable(library.titleOf(related.uuid)).simplified();
        source.related << (title.isEmpty() ? words.say(QT_TRANSLATE_NOOP("Paper", "(not held here)")) : title);
    }
    return writeSopPdf(source, words, outputPdf);
}

} // namespace simpul
