#include "ui/pages/home_page.h"

#include "core/communities/community_year.h"
#include "core/dossier/meeting_work.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/time_text.h"
#include "ui/pages/detail_moves.h"
#include "ui/pages/home_card.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int mostLines = 6;       // of a card
static constexpr int mostMerges = 3;
static constexpr int silentDays = 90;     // a quarter without a bundle
static constexpr int widthForTwo = 860;   // cards beside each other

HomePage::HomePage(Workers &workers, QWidget *parent) : Page(parent), m_workers(workers), m_message(new InlineMessage(this)), m_empty(new EmptyState(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its lines take the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    for (HomeCard **card : {&m_due, &m_mine, &m_review, &m_recent, &m_used, &m_merges, &m_silent, &m_gaps, &m_actions, &m_meetings}) {
        *card = new HomeCard(content);
        (*card)->hide();
    }
    // What must be done at the left, what is worth knowing at the right.
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap);
    m_columns->setSpacing(2 * gap);
    for (const QList<HomeCard *> &cards : {QList{m_actions, m_meetings, m_due, m_mine, m_review, m_gaps}, QList{m_recent, m_used, m_merges, m_silent}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2 * gap);
        for (HomeCard *card : cards)
            column->addWidget(card);
        column->addStretch();
        m_columns->addLayout(column, 1);
    }
    area->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_message);
    all->addWidget(m_empty, 1);
    all->addWidget(area, 4);
    m_empty->hide();
    connect(&m_workers, &Workers::libraryChanged, this, &HomePage::ask);
    connect(&m_workers, &Workers::personChanged, this, &HomePage::ask);
    retranslate();
}

void HomePage::takeFocus()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->isVisible())
            return button->setFocus();
    }
    setFocus();
}

// ---- reading

Result<HomePage::Facts> HomePage::readFacts(Library &library)
{
    Facts out;
    const QDate today = QDateTime::fromMSecsSinceEpoch(library.now()).date();
    out.assets = library.home(today, mostLines);
    for (const MergeInfo &merge : library.merges()) {
        if (!merge.undone)
            out.merges << merge;
    }
    std::stable_sort(out.merges.begin(), out.merges.end(), [](const MergeInfo &a, const MergeInfo &b) { return a.time > b.time; });
    for (const OfficeInfo &office : library.offices()) {
        const QDate heard = QDateTime::fromMSecsSinceEpoch(office.lastHeard).date();
        if (!office.own && office.trusted && office.lastHeard != 0 && heard.daysTo(today) >= silentDays)
            out.silent << office;
    }
    out.gaps = library.gaps();
    out.actions = actionsToDo(library, library.place().person);
    out.meetings = meetingsAhead(library, today);
    out.today = today;
    return out;
}

void HomePage::ask()
{
    if (!isVisible())
        return; // asked when it is seen
    if (!m_isFilled) { // something to see while the rest is counted
        m_workers.quick().run(
            this, [](Library &library) -> Result<HomeFacts::List> { return library.recentAssets(mostLines); },
            [this](const Result<HomeFacts::List> &recent) {
                if (!recent || m_isFilled)
                    return;
                Facts facts;
                facts.assets.recent = *recent;
                show(facts);
            });
    }
    m_workers.quick().runLatest(
        this, u"home"_s, [](Library &library) { return readFacts(library); },
        [this](const Result<Facts> &facts) {
            if (!facts)
                return m_message->tell(facts.error().message);
            m_facts = *facts;
            m_isFilled = true;
            show(m_facts);
        });
}

// ---- showing

void HomePage::showAssets(HomeCard *card, const HomeFacts::List &list, const std::function<QString(const HomeFacts::Line &)> &note)
{
    for (const HomeFacts::Line &line : list.lines) {
        const Uuid id = line.record.id;
        QHBoxLayout *row = card->addLine(line.record.title, note(line), [this, id] { Q_EMIT recordWanted(KnowledgeAsset::entityName, id); });
        if (card != m_due)
            continue;
        QPushButton *holds = makeButton(card, tr("Still holds"), ButtonLook::Quiet);
        holds->setAccessibleName(tr("Still holds: %1").arg(line.record.title));
        holds->setToolTip(tr("You looked at it again and it is right: verified today, due again after its interval."));
        connect(holds, &QPushButton::clicked, this, [this, id] { confirm(id); });
        row->addWidget(holds);
    }
    card->finish();
}

static QString dayOf(Stamp time)
{
    return displayDate(QDateTime::fromMSecsSinceEpoch(time).date());
}

