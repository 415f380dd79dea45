#include "ui/window/capture_window.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/notes/note.h"
#include "ui/fields/choice_editor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace simpul {

static constexpr QSize usualSize(520, 380);
static constexpr int longestTitle = 200;

// Files that are dropped or pasted are attached; their paths are no text.
class CaptureText : public QPlainTextEdit
{
public:
    explicit CaptureText(CaptureWindow *window) : QPlainTextEdit(window), m_window(*window) { setTabChangesFocus(true); }

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override { return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source); }
    void insertFromMimeData(const QMimeData *source) override;

private:
    CaptureWindow &m_window;
};

static QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void CaptureText::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localFiles(source); !paths.isEmpty())
        m_window.addFiles(paths);
    else
        insertPlainText(source->text());
}

CaptureWindow::CaptureWindow(Workers &workers, QWidget *parent)
    : QDialog(parent), m_workers(workers), m_message(new InlineMessage(this)), m_kindLabel(plainLabel(this)), m_kind(new StillComboBox(this)),
      m_titleLabel(plainLabel(this)), m_title(new QLineEdit(this)), m_textLabel(plainLabel(this)), m_text(new CaptureText(this)),
      m_filesLabel(plainLabel(this)), m_files(new QListWidget(this)), m_attach(makeButton(this, {})), m_save(makeButton(this, {}, ButtonLook::Primary)), m_close(makeButton(this, {}))
{
    setModal(false);
    setAcceptDrops(true);
    build();
    retranslate();
    resize(usualSize);
}

void CaptureWindow::build()
{
    m_kind->addItem(QString(), QString::fromLatin1(Note::entityName));
    m_kind->addItem(QString(), QString::fromLatin1(KnowledgeAsset::entityName));
    m_kindLabel->setBuddy(m_kind);
    m_titleLabel->setBuddy(m_title);
    m_textLabel->setBuddy(m_text);
    m_filesLabel->setBuddy(m_files);
    m_files->setMaximumHeight(90);
    m_save->setDefault(false);
    m_save->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_attach->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_attach);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addWidget(m_message);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_titleLabel, m_title, m_textLabel, m_text, m_filesLabel, m_files, m_kindLabel, m_kind})
        column->addWidget(widget);
    column->addLayout(buttons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &CaptureWindow::save);
    }
    connect(m_save, &QPushButton::clicked, this, &CaptureWindow::save);
    connect(m_close, &QPushButton::clicked, this, &CaptureWindow::reject);
    connect(m_attach, &QPushButton::clicked, this, &CaptureWindow::chooseFiles);
    m_untilKept.setSingleShot(true);
    connect(&m_untilKept, &QTimer::timeout, this, &CaptureWindow::keepDraft);
    const auto touched = [this] {
        if (!m_untilKept.isActive())
            m_untilKept.start(keepDraftAfterMs);
    };
    connect(m_title, &QLineEdit::textEdited, this, touched);
    connect(m_text, &QPlainTextEdit::textChanged, this, touched);
    connect(m_title, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    clear();
}

void CaptureWindow::openAnew()
{
    show();
    raise();
    activateWindow();
    m_title->setFocus();
}

void CaptureWindow::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_files);
        item->setData(Qt::UserRole, path);
    }
    const bool any = m_files->count() > 0;
    m_filesLabel->setVisible(any);
    m_files->setVisible(any);
    if (any)
        m_kind->setCurrentIndex(1); // only an asset has files
}

void CaptureWindow::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

// Found again after a crash as the form of what it would have become.
void CaptureWindow::keepDraft()
{
    if (!isEmpty() && !m_saving)
        m_workers.drafts().keep({m_kind->currentData().toString().toStdString(), m_id, 0,
                                 {{QStringLiteral("title"), m_title->text()}, {QStringLiteral("body"), m_text->toPlainText()}}});
}

bool CaptureWindow::isEmpty() const
{
    return m_title->text().trimmed().isEmpty() && m_text->toPlainText().trimmed().isEmpty() && m_files->count() == 0;
}

