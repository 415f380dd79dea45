#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/reports.h"

namespace simpul {

// Refused bundles, kept aside in a folder of their own with the reason, so that an admin can look into them. Outside the database.
class Quarantine
{
public:
    explicit Quarantine(QString folder);
    // Keeps a copy, once per content; of a file too large to keep only the reason. Never fails loudly: the refusal is what matters.
    void add(const QString &bundle, const Error &reason, Stamp now);
    QList<QuarantineInfo> list() const; // newest first

private:
    QString m_folder;
};

} // namespace simpul
