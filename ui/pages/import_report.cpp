#include "ui/pages/import_report.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int listHeight = 130;

ImportResult::ImportResult(QWidget *parent)
    : QFrame(parent), m_text(plainLabel(this)), m_close(makeButton(this, {})), m_failed(new QTreeWidget(this))
{
    setProperty("panel", u"message"_s);
    m_text->setWordWrap(true);
    m_failed->setRootIsDecorated(false);
    m_failed->setAllColumnsShowFocus(true);
    m_failed->setMaximumHeight(listHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_failed);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void ImportResult::tell(const ImportReport &report)
{
    QString text = tr("%n file(s) taken in.", nullptr, report.imported);
    if (!report.failed.isEmpty())
        text += u' ' + tr("%n could not be read:", nullptr, int(report.failed.size()));
    m_text->setText(text);
    m_failed->clear();
    for (const ImportProblem &problem : report.failed) {
        const QString where = problem.path.isEmpty() ? tr("Row %1").arg(problem.row) : QFileInfo(problem.path).fileName();
        new QTreeWidgetItem(m_failed, {where, problem.message});
    }
    m_failed->resizeColumnToContents(0);
    m_failed->setVisible(!report.failed.isEmpty());
    simpul::setProperty(this, "mood", report.failed.isEmpty() ? u"good"_s : u"attention"_s);
    show();
}

void ImportResult::tellProblem(const QString &problem)
{
    m_text->setText(problem);
    m_failed->hide();
    simpul::setProperty(this, "mood", u"bad"_s);
    show();
}

void ImportResult::retranslate()
{
    m_close->setText(tr("Close"));
    m_failed->setHeaderLabels({tr("File"), tr("Reason")});
    m_failed->setAccessibleName(tr("Files that could not be read"));
}

void ImportResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace simpul
