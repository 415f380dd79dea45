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
