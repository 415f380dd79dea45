#include "ui/forms/reader.h"

#include "ui/forms/record_document.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>

namespace simpul {

Reader::Reader(QWidget *parent, int lettersInALine) : QTextBrowser(parent), m_lettersInALine(lettersInALine)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (const auto id = recordOfAddress(address.toString()))
            Q_EMIT recordWanted(*id);
    });
}

// Lines longer than this are hard to follow: the rest of a wide window stays empty.
void Reader::resizeEvent(QResizeEvent *event)
{
    const int widest = m_lettersInALine * QFontMetrics(simpul::font(TextSize::Reading)).averageCharWidth();
    setViewportMargins(0, 0, std::max(0, width() - verticalScrollBar()->sizeHint().width() - widest), 0);
    QTextBrowser::resizeEvent(event);
}

// Tab goes from link to link before it leaves. Qt marks the link and does not tell whoever hears the window.
bool Reader::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (const QTextCursor link = textCursor(); moved && hasFocus() && link.hasSelection()) {
        QAccessibleTextSelectionEvent event(this, link.selectionStart(), link.selectionEnd());
        QAccessible::updateAccessibility(&event);
    }
    return moved;
}

QVariant Reader::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace simpul
