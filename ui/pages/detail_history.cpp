#include "ui/pages/detail_history.h"

#include "core/model/time_text.h"
#include "ui/forms/reader.h"
#include "ui/forms/word_difference.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

DetailHistory::DetailHistory(QWidget *parent) : QWidget(parent), m_text(new Reader(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(m_text);
    write();
}

void DetailHistory::show(const RecordDetails &details)
{
    m_history = details.history;
    write();
}

namespace {

QTextCharFormat look(Colour ink)
{
    QTextCharFormat format;
    format.setForeground(colour(ink));
    return format;
}

QTextCharFormat cameLook()
{
    QTextCharFormat format = look(Colour::Green);
    format.setBackground(colour(Colour::GreenSoft));
    return format;
}

QTextCharFormat wentLook()
{
    QTextCharFormat format = look(Colour::Red);
    format.setBackground(colour(Colour::RedSoft));
    format.setFontStrikeOut(true);
    return format;
}

void newLine(QTextCursor &cursor, int before, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    format.setLeftMargin(indent);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    cursor.document()->isEmpty() ? cursor.setBlockFormat(format) : cursor.insertBlock(format);
}

// What stayed is told in full only near a change.
QString shortened(const QString &text, bool isFirst, bool isLast)
{
    static constexpr qsizetype near = 48; // letters
    const QString line = text.simplified();
    if (line.size() <= 2 * near)
        return line;
    const QString head = isFirst ? QString() : line.left(line.lastIndexOf(u' ', near));
    const QString tail = isLast ? QString() : line.mid(line.indexOf(u' ', line.size() - near) + 1);
    return head + u" … "_s + tail;
}

void writeDifference(QTextCursor &cursor, const QString &before, const QString &after)
{
    const QList<WordPiece> pieces = wordDifference(before, after);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto &[what, text] = pieces[i];
        if (what == WordPiece::What::Stayed)
            cursor.insertText(shortened(text, i == 0, i + 1 == pieces.size()), look(Colour::Ink));
        else
            cursor.insertText(text.simplified(), what == WordPiece::What::Went ? wentLook() : cameLook());
        cursor.insertText(u" "_s, look(Colour::Ink));
    }
}

} // namespace

// A value that was not there before came as a whole.
static void writeChange(QTextCursor &cursor, const HistoryEntry::Change &change, const HistoryEntry::Change *before)
{
    static constexpr qsizetype longest = 400;
    newLine(cursor, 2, 2 * gap);
    cursor.insertText(change.label + u": "_s, look(Colour::Soft));
    if (before)
        writeDifference(cursor, before->value, change.value);
    else
        cursor.insertText(change.value.size() > longest ? change.value.left(longest) + u" …"_s : change.value, look(Colour::Ink));
}

void DetailHistory::write()
{
    m_text->clear();
    m_text->setAccessibleName(tr("History"));
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    // From the newest back; what a value was before is the next older change of the same place.
    const auto before = [this](qsizetype entry, const QString &path) -> const HistoryEntry::Change * {
        for (qsizetype older = entry + 1; older < m_history.size(); ++older) {
            for (const HistoryEntry::Change &change : m_history[older].changes) {
                if (change.path == path)
                    return &change;
            }
        }
        return nullptr;
    };
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        const HistoryEntry &entry = m_history[i];
        newLine(cursor, i == 0 ? 0 : 2 * gap, 0);
        QTextCharFormat head = look(Colour::Ink);
        head.setFontWeight(QFont::DemiBold);
        cursor.insertText(entry.author, head);
        QStringList about{displayDateTime(QDateTime::fromMSecsSinceEpoch(entry.time))};
        if (!entry.office.isEmpty())
            about.prepend(entry.office);
        cursor.insertText(u"  "_s + about.join(u" · "_s), look(Colour::Soft));
        for (const HistoryEntry::Change &change : entry.changes)
            writeChange(cursor, change, before(i, change.path));
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
}

void DetailHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace simpul
