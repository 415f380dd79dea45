#include "core/meetings/minutes_text.h"

#include "core/model/time_text.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

enum class Part { Head, Agenda, Opening, Points, Decisions, Actions, Attendance };

// "B. PEMBAHASAN" begins a part. What offices call the parts of their minutes.
std::optional<Part> partOf(const QString &line)
{
    static const QRegularExpression number(u"^\\s*(?:[IVX]+|[A-Z])[.)]\\s+"_s); // items of the agenda have digits
    static const QMap<QString, Part> parts = {
        {u"susunan acara"_s, Part::Agenda},   {u"agenda"_s, Part::Agenda},           {u"agenda rapat"_s, Part::Agenda},
        {u"pembukaan"_s, Part::Opening},      {u"pembahasan"_s, Part::Points},       {u"jalannya rapat"_s, Part::Points},
        {u"hasil pembahasan"_s, Part::Points}, {u"keputusan"_s, Part::Decisions},    {u"keputusan rapat"_s, Part::Decisions},
        {u"kesimpulan"_s, Part::Decisions},   {u"tindak lanjut"_s, Part::Actions},   {u"rencana tindak lanjut"_s, Part::Actions},
        {u"daftar hadir"_s, Part::Attendance}, {u"peserta rapat"_s, Part::Attendance},
    };
    QString head = line.simplified().toLower();
    if (head.endsWith(u':'))
        head.chop(1);
    const auto at = parts.constFind(head.trimmed());
    if (at != parts.cend())
        return *at;
    QString bare = line;
    bare.remove(number);
    const auto numbered = parts.constFind(bare.simplified().toLower());
    return bare != line && numbered != parts.cend() ? std::optional(*numbered) : std::nullopt;
}

QString withoutNumber(const QString &line)
{
    static const QRegularExpression number(u"^\\s*(?:\\d{1,3}[.)]?|[a-z][.)]|[-•*])(?:\\t|\\s+)"_s);
    QString out = line;
    return out.remove(number).simplified();
}

class MinutesReader
{
public:
    explicit MinutesReader(const QTimeZone &zone) : m_zone(zone) {}

    std::optional<ReadMinutes> read(const QString &text)
    {
        bool named = false;
        for (const QString &line : text.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            named = named || line.trimmed().startsWith(u"notul", Qt::CaseInsensitive);
            readLine(line);
        }
        const bool known = m_out.start.isValid() || m_date.isValid() || !m_out.decisions.isEmpty() || !m_out.points.isEmpty();
        if (!named || !known)
            return std::nullopt;
        if (!m_out.start.isValid() && m_date.isValid())
            m_out.start = QDateTime(m_date, QTime(0, 0), m_zone);
        return m_out;
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression closed(u"ditutup.{0,40}?(\\d{1,2})[.:](\\d{2})"_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = closed.match(line); match.hasMatch() && m_date.isValid() && m_part != Part::Points) {
            m_out.end = QDateTime(m_date, QTime(match.captured(1).toInt(), match.captured(2).toInt()), m_saidZone);
            return;
        }
        // What is signed below ends the part; a signature is nobody's decision.
        static const QRegularExpression signature(u"^\\s*(?:Notulis|Notulen|Pimpinan Rapat|Ketua Rapat|Mengetahui|Penutup)\\s*(?:,|$|\\t)"_s, QRegularExpression::CaseInsensitiveOption);
        if (m_part != Part::Head && m_part != Part::Agenda && signature.match(line).hasMatch()) {
            m_part = Part::Head;
            return;
        }
        if (const auto part = partOf(line)) {
            m_part = *part;
            return;
        }
        switch (m_part) {
        case Part::Head: return readHead(line);
        case Part::Agenda: m_out.agenda << withoutNumber(line); return;
        case Part::Opening: m_out.opening += (m_out.opening.isEmpty() ? QString() : u"\n"_s) + line.simplified(); return;
        case Part::Points: return readPoint(line);
        case Part::Decisions: m_out.decisions << withoutNumber(line); return;
        case Part::Actions: return readAction(line);
        case Part::Attendance: return readAttendee(line);
        }
    }

