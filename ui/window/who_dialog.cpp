#include "ui/window/who_dialog.h"

#include "core/base/uuid.h"
#include "core/model/organisation/person.h"
#include "ui/fields/field_editor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace simpul {

static Field personField()
{
    Field field;
    field.name = "person";
    field.kind = FieldKind::Link;
    field.facts = {.label = QT_TRANSLATE_NOOP("Entity", "Person at work")};
    field.target = Person::entityName;
    return field;
}

WhoDialog::WhoDialog(Workers &workers, QWidget *parent)
    : QDialog(parent), m_lookup(workers), m_person(makeEditor(personField(), m_lookup, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who is at work?"));
    const auto now = uuidFromString(workers.place().person);
    m_person->setValue(now ? QVariant::fromValue(*now) : QVariant());
    QPushButton *use = makeButton(this, tr("Write under this name"), ButtonLook::Primary);
    QPushButton *away = makeButton(this, tr("Cancel"));
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &WhoDialog::take);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(use);
    buttons->addWidget(away);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * gap);
    column->addWidget(softLabel(this, tr("The name stands in the history of all that is written from now on.")));
    column->addWidget(m_person);
    column->addLayout(buttons);
    setMinimumWidth(440);
    m_person->input()->setFocus();
}

void WhoDialog::take()
{
    if (!m_person->checkNow())
        return;
    const auto person = m_person->read();
    Q_EMIT chosen(isEmptyValue(*person) ? QString() : toString(person->value<Uuid>()));
    accept();
}

} // namespace simpul
