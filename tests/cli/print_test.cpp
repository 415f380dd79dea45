#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

#ifdef SIMPUL_CLI_PRINTS

TEST_CASE("An asset is printed into a PDF file, several into a folder, without a display")
{
    const CliDesk desk;
    const QString code = u"bpkad"_s;
    desk.makeOffice(code);
    const QString one = desk.add(code, {u"knowledge_asset"_s, u"title=Panduan: arsip/surat"_s, u"body=Isi."_s});
    const QString two = desk.add(code, {u"knowledge_asset"_s, u"title=Tanya jawab"_s});

    const QString file = desk.path(u"lembar aset.pdf"_s);
    const CliAnswer single = desk.jsonAt(code, {u"print"_s, u"asset"_s, one, u"--output"_s, file});
    INFO(single.err.toStdString());
    REQUIRE(single.status == 0);
    CHECK(single.object()[u"files"].toArray() == QJsonArray{file});
    CHECK(desk.read(u"lembar aset.pdf"_s).startsWith("%PDF-"));

    const CliAnswer several = desk.jsonAt(code, {u"print"_s, u"asset"_s, one, two, u"--output"_s, desk.path(u"lembar"_s)});
    CHECK(several.status == 0);
    CHECK(QDir(desk.path(u"lembar"_s)).entryList({u"*.pdf"_s}).size() == 2);

    const CliAnswer partly = desk.jsonAt(
        code, {u"print"_s, u"asset"_s, u"06e7c938-1687-49a6-a11b-ebf4d017f643"_s, two, u"--output"_s, desk.path(u"sebagian"_s)});
    CHECK(partly.status == 1);
    CHECK(partly.object()[u"files"].toArray().size() == 1);
    CHECK(partly.object()[u"failed"].toArray().size() == 1);
}

TEST_CASE("Every paper is printed by its name; a text that can be edited instead of PDF where the file or --odt says so")
{
    const CliDesk desk;
    const QString code = u"bpkad"_s;
    desk.makeOffice(code);
    const QString person = desk.add(code, {u"person"_s, u"name=Dewi Kartikasari"_s});
    const QStringList meeting{u"meeting"_s, u"start=2026-11-12 13.30 WITA"_s, u"chair="_s + person, u"minute_taker="_s + person};
    const QString one = desk.add(code, meeting + QStringList{u"title=Rapat satu"_s});
    const QString two = desk.add(code, meeting + QStringList{u"title=Rapat dua"_s});
    for (const QString &paper : {u"invitation"_s, u"attendance"_s, u"minutes"_s}) {
        const CliAnswer printed = desk.at(code, {u"print"_s, paper, one, u"--output"_s, desk.path(paper + u".pdf"_s)});
        INFO(paper.toStdString() << printed.err.toStdString());
        CHECK(printed.status == 0);
        CHECK(desk.read(paper + u".pdf"_s).startsWith("%PDF-"));
    }
    CHECK(desk.at(code, {u"print"_s, u"attendance"_s, one, u"--empty"_s, u"--output"_s, desk.path(u"kosong.pdf"_s)}).status == 0);
    CHECK(desk.at(code, {u"print"_s, u"minutes"_s, one, u"--output"_s, desk.path(u"notula.odt"_s)}).status == 0);
    CHECK(desk.read(u"notula.odt"_s).startsWith("PK\x03\x04"));
    CHECK(desk.at(code, {u"print"_s, u"minutes"_s, one, two, u"--odt"_s, u"--output"_s, desk.path(u"notula"_s)}).status == 0);
    CHECK(QDir(desk.path(u"notula"_s)).entryList({u"*.odt"_s}).size() == 2);

    const QString unit = desk.add(code, {u"org_unit"_s, u"code=ASET"_s, u"name=Bidang Aset"_s});
    const QString community = desk.add(code, {u"community"_s, u"name=Aset Kita"_s, u"unit="_s + unit});
    const QStringList report{u"print"_s, u"mentoring-report"_s, community, u"--output"_s, desk.path(u"laporan.pdf"_s)};
    CHECK(desk.at(code, report + QStringList{u"--year"_s, u"2026"_s, u"--quarter"_s, u"4"_s}).status == 0);
    CHECK(desk.at(code, report + QStringList{u"--quarter"_s, u"5"_s}).status == 2);
    CHECK(desk.at(code, {u"print"_s, u"decree"_s, one, u"--output"_s, desk.path(u"bukan.pdf"_s)}).status == 1); // no decree has this id
}

TEST_CASE("A paper that does not exist, an id that is none and several papers for one file are wrong usage")
{
    const CliDesk desk;
    const QString code = u"bpkad"_s;
    desk.makeOffice(code);
    const QString id = desk.add(code, {u"knowledge_asset"_s, u"title=Panduan"_s});
    const QString file = desk.write(u"ada.pdf"_s, "lama");
    CHECK(desk.at(code, {u"print"_s, u"kwitansi"_s, id, u"--output"_s, file}).status == 2);
    CHECK(desk.at(code, {u"print"_s, u"asset"_s, u"bukan-id"_s, u"--output"_s, file}).status == 2);
    CHECK(desk.at(code, {u"print"_s, u"asset"_s, id, id, u"--output"_s, file}).status == 2);
    CHECK(desk.at(code, {u"print"_s, u"asset"_s, id}).status == 2);
    CHECK(desk.read(u"ada.pdf"_s) == "lama");
}

#endif
