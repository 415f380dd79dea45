#include "ui/pages/page_painter.h"

#include "core/library.h"

#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <optional>

#ifdef SIMPUL_WITH_QTPDF
#include <QPdfDocument>
#include <QPdfSelection>
#endif

namespace simpul {

static constexpr int mostPixels = 4000; // of a side

struct PagePainter::File {
    QStringList words;
    QList<int> found;
    QImage image;
#ifdef SIMPUL_WITH_QTPDF
    std::unique_ptr<QPdfDocument> pdf;
#endif
    bool openImage(const QString &path);
    bool openPdf(const QString &path);
    Painted paint(int page, int width, double ratio);
};

// ---- in the thread

bool PagePainter::File::openImage(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // files in the store have no suffix
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    image = reader.read();
    return !image.isNull();
}

#ifdef SIMPUL_WITH_QTPDF

// Only the first pages are looked through for where to begin.
bool PagePainter::File::openPdf(const QString &path)
{
    static constexpr int mostPages = 50;
    pdf = std::make_unique<QPdfDocument>();
    if (pdf->load(path) != QPdfDocument::Error::None || pdf->pageCount() == 0) {
        pdf.reset();
        return false;
    }
    for (int page = 0; page < std::min(pdf->pageCount(), mostPages) && !words.isEmpty(); ++page) {
        if (!Library::marksIn(pdf->getAllText(page).text(), words).isEmpty())
            found << page;
    }
    return true;
}

static QImage paintPdf(QPdfDocument &pdf, int page, int width, double ratio, const QStringList &words)
{
    const QSizeF points = pdf.pagePointSize(page);
    if (points.isEmpty())
        return {};
    // A very tall page is painted smaller, never squeezed.
    const double scale = std::min(double(width) / points.width(), mostPixels / points.height());
    const QImage image = pdf.render(page, (points * scale * ratio).toSize());
    if (image.isNull())
        return {};
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(QPoint(0, 0), image);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the letters stay black
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 224, 130));
    painter.scale(scale * ratio, scale * ratio);
    for (const auto &[start, length] : Library::marksIn(pdf.getAllText(page).text(), words)) {
        for (const QPolygonF &place : pdf.getSelectionAtIndex(page, start, length).bounds())
            painter.drawPolygon(place);
    }
    painter.end();
    return paper;
}

#else

bool PagePainter::File::openPdf(const QString &)
{
    return false;
}

#endif

PagePainter::Painted PagePainter::File::paint(int page, int width, double ratio)
{
    Painted out{.image = {}, .page = 0, .pages = 1, .found = found};
#ifdef SIMPUL_WITH_QTPDF
    if (pdf) {
        out.pages = pdf->pageCount();
        out.page = std::clamp(page, 0, out.pages - 1);
        out.image = paintPdf(*pdf, out.page, width, ratio, words);
    }
#else
    Q_UNUSED(page);
#endif
    if (!image.isNull())
        out.image = image.width() > width * ratio ? image.scaledToWidth(int(width * ratio), Qt::SmoothTransformation) : image;
    out.image.setDevicePixelRatio(ratio);
    return out;
}

// ---- from the window

PagePainter::PagePainter(QObject *parent) : QObject(parent)
{
    m_there.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

PagePainter::~PagePainter()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

// Each job makes those before it pointless, and their answers on the way.
template <typename Job>
void PagePainter::later(const Job &job)
{
    const int number = ++m_newest;
    QMetaObject::invokeMethod(&m_there, [this, job, number] {
        if (number != m_newest)
            return;
        const std::optional<Painted> answer = job();
        QMetaObject::invokeMethod(this, [this, answer, number] {
            if (number != m_newest)
                return;
            if (answer)
                Q_EMIT painted(*answer);
            else
                Q_EMIT failed();
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void PagePainter::open(const QString &path, bool isPdf, const QStringList &soughtWords, int width, double ratio)
{
    later([this, path, isPdf, soughtWords, width, ratio]() -> std::optional<Painted> {
        m_file = std::make_unique<File>();
        m_file->words = soughtWords;
        if (!(isPdf ? m_file->openPdf(path) : m_file->openImage(path))) {
            m_file.reset();
            return {};
        }
        return m_file->paint(m_file->found.value(0), width, ratio);
    });
}

void PagePainter::paint(int page, int width, double ratio)
{
    later([this, page, width, ratio]() -> std::optional<Painted> {
        return m_file ? std::optional(m_file->paint(page, width, ratio)) : std::nullopt;
    });
}

void PagePainter::close()
{
    ++m_newest;
    QMetaObject::invokeMethod(&m_there, [this] { m_file.reset(); }, Qt::QueuedConnection);
}

} // namespace simpul
