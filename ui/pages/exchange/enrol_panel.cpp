#include "ui/pages/exchange/enrol_panel.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static QString documents(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

EnrolPanel::EnrolPanel(Workers &workers, QWidget *parent) : QFrame(parent), m_workers(workers)
{
    simpul::setProperty(this, "panel", u"card"_s);
    build();
    retranslate();
    hide();
}

void EnrolPanel::build()
{
    m_title = new SectionTitle(this, {}, SectionTitle::Rank::Page);
    m_explanation = plainLabel(this);
    m_explanation->setWordWrap(true);
    m_passphraseLabel = plainLabel(this);
    m_passphrase = new QLineEdit(this);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(320);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_enrol = makeButton(this, {}, ButtonLook::Primary);
    m_close = makeButton(this, {});
    m_message = new InlineMessage(this);
    auto *field = new QHBoxLayout;
    field->addWidget(m_passphraseLabel);
    field->addWidget(m_passphrase);
    field->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enrol);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_explanation);
    column->addLayout(field);
    column->addLayout(buttons);
    connect(m_passphrase, &QLineEdit::returnPressed, m_enrol, &QPushButton::click);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &text) { m_enrol->setEnabled(!text.isEmpty()); });
    connect(m_close, &QPushButton::clicked, this, &EnrolPanel::close);
    connect(m_enrol, &QPushButton::clicked, this, [this] {
        const QString name = QFileInfo(m_request).completeBaseName() + tr("-answer") + u".json"_s;
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the answer"), documents(name));
        if (!path.isEmpty())
            answer(path);
    });
}

void EnrolPanel::retranslate()
{
    m_explanation->setText(tr("With this the PC that made the request signs for our office. Make sure that it is one of our PCs. The answer goes "
                              "back to it and is taken in there with \"Accept an enrolment\"."));
    m_passphraseLabel->setText(tr("&Passphrase of the office key"));
    m_enrol->setText(tr("Enrol and save the answer..."));
    m_close->setText(tr("Close"));
    if (!m_request.isEmpty())
        m_title->setText(tr("Enrol the PC of %1").arg(QFileInfo(m_request).fileName()));
}

void EnrolPanel::close()
{
    m_passphrase->clear();
    m_request.clear();
    hide();
}

// Where nothing needs to be typed, only what came of it is shown.
void EnrolPanel::tellOnly(const QString &title, const Result<> &done, const QString &whatNext)
{
    m_request.clear();
    m_title->setText(title);
    for (QWidget *widget : {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_passphraseLabel), static_cast<QWidget *>(m_passphrase),
                            static_cast<QWidget *>(m_enrol)})
        widget->hide();
    m_message->tell(done ? whatNext : done.error().message, done ? Tone::Good : Tone::Bad);
    show();
    m_close->setFocus();
}

void EnrolPanel::saveRequest(const QString &officeCode)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the request"), documents(tr("request") + u".json"_s));
    if (path.isEmpty())
        return;
    m_workers.quick().run(
        this, [path, officeCode](Library &library) { return library.requestEnrolment(path, officeCode); },
        [this, path](const Result<> &done) {
            tellOnly(tr("Ask to be enrolled"), done,
                     tr("The request is in %1. Bring it to the PC of your office that holds the office key; what it answers is taken in here with "
                        "\"Accept an enrolment\".")
                         .arg(QDir::toNativeSeparators(path)));
            Q_EMIT changed();
        });
}

void EnrolPanel::acceptAnswer()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The answer to the request"));
    if (path.isEmpty())
        return;
    m_workers.quick().run(
        this, [path](Library &library) { return library.acceptEnrolment(path); },
        [this](const Result<> &done) {
            tellOnly(tr("Accept an enrolment"), done, tr("This PC is enrolled. It can create bundles that other offices take in."));
            m_workers.tellWritten();
            Q_EMIT changed();
        });
}

void EnrolPanel::answerRequest()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The request of the other PC"));
    if (!path.isEmpty())
        openRequest(path);
}

void EnrolPanel::openRequest(const QString &path)
{
    m_request = path;
    m_passphrase->clear();
    m_enrol->setEnabled(false);
    m_message->clear();
    for (QWidget *widget : {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_passphraseLabel), static_cast<QWidget *>(m_passphrase),
                            static_cast<QWidget *>(m_enrol)})
        widget->show();
    retranslate();
    show();
    m_passphrase->setFocus();
}

// Stretching the passphrase takes a second or two, on purpose: that is work for the slow thread.
void EnrolPanel::answer(const QString &output)
{
    m_enrol->setEnabled(false);
    m_message->tell(tr("Enrolling..."), Tone::Info);
    m_workers.slow().run(
        this,
        [request = m_request, output, passphrase = m_passphrase->text().toUtf8()](Library &library) {
            return library.enrol(request, output, passphrase);
        },
        [this, output](const Result<> &done) {
            m_enrol->setEnabled(true);
            if (!done) {
                m_message->tell(done.error().message);
                m_passphrase->selectAll();
                m_passphrase->setFocus();
                return;
            }
            m_passphrase->clear();
            tellOnly(tr("The PC is enrolled"), done, tr("Bring %1 back to it and take it in there with \"Accept an enrolment\".").arg(QDir::toNativeSeparators(output)));
            m_workers.tellWritten();
            Q_EMIT changed();
        });
}

void EnrolPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace simpul
