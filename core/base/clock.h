#pragma once

#include <QDateTime>

#include <cstdint>

namespace simpul {

using Stamp = std::int64_t; // milliseconds since 1970-01-01 UTC, by some PC's clock

// What time it is: given from outside, so that tests need not wait.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Stamp now() const = 0;
};

class SystemClock : public Clock
{
public:
    Stamp now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace simpul
