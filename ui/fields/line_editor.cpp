#include "ui/fields/line_editor.h"

#include "ui/fields/typed_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/model/language.h"

using namespace Qt::StringLiterals;

namespace simpul {

LineEditor::LineEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    if (field.kind == FieldKind::Text)
        m_line->setMaxLength(field.facts.longest);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::touch);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::tidy);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap / 2);
    row->addWidget(m_line, 1);
    if (field.kind == FieldKind::Date)
        addCalendar(this, row);
    place(row);
    LineEditor::retranslate();
}

void LineEditor::addCalendar(QWidget *parent, QHBoxLayout *row)
{
    m_calendar = new QToolButton(parent);
    m_calendar->setIcon(icon(u"calendar"_s));
    m_calendar->setAutoRaise(true);
    m_calendar->setFixedSize(controlHeight, controlHeight);
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    connect(m_calendar, &QToolButton::clicked, this, &LineEditor::pickDate);
    row->addWidget(m_calendar);
}

QWidget *LineEditor::input() const
{
    return m_line;
}

void LineEditor::show(const QVariant &value)
{
    m_line->setText(typedText(field(), value));
    m_line->setCursorPosition(0);
}

Result<QVariant> LineEditor::read() const
{
    return readTyped(field(), m_line->text());
}

QJsonValue LineEditor::written() const
{
    return m_line->text();
}

void LineEditor::showWritten(const QJsonValue &written)
{
    m_line->setText(written.toString());
}

void LineEditor::tidy()
{
    if (!isTouched() || !checkNow())
        return;
    const auto value = read();
    if (!isEmptyValue(*value))
        m_line->setText(typedText(field(), *value));
}

QString LineEditor::hint() const
{
    switch (field().kind) {
    case FieldKind::Number: return tr("A number such as 1250 or 62,5.");
    case FieldKind::Date: return tr("A date such as 12 November 2026, 12 Nov, tomorrow or next monday.");
    case FieldKind::DateTime: return tr("A date and time, such as 12 November 2026, 13.30 WITA, or tomorrow 9.00.");
    case FieldKind::Duration: return tr("A duration such as 2 hours 15 minutes, or 2:15.");
    case FieldKind::Tags: return tr("Separated by semicolons.");
    default: return {};
    }
}

void LineEditor::retranslate()
{
    FieldEditor::retranslate();
    m_line->setPlaceholderText(hint());
    if (m_calendar) {
        m_calendar->setAccessibleName(tr("Choose %1 in the calendar").arg(field().label()));
        m_calendar->setToolTip(tr("Choose in the calendar"));
    }
    if (!isTouched()) { // what the program wrote follows the language, what a person wrote stays
        if (const auto value = read(); value && !isEmptyValue(*value) && field().kind != FieldKind::Text)
            m_line->setText(typedText(field(), *value));
    }
}

// A calendar that closes as soon as a day is chosen.
void LineEditor::pickDate()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(QLocale(displayLanguage() == u"en" ? QLocale::English : QLocale::Indonesian));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setAccessibleName(field().label());
    if (const auto value = read(); value && value->toDate().isValid())
        calendar->setSelectedDate(value->toDate());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto take = [this, popup](const QDate &day) {
        show(day);
        touch();
        setProblem({});
        popup->close();
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(m_line->geometry().bottomLeft()));
    popup->QWidget::show();
    calendar->setFocus();
}

} // namespace simpul
