#include "tests/bench/rows.h"

#include "tests/bench/measure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace simpul::bench {

void printRows(const Setting &setting)
{
    const QString name = QStringLiteral("print");
    const QString what = QStringLiteral("minutes of three pages to PDF/A, in process");
    const QString program = setting.program(QStringLiteral("simpul-bench-print"));
    const QTemporaryDir folder;
    const Run printed = run({program, {folder.path()}, {}, {QStringLiteral("QT_QPA_PLATFORM=offscreen")}});
    const QJsonObject told = QJsonDocument::fromJson(printed.output.mid(printed.output.indexOf('{'))).object();
    if (printed.status != 0 || told.isEmpty()) {
        setting.report.notMeasured(name, what, QString::fromUtf8(printed.output).trimmed());
        return;
    }
    const double ours = told.value(QStringLiteral("ours")).toDouble();
    const double qt = told.value(QStringLiteral("qt")).toDouble();
    setting.report.add({.name = name,
                        .what = what,
                        .ours = seconds(ours / 1000),
                        .baseline = QStringLiteral("QTextDocument on QPdfWriter: %1").arg(seconds(qt / 1000)),
                        .value = ours / qt,
                        .unit = QStringLiteral("x"),
                        .must = 1.5,
                        .stretch = 1.0,
                        .note = QStringLiteral("%1 pages, there %2").arg(told.value(QStringLiteral("pages")).toInt())
                                    .arg(told.value(QStringLiteral("qtPages")).toInt())});
    const double many = told.value(QStringLiteral("many")).toDouble();
    setting.report.add({.name = name,
                        .what = QStringLiteral("100 such minutes of a library, each into a file (processor time)"),
                        .ours = seconds(many / 1000),
                        .baseline = {},
                        .value = many,
                        .unit = QStringLiteral("ms"),
                        .must = 2000});
}

} // namespace simpul::bench
