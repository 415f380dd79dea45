#include "ui/window/table_import_window.h"

#include "ui/fields/choice_editor.h"
#include "ui/pages/import_report.h"
#include "ui/pages/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr QSize usualSize(760, 600);
static constexpr qsizetype mostColumns = 200; // with a choice of their own
static constexpr qsizetype longestExample = 60;

TableImportWindow::TableImportWindow(Workers &workers, const QString &path, const std::string &type, QWidget *parent)
    : QDialog(parent), m_workers(workers), m_path(path), m_message(new InlineMessage(this)), m_typeLabel(plainLabel(this)), m_type(new StillComboBox(this)),
      m_sheetLabel(plainLabel(this)), m_sheet(new StillComboBox(this)), m_datesLabel(plainLabel(this)), m_dates(new StillComboBox(this)),
      m_columnsLabel(plainLabel(this)), m_scroll(new QScrollArea(this)), m_result(new ImportResult(workers, this)),
      m_import(makeButton(this, {}, ButtonLook::Primary)), m_errors(makeButton(this, {})), m_close(makeButton(this, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    build();
    fillTypes(type);
    retranslate();
    connect(m_type, &QComboBox::currentIndexChanged, this, &TableImportWindow::preview);
    connect(m_sheet, &QComboBox::activated, this, &TableImportWindow::preview);
    connect(m_dates, &QComboBox::currentIndexChanged, this, &TableImportWindow::check);
    connect(m_import, &QPushButton::clicked, this, &TableImportWindow::import);
    connect(m_errors, &QPushButton::clicked, this, &TableImportWindow::saveErrors);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(usualSize);
    preview();
}

void TableImportWindow::build()
{
    m_typeLabel->setBuddy(m_type);
    m_sheetLabel->setBuddy(m_sheet);
    m_datesLabel->setBuddy(m_dates);
    m_dates->addItems({QString(), QString()});
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and bring themselves into view
    auto *choices = new QGridLayout;
    choices->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, box] : {std::pair(m_typeLabel, m_type), std::pair(m_sheetLabel, m_sheet), std::pair(m_datesLabel, m_dates)}) {
        choices->addWidget(label, row, 0);
        choices->addWidget(box, row++, 1);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_import, m_errors, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addWidget(m_message);
    column->addLayout(choices);
    column->addWidget(m_columnsLabel);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_result);
    column->addLayout(buttons);
    m_errors->hide();
    m_import->setEnabled(false);
}

void TableImportWindow::fillTypes(const std::string &chosen)
{
    for (const EntityType *type : entityTypes() | std::views::filter(hasSection))
        m_type->addItem(type->pluralName(), QString::fromStdString(type->name));
    m_type->setCurrentIndex(std::max(0, m_type->findData(QString::fromStdString(chosen))));
}

QString TableImportWindow::type() const
{
    return m_type->currentData().toString();
}

TableOptions TableImportWindow::options() const
{
    TableOptions options;
    options.sheet = m_sheet->count() > 0 ? m_sheet->currentText() : QString();
    options.dates = m_dates->currentIndex() == 1 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    for (const Column &column : m_boxes)
        options.mapping.insert(column.head, column.field->currentData().toString());
    return options;
}

// ---- which column is what

void TableImportWindow::preview()
{
    TableOptions options;
    options.sheet = m_sheet->count() > 0 ? m_sheet->currentText() : QString();
    m_workers.slow().runLatest(
        this, u"preview"_s, [path = m_path, type = type(), options](Library &library) { return library.previewTable(path, type, options); },
        [this](const Result<TablePreview> &preview) {
            if (!preview)
                return m_message->tell(preview.error().message);
            m_message->clear();
            showPreview(*preview);
            check();
        });
}

