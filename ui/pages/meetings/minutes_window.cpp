#include "ui/pages/meetings/minutes_window.h"

#include "core/dossier/meeting_work.h"
#include "core/dossier/minutes.h"
#include "core/model/organisation/person.h"
#include "core/model/time_text.h"
#include "ui/fields/choice_editor.h"
#include "ui/theme/quiet_rows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr QSize usualSize(900, 560);
static constexpr int usualDays = 14; // until an action is due, where nobody says a day

Result<MinutesWindow::Desk> MinutesWindow::readDesk(Library &library, const Uuid &id)
{
    const auto minutes = minutesOf(library, id);
    if (!minutes)
        return fail(minutes.error());
    Desk desk{*minutes, {}, {}, {}, QDateTime::fromMSecsSinceEpoch(library.now()).date()};
    const auto meeting = toEntity<Meeting>(minutes->meeting);
    const auto name = [&](const Uuid &person) {
        if (!person.isNull() && !desk.names.contains(person))
            desk.names.insert(person, library.titleOf(person));
    };
    for (const Attendance &row : meeting.attendance) {
        name(row.person.uuid);
        desk.there << Attendee{row.person.uuid, row.person.isNull() ? row.name : desk.names.value(row.person.uuid)};
    }
    for (const Id<Person> &also : {meeting.chair, meeting.minuteTaker, meeting.moderator, meeting.secretary}) {
        name(also.uuid);
        const bool known = std::any_of(desk.there.begin(), desk.there.end(), [&](const Attendee &each) { return each.person == also.uuid; });
        if (!also.isNull() && !known)
            desk.there << Attendee{also.uuid, desk.names.value(also.uuid)};
    }
    for (const DiscussionPoint &point : meeting.points)
        name(point.speaker.uuid);
    if (!meeting.community.isNull()) {
        desk.carried = openActions(library, meeting.community);
        desk.carried.removeIf([&](const ActionItem &action) { return action.meeting.uuid == id; });
    }
    for (const ActionItem &action : minutes->actions + desk.carried)
        name(action.owner.uuid);
    return desk;
}

MinutesWindow::MinutesWindow(const Uuid &meeting, Workers &workers, QWidget *parent)
    : QWidget(parent, Qt::Window), m_meeting(meeting), m_workers(workers), m_message(new InlineMessage(this)), m_title(plainLabel(this)),
      m_agendaLabel(plainLabel(this)), m_agenda(new QuietRows<QListWidget>(this)), m_writtenLabel(plainLabel(this)), m_written(new QuietRows<QListWidget>(this)),
      m_kindLabel(plainLabel(this)), m_kind(new StillComboBox(this)), m_lineLabel(plainLabel(this)), m_line(new QLineEdit(this)), m_hint(softLabel(this)),
      m_add(makeButton(this, {}, ButtonLook::Primary)), m_away(makeButton(this, {})), m_close(makeButton(this, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(u"pane"_s);
    build();
    retranslate();
    resize(usualSize);
    connect(&m_workers, &Workers::libraryChanged, this, &MinutesWindow::read);
    read();
    m_line->setFocus();
}

void MinutesWindow::build()
{
    m_title->setFont(simpul::font(TextSize::Title, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_written->setWordWrap(true);
    for (QListWidget *list : {m_agenda, m_written})
        list->setSpacing(3);
    m_hint->setWordWrap(true);
    m_agendaLabel->setBuddy(m_agenda);
    m_writtenLabel->setBuddy(m_written);
    m_kindLabel->setBuddy(m_kind);
    m_lineLabel->setBuddy(m_line);
    for (int i = 0; i <= int(Kind::Action); ++i) {
        m_kind->addItem({});
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            m_kind->setCurrentIndex(i);
            m_line->setFocus();
        });
    }
    auto *agenda = new QVBoxLayout;
    agenda->addWidget(m_agendaLabel);
    agenda->addWidget(m_agenda);
    auto *written = new QVBoxLayout;
    written->addWidget(m_writtenLabel);
    written->addWidget(m_written);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * gap);
    top->addLayout(agenda, 1);
    top->addLayout(written, 2);
    auto *kind = new QVBoxLayout;
    kind->addWidget(m_kindLabel);
    kind->addWidget(m_kind);
    auto *line = new QVBoxLayout;
    line->addWidget(m_lineLabel);
    line->addWidget(m_line);
    auto *input = new QHBoxLayout;
    input->setSpacing(gap);
    input->addLayout(kind);
    input->addLayout(line, 1);
    input->addWidget(m_add, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_away);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addLayout(top, 1);
    column->addLayout(input);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_agenda, &QListWidget::currentRowChanged, this, &MinutesWindow::showLines);
    connect(m_line, &QLineEdit::returnPressed, this, &MinutesWindow::write);
    connect(m_add, &QPushButton::clicked, this, &MinutesWindow::write);
    connect(m_away, &QPushButton::clicked, this, &MinutesWindow::takeAway);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

