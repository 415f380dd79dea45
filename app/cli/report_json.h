#pragma once

#include "core/library.h"

#include <QJsonArray>
#include <QJsonObject>

namespace simpul::cli {

// What exchange reports, for programs. The keys are frozen (design.md section 6).
QJsonObject identityJson(const IdentityInfo &identity);
QJsonObject trustJson(const TrustInfo &office);
QJsonObject createJson(const CreateReport &report);
QJsonObject bundleJson(const BundleInfo &bundle);
QJsonObject previewJson(const MergeReport &report); // `id` binds a merge to what was seen
QJsonObject mergeJson(const MergeReport &report);   // `id` is what `bundle undo` takes
QJsonObject refusedJson(const Error &error);        // all keys of a preview, and why nothing came of it
QJsonObject mergeInfoJson(const MergeInfo &merge);
QJsonObject waitingJson(const WaitingInfo &waiting);
QJsonObject alarmJson(const AlarmInfo &alarm);
QJsonObject quarantineJson(const QuarantineInfo &file);

template <typename T>
QJsonArray jsonOf(const QList<T> &items, QJsonObject (*one)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array << one(item);
    return array;
}

// And for people.
QStringList identityLines(const IdentityInfo &identity);
QStringList trustLines(const TrustInfo &office); // whose key it is and the six words to compare
QStringList bundleLines(const BundleInfo &bundle);
QStringList mergeLines(const MergeReport &report);

} // namespace simpul::cli
