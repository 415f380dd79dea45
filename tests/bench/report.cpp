#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace simpul::bench {

QString seconds(double value)
{
    return value < 0.1 ? QStringLiteral("%1 ms").arg(value * 1000, 0, 'f', 2) : QStringLiteral("%1 s").arg(value, 0, 'f', 3);
}

QString mebibytes(qint64 bytes)
{
    return QStringLiteral("%1 MiB").arg(double(bytes) / (1 << 20), 0, 'f', 2);
}

static QString verdict(const Row &row)
{
    if (!row.value)
        return QStringLiteral("not measured");
    if (row.stretch && *row.value <= *row.stretch)
        return QStringLiteral("stretch");
    if (row.must && *row.value <= *row.must)
        return QStringLiteral("must");
    return row.must ? QStringLiteral("MISSED") : QString();
}

static QString withUnit(std::optional<double> value, const QString &unit)
{
    return value ? QStringLiteral("%1 %2").arg(*value, 0, 'f', *value < 10 ? 2 : 1).arg(unit) : QStringLiteral("-");
}

void Report::add(Row row)
{
    if (!m_asJson) {
        QTextStream out(stdout);
        if (m_rows.empty())
            out << "| row | what | ours | baseline | result | must | stretch | |\n|---|---|---|---|---|---|---|---|\n";
        out << "| " << row.name << " | " << row.what << " | " << row.ours << " | " << row.baseline << " | " << withUnit(row.value, row.unit)
            << " | " << withUnit(row.must, row.unit) << " | " << withUnit(row.stretch, row.unit) << " | " << verdict(row)
            << (row.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(row.note)) << " |\n";
    }
    m_rows.push_back(std::move(row));
}

void Report::notMeasured(const QString &name, const QString &what, const QString &why)
{
    add({.name = name, .what = what, .ours = {}, .baseline = {}, .value = {}, .unit = {}, .note = why});
}

void Report::say(const QString &line) const
{
    QTextStream(stderr) << line << Qt::endl;
}

void Report::finish() const
{
    if (!m_asJson)
        return;
    const auto number = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray rows;
    for (const Row &row : m_rows) {
        rows.append(QJsonObject{{QStringLiteral("row"), row.name},
                                {QStringLiteral("what"), row.what},
                                {QStringLiteral("ours"), row.ours},
                                {QStringLiteral("baseline"), row.baseline},
                                {QStringLiteral("value"), number(row.value)},
                                {QStringLiteral("unit"), row.unit},
                                {QStringLiteral("must"), number(row.must)},
                                {QStringLiteral("stretch"), number(row.stretch)},
                                {QStringLiteral("verdict"), verdict(row)},
                                {QStringLiteral("note"), row.note}});
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(rows).toJson());
}

int Report::missed() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.value && row.must && *row.value > *row.must; }));
}

} // namespace simpul::bench
