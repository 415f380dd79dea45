#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/person.h"
#include "tests/ui/fake_lookup.h"
#include "ui/fields/field_editor.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"

#include <QLineEdit>
#include <QTest>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

QString noTitle(const Uuid &)
{
    return {};
}

// The steps of an edit as text: "title=Baru +keywords:aset -keywords:tanah".
QString stepsOf(const RecordEdit &edit)
{
    QStringList out;
    for (const RecordEdit::Step &step : edit.steps()) {
        const QString field = QString::fromStdString(step.field);
        switch (step.what) {
        case RecordEdit::Step::What::Set: out << field + u'=' + step.value.toString(); break;
        case RecordEdit::Step::What::AddElement: out << u'+' + field + u':' + step.value.toString(); break;
        case RecordEdit::Step::What::RemoveElement: out << u'-' + field + u':' + step.value.toString(); break;
        case RecordEdit::Step::What::SetRow: out << u'#' + field; break;
        }
    }
    return out.join(u' ');
}

void typeInto(EntityForm &form, const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(form.editor(field)->input());
    line->clear();
    QTest::keyClicks(line, text);
}

Record held()
{
    return {.type = KnowledgeAsset::entityName,
            .id = testId(7),
            .values = {{u"title"_s, u"Rekonsiliasi"_s}, {u"keywords"_s, QStringList{u"tanah"_s, u"aset"_s}}, {u"code"_s, u"A-1"_s}}};
}

} // namespace

TEST_CASE("Only what the person touched is saved")
{
    FakeLookup lookup;
    EntityForm form(KnowledgeAsset::type(), lookup, nullptr);
    form.setRecord(held());
    RecordEdit nothing(KnowledgeAsset::entityName, testId(7));
    form.collect(nothing);
    CHECK(nothing.steps().empty());
    CHECK(!form.isTouched());

    typeInto(form, "title", u"Rekonsiliasi aset tanah"_s);
    RecordEdit edit(KnowledgeAsset::entityName, testId(7));
    form.collect(edit);
    CHECK(stepsOf(edit) == u"title=Rekonsiliasi aset tanah");
}

TEST_CASE("What is typed and taken back is not saved")
{
    FakeLookup lookup;
    EntityForm form(KnowledgeAsset::type(), lookup, nullptr);
    form.setRecord(held());
    typeInto(form, "code", u"A-1"_s);
    RecordEdit edit(KnowledgeAsset::entityName, testId(7));
    form.collect(edit);
    CHECK(edit.steps().empty());
}

TEST_CASE("Tags are saved one by one, so that what another office adds meanwhile stays")
{
    FakeLookup lookup;
    EntityForm form(KnowledgeAsset::type(), lookup, nullptr);
    form.setRecord(held());
    typeInto(form, "keywords", u"aset; neraca"_s);
    RecordEdit edit(KnowledgeAsset::entityName, testId(7));
    form.collect(edit);
    CHECK(stepsOf(edit) == u"-keywords:tanah +keywords:neraca");
}

TEST_CASE("Without its title not even a draft is saved, and the title's own place says so")
{
    FakeLookup lookup;
    QWidget window;
    EntityForm form(KnowledgeAsset::type(), lookup, &window);
    window.show();
    form.setRecord(Record{.type = KnowledgeAsset::entityName});
    CHECK(!form.check());
    CHECK(!form.editor("title")->problem().isEmpty());
    typeInto(form, "title", u"Baru"_s);
    CHECK(form.check());
}

TEST_CASE("What is wrong in a field stops the saving and stands below the field")
{
    FakeLookup lookup;
    EntityForm form(KnowledgeAsset::type(), lookup, nullptr);
    form.setRecord(held());
    typeInto(form, "published_on", u"kapan-kapan"_s);
    CHECK(!form.check());
    CHECK(!form.editor("published_on")->problem().isEmpty());
}

TEST_CASE("A wrong value that came from another office does not stop somebody who edits something else")
{
    FakeLookup lookup;
    EntityForm form(KnowledgeAsset::type(), lookup, nullptr);
    Record record = held();
    record.values.insert(u"version"_s, QVariant::fromValue(Decimal{u"-3"_s}));
    form.setRecord(record);
    typeInto(form, "code", u"A-2"_s);
    CHECK(form.check());
}

TEST_CASE("A record is read as text: nothing in it becomes markup, and nothing is fetched")
{
    Record record = held();
    record.values.insert(u"body"_s, u"# Langkah\n\n1. Tarik <b>daftar</b>\n\n<img src=\"http://example.org/x.png\"> **tebal** [a](file:///etc/passwd)"_s);
    QTextDocument document;
    writeRecord(document, KnowledgeAsset::type(), record, noTitle);
    const QString text = document.toPlainText();
    CHECK(text.contains(u"<b>daftar</b>"));
    CHECK(text.contains(u"<img src=\"http://example.org/x.png\">"));
    CHECK(text.contains(u"tebal"));
    CHECK(!text.contains(u"**tebal**"));
    const QString html = document.toHtml();
    CHECK(!html.contains(u"<img"));
    CHECK(!html.contains(u"href=\"file:"));
    CHECK(!html.contains(u"href=\"http"));
}

TEST_CASE("A link in a record leads to another record and nowhere else")
{
    Record record = held();
    record.values.insert(u"owner"_s, QVariant::fromValue(testId(1)));
    QTextDocument document;
    writeRecord(document, KnowledgeAsset::type(), record, [](const Uuid &) { return u"Dewi"_s; });
    CHECK(document.toHtml().contains(recordAddress(testId(1))));
    CHECK(recordOfAddress(recordAddress(testId(1))) == testId(1));
    CHECK(!recordOfAddress(u"http://example.org"_s));
}

TEST_CASE("Words that were searched for are marked in the text")
{
    QTextDocument document;
    writeRecord(document, KnowledgeAsset::type(), held(), noTitle, {.highlight = {u"rekonsiliasi"_s}});
    CHECK(document.toHtml().contains(u"background-color"));
}

TEST_CASE("The reader fetches nothing")
{
    Reader reader(nullptr);
    CHECK(!reader.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    CHECK(!reader.openLinks());
}

TEST_CASE("The form of an asset begins with what people fill in every day; what is wrong among the other fields comes into view")
{
    FakeLookup lookup;
    QWidget window;
    EntityForm form(KnowledgeAsset::type(), lookup, &window);
    form.setRecord({});
    window.show();
    CHECK(form.editor("title")->isVisibleTo(&window));
    CHECK_FALSE(form.editor("license")->isVisibleTo(&window));
    typeInto(form, "review_due", u"kapan-kapan"_s);
    typeInto(form, "title", u"Judul"_s);
    CHECK_FALSE(form.check());
    CHECK(form.editor("review_due")->isVisibleTo(&window));
}