// ---- reading

void MinutesWindow::read()
{
    m_workers.quick().runLatest(
        this, u"minutes"_s, [id = m_meeting](Library &library) { return readDesk(library, id); },
        [this](const Result<Desk> &desk) {
            if (!desk)
                return m_message->tell(desk.error().message);
            m_desk = *desk;
            give();
        });
}

void MinutesWindow::give()
{
    const auto meeting = toEntity<Meeting>(m_desk.minutes.meeting);
    m_title->setText(meeting.title);
    setWindowTitle(tr("Minutes: %1").arg(meeting.title));
    showAgenda();
    showLines();
}

void MinutesWindow::showAgenda()
{
    const auto meeting = toEntity<Meeting>(m_desk.minutes.meeting);
    const QString chosen = agendaElement();
    const QSignalBlocker quiet(m_agenda);
    m_agenda->clear();
    for (qsizetype i = 0; i < meeting.agenda.size(); ++i) {
        auto *item = new QListWidgetItem(u"%1. %2"_s.arg(i + 1).arg(meeting.agenda[i].topic), m_agenda);
        item->setData(Qt::UserRole, meeting.agenda[i].element);
        if (meeting.agenda[i].element == chosen)
            m_agenda->setCurrentItem(item);
    }
    auto *rest = new QListWidgetItem(tr("Without an agenda item"), m_agenda);
    rest->setData(Qt::UserRole, QString());
    if (!m_desk.carried.isEmpty())
        new QListWidgetItem(tr("Left from earlier meetings: %1").arg(m_desk.carried.size()), m_agenda);
    if (m_agenda->currentRow() < 0)
        m_agenda->setCurrentRow(0);
}

QString MinutesWindow::agendaElement() const
{
    const QListWidgetItem *item = m_agenda->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

bool MinutesWindow::showsCarried() const
{
    return !m_desk.carried.isEmpty() && m_agenda->currentRow() == m_agenda->count() - 1;
}

QString MinutesWindow::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Presentation: return DiscussionPoint::columns()[3].choiceLabel(u"paparan"_s);
    case Kind::Proposal: return DiscussionPoint::columns()[3].choiceLabel(u"usul"_s);
    case Kind::Response: return DiscussionPoint::columns()[3].choiceLabel(u"tanggapan"_s);
    case Kind::Answer: return DiscussionPoint::columns()[3].choiceLabel(u"jawaban"_s);
    case Kind::Decision: return tr("Decision");
    case Kind::Action: return tr("Follow-up");
    }
    return {};
}

static const QStringList &pointCodes()
{
    static const QStringList codes = {u"paparan"_s, u"usul"_s, u"tanggapan"_s, u"jawaban"_s};
    return codes;
}

// What belongs to the item in view. Actions belong to the meeting; they stand with its last part.
void MinutesWindow::showLines()
{
    const auto meeting = toEntity<Meeting>(m_desk.minutes.meeting);
    const QString here = agendaElement();
    const bool carried = showsCarried();
    m_away->setEnabled(!carried);
    m_lines.clear();
    for (const DiscussionPoint &point : meeting.points) {
        if (point.agenda == here && !carried) {
            const qsizetype kind = std::max<qsizetype>(0, pointCodes().indexOf(point.kind));
            m_lines << Line{Kind(kind), point.speaker.isNull() ? point.speakerName : m_desk.names.value(point.speaker.uuid), point.text, point.element, {}};
        }
    }
    for (const Decision &decision : meeting.decisions) {
        if (decision.agenda == here && !carried)
            m_lines << Line{Kind::Decision, {}, decision.text, decision.element, {}};
    }
    for (const ActionItem &action : carried ? m_desk.carried : m_desk.minutes.actions) {
        const QString due = action.due.isValid() ? u" (%1)"_s.arg(displayDate(action.due)) : QString();
        m_lines << Line{Kind::Action, m_desk.names.value(action.owner.uuid), action.text + due, {}, action.id.uuid};
    }
    m_written->clear();
    for (const Line &line : std::as_const(m_lines))
        m_written->addItem(lineText(line));
    m_written->scrollToBottom();
}

QString MinutesWindow::lineText(const Line &line) const
{
    return line.who.isEmpty() ? u"%1: %2"_s.arg(kindText(line.kind), line.text) : u"%1 · %2: %3"_s.arg(kindText(line.kind), line.who, line.text);
}

// ---- writing

