#pragma once

#include "ui/pages/detail_data.h"

#include <QWidget>

namespace simpul {

class Reader;

// Who changed what, when, and in which office: newest first, each change as the words that went and the words that came.
class DetailHistory : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHistory(QWidget *parent);
    void show(const RecordDetails &details);
    int count() const { return int(m_history.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Reader *m_text;
    QList<HistoryEntry> m_history;
};

} // namespace simpul
