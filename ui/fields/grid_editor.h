#pragma once

#include "ui/fields/field_editor.h"

class QPushButton;

namespace simpul {

class GridModel;
class GridView;

// Rows of small structs as a table that is filled by keyboard: typing begins a cell, Enter goes to the next one and from the last one into
// a new row. Alt+Up and Alt+Down move a row, Ctrl+Delete takes it away, Ctrl+V takes cells of a spreadsheet.
class GridEditor : public FieldEditor
{
    Q_OBJECT

public:
    GridEditor(const Field &field, RecordLookup &lookup, QWidget *parent);
    Result<QVariant> read() const override;
    QWidget *input() const override;
    GridModel &model() const { return *m_model; }
    void goToRow(int row); // and begin there
    void addRow();         // with the focus in it
    QJsonValue written() const override; // without cells that cannot be read yet
    void takeInput() override;

protected:
    void show(const QVariant &value) override;
    QString hint() const override;
    void retranslate() override;

private:
    void takeAway();
    void fitHeight();

    GridModel *m_model;
    GridView *m_view;
    QPushButton *m_add;
    QPushButton *m_away;
};

// Whether a table is filled in as a grid. Files are chosen, not typed: they have cards.
bool fitsGrid(const Field &field);

} // namespace simpul
