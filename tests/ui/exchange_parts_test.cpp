// What the page Pertukaran is made of, each by itself.
#include "core/library.h"
#include "ui/pages/exchange/conflict_view.h"
#include "ui/pages/exchange/text_table.h"
#include "ui/forms/word_difference.h"
#include "ui/workers/workers.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

static QString marked(const QString &text, const QString &other)
{
    QString out = text;
    const auto marks = differingWords(text, other);
    for (qsizetype i = marks.size(); i-- > 0;) {
        out.insert(marks[i].first + marks[i].second, u']');
        out.insert(marks[i].first, u'[');
    }
    return out;
}

TEST_CASE("Of two values the words are marked that the other one has not")
{
    CHECK(marked(u"Penatausahaan dan pengamanan Barang Milik Daerah"_s, u"Penatausahaan Barang Milik Daerah tingkat kecamatan"_s)
          == u"Penatausahaan [dan pengamanan] Barang Milik Daerah");
    CHECK(marked(u"Penatausahaan Barang Milik Daerah tingkat kecamatan"_s, u"Penatausahaan dan pengamanan Barang Milik Daerah"_s)
          == u"Penatausahaan Barang Milik Daerah [tingkat kecamatan]");
    CHECK(marked(u"sama"_s, u"sama"_s) == u"sama");
    CHECK(marked(u"sama sekali lain"_s, u""_s) == u"[sama sekali lain]");
    CHECK(marked(u""_s, u"apa saja"_s) == u"");
    CHECK(marked(u"a  b\nc"_s, u"a x c"_s) == u"a  [b]\nc");
}

TEST_CASE("Of two long texts that differ nearly everywhere the whole is marked")
{
    QString one;
    QString other;
    for (int i = 0; i < 10000; ++i) {
        one += u"kata%1 "_s.arg(i);
        other += u"lain%1 "_s.arg(i % 7 == 0 ? i : i + 1);
    }
    CHECK(differingWords(one, other).size() == 1);
}

TEST_CASE("The model of a table keeps the rules of item models, and its choice survives a new reading")
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHeads({u"Satu"_s, u"Dua"_s});
    const QList<TextRow> rows = {TextRow{{u"a"_s, u"b"_s}, 0, Tone::Good, u"x"_s}, TextRow{{u"c\nd"_s}, -1, Tone::Mute, u"y"_s}};
    model.setRows(2, [rows](int at) { return rows[at]; });
    CHECK(model.index(1, 0).data(Qt::DisplayRole).toString() == u"c d");

    TextTable table(nullptr);
    table.setHeads({u"Satu"_s}, u"Uji"_s);
    table.setRows({TextRow{{u"a"_s}, -1, Tone::Mute, u"x"_s}, TextRow{{u"b"_s}, -1, Tone::Mute, u"y"_s}});
    table.choose(1);
    table.setRows({TextRow{{u"b"_s}, -1, Tone::Mute, u"y"_s}, TextRow{{u"z"_s}, -1, Tone::Mute, u"z"_s}});
    CHECK(table.chosenKey() == u"y");
    CHECK(table.chosenRow() == 0);
}

TEST_CASE("A list of a hundred thousand makes only the rows that are seen")
{
    TextTable table(nullptr);
    table.setHeads({u"Satu"_s}, u"Uji"_s);
    table.resize(900, 500);
    table.show();
    int made = 0;
    const auto row = [&](int at) { return ++made, TextRow{{QString::number(at)}, -1, Tone::Mute, QString::number(at)}; };
    table.setRows(100'000, row, [](int at) { return QString::number(at); });
    QCoreApplication::processEvents();
    CHECK(table.count() == 100'000);
    CHECK(made > 0);
    CHECK(made < 2000);
}

TEST_CASE("A conflict that is read anew keeps the value that was chosen, wherever it stands now")
{
    const auto value = [](const QString &id) { return ConflictInfo::Value{.id = id, .value = u'"' + id + u'"', .display = id, .author = {}, .office = {}}; };
    ConflictInfo conflict;
    conflict.id = u"1"_s;
    conflict.type = u"theme"_s;
    conflict.field = u"title"_s;
    conflict.values = {value(u"satu"_s), value(u"dua"_s)};
    const QTemporaryDir folder;
    const SystemClock clock;
    Workers workers({folder.filePath(u"tidak-ada"_s), folder.path(), {}}, clock);
    ConflictView view(workers, nullptr);
    view.QWidget::show();
    view.show({conflict});
    const auto choices = [&] { // the old cards go with the next round of events
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return view.findChildren<QRadioButton *>();
    };
    REQUIRE(choices().size() == 2);
    CHECK(choices()[0]->isChecked());
    choices()[1]->setChecked(true);
    conflict.values = {value(u"tiga"_s), value(u"satu"_s), value(u"dua"_s)};
    view.show({conflict});
    REQUIRE(choices().size() == 3);
    CHECK(choices()[2]->isChecked());
    conflict.id = u"2"_s; // another one begins with its first value
    view.show({conflict});
    CHECK(choices()[0]->isChecked());
}

TEST_CASE("What became of a text is told in the order of its words: what stayed, what went, what came")
{
    using What = WordPiece::What;
    CHECK(wordDifference(u"Rapat hari Senin di aula"_s, u"Rapat besar hari Selasa di aula"_s)
          == QList<WordPiece>{{What::Stayed, u"Rapat"_s}, {What::Came, u"besar"_s}, {What::Stayed, u"hari"_s}, {What::Went, u"Senin"_s}, {What::Came, u"Selasa"_s}, {What::Stayed, u"di aula"_s}});
    CHECK(wordDifference({}, u"baru"_s) == QList<WordPiece>{{What::Came, u"baru"_s}});
    CHECK(wordDifference(u"lama"_s, {}) == QList<WordPiece>{{What::Went, u"lama"_s}});
    CHECK(wordDifference(u"sama"_s, u"sama"_s) == QList<WordPiece>{{What::Stayed, u"sama"_s}});
}
