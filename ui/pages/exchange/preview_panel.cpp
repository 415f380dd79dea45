#include "ui/pages/exchange/preview_panel.h"

#include "core/model/entity_type.h"
#include "ui/pages/exchange/exchange_words.h"
#include "ui/pages/exchange/number_card.h"
#include "ui/pages/exchange/text_table.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMap>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr qsizetype mostLines = 1000; // as many the report names

PreviewPanel::PreviewPanel(Workers &workers, QWidget *parent) : QFrame(parent), m_workers(workers)
{
    build();
    connect(&workers.slow(), &Worker::progressed, this, [this](const QString &what, qint64 done, qint64 total) {
        m_progressText->setText(what);
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(double(done) / double(total) * 1000) : 0);
    });
    setState(State::Empty);
}

// ---- parts

void PreviewPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap + 4);
    column->addLayout(buildHead());
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    column->addLayout(buildProgress());
    column->addLayout(buildCards());
    m_note = softLabel(this);
    column->addWidget(m_note);
    m_lines = new TextTable(this);
    connect(m_lines, &TextTable::opened, this, &PreviewPanel::openLine);
    column->addWidget(m_lines);
}

QLayout *PreviewPanel::buildHead()
{
    m_title = new SectionTitle(this, {}, SectionTitle::Rank::Page);
    m_signature = new Badge(this);
    m_facts = new Badge(this);
    m_place = new Badge(this);
    m_leave = makeButton(this, {});
    m_merge = makeButton(this, {}, ButtonLook::Primary);
    connect(m_leave, &QPushButton::clicked, this, &PreviewPanel::leave);
    connect(m_merge, &QPushButton::clicked, this, &PreviewPanel::merge);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap + 4);
    row->addWidget(m_title, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_signature), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_place)})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addWidget(m_leave, 0, Qt::AlignTop);
    row->addWidget(m_merge, 0, Qt::AlignTop);
    return row;
}

QLayout *PreviewPanel::buildProgress()
{
    m_progress = new QWidget(this);
    m_progressText = plainLabel(m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_cancel = makeButton(m_progress, {});
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_workers.slow().cancel();
    });
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progressText, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *holder = new QHBoxLayout;
    holder->addWidget(m_progress);
    return holder;
}

QLayout *PreviewPanel::buildCards()
{
    m_numbers = new QWidget(this);
    auto *row = new QHBoxLayout(m_numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap + 4);
    for (int i = 0; i < CardCount; ++i) {
        m_cards[std::size_t(i)] = new NumberCard(m_numbers);
        row->addWidget(m_cards[std::size_t(i)]);
        connect(m_cards[std::size_t(i)], &QAbstractButton::clicked, this, [this, i](bool on) { showList(on ? i : -1); });
    }
    auto *holder = new QHBoxLayout;
    holder->addWidget(m_numbers);
    return holder;
}

// ---- one bundle after the other

void PreviewPanel::open(const QStringList &files)
{
    if (m_state == State::Empty || m_state == State::Merged) {
        m_number = 0;
        m_total = 0;
    }
    for (const QString &file : files) {
        if (file != m_file || m_state == State::Merged)
            m_queue << file;
    }
    m_queue.removeDuplicates();
    m_total = m_number + int(m_queue.size());
    if (m_state == State::Empty || m_state == State::Merged)
        checkNext();
    else
        showHead();
    Q_EMIT pendingChanged();
}

int PreviewPanel::pending() const
{
    return int(m_queue.size()) + (m_state == State::Ready ? 1 : 0);
}

void PreviewPanel::leave()
{
    checkNext();
}

void PreviewPanel::checkNext()
{
    if (m_queue.isEmpty()) {
        m_file.clear();
        setState(State::Empty);
        Q_EMIT closed();
    } else {
        ++m_number;
        check(m_queue.takeFirst());
    }
    Q_EMIT pendingChanged();
}

void PreviewPanel::check(const QString &file)
{
    m_file = file;
    setState(State::Checking);
    m_workers.slow().run(
        this,
        [file](Library &library, const Progress &progress) -> Result<Preview> {
            Result<MergeReport> report = library.previewBundle(file, progress);
            if (!report)
                return fail(report.error());
            return Preview{std::move(*report), QFileInfo(file).size()};
        },
        [this](const Result<Preview> &preview) { checked(preview); });
}

