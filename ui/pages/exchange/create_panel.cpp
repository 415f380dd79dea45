#include "ui/pages/exchange/create_panel.h"

#include "ui/fields/choice_editor.h"
#include "ui/pages/exchange/exchange_state.h"
#include "ui/pages/exchange/exchange_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

CreatePanel::CreatePanel(Workers &workers, QWidget *parent) : QFrame(parent), m_workers(workers)
{
    simpul::setProperty(this, "panel", u"card"_s);
    build();
    retranslate();
    hide();
}

void CreatePanel::build()
{
    m_title = new SectionTitle(this, {}, SectionTitle::Rank::Page);
    m_receiverLabel = plainLabel(this);
    m_receiver = new StillComboBox(this);
    m_receiver->setMinimumWidth(360);
    m_receiverLabel->setBuddy(m_receiver);
    m_contentLabel = plainLabel(this);
    m_lacking = new QRadioButton(this);
    m_full = new QRadioButton(this);
    m_lacking->setChecked(true);
    m_hint = softLabel(this);
    m_message = new InlineMessage(this);
    m_save = makeButton(this, {}, ButtonLook::Primary);
    m_close = makeButton(this, {});

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(gap * 2);
    form->setVerticalSpacing(gap);
    form->addWidget(m_receiverLabel, 0, 0);
    form->addWidget(m_receiver, 0, 1);
    form->addWidget(m_contentLabel, 1, 0);
    form->addWidget(m_lacking, 1, 1);
    form->addWidget(m_full, 2, 1);
    form->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(m_message);

    connect(m_receiver, &QComboBox::currentIndexChanged, this, &CreatePanel::followReceiver);
    connect(m_save, &QPushButton::clicked, this, &CreatePanel::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &CreatePanel::close);
}

void CreatePanel::retranslate()
{
    m_title->setText(tr("Create a bundle"));
    m_receiverLabel->setText(tr("F&or"));
    m_contentLabel->setText(tr("Content"));
    m_lacking->setText(tr("O&nly what they do not have yet"));
    m_full->setText(tr("Every&thing"));
    m_save->setText(tr("Save the bundle..."));
    m_close->setText(tr("Close"));
    fillReceivers();
}

void CreatePanel::show(const ExchangeState &state)
{
    m_identity = state.identity;
    m_offices.clear();
    for (const OfficeInfo &office : state.offices) {
        if (office.trusted || office.own)
            m_offices << office;
    }
    m_now = state.now;
    fillReceivers();
}

void CreatePanel::fillReceivers()
{
    const QSignalBlocker quiet(m_receiver);
    const QString chosen = m_receiver->currentData().toString();
    m_receiver->clear();
    m_receiver->addItem(tr("All offices"), QString());
    for (const OfficeInfo &office : m_offices) {
        const QString name = office.own ? tr("Our own office, its other PCs (%1)").arg(office.code) : tr("%1 (%2)").arg(office.name, office.code);
        m_receiver->addItem(name, office.code);
    }
    m_receiver->setCurrentIndex(std::max(0, m_receiver->findData(chosen)));
    followReceiver();
}

void CreatePanel::followReceiver()
{
    const QString code = m_receiver->currentData().toString();
    const bool toAll = code.isEmpty();
    m_lacking->setEnabled(!toAll);
    m_full->setEnabled(!toAll);
    if (toAll)
        m_full->setChecked(true);
    else if (m_receiver->isVisible())
        m_lacking->setChecked(true);
    if (toAll)
        m_hint->setText(tr("Every office can take it in. It holds all shared knowledge; data of the office and private notes are not in it."));
    else if (code == m_identity.officeCode)
        m_hint->setText(tr("Only PCs of our office can take it in. It also holds what stays in the office; private notes are not in it."));
    else
        m_hint->setText(tr("Only this office can take it in. Data of our office and private notes are not in it."));
}

void CreatePanel::open()
{
    m_message->clear();
    QFrame::show();
    m_receiver->setFocus();
}

void CreatePanel::close()
{
    m_message->clear();
    hide();
}

void CreatePanel::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString code = m_receiver->currentData().toString();
    const QString day = QDateTime::fromMSecsSinceEpoch(m_now).toString(u"yyyyMMdd"_s);
    const QString name = (code.isEmpty() ? u"%1-%2.simpul"_s.arg(m_identity.officeCode, day) : u"%1-%2-%3.simpul"_s.arg(m_identity.officeCode, code, day));
    QString path = QFileDialog::getSaveFileName(this, tr("Save the bundle"), QDir(folder).filePath(name), tr("Simpul bundles (*.simpul)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".simpul"_s;
    write(path);
}

void CreatePanel::write(const QString &path)
{
    m_save->setEnabled(false);
    m_message->tell(tr("Writing the bundle..."), Tone::Info);
    const Library::CreateOptions options{.forOffice = m_receiver->currentData().toString(), .sinceHaveFile = {}, .full = m_full->isChecked()};
    m_workers.slow().run(
        this, [path, options](Library &library, const Progress &progress) { return library.createBundle(path, options, progress); },
        [this](const Result<CreateReport> &report) { written(report); });
}

void CreatePanel::written(const Result<CreateReport> &report)
{
    m_save->setEnabled(true);
    if (!report) {
        m_message->tell(report.error().message, report.error().kind == Error::Kind::Cancelled ? Tone::Info : Tone::Bad);
        return;
    }
    const QString file = report->files.value(0);
    QStringList sentences;
    sentences << (report->files.size() > 1 ? tr("%1 is written as %n files, because one would be too large; send all of them.", nullptr,
                                                int(report->files.size()))
                                                 .arg(report->name)
                                           : tr("%1 is written to %2.").arg(report->name, QDir::toNativeSeparators(file)));
    if (report->nothingNew) {
        sentences << tr("They have everything already; the bundle only tells them what is here.");
    } else {
        const QString changes = tr("%n change(s)", nullptr, int(report->operations));
        const QString files = tr("%n file(s)", nullptr, int(report->attachments));
        sentences << tr("It holds %1 and %2, %3.").arg(changes, files, sizeText(report->bytes));
    }
    m_message->tell(sentences.join(u' '), Tone::Good);
    m_message->addAnswer(tr("Open the folder"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
    m_workers.tellWritten();
    Q_EMIT changed();
}

void CreatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace simpul
