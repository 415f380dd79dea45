#pragma once

#include "core/communities/community_year.h"
#include "core/library.h"

namespace simpul {

Result<CommunityRecords> communityRecords(Library &library, const Uuid &community);

Result<CommunityYear> yearOf(Library &library, const Uuid &community, int year, const QDate &today);

} // namespace simpul
