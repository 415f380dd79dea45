#pragma once

#include "core/base/bytes.h"

#include <QTextBrowser>

namespace simpul {

// Shows a document to read. It fetches nothing and opens nothing by itself: a link to a record is told, any other link is only words.
class Reader : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr int readableLetters = 76; // in a line
    explicit Reader(QWidget *parent, int lettersInALine = readableLetters);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void recordWanted(const simpul::Uuid &id);

private:
    const int m_lettersInALine;
};

} // namespace simpul
