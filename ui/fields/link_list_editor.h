#pragma once

#include "ui/fields/field_editor.h"
#include "ui/fields/link_line.h"

#include <QMap>

class QVBoxLayout;

namespace simpul {

// Leads to several records: those chosen, each with a button that takes it away, and a line to add another.
class LinkListEditor : public FieldEditor
{
    Q_OBJECT

public:
    LinkListEditor(const Field &field, RecordLookup &lookup, QWidget *parent);
    Result<QVariant> read() const override;
    QWidget *input() const override;

protected:
    void show(const QVariant &value) override;
    QString hint() const override;
    void retranslate() override;

private:
    void add(const Uuid &id, const QString &title);
    void takeAway(const Uuid &id);
    void showChosen();
    QWidget *chosenRow(const Uuid &id);

    RecordLookup &m_lookup;
    LinkLine *m_line = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<Uuid> m_ids;
    QMap<Uuid, QString> m_titles;
};

} // namespace simpul
