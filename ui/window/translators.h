#pragma once

#include <QTranslator>

namespace simpul {

// Shows the program in one of its languages: "id" or "en". Widgets hear of a change by QEvent::LanguageChange.
class Translators
{
public:
    void show(const QString &language);

private:
    QTranslator m_translator;
    bool m_installed = false;
};

} // namespace simpul
