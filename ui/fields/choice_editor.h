#pragma once

#include "ui/fields/field_editor.h"

#include <QComboBox>

namespace simpul {

// A combo box that the mouse wheel only opens by intention: it scrolls the form below it instead of changing a value unseen.
class StillComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit StillComboBox(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

// One of a few values, or none: a choice, or yes and no.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QWidget *parent);
    Result<QVariant> read() const override;
    QWidget *input() const override;

protected:
    void show(const QVariant &value) override;
    void retranslate() override;

private:
    StillComboBox *m_box = nullptr;
};

} // namespace simpul
