#include "ui/pages/exchange/trust_panel.h"

#include "ui/pages/exchange/exchange_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

TrustPanel::TrustPanel(Workers &workers, QWidget *parent) : QFrame(parent), m_workers(workers)
{
    simpul::setProperty(this, "panel", u"card"_s);
    build();
    retranslate();
    hide();
}

void TrustPanel::build()
{
    m_title = new SectionTitle(this, {}, SectionTitle::Rank::Page);
    m_explanation = plainLabel(this);
    m_explanation->setWordWrap(true);
    m_words = plainLabel(this);
    m_words->setFont(simpul::font(TextSize::Title, QFont::DemiBold));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hex = softLabel(this);
    m_hex->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_introduce = new QCheckBox(this);
    m_trust = makeButton(this, {}, ButtonLook::Primary);
    m_close = makeButton(this, {});
    m_message = new InlineMessage(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trust);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_explanation);
    column->addWidget(m_words);
    column->addWidget(m_hex);
    column->addWidget(m_introduce);
    column->addLayout(buttons);
    connect(m_trust, &QPushButton::clicked, this, &TrustPanel::trust);
    connect(m_close, &QPushButton::clicked, this, &TrustPanel::close);
}

void TrustPanel::retranslate()
{
    m_introduce->setText(tr("Also believe it when it introduces other offices (only for the hub)"));
    m_trust->setText(tr("The words are the same: trust this office"));
    showCard();
}

void TrustPanel::chooseCard()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The card of the office"));
    if (!path.isEmpty())
        open(path);
}

void TrustPanel::open(const QString &cardPath)
{
    m_path = cardPath;
    m_workers.quick().run(
        this, [cardPath](Library &library) { return library.readCard(cardPath); },
        [this](const Result<TrustInfo> &card) {
            m_card = card.value_or(TrustInfo());
            m_introduce->setChecked(false);
            m_message->clear();
            showCard();
            show();
            m_close->setFocus(); // trusting needs a step of its own
            if (!card)
                m_message->tell(card.error().message);
        });
}

void TrustPanel::close()
{
    m_card = {};
    hide();
}

void TrustPanel::showCard()
{
    const bool read = !m_card.office.isEmpty();
    m_title->setText(read ? tr("Trust %1 (%2)?").arg(m_card.name, m_card.code) : tr("Trust an office"));
    m_explanation->setText(tr("Call the office at a number you know, not one from the file, and let them read the six words of their own card. "
                              "If all six are the same, the card is really theirs."));
    m_words->setText(fingerprintText(m_card.fingerprintWords));
    m_words->setAccessibleName(tr("Fingerprint in six words"));
    m_hex->setText(tr("In full: %1").arg(m_card.fingerprint));
    m_close->setText(read ? tr("They differ, or later") : tr("Close"));
    for (QWidget *widget : {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_hex),
                            static_cast<QWidget *>(m_introduce), static_cast<QWidget *>(m_trust)})
        widget->setVisible(read);
}

void TrustPanel::trust()
{
    m_trust->setEnabled(false);
    // With the fingerprint that was compared: the file may have been exchanged since.
    m_workers.quick().run(
        this,
        [path = m_path, fingerprint = m_card.fingerprint, introduce = m_introduce->isChecked()](Library &library) {
            return library.trust(path, fingerprint, introduce);
        },
        [this](const Result<> &done) {
            m_trust->setEnabled(true);
            if (!done) {
                m_message->tell(done.error().message);
                return;
            }
            const QString name = m_card.name;
            m_card = {};
            showCard();
            m_message->tell(tr("%1 is trusted. What waited for it has been taken in; bundles that were refused can be opened again.").arg(name), Tone::Good);
            m_close->setFocus();
            m_workers.tellWritten();
            Q_EMIT changed();
        });
}

void TrustPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_words)
        m_words->setFont(simpul::font(TextSize::Title, QFont::DemiBold));
    QFrame::changeEvent(event);
}

} // namespace simpul
