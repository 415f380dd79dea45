#pragma once

#include <QString>

namespace simpul {

// The language people read: "id" (at first) or "en". Whoever installs the translators sets it too. It decides how dates, times
// and numbers look; the locale of the system has no say, so that a paper looks the same on every PC.
QString displayLanguage();
void setDisplayLanguage(const QString &language);

} // namespace simpul
