#include "tests/bench/offices.h"

#include "tests/bench/baselines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace simpul::bench {

void must(const Result<> &result, const char *what)
{
    if (result)
        return;
    const Error &error = result.error();
    QTextStream(stderr) << "simpul-bench: " << what << ": " << error.message << " (" << error.code << ") " << error.detail << Qt::endl;
    std::exit(1);
}

QString Setting::program(const QString &name) const
{
    const QString path = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    return QFileInfo::exists(path) ? path : QString();
}

void removeOffice(const QString &folder)
{
    QDir(folder).removeRecursively();
    QDir(placeOf(folder).configFolder).removeRecursively();
}

std::unique_ptr<Library> openOffice(const QString &folder, const Clock &clock)
{
    return must(Library::open(placeOf(folder), clock), "opening a library");
}

std::unique_ptr<Library> makeOffice(const QString &folder, const QString &code, const Clock &clock)
{
    removeOffice(folder);
    const NewOffice office{.code = code,
                           .name = QStringLiteral("Kantor ") + code,
                           .governmentCode = QStringLiteral("NUSATIRTA"),
                           .governmentName = {},
                           .passphrase = "sandi",
                           .pcLabel = QStringLiteral("PC ") + code,
                           .cheapPassphrase = true};
    must(Library::create(placeOf(folder), office, clock), "making a library");
    return openOffice(folder, clock);
}

std::unique_ptr<Library> makeReceiver(const Setting &setting, const QString &name, const Clock &clock)
{
    auto library = makeOffice(setting.file(name), name, clock);
    must(library->trust(setting.file(QStringLiteral("A.card"))), "trusting the office of W");
    return library;
}

namespace {

constexpr int editsAtOnce = 2000;

QVariant valueOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Saves one edit of each of these records.
void save(Library &library, const Workload &w, const std::function<bool(int)> &wanted, const std::function<RecordEdit(int)> &edit)
{
    std::vector<RecordEdit> edits;
    const auto flush = [&] {
        must(library.save(edits), "saving records");
        edits.clear();
    };
    for (int i = 0; i < w.records(); ++i) {
        if (wanted(i))
            edits.push_back(edit(i));
        if (edits.size() == editsAtOnce)
            flush();
    }
    flush();
}

RecordEdit firstEdit(const Workload &w, int number)
{
    RecordEdit edit("knowledge_asset", w.id(number));
    const Texts texts = w.texts(number);
    for (std::size_t field = 0; field < fieldCount; ++field)
        edit.set(fieldNames[field], valueOf(texts[field]));
    return edit;
}

RecordEdit change(const Workload &w, int number)
{
    const Texts texts = w.changedTexts(number);
    RecordEdit edit("knowledge_asset", w.id(number));
    return edit.set("summary", valueOf(texts[summaryField])).set("body", valueOf(texts[bodyField]));
}

void writeOffice(const Setting &setting, const PreparedW &files)
{
    const BenchClock clock;
    const Workload &w = setting.w;
    const auto library = makeOffice(setting.file(QStringLiteral("A")), QStringLiteral("A"), clock);
    const QString have = setting.file(QStringLiteral("A.have"));
    must(library->exportCard(files.card), "writing the card");
    Meter meter;
    meter.start();
    save(*library, w, [](int) { return true; }, [&](int i) { return firstEdit(w, i); });
    meter.stop();
    setting.report.say(QStringLiteral("  %1 records saved in %2 (cpu %3), %4 at a time")
                           .arg(w.records())
                           .arg(seconds(meter.cost().wall), seconds(meter.cost().cpu))
                           .arg(editsAtOnce));
    must(library->createBundle(files.first, {.forOffice = {}, .sinceHaveFile = {}, .full = true}), "writing a bundle");
    must(library->exportHave(have), "writing what the library has");
    save(*library, w, Workload::isChanged, [&](int i) { return change(w, i); });
    must(library->createBundle(files.increment, {.forOffice = {}, .sinceHaveFile = have}), "writing the increment");
    must(library->createBundle(files.full, {.forOffice = {}, .sinceHaveFile = {}, .full = true}),
         "writing the full bundle"); // last: what is there is complete
}

} // namespace

PreparedW prepare(const Setting &setting)
{
    const PreparedW files{.card = setting.file(QStringLiteral("A.card")),
                          .first = setting.file(QStringLiteral("first.simpul")),
                          .full = setting.file(QStringLiteral("full.simpul")),
                          .increment = setting.file(QStringLiteral("increment.simpul")),
                          .jsonLines = setting.file(QStringLiteral("w.jsonl"))};
    QDir().mkpath(setting.folder);
    if (!QFileInfo::exists(files.full)) {
        setting.report.say(QStringLiteral("writing W into office A"));
        writeOffice(setting, files);
    }
    if (!QFileInfo::exists(files.jsonLines) && !writeJsonLines(setting.w, files.jsonLines)) {
        setting.report.say(QStringLiteral("simpul-bench: W could not be written as JSON Lines"));
        std::exit(1);
    }
    return files;
}

} // namespace simpul::bench
