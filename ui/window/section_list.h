#pragma once

#include "ui/theme/quiet_rows.h"

#include <QListWidget>

namespace simpul {

// The dark column: where one is. Its rows are exactly the sections; headings and counts are painted around them, so that those who
// hear the list hear nothing else.
class SectionList : public QuietRows<QListWidget>
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent);
    void setWaiting(int row, int count); // told in amber
    void choose(int row);

Q_SIGNALS:
    void chosen(int row); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool m_choosing = false;
};

} // namespace simpul
