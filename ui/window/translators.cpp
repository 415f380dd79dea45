#include "ui/window/translators.h"

#include "core/model/language.h"

#include <QCoreApplication>

namespace simpul {

void Translators::show(const QString &language)
{
    const QString known = language.startsWith(u"en") ? QStringLiteral("en") : QStringLiteral("id");
    setDisplayLanguage(known);
    if (m_installed)
        QCoreApplication::removeTranslator(&m_translator);
    m_installed = m_translator.load(QStringLiteral(":/i18n/simpul_") + known) && QCoreApplication::installTranslator(&m_translator);
}

} // namespace simpul
