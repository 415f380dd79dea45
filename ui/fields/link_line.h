#pragma once

#include "core/base/bytes.h"

#include <QLineEdit>

#include <functional>
#include <string>

class QCompleter;
class QStandardItemModel;

namespace simpul {

class RecordLookup;
struct FoundTitle;

// A line that offers records by their title while somebody types. What is picked is told; typing alone picks nothing.
class LinkLine : public QLineEdit
{
    Q_OBJECT

public:
    LinkLine(std::string type, RecordLookup &lookup, QWidget *parent);

Q_SIGNALS:
    void picked(const simpul::Uuid &id, const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offerNew(const QList<FoundTitle> &found);

    std::string m_type;
    RecordLookup &m_lookup;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace simpul
