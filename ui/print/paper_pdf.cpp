#include "ui/print/paper_pdf.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "ui/print/pdf_finish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace simpul {

static QPageSize pageSizeOf(const PaperStyle &style)
{
    if (style.size == PaperStyle::Size::F4)
        return QPageSize(QSizeF(215, 330), QPageSize::Millimeter, QStringLiteral("F4"), QPageSize::ExactMatch);
    return QPageSize(QPageSize::A4);
}

static void prepare(QPdfWriter &writer, const Paper &paper, const PaperStyle &style)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(paper.title);
    writer.setCreator(QStringLiteral("Simpul"));
    writer.setPageSize(pageSizeOf(style));
    writer.setPageOrientation(style.orientation);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
}

static QByteArray paintPdf(const Paper &paper, const PaperStyle &style, std::vector<PaperLayout::OutlineEntry> &outline)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, paper, style);
    const PaperLayout layout(paper, style, &writer);
    outline = layout.outline();
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

Result<> writePdf(const Paper &paper, const PaperStyle &style, const QString &path)
{
    std::vector<PaperLayout::OutlineEntry> outline;
    QByteArray pdf = paintPdf(paper, style, outline);
    if (const std::optional<QByteArray> finished = finishPdf(pdf, paper.language, outline))
        pdf = *finished;
    return writeFile(path, pdf);
}

} // namespace simpul
