#include "ui/fields/text_editor.h"

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace simpul {

static constexpr int shortLines = 4;
static constexpr int longLines = 12;
static constexpr int shortText = 1000; // of a summary

TextEditor::TextEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(simpul::font(TextSize::Reading));
    const int lines = field.facts.longest > shortText && field.name == "body" ? longLines : shortLines;
    m_edit->setFixedHeight(lines * QFontMetrics(m_edit->font()).lineSpacing() + 3 * gap);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextEditor::touch);
    place(m_edit);
}

QWidget *TextEditor::input() const
{
    return m_edit;
}

void TextEditor::show(const QVariant &value)
{
    m_edit->setPlainText(value.toString());
}

Result<QVariant> TextEditor::read() const
{
    const QString text = m_edit->toPlainText();
    if (text.size() > field().facts.longest)
        return fail(Error::Kind::Invalid, tr("This is too long: %1 characters, at most %2 fit.").arg(text.size()).arg(field().facts.longest));
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

QJsonValue TextEditor::written() const
{
    return m_edit->toPlainText();
}

void TextEditor::showWritten(const QJsonValue &written)
{
    m_edit->setPlainText(written.toString());
}

QString TextEditor::hint() const
{
    if (field().facts.shortest > 0)
        return tr("From %1 to %2 characters.").arg(field().facts.shortest).arg(field().facts.longest);
    return {};
}

} // namespace simpul
