#include "core/model/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace simpul {

QString Field::label() const
{
    return QCoreApplication::translate("Entity", facts.label);
}

static const Choice *findChoice(const Field &field, const QString &code)
{
    const auto &choices = field.facts.choices;
    const auto at = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return code == QLatin1String(choice.code); });
    return at == choices.end() ? nullptr : &*at;
}

QString Field::choiceLabel(const QString &code) const
{
    const Choice *choice = findChoice(*this, code);
    return choice ? QCoreApplication::translate("Entity", choice->label) : code;
}

bool Field::hasChoice(const QString &code) const
{
    return findChoice(*this, code) != nullptr;
}

} // namespace simpul
