#include "ui/fields/field_editor.h"

#include "core/model/json_form.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(plainLabel(this)), m_required(softLabel(this)), m_problem(plainLabel(this)),
      m_column(new QVBoxLayout(this))
{
    m_label->setFont(simpul::font(TextSize::Body, QFont::DemiBold));
    m_required->setFont(simpul::font(TextSize::Small));
    m_required->setVisible(field.facts.required);
    simpul::setProperty(m_problem, "rank", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_label);
    head->addWidget(m_required, 1);
    head->addStretch();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap / 2);
    m_column->addLayout(head);
}

void FieldEditor::place(QWidget *content)
{
    m_column->addWidget(content);
    finish();
}

void FieldEditor::place(QLayout *content)
{
    m_column->addLayout(content);
    finish();
}

void FieldEditor::finish()
{
    m_column->addWidget(m_problem);
    m_label->setBuddy(input());
    setFocusProxy(input());
    FieldEditor::retranslate();
}

void FieldEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback showing(m_showing, true);
    show(value);
    m_touched = false;
    setProblem({});
}

QJsonValue FieldEditor::written() const
{
    const auto value = read();
    return value ? toJson(m_field, *value) : QJsonValue();
}

void FieldEditor::showWritten(const QJsonValue &written)
{
    if (const auto value = fromJson(m_field, written))
        show(*value);
}

void FieldEditor::takeUp(const QJsonValue &written)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        showWritten(written);
    }
    touch();
}

void FieldEditor::touch()
{
    if (m_showing)
        return;
    m_touched = true;
    if (!problem().isEmpty() && read())
        setProblem({});
    Q_EMIT touched();
}

void FieldEditor::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (input())
        simpul::setProperty(input(), "wrong", problem.isEmpty() ? u"false"_s : u"true"_s);
    FieldEditor::retranslate();
}

void FieldEditor::requireLater()
{
    m_requiredLater = true;
    FieldEditor::retranslate();
}

void FieldEditor::setSpokenName(const QString &name)
{
    m_spokenName = name;
    retranslate();
}

QString FieldEditor::problem() const
{
    return m_problem->text();
}

bool FieldEditor::checkNow()
{
    const auto value = read();
    setProblem(value ? QString() : value.error().message);
    return value.has_value();
}

// What the eyes see around the field is told to the ears too.
void FieldEditor::retranslate()
{
    m_label->setText(m_field.label());
    m_required->setText(m_requiredLater ? tr("required to submit it") : tr("required"));
    if (!input())
        return;
    QStringList told;
    if (m_field.facts.required)
        told << (m_requiredLater ? tr("Required to submit it.") : tr("Required."));
    if (!hint().isEmpty())
        told << hint();
    if (!problem().isEmpty())
        told << tr("Error: %1").arg(problem());
    input()->setAccessibleName(spokenName());
    input()->setAccessibleDescription(told.join(u' '));
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
