#pragma once

#include "core/model/value.h"

#include <QPixmap>
#include <QStackedWidget>

#include <memory>

class QLabel;
class QPdfDocument;
class QPushButton;
class QScrollArea;

namespace simpul {

class Reader;

// Looks into a file without opening it elsewhere: a PDF page by page, of other files the text that was read from them; what was
// searched for is marked. Nothing in the file runs, and no link of it is followed.
class FilePreview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FilePreview(QWidget *parent);
    ~FilePreview() override;

    void showPdf(const QString &path, const QStringList &soughtWords);
    void showText(const QString &text, const QStringList &soughtWords);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPages();
    void showPage(int page);
    QPixmap paintPage(int page, int width) const;
    void findMarks();
    void retranslate();

    std::unique_ptr<QPdfDocument> m_pdf;
    QStringList m_words;
    QList<int> m_found;     // pages with a sought word
    int m_page = 0;
    QScrollArea *m_area;
    QLabel *m_picture;
    QLabel *m_where;
    QPushButton *m_back;
    QPushButton *m_on;
    Reader *m_text;
};

} // namespace simpul
