#include "core/attachments/table_reader.h"
#include "core/model/language.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QScopeGuard>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), u"ARSIP"_s, clock};

    RecordId add(const std::string &type, const std::function<void(RecordEdit &)> &fill)
    {
        const RecordId record{type, office->newId()};
        RecordEdit edit(record.type, record.id);
        fill(edit);
        REQUIRE(office->save(edit));
        return record;
    }
    RecordId theme(const QString &title)
    {
        return add("theme", [&](RecordEdit &edit) { edit.set("title", title); });
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QList<QStringList> rows(const QString &name) const
    {
        QList<QStringList> out;
        REQUIRE(readTable(path(name), {}, [&](const CsvRow &row) {
            out << row.values;
            return true;
        }));
        return out;
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

constexpr auto People = TableExport::Words::People;
constexpr auto Csv = TableExport::Form::Csv;
constexpr auto Xlsx = TableExport::Form::Xlsx;

} // namespace

TEST_CASE("A list written for people to read comes back without changing anything, in both languages and both forms")
{
    const QString language = GENERATE(u"id"_s, u"en"_s);
    const auto form = GENERATE(Csv, Xlsx);
    const auto back = qScopeGuard([before = displayLanguage()] { setDisplayLanguage(before); });
    setDisplayLanguage(language);
    Desk desk;
    const RecordId theme = desk.theme(u"Barang milik daerah"_s);
    const RecordId unit = desk.add("org_unit", [](RecordEdit &edit) { edit.set("name", u"Dinas Arsip; Perpustakaan"_s); });
    const RecordId asset = desk.add("knowledge_asset", [&](RecordEdit &edit) {
        edit.set("title", u"=Pinjam \"arsip\""_s).set("kind", u"praktik_baik"_s).set("summary", u"- satu\n- dua"_s).set("review_due", QDate(2027, 3, 2));
        edit.set("version", QVariant::fromValue(Decimal{u"1.5"_s})).set("keywords", QStringList{u"arsip"_s, u"@pinjam"_s});
        edit.set("themes", QVariant::fromValue(QList<Uuid>{theme.id})).set("unit", QVariant::fromValue(unit.id));
    });
    const QString digest = desk.office.digest();
    const QString name = form == Csv ? u"aset.csv"_s : u"aset.xlsx"_s;
    const auto report = desk.office->exportTable(desk.path(name), {.type = asset.type, .form = form, .words = People}, {asset});
    if (form == Xlsx && !Library::canWriteWorkbooks())
        return;
    REQUIRE(report);
    CHECK(report->records == 1);
    const auto rows = desk.rows(name);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].contains(u"Kind"_s)); // labels, and what they stand for
    CHECK(rows[1].contains(u"Good practice"_s));
    CHECK(rows[1].contains(u"Barang milik daerah"_s));
    CHECK(rows[1].contains(u"2027-03-02"_s));
    const auto import = desk.office->importTable(desk.path(name), u"knowledge_asset"_s, {}, {});
    REQUIRE(import);
    for (const ImportProblem &problem : import->failed)
        UNSCOPED_INFO(problem.message.toStdString());
    CHECK(import->failed.isEmpty());
    CHECK(import->imported == 0);
    CHECK(import->unchanged == 1);
    CHECK(desk.office.digest() == digest);
}

TEST_CASE("In a table for people nothing becomes a formula, whatever was typed")
{
    Desk desk;
    const QStringList titles{u"=1+1"_s, u"+62 811"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"'=1"_s, u"biasa"_s};
    QList<RecordId> themes;
    for (const QString &title : titles)
        themes << desk.theme(title);
    REQUIRE(desk.office->exportTable(desk.path(u"a.csv"_s), {.type = "theme", .form = Csv, .words = People}, themes));
    const auto rows = desk.rows(u"a.csv"_s);
    REQUIRE(rows.size() == titles.size() + 1);
    for (qsizetype i = 0; i < titles.size(); ++i)
        CHECK(rows[i + 1].first() == (titles[i] == u"biasa" ? titles[i] : u'\'' + titles[i]));
    REQUIRE(desk.office->importTable(desk.path(u"a.csv"_s), u"theme"_s, {}, {}));
    for (qsizetype i = 0; i < titles.size(); ++i)
        CHECK(desk.office->record("theme", themes[i].id)->value("title").toString() == titles[i].trimmed());
    if (!Library::canWriteWorkbooks())
        return;
    REQUIRE(desk.office->exportTable(desk.path(u"a.xlsx"_s), {.type = "theme", .form = Xlsx, .words = People}, themes));
    CHECK(desk.rows(u"a.xlsx"_s)[1].first() == u"=1+1"); // a cell of text
}