void PreviewPanel::checked(const Result<Preview> &preview)
{
    if (!preview) {
        refused(preview.error());
        return;
    }
    m_preview = *preview;
    setState(State::Ready);
    m_merge->setFocus();
    Q_EMIT pendingChanged();
}

void PreviewPanel::refused(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        leave();
        return;
    }
    m_error = error;
    setState(State::Refused);
    m_leave->setFocus();
    Q_EMIT changed();
    Q_EMIT pendingChanged();
}

void PreviewPanel::merge()
{
    if (m_state != State::Ready)
        return;
    setState(State::Merging);
    m_workers.slow().run(
        this,
        [file = m_file, seen = m_preview.report.id](Library &library, const Progress &progress) {
            return library.mergeBundle(file, seen, true, progress);
        },
        [this](const Result<MergeReport> &report) { merged(report); });
}

void PreviewPanel::merged(const Result<MergeReport> &report)
{
    if (report) {
        m_merged = *report;
        setState(State::Merged);
        m_leave->setFocus();
        m_workers.tellWritten();
        Q_EMIT changed();
        Q_EMIT pendingChanged();
        return;
    }
    const Error error = report.error();
    if (error.kind == Error::Kind::Refused) {
        refused(error);
    } else if (error.code == u"library-changed") {
        check(m_file); // the numbers people decide by must be those of now
    } else {
        setState(State::Ready);
        m_message->tell(error.message, error.kind == Error::Kind::Cancelled ? Tone::Info : Tone::Bad);
        m_merge->setFocus();
    }
}

// ---- taking it back

void PreviewPanel::undo(qint64 merge, const QString &bundle)
{
    if (m_state == State::Checking || m_state == State::Merging || m_state == State::Undoing)
        return;
    if (m_state == State::Ready) { // looked at again afterwards: its numbers will be others
        m_queue.prepend(m_file);
        --m_number;
    }
    m_undoing = bundle;
    setState(State::Undoing);
    m_workers.slow().run(
        this, [merge](Library &library) { return library.undoMerge(merge); }, [this](const Result<MergeReport> &report) { undone(report); });
}

void PreviewPanel::undone(const Result<MergeReport> &report)
{
    m_file.clear();
    if (report) {
        Q_EMIT told(tr("The merge of %1 is undone: what it brought is set aside, your own edits stay. Opening the same bundle again "
                       "brings it back.")
                        .arg(m_undoing),
                    true);
        m_workers.tellWritten();
    } else {
        Q_EMIT told(report.error().message, false);
    }
    Q_EMIT changed();
    checkNext();
}

// ---- what is seen

void PreviewPanel::setState(State state)
{
    m_state = state;
    const bool busy = state == State::Checking || state == State::Merging || state == State::Undoing;
    setVisible(state != State::Empty);
    m_message->clear();
    m_progress->setVisible(busy);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(state != State::Undoing);
    m_cancel->setEnabled(true);
    m_numbers->setVisible(state == State::Ready || state == State::Merging);
    m_numbers->setEnabled(state == State::Ready);
    m_list = -1;
    retranslate();
}

void PreviewPanel::retranslate()
{
    m_cancel->setText(tr("Stop"));
    m_lines->setHeads({tr("What"), tr("Kind"), tr("Title")}, tr("List behind the number"));
    m_lines->setWidths({150, 200});
    showHead();
    showCards();
    showList(m_list);
    if (m_state == State::Refused)
        showRefusal();
    if (m_state == State::Merged)
        showMerged();
}