RecordEdit MinutesWindow::editOf(const QString &typed)
{
    const auto kind = Kind(m_kind->currentIndex());
    if (kind == Kind::Action) {
        const SpokenAction action = readSpokenAction(typed, m_desk.there, m_desk.today);
        RecordEdit edit(ActionItem::entityName, m_workers.newId());
        edit.set("text", action.said.text).set("due", action.due.isValid() ? action.due : m_desk.today.addDays(usualDays)).set("state", u"terbuka"_s);
        edit.set("meeting", QVariant::fromValue(m_meeting));
        if (!action.said.person.isNull())
            edit.set("owner", QVariant::fromValue(action.said.person));
        else if (!action.said.name.isEmpty())
            edit.set("text", action.said.name + u": "_s + action.said.text);
        if (const QVariant community = m_desk.minutes.meeting.value("community"); community.isValid())
            edit.set("community", community);
        return edit;
    }
    const SpokenLine said = kind == Kind::Decision ? SpokenLine{{}, {}, typed.trimmed()} : readSpokenLine(typed, m_desk.there);
    TableRow row{{}, {{u"text"_s, said.text}}};
    if (const QString item = agendaElement(); !item.isEmpty())
        row.cells.insert(u"agenda"_s, item);
    if (kind != Kind::Decision) {
        row.cells.insert(u"kind"_s, pointCodes().at(m_kind->currentIndex()));
        if (!said.person.isNull())
            row.cells.insert(u"speaker"_s, QVariant::fromValue(said.person));
        else if (!said.name.isEmpty())
            row.cells.insert(u"speaker_name"_s, said.name);
    }
    return RecordEdit(Meeting::entityName, m_meeting).setRow(kind == Kind::Decision ? "decisions" : "points", row);
}

// The line is emptied only once it is written down.
void MinutesWindow::write()
{
    const QString typed = m_line->text();
    if (typed.trimmed().isEmpty() || typed == std::exchange(m_writing, typed))
        return; // nothing, or Enter twice
    m_message->clear();
    m_workers.quick().run(
        this, [edit = editOf(typed)](Library &library) { return library.save(edit); },
        [this, typed](const Result<> &saved) {
            m_writing.clear();
            if (!saved)
                return m_message->tell(saved.error().message);
            if (m_line->text() == typed)
                m_line->clear();
            m_workers.tellSaved();
            read();
        });
}

void MinutesWindow::takeAway()
{
    const int row = m_written->currentRow();
    if (row < 0 || row >= m_lines.size())
        return;
    const Line line = m_lines[row];
    m_workers.quick().run(
        this,
        [line, id = m_meeting](Library &library) -> Result<> {
            if (!line.action.isNull())
                return library.remove(ActionItem::entityName, line.action);
            return library.save(RecordEdit(Meeting::entityName, id).removeRow(line.kind == Kind::Decision ? "decisions" : "points", line.element));
        },
        [this, line](const Result<> &done) {
            if (!done)
                return m_message->tell(done.error().message);
            if (m_line->text().isEmpty())
                m_line->setText(line.who.isEmpty() ? line.text : line.who + u": "_s + line.text); // to be written again, if it was only wrong
            m_kind->setCurrentIndex(int(line.kind));
            m_line->setFocus();
            m_workers.tellSaved();
            read();
        });
}

void MinutesWindow::stepAgenda(int by)
{
    m_agenda->setCurrentRow(std::clamp(m_agenda->currentRow() + by, 0, m_agenda->count() - 1));
}

void MinutesWindow::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        stepAgenda(-1);
    else if (alt && event->key() == Qt::Key_Down)
        stepAgenda(1);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void MinutesWindow::retranslate()
{
    m_agendaLabel->setText(tr("Agenda"));
    m_writtenLabel->setText(tr("Written down"));
    m_kindLabel->setText(tr("Kind"));
    m_lineLabel->setText(tr("What is said"));
    m_add->setText(tr("Write down"));
    m_away->setText(tr("Take the chosen line back"));
    m_close->setText(tr("Close"));
    m_hint->setText(tr("Enter writes the line down. \"sari: ...\" names who speaks; an action also its day: \"fauzan: menyusun draf, 30 Nov\". "
                       "Ctrl+1 to Ctrl+6 choose the kind, Alt+Up and Alt+Down the agenda item. Everything is saved at once."));
    m_line->setAccessibleDescription(m_hint->text());
    m_agenda->setAccessibleName(m_agendaLabel->text());
    m_written->setAccessibleName(m_writtenLabel->text());
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindText(Kind(i)));
}

void MinutesWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAgenda();
        showLines();
    }
    QWidget::changeEvent(event);
}

} // namespace simpul
