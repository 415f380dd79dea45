#pragma once

#include "ui/fields/field_editor.h"

class QLineEdit;
class QToolButton;

namespace simpul {

// What fits on one line and is written as people write it: text, numbers, dates, times, durations, tags. Dates have a calendar too.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, QWidget *parent);
    Result<QVariant> read() const override;
    QJsonValue written() const override;
    QWidget *input() const override;

protected:
    void show(const QVariant &value) override;
    void showWritten(const QJsonValue &written) override;
    QString hint() const override;
    void retranslate() override;

private:
    void tidy();         // writes what was understood as it will be shown
    void addCalendar(QWidget *parent, class QHBoxLayout *row);
    void pickDate();

    QLineEdit *m_line = nullptr;
    QToolButton *m_calendar = nullptr;
};

} // namespace simpul
