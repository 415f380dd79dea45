#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace simpul::fuzz {

// What a fuzzer calls, and a test with the corpus it found: a reader of files from outside, given any bytes at all.
// A target aborts where a reader breaks a promise; sanitizers find the rest.
struct Target {
    std::string name; // of its folder in tests/data/fuzz
    void (*run)(const QByteArray &input);
};

const std::vector<Target> &targets();

} // namespace simpul::fuzz
