#pragma once

#include "core/search/root_words.h"

#include <functional>
#include <string>
#include <string_view>

namespace simpul {

// The prefixes of Indonesian, the nasals that melt with what stands behind them, and which root may take which affixes. Families of
// prefixes are named by the letters of RootWords: M is meN-, P peN-.

// Calls `tryStem` with what may have stood behind a prefix of the word: mengirim gives kirim and irim.
using TryStem = std::function<void(const std::string &stem, char family)>;
void eachStemBehindPrefix(std::string_view word, const TryStem &tryStem);

// How well the affixes that a root takes fit those a word has (`prefixes`: their families, the outermost first): 0 not at all, 2 as the
// dictionary says, 1 as the language allows with any root that is used like this.
int fit(RootWords::Affixes takes, std::string_view stem, const std::string &prefixes, RootWords::Suffix suffix);

} // namespace simpul
