#include "core/attachments/document_properties.h"

#include "core/attachments/office_package.h"
#include "core/attachments/plain_text.h"

#include <algorithm>

namespace simpul {

static constexpr qsizetype maxPropertyLength = 1000; // letters
static constexpr qsizetype maxProperties = 100;

QDate dayOf(const QString &w3cDate)
{
    return QDate::fromString(w3cDate.trimmed().left(10), Qt::ISODate);
}

void PropertyReader::start(std::string_view name, const XmlAttributes &)
{
    m_property = std::string(name);
    m_text.clear();
}

void PropertyReader::end(std::string_view name)
{
    if (name == m_property && m_values.size() < maxProperties) {
        const QString key = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const QString value = cleanText(m_text).simplified();
        if (!value.isEmpty() && !m_values.contains(key))
            m_values.insert(key, value);
    }
    m_property.clear();
}

void PropertyReader::text(QStringView text)
{
    if (m_text.size() < maxPropertyLength)
        m_text += text.first(std::min(text.size(), maxPropertyLength));
}

QString PropertyReader::first(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        if (const QString value = m_values.value(QLatin1String(name)); !value.isEmpty())
            return value;
    }
    return {};
}

void PropertyReader::fill(ExtractedText &out) const
{
    out.title = first({"dc:title"});
    out.author = first({"meta:initial-creator", "dc:creator"});
    out.language = first({"dc:language"});
    out.date = dayOf(first({"dcterms:modified", "dcterms:created", "dc:date", "meta:creation-date"}));
}

void readProperties(OfficePackage &package, const QByteArray &part, ExtractedText &out)
{
    PropertyReader reader;
    package.read(part, reader);
    reader.fill(out);
}

} // namespace simpul
