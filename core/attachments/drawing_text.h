#pragma once

#include "core/attachments/office_package.h"

namespace simpul {

class DocumentText;

// Reads what is written in a part of DrawingML or beside a sheet or slide: slides, notes, text boxes, diagrams, comments.
void readDrawing(OfficePackage &package, const QByteArray &part, DocumentText &out);

} // namespace simpul
