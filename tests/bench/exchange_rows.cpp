// verify, merge, searchable, again, library, sizes
#include "tests/bench/baselines.h"
#include "tests/bench/git_peer.h"
#include "tests/bench/rows.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace simpul::bench {

namespace {

double quotient(double ours, double baseline)
{
    return baseline > 0 ? ours / baseline : 0;
}

QString both(const Cost &cost)
{
    return QStringLiteral("%1 (cpu %2)").arg(seconds(cost.wall), seconds(cost.cpu));
}

// A goal in times of what a baseline takes.
Row timesRow(const QString &name, const QString &what, const Cost &ours, const Cost &baseline, const QString &baselineName, double must,
             double stretch)
{
    return {.name = name,
            .what = what,
            .ours = both(ours),
            .baseline = QStringLiteral("%1: %2").arg(baselineName, both(baseline)),
            .value = quotient(ours.wall, baseline.wall),
            .unit = QStringLiteral("x"),
            .must = must,
            .stretch = stretch,
            .note = QStringLiteral("cpu %1 x").arg(quotient(ours.cpu, baseline.cpu), 0, 'f', 2)};
}

} // namespace

void verifyRow(const Setting &setting, const PreparedW &w)
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const QString cli = setting.program(QStringLiteral("simpul-cli"));
    const BenchClock clock;
    std::unique_ptr<Library> receiver = makeReceiver(setting, QStringLiteral("V"), clock);
    const LibraryPlace place = receiver->place();
    static constexpr int times = 5;
    std::vector<Cost> inProcess;
    std::vector<Cost> asProcess;
    std::vector<Cost> digests;
    for (int i = 0; i < times; ++i) {
        Meter meter;
        meter.start();
        must(receiver->verifyBundle(w.full), "verifying W");
        meter.stop();
        inProcess.push_back(meter.cost());
    }
    receiver.reset();
    for (int i = 0; i < times && !cli.isEmpty() && !openssl.isEmpty(); ++i) {
        const Run digest = run({openssl, {QStringLiteral("dgst"), QStringLiteral("-sha256"), w.jsonLines}});
        const Run verified = run({cli,
                                  {QStringLiteral("--library"), place.folder, QStringLiteral("--config"), place.configFolder,
                                   QStringLiteral("bundle"), QStringLiteral("verify"), w.full}});
        if (digest.status != 0 || verified.status != 0) {
            setting.report.notMeasured(QStringLiteral("verify"), QStringLiteral("verify full bundle"),
                                       QString::fromUtf8(digest.status != 0 ? digest.output : verified.output).trimmed());
            return;
        }
        digests.push_back(digest.cost);
        asProcess.push_back(verified.cost);
    }
    if (asProcess.empty()) {
        setting.report.notMeasured(QStringLiteral("verify"), QStringLiteral("verify full bundle, process"),
                                   QStringLiteral("simpul-cli or openssl is missing; in process: %1").arg(both(medianOf(inProcess))));
        return;
    }
    Row row = timesRow(QStringLiteral("verify"), QStringLiteral("verify full bundle, simpul-cli process"), medianOf(asProcess),
                       medianOf(digests), QStringLiteral("openssl dgst -sha256 of W as JSON Lines"), 5, 2.5);
    setting.report.add(row);
    setting.report.add({.name = QStringLiteral("verify"),
                        .what = QStringLiteral("the same, Library::verifyBundle in process"),
                        .ours = both(medianOf(inProcess)),
                        .baseline = row.baseline,
                        .value = quotient(medianOf(inProcess).wall, medianOf(digests).wall),
                        .unit = QStringLiteral("x"),
                        .note = QStringLiteral("median of %1").arg(times)});
}

namespace {

enum class Index { Now, Later };

struct Merged {
    Cost first;
    Cost again;
    Cost againAfterOpening;   // in a library opened anew
    qint64 databaseBytes = 0; // after a checkpoint, closed
};

Merged mergeOnce(const Setting &setting, const PreparedW &w, const QString &name, Index index)
{
    const BenchClock clock;
    auto library = makeReceiver(setting, name, clock);
    const QString folder = library->place().folder;
    const auto measured = [&] {
        Meter meter;
        meter.start();
        must(library->mergeBundle(w.full, {}, index == Index::Now), "merging W");
        meter.stop();
        return meter.cost();
    };
    Merged out;
    out.first = measured();
    const qint64 records = library->stats().records;
    if (records != setting.w.records()) {
        setting.report.say(
            QStringLiteral("simpul-bench: %1 of %2 records are there after the merge").arg(records).arg(setting.w.records()));
        std::exit(1);
    }
    out.again = measured();
    library.reset(); // the last connection to close writes the journal back
    out.databaseBytes = QFileInfo(folder + QStringLiteral("/library.db")).size();
    library = openOffice(folder, clock);
    out.againAfterOpening = measured();
    return out;
}

Row againRow(const QString &what, const Cost &again, const Cost &first)
{
    Row row = timesRow(QStringLiteral("again"), what, again, first, QStringLiteral("the first merge"), 0.2, 0);
    row.stretch = first.wall > 0 ? 0.010 / first.wall : 0;
    row.note += QStringLiteral("; stretch: 10 ms");
    return row;
}

// Of several merges.
struct Merges {
    std::vector<Cost> first, again, againAfterOpening;
    qint64 databaseBytes = 0;
    void add(const Merged &merged)
    {
        first.push_back(merged.first);
        again.push_back(merged.again);
        againAfterOpening.push_back(merged.againAfterOpening);
        databaseBytes = merged.databaseBytes;
    }
};

struct Raws {
    std::vector<Cost> costs;
    qint64 fileBytes = 0;
    void add(const Setting &setting, const RawInsert &raw)
    {
        if (!raw.problem.isEmpty()) {
            setting.report.say(QStringLiteral("simpul-bench: raw SQLite insert: ") + raw.problem);
            std::exit(1);
        }
        costs.push_back(raw.cost);
        fileBytes = raw.fileBytes;
    }
};

} // namespace

