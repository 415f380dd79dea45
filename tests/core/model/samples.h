#pragma once

#include "core/model/record.h"

#include <catch2/catch_tostring.hpp>

#include <string>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <std::size_t N>
struct Catch::StringMaker<char16_t[N]> {
    static std::string convert(const char16_t *text) { return StringMaker<QString>::convert(QString::fromUtf16(text)); }
};

namespace simpul::test {

// Values such as people enter, for any field: text with signs that separate and quote, edges of numbers, a zone that is not ours.
QList<QVariant> sampleValues(const Field &field);

// A record of this type in which every field has the sample value of that number (the fields wrap round on their own).
Record sampleRecord(const EntityType &type, int number);

Uuid sampleId(int number);
int sampleCount(); // so many numbers show every value of every kind

} // namespace simpul::test
