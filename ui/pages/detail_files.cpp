#include "ui/pages/detail_files.h"

#include "ui/commands/commands.h"
#include "ui/fields/file_editor.h"
#include "ui/pages/file_preview.h"
#include "ui/theme/icons.h"
#include "ui/theme/quiet_rows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

bool runsWhenOpened(const QString &fileName)
{
    static const QSet<QString> suffixes = {
        u"app"_s, u"appimage"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"cpl"_s, u"desktop"_s, u"exe"_s, u"hta"_s, u"jar"_s, u"js"_s, u"jse"_s,
        u"lnk"_s, u"msc"_s, u"msi"_s, u"pif"_s, u"ps1"_s, u"py"_s, u"reg"_s, u"run"_s, u"scr"_s, u"sh"_s, u"url"_s, u"vbe"_s, u"vbs"_s,
        u"wsf"_s,
    };
    return suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

// A name from another office, as a name in a folder of ours.
static QString safeName(const FileRef &file)
{
    QString name = QFileInfo(file.name).fileName();
    for (const QChar bad : u"\\/:*?\"<>|"_s)
        name.replace(bad, u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"berkas"_s : name;
}

DetailFiles::DetailFiles(Workers &workers, Commands &commands, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_message(new InlineMessage(this)), m_list(new QuietRows<QTreeWidget>(this)), m_open(makeButton(this, {})),
      m_save(makeButton(this, {})), m_preview(new FilePreview(this))
{
    buildList();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addWidget(new ActionButton(this, commands.action(u"file.add")));
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_preview, 4);
    connect(m_open, &QPushButton::clicked, this, &DetailFiles::open);
    connect(m_save, &QPushButton::clicked, this, &DetailFiles::saveAs);
    retranslate();
}

void DetailFiles::buildList()
{
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemActivated, this, &DetailFiles::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_open->setEnabled(chosen().has_value());
        m_save->setEnabled(chosen().has_value());
        preview();
    });
}

void DetailFiles::show(const RecordDetails &details, const QStringList &soughtWords)
{
    m_words = soughtWords;
    m_preview->clear();
    m_message->clear();
    m_files.clear();
    m_list->clear();
    for (const TableRow &row : details.record.value("files").value<QList<TableRow>>()) {
        const auto file = row.cells.value(u"file"_s).value<FileRef>();
        if (!file.isNull())
            addRow(file, row.cells.value(u"caption"_s).toString(), details.filesHere.contains(QString::fromStdString(toHex(file.sha256.view()))));
    }
    if (!m_files.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0) + 2 * gap, 320));
    m_open->setEnabled(!m_files.isEmpty());
    m_save->setEnabled(!m_files.isEmpty());
}

void DetailFiles::addRow(const FileRef &file, const QString &caption, bool here)
{
    const QString told = here ? caption : tr("not here yet") + (caption.isEmpty() ? QString() : u" · "_s + caption);
    auto *item = new QTreeWidgetItem(m_list, {file.name, displaySize(file.size), told});
    item->setIcon(0, icon(here ? u"file"_s : u"clock"_s));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_files << File{file, here};
}

int DetailFiles::count() const
{
    return int(m_files.size());
}

std::optional<DetailFiles::File> DetailFiles::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_files.size() ? std::optional(m_files[row]) : std::nullopt;
}

void DetailFiles::withPath(std::function<void(const QString &path, const FileRef &file)> then)
{
    const auto file = chosen();
    if (!file)
        return;
    m_workers.quick().run(
        this, [hash = file->ref.sha256](Library &library) { return library.attachmentPath(hash); },
        [this, then = std::move(then), ref = file->ref](const Result<QString> &path) {
            if (path)
                then(*path, ref);
            else
                m_message->tell(path.error().message, Tone::Attention);
        });
}

// Nothing is read before somebody looks at the files.
void DetailFiles::preview()
{
    m_preview->clear();
    const auto file = chosen();
    if (!file || !file->here || !isVisible())
        return;
    struct Content {
        QString path;
        QString text;
    };
    m_workers.quick().runLatest(
        this, u"preview"_s,
        [hash = file->ref.sha256](Library &library) -> Result<Content> {
            return Content{library.attachmentPath(hash).value_or(QString()), library.attachmentText(hash)};
        },
        [this, ref = file->ref](const Result<Content> &content) {
            const auto now = chosen();
            if (!content || !now || now->ref != ref)
                return;
            m_preview->showFile(content->path, ref.name, content->text, m_words);
        });
}

void DetailFiles::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    preview();
}

// A copy under the file's own name, so that the right program opens it and nobody writes into the library.
void DetailFiles::open()
{
    withPath([this](const QString &path, const FileRef &file) {
        if (runsWhenOpened(file.name)) {
            m_message->tell(tr("\"%1\" is a program. Save it, and start it only if you trust who made it.").arg(file.name), Tone::Attention);
            return;
        }
        static const QTemporaryDir folder(QDir::tempPath() + u"/simpul-XXXXXX"_s);
        const QString place = folder.filePath(QString::fromStdString(toHex(file.sha256.view())).left(12));
        QDir().mkpath(place);
        const QString copy = place + u'/' + safeName(file);
        if (!QFile::exists(copy) && !QFile::copy(path, copy)) {
            m_message->tell(tr("\"%1\" could not be copied to be opened. Is the disk full?").arg(file.name));
            return;
        }
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            m_message->tell(tr("This PC has no program for \"%1\". Save it and open it elsewhere.").arg(file.name), Tone::Attention);
    });
}

void DetailFiles::saveAs()
{
    withPath([this](const QString &path, const FileRef &file) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString to = QFileDialog::getSaveFileName(this, tr("Save the file as"), folder + u'/' + safeName(file));
        if (to.isEmpty())
            return;
        QFile::remove(to); // the dialog has asked
        if (!QFile::copy(path, to)) {
            m_message->tell(tr("\"%1\" could not be written. Choose another folder.").arg(to));
            return;
        }
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        m_message->tell(tr("Saved as \"%1\".").arg(to), Tone::Good);
    });
}

// Space goes into what is shown of the file; Enter opens it elsewhere.
bool DetailFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        if (m_preview->isVisible())
            m_preview->takeFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DetailFiles::retranslate()
{
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("Caption")});
    m_list->setAccessibleName(tr("Attached files"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as..."));
}

void DetailFiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
