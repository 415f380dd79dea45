#include "samples.h"

#include "core/model/json_form.h"
#include "core/model/organisation/person.h"
#include "core/model/training/training_event.h"
#include "core/model/training/training_record.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace simpul;
using namespace simpul::test;

static const Field &eventField(const char *name)
{
    return *TrainingEvent::type().find(name);
}

// Through the bytes of a file, as programs exchange it.
static QJsonValue throughFile(const QJsonValue &json)
{
    const QByteArray bytes = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(bytes).array().first();
}
static QJsonValue json(const char *text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray("[") + text + "]", &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array().first();
}

TEST_CASE("What JSON says of a value is read back as that value")
{
    for (const EntityType *type : entityTypes()) {
        for (const Field &field : type->fields) {
            for (const QVariant &value : sampleValues(field)) {
                INFO(type->name << '.' << field.name);
                const auto again = fromJson(field, throughFile(toJson(field, value)));
                REQUIRE(again);
                CHECK((*again == value));
            }
            CHECK(toJson(field, QVariant()).isNull());
            CHECK((*fromJson(field, QJsonValue::Null) == QVariant()));
        }
    }
}

TEST_CASE("Programs find numbers as numbers, where JSON keeps them exactly")
{
    const Field &budget = eventField("budget");
    const auto shape = [&](const char *text) { return toJson(budget, QVariant::fromValue(Decimal{QString::fromLatin1(text)})); };
    CHECK(shape("62.5").isDouble());
    CHECK(shape("2026").toInteger() == 2026);
    CHECK(shape("0.1").isDouble());
    CHECK(shape("99999999999999999999").isString());
    CHECK(shape("0.12345678901234567891").isString());
    const auto large = fromJson(budget, json("9007199254740993"));
    REQUIRE(large);
    CHECK(large->value<Decimal>().text == u"9007199254740993");
    const auto small = fromJson(budget, json("1e-7"));
    REQUIRE(small);
    CHECK(small->value<Decimal>().text == u"0.0000001");
}

TEST_CASE("A table is an array of objects with the names of its columns")
{
    const auto rows =
        fromJson(eventField("participants"),
                 json(R"([{"person":"0199a1b2-c3d4-7001-8002-000000000002","state":"hadir","pre_score":62.5,"certificate_no":null}])"));
    REQUIRE(rows);
    const auto list = rows->value<QList<TableRow>>();
    REQUIRE(list.size() == 1);
    CHECK(list[0].element == QString()); // a new row
    CHECK((list[0].cells.value(QStringLiteral("person")) == QVariant::fromValue(sampleId(1))));
    CHECK(list[0].cells.value(QStringLiteral("pre_score")).value<Decimal>().text == u"62.5");
    CHECK_FALSE(list[0].cells.contains(QStringLiteral("certificate_no")));
}

TEST_CASE("JSON of another shape is refused with the name of what is wrong")
{
    const auto refusal = [](const char *name, const char *text) {
        const auto value = fromJson(eventField(name), json(text));
        INFO(name << ' ' << text);
        REQUIRE_FALSE(value);
        return value.error().message;
    };
    CHECK(refusal("title", "5") == u"\"title\" must be a text in JSON.");
    CHECK(refusal("participants", R"([{"persn":"x"}])").contains(u"\"persn\""));
    CHECK(refusal("participants", R"([{"state":"gone"}])").contains(u"terdaftar"));
    CHECK(refusal("participants", R"(["Dewi"])").contains(u"a list of objects"));
    CHECK(refusal("participants", R"({"person":"x"})").contains(u"a list of objects"));
    CHECK(refusal("experts", "[5]").contains(u"a list of texts"));
    CHECK(refusal("certificate", "3").contains(u"true or false"));
    CHECK(refusal("budget", "true").contains(u"a number"));
    CHECK(refusal("start_on", "\"12/11/2026\"").contains(u"12/11/2026"));
    CHECK_FALSE(fromJson(*TrainingRecord::type().find("duration"), json("1.5")));
    CHECK_FALSE(fromJson(*TrainingRecord::type().find("duration"), json("-60")));
    CHECK_FALSE(fromJson(*TrainingRecord::type().find("proof"), json(R"({"sha256":"00","name":"a","size":1})")));
    CHECK_FALSE(fromJson(*Person::type().find("aliases"), json(R"(["one; two"])")));
}

TEST_CASE("A table in a CSV cell is JSON on one line")
{
    const Field &participants = eventField("participants");
    const QString text = jsonText(participants, sampleValues(participants).first());
    CHECK(text.startsWith(u"[{"));
    CHECK_FALSE(text.contains(u'\n'));
}