void TableImportWindow::showPreview(const TablePreview &preview)
{
    if (m_sheet->count() == 0)
        m_sheet->addItems(preview.sheets);
    m_sheet->setVisible(m_sheet->count() > 1);
    m_sheetLabel->setVisible(m_sheet->count() > 1);
    m_boxes.clear();
    m_columns = new QWidget;
    m_grid = new QGridLayout(m_columns);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (qsizetype i = 0; i < std::min(preview.columns.size(), mostColumns); ++i) {
        QStringList examples;
        for (const QStringList &row : preview.rows) {
            if (const QString value = row.value(i).simplified(); !value.isEmpty() && examples.size() < 3)
                examples << value.left(longestExample);
        }
        addColumn(preview.columns[i], examples);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_scroll->setWidget(m_columns); // which deletes the one before
}

void TableImportWindow::addColumn(const ImportColumn &column, const QStringList &examples)
{
    const EntityType *type = findEntityType(this->type().toStdString());
    auto *box = new StillComboBox(m_columns);
    box->addItem(tr("(left out)"), QString());
    box->addItem(tr("Id of the record it changes"), u"id"_s);
    if (type->name == "person")
        box->addItem(tr("NIP"), u"nip"_s);
    for (const Field &field : type->fields) {
        if (field.kind != FieldKind::Table && field.kind != FieldKind::Attachment)
            box->addItem(field.label(), QString::fromStdString(field.name));
    }
    box->setCurrentIndex(std::max(0, box->findData(column.field)));
    const QString head = column.head.isEmpty() ? tr("(without a name)") : column.head.left(longestExample);
    QLabel *label = plainLabel(m_columns, QString(head).replace(u'&', u"&&"_s));
    label->setBuddy(box);
    if (m_boxes.empty())
        m_columnsLabel->setBuddy(box);
    setTabOrder(m_boxes.empty() ? m_dates : m_boxes.back().field, box);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(box, row, 1);
    m_grid->addWidget(softLabel(m_columns, examples.join(u" · "_s)), row, 2);
    connect(box, &QComboBox::activated, this, &TableImportWindow::check);
    m_boxes.append({column.head, box});
}

// ---- what it would do, and doing it

void TableImportWindow::check()
{
    m_import->setEnabled(false);
    ImportOptions dry;
    dry.dryRun = true;
    m_workers.slow().runLatest(
        this, u"check"_s,
        [path = m_path, type = type(), table = options(), dry](Library &library, const Progress &progress) {
            return library.importTable(path, type, table, dry, progress);
        },
        [this](const Result<ImportReport> &report) {
            if (!report)
                return m_result->tellProblem(report.error().message);
            m_result->tellTable(*report, true);
            m_import->setEnabled(report->imported > 0);
            m_errors->setVisible(report->wrongRows > 0);
        });
}

void TableImportWindow::import()
{
    m_import->setEnabled(false);
    m_workers.slow().run(
        this,
        [path = m_path, type = type(), table = options()](Library &library, const Progress &progress) {
            return library.importTable(path, type, table, {}, progress);
        },
        [this](const Result<ImportReport> &report) {
            if (!report)
                return m_result->tellProblem(report.error().message);
            m_result->tellTable(*report, false);
            m_errors->setVisible(report->wrongRows > 0);
            m_workers.tellSaved();
        });
}

// Reading once more finds the same rows wrong; those that are right are here by now or stay as they are.
void TableImportWindow::saveErrors()
{
    const QFileInfo info(m_path);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the wrong rows"), info.dir().filePath(info.completeBaseName() + u"-"_s + tr("mend") + u".csv"_s),
                                                      tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    TableOptions table = options();
    table.errorsFile = path;
    ImportOptions dry;
    dry.dryRun = true;
    m_workers.slow().run(
        this,
        [from = m_path, type = type(), table, dry](Library &library, const Progress &progress) { return library.importTable(from, type, table, dry, progress); },
        [this, path](const Result<ImportReport> &report) {
            if (!report)
                return m_message->tell(report.error().message);
            m_message->tell(tr("The wrong rows are in \"%1\". Mend them there, then import that file.").arg(path), Tone::Good);
        });
}

void TableImportWindow::retranslate()
{
    setWindowTitle(tr("Import a table: %1").arg(QFileInfo(m_path).fileName()));
    m_typeLabel->setText(tr("&Records"));
    m_sheetLabel->setText(tr("&Sheet"));
    m_datesLabel->setText(tr("&Dates such as 11/12/2026"));
    m_dates->setItemText(0, tr("11 December: the day first"));
    m_dates->setItemText(1, tr("12 November: the month first"));
    m_columnsLabel->setText(tr("&Columns of the table and the fields they go to"));
    m_scroll->setAccessibleName(tr("Columns of the table and the fields they go to"));
    m_import->setText(tr("Import"));
    m_errors->setText(tr("Save the wrong rows..."));
    m_close->setText(tr("Close"));
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, findEntityType(m_type->itemData(i).toString().toStdString())->pluralName());
}

void TableImportWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocused(this, event))
        QDialog::keyPressEvent(event);
}

void TableImportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        preview(); // the fields have other names now
    }
    QDialog::changeEvent(event);
}

} // namespace simpul
