#include "ui/fields/grid_editor.h"

#include "core/model/json_form.h"
#include "ui/fields/grid_model.h"
#include "ui/fields/grid_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

bool fitsGrid(const Field &field)
{
    return std::none_of(field.columns.begin(), field.columns.end(), [](const Field &column) { return column.kind == FieldKind::Attachment; });
}

GridEditor::GridEditor(const Field &field, RecordLookup &lookup, QWidget *parent)
    : FieldEditor(field, parent), m_model(new GridModel(field, lookup, this)), m_view(new GridView(*m_model, lookup, this)), m_add(makeButton(this, {})),
      m_away(makeButton(this, {}, ButtonLook::Quiet))
{
    m_add->setIcon(icon(u"add"_s));
    connect(m_add, &QPushButton::clicked, this, &GridEditor::addRow);
    connect(m_away, &QPushButton::clicked, this, &GridEditor::takeAway);
    connect(m_view, &GridView::newRowWanted, this, &GridEditor::addRow);
    connect(m_view, &GridView::rowsUnwanted, m_model, &GridModel::removeRows);
    connect(m_model, &GridModel::edited, this, &GridEditor::touch);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &GridEditor::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GridEditor::fitHeight);
    connect(m_view->verticalHeader(), &QHeaderView::sectionResized, this, &GridEditor::fitHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_away);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(gap / 2);
    column->addWidget(m_view);
    column->addLayout(buttons);
    place(column);
    GridEditor::retranslate();
    fitHeight();
}

QWidget *GridEditor::input() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_add;
}

void GridEditor::show(const QVariant &value)
{
    m_model->setRows(value.value<QList<TableRow>>());
    fitHeight();
}

Result<QVariant> GridEditor::read() const
{
    const auto rows = m_model->rows();
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? QVariant() : QVariant::fromValue(*rows);
}

QJsonValue GridEditor::written() const
{
    return toJson(field(), QVariant::fromValue(m_model->readableRows()));
}

void GridEditor::takeInput()
{
    m_view->finishCell();
}

void GridEditor::addRow()
{
    m_model->addRow();
    goToRow(m_model->rowCount() - 1);
}

void GridEditor::goToRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_view->startAt(row);
}

void GridEditor::takeAway()
{
    const QModelIndex here = m_view->currentIndex();
    if (here.isValid())
        m_model->removeRows({here.row()});
    m_view->setFocus();
}

void GridEditor::fitHeight()
{
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty); // an empty table says nothing
    m_away->setVisible(!empty);
    int height = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth() + m_view->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_view->rowHeight(row);
    static constexpr int roomToWrite = 64; // of a long text in the last row
    m_view->setFixedHeight(height + (empty ? 0 : roomToWrite));
}

QString GridEditor::hint() const
{
    return tr("Enter goes to the next cell, Alt+Up and Alt+Down move a row, Ctrl+Delete takes it away, Ctrl+V takes cells of a spreadsheet.");
}

void GridEditor::retranslate()
{
    FieldEditor::retranslate();
    m_view->setAccessibleName(spokenName());
    m_add->setText(tr("Add to %1").arg(field().label()));
    m_add->setAccessibleName(m_add->text());
    m_away->setText(tr("Take this row away"));
    m_away->setAccessibleName(tr("Take this row of %1 away").arg(field().label()));
    m_model->retranslate();
}

} // namespace simpul
