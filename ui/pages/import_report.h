#pragma once

#include "core/exchange/reports.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace simpul {

// What became of files that were brought in: how many, and each that could not be read with the reason.
class ImportResult : public QFrame
{
    Q_OBJECT

public:
    explicit ImportResult(QWidget *parent);
    void tell(const ImportReport &report);
    void tellProblem(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_close;
    QTreeWidget *m_failed;
};

} // namespace simpul
