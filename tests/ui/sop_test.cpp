#include "tests/core/sops/sample_sop.h"
#include "tests/ui/fake_lookup.h"
#include "tests/ui/window_office.h"
#include "ui/fields/grid_editor.h"
#include "ui/fields/grid_model.h"
#include "ui/fields/grid_view.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/flow_pane.h"
#include "ui/forms/flow_picture.h"
#include "ui/forms/sop_writing.h"

#include <QListWidget>
#include <QPushButton>

using namespace simpul;
using namespace simpul::test;

namespace {

// The form of an SOP with what stands beside its fields.
struct SopForm {
    explicit SopForm(const Sop &sop)
    {
        form = new EntityForm(Sop::type(), lookup, &window);
        form->setRecord(fromEntity(sop));
        addFlowPane(*form);
        pane = window.findChild<FlowPane *>();
        REQUIRE(pane);
        window.resize(700, 800);
        window.show();
    }
    GridEditor &grid() const { return *qobject_cast<GridEditor *>(form->editor("steps")); }
    GridModel &steps() const { return grid().model(); }
    QModelIndex cell(int step, std::string_view column) const
    {
        for (int i = 0; i < steps().columnCount(); ++i) {
            if (steps().column(i).name == column)
                return steps().index(step - 1, i);
        }
        return {};
    }
    QString shown(int step, std::string_view column) const { return steps().data(cell(step, column)).toString(); }
    QStringList told() const
    {
        QStringList lines;
        for (int i = 0; i < pane->findings().count(); ++i)
            lines << pane->findings().item(i)->text();
        return lines;
    }
    std::size_t lines() const
    {
        pane->picture().drawNow();
        std::size_t count = 0;
        for (const SopPage &page : pane->picture().layout().pages)
            count += page.lines.size();
        return count;
    }

    FakeLookup lookup;
    QWidget window;
    EntityForm *form = nullptr;
    FlowPane *pane = nullptr;
};

Sop draft()
{
    Sop sop = disposalSop();
    sop.state = u"draf"_s;
    return sop;
}

} // namespace

TEST_CASE("The flowchart is drawn of what stands in the form now, with what is to be mended beside it")
{
    const SopForm sop(draft());
    CHECK(sop.told().isEmpty());
    CHECK(sop.lines() == 9);
    sop.steps().type(sop.cell(4, "next_no"), QString());
    REQUIRE(sop.told() == QStringList{u"Step 4 has no exit \"No\". Choose the step it leads to."_s});
    CHECK(sop.lines() == 8);

    Q_EMIT sop.pane->findings().itemActivated(sop.pane->findings().item(0));
    CHECK(sop.grid().findChild<GridView *>()->currentIndex().row() == 3);
    sop.steps().type(sop.cell(4, "next_no"), u"2"_s);
    CHECK(sop.told().isEmpty());
    CHECK(sop.lines() == 9);
}

TEST_CASE("Steps name each other by their numbers, and mean the same step when it stands elsewhere")
{
    const SopForm sop(draft());
    CHECK(sop.shown(4, "next_yes") == u"5");
    CHECK(sop.shown(4, "next_no") == u"2");
    sop.steps().moveRow(4, 5);
    CHECK(sop.shown(4, "next_yes") == u"6");
    sop.steps().removeRows({1});
    CHECK(sop.shown(3, "next_no") != u"2");
    sop.steps().type(sop.cell(3, "next_no"), u"langkah 1"_s);
    CHECK(sop.shown(3, "next_no") == u"1");
    sop.steps().type(sop.cell(3, "next_no"), u"77"_s); // there is no such step
    CHECK(!sop.grid().read());
}

