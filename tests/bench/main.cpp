// Measures what the product promises (design.md section 9): every figure beside its baseline, in the same run.
#include "tests/bench/rows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace simpul::bench;

namespace {

const QStringList allRows = {u"verify"_s,  u"merge"_s,  u"searchable"_s, u"again"_s, u"sizes"_s,
                             u"library"_s, u"memory"_s, u"hostile"_s,    u"start"_s, u"search"_s, u"print"_s};

void measure(const Setting &setting, const QStringList &rows)
{
    const auto wanted = [&](const QString &name) { return rows.contains(name); };
    if (wanted(u"print"_s))
        printRows(setting);
    if (rows == QStringList{u"print"_s})
        return; // the only one that needs no W
    const PreparedW w = prepare(setting);
    if (wanted(u"verify"_s))
        verifyRow(setting, w);
    mergeRows(setting, w,
              {.tables = wanted(u"merge"_s),
               .searchable = wanted(u"searchable"_s),
               .again = wanted(u"again"_s),
               .library = wanted(u"library"_s)});
    if (wanted(u"sizes"_s))
        sizeRows(setting, w);
    if (wanted(u"start"_s))
        startRow(setting, w);
    if (wanted(u"search"_s))
        searchRows(setting, w);
    if (wanted(u"memory"_s))
        memoryRows(setting, w);
    if (wanted(u"hostile"_s))
        hostileRows(setting);
}

QString machineLoad()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 1) : u"?"_s;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"simpul-bench"_s);
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what Simpul promises, beside the baselines. Ends with 1 when a goal was missed."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"records"_s, u"How many records W has."_s, u"N"_s, u"100000"_s},
        {u"rows"_s, u"Which rows, with commas: "_s + allRows.join(u", "_s), u"ROWS"_s, allRows.join(u',')},
        {u"json"_s, u"Prints JSON."_s},
        {u"keep"_s, u"Keeps W, its bundles and git's in this folder and finds them there again."_s, u"DIR"_s},
        {u"quick"_s, u"Once instead of three times, no attachment of 1 GiB, smaller hostile bundles."_s},
        {u"peers"_s, u"Also measures a clone of the git bundle."_s},
    });
    parser.process(app);
    const int records = parser.value(u"records"_s).toInt();
    const QStringList rows = parser.value(u"rows"_s).split(u',');
    for (const QString &row : rows) {
        if (!allRows.contains(row) || records < 100) {
            QTextStream(stderr) << "simpul-bench: see --help\n";
            return 2;
        }
    }
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"keep"_s) ? QDir(parser.value(u"keep"_s)).absolutePath() : temporary.path();
    Report report(parser.isSet(u"json"_s));
    const Workload w(records);
    const Setting setting{.w = w,
                          .folder = u"%1/W-%2"_s.arg(folder).arg(records),
                          .quick = parser.isSet(u"quick"_s),
                          .peers = parser.isSet(u"peers"_s),
                          .report = report};
    report.say(u"%1, %2 records, %3 processors, load %4"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODate))
                   .arg(records)
                   .arg(QThread::idealThreadCount())
                   .arg(machineLoad()));
    measure(setting, rows);
    report.say(u"%1, load %2"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODate), machineLoad()));
    report.finish();
    return report.missed() > 0 ? 1 : 0;
}