    // ---- "Hari/Tanggal : Kamis, 12 November 2026"

    void readHead(const QString &line)
    {
        static const QRegularExpression labelled(u"^\\s*([^:\\t]{2,40}?)\\s*(?:\\t\\s*:?|:)\\s*(.+)$"_s);
        static const QRegularExpression number(u"^\\s*nomor\\s*:?\\s*(\\S.*)$"_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = number.match(line); match.hasMatch() && m_out.number.isEmpty()) {
            m_out.number = match.captured(1).simplified();
            return;
        }
        const auto match = labelled.match(line);
        if (!match.hasMatch())
            return;
        const QString label = match.captured(1).simplified().toLower();
        QString value = match.captured(2).simplified();
        while (value.startsWith(u':'))
            value = value.mid(1).trimmed();
        if (label.contains(u"tanggal") && !label.contains(u"undangan"))
            readDate(value);
        else if (label == u"waktu" || label == u"pukul" || label == u"jam")
            readTimes(value);
        else if (label == u"tempat")
            m_out.place = value;
        else if (label == u"rapat" || label == u"acara" || label == u"rapat/acara" || label == u"nama rapat" || label == u"perihal" || label == u"hal")
            m_out.title = value;
        else if (label.startsWith(u"pimpinan") || label.startsWith(u"pemimpin") || label == u"ketua rapat")
            m_out.chair = value;
        else if (label.startsWith(u"notul"))
            m_out.minuteTaker = value;
        else if (label.contains(u"undangan"))
            readInvitation(value);
    }

    void readDate(const QString &value)
    {
        if (const auto date = parseDate(value))
            m_date = *date;
        else if (const auto later = parseDate(value.section(u',', 1).trimmed()))
            m_date = *later;
    }

