#pragma once

#include "ui/pages/browse_page.h"

class QLabel;
class QLineEdit;

namespace simpul {

// All records of one type, or the trash with those of all types: a list with a field to filter it, and the record chosen.
class RecordsPage : public BrowsePage
{
    Q_OBJECT

public:
    RecordsPage(const EntityType *type, Workers &workers, Commands &commands, QWidget *parent);
    bool escape() override;

protected:
    RowQuery query() const override;
    void tellCount(qint64 total) override;
    QStringList highlight() const override;
    void retranslate() override;

private:
    void buildFilter();

    QLabel *m_label;
    QLineEdit *m_filter;
    qint64 m_total = 0;
};

} // namespace simpul
