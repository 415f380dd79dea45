#pragma once

#include "ui/fields/field_editor.h"

class QPlainTextEdit;

namespace simpul {

// Several lines of light Markdown, as typed.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, QWidget *parent);
    Result<QVariant> read() const override;
    QJsonValue written() const override;
    QWidget *input() const override;

protected:
    void show(const QVariant &value) override;
    void showWritten(const QJsonValue &written) override;
    QString hint() const override;

private:
    QPlainTextEdit *m_edit = nullptr;
};

} // namespace simpul