TEST_CASE("Records of several types are written with what all of them have, in the order given")
{
    Desk desk;
    const RecordId theme = desk.theme(u"Pajak"_s);
    const RecordId asset = desk.add("knowledge_asset", [](RecordEdit &edit) { edit.set("title", u"Arsip"_s).set("summary", u"Tentang arsip"_s); });
    const auto rows = desk.office->tableRows({}, {theme, asset});
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK((*rows)[0].first(3) == QStringList{u"Type"_s, u"Title"_s, u"Text"_s});
    CHECK((*rows)[1].first(3) == QStringList{u"Theme"_s, u"Pajak"_s, QString()});
    CHECK((*rows)[2].first(3) == QStringList{u"Knowledge asset"_s, u"Arsip"_s, u"Tentang arsip"_s});
}

TEST_CASE("An export says how many of its records are such as never leave the office")
{
    Desk desk;
    const RecordId open = desk.add("knowledge_asset", [](RecordEdit &edit) { edit.set("title", u"Terbuka"_s); });
    const RecordId secret = desk.add("knowledge_asset", [](RecordEdit &edit) { edit.set("title", u"Rahasia"_s).set("security", u"R"_s); });
    const auto report = desk.office->exportTable(desk.path(u"a.csv"_s), {.type = open.type, .form = Csv, .words = People}, {open, secret});
    REQUIRE(report);
    CHECK(report->records == 2);
    CHECK(report->kept == 1);
}

TEST_CASE("An export that is stopped leaves the file that was there as it was")
{
    Desk desk;
    const auto form = GENERATE(Csv, Xlsx);
    const QString path = desk.path(form == Csv ? u"a.csv"_s : u"a.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("lama");
    file.close();
    const auto stopped = desk.office->exportTable(path, {.type = "theme", .form = form, .words = People}, {desk.theme(u"Pajak"_s)},
                                                  [](const QString &, qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    if (Library::canWriteWorkbooks())
        CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(desk.bytes(QFileInfo(path).fileName()) == "lama");
    CHECK(QDir(desk.folder.path()).entryList({u"a.*"_s}, QDir::Files).size() == 1);
}

TEST_CASE("Several records go to the trash and come back as one: all of them, or none")
{
    Desk desk;
    const QList<RecordId> themes{desk.theme(u"Satu"_s), desk.theme(u"Dua"_s), desk.theme(u"Tiga"_s)};
    const auto there = [&] { return desk.office->count({.type = "theme", .where = {}}); };
    const QList<RecordId> withStranger = QList<RecordId>(themes) << RecordId{"theme", desk.office->newId()};
    CHECK_FALSE(desk.office->remove(withStranger));
    CHECK(there() == 3);
    REQUIRE(desk.office->remove(QList<RecordId>(themes.first(2))));
    CHECK(there() == 1);
    REQUIRE(desk.office->restore(QList<RecordId>(themes.first(2))));
    CHECK(there() == 3);
}

TEST_CASE("A list is entered at a title by its beginning: from where one is, then from the top")
{
    Desk desk;
    for (const QString &title : {u"Arsip"_s, u"Pajak bumi"_s, u"pajak daerah"_s, u"Retribusi"_s})
        desk.theme(title);
    const ListQuery themes{.type = "theme", .where = {}};
    CHECK(desk.office->rowOfTitle(themes, u"p"_s) == 1);
    CHECK(desk.office->rowOfTitle(themes, u"PAJAK D"_s) == 2);
    CHECK(desk.office->rowOfTitle(themes, u"p"_s, 2) == 2);
    CHECK(desk.office->rowOfTitle(themes, u"p"_s, 3) == 1);
    CHECK(desk.office->rowOfTitle(themes, u"x"_s) == -1);
    // Records that are called by what they link to.
    for (const QString &name : {u"Dewi"_s, u"Bambang"_s}) {
        const RecordId person = desk.add("person", [&](RecordEdit &edit) { edit.set("name", name); });
        desk.add("community_member", [&](RecordEdit &edit) { edit.set("person", QVariant::fromValue(person.id)); });
    }
    const ListQuery members{.type = "community_member", .where = {}};
    CHECK(desk.office->rowOfTitle(members, u"dew"_s) == 1);
    CHECK(desk.office->rowOfTitle(members, u"bam"_s) == 0);
}

TEST_CASE("Personal data is called by the name of its person, and stands where that name does")
{
    Desk desk;
    for (const auto &[name, nip] : {std::pair(u"Zulaikha"_s, u"198001012005012001"_s), std::pair(u"Anwar Siregar"_s, u"199001012015011002"_s)}) {
        const Uuid id = desk.add("person", [&, of = name](RecordEdit &edit) { edit.set("name", of); }).id;
        RecordEdit detail("person_detail", id);
        REQUIRE(desk.office->save(detail.set("nip", nip)));
    }
    ListQuery query;
    query.type = "person_detail";
    const QList<RecordLine> lines = desk.office->list(query);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].title == u"Anwar Siregar · 199001012015011002"_s);
    CHECK(lines[1].title == u"Zulaikha · 198001012005012001"_s);
}
