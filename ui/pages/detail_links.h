#pragma once

#include "ui/pages/detail_data.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace simpul {

// What a record leads to and what leads to it. Each opens.
class DetailLinks : public QWidget
{
    Q_OBJECT

public:
    explicit DetailLinks(QWidget *parent);
    void show(const RecordDetails &details);
    int count() const { return m_count; }

Q_SIGNALS:
    void recordWanted(const std::string &type, const simpul::Uuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *addGroup(const QString &text);
    void addLink(QTreeWidgetItem *group, const QString &title, const QString &field, const std::string &type, const Uuid &id);
    void retranslate();

    QTreeWidget *m_list;
    int m_count = 0;
};

} // namespace simpul
