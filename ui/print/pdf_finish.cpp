#include "ui/print/pdf_finish.h"

#ifdef SIMPUL_WITH_QPDF
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#endif

namespace simpul {

#ifdef SIMPUL_WITH_QPDF

using Entries = std::vector<PaperLayout::OutlineEntry>;

static QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

static QPDFObjectHandle destination(const PaperLayout::OutlineEntry &entry, const std::vector<QPDFPageObjectHelper> &pages)
{
    QPDFObjectHandle page = pages[std::size_t(entry.page)].getObjectHandle();
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
                                       QPDFObjectHandle::newReal(height - entry.fromTop, 1), QPDFObjectHandle::newNull()});
}

// The items under `parent`: entries [from, to), of which those deeper than the first of a run become its children. All of them are
// open; the answer is how many there are.
static int addItems(QPDF &pdf, QPDFObjectHandle parent, const Entries &entries, std::size_t from, std::size_t to,
                     const std::vector<QPDFPageObjectHelper> &pages)
{
    QPDFObjectHandle previous;
    int count = 0;
    while (from < to) {
        std::size_t next = from + 1;
        while (next < to && entries[next].level > entries[from].level)
            ++next;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textString(entries[from].text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(entries[from], pages));
        count += 1 + addItems(pdf, item, entries, from + 1, next, pages);
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        previous = item;
        from = next;
    }
    if (count > 0)
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    return count;
}

static QByteArray finish(const QByteArray &in, const QString &language, const Entries &outline)
{
    QPDF pdf;
    pdf.processMemoryFile("paper", in.constData(), std::size_t(in.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (!outline.empty()) {
        QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        addItems(pdf, outlines, outline, 0, outline.size(), QPDFPageDocumentHelper(pdf).getAllPages());
        root.replaceKey("/Outlines", outlines);
    }
    // PDF/A-1 is PDF 1.4: no object streams, and the metadata stay readable as they are.
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

#endif

std::optional<QByteArray> finishPdf([[maybe_unused]] const QByteArray &pdf, [[maybe_unused]] const QString &language,
                                    [[maybe_unused]] const std::vector<PaperLayout::OutlineEntry> &outline)
{
#ifdef SIMPUL_WITH_QPDF
    try {
        return finish(pdf, language, outline);
    } catch (const std::exception &) { // the one library of ours that throws
        return std::nullopt;
    }
#else
    return std::nullopt;
#endif
}

} // namespace simpul
