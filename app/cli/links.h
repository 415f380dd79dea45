#pragma once

#include "core/library.h"
#include "core/model/text_form.h"

namespace simpul::cli {

// Finds the record that somebody means: a person by NIP, others by their code or their exact title, if only one has it.
FindLink linkFinder(Library &library);

// An id as the command line takes it; anything else is wrong usage.
Result<Uuid> idFrom(const QString &text);
// The type of that name; wrong usage lists the types.
Result<const EntityType *> typeFrom(const QString &name);
// The digits of a NIP, written with or without spaces; anything else is wrong usage.
Result<QString> nipFrom(const QString &text);
// The record with that id. An id may stand for two records, as a person and what only their office knows of them: `type` decides.
Result<Record> recordFrom(Library &library, const QString &id, const QString &type = {});

} // namespace simpul::cli
