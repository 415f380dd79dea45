#include "ui/forms/sop_writing.h"

#include "core/model/sops/sop.h"
#include "ui/fields/grid_editor.h"
#include "ui/fields/grid_model.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/flow_pane.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

Record withStepNumbers(const Record &sop)
{
    Record readable = sop;
    auto steps = sop.value("steps").value<QList<TableRow>>();
    const QList<TableRow> before = steps;
    for (TableRow &step : steps) {
        for (const auto &[cell, words] : {std::pair(u"next"_s, FlowPane::tr("Then %1")), std::pair(u"next_yes"_s, FlowPane::tr("Yes: %1")), std::pair(u"next_no"_s, FlowPane::tr("No: %1"))}) {
            const QString element = step.cells.value(cell).toString();
            const auto at = std::find_if(before.begin(), before.end(), [&](const TableRow &row) { return row.element == element; });
            if (!element.isEmpty())
                step.cells.insert(cell, words.arg(at == before.end() ? u"?"_s : QString::number(at - before.begin() + 1)));
        }
    }
    readable.values.insert(u"steps"_s, QVariant::fromValue(steps));
    return readable;
}

void addFlowPane(EntityForm &form)
{
    auto *steps = qobject_cast<GridEditor *>(form.editor("steps"));
    auto *column = steps ? qobject_cast<QBoxLayout *>(steps->parentWidget()->layout()) : nullptr;
    if (!column)
        return;
    auto *pane = new FlowPane(steps->parentWidget());
    pane->setMinimumHeight(460);
    column->insertWidget(column->indexOf(steps) + 1, pane);
    QObject::connect(&form, &QObject::destroyed, pane, &QObject::deleteLater); // it may stand elsewhere by then
    form.setProperty("flow", QVariant::fromValue<QObject *>(pane));
    const auto show = [&form, steps, pane] {
        const Sop sop = toEntity<Sop>(form.asShown());
        QStringList actors;
        for (const SopActor &actor : sop.actors)
            actors << actor.name.simplified();
        steps->model().offer("actors", actors);
        pane->show(sop);
    };
    QObject::connect(&form, &EntityForm::touched, pane, show);
    QObject::connect(pane, &FlowPane::stepWanted, steps, &GridEditor::goToRow);
    show();
}

void placeFlowPane(EntityForm &form, QBoxLayout &beside, int room)
{
    static constexpr int enough = 900; // for the form and some columns of actors
    auto *pane = qobject_cast<FlowPane *>(form.property("flow").value<QObject *>());
    if (!pane)
        return;
    const bool isBeside = beside.indexOf(pane) >= 0;
    const bool wanted = room >= enough;
    if (isBeside == wanted)
        return;
    FieldEditor *steps = form.editor("steps");
    if (wanted)
        beside.addWidget(pane, 2);
    else if (auto *column = qobject_cast<QBoxLayout *>(steps->parentWidget()->layout()))
        column->insertWidget(column->indexOf(steps) + 1, pane);
}

} // namespace simpul
