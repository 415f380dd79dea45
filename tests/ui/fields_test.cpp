#include "core/model/communities/community.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/meetings/meeting.h"
#include "core/model/training/training_event.h"
#include "core/model/training/training_record.h"
#include "tests/ui/fake_lookup.h"
#include "ui/fields/choice_editor.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/link_line.h"
#include "ui/fields/grid_editor.h"
#include "ui/fields/grid_model.h"
#include "ui/fields/grid_view.h"
#include "ui/window/translators.h"

#include <QCompleter>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

// An editor of one field, as a form has it.
struct Desk {
    explicit Desk(const EntityType &type, const char *field) : editor(makeEditor(*type.find(field), lookup, &window))
    {
        window.show();
        window.activateWindow();
    }
    QString text() const { return qobject_cast<QLineEdit *>(editor->input())->text(); }
    void type(const QString &words)
    {
        auto *line = qobject_cast<QLineEdit *>(editor->input());
        line->setText({});
        QTest::keyClicks(line, words.isEmpty() ? u"x"_s : words);
        if (words.isEmpty())
            QTest::keyClick(line, Qt::Key_Backspace);
        Q_EMIT line->editingFinished(); // as when the focus goes on: without a screen it does not
    }

    FakeLookup lookup;
    QWidget window;
    FieldEditor *editor;
};

QLabel *labelOf(const QWidget *input)
{
    for (QLabel *label : input->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == input)
            return label;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Every field of every type has an editor with a label beside it that names it")
{
    FakeLookup lookup;
    for (const EntityType *type : entityTypes()) {
        for (const Field &field : type->fields) {
            QWidget window;
            const FieldEditor *editor = makeEditor(field, lookup, &window);
            CAPTURE(type->name, field.name);
            const QLabel *label = labelOf(editor->input());
            REQUIRE(label);
            CHECK(label->text() == field.label());
            CHECK(!editor->input()->accessibleName().isEmpty());
            CHECK((editor->input()->focusPolicy() & Qt::StrongFocus) == Qt::StrongFocus);
            const bool saysRequired = editor->input()->accessibleDescription().contains(FieldEditor::tr("Required."));
            CHECK(saysRequired == field.facts.required);
        }
    }
}

TEST_CASE("What the program writes into a field is not taken for what a person wrote")
{
    for (const char *field : {"title", "kind", "summary", "keywords", "published_on", "version"}) {
        Desk desk(KnowledgeAsset::type(), field);
        desk.editor->setValue(u"1"_s);
        CAPTURE(field);
        CHECK(!desk.editor->isTouched());
    }
    Desk desk(KnowledgeAsset::type(), "title");
    desk.editor->setValue(u"Lama"_s);
    desk.type(u"Baru"_s);
    CHECK(desk.editor->isTouched());
    CHECK(desk.editor->read() == QVariant(u"Baru"_s));
}

TEST_CASE("An emptied field is an empty value")
{
    Desk desk(KnowledgeAsset::type(), "title");
    desk.editor->setValue(u"Lama"_s);
    desk.type({});
    REQUIRE(desk.editor->read());
    CHECK(isEmptyValue(*desk.editor->read()));
}

TEST_CASE("A date is read as people write it, and shown as the program writes it")
{
    Translators().show(u"id"_s);
    Desk desk(KnowledgeAsset::type(), "published_on");
    desk.type(u"2026-11-12"_s);
    CHECK(desk.editor->read() == QVariant(QDate(2026, 11, 12)));
    CHECK(desk.text() == u"12 November 2026");
}

TEST_CASE("What cannot be understood is said below the field, in sight and in words")
{
    Desk desk(KnowledgeAsset::type(), "published_on");
    desk.type(u"kapan-kapan"_s);
    CHECK(!desk.editor->read());
    CHECK(!desk.editor->problem().isEmpty());
    CHECK(desk.editor->input()->accessibleDescription().contains(desk.editor->problem()));
    desk.type(u"12 November 2026"_s);
    CHECK(desk.editor->problem().isEmpty());
}

TEST_CASE("Numbers and durations are read as people write them")
{
    Desk number(KnowledgeAsset::type(), "version");
    number.type(u"62,5"_s);
    CHECK(number.editor->read() == QVariant::fromValue(Decimal{u"62.5"_s}));
    Desk duration(TrainingRecord::type(), "duration");
    duration.type(u"2:15"_s);
    CHECK(duration.editor->read() == QVariant::fromValue(Seconds{8100}));
}

TEST_CASE("The wheel never changes a choice")
{
    Desk desk(KnowledgeAsset::type(), "kind");
    desk.editor->setValue(u"sop"_s);
    auto *box = qobject_cast<QComboBox *>(desk.editor->input());
    box->setFocus();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    CHECK(desk.editor->read() == QVariant(u"sop"_s));
    CHECK(!wheel.isAccepted());
}

TEST_CASE("A choice this program does not know stays as it is")
{
    Desk desk(KnowledgeAsset::type(), "kind");
    desk.editor->setValue(u"hologram"_s);
    CHECK(desk.editor->read() == QVariant(u"hologram"_s));
    CHECK(!desk.editor->isTouched());
}

TEST_CASE("Tab leaves a long text")
{
    Desk desk(KnowledgeAsset::type(), "body");
    CHECK(qobject_cast<QPlainTextEdit *>(desk.editor->input())->tabChangesFocus());
}

TEST_CASE("A link is picked from what is offered; words alone lead nowhere, and that is said")
{
    Desk desk(KnowledgeAsset::type(), "owner");
    desk.lookup.records = {{"person", testId(1), u"Dewi Kartikasari"_s, {}}, {"person", testId(2), u"Anwar Siregar"_s, {}}};
    desk.editor->setValue(QVariant::fromValue(testId(2)));
    CHECK(desk.text() == u"Anwar Siregar");
    CHECK(desk.editor->read() == QVariant::fromValue(testId(2)));

    desk.type(u"Dew"_s);
    CHECK(!desk.editor->read());
    CHECK(!desk.editor->problem().isEmpty());

    Q_EMIT desk.editor->findChild<LinkLine *>()->picked(testId(1), u"Dewi Kartikasari"_s);
    CHECK(desk.editor->read() == QVariant::fromValue(testId(1)));
    CHECK(desk.editor->problem().isEmpty());

    desk.type({});
    REQUIRE(desk.editor->read());
    CHECK(isEmptyValue(*desk.editor->read()));
}

TEST_CASE("A link to a record that is not held here stays")
{
    Desk desk(KnowledgeAsset::type(), "owner");
    desk.editor->setValue(QVariant::fromValue(testId(9)));
    CHECK(desk.editor->read() == QVariant::fromValue(testId(9)));
}

TEST_CASE("A list of links grows by picking and shrinks by the button beside each")
{
    Desk desk(KnowledgeAsset::type(), "authors");
    desk.lookup.records = {{"person", testId(1), u"Dewi"_s, {}}};
    desk.editor->setValue(QVariant::fromValue(QList<Uuid>{testId(1)}));
    CHECK(!desk.editor->isTouched());
    Q_EMIT desk.editor->findChild<LinkLine *>()->picked(testId(2), u"Anwar"_s);
    CHECK(desk.editor->read() == QVariant::fromValue(QList<Uuid>{testId(1), testId(2)}));
    const auto buttons = desk.editor->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName().contains(u"Dewi") && !button->isHidden()) {
            button->click();
            break;
        }
    }
    CHECK(desk.editor->read() == QVariant::fromValue(QList<Uuid>{testId(2)}));
}

