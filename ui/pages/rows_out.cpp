#include "ui/pages/rows_out.h"

#include "core/base/files.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace simpul {

RowsOut::RowsOut(Workers &workers, InlineMessage &bar, QObject *parent) : QObject(parent), m_workers(workers), m_bar(bar) {}

void RowsOut::exportRows(const RowChoice &choice, const QString &name)
{
    const QString workbooks = tr("Excel workbook (*.xlsx)"), csv = tr("CSV table (*.csv)");
    const QString ending = Library::canWriteWorkbooks() ? u".xlsx"_s : u".csv"_s;
    QFileDialog dialog(m_bar.window(), choice.all ? tr("Export this list") : tr("Export the chosen rows"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(Library::canWriteWorkbooks() ? QStringList{workbooks, csv} : QStringList{csv});
    dialog.setDefaultSuffix(ending.mid(1));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, csv](const QString &kind) {
        dialog.setDefaultSuffix(kind == csv ? u"csv"_s : u"xlsx"_s);
    });
    dialog.selectFile(fileNameFrom(name));
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        exportTo(dialog.selectedFiles().constFirst(), choice);
}

void RowsOut::exportTo(const QString &path, const RowChoice &choice)
{
    m_workers.slow().run(
        this, [choice, path](Library &library, const Progress &progress) { return simpul::exportRows(library, choice, path, progress); },
        [this, path](const Result<ExportReport> &report) { tellExported(report, path); });
}

void RowsOut::tellExported(const Result<ExportReport> &report, const QString &path)
{
    if (!report) {
        m_bar.tell(report.error().message, report.error().kind == Error::Kind::Cancelled ? Tone::Info : Tone::Bad);
        m_bar.addAnswer(tr("Close"), [] {});
        return;
    }
    QString told = tr("%n row(s) written into \"%1\".", nullptr, int(report->records)).arg(QDir::toNativeSeparators(path));
    if (report->kept > 0)
        told += u' ' + tr("%n of them never leave this office in a bundle because they are secret or private: keep the file so, too.", nullptr, int(report->kept));
    if (report->cut > 0)
        told += u' ' + tr("%n cell(s) were longer than a workbook can hold and are cut there. A CSV table has them whole.", nullptr, int(report->cut));
    m_bar.tell(told, report->cut > 0 || report->kept > 0 ? Tone::Attention : Tone::Good);
    m_bar.addAnswer(tr("Open folder"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    m_bar.addAnswer(tr("Close"), [] {});
}

void RowsOut::copy(const RowChoice &choice, qint64 count, const QString &name)
{
    static constexpr int mostCopied = 10'000; // a clipboard is no place for more
    if (count > mostCopied) {
        m_bar.tell(tr("At most %1 rows can be copied. Export these instead.").arg(mostCopied), Tone::Attention);
        m_bar.addAnswer(tr("Export the chosen rows"), [this, choice, name] { exportRows(choice, name); });
        m_bar.addAnswer(tr("Close"), [] {});
        return;
    }
    m_workers.forRecords(count).run(
        this, [choice](Library &library, const Progress &progress) { return tableOf(library, choice, progress); },
        [this](const Result<RowTable> &table) {
            if (table)
                return tellCopied(*table);
            m_bar.tell(table.error().message, Tone::Attention);
            m_bar.addAnswer(tr("Close"), [] {});
        });
}

void RowsOut::tellCopied(const RowTable &table)
{
    auto *content = new QMimeData;
    content->setText(table.tabbed);
    content->setHtml(table.html);
    QGuiApplication::clipboard()->setMimeData(content);
    m_bar.tell(tr("%n row(s) copied. Paste them into a spreadsheet.", nullptr, int(table.records)), Tone::Good);
    m_bar.addAnswer(tr("Close"), [] {});
}

} // namespace simpul
