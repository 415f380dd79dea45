#include "core/model/language.h"

#include <atomic>

namespace simpul {

static std::atomic<bool> english = false; // read by worker threads while the window changes it

QString displayLanguage()
{
    return english ? QStringLiteral("en") : QStringLiteral("id");
}

void setDisplayLanguage(const QString &language)
{
    english = language.startsWith(u"en");
}

} // namespace simpul
