#pragma once

#include "core/model/field.h"

namespace simpul {

// The forms of competence development of PerLAN 10/2018: classical, non-classical (from coaching on) and study assignment.
// One list: an event and the record of it must use the same words.
std::vector<Choice> learningForms();

} // namespace simpul