TEST_CASE("A new row of a table takes the focus, and an untouched one is not saved")
{
    Desk desk(TrainingEvent::type(), "participants");
    desk.window.activateWindow();
    const TableRow held{u"aB3"_s, {{u"state"_s, u"hadir"_s}, {u"later_program"_s, u"x"_s}}};
    desk.editor->setValue(QVariant::fromValue(QList<TableRow>{held}));
    CHECK(!desk.editor->isTouched());
    CHECK(desk.editor->read() == QVariant::fromValue(QList<TableRow>{held})); // also the cell this program does not know

    qobject_cast<GridEditor *>(desk.editor)->addRow();
    REQUIRE(desk.window.focusWidget() != nullptr);
    CHECK(desk.window.focusWidget()->accessibleName().contains(u'2'));
    CHECK(desk.editor->read() == QVariant::fromValue(QList<TableRow>{held}));
}

TEST_CASE("A table takes an attendance list pasted from a spreadsheet: known names lead to their people, others are from outside")
{
    Desk desk(Meeting::type(), "attendance");
    desk.lookup.records = {{"person", testId(1), u"Dewi Kartikasari"_s, {}}};
    auto &grid = *qobject_cast<GridEditor *>(desk.editor);
    QApplication::clipboard()->setText(u"Dewi Kartikasari\nBudi Tamu\t\t\"Kepala Seksi, Kec. \"\"Utara\"\"\"\n"_s);
    grid.addRow();
    auto *view = desk.editor->findChild<GridView *>();
    view->setCurrentIndex(grid.model().index(0, 0));
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    const auto rows = desk.editor->read().value_or(QVariant()).value<QList<TableRow>>();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells.value(u"person"_s) == QVariant::fromValue(testId(1)));
    CHECK(!rows[1].cells.contains(u"person"_s));
    CHECK(rows[1].cells.value(u"name"_s).toString() == u"Budi Tamu");
    CHECK(rows[1].cells.value(u"position"_s).toString() == u"Kepala Seksi, Kec. \"Utara\"");
    CHECK(desk.editor->isTouched());
}

