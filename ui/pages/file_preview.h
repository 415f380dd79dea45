#pragma once

#include "ui/pages/page_painter.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace simpul {

class Reader;

// Looks into a file without opening it elsewhere: a PDF page by page, a picture, of other files the text that was read from them; what was
// searched for is marked. Nothing in the file runs, and no link of it is followed.
class FilePreview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FilePreview(QWidget *parent);

    // What cannot be painted is shown by its text; hidden where there is none.
    void showFile(const QString &path, const QString &name, const QString &text, const QStringList &soughtWords);
    void showText(const QString &text, const QStringList &soughtWords);
    void clear();
    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPages();
    void showPage(int page);
    void showPainted(const PagePainter::Painted &painted);
    void tellPage();
    int widthForPages() const;
    void retranslate();

    QString m_otherwise;    // the text of a file that could not be painted
    QStringList m_words;
    QList<int> m_found;     // pages with a sought word
    int m_page = 0;
    int m_pages = 0;        // 0: none is shown
    QScrollArea *m_area;
    QLabel *m_picture;
    QLabel *m_where;
    QPushButton *m_back;
    QPushButton *m_on;
    Reader *m_text;
    PagePainter *m_painter;
};

} // namespace simpul
