#include "ui/pages/file_preview.h"

#include "core/library.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#ifdef SIMPUL_WITH_QTPDF
#include <QPdfDocument>
#include <QPdfSelection>
#else
class QPdfDocument
{
};
#endif

using namespace Qt::StringLiterals;

namespace simpul {

FilePreview::FilePreview(QWidget *parent)
    : QStackedWidget(parent), m_area(nullptr), m_picture(nullptr), m_where(nullptr), m_back(nullptr), m_on(nullptr), m_text(new Reader(this))
{
    addWidget(buildPages());
    addWidget(m_text);
    retranslate();
    clear();
}

FilePreview::~FilePreview() = default;

QWidget *FilePreview::buildPages()
{
    auto *pages = new QWidget(this);
    m_area = new QScrollArea(pages);
    m_picture = new QLabel(m_area);
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_where = plainLabel(pages);
    m_back = makeButton(pages, {});
    m_on = makeButton(pages, {});
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_where, 1);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_area, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    return pages;
}

void FilePreview::clear()
{
    m_pdf.reset();
    m_picture->clear();
    m_text->clear();
    hide();
}

void FilePreview::showText(const QString &text, const QStringList &soughtWords)
{
    static constexpr qsizetype longest = 200'000; // letters: enough to look into a file
    clear();
    if (text.isEmpty())
        return;
    writeText(*m_text->document(), text.left(longest), soughtWords);
    m_text->moveCursor(QTextCursor::Start);
    setCurrentWidget(m_text);
    show();
}

#ifdef SIMPUL_WITH_QTPDF

void FilePreview::showPdf(const QString &path, const QStringList &soughtWords)
{
    clear();
    auto pdf = std::make_unique<QPdfDocument>();
    if (pdf->load(path) != QPdfDocument::Error::None || pdf->pageCount() == 0)
        return;
    m_pdf = std::move(pdf);
    m_words = soughtWords;
    findMarks();
    setCurrentIndex(0);
    show();
    showPage(m_found.isEmpty() ? 0 : m_found.first());
}

// Only the first pages are looked through: the page shown is looked through in any case.
void FilePreview::findMarks()
{
    static constexpr int mostPages = 50;
    m_found.clear();
    for (int page = 0; page < std::min(m_pdf->pageCount(), mostPages) && !m_words.isEmpty(); ++page) {
        if (!Library::marksIn(m_pdf->getAllText(page).text(), m_words).isEmpty())
            m_found << page;
    }
}

QPixmap FilePreview::paintPage(int page, int width) const
{
    static constexpr int mostPixels = 4000;
    const QSizeF points = m_pdf->pagePointSize(page);
    if (points.isEmpty())
        return {};
    const double scale = double(width) / points.width();
    const QSize size(width, std::min(mostPixels, int(points.height() * scale)));
    QImage image = m_pdf->render(page, size * devicePixelRatio());
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(devicePixelRatio());
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.setDevicePixelRatio(devicePixelRatio());
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(QPoint(0, 0), image);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the letters stay black
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 224, 130));
    painter.scale(scale, scale);
    for (const auto &[start, length] : Library::marksIn(m_pdf->getAllText(page).text(), m_words)) {
        for (const QPolygonF &place : m_pdf->getSelectionAtIndex(page, start, length).bounds())
            painter.drawPolygon(place);
    }
    painter.end();
    return QPixmap::fromImage(paper);
}

void FilePreview::showPage(int page)
{
    if (!m_pdf)
        return;
    m_page = std::clamp(page, 0, m_pdf->pageCount() - 1);
    m_picture->setPixmap(paintPage(m_page, std::max(100, m_area->viewport()->width())));
    m_area->verticalScrollBar()->setValue(0);
    QString where = tr("Page %1 of %2").arg(m_page + 1).arg(m_pdf->pageCount());
    if (!m_found.isEmpty())
        where += u" · "_s + tr("found on %n page(s)", nullptr, int(m_found.size()));
    m_where->setText(where);
    m_picture->setAccessibleName(where);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_pdf->pageCount());
}

#else

void FilePreview::showPdf(const QString &, const QStringList &) {}
void FilePreview::findMarks() {}
void FilePreview::showPage(int) {}
QPixmap FilePreview::paintPage(int, int) const
{
    return {};
}

#endif

void FilePreview::retranslate()
{
    m_back->setText(tr("Previous page"));
    m_on->setText(tr("Next page"));
    m_area->setAccessibleName(tr("Page of the file"));
    m_text->setAccessibleName(tr("Text of the file"));
    if (m_pdf)
        showPage(m_page);
}

void FilePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    if (m_pdf)
        showPage(m_page);
}

} // namespace simpul
