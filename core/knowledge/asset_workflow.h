#pragma once

#include "core/base/result.h"
#include "core/model/knowledge/knowledge_asset.h"

namespace simpul {

// How an asset becomes one that others may rely on:
//
//   draf -> diajukan -> ditinjau -> disetujui -> terbit -> kedaluwarsa -> diarsipkan
//              ^           |  ^                    |            |
//              |           v  +--------------------+------------+   looked at again, when `review_due` has come
//              +------- perbaikan
//
// A second look may also end in kedaluwarsa. An asset without a state is a draft.
QString stateOf(const KnowledgeAsset &asset);
QStringList nextStates(const QString &state); // in the order people should be offered them

// When it is to be looked at again, after somebody found on `today` that it holds. Half of the guides of an office are out of date
// within two years; a year is the interval unless the asset says another.
inline constexpr int usualReviewMonths = 12;
QDate nextReview(const KnowledgeAsset &asset, const QDate &today);

// Whether this asset, as it is now, may be given that state. A refusal says everything that is still to do.
Result<> mayMoveTo(const KnowledgeAsset &asset, const QString &state);

} // namespace simpul