TEST_CASE("A table is filled by keyboard alone: typing begins a cell, Enter goes on, rows move and go")
{
    Desk desk(Meeting::type(), "agenda");
    auto &grid = *qobject_cast<GridEditor *>(desk.editor);
    desk.editor->setValue(QVariant::fromValue(QList<TableRow>{{u"a"_s, {{u"topic"_s, u"Pembukaan"_s}}}, {u"b"_s, {{u"topic"_s, u"Penutup"_s}}}}));
    auto *view = desk.editor->findChild<GridView *>();
    view->setCurrentIndex(grid.model().index(1, 0));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    const auto rows = [&] { return desk.editor->read().value_or(QVariant()).value<QList<TableRow>>(); };
    REQUIRE(rows().size() == 2);
    CHECK(rows()[0].element == u"b");
    view->setCurrentIndex(grid.model().index(0, 3));
    QTest::keyClick(view, Qt::Key_4);
    auto *cell = qobject_cast<QLineEdit *>(desk.window.focusWidget());
    REQUIRE(cell);
    QTest::keyClicks(cell, u"5"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    CHECK(rows()[0].cells.value(u"minutes"_s).value<Decimal>().toInteger() == 45);
    view->setCurrentIndex(grid.model().index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(rows().size() == 1);
    CHECK(rows()[0].element == u"a");
}

TEST_CASE("What is being typed in a cell is saved with the form, whatever key saves it")
{
    Desk desk(Meeting::type(), "agenda");
    auto &grid = *qobject_cast<GridEditor *>(desk.editor);
    grid.addRow();
    auto *cell = qobject_cast<QLineEdit *>(desk.window.focusWidget());
    REQUIRE(cell);
    QTest::keyClicks(cell, u"Peta persil"_s);
    desk.editor->takeInput();
    CHECK(desk.editor->isTouched());
    const auto rows = desk.editor->read().value_or(QVariant()).value<QList<TableRow>>();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells.value(u"topic"_s).toString() == u"Peta persil");
}

TEST_CASE("A draft keeps the rows of a table although a cell cannot be read yet")
{
    Desk desk(Meeting::type(), "agenda");
    auto &grid = *qobject_cast<GridEditor *>(desk.editor);
    desk.editor->setValue(QVariant::fromValue(QList<TableRow>{{u"a"_s, {{u"topic"_s, u"Pembukaan"_s}}}}));
    grid.model().type(grid.model().index(0, 3), u"sebentar"_s);
    const QJsonValue written = desk.editor->written();
    Desk again(Meeting::type(), "agenda");
    again.editor->takeUp(written);
    const auto rows = again.editor->read().value_or(QVariant()).value<QList<TableRow>>();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells.value(u"topic"_s).toString() == u"Pembukaan");
}

TEST_CASE("What cannot be read in a table stays as it was typed, and is said with its row")
{
    Desk desk(Meeting::type(), "agenda");
    auto &grid = *qobject_cast<GridEditor *>(desk.editor);
    grid.addRow();
    grid.model().type(grid.model().index(0, 3), u"sebentar"_s);
    CHECK(!desk.editor->checkNow());
    CHECK(desk.editor->problem().contains(u'1'));
    CHECK(grid.model().index(0, 3).data().toString() == u"sebentar");
    grid.model().type(grid.model().index(0, 3), u"15"_s);
    CHECK(desk.editor->checkNow());
}

TEST_CASE("A file is taken into the store before the record is saved")
{
    Desk desk(Community::type(), "decree_file");
    FileRef file{.sha256 = {}, .name = u"SK.pdf"_s, .size = 84000, .mime = u"application/pdf"_s};
    file.sha256.data[0] = 1;
    desk.lookup.stored = file;
    QMetaObject::invokeMethod(desk.editor, [&] { desk.editor->setValue({}); });
    CHECK(isEmptyValue(desk.editor->read().value_or(u"x"_s)));
}

TEST_CASE("Labels and names change with the language")
{
    Translators translators;
    translators.show(u"en"_s);
    Desk desk(KnowledgeAsset::type(), "title");
    const QString english = desk.editor->input()->accessibleName();
    translators.show(u"id"_s);
    QCoreApplication::processEvents();
    CHECK(desk.editor->input()->accessibleName() == desk.editor->field().label());
    CHECK(desk.editor->input()->accessibleName() != english);
}

TEST_CASE("A link to something that is not there yet makes it by its title, without leaving the form; nothing is made twice")
{
    FakeLookup lookup;
    lookup.records = {FoundTitle{"theme", testId(1), u"Kearsipan"_s, {}}};
    LinkLine line("theme", lookup, nullptr);
    QString picked;
    QObject::connect(&line, &LinkLine::picked, [&](const Uuid &, const QString &title) { picked = title; });
    const auto offers = [&] {
        QStringList out;
        const auto *model = line.findChild<QCompleter *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, 0).data().toString();
        return out;
    };
    QTest::keyClicks(&line, u"kearsipan"_s);
    CHECK(offers() == QStringList{u"Kearsipan"_s});
    QTest::keyClicks(&line, u" digital"_s);
    REQUIRE(offers().size() == 1);
    auto *completer = line.findChild<QCompleter *>();
    Q_EMIT completer->activated(completer->model()->index(0, 0));
    CHECK(picked == u"kearsipan digital");
    CHECK(lookup.records.size() == 2);
    LinkLine unit("org_unit", lookup, nullptr);
    QTest::keyClicks(&unit, u"Dinas Baru"_s);
    CHECK(unit.findChild<QCompleter *>()->model()->rowCount() == 0); // its code says which one it is
}
