#pragma once

#include "core/attachments/text_extraction.h"
#include "core/attachments/xml_reading.h"

#include <QHash>

#include <initializer_list>
#include <string>

namespace simpul {

class OfficePackage;

// Hears the properties of a document wherever they stand: core.xml of Office Open XML, meta.xml of OpenDocument, the OPF of EPUB.
class PropertyReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(QStringView text) override;

    void fill(ExtractedText &out) const; // title, author, language, date

private:
    QString first(std::initializer_list<const char *> names) const;

    std::string m_property; // being read
    QString m_text;
    QHash<QString, QString> m_values;
};

void readProperties(OfficePackage &package, const QByteArray &part, ExtractedText &out);

// The day of "2026-11-12" or "2026-11-12T08:00:00Z"; a year alone is no day.
QDate dayOf(const QString &w3cDate);

} // namespace simpul
