#pragma once

#include "core/model/field.h"

namespace simpul {

// Choices that several types offer in the same words.

std::vector<Choice> securities();   // Peraturan ANRI: biasa/terbuka, terbatas, rahasia, sangat rahasia. R and SR never leave the office.
std::vector<Choice> meetingModes(); // tatap muka, daring, bauran
std::vector<Choice> signingCapacities(); // for somebody else (a.n., u.b.) or acting (Plt., Plh., Pj.)

} // namespace simpul
