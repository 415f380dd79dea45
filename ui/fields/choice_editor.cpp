#include "ui/fields/choice_editor.h"

#include "core/model/text_form.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QWheelEvent>

namespace simpul {

StillComboBox::StillComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void StillComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// A style sheet cannot colour an arrow: ours follows the palette.
void StillComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    icon(QStringLiteral("down")).paint(&painter, QRect(width() - 24, (height() - 16) / 2, 16, 16));
}

static QVariantList valuesOf(const Field &field)
{
    if (field.kind == FieldKind::Flag)
        return {QVariant(), true, false};
    QVariantList values = {QVariant()};
    for (const Choice &choice : field.facts.choices)
        values << QString::fromLatin1(choice.code);
    return values;
}

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new StillComboBox(this))
{
    for (const QVariant &value : valuesOf(field))
        m_box->addItem({}, value);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceEditor::touch);
    place(m_box);
    ChoiceEditor::retranslate();
}

QWidget *ChoiceEditor::input() const
{
    return m_box;
}

// A value that a newer program wrote is kept as it is.
void ChoiceEditor::show(const QVariant &value)
{
    int at = 0;
    for (int i = 1; i < m_box->count() && !isEmptyValue(value); ++i) {
        if (m_box->itemData(i) == value)
            at = i;
    }
    if (at == 0 && !isEmptyValue(value)) {
        m_box->addItem(displayText(field(), value, {}), value);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
}

Result<QVariant> ChoiceEditor::read() const
{
    return m_box->currentData();
}

void ChoiceEditor::retranslate()
{
    FieldEditor::retranslate();
    for (int i = 0; i < m_box->count(); ++i) {
        const QVariant value = m_box->itemData(i);
        m_box->setItemText(i, isEmptyValue(value) ? tr("(not chosen)") : displayText(field(), value, {}));
    }
}

} // namespace simpul
