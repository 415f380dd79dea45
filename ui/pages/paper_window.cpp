#include "ui/pages/paper_window.h"

#include "core/base/files.h"
#include "core/model/language.h"
#include "ui/fields/choice_editor.h"
#include "ui/pages/file_preview.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr QSize usualSize(820, 700);

PaperWindow::PaperWindow(const Record &record, const QString &title, Workers &workers, QWidget *parent)
    : QWidget(parent, Qt::Window), m_record(record.id), m_title(title), m_kinds(papersOf(record.type)), m_workers(workers), m_message(new InlineMessage(this)),
      m_kindLabel(plainLabel(this)), m_kind(new StillComboBox(this)), m_preview(new FilePreview(this)), m_save(makeButton(this, {}, ButtonLook::Primary)),
      m_text(makeButton(this, {})), m_elsewhere(makeButton(this, {})), m_close(makeButton(this, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(u"pane"_s);
    build();
    retranslate();
    resize(usualSize);
    make();
    m_save->setFocus();
}

void PaperWindow::build()
{
    m_kindLabel->setBuddy(m_kind);
    for (const PaperKind *kind : m_kinds) {
        m_kind->addItem(QString(), QVariant(QString::fromLatin1(kind->name)));
        if (QLatin1String(kind->name) == u"attendance")
            m_kind->addItem(QString(), QVariant(u"attendance-empty"_s)); // to be signed at the meeting
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_kindLabel);
    head->addWidget(m_kind);
    head->addStretch();
    const bool several = m_kind->count() > 1;
    m_kindLabel->setVisible(several);
    m_kind->setVisible(several);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (QPushButton *button : {m_save, m_text, m_elsewhere})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PaperWindow::make);
    connect(m_save, &QPushButton::clicked, this, &PaperWindow::save);
    connect(m_text, &QPushButton::clicked, this, &PaperWindow::saveText);
    connect(m_elsewhere, &QPushButton::clicked, this, &PaperWindow::openElsewhere);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

const PaperKind &PaperWindow::chosen() const
{
    const QString name = m_kind->currentData().toString().section(u'-', 0, 0);
    const PaperKind *found = findPaper(m_kind->currentData().toString());
    return *(found ? found : findPaper(name));
}

PrintOptions PaperWindow::options() const
{
    PrintOptions out;
    out.language = displayLanguage();
    out.empty = m_kind->currentData().toString() == u"attendance-empty";
    return out;
}

QString PaperWindow::file() const
{
    return m_folder.filePath(m_kind->currentData().toString() + u".pdf"_s);
}

void PaperWindow::make()
{
    m_message->clear();
    m_preview->clear();
    m_text->setEnabled(chosen().asText);
    for (QPushButton *button : {m_save, m_elsewhere})
        button->setEnabled(false);
    m_workers.slow().runLatest(
        this, u"paper"_s,
        [print = chosen().print, id = m_record, path = file(), options = options()](Library &library, const Progress &) { return print(library, id, path, options); },
        [this, path = file()](const Result<> &made) {
            if (!made)
                return m_message->tell(made.error().message);
            for (QPushButton *button : {m_save, m_elsewhere})
                button->setEnabled(true);
            m_preview->showFile(path, path, {}, {});
        });
}

QString PaperWindow::askWhere(const QString &suffix, const QString &kinds)
{
    const QString name = fileNameFrom(m_kind->currentText() + u' ' + m_title);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(this, windowTitle(), folder.filePath(name + suffix), kinds);
}

void PaperWindow::tell(const Result<> &done, const QString &path)
{
    if (done)
        m_message->tell(tr("Saved as \"%1\".").arg(QDir::toNativeSeparators(path)), Tone::Good);
    else
        m_message->tell(done.error().message);
}

void PaperWindow::save()
{
    if (const QString path = askWhere(u".pdf"_s, tr("PDF files (*.pdf)")); !path.isEmpty())
        tell(copyFile(file(), path), path);
}

void PaperWindow::saveText()
{
    const QString path = askWhere(u".odt"_s, tr("Texts to be edited (*.odt)"));
    if (path.isEmpty())
        return;
    m_workers.slow().run(
        this, [print = chosen().print, id = m_record, path, options = options()](Library &library, const Progress &) { return print(library, id, path, options); },
        [this, path](const Result<> &done) { tell(done, path); });
}

void PaperWindow::openElsewhere()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file())))
        m_message->tell(tr("No program for PDF files is set up on this PC. Save the file instead."), Tone::Attention);
}

void PaperWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PaperWindow::retranslate()
{
    setWindowTitle(tr("Print: %1").arg(m_title));
    m_kindLabel->setText(tr("Paper"));
    m_save->setText(tr("Save as PDF..."));
    m_text->setText(tr("Save to edit it (ODT)..."));
    m_elsewhere->setText(tr("Open to print"));
    m_close->setText(tr("Close"));
    for (int i = 0; i < m_kind->count(); ++i) {
        const QString name = m_kind->itemData(i).toString();
        const PaperKind *kind = findPaper(name);
        m_kind->setItemText(i, kind ? kind->displayName() : tr("Attendance list, empty"));
    }
}

void PaperWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