void HomePage::show(const Facts &facts)
{
    const auto changed = [](const HomeFacts::Line &line) { return dayOf(line.record.updated); };
    m_actions->begin(m_workers.place().person.isEmpty() ? tr("Follow-up to be done") : tr("My follow-up"), facts.actions.size());
    for (const ActionItem &action : facts.actions.mid(0, mostLines)) {
        const QString due = displayDate(action.due);
        m_actions->addLine(action.text, isOverdue(action, facts.today) ? tr("overdue since %1").arg(due) : tr("until %1").arg(due),
                           [this, id = action.id.uuid] { Q_EMIT recordWanted(ActionItem::entityName, id); });
    }
    m_actions->finish();
    m_meetings->begin(tr("Meetings ahead"), facts.meetings.size());
    for (const Meeting &meeting : facts.meetings.mid(0, mostLines))
        m_meetings->addLine(meeting.title, displayDateTime(meeting.start), [this, id = meeting.id.uuid] { Q_EMIT recordWanted(Meeting::entityName, id); });
    m_meetings->finish();
    m_due->begin(tr("To be looked at again"), facts.assets.due.total);
    showAssets(m_due, facts.assets.due, [](const HomeFacts::Line &line) { return tr("since %1").arg(displayDate(line.due)); });
    m_mine->begin(m_workers.place().person.isEmpty() ? tr("Drafts and corrections") : tr("My drafts and corrections"), facts.assets.mine.total);
    showAssets(m_mine, facts.assets.mine, changed);
    m_review->begin(tr("Waiting for review"), facts.assets.forReview.total);
    showAssets(m_review, facts.assets.forReview, changed);
    m_recent->begin(tr("Changed last"), 0);
    showAssets(m_recent, facts.assets.recent, changed);
    m_used->begin(tr("Used most"), 0);
    showAssets(m_used, facts.assets.used, [](const HomeFacts::Line &line) { return tr("%n time(s)", nullptr, line.times); });

    m_merges->begin(tr("Bundles received last"), 0);
    for (const MergeInfo &merge : facts.merges.mid(0, mostMerges))
        m_merges->addLine(merge.fromOffice.isEmpty() ? merge.bundle : merge.fromOffice, dayOf(merge.time), [this] { Q_EMIT sectionWanted(u"exchange"_s); });
    m_silent->begin(tr("Not heard of for long"), facts.silent.size());
    for (const OfficeInfo &office : facts.silent.mid(0, mostLines))
        m_silent->addLine(office.name, tr("since %1").arg(dayOf(office.lastHeard)), [this] { Q_EMIT sectionWanted(u"exchange"_s); });
    m_silent->finish();
    m_gaps->begin(tr("Looked for in vain"), facts.gaps.size());
    for (const SearchGap &missing : facts.gaps.mid(0, mostLines))
        m_gaps->addLine(missing.words, tr("%n time(s)", nullptr, int(missing.times)), [this, words = missing.words] { Q_EMIT searchWanted(words); });
    m_gaps->finish();
    const QList<HomeCard *> cards = findChildren<HomeCard *>();
    m_empty->setVisible(std::none_of(cards.begin(), cards.end(), [](const HomeCard *card) { return card->hasLines(); }));
}

void HomePage::confirm(const Uuid &asset)
{
    m_workers.quick().run(
        this,
        [asset, person = m_workers.place().person](Library &library) -> Result<QString> {
            const auto found = library.get(Id<KnowledgeAsset>{asset});
            if (!found)
                return fail(found.error());
            const auto saved = library.save(stillHoldsEdit(*found, QDateTime::fromMSecsSinceEpoch(library.now()).date(), person));
            return saved ? Result<QString>(found->title) : fail(saved.error());
        },
        [this](const Result<QString> &title) {
            if (title)
                m_message->tell(tr("\"%1\" holds.").arg(*title), Tone::Good);
            else
                m_message->tell(title.error().message);
            m_message->addAnswer(tr("Close"), [] {});
            m_workers.tellSaved();
        });
}

// ---- events

void HomePage::retranslate()
{
    setAccessibleName(tr("Home"));
    m_empty->setText(tr("Nothing is here yet"), tr("Drop files into the Library, write the first asset with Ctrl+N, or receive a bundle with Ctrl+O."));
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_facts);
    }
    Page::changeEvent(event);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < widthForTwo * textScale() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); // one below the other
}

} // namespace simpul
