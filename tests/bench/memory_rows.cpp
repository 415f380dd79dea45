#include "tests/bench/hostile.h"
#include "tests/bench/measure.h"
#include "tests/bench/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace simpul::bench {

namespace {

class MemoryRows
{
public:
    MemoryRows(const Setting &setting, QString name, QString cli) : m_setting(setting), m_name(std::move(name)), m_cli(std::move(cli)) {}

    // The peak of one command on a library.
    void add(const QString &what, const LibraryPlace &place, const QStringList &command, bool isGoal = true)
    {
        const Run ran = run({m_cli,
                             QStringList{QStringLiteral("--library"), place.folder, QStringLiteral("--config"), place.configFolder,
                                         QStringLiteral("--lang"), QStringLiteral("en")}
                                 + command,
                             {},
                             {}});
        const double peak = double(ran.peakBytes) / (1 << 20);
        Row row{.name = m_name,
                .what = what,
                .ours = QStringLiteral("%1 (cpu %2)").arg(seconds(ran.cost.wall), seconds(ran.cost.cpu)),
                .baseline = {},
                .value = peak,
                .unit = QStringLiteral("MiB")};
        if (isGoal) {
            row.must = 96;
            row.stretch = 64;
        }
        row.note = ran.status == 0 ? QString() : QStringLiteral("exit status %1: %2").arg(ran.status).arg(lastLine(ran.output));
        m_setting.report.add(row);
    }

private:
    static QString lastLine(const QByteArray &output) { return QString::fromUtf8(output).trimmed().section(u'\n', -1).left(100); }
    const Setting &m_setting;
    QString m_name; // of the row
    QString m_cli;
};

const QStringList verifyCommand = {QStringLiteral("bundle"), QStringLiteral("verify")};
const QStringList mergeCommand = {QStringLiteral("bundle"), QStringLiteral("merge")};
const QStringList previewCommand = {QStringLiteral("bundle"), QStringLiteral("preview")};
const QString noIndex = QStringLiteral("--no-index");

LibraryPlace emptyReceiver(const Setting &setting, const QString &card = {})
{
    const BenchClock clock;
    const auto library = makeReceiver(setting, QStringLiteral("M"), clock);
    if (!card.isEmpty())
        must(library->trust(card), "trusting the hostile office");
    return library->place();
}

void workload(const Setting &setting, const PreparedW &w, MemoryRows &rows)
{
    const LibraryPlace place = emptyReceiver(setting);
    rows.add(QStringLiteral("a command that reads little: stats"), place, {QStringLiteral("stats")}, false);
    rows.add(QStringLiteral("verify W"), place, verifyCommand + QStringList{w.full});
    rows.add(QStringLiteral("preview W"), place, previewCommand + QStringList{w.full});
    rows.add(QStringLiteral("merge W, tables only"), place, mergeCommand + QStringList{noIndex, w.full});
    rows.add(QStringLiteral("merge W again"), place, mergeCommand + QStringList{noIndex, w.full});
    rows.add(QStringLiteral("undo the merge of W"), place, {QStringLiteral("bundle"), QStringLiteral("undo"), QStringLiteral("1")}, false);
    const LibraryPlace fresh = emptyReceiver(setting);
    rows.add(QStringLiteral("merge W, searchable"), fresh, mergeCommand + QStringList{w.full});
    rows.add(QStringLiteral("create the full bundle of W"), placeOf(setting.file(QStringLiteral("A"))),
             {QStringLiteral("bundle"), QStringLiteral("create"), QStringLiteral("--full"), setting.file(QStringLiteral("made.simpul"))});
    QFile::remove(setting.file(QStringLiteral("made.simpul")));
}

// A bundle whose one attachment is as large as a film.
void largeFile(const Setting &setting, MemoryRows &rows)
{
    static constexpr qint64 size = qint64(1) << 30;
    const QString bundle = setting.file(QStringLiteral("film.simpul"));
    const QString film = setting.file(QStringLiteral("film.bin"));
    const QString folder = setting.file(QStringLiteral("F"));
    const BenchClock clock;
    auto library = makeOffice(folder, QStringLiteral("F"), clock);
    const Uuid asset = library->newId();
    must(library->save(RecordEdit("knowledge_asset", asset).set("title", QStringLiteral("Film"))), "saving");
    const QString card = setting.file(QStringLiteral("F.card"));
    must(library->exportCard(card), "writing a card");
    library.reset();
    QFile file(film);
    file.open(QIODevice::WriteOnly);
    file.resize(size);
    file.close();
    rows.add(QStringLiteral("attach a file of 1 GiB"), placeOf(folder), {QStringLiteral("attach"), toString(asset), film});
    rows.add(QStringLiteral("create a bundle with it"), placeOf(folder), {QStringLiteral("bundle"), QStringLiteral("create"), bundle});
    const LibraryPlace place = emptyReceiver(setting, card);
    rows.add(QStringLiteral("verify a bundle with one attachment of 1 GiB"), place, verifyCommand + QStringList{bundle});
    rows.add(QStringLiteral("merge it"), place, mergeCommand + QStringList{bundle});
    removeOffice(folder);
    QFile::remove(film);
    QFile::remove(bundle);
}

void hostile(const Setting &setting, MemoryRows &rows)
{
    const HostileSet set = makeHostile(setting.file(QStringLiteral("hostile")), setting.quick);
    for (const HostileBundle &bundle : set.bundles) {
        const LibraryPlace place = emptyReceiver(setting, set.card);
        const QString what = QStringLiteral("%1 (%2)").arg(bundle.what, mebibytes(QFileInfo(bundle.file).size()));
        rows.add(QStringLiteral("verify: ") + what, place, verifyCommand + QStringList{bundle.file});
        rows.add(QStringLiteral("merge: ") + what, place, mergeCommand + QStringList{noIndex, bundle.file});
    }
}

} // namespace

static QString cliOf(const Setting &setting, const QString &name)
{
    QString cli = setting.program(QStringLiteral("simpul-cli"));
    if (cli.isEmpty())
        setting.report.notMeasured(name, QStringLiteral("peak memory of simpul-cli"), QStringLiteral("simpul-cli was not built"));
    return cli;
}

void memoryRows(const Setting &setting, const PreparedW &w)
{
    const QString name = QStringLiteral("memory");
    const QString cli = cliOf(setting, name);
    if (cli.isEmpty())
        return;
    MemoryRows rows(setting, name, cli);
    workload(setting, w, rows);
    if (setting.quick)
        setting.report.notMeasured(name, QStringLiteral("a bundle with an attachment of 1 GiB"), QStringLiteral("left out by --quick"));
    else
        largeFile(setting, rows);
    removeOffice(setting.file(QStringLiteral("M")));
}

void hostileRows(const Setting &setting)
{
    const QString name = QStringLiteral("hostile");
    const QString cli = cliOf(setting, name);
    if (cli.isEmpty())
        return;
    MemoryRows rows(setting, name, cli);
    hostile(setting, rows);
    removeOffice(setting.file(QStringLiteral("M")));
}

} // namespace simpul::bench
