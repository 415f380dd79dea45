#include "core/meetings/calendar_text.h"

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).remove(u'\r').replace(u'\n', u"\\n"_s);
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
}

class CalendarWriter
{
public:
    CalendarWriter()
    {
        line("BEGIN", u"VCALENDAR"_s);
        line("VERSION", u"2.0"_s);
        line("PRODID", u"-//Simpul//Simpul//ID"_s);
    }
    void begin(const QString &what, const Uuid &id, const QDateTime &now)
    {
        line("BEGIN", what);
        line("UID", toString(id) + u"@simpul"_s);
        line("DTSTAMP", utc(now));
    }
    void text(const char *name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            line(name, escaped(value.trimmed()));
    }
    // Lines of at most 75 bytes, without cutting a letter.
    void line(const char *name, const QString &value)
    {
        static constexpr int longest = 74;
        const QByteArray whole = QByteArray(name) + ':' + value.toUtf8();
        int inLine = 0;
        for (const char byte : whole) {
            const bool starts = (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
            if (starts && inLine >= longest - 3) {
                m_out += "\r\n ";
                inLine = 1;
            }
            m_out += byte;
            ++inLine;
        }
        m_out += "\r\n";
    }
    QByteArray end()
    {
        line("END", u"VCALENDAR"_s);
        return m_out;
    }

private:
    QByteArray m_out;
};

} // namespace

QByteArray calendarText(const Meeting &meeting, const QString &chair, const QDateTime &now)
{
    static constexpr qint64 usualSeconds = 2 * 3600; // "s.d. selesai"
    CalendarWriter out;
    out.begin(u"VEVENT"_s, meeting.id.uuid, now);
    out.text("SUMMARY", meeting.title);
    if (meeting.start.isValid()) {
        out.line("DTSTART", utc(meeting.start));
        out.line("DTEND", utc(meeting.end > meeting.start ? meeting.end : meeting.start.addSecs(usualSeconds)));
    }
    QStringList places{meeting.place, meeting.address};
    places.removeAll(QString());
    out.text("LOCATION", places.isEmpty() ? meeting.onlineLink : places.join(u", "_s));
    QStringList agenda;
    for (qsizetype i = 0; i < meeting.agenda.size(); ++i)
        agenda << u"%1. %2"_s.arg(i + 1).arg(meeting.agenda[i].topic);
    if (!chair.isEmpty())
        agenda.prepend(chair);
    if (!meeting.onlineLink.isEmpty())
        agenda << meeting.onlineLink;
    out.text("DESCRIPTION", agenda.join(u'\n'));
    if (meeting.state == u"batal")
        out.line("STATUS", u"CANCELLED"_s);
    out.line("END", u"VEVENT"_s);
    return out.end();
}

QByteArray calendarText(const QList<ActionItem> &actions, const QDateTime &now)
{
    CalendarWriter out;
    for (const ActionItem &action : actions) {
        out.begin(u"VTODO"_s, action.id.uuid, now);
        out.text("SUMMARY", action.text);
        if (action.due.isValid())
            out.line("DUE;VALUE=DATE", action.due.toString(u"yyyyMMdd"_s));
        out.text("DESCRIPTION", action.progress);
        out.line("STATUS", action.state == u"selesai" ? u"COMPLETED"_s : action.state == u"batal" ? u"CANCELLED"_s : u"NEEDS-ACTION"_s);
        out.line("END", u"VTODO"_s);
    }
    return out.end();
}

} // namespace simpul
