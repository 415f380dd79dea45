#pragma once

#include "ui/print/paper_file.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace simpul::test {

// A paper on a disk, looked at with the programs people have.
class PrintedFile
{
public:
    PrintedFile() : m_path(m_folder.filePath(QStringLiteral("lembar.pdf"))) {}
    explicit PrintedFile(const QString &path) : m_path(path) {}

    QString path() const { return m_path; }
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(60000));
        CAPTURE(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString info() const { return run(QStringLiteral("pdfinfo"), {path()}); }
    QStringList pages() const
    {
        QStringList pages = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")}).split(u'\f');
        pages.removeLast();
        return pages;
    }
    QString flowing() const { return run(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")}).simplified(); } // as it is read aloud
    QString text() const { return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")}).simplified(); }
    QImage picture(int page) const
    {
        const QString to = m_folder.filePath(QStringLiteral("page"));
        const QString number = QString::number(page);
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-singlefile"), QStringLiteral("-png"), path(), to});
        return QImage(to + QStringLiteral(".png"));
    }
    QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }


protected:
    void print(const Paper &paper, const PaperStyle &style = {}) const { REQUIRE(writePaper(paper, style, path())); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// The last line of a page above its foot.
inline QString lastLineOf(const QString &page)
{
    const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
    return lines.value(lines.size() - 2).trimmed();
}

// What a paper says stands there, in this order.
inline void checkInOrder(const QString &text, const QStringList &said)
{
    qsizetype from = 0;
    for (const QString &each : said) {
        const qsizetype at = text.indexOf(each, from);
        CAPTURE(each.toStdString(), text.mid(from).toStdString());
        CHECK(at >= 0);
        from = std::max(from, at);
    }
}

} // namespace simpul::test
