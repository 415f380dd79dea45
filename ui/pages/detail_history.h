#pragma once

#include "ui/pages/detail_data.h"

#include <QWidget>

class QTreeWidget;

namespace simpul {

// Who changed what, when, and in which office: newest first.
class DetailHistory : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHistory(QWidget *parent);
    void show(const RecordDetails &details);
    int count() const { return m_count; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTreeWidget *m_list;
    int m_count = 0;
};

} // namespace simpul
