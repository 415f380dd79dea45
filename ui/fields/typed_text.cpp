#include "ui/fields/typed_text.h"

#include "core/model/text_form.h"
#include "core/model/time_text.h"

#include <QTimeZone>

namespace simpul {

Result<QVariant> readTyped(const Field &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (field.kind == FieldKind::Text)
        return text.isEmpty() ? QVariant() : QVariant(text);
    if (const auto date = field.kind == FieldKind::Date ? parseSpokenDate(text, QDate::currentDate()) : std::nullopt)
        return QVariant(*date);
    if (const auto time = field.kind == FieldKind::DateTime ? parseSpokenDateTime(text, QDate::currentDate(), QTimeZone::systemTimeZone()) : std::nullopt)
        return QVariant(*time);
    return parseText(field, text);
}

QString typedText(const Field &field, const QVariant &value)
{
    if (isEmptyValue(value))
        return {};
    return field.kind == FieldKind::Tags ? machineText(field, value) : displayText(field, value, {});
}

} // namespace simpul
