#include "ui/forms/sop_writing.h"

#include "core/model/sops/sop.h"
#include "ui/fields/grid_editor.h"
#include "ui/fields/grid_model.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/flow_pane.h"

#include <QBoxLayout>

namespace simpul {

void addFlowPane(EntityForm &form)
{
    auto *steps = qobject_cast<GridEditor *>(form.editor("steps"));
    auto *column = steps ? qobject_cast<QBoxLayout *>(steps->parentWidget()->layout()) : nullptr;
    if (!column)
        return;
    auto *pane = new FlowPane(steps->parentWidget());
    pane->setMinimumHeight(460);
    column->insertWidget(column->indexOf(steps) + 1, pane);
    QWidget::setTabOrder(steps, pane);
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

} // namespace simpul
