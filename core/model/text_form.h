#pragma once

#include "core/model/field.h"

namespace simpul {

using LinkTitle = std::function<QString(const Uuid &)>; // what people call the record with this id; empty: it is not here
// The record that people call so; how exact it must be is the caller's affair.
using FindLink = std::function<std::optional<Uuid>(const Field &, const QString &text)>;

// A value as somebody typed it, on the command line or in a CSV file. Empty text is an empty value (an invalid QVariant). A choice
// is its code or its label in the current language; a link is UUID text, or whatever `findLink` finds; lists are separated by ";".
// Tables and attachments are refused: they come from JSON and from files.
Result<QVariant> parseText(const Field &field, const QString &text, const FindLink &findLink = {});

// A value as programs and CSV files read it, in no language: ISO dates, codes, UUID text, lists joined by "; ".
// parseText(field, machineText(field, value)) == value. Tables and attachments are JSON text, which only fromJson reads.
QString machineText(const Field &field, const QVariant &value);

// A value as people read it, in the current language: "12 November 2026", "13.30 WITA", "62,5", "Ya", "2 jam 15 menit".
QString displayText(const Field &field, const QVariant &value, const LinkTitle &linkTitle);

} // namespace simpul
