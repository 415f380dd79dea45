#include "tests/bench/rows.h"

#include "tests/bench/measure.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace simpul::bench {

// The window runs with a home of its own: it must neither find nor leave settings.
static Run start(const Setting &setting, const QString &program, const QStringList &arguments)
{
    const QString home = setting.file(QStringLiteral("home"));
    QDir().mkpath(home);
    return run({program,
                arguments,
                {},
                {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("XDG_CONFIG_HOME=") + home,
                 QStringLiteral("XDG_DATA_HOME=") + home, QStringLiteral("XDG_CACHE_HOME=") + home}});
}

// How the open window answers the keyboard.
static void typingRows(const Setting &setting, const QString &folder)
{
    const QString program = setting.program(QStringLiteral("simpul-bench-typing"));
    QStringList arguments{folder, placeOf(folder).configFolder};
    for (std::size_t i = 0; i < 24; ++i)
        arguments << QString::fromStdString(setting.w.word(i * i * 7 + i));
    const Run typed = start(setting, program, arguments);
    const QJsonObject told = QJsonDocument::fromJson(typed.output.mid(typed.output.indexOf('{'))).object();
    const QString name = QStringLiteral("start");
    if (typed.status != 0 || told.isEmpty()) {
        setting.report.notMeasured(name, QStringLiteral("typing in the window"), QString::fromUtf8(typed.output).trimmed());
        return;
    }
    const auto add = [&](const QString &what, const QString &part, double must) {
        const QJsonObject times = told.value(part).toObject();
        setting.report.add({.name = name,
                            .what = what,
                            .ours = QStringLiteral("p50 %1 ms, p95 %2 ms, most %3 ms").arg(times[QStringLiteral("p50")].toDouble(), 0, 'f', 1)
                                        .arg(times[QStringLiteral("p95")].toDouble(), 0, 'f', 1).arg(times[QStringLiteral("most")].toDouble(), 0, 'f', 1),
                            .baseline = {},
                            .value = times[QStringLiteral("p95")].toDouble(),
                            .unit = QStringLiteral("ms"),
                            .must = must,
                            .note = QStringLiteral("%1 times").arg(times[QStringLiteral("count")].toInt())});
    };
    add(QStringLiteral("a key in the search to the painted list, a key each 80 ms"), QStringLiteral("keys"), 16);
    add(QStringLiteral("an arrow key in the list to the opened asset"), QStringLiteral("opened"), 50);
    setting.report.add({.name = name,
                        .what = QStringLiteral("the longest the window did not listen"),
                        .ours = QStringLiteral("%1 ms").arg(told.value(QStringLiteral("longest")).toDouble(), 0, 'f', 1),
                        .baseline = {},
                        .value = told.value(QStringLiteral("longest")).toDouble(),
                        .unit = QStringLiteral("ms"),
                        .must = 50,
                        .note = told.value(QStringLiteral("longestName")).toString()});
}

void startRow(const Setting &setting, const PreparedW &w)
{
    const QString name = QStringLiteral("start");
    const QString what = QStringLiteral("process start to painted list, %1 assets").arg(setting.w.records());
    const QString window = setting.program(QStringLiteral("simpul-bench-start"));
    const QString empty = setting.program(QStringLiteral("simpul-bench-empty"));
    if (window.isEmpty() || empty.isEmpty()) {
        setting.report.notMeasured(name, what, QStringLiteral("simpul-bench-start or simpul-bench-empty was not built"));
        return;
    }
    const QString folder = setting.file(QStringLiteral("G"));
    {
        const BenchClock clock;
        const auto library = makeReceiver(setting, QStringLiteral("G"), clock);
        must(library->mergeBundle(w.full), "merging W");
    }
    std::vector<Cost> ours;
    std::vector<Cost> theirs;
    qint64 memory = 0;
    qint64 theirMemory = 0;
    for (int i = 0; i < 9; ++i) {
        const Run shown = start(setting, window, {folder, placeOf(folder).configFolder});
        const Run other = start(setting, empty, {});
        if (shown.status != 0 || other.status != 0) {
            setting.report.notMeasured(name, what, QString::fromUtf8(shown.status != 0 ? shown.output : other.output).trimmed());
            return;
        }
        ours.push_back(shown.cost);
        theirs.push_back(other.cost);
        memory = shown.peakBytes;
        theirMemory = other.peakBytes;
    }
    typingRows(setting, folder);
    const Cost our = medianOf(ours);
    const Cost their = medianOf(theirs);
    setting.report.add(
        {.name = name,
         .what = what,
         .ours = QStringLiteral("%1 (cpu %2)").arg(seconds(our.wall), seconds(our.cpu)),
         .baseline = QStringLiteral("empty three-pane Qt window: %1 (cpu %2)").arg(seconds(their.wall), seconds(their.cpu)),
         .value = our.wall / their.wall,
         .unit = QStringLiteral("x"),
         .must = 1.5,
         .stretch = 1.2,
         .note =
             QStringLiteral("cpu %1 x; memory %2, %3").arg(our.cpu / their.cpu, 0, 'f', 2).arg(mebibytes(memory), mebibytes(theirMemory))});
    removeOffice(folder);
}

} // namespace simpul::bench
