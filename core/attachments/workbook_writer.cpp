#include "core/attachments/workbook_writer.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef SIMPUL_WITH_XLSXWRITER
#include <xlsxwriter.h>
#endif

namespace simpul {

#ifdef SIMPUL_WITH_XLSXWRITER

// Written under a name of its own first, so that the file asked for is there whole or not at all.
struct WorkbookWriter::Parts {
    QTemporaryDir folder;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *head = nullptr;
    lxw_format *day = nullptr;
    lxw_row_t row = 0;
    lxw_col_t columns = 0;

    QString file() const { return folder.filePath(QStringLiteral("table.xlsx")); }
    lxw_error close()
    {
        if (workbook && columns > 0)
            worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row, 1) - 1, columns - 1);
        const lxw_error error = workbook ? workbook_close(workbook) : LXW_NO_ERROR;
        workbook = nullptr;
        return error;
    }
};

bool WorkbookWriter::isInThisBuild()
{
    return true;
}

WorkbookWriter::WorkbookWriter() : m_parts(std::make_unique<Parts>())
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_parts->workbook = workbook_new_opt(QFile::encodeName(m_parts->file()).constData(), &options);
    m_parts->sheet = workbook_add_worksheet(m_parts->workbook, nullptr);
    m_parts->head = workbook_add_format(m_parts->workbook);
    format_set_bold(m_parts->head);
    m_parts->day = workbook_add_format(m_parts->workbook);
    setDayFormat(QStringLiteral("yyyy-mm-dd"));
}

WorkbookWriter::~WorkbookWriter()
{
    m_parts->close();
}

void WorkbookWriter::setDayFormat(const QString &code)
{
    format_set_num_format(m_parts->day, code.toUtf8().constData());
}

void WorkbookWriter::setHead(const QStringList &names, const QList<int> &widths)
{
    for (qsizetype i = 0; i < widths.size(); ++i)
        worksheet_set_column(m_parts->sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
    for (qsizetype i = 0; i < names.size(); ++i)
        worksheet_write_string(m_parts->sheet, 0, lxw_col_t(i), names[i].toUtf8().constData(), m_parts->head);
    worksheet_freeze_panes(m_parts->sheet, 1, 0);
    m_parts->columns = lxw_col_t(names.size());
    m_parts->row = 1;
}

// Days before March 1900 are counted differently by different programs: they stay texts.
static std::optional<double> serialOf(const QDate &day)
{
    static const QDate first(1900, 3, 1), zero(1899, 12, 30), last(9999, 12, 31);
    return day >= first && day <= last ? std::optional(double(zero.daysTo(day))) : std::nullopt;
}

Result<> WorkbookWriter::addRow(const QList<WorkbookCell> &cells)
{
    if (m_parts->row >= mostRows)
        return fail(Error::Kind::Invalid, Text::tr("A workbook holds at most %1 rows. Choose CSV instead.").arg(mostRows), QStringLiteral("too-large"));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const WorkbookCell &cell = cells[i];
        const auto column = lxw_col_t(i);
        if (const auto serial = cell.day.isValid() ? serialOf(cell.day) : std::nullopt)
            worksheet_write_number(m_parts->sheet, m_parts->row, column, *serial, m_parts->day);
        else if (cell.number)
            worksheet_write_number(m_parts->sheet, m_parts->row, column, *cell.number, nullptr);
        else if (const QString text = cell.day.isValid() ? cell.day.toString(Qt::ISODate) : cell.text.left(longestCell); !text.isEmpty())
            worksheet_write_string(m_parts->sheet, m_parts->row, column, text.toUtf8().constData(), nullptr);
    }
    ++m_parts->row;
    return {};
}

Result<> WorkbookWriter::saveTo(const QString &path)
{
    if (const lxw_error error = m_parts->close(); error != LXW_NO_ERROR) {
        return fail(Error::Kind::Storage, Text::tr("The workbook cannot be made: %1.").arg(QString::fromUtf8(lxw_strerror(error))),
                    QStringLiteral("cannot-write"));
    }
    return copyFile(m_parts->file(), path);
}

#else

struct WorkbookWriter::Parts {};

static std::unexpected<Error> notHere()
{
    return fail(Error::Kind::Invalid, Text::tr("This build of Simpul cannot write workbooks. Choose CSV instead."), QStringLiteral("not-in-this-build"));
}

bool WorkbookWriter::isInThisBuild()
{
    return false;
}

WorkbookWriter::WorkbookWriter() = default;
WorkbookWriter::~WorkbookWriter() = default;
void WorkbookWriter::setDayFormat(const QString &) {}
void WorkbookWriter::setHead(const QStringList &, const QList<int> &) {}
Result<> WorkbookWriter::addRow(const QList<WorkbookCell> &)
{
    return notHere();
}
Result<> WorkbookWriter::saveTo(const QString &)
{
    return notHere();
}

#endif

} // namespace simpul
