#include "core/storage/record_edit.h"

namespace simpul {

RecordEdit &RecordEdit::set(std::string_view field, QVariant value)
{
    m_steps.push_back({Step::What::Set, std::string(field), std::move(value)});
    return *this;
}

RecordEdit &RecordEdit::addTag(std::string_view field, const QString &tag)
{
    m_steps.push_back({Step::What::AddElement, std::string(field), tag});
    return *this;
}

RecordEdit &RecordEdit::removeTag(std::string_view field, const QString &tag)
{
    m_steps.push_back({Step::What::RemoveElement, std::string(field), tag});
    return *this;
}

RecordEdit &RecordEdit::addLink(std::string_view field, const Uuid &target)
{
    m_steps.push_back({Step::What::AddElement, std::string(field), QVariant::fromValue(target)});
    return *this;
}

RecordEdit &RecordEdit::removeLink(std::string_view field, const Uuid &target)
{
    m_steps.push_back({Step::What::RemoveElement, std::string(field), QVariant::fromValue(target)});
    return *this;
}

RecordEdit &RecordEdit::setRow(std::string_view field, const TableRow &row)
{
    m_steps.push_back({Step::What::SetRow, std::string(field), QVariant::fromValue(row)});
    return *this;
}

RecordEdit &RecordEdit::removeRow(std::string_view field, const QString &element)
{
    m_steps.push_back({Step::What::RemoveElement, std::string(field), element});
    return *this;
}

RecordEdit &RecordEdit::inAudience(Audience audience)
{
    m_audience = audience;
    return *this;
}

} // namespace simpul