    void readTimes(const QString &value)
    {
        static const QRegularExpression time(u"(\\d{1,2})[.:](\\d{2})"_s);
        static const QRegularExpression zone(u"\\b(WIB|WITA|WIT)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        static const QMap<QString, QByteArray> zones = {{u"WIB"_s, "Asia/Jakarta"}, {u"WITA"_s, "Asia/Makassar"}, {u"WIT"_s, "Asia/Jayapura"}};
        const auto said = zone.match(value);
        m_saidZone = said.hasMatch() ? QTimeZone(zones.value(said.captured(1).toUpper())) : m_zone;
        QList<QDateTime> times;
        for (auto at = time.globalMatch(value); at.hasNext();) {
            const auto match = at.next();
            times << QDateTime(m_date, QTime(match.captured(1).toInt(), match.captured(2).toInt()), m_saidZone);
        }
        if (!times.isEmpty())
            m_out.start = times.first();
        if (times.size() > 1)
            m_out.end = times.at(1);
    }

    void readInvitation(const QString &value)
    {
        static const QRegularExpression number(u"nomor\\s*:?\\s*(\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = number.match(value);
        m_out.invitationNumber = match.hasMatch() ? match.captured(1) : value;
    }

    // ---- rows

    // "Sari (usul): ..." once or several times in a cell; a cell without such names is what was said.
    void readPoint(const QString &line)
    {
        const QStringList cells = line.split(u'\t');
        if (isHead(cells))
            return;
        if (cells.size() < 3) {
            addStatements({}, cells.size() > 1 ? cells.last().simplified() : withoutNumber(line));
            return;
        }
        for (const QString &paragraph : cells.mid(2)) // of the last cell
            addStatements(cells.at(1).simplified(), paragraph.simplified());
    }

    void addStatements(const QString &topic, const QString &said)
    {
        static const QRegularExpression speech(u"(?:^|(?<=[.!?;])\\s+|\\s{2,})((?:(?:Prof|Drs?|Dra|Ir|H|Hj)\\.\\s+)*\\p{Lu}[\\p{L}' -]{1,60}(?:,\\s*\\p{Lu}[\\p{L}.]*)*)\\s*"
                                               "\\((paparan|usul|tanggapan|jawaban|Paparan|Usul|Tanggapan|Jawaban)\\)\\s*:\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
        auto at = speech.globalMatch(said);
        if (!at.hasNext()) {
            m_out.points << ReadMinutes::Point{topic, {}, u"paparan"_s, said};
            return;
        }
        if (const QString before = said.left(at.peekNext().capturedStart()).trimmed(); !before.isEmpty())
            m_out.points << ReadMinutes::Point{topic, {}, u"paparan"_s, before};
        while (at.hasNext()) {
            const auto match = at.next();
            const qsizetype end = at.hasNext() ? at.peekNext().capturedStart() : said.size();
            m_out.points << ReadMinutes::Point{topic, match.captured(1).simplified(), match.captured(2).toLower(),
                                               said.mid(match.capturedEnd(), end - match.capturedEnd()).simplified()};
        }
    }

    void readAction(const QString &line)
    {
        static const QRegularExpression bracketed(u"^(.*)\\(([^()]*),\\s*([^(),]*)\\)\\s*$"_s);
        const QStringList cells = line.split(u'\t');
        if (isHead(cells))
            return;
        if (cells.size() >= 4) {
            m_out.actions << ReadMinutes::Action{cells.at(1).simplified(), cells.at(2).simplified(), parseDate(cells.at(3).simplified()).value_or(QDate())};
            return;
        }
        const QString text = withoutNumber(line);
        if (const auto match = bracketed.match(text); match.hasMatch())
            m_out.actions << ReadMinutes::Action{match.captured(1).simplified(), match.captured(2).simplified(), parseDate(match.captured(3)).value_or(QDate())};
        else if (cells.size() == 1)
            m_out.actions << ReadMinutes::Action{text, {}, {}};
    }

    void readAttendee(const QString &line)
    {
        const QStringList cells = line.split(u'\t');
        if (isHead(cells)) {
            m_columns.clear();
            for (const QString &cell : cells)
                m_columns << cell.simplified().toLower();
            return;
        }
        bool numbered = false;
        cells.first().trimmed().remove(u'.').toInt(&numbered);
        if (cells.size() < 2 || !numbered)
            return; // a signature below the list
        const auto cell = [&](const QString &head, qsizetype usual) {
            const qsizetype at = m_columns.isEmpty() ? usual : m_columns.indexOf(head);
            return at < 0 ? QString() : cells.value(at).simplified();
        };
        static const QMap<QString, QString> states = {{u"hadir"_s, u"hadir"_s}, {u"daring"_s, u"daring"_s}, {u"izin"_s, u"izin"_s}, {u"diwakili"_s, u"diwakili"_s}, {u"tidak hadir"_s, u"tidak"_s}};
        const QString said = cell(u"kehadiran"_s, 4).toLower();
        m_out.attendance << ReadMinutes::Attendee{cell(u"nama"_s, 1), cell(u"jabatan"_s, 2), cell(u"instansi"_s, 3), said.isEmpty() ? u"hadir"_s : states.value(said)}; // "cuti", "dinas luar": to be filled in
    }

    static bool isHead(const QStringList &cells)
    {
        const QString first = cells.first().simplified().toLower();
        return cells.size() > 1 && (first == u"no" || first == u"no." || first == u"nomor");
    }

    const QTimeZone m_zone;
    QTimeZone m_saidZone = m_zone;
    ReadMinutes m_out;
    Part m_part = Part::Head;
    QDate m_date;
    QStringList m_columns; // of the attendance list
};

} // namespace

std::optional<ReadMinutes> readMinutesText(const QString &text, const QTimeZone &zone)
{
    return MinutesReader(zone).read(text);
}

QString nameWithoutTitles(const QString &name)
{
    static const QRegularExpression front(u"^(?:(?:Prof|Dr|dr|drg|Drs|Dra|Ir|H|Hj|K\\.?H|Bapak|Ibu|Sdr|Sdri)\\.?\\s+)+"_s);
    QString out = name.section(u',', 0, 0).simplified();
    return out.remove(front);
}

} // namespace simpul
