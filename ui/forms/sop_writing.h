#pragma once

namespace simpul {

class EntityForm;

// What the form of an SOP has besides its fields: below the steps the flowchart of what stands in the form now, with what is to be
// mended; and in the steps the actors that stand above them.
void addFlowPane(EntityForm &form);

} // namespace simpul
