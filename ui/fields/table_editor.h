#pragma once

#include "ui/fields/field_editor.h"

class QPushButton;
class QVBoxLayout;

namespace simpul {

// Rows of small structs, each a card with an editor per column. "Add" puts the focus in the new row.
class TableEditor : public FieldEditor
{
    Q_OBJECT

public:
    TableEditor(const Field &field, RecordLookup &lookup, QWidget *parent);
    Result<QVariant> read() const override;
    QWidget *input() const override;
    void addEmptyRow();

protected:
    void show(const QVariant &value) override;
    QString spokenName() const override;
    void retranslate() override;

private:
    struct Card {
        QWidget *widget = nullptr;
        QPushButton *away = nullptr;
        TableRow row = {}; // as it came: cells without an editor stay with it
        QList<FieldEditor *> editors = {};
    };

    Card &addCard(const TableRow &row);
    QWidget *makeCells(Card &card);
    void takeAway(QWidget *card);
    Result<TableRow> readCard(const Card &card) const;
    void nameCards();

    RecordLookup &m_lookup;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
    QList<Card> m_cards;
};

} // namespace simpul