TEST_CASE("A step that is new can be led to at once, and everything stands in its place when it is saved and read again")
{
    const Office office(u"en"_s);
    auto library = Library::open(office.start.place, office.clock).value();
    Sop sop = draft();
    sop.id = {};
    sop.signatory = {};
    const Uuid id = library->newId();
    RecordEdit first(Sop::entityName, id);
    const Record all = fromEntity(sop);
    for (const Field &field : Sop::type().fields)
        addSteps(first, field, {}, all.value(field.name));
    REQUIRE(library->save(first));

    const SopForm form(library->get(Id<Sop>{id}).value());
    form.steps().addRow();
    form.steps().type(form.cell(10, "activity"), u"Mengarsipkan"_s);
    form.steps().type(form.cell(4, "next_no"), u"10"_s);
    form.steps().type(form.cell(4, "requirement"), u"x"_s);
    form.steps().moveRow(9, 4);
    CHECK(form.shown(4, "next_no") == u"5");
    CHECK(form.shown(4, "next_yes") == u"6");
    RecordEdit edit(Sop::entityName, id);
    form.form->collect(edit);
    REQUIRE(library->save(edit));

    const Sop saved = library->get(Id<Sop>{id}).value();
    REQUIRE(saved.steps.size() == 10);
    CHECK(saved.steps[4].activity == u"Mengarsipkan");
    CHECK(saved.steps[3].nextNo == saved.steps[4].element);
    CHECK(saved.steps[3].nextYes == saved.steps[5].element);

    const SopForm again(saved);
    again.steps().choose(again.cell(4, "requirement"), {}); // what is emptied is empty
    RecordEdit emptied(Sop::entityName, id);
    again.form->collect(emptied);
    REQUIRE(library->save(emptied));
    CHECK(library->get(Id<Sop>{id}).value().steps[3].requirement.isEmpty());
}

TEST_CASE("Story 3 in the window: a missing exit is told, the mended SOP comes into force, and a revision is begun with a button")
{
    Office office(u"en"_s);
    auto library = Library::open(office.start.place, office.clock).value();
    const Uuid person = library->newId();
    REQUIRE(library->save(RecordEdit("person", person).set("name", u"Herman Tandirau"_s)));
    Sop sop = draft();
    sop.signatory.uuid = person;
    sop.steps[3].nextNo.clear();
    const Uuid id = library->newId();
    RecordEdit first(Sop::entityName, id);
    const Record all = fromEntity(sop);
    for (const Field &field : Sop::type().fields)
        addSteps(first, field, {}, all.value(field.name));
    REQUIRE(library->save(first));
    const auto state = [&] { return library->get(Id<Sop>{id}).value().state; };
    const auto press = [&](const QString &text) {
        for (QPushButton *button : office.window->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                office.wait();
                return true;
            }
        }
        return false;
    };

    office.window->goTo(u"sop"_s);
    office.wait();
    office.window->openRecord(Sop::entityName, id);
    office.wait();
    REQUIRE(press(u"Hand in for verification"_s));
    CHECK(state() == u"draf");
    QStringList said;
    for (const QLabel *label : office.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    CHECK(said.join(u'\n').contains(u"Step 4 has no exit \"No\""));

    RecordEdit mended(Sop::entityName, id);
    TableRow row{u"s4"_s, {{u"next_no"_s, u"s2"_s}}};
    REQUIRE(library->save(mended.setRow("steps", row)));
    for (const QString &step : {u"Hand in for verification"_s, u"Pass round for initials"_s, u"Approve"_s, u"Put into force"_s}) {
        INFO(step.toStdString());
        CHECK(press(step));
    }
    CHECK(state() == u"berlaku");

    REQUIRE(press(u"New revision"_s));
    CHECK(namelessIn(office.window.get()).isEmpty());
    office.give(u"record.save"_s);
    const QList<RecordLine> sops = library->list({.type = Sop::entityName, .where = {}});
    REQUIRE(sops.size() == 2);
    const Uuid newId = sops[0].id == id ? sops[1].id : sops[0].id;
    const Sop revision = library->get(Id<Sop>{newId}).value();
    CHECK(revision.replaces.uuid == id);
    CHECK(revision.revision == Decimal{u"1"_s});
    CHECK(revision.state == u"draf");
    CHECK(revision.steps.size() == 9);
    CHECK(revision.steps[3].nextNo == revision.steps[1].element);
    CHECK(state() == u"berlaku"); // until the revision is
}
