#include "ui/pages/exchange/offices_view.h"

#include "ui/commands/commands.h"
#include "ui/pages/exchange/exchange_state.h"
#include "ui/pages/exchange/exchange_words.h"
#include "ui/pages/exchange/text_table.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int silentAfterDays = 30;

OfficesView::OfficesView(Commands &commands, QWidget *parent) : QWidget(parent)
{
    QWidget *actions = buildActions(commands);
    m_table = new TextTable(this);
    m_table->setMinimumHeight(170);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap * 2);
    row->addWidget(m_table, 3);
    row->addWidget(buildDetail(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gap);
    column->addWidget(actions);
    column->addLayout(row, 1);
    connect(m_table, &TextTable::chosen, this, &OfficesView::showOffice);
    retranslate();
}

QWidget *OfficesView::buildActions(Commands &commands)
{
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    for (const auto *id : {u"exchange.trust", u"exchange.card", u"exchange.have", u"exchange.request", u"exchange.accept", u"exchange.enrol"})
        row->addWidget(new ActionButton(holder, commands.action(id)));
    return holder;
}

QWidget *OfficesView::buildDetail()
{
    m_detail = new QWidget(this);
    m_detail->setMinimumWidth(280);
    m_name = new SectionTitle(m_detail, {}, SectionTitle::Rank::Page);
    m_state = new Badge(m_detail);
    m_wordsLabel = softLabel(m_detail);
    m_words = plainLabel(m_detail);
    m_words->setWordWrap(true);
    m_words->setFont(simpul::font(TextSize::Reading, QFont::DemiBold));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_wordsLabel->setBuddy(m_words);
    m_showHex = makeButton(m_detail, {}, ButtonLook::Quiet);
    m_hex = plainLabel(m_detail);
    m_hex->setWordWrap(true);
    m_hex->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hex->hide();
    m_pcs = softLabel(m_detail);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_wordsLabel);
    column->addWidget(m_words);
    column->addWidget(m_showHex, 0, Qt::AlignLeft);
    column->addWidget(m_hex);
    column->addWidget(m_pcs);
    column->addStretch();
    connect(m_showHex, &QPushButton::clicked, this, [this] {
        m_hex->setVisible(m_hex->isHidden());
        retranslate();
    });
    return m_detail;
}

void OfficesView::retranslate()
{
    m_table->setHeads({tr("Office"), tr("Last heard"), tr("PCs"), tr("State"), tr("Fingerprint in six words")}, tr("Offices"));
    m_table->setWidths({230, 150, 50, 170});
    m_wordsLabel->setText(tr("Fingerprint in six words, to be read aloud on the telephone:"));
    m_showHex->setText(m_hex->isHidden() ? tr("Show it in full") : tr("Hide the full one"));
    fill();
}

void OfficesView::show(const ExchangeState &state)
{
    m_offices = state.offices;
    m_identity = state.identity;
    m_now = state.now;
    fill();
    if (!m_table->chosenRow() && !m_offices.isEmpty())
        m_table->choose(0);
}

static bool allRevoked(const OfficeInfo &office)
{
    return !office.pcs.isEmpty() && std::ranges::all_of(office.pcs, [](const OfficeInfo::Pc &pc) { return pc.revoked; });
}

void OfficesView::fill()
{
    QList<TextRow> rows;
    for (const OfficeInfo &office : m_offices) {
        const int silent = office.lastHeard ? wholeDays(office.lastHeard, m_now) : 0;
        QString state = tr("trusted");
        Tone tone = Tone::Good;
        if (office.own) {
            state = m_identity.enrolled ? tr("our office") : tr("our office, not enrolled");
            tone = m_identity.enrolled ? Tone::Good : Tone::Attention;
        } else if (!office.trusted) {
            state = tr("not trusted yet");
            tone = Tone::Attention;
        } else if (allRevoked(office)) {
            state = tr("its PCs were declared lost");
            tone = Tone::Bad;
        } else if (silent > silentAfterDays) {
            state = tr("silent for %n day(s)", nullptr, silent);
            tone = Tone::Mute;
        }
        const QString name = office.name.isEmpty() ? office.code : tr("%1 (%2)").arg(office.name, office.code);
        const QString heard = office.own ? tr("here") : whenText(office.lastHeard, m_now);
        rows << TextRow{{name, heard, countText(office.pcs.size()), state, fingerprintText(office.fingerprintWords)}, 3, tone, office.office};
    }
    m_table->setRows(rows);
}

void OfficesView::showOffice(int row)
{
    m_detail->setVisible(row >= 0);
    if (row < 0)
        return;
    const OfficeInfo &office = m_offices[row];
    m_name->setText(office.name.isEmpty() ? office.code : office.name);
    m_state->tell(office.own ? tr("our office") : office.trusted ? tr("trusted") : tr("not trusted yet"),
                  office.own || office.trusted ? Tone::Good : Tone::Attention);
    m_words->setText(fingerprintText(office.fingerprintWords));
    QString hex = office.fingerprint;
    for (qsizetype at = hex.size() - 8; at > 0; at -= 8)
        hex.insert(at, u' ');
    m_hex->setText(hex);
    QStringList lines;
    for (const OfficeInfo::Pc &pc : office.pcs)
        lines << pcLine(pc);
    m_pcs->setText(lines.join(u'\n'));
}

// "loket-1 (this PC): shared up to 214, office up to 12"
QString OfficesView::pcLine(const OfficeInfo::Pc &pc) const
{
    QString name = pc.label.isEmpty() ? pc.replica.left(8) : pc.label;
    if (pc.here)
        name = tr("%1 (this PC)").arg(name);
    if (pc.revoked)
        name = tr("%1 (declared lost)").arg(name);
    QStringList chains;
    for (const auto &[audience, number] : pc.last)
        chains << (audience == u"office" ? tr("office data up to %1") : tr("shared up to %1")).arg(countText(number));
    return chains.isEmpty() ? tr("%1: nothing yet").arg(name) : tr("%1: %2").arg(name, chains.join(u", "_s));
}

void OfficesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_words)
        m_words->setFont(simpul::font(TextSize::Reading, QFont::DemiBold));
    QWidget::changeEvent(event);
}

} // namespace simpul
