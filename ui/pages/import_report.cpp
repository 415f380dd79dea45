#include "ui/pages/import_report.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int listHeight = 130;
static constexpr qsizetype mostLines = 1000;

ImportResult::ImportResult(Workers &workers, QWidget *parent)
    : QFrame(parent), m_workers(workers), m_text(plainLabel(this)), m_again(makeButton(this, {})), m_undo(makeButton(this, {})), m_close(makeButton(this, {})),
      m_list(new QTreeWidget(this))
{
    setProperty("panel", u"message"_s);
    m_text->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setWordWrap(true); // the end of a sentence says how to mend it
    m_list->setMaximumHeight(listHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_again);
    head->addWidget(m_undo);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &ImportResult::undo);
    connect(m_again, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT againWanted(m_held);
    });
    retranslate();
    hide();
}

static QString placeOf(const QString &path, int row, const QString &column)
{
    const QString place = row > 0 ? ImportResult::tr("Row %1").arg(row) : QFileInfo(path).fileName();
    return column.isEmpty() ? place : place + u", "_s + column;
}

static QString similarText(const ImportSimilar &similar)
{
    const QString there = similar.isSame ? ImportResult::tr("Already here as \"%1\"") : ImportResult::tr("Like \"%1\", which is here");
    return there.arg(similar.thereTitle) + (similar.isSkipped ? u". "_s + ImportResult::tr("Not taken in.") : QString());
}

void ImportResult::tellFiles(const ImportReport &report)
{
    QString text = tr("%n file(s) taken in.", nullptr, report.imported);
    if (!report.failed.isEmpty())
        text += u' ' + tr("%n could not be read:", nullptr, int(report.failed.size()));
    const auto held = std::count_if(report.similar.begin(), report.similar.end(), [](const ImportSimilar &one) { return one.isSkipped; });
    if (held > 0)
        text += u' ' + tr("%n is here already or nearly, and was not taken in:", nullptr, int(held));
    show(text, report);
}

void ImportResult::tellTable(const ImportReport &report, bool onlyChecked)
{
    QString text = onlyChecked ? tr("The import would make %1 new and change %2.") : tr("Made: %1, changed: %2.");
    text = text.arg(report.created).arg(report.changed);
    if (report.unchanged > 0)
        text += u' ' + tr("Here already and unchanged: %1.").arg(report.unchanged);
    if (report.wrongRows > 0)
        text += u' ' + tr("%n row(s) must be mended:", nullptr, report.wrongRows);
    show(text, report);
}

void ImportResult::show(const QString &text, const ImportReport &report)
{
    m_text->setText(text);
    m_list->clear();
    m_held.clear();
    for (const ImportSimilar &similar : report.similar.first(std::min(report.similar.size(), mostLines))) {
        new QTreeWidgetItem(m_list, {placeOf(similar.path, similar.row, {}), similarText(similar)});
        if (similar.isSkipped && !similar.path.isEmpty())
            m_held << similar.path;
    }
    for (const ImportProblem &problem : report.failed.first(std::min(report.failed.size(), mostLines)))
        new QTreeWidgetItem(m_list, {placeOf(problem.path, problem.row, problem.column), problem.message});
    m_list->resizeColumnToContents(0);
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_importId = report.importId;
    m_undo->setVisible(m_importId > 0);
    m_again->setVisible(!m_held.isEmpty());
    simpul::setProperty(this, "mood", report.failed.isEmpty() && m_held.isEmpty() ? u"good"_s : u"attention"_s);
    QFrame::show();
}

void ImportResult::tellProblem(const QString &problem)
{
    m_text->setText(problem);
    m_list->hide();
    m_undo->hide();
    m_again->hide();
    simpul::setProperty(this, "mood", u"bad"_s);
    QFrame::show();
}

void ImportResult::undo()
{
    m_undo->hide();
    m_workers.slow().run(
        this, [id = m_importId](Library &library) { return library.undoImport(id); },
        [this](const Result<ImportUndoReport> &undone) {
            tellProblem(undone ? undoneText(*undone) : undone.error().message);
            if (undone)
                simpul::setProperty(this, "mood", u"good"_s);
            m_workers.tellWritten();
        });
}

void ImportResult::retranslate()
{
    m_close->setText(tr("Close"));
    m_undo->setText(tr("Undo this import"));
    m_again->setText(tr("Import these anyway"));
    m_list->setHeaderLabels({tr("File or row"), tr("Reason")});
    m_list->setAccessibleName(tr("What needs a look"));
}

void ImportResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

QString undoneText(const ImportUndoReport &report)
{
    QString text = ImportResult::tr("The import of \"%1\" is taken back. In the trash: %2, as before: %3.")
                       .arg(report.import.what).arg(report.removed).arg(report.restored);
    if (report.kept > 0)
        text += u' ' + ImportResult::tr("Changed by somebody since, and left so: %1.").arg(report.kept);
    return text;
}

} // namespace simpul
