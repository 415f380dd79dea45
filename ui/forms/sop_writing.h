#pragma once

#include "core/model/record.h"

class QBoxLayout;

namespace simpul {

class EntityForm;

// An SOP as people read it: its steps name each other by their numbers.
Record withStepNumbers(const Record &sop);

// What the form of an SOP has besides its fields: the flowchart of what stands in the form now, with what is to be mended; and in the steps
// the actors that stand above them.
void addFlowPane(EntityForm &form);
// Where there is room it stands beside the form, always in view; else below the steps. Nothing happens to other forms.
void placeFlowPane(EntityForm &form, QBoxLayout &beside, int room);

} // namespace simpul
