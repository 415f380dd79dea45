#include "samples.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

#include <functional>
#include <map>
#include <set>

using namespace simpul;

// Every field of every type, and every column of every table, with a name to show when something is wrong with it.
static void forEachField(const std::function<void(const std::string &where, const Field &)> &visit)
{
    for (const EntityType *type : entityTypes()) {
        for (const Field &field : type->fields) {
            visit(type->name + '.' + field.name, field);
            for (const Field &column : field.columns)
                visit(type->name + '.' + field.name + '.' + column.name, column);
        }
    }
}

static bool isSnakeCase(const std::string &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    return form.match(QString::fromStdString(name)).hasMatch();
}

TEST_CASE("People meet the types in the order of the list, and each is found by its name")
{
    std::string order;
    for (const EntityType *type : entityTypes()) {
        order += type->name + ' ';
        CHECK(findEntityType(type->name) == type);
    }
    CHECK(order
          == "knowledge_asset theme asset_use asset_review asset_rating community community_member decree mentor_assignment mentoring_plan "
             "mentoring_visit mentoring_module discussion meeting action_item lesson_learned official_record sop training_event "
             "training_record person person_detail org_unit government paper_template note glossary_term saved_search ");
    CHECK(findEntityType("no_such_type") == nullptr);
}

TEST_CASE("Personal data stays in the office, private notes in the library, all else is shared")
{
    for (const EntityType *type : entityTypes()) {
        INFO(type->name);
        const Audience expected = type->name == "person_detail" ? Audience::Office
            : type->name == "note" || type->name == "saved_search" ? Audience::Private
                                                                : Audience::Shared;
        CHECK(type->audience == expected);
    }
}

TEST_CASE("A person's shared record has no field that tells a birth date, a number or a telephone")
{
    const EntityType *person = findEntityType("person");
    for (const char *personal : {"nip", "birth_date", "sex", "email", "phone", "retirement_override"}) {
        INFO(personal);
        CHECK(person->find(personal) == nullptr);
        CHECK(findEntityType("person_detail")->find(personal) != nullptr);
    }
}

TEST_CASE("Every kind of value is used by some type, so that nothing general is written for kinds nobody has")
{
    std::set<FieldKind> used;
    forEachField([&](const std::string &, const Field &field) { used.insert(field.kind); });
    for (int kind = int(FieldKind::Text); kind <= int(FieldKind::Attachment); ++kind) {
        INFO(kindName(FieldKind(kind)));
        CHECK(used.contains(FieldKind(kind)));
    }
}

TEST_CASE("Names in the log are snake_case and given once")
{
    std::map<std::string, int> seen;
    for (const EntityType *type : entityTypes()) {
        CHECK(isSnakeCase(type->name));
        ++seen[type->name];
    }
    forEachField([&](const std::string &where, const Field &field) {
        INFO(where);
        CHECK(isSnakeCase(field.name));
        CHECK(field.name != "id");
        CHECK(field.name != "element"); // JSON rows carry theirs under this key
        CHECK(field.name != "pos");     // the order of rows in the log
        ++seen[where];
    });
    for (const auto &[name, count] : seen) {
        INFO(name);
        CHECK(count == 1);
    }
}

TEST_CASE("Within a field no two choices share a code or a label, and no code is another's label")
{
    forEachField([](const std::string &where, const Field &field) {
        std::map<QString, QString> codes;
        for (const Choice &choice : field.facts.choices) {
            INFO(where << ' ' << choice.code);
            CHECK(std::string(choice.code) != "");
            CHECK(std::string(choice.label) != "");
            for (const QString &word : {QString::fromUtf8(choice.code), QString::fromUtf8(choice.label)}) {
                const auto [at, isNew] = codes.try_emplace(word.toLower(), QString::fromUtf8(choice.code));
                CHECK((isNew || at->second == QString::fromUtf8(choice.code)));
            }
        }
        CHECK((field.kind == FieldKind::Choice) == !field.facts.choices.empty());
    });
}

TEST_CASE("Everything people see has a label")
{
    for (const EntityType *type : entityTypes()) {
        INFO(type->name);
        CHECK(std::string(type->label) != "");
        CHECK(std::string(type->pluralLabel) != "");
    }
    forEachField([](const std::string &where, const Field &field) {
        INFO(where);
        CHECK(std::string(field.facts.label) != "");
    });
}

TEST_CASE("Within a type no two fields share a label, since people tell them apart by it")
{
    std::set<std::pair<std::string, std::string>> seen;
    forEachField([&](const std::string &where, const Field &field) {
        INFO(where << ' ' << field.facts.label);
        CHECK(seen.emplace(where.substr(0, where.rfind('.')), field.facts.label).second);
    });
}

TEST_CASE("Links lead to types that exist; only a private note may be about anything")
{
    forEachField([](const std::string &where, const Field &field) {
        INFO(where);
        const bool isLink = field.kind == FieldKind::Link || field.kind == FieldKind::LinkList;
        if (isLink && where != "note.about")
            CHECK(findEntityType(field.target) != nullptr);
        else
            CHECK(field.target.empty());
    });
}

TEST_CASE("What locks a record is one of its choices, and what stays open are its fields")
{
    for (const EntityType *type : entityTypes()) {
        if (!type->lock)
            continue;
        INFO(type->name);
        const Field *field = type->find(type->lock->field);
        REQUIRE(field);
        CHECK_FALSE(type->lock->codes.empty());
        for (const std::string &code : type->lock->codes)
            CHECK(field->hasChoice(QString::fromStdString(code)));
        for (const std::string &open : type->lock->open)
            CHECK(type->find(open) != nullptr);
    }
}

TEST_CASE("A list can call every record something: title fields exist and hold one value")
{
    for (const EntityType *type : entityTypes()) {
        INFO(type->name);
        CHECK_FALSE(type->titleFields.empty());
        for (const std::string &name : type->titleFields) {
            const Field *field = type->find(name);
            REQUIRE(field);
            CHECK_FALSE(field->isMulti());
            CHECK(field->kind != FieldKind::Attachment);
        }
    }
}

TEST_CASE("The columns of a table hold one value each, as the log writes cells")
{
    forEachField([](const std::string &where, const Field &field) {
        INFO(where);
        CHECK((field.kind == FieldKind::Table) == !field.columns.empty());
        for (const Field &column : field.columns)
            CHECK_FALSE(column.isMulti());
    });
}

TEST_CASE("A limit can be kept: the least is below the most")
{
    forEachField([](const std::string &where, const Field &field) {
        INFO(where);
        CHECK(field.facts.least < field.facts.most);
        CHECK(field.facts.shortest < field.facts.longest);
        CHECK(field.facts.longest * 3 + 2 <= 256 * 1024); // 60000 characters fit one value of the log, whatever their UTF-8
    });
}

TEST_CASE("A training event and the record of it know the same 24 forms of PerLAN 10/2018")
{
    const auto &ofEvent = findEntityType("training_event")->find("form")->facts.choices;
    const auto &ofRecord = findEntityType("training_record")->find("form")->facts.choices;
    REQUIRE(ofEvent.size() == 24);
    REQUIRE(ofRecord.size() == 24);
    for (std::size_t i = 0; i < ofEvent.size(); ++i)
        CHECK(std::string(ofEvent[i].code) == ofRecord[i].code);
}