QString PreviewPanel::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void PreviewPanel::showHead()
{
    const MergeReport &report = m_preview.report;
    const bool known = m_state == State::Ready || m_state == State::Merging || m_state == State::Merged;
    const QString name = known ? report.fromOffice : fileName();
    switch (m_state) {
    case State::Empty: m_title->clear(); break;
    case State::Checking: m_title->setText(tr("Checking %1").arg(name)); break;
    case State::Ready: m_title->setText(tr("Preview: %1").arg(name)); break;
    case State::Refused:
        m_title->setText(m_error.kind == Error::Kind::Refused ? tr("Refused: %1").arg(name) : tr("Could not be opened: %1").arg(name));
        break;
    case State::Merging: m_title->setText(tr("Merging %1").arg(name)); break;
    case State::Merged: m_title->setText(tr("Merged: %1").arg(name)); break;
    case State::Undoing: m_title->setText(tr("Undoing the merge of %1").arg(m_undoing)); break;
    }
    m_signature->tell(known ? tr("Signature valid") : m_state == State::Refused && m_error.kind == Error::Kind::Refused ? refusalTitle(m_error.code) : QString(),
                      known ? Tone::Good : Tone::Bad);
    const QString facts = tr("%1 · %2 · %3").arg(report.bundle, whenText(report.time, 0), sizeText(m_preview.bytes));
    m_facts->tell(known ? facts : QString(), Tone::Mute);
    m_place->tell(m_total > 1 && m_state != State::Undoing && m_state != State::Empty ? tr("Bundle %1 of %2").arg(m_number).arg(m_total) : QString(),
                  Tone::Info);
    m_progressText->setText(m_state == State::Checking ? tr("Checking signature and content") : tr("Please wait"));
    m_bar->setAccessibleName(m_title->text());

    const bool decided = m_state == State::Merged || m_state == State::Refused;
    m_leave->setVisible(m_state == State::Ready || decided);
    m_leave->setText(!m_queue.isEmpty() && decided ? tr("Next bundle") : decided ? tr("Close") : tr("Do not merge"));
    m_merge->setVisible(m_state == State::Ready && (changes() > 0 || report.waiting > 0 || report.attachments > 0));
    m_merge->setText(mergeText());
}

qint64 PreviewPanel::changes() const
{
    return m_preview.report.added + m_preview.report.changed + m_preview.report.removed;
}

QString PreviewPanel::mergeText() const
{
    if (changes() > 0)
        return tr("Merge %n change(s)", nullptr, int(changes()));
    if (m_preview.report.attachments > 0)
        return tr("Take in %n file(s)", nullptr, int(m_preview.report.attachments));
    return tr("Take in what has to wait");
}

// "98 knowledge assets, 44 other": by the kind most of them are of. Empty when the report does not name them all.
QString PreviewPanel::kinds(const QString &what) const
{
    if (m_preview.report.lines.size() >= mostLines)
        return {};
    QMap<QString, int> counts;
    int total = 0;
    for (const MergeReport::Line &line : m_preview.report.lines) {
        if (line.what != what)
            continue;
        ++counts[line.type];
        ++total;
    }
    if (total == 0)
        return {};
    const auto most = std::max_element(counts.begin(), counts.end());
    const EntityType *type = findEntityType(most.key().toStdString());
    const QString name = type ? (*most == 1 ? type->displayName() : type->pluralName()) : most.key();
    const QString first = tr("%1 %2").arg(countText(*most), name.toLower());
    return total == *most ? first : tr("%1, %2 other").arg(first, countText(total - *most));
}