void mergeRows(const Setting &setting, const PreparedW &w, const MergeParts &wanted)
{
    const int times = setting.quick ? 1 : 3;
    const QString rawFile = setting.file(QStringLiteral("raw.db"));
    if (wanted.tables || wanted.again || wanted.library) {
        Merges tables;
        Raws raw;
        for (int i = 0; i < times; ++i) {
            tables.add(mergeOnce(setting, w, QStringLiteral("T"), Index::Later));
            raw.add(setting, rawInsert(setting.w, rawFile, FullText::None));
        }
        if (wanted.tables)
            setting.report.add(timesRow(QStringLiteral("merge"), QStringLiteral("merge W, tables only"), medianOf(tables.first),
                                        medianOf(raw.costs), QStringLiteral("raw SQLite insert"), 1.5, 1.0));
        if (wanted.again) {
            setting.report.add(againRow(QStringLiteral("merge W again, tables only"), medianOf(tables.again), medianOf(tables.first)));
            setting.report.add(
                againRow(QStringLiteral("merge W again, library opened anew"), medianOf(tables.againAfterOpening), medianOf(tables.first)));
        }
        if (wanted.library) {
            const qint64 rawLarge = rawInsert(setting.w, rawFile, FullText::None, 8192).fileBytes;
            setting.report.add({.name = QStringLiteral("library"),
                                .what = QStringLiteral("library.db with full signed history, no FTS"),
                                .ours = mebibytes(tables.databaseBytes),
                                .baseline = QStringLiteral("bare tables: ") + mebibytes(raw.fileBytes),
                                .value = quotient(double(tables.databaseBytes), double(raw.fileBytes)),
                                .unit = QStringLiteral("x"),
                                .must = 1.3,
                                .stretch = 1.2,
                                .note = QStringLiteral("bare tables with pages of 8 KiB like ours: %1, %2 x")
                                            .arg(mebibytes(rawLarge))
                                            .arg(quotient(double(tables.databaseBytes), double(rawLarge)), 0, 'f', 2)});
        }
    }
    if (wanted.searchable) {
        Merges searchable;
        Raws raw;
        for (int i = 0; i < times; ++i) {
            searchable.add(mergeOnce(setting, w, QStringLiteral("S"), Index::Now));
            raw.add(setting, rawInsert(setting.w, rawFile, FullText::Triggers));
        }
        setting.report.add(timesRow(QStringLiteral("searchable"), QStringLiteral("merge W, searchable"), medianOf(searchable.first),
                                    medianOf(raw.costs), QStringLiteral("raw insert with FTS5 triggers"), 0.5, 0.35));
        if (wanted.again)
            setting.report.add(
                againRow(QStringLiteral("merge W again, searchable"), medianOf(searchable.again), medianOf(searchable.first)));
        setting.report.say(QStringLiteral("  library with search index: %1; raw file with FTS5: %2")
                               .arg(mebibytes(searchable.databaseBytes), mebibytes(raw.fileBytes)));
    }
    QFile::remove(rawFile);
    removeOffice(setting.file(QStringLiteral("T")));
    removeOffice(setting.file(QStringLiteral("S")));
}

void sizeRows(const Setting &setting, const PreparedW &w)
{
    const auto size = [](const QString &file) { return QFileInfo(file).size(); };
    setting.report.say(QStringLiteral("  bundle of W as first written: %1; W as JSON Lines: %2")
                           .arg(mebibytes(size(w.first)), mebibytes(size(w.jsonLines))));
    if (!hasGit()) {
        setting.report.notMeasured(
            QStringLiteral("sizes"), QStringLiteral("size of full bundle and 10 % increment"),
            QStringLiteral("git is missing; ours: %1, %2").arg(mebibytes(size(w.full)), mebibytes(size(w.increment))));
        return;
    }
    const GitFigures git = measureGit(setting.w, setting.file(QStringLiteral("git")), setting.peers);
    if (!git.problem.isEmpty()) {
        setting.report.notMeasured(QStringLiteral("sizes"), QStringLiteral("size of full bundle and 10 % increment"), git.problem);
        return;
    }
    const auto row = [&](const QString &what, qint64 ours, qint64 theirs, double must, double stretch) {
        setting.report.add({.name = QStringLiteral("sizes"),
                            .what = what,
                            .ours = mebibytes(ours),
                            .baseline = QStringLiteral("git bundle: ") + mebibytes(theirs),
                            .value = quotient(double(ours), double(theirs)),
                            .unit = QStringLiteral("x"),
                            .must = must,
                            .stretch = stretch});
    };
    row(QStringLiteral("full bundle"), size(w.full), git.fullBytes, 0.5, 0.42);
    row(QStringLiteral("10 % increment"), size(w.increment), git.incrementBytes, 0.62, 0.5);
    if (setting.peers)
        setting.report.say(
            QStringLiteral("  git: commit %1, bundle full %2, increment %3, clone with checkout %4 (zero: taken from the kept folder)")
                .arg(both(git.commit), both(git.fullBundle), both(git.incrementBundle), both(git.clone)));
}

} // namespace simpul::bench
