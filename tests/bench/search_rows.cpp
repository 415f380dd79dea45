#include "tests/bench/rows.h"

#include <algorithm>
#include <chrono>

namespace simpul::bench {

namespace {

struct Question {
    QString what;
    std::vector<QString> texts; // asked one after the other
    bool asYouType = false;
};

QString wordAt(const Workload &w, std::size_t rank)
{
    return QString::fromStdString(w.word(rank));
}

std::vector<Question> questions(const Workload &w)
{
    static constexpr std::size_t each = 8;
    Question rare{QStringLiteral("rare word"), {}};
    Question medium{QStringLiteral("medium word"), {}};
    Question common{QStringLiteral("commonest words"), {}};
    Question two{QStringLiteral("two words"), {}};
    Question phrase{QStringLiteral("phrase of two common words"), {}};
    Question letter{QStringLiteral("one letter, while typing"), {}, true};
    Question letters{QStringLiteral("three letters, while typing"), {}, true};
    Question second{QStringLiteral("common word and two letters of the next, while typing"), {}, true};
    for (std::size_t i = 0; i < each; ++i) {
        rare.texts.push_back(wordAt(w, w.words() - 1 - i * 7));
        medium.texts.push_back(wordAt(w, 60 + i * 5));
        common.texts.push_back(wordAt(w, i));
        two.texts.push_back(wordAt(w, i * 3) + u' ' + wordAt(w, 40 + i));
        phrase.texts.push_back(u'"' + wordAt(w, i) + u' ' + wordAt(w, i + 1) + u'"');
        letter.texts.push_back(wordAt(w, 10 + i).left(1));
        letters.texts.push_back(wordAt(w, 30 + i * 11).left(3));
        second.texts.push_back(wordAt(w, i) + u' ' + wordAt(w, 200 + i).left(2));
    }
    return {rare, medium, common, two, phrase, letter, letters, second, {QStringLiteral("no hit"), {QStringLiteral("zzzqqq")}}};
}

// Milliseconds of each answer, sorted, and the most records found.
struct Latency {
    std::vector<double> sorted;
    qint64 mostHits = 0;
    double at(double part) const { return sorted[std::min(sorted.size() - 1, std::size_t(part * double(sorted.size())))]; }
};

Latency ask(Library &library, const Question &question, int times)
{
    Latency out;
    for (int round = 0; round < times; ++round) {
        for (const QString &text : question.texts) {
            const auto began = std::chrono::steady_clock::now();
            const SearchAnswer answer = library.search({.text = text, .type = {}, .asYouType = question.asYouType, .limit = 20});
            out.sorted.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
            out.mostHits = std::max(out.mostHits, answer.total);
        }
    }
    std::sort(out.sorted.begin(), out.sorted.end());
    return out;
}

} // namespace

void searchRows(const Setting &setting, const PreparedW &w)
{
    const BenchClock clock;
    const auto library = makeReceiver(setting, QStringLiteral("Q"), clock);
    must(library->mergeBundle(w.full), "merging W");
    for (const Question &question : questions(setting.w)) {
        const Latency latency = ask(*library, question, setting.quick ? 2 : 5);
        setting.report.add({.name = QStringLiteral("search"),
                            .what = QStringLiteral("20 ranked hits with snippets: ") + question.what,
                            .ours = QStringLiteral("p50 %1 ms, p95 %2 ms").arg(latency.at(0.5), 0, 'f', 2).arg(latency.at(0.95), 0, 'f', 2),
                            .baseline = QStringLiteral("FTS5 bm25 up to 89 ms (people.md)"),
                            .value = latency.at(0.95),
                            .unit = QStringLiteral("ms"),
                            .must = 10,
                            .stretch = 2,
                            .note = QStringLiteral("at most %1 hits").arg(latency.mostHits)});
    }
    removeOffice(setting.file(QStringLiteral("Q")));
}

} // namespace simpul::bench
