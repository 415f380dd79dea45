#pragma once

#include "core/library.h"
#include "core/model/knowledge/knowledge_asset.h"

#include <QWidget>

class QHBoxLayout;

namespace simpul {

// The next steps of a record on its way, each a button that says what it does.
class DetailMoves : public QWidget
{
    Q_OBJECT

public:
    explicit DetailMoves(QWidget *parent);
    void show(const Record &record);
    void clear();

Q_SIGNALS:
    void moveWanted(const QString &state);
    void revisionWanted(); // of an SOP in force

private:
    QHBoxLayout *m_row;
};

QStringList nextStatesOf(const Record &record);                   // none: its type has no way to go, or it is at its end
QString moveText(const std::string &type, const QString &state); // "Submit", "Approve", "Publish"

// Somebody looked at a published asset again, and it holds: verified today, and due again after its interval.
RecordEdit stillHoldsEdit(const KnowledgeAsset &asset, const QDate &today, const QString &person);

// The edit that makes the move: the state, and what is true from then on.
RecordEdit moveEdit(const Record &record, const QString &state, const QDate &today, const QString &person);

} // namespace simpul
