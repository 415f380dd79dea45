#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace simpul {

// Paints the pages of a PDF, and images, in a thread of its own: a large scan never holds up the window. Of several questions only the
// newest is answered.
class PagePainter : public QObject
{
    Q_OBJECT

public:
    explicit PagePainter(QObject *parent);
    ~PagePainter() override;

    // Opens a file and paints its first page, or the first that has a sought word.
    void open(const QString &path, bool isPdf, const QStringList &soughtWords, int width, double ratio);
    void paint(int page, int width, double ratio); // of the file that is open
    void close();

    struct Painted {
        QImage image;
        int page = 0, pages = 0;
        QList<int> found; // pages with a sought word
    };

Q_SIGNALS:
    void painted(const simpul::PagePainter::Painted &painted);
    void failed(); // no file of this kind, damaged, locked

private:
    struct File; // belongs to the thread
    template <typename Job>
    void later(const Job &job);

    QThread m_thread;
    QObject m_there; // lives in the thread
    std::unique_ptr<File> m_file;
    std::atomic<int> m_newest = 0;
};

} // namespace simpul
