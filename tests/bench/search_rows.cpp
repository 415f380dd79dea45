#include "tests/bench/plain_fts.h"
#include "tests/bench/rows.h"

#include "core/library_parts.h"


#include <algorithm>
#include <chrono>

namespace simpul::bench {

namespace {

struct Question {
    QString what;
    std::vector<QString> texts; // asked one after the other
    bool asYouType = false;
    double stretch = 10;
};

QString wordAt(const Workload &w, std::size_t rank)
{
    return QString::fromStdString(w.word(rank));
}

std::vector<Question> questions(const Workload &w)
{
    static constexpr std::size_t each = 8;
    Question rare{QStringLiteral("rare word"), {}, false, 2};
    Question medium{QStringLiteral("medium word"), {}};
    Question common{QStringLiteral("commonest words"), {}};
    Question two{QStringLiteral("two words"), {}};
    Question phrase{QStringLiteral("phrase"), {}, false, 2};
    Question commonPhrase{QStringLiteral("phrase of the commonest words"), {}};
    Question letter{QStringLiteral("one letter, while typing"), {}, true};
    Question letters{QStringLiteral("three letters, while typing"), {}, true};
    Question second{QStringLiteral("common word and two letters of the next, while typing"), {}, true};
    for (std::size_t i = 0; i < each; ++i) {
        rare.texts.push_back(wordAt(w, w.words() - 1 - i * 7));
        medium.texts.push_back(wordAt(w, 60 + i * 5));
        common.texts.push_back(wordAt(w, i));
        two.texts.push_back(wordAt(w, i * 3) + u' ' + wordAt(w, 40 + i));
        phrase.texts.push_back(u'"' + wordAt(w, 10 + i * 30) + u' ' + wordAt(w, 21 + i * 31) + u'"');
        commonPhrase.texts.push_back(u'"' + wordAt(w, i) + u' ' + wordAt(w, i + 1) + u'"');
        letter.texts.push_back(wordAt(w, 10 + i).left(1));
        letters.texts.push_back(wordAt(w, 30 + i * 11).left(3));
        second.texts.push_back(wordAt(w, i) + u' ' + wordAt(w, 200 + i).left(2));
    }
    return {rare, medium, common, two, phrase, commonPhrase, letter, letters, second, {QStringLiteral("no hit"), {QStringLiteral("zzzqqq")}}};
}

// Milliseconds of each answer, sorted, and the most records found.
struct Latency {
    std::vector<double> sorted;
    qint64 mostHits = 0;
    double at(double part) const { return sorted[std::min(sorted.size() - 1, std::size_t(part * double(sorted.size())))]; }
};

template <typename Work>
double milliseconds(const Work &work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

Latency ask(Library &library, const Question &question, int times)
{
    Latency out;
    for (int round = 0; round < times; ++round) {
        library.parts().searcher.forget(); // each is asked as if it were the first
        for (const QString &text : question.texts) {
            qint64 total = 0;
            out.sorted.push_back(milliseconds([&] {
                total = library.search({.text = text, .type = {}, .asYouType = question.asYouType, .limit = 20, .offset = 0, .withFacets = true}).total;
            }));
            out.mostHits = std::max(out.mostHits, total);
        }
    }
    std::sort(out.sorted.begin(), out.sorted.end());
    return out;
}

Latency askPlain(PlainFts &plain, const Question &question, int times)
{
    Latency out;
    for (int round = 0; round < times; ++round) {
        for (const QString &text : question.texts) {
            QStringList words;
            for (const QString &word : text.split(u' '))
                words << (text.startsWith(u'"') ? word : u'"' + word + u'"');
            out.sorted.push_back(plain.twentyBest(words.join(u' ') + (question.asYouType ? QStringLiteral("*") : QString())));
        }
    }
    std::sort(out.sorted.begin(), out.sorted.end());
    return out;
}

QString p50p95(const Latency &latency)
{
    return QStringLiteral("p50 %1 ms, p95 %2 ms").arg(latency.at(0.5), 0, 'f', 2).arg(latency.at(0.95), 0, 'f', 2);
}

void queryRows(const Setting &setting, Library &library, PlainFts &plain)
{
    library.search({.text = wordAt(setting.w, 3000), .type = {}}); // reads the facts, as the window does when it has time
    for (const Question &question : questions(setting.w)) {
        const int times = setting.quick ? 2 : 5;
        const Latency ours = ask(library, question, times), theirs = askPlain(plain, question, 1);
        setting.report.add({.name = QStringLiteral("search"),
                            .what = QStringLiteral("20 ranked hits, snippets, count, facets: ") + question.what,
                            .ours = p50p95(ours),
                            .baseline = QStringLiteral("FTS5 bm25 and count: ") + p50p95(theirs),
                            .value = ours.at(0.95),
                            .unit = QStringLiteral("ms"),
                            .must = 10,
                            .stretch = question.stretch,
                            .note = QStringLiteral("at most %1 hits").arg(ours.mostHits)});
    }
}

double indexBytes(Library &library)
{
    return double(library.parts().database->number("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search\\_%' ESCAPE '\\'"));
}

double textBytes(const Workload &w)
{
    double out = 0;
    for (int i = 0; i < w.records(); ++i) {
        for (const std::string &text : w.changedTexts(i))
            out += double(text.size());
    }
    return out;
}

void indexRow(const Setting &setting, Library &library, PlainFts &plain)
{
    const Cost theirs = plain.fill();
    Meter meter;
    meter.start();
    must(library.refreshSearch(), "indexing W");
    meter.stop();
    setting.report.add({.name = QStringLiteral("search"),
                        .what = QStringLiteral("index W anew"),
                        .ours = seconds(meter.cost().wall),
                        .baseline = QStringLiteral("FTS5 of the same text: ") + seconds(theirs.wall),
                        .value = meter.cost().cpu / theirs.cpu,
                        .unit = QStringLiteral("x"),
                        .must = 2,
                        .note = QStringLiteral("processor time")});
    setting.report.add({.name = QStringLiteral("search"),
                        .what = QStringLiteral("size of the index"),
                        .ours = mebibytes(qint64(indexBytes(library))),
                        .baseline = QStringLiteral("FTS5: ") + mebibytes(qint64(plain.bytes())) + QStringLiteral(", the text: ") + mebibytes(qint64(textBytes(setting.w))),
                        .value = indexBytes(library) / textBytes(setting.w),
                        .unit = QStringLiteral("x"),
                        .must = 0.9,
                        .note = QStringLiteral("of the text")});
}

// One by one, in turns with the baseline.
void saveRow(const Setting &setting, Library &library, PlainFts &plain)
{
    Latency ours, theirs;
    for (int i = 0; i < (setting.quick ? 50 : 200); ++i) {
        const Texts texts = setting.w.texts(i + setting.w.records());
        RecordEdit edit("knowledge_asset", library.newId());
        for (std::size_t field = 0; field < fieldCount; ++field)
            edit.set(fieldNames[field], QString::fromStdString(texts[field]));
        ours.sorted.push_back(milliseconds([&] { must(library.save(edit), "saving"); }));
        theirs.sorted.push_back(plain.insertOne(i + setting.w.records()));
    }
    std::sort(ours.sorted.begin(), ours.sorted.end());
    std::sort(theirs.sorted.begin(), theirs.sorted.end());
    setting.report.add({.name = QStringLiteral("search"),
                        .what = QStringLiteral("save one asset, searchable at once"),
                        .ours = p50p95(ours),
                        .baseline = QStringLiteral("FTS5 insert and commit: ") + p50p95(theirs),
                        .value = ours.at(0.5) / theirs.at(0.5),
                        .unit = QStringLiteral("x"),
                        .must = 2});
}

} // namespace

void searchRows(const Setting &setting, const PreparedW &w)
{
    const BenchClock clock;
    const auto library = makeReceiver(setting, QStringLiteral("Q"), clock);
    must(library->mergeBundle(w.full), "merging W");
    PlainFts plain(setting.file(QStringLiteral("plain.db")), setting.w);
    indexRow(setting, *library, plain);
    queryRows(setting, *library, plain);
    saveRow(setting, *library, plain);
    if (!plain.problem().isEmpty())
        setting.report.say(QStringLiteral("the baseline failed: ") + plain.problem());
    removeOffice(setting.file(QStringLiteral("Q")));
}

} // namespace simpul::bench
