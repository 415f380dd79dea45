#pragma once

#include "core/library.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace simpul {

class ImportResult;
class InlineMessage;
class StillComboBox;
class Workers;

// A table on its way in: which column is which field, what that would do, and then doing it. Nothing is written before "Import".
class TableImportWindow : public QDialog
{
    Q_OBJECT

public:
    TableImportWindow(Workers &workers, const QString &path, const std::string &type, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillTypes(const std::string &chosen);
    void preview();
    void showPreview(const TablePreview &preview);
    void addColumn(const ImportColumn &column, const QStringList &examples);
    void check();
    void import();
    void saveErrors();
    TableOptions options() const;
    QString type() const;
    void retranslate();

    Workers &m_workers;
    const QString m_path;
    InlineMessage *m_message;
    QLabel *m_typeLabel;
    StillComboBox *m_type;
    QLabel *m_sheetLabel;
    StillComboBox *m_sheet;
    QLabel *m_datesLabel;
    StillComboBox *m_dates;
    QLabel *m_columnsLabel;
    QScrollArea *m_scroll;
    QWidget *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
    struct Column {
        QString head;
        StillComboBox *field = nullptr;
    };
    QList<Column> m_boxes;
    ImportResult *m_result;
    QPushButton *m_import;
    QPushButton *m_errors;
    QPushButton *m_close;
};

} // namespace simpul