void CaptureWindow::reject()
{
    if (isEmpty() || m_saving)
        return QDialog::reject();
    m_message->tell(tr("This is not saved yet."), Tone::Attention);
    m_message->addAnswer(tr("Save"), [this] { save(); })->setFocus();
    m_message->addAnswer(tr("Throw away"), [this] {
        clear();
        QDialog::reject();
    });
    m_message->addAnswer(tr("Go on writing"), [this] { m_text->setFocus(); });
}

// A title of its own, else the beginning of the text, else the name of a file.
static QString titleFor(const QString &given, const QString &text, const QStringList &files)
{
    if (!given.trimmed().isEmpty())
        return given.simplified();
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    return (line.isEmpty() && !files.isEmpty() ? QFileInfo(files.first()).completeBaseName() : line).left(longestTitle);
}

void CaptureWindow::save()
{
    if (m_saving)
        return;
    QStringList files;
    for (int i = 0; i < m_files->count(); ++i)
        files << m_files->item(i)->data(Qt::UserRole).toString();
    const QString text = m_text->toPlainText();
    const QString title = titleFor(m_title->text(), text, files);
    const std::string type = m_kind->currentData().toString().toStdString();
    if (title.isEmpty())
        return m_message->tell(tr("There is nothing to save yet. Write a title or a text."), Tone::Attention);
    if (type == Note::entityName && !files.isEmpty())
        return m_message->tell(tr("A note holds no files. Choose an asset, or write without them."), Tone::Attention);
    const Uuid id = m_id;
    m_saving = true;
    m_workers.quick().run(
        this,
        [=](Library &library) -> Result<> {
            RecordEdit edit(type, id);
            edit.set("title", title).set("body", text.trimmed().isEmpty() ? QVariant() : QVariant(text.trimmed()));
            if (type == KnowledgeAsset::entityName)
                edit.set("state", QStringLiteral("draf"));
            for (const QString &path : files) {
                const auto file = library.storeFile(path);
                if (!file)
                    return fail(file.error());
                edit.setRow("files", {QString(), {{QStringLiteral("file"), QVariant::fromValue(*file)}}});
            }
            return library.save(edit);
        },
        [this, type, id, title](const Result<> &done) {
            m_saving = false;
            if (!done)
                return m_message->tell(done.error().message);
            finish(type, id, title);
        });
}

void CaptureWindow::finish(const std::string &type, const Uuid &id, const QString &title)
{
    clear();
    QDialog::accept();
    m_workers.tellSaved();
    Q_EMIT captured(type, id, title);
}

void CaptureWindow::clear()
{
    if (!m_id.isNull())
        m_workers.drafts().drop(m_id);
    m_id = m_workers.newId();
    m_message->clear();
    m_title->clear();
    m_text->clear();
    m_files->clear();
    m_kind->setCurrentIndex(0);
    m_filesLabel->hide();
    m_files->hide();
    m_untilKept.stop(); // emptying is no typing
}

void CaptureWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void CaptureWindow::dropEvent(QDropEvent *event)
{
    if (const QStringList paths = localFiles(event->mimeData()); !paths.isEmpty())
        addFiles(paths);
    else
        m_text->insertPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

void CaptureWindow::retranslate()
{
    setWindowTitle(tr("Quick capture"));
    m_titleLabel->setText(tr("&Title"));
    m_title->setAccessibleName(tr("Title"));
    m_textLabel->setText(tr("Te&xt"));
    m_text->setAccessibleName(tr("Text"));
    m_filesLabel->setText(tr("Attached &files"));
    m_files->setAccessibleName(tr("Attached files"));
    m_kindLabel->setText(tr("&Keep as"));
    m_kind->setItemText(0, tr("Private note"));
    m_kind->setItemText(1, tr("Asset (draft)"));
    m_save->setText(tr("Save (Ctrl+Enter)"));
    m_close->setText(tr("Close"));
    m_attach->setText(tr("&Attach files..."));
}

void CaptureWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocused(this, event))
        QDialog::keyPressEvent(event);
}

void CaptureWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace simpul
