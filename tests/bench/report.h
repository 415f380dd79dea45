#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace simpul::bench {

// One figure beside its baseline.
struct Row {
    QString name; // of the goal: verify, merge, ...
    QString what;
    QString ours;                // with its unit
    QString baseline;            // likewise, with its name; empty: none
    std::optional<double> value; // what is compared with the goals; empty: not measured
    QString unit;                // of value and goals: "x", "MiB", "ms"
    std::optional<double> must = {};
    std::optional<double> stretch = {};
    QString note = {};
};

class Report
{
public:
    explicit Report(bool asJson) : m_asJson(asJson) {}
    void add(Row row); // as text it is printed at once
    void notMeasured(const QString &name, const QString &what, const QString &why);
    void say(const QString &line) const; // about the run, to stderr
    void finish() const;                 // as JSON all is printed now
    int missed() const;                  // goals that must be reached and were not

private:
    bool m_asJson;
    std::vector<Row> m_rows;
};

QString seconds(double value);   // "1.53 s", "12.3 ms"
QString mebibytes(qint64 bytes); // "29.1 MiB"

} // namespace simpul::bench