void PreviewPanel::showCards()
{
    const MergeReport &report = m_preview.report;
    m_cards[Added]->tell(tr("New"), report.added, report.added ? kinds(u"added"_s) : tr("nothing new"));
    m_cards[Changed]->tell(tr("Changed"), report.changed, report.changed ? kinds(u"changed"_s) : tr("nothing changed"));
    m_cards[Conflicts]->tell(tr("Conflicts"), report.conflicts, report.conflicts ? tr("both are kept") : tr("nothing to decide"), Tone::Attention);
    m_cards[Removed]->tell(tr("Removed"), report.removed, report.removed ? tr("can be restored") : tr("nothing removed"));
    m_cards[Waiting]->tell(tr("Waiting"), report.waiting, report.waiting ? report.waitingList.value(0).explanation : tr("nothing is missing"),
                           Tone::Attention);

    QStringList notes;
    if (m_state == State::Ready) {
        if (changes() == 0 && report.waiting == 0 && report.attachments == 0)
            notes << tr("Everything in this bundle is here already. There is nothing to merge.");
        if (report.attachments > 0)
            notes << tr("%n file(s) come with it.", nullptr, int(report.attachments));
        if (report.broughtBack > 0)
            notes << tr("This bundle brings back what you once undid.");
        for (const AlarmInfo &alarm : report.alarms)
            notes << alarm.message;
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

QList<TextRow> PreviewPanel::waitingRows() const
{
    QList<TextRow> rows;
    for (const WaitingInfo &info : m_preview.report.waitingList)
        rows << TextRow{{waitingReason(info.reason), info.office, info.explanation}, 0, Tone::Attention};
    return rows;
}

QList<TextRow> PreviewPanel::changeRows(Card card) const
{
    static const char *const names[] = {"added", "changed", "conflict", "removed"};
    QList<TextRow> rows;
    for (const MergeReport::Line &line : m_preview.report.lines) {
        if (line.what != QLatin1String(names[card]))
            continue;
        const EntityType *type = findEntityType(line.type.toStdString());
        rows << TextRow{{m_cards[card]->name(), type ? type->displayName() : line.type, line.title}, -1, Tone::Mute, line.type + u' ' + line.id};
    }
    return rows;
}

void PreviewPanel::showList(int card)
{
    m_list = card;
    for (int i = 0; i < CardCount; ++i)
        m_cards[std::size_t(i)]->setChecked(i == card);
    m_lines->setVisible(card >= 0);
    if (card < 0)
        return;
    const bool waiting = card == Waiting;
    if (waiting)
        m_lines->setHeads({tr("Why it waits"), tr("Office"), tr("What to do")}, tr("List behind the number"));
    else
        m_lines->setHeads({tr("What"), tr("Kind"), tr("Title")}, tr("List behind the number"));
    m_lines->setWidths(waiting ? QList<int>{240, 220} : QList<int>{110, 200});
    const QList<TextRow> rows = waiting ? waitingRows() : changeRows(Card(card));
    m_lines->setRows(rows);
    m_lines->setFixedHeight(60 + 28 * int(std::clamp<qsizetype>(rows.size(), 1, 6)));
    if (m_preview.report.lines.size() >= mostLines) {
        m_note->setText(tr("The lists name the first %1 records.").arg(countText(mostLines)));
        m_note->show();
    }
}

bool PreviewPanel::closeList()
{
    if (m_list < 0)
        return false;
    const int card = m_list;
    showList(-1);
    m_cards[std::size_t(card)]->setFocus();
    return true;
}

void PreviewPanel::openLine(int row)
{
    const QString key = row >= 0 ? m_lines->chosenKey() : QString();
    const auto id = uuidFromString(key.section(u' ', 1));
    if (id)
        Q_EMIT recordWanted(key.section(u' ', 0, 0).toStdString(), *id);
}

void PreviewPanel::showRefusal()
{
    const bool bundle = m_error.kind == Error::Kind::Refused;
    QString text = m_error.message;
    if (bundle)
        text += u' ' + tr("Nothing in this library was changed; a copy lies in quarantine.");
    m_message->tell(text);
    if (m_error.code == u"unknown-key")
        m_message->addAnswer(tr("Trust an office..."), [this] { Q_EMIT trustWanted(); });
}

void PreviewPanel::showMerged()
{
    const qint64 count = m_merged.added + m_merged.changed + m_merged.removed;
    QStringList sentences;
    if (count > 0 || m_merged.waiting == 0)
        sentences << tr("%n change(s) merged.", nullptr, int(count));
    if (m_merged.conflicts > 0)
        sentences << tr("%n conflict(s) wait for your decision.", nullptr, int(m_merged.conflicts));
    if (m_merged.waiting > 0)
        sentences << tr("Some changes wait until something missing arrives.");
    if (m_merged.newKey)
        sentences << tr("This PC took a new key and must be enrolled again.");
    m_message->tell(sentences.join(u' '), m_merged.conflicts > 0 || m_merged.waiting > 0 || m_merged.newKey ? Tone::Attention : Tone::Good);
    if (m_merged.conflicts > 0)
        m_message->addAnswer(tr("Show the conflicts"), [this] { Q_EMIT conflictsWanted(); });
    m_message->addAnswer(tr("Undo the merge"), [this] { undo(m_merged.mergeId, m_merged.bundle); });
}

void PreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace simpul
