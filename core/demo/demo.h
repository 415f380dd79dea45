#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace simpul {

// Makes the offices of the fictional Kota Nusatirta in `folder`, which must not exist yet or be empty: a library CODE and its keys
// CODE.config for each, filled with resources/sample/nusatirta.json as if their people had written it over the months, everything
// exchanged, with a conflict waiting in the first office and an unread bundle for it in masuk/. Nothing in it happens after
// `clock` says it is now. Returns the codes of the offices. When it fails it leaves nothing behind.
Result<QStringList> makeDemo(const QString &folder, const Clock &clock);

QString demoPassphrase(); // of every office key in it

} // namespace simpul
