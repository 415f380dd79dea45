#pragma once

#include "ui/pages/detail_data.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace simpul {

class Badge;
class SectionTitle;

// What stands at the top of a record's page: what it is, whether it can be trusted, until when, and whose it is.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    DetailHead(QAction *favourite, QWidget *parent);
    void show(const EntityType &type, const RecordDetails &details);
    void showNew(const EntityType &type);
    void clearMeta();

private:
    void showBadges(const EntityType &type, const RecordDetails &details);
    void showMeta(const EntityType &type, const RecordDetails &details);

    Badge *m_kind;
    Badge *m_state;
    Badge *m_security;
    Badge *m_conflict;
    Badge *m_removed;
    SectionTitle *m_title;
    QGridLayout *m_meta;
};

} // namespace simpul
