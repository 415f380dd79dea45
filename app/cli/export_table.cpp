#include "app/cli/export_table.h"

#include "app/cli/cli_text.h"
#include "app/cli/copy_file.h"

#include "core/attachments/csv.h"
#include "core/base/files.h"
#include "core/model/text_form.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef SIMPUL_WITH_XLSXWRITER
#include <xlsxwriter.h>
#endif

#include <functional>

namespace simpul::cli {

namespace {

using TakeRow = std::function<Result<>(const QStringList &cells)>;

// Gives the head and then every record to `take`; the number of records comes back.
Result<qint64> eachRow(Library &library, const EntityType &type, const Progress &progress, const TakeRow &take)
{
    QStringList head = {QStringLiteral("id")};
    for (const Field &field : type.fields)
        head << QString::fromStdString(field.name);
    if (auto taken = take(head); !taken)
        return fail(taken.error());

    ListQuery all;
    all.type = type.name;
    const QList<RecordLine> lines = library.list(all);
    qint64 done = 0;
    for (const RecordLine &line : lines) {
        const auto record = library.record(type.name, line.id);
        if (!record)
            return fail(record.error());
        QStringList cells = {toString(line.id)};
        for (const Field &field : type.fields)
            cells << machineText(field, record->value(field.name));
        if (auto taken = take(cells); !taken)
            return fail(taken.error());
        if (++done % 1000 == 0 && progress)
            progress(type.pluralName(), done, lines.size());
    }
    return done;
}

Result<qint64> exportCsv(Library &library, const EntityType &type, const QString &path, const Progress &progress)
{
    qint64 count = 0;
    const auto written = writeFile(path, [&](QIODevice &file) -> Result<> {
        file.write("\xef\xbb\xbf"); // so that Excel reads it as UTF-8
        const auto rows = eachRow(library, type, progress, [&](const QStringList &cells) -> Result<> {
            const QByteArray line = csvLine(cells).toUtf8() + "\r\n";
            if (file.write(line) == line.size())
                return {};
            return fail(Error::Kind::Storage, Cli::tr("\"%1\" cannot be written: %2.").arg(path, file.errorString()),
                        QStringLiteral("cannot-write"));
        });
        if (!rows)
            return fail(rows.error());
        count = *rows;
        return {};
    });
    return written ? Result<qint64>(count) : fail(written.error());
}

#ifdef SIMPUL_WITH_XLSXWRITER

// A workbook under a name of its own, so that the file asked for is written whole or not at all.
class Workbook
{
public:
    Workbook()
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_workbook = workbook_new_opt(QFile::encodeName(file()).constData(), &options);
        m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    }
    ~Workbook() { close(); }
    Q_DISABLE_COPY_MOVE(Workbook)

    Result<> addRow(const QStringList &cells)
    {
        if (m_row >= LXW_ROW_MAX)
            return tooLarge(Cli::tr("A workbook holds at most %1 rows. Use export csv.").arg(LXW_ROW_MAX));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].size() > longestCell) {
                return tooLarge(Cli::tr("A cell of a workbook holds at most %1 letters, record %2 has more. Use export csv.")
                                    .arg(longestCell)
                                    .arg(cells.first()));
            }
            if (!cells[i].isEmpty())
                worksheet_write_string(m_sheet, m_row, lxw_col_t(i), cells[i].toUtf8().constData(), nullptr);
        }
        ++m_row;
        return {};
    }

    Result<> saveTo(const QString &path)
    {
        if (const lxw_error error = close(); error != LXW_NO_ERROR) {
            return fail(Error::Kind::Storage, Cli::tr("The workbook cannot be made: %1.").arg(QString::fromUtf8(lxw_strerror(error))),
                        QStringLiteral("cannot-write"));
        }
        return copyFile(file(), path);
    }

private:
    static constexpr int longestCell = 32767; // Excel's limit
    static Result<> tooLarge(const QString &message) { return fail(Error::Kind::Invalid, message, QStringLiteral("too-large")); }

    QString file() const { return m_folder.filePath(QStringLiteral("table.xlsx")); }
    lxw_error close()
    {
        const lxw_error error = m_workbook ? workbook_close(m_workbook) : LXW_NO_ERROR;
        m_workbook = nullptr;
        return error;
    }

    QTemporaryDir m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

Result<qint64> exportXlsx(Library &library, const EntityType &type, const QString &path, const Progress &progress)
{
    Workbook workbook;
    const auto count = eachRow(library, type, progress, [&](const QStringList &cells) { return workbook.addRow(cells); });
    if (!count)
        return count;
    const auto saved = workbook.saveTo(path);
    return saved ? count : fail(saved.error());
}

#else

Result<qint64> exportXlsx(Library &, const EntityType &, const QString &, const Progress &)
{
    return fail(Error::Kind::Invalid, Cli::tr("This build of Simpul cannot write workbooks. Use export csv."),
                QStringLiteral("not-in-this-build"));
}

#endif

} // namespace

Result<qint64> exportRecords(Library &library, const EntityType &type, TableForm form, const QString &path, const Progress &progress)
{
    return form == TableForm::Csv ? exportCsv(library, type, path, progress) : exportXlsx(library, type, path, progress);
}

} // namespace simpul::cli
