#include "ui/pages/file_preview.h"

#include "core/library.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

FilePreview::FilePreview(QWidget *parent)
    : QStackedWidget(parent), m_area(nullptr), m_picture(nullptr), m_where(nullptr), m_back(nullptr), m_on(nullptr), m_text(new Reader(this)), m_painter(new PagePainter(this))
{
    addWidget(buildPages());
    addWidget(m_text);
    connect(m_painter, &PagePainter::painted, this, &FilePreview::showPainted);
    connect(m_painter, &PagePainter::failed, this, [this] { showText(m_otherwise, m_words); });
    retranslate();
    clear();
}

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
    m_pages = 0;
    m_painter->close();
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

int FilePreview::widthForPages() const
{
    static constexpr int fewest = 100, frame = 24;
    return std::max(fewest, width() - frame);
}

static bool isPicture(const QString &name)
{
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s, u"tif"_s, u"tiff"_s};
    return suffixes.contains(name.section(u'.', -1).toLower());
}

void FilePreview::showFile(const QString &path, const QString &name, const QString &text, const QStringList &soughtWords)
{
    const bool isPdf = name.endsWith(u".pdf", Qt::CaseInsensitive);
    if (path.isEmpty() || (!isPdf && !isPicture(name)))
        return showText(text, soughtWords);
    clear();
    m_words = soughtWords;
    m_otherwise = text;
    m_painter->open(path, isPdf, soughtWords, widthForPages(), devicePixelRatioF());
}

void FilePreview::showPage(int page)
{
    m_painter->paint(page, widthForPages(), devicePixelRatioF());
}

void FilePreview::showPainted(const PagePainter::Painted &painted)
{
    const bool isOther = m_pages == 0 || painted.page != m_page;
    m_page = painted.page;
    m_pages = painted.pages;
    m_found = painted.found;
    setCurrentIndex(0);
    show();
    m_picture->setPixmap(QPixmap::fromImage(painted.image));
    if (isOther)
        m_area->verticalScrollBar()->setValue(0);
    tellPage();
}

void FilePreview::tellPage()
{
    QString where = tr("Page %1 of %2").arg(m_page + 1).arg(m_pages);
    if (!m_found.isEmpty())
        where += u" · "_s + tr("found on %n page(s)", nullptr, int(m_found.size()));
    m_where->setText(where);
    m_picture->setAccessibleName(where);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_pages);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_where, m_back, m_on})
        widget->setVisible(m_pages > 1 || !m_found.isEmpty());
}

void FilePreview::takeFocus()
{
    currentIndex() == 0 ? m_area->setFocus() : m_text->setFocus();
}

void FilePreview::retranslate()
{
    m_back->setText(tr("Previous page"));
    m_on->setText(tr("Next page"));
    m_area->setAccessibleName(tr("Page of the file"));
    m_text->setAccessibleName(tr("Text of the file"));
    if (m_pages > 0)
        tellPage();
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
    if (m_pages > 0 && event->size().width() != event->oldSize().width())
        showPage(m_page);
}

} // namespace simpul
