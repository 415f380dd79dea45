#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace simpul {

// What reading one document of many parts (a zip with XML inside, a mail) may take. Real ones stay far below.
inline constexpr qint64 maxInflatedBytes = qint64(64) << 20; // of all parts together
inline constexpr int maxPackageEntries = 10'000;
inline constexpr int maxXmlDepth = 200;
inline constexpr std::chrono::seconds maxReadingTime{20};

// Runs down while one file is read. Whoever finds it spent stops and marks what was read as truncated.
class ReadingBudget
{
public:
    explicit ReadingBudget(std::chrono::milliseconds time = maxReadingTime, qint64 bytes = maxInflatedBytes) : m_end(time), m_bytes(bytes)
    {}

    void take(qint64 bytes) { m_bytes -= bytes; }
    bool isSpent() const { return m_bytes <= 0 || m_end.hasExpired(); }

private:
    QDeadlineTimer m_end;
    qint64 m_bytes; // that may still be unpacked
};

} // namespace simpul
