#pragma once

#include "ui/fields/field_editor.h"
#include "ui/fields/link_line.h"

namespace simpul {

// Leads to one other record, found by typing its title.
class LinkEditor : public FieldEditor
{
    Q_OBJECT

public:
    LinkEditor(const Field &field, RecordLookup &lookup, QWidget *parent);
    Result<QVariant> read() const override;
    QWidget *input() const override;

protected:
    void show(const QVariant &value) override;
    QString hint() const override;
    void retranslate() override;

private:
    void pick(const Uuid &id, const QString &title);

    RecordLookup &m_lookup;
    LinkLine *m_line = nullptr;
    Uuid m_id;
    QString m_title; // of m_id, as far as known
};

} // namespace simpul
