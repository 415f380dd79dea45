#pragma once

#include "core/exchange/reports.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace simpul {

class Workers;

// What became of what was brought in: how much, what could not be read and why, and what is here already or nearly; what can still be
// done about it stands beside it.
class ImportResult : public QFrame
{
    Q_OBJECT

public:
    ImportResult(Workers &workers, QWidget *parent);
    void tellFiles(const ImportReport &report);
    void tellTable(const ImportReport &report, bool onlyChecked);
    void tellProblem(const QString &problem);

Q_SIGNALS:
    void againWanted(const QStringList &paths); // files that were held back, to be taken in all the same

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, const ImportReport &report);
    void undo();
    void retranslate();

    Workers &m_workers;
    QLabel *m_text;
    QPushButton *m_again;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTreeWidget *m_list;
    QStringList m_held;   // paths
    qint64 m_importId = 0;
};

QString undoneText(const ImportUndoReport &report);

} // namespace simpul
