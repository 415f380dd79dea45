#include "ui/fields/link_editor.h"

#include "ui/fields/record_lookup.h"

namespace simpul {

LinkEditor::LinkEditor(const Field &field, RecordLookup &lookup, QWidget *parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_line(new LinkLine(field.target, lookup, this))
{
    connect(m_line, &LinkLine::picked, this, &LinkEditor::pick);
    connect(m_line, &QLineEdit::textEdited, this, &LinkEditor::touch);
    connect(m_line, &QLineEdit::editingFinished, this, &LinkEditor::checkNow);
    place(m_line);
    LinkEditor::retranslate();
}

QWidget *LinkEditor::input() const
{
    return m_line;
}

void LinkEditor::show(const QVariant &value)
{
    m_id = value.value<Uuid>();
    m_title.clear();
    m_line->clear();
    if (m_id.isNull())
        return;
    m_lookup.titles(this, {m_id}, [this, asked = m_id](const QMap<Uuid, QString> &titles) {
        if (asked != m_id || isTouched())
            return;
        const QString title = titles.value(asked);
        m_title = title.isEmpty() ? tr("(not in this library)") : title;
        m_line->setText(m_title);
        m_line->setCursorPosition(0);
    });
}

void LinkEditor::pick(const Uuid &id, const QString &title)
{
    m_id = id;
    m_title = title;
    m_line->setText(title);
    m_line->setCursorPosition(0);
    touch();
    setProblem({});
}

// An emptied line leads nowhere; words that are not the title of what was picked lead nowhere either, and that is said.
Result<QVariant> LinkEditor::read() const
{
    const QString text = m_line->text().trimmed();
    if (isTouched() && text.isEmpty())
        return QVariant();
    if (!isTouched() || text == m_title)
        return m_id.isNull() ? QVariant() : QVariant::fromValue(m_id);
    return fail(Error::Kind::Invalid, tr("Choose one from the list that appears while you type, or empty the field."));
}

QString LinkEditor::hint() const
{
    return tr("Type some letters and choose from the list.");
}

void LinkEditor::retranslate()
{
    FieldEditor::retranslate();
    m_line->setPlaceholderText(hint());
}

} // namespace simpul
