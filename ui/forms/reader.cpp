#include "ui/forms/reader.h"

#include "ui/forms/record_document.h"

namespace simpul {

Reader::Reader(QWidget *parent) : QTextBrowser(parent)
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

QVariant Reader::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace simpul
