#include "ui/fields/link_list_editor.h"

#include "ui/fields/record_lookup.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace simpul {

LinkListEditor::LinkListEditor(const Field &field, RecordLookup &lookup, QWidget *parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_line(new LinkLine(field.target, lookup, this)), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(2);
    connect(m_line, &LinkLine::picked, this, &LinkListEditor::add);
    connect(m_line, &QLineEdit::editingFinished, this, &LinkListEditor::checkNow);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap / 2);
    column->addLayout(m_rows);
    column->addWidget(m_line);
    place(column);
    LinkListEditor::retranslate();
}

QWidget *LinkListEditor::input() const
{
    return m_line;
}

void LinkListEditor::show(const QVariant &value)
{
    m_ids = value.value<QList<Uuid>>();
    m_titles.clear();
    m_line->clear();
    showChosen();
    if (m_ids.isEmpty())
        return;
    m_lookup.titles(this, m_ids, [this](const QMap<Uuid, QString> &titles) {
        m_titles.insert(titles);
        showChosen();
    });
}

Result<QVariant> LinkListEditor::read() const
{
    if (!m_line->text().trimmed().isEmpty())
        return fail(Error::Kind::Invalid, tr("Choose one from the list that appears while you type, or empty the field."));
    return m_ids.isEmpty() ? QVariant() : QVariant::fromValue(m_ids);
}

void LinkListEditor::add(const Uuid &id, const QString &title)
{
    m_line->clear();
    m_titles.insert(id, title);
    if (!m_ids.contains(id))
        m_ids << id;
    showChosen();
    touch();
    setProblem({});
}

void LinkListEditor::takeAway(const Uuid &id)
{
    m_ids.removeAll(id);
    showChosen();
    touch();
    m_line->setFocus();
}

void LinkListEditor::showChosen()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Uuid &id : m_ids)
        m_rows->addWidget(chosenRow(id));
}

QWidget *LinkListEditor::chosenRow(const Uuid &id)
{
    const QString known = m_titles.value(id);
    const QString title = known.isEmpty() ? (m_titles.contains(id) ? tr("(not in this library)") : QStringLiteral("…")) : known;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    QLabel *label = plainLabel(row, title);
    label->setWordWrap(true);
    QPushButton *away = makeButton(row, tr("Take away"), ButtonLook::Quiet);
    away->setAccessibleName(tr("Take away %1").arg(title));
    connect(away, &QPushButton::clicked, this, [this, id] { takeAway(id); });
    line->addWidget(label, 1);
    line->addWidget(away);
    return row;
}

QString LinkListEditor::hint() const
{
    return tr("Type some letters and choose from the list.");
}

void LinkListEditor::retranslate()
{
    FieldEditor::retranslate();
    m_line->setPlaceholderText(hint());
    showChosen();
}

} // namespace simpul
