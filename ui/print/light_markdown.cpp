#include "ui/print/light_markdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simpul {

static bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar::ReplacementCharacter;
        } else if (c == u'\t') {
            out += u"    ";
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += u'\n';
        } else if (c.category() != QChar::Other_Control && !turnsDirection(c) && c < u'\ufffe') {
            out += c;
        }
    }
    return out;
}

// ---- inside a line

namespace {

// Reads one line from left to right and closes a run whenever the look changes.
class LineReader
{
public:
    explicit LineReader(const QString &line) : m_line(line) {}

    Runs read()
    {
        while (m_at < m_line.size())
            step();
        flush();
        return m_runs;
    }

private:
    void step()
    {
        const QChar c = m_line[m_at];
        if (c == u'\\' && m_at + 1 < m_line.size() && m_line[m_at + 1].isPunct()) {
            m_text += m_line[m_at + 1];
            m_at += 2;
        } else if (c == u'`' && closesLater(u"`"_s, m_at + 1)) {
            fixedUntilTick();
        } else if (!(mark(u"**"_s, &Run::bold) || mark(u"__"_s, &Run::bold) || mark(u"*"_s, &Run::italic) || mark(u"_"_s, &Run::italic))) {
            m_text += c;
            ++m_at;
        }
    }

    void fixedUntilTick()
    {
        flush();
        const qsizetype end = m_line.indexOf(u'`', m_at + 1);
        Run run = m_look;
        run.text = m_line.mid(m_at + 1, end - m_at - 1);
        run.fixed = true;
        if (!run.text.isEmpty())
            m_runs.push_back(run);
        m_at = end + 1;
    }

    // A mark opens before a letter when it closes later, and closes after a letter: 2 * 3 * 4 and nama_berkas_panjang stay as they are.
    bool mark(const QString &sign, bool Run::*look)
    {
        if (!QStringView(m_line).mid(m_at).startsWith(sign))
            return false;
        const qsizetype after = m_at + sign.size();
        const QChar before = m_at > 0 ? m_line[m_at - 1] : u' ';
        const QChar next = after < m_line.size() ? m_line[after] : u' ';
        if (sign.size() == 1 && (before == sign[0] || next == sign[0]))
            return false; // half of a double one
        const bool underscoreInWord = sign[0] == u'_' && (m_look.*look ? next.isLetterOrNumber() : before.isLetterOrNumber());
        const bool opens = !(m_look.*look) && !next.isSpace() && closesLater(sign, after + 1);
        const bool closes = m_look.*look && !before.isSpace();
        if (underscoreInWord || !(opens || closes))
            return false;
        flush();
        m_look.*look = opens;
        m_at = after;
        return true;
    }

    bool closesLater(const QString &sign, qsizetype from)
    {
        if (m_neverCloses.contains(sign)) // not after here either: keeps a long line of marks from being read again for each of them
            return false;
        for (qsizetype at = m_line.indexOf(sign, from); at >= 0; at = m_line.indexOf(sign, at + 1)) {
            const QChar next = at + sign.size() < m_line.size() ? m_line[at + sign.size()] : u' ';
            const bool wordGoesOn = sign[0] == u'_' && next.isLetterOrNumber();
            const bool half = sign.size() == 1 && (m_line[at - 1] == sign[0] || next == sign[0]);
            if (sign == u"`" || (!m_line[at - 1].isSpace() && !wordGoesOn && !half))
                return true;
        }
        m_neverCloses << sign;
        return false;
    }

    void flush()
    {
        if (m_text.isEmpty())
            return;
        Run run = m_look;
        run.text = m_text;
        m_runs.push_back(run);
        m_text.clear();
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QString m_text;
    QStringList m_neverCloses;
    Run m_look;
    Runs m_runs;
};

} // namespace

Runs runsFromMarkdown(const QString &line)
{
    return LineReader(line).read();
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

// ---- lines

static bool isTableLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.size() > 2 && trimmed.startsWith(u'|') && trimmed.endsWith(u'|');
}

static QStringList cellsOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    QStringList cells = trimmed.mid(1, trimmed.size() - 2).split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

static bool isTableRuler(const QString &line)
{
    static const QRegularExpression ruler(uR"(^\s*\|[\s:|-]*-[\s:|-]*\|\s*$)"_s);
    return ruler.match(line).hasMatch();
}

namespace {

class BlockReader
{
public:
    std::vector<Block> read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (m_at = 0; m_at < lines.size(); ++m_at)
            take(lines);
        closeParagraph();
        return std::move(m_blocks);
    }

private:
    void take(const QStringList &lines)
    {
        const QString &line = lines[m_at];
        if (line.trimmed().isEmpty())
            closeParagraph();
        else if (line.startsWith(u"```"))
            takeFence(lines);
        else if (isTableLine(line) && m_at + 1 < lines.size() && isTableRuler(lines[m_at + 1]))
            takeTable(lines);
        else if (!(takeHeading(line) || takeRuler(line) || takeListItem(line)))
            takeText(line);
    }

    bool takeHeading(const QString &line)
    {
        static const QRegularExpression heading(uR"(^(#{1,6})\s+(.+?)\s*#*\s*$)"_s);
        const QRegularExpressionMatch match = heading.match(line);
        if (!match.hasMatch())
            return false;
        closeParagraph();
        const QString text = plainText(runsFromMarkdown(match.captured(2)));
        m_blocks.push_back(Heading{std::min(4, int(match.capturedLength(1))), text});
        return true;
    }

    bool takeRuler(const QString &line)
    {
        static const QRegularExpression ruler(uR"(^\s*(-{3,}|\*{3,}|_{3,})\s*$)"_s);
        if (!ruler.match(line).hasMatch())
            return false;
        closeParagraph();
        return true;
    }

    // A line indented below an item goes on with it: that is what people see while they type.
    bool takeListItem(const QString &line)
    {
        static const QRegularExpression item(uR"(^(\s*)([-*+•–]|\d{1,3}[.)]|[a-z][.)])\s+(\S.*)$)"_s);
        const QRegularExpressionMatch match = item.match(line);
        if (!match.hasMatch())
            return false;
        closeParagraph();
        const QString sign = match.captured(2);
        const bool numbered = sign[0].isLetterOrNumber();
        const int depth = std::min(5, int(match.capturedLength(1)) / 2);
        m_blocks.push_back(ListItem{numbered ? sign : u"•"_s, depth, runsFromMarkdown(match.captured(3).trimmed())});
        m_inItem = true;
        return true;
    }

    void takeText(const QString &line)
    {
        const bool quoted = line.trimmed().startsWith(u'>');
        const QString text = quoted ? line.trimmed().mid(1).trimmed() : line.trimmed();
        if (m_inItem && line[0].isSpace()) {
            Runs &runs = std::get<ListItem>(m_blocks.back()).runs;
            runs.push_back({QString(QChar::LineSeparator)});
            for (const Run &run : runsFromMarkdown(text))
                runs.push_back(run);
            return;
        }
        if (m_lines.isEmpty() || quoted != m_quoted)
            closeParagraph();
        m_quoted = quoted;
        m_inItem = false;
        m_lines << text;
    }

    void takeFence(const QStringList &lines)
    {
        closeParagraph();
        QStringList inside;
        for (++m_at; m_at < lines.size() && !lines[m_at].startsWith(u"```"); ++m_at)
            inside << lines[m_at];
        if (!inside.isEmpty())
            m_blocks.push_back(Paragraph{{Run{.text = inside.join(QChar(QChar::LineSeparator)), .fixed = true}}});
    }

    void takeTable(const QStringList &lines)
    {
        closeParagraph();
        PaperTable table;
        for (const QString &head : cellsOf(lines[m_at]))
            table.columns.push_back({plainText(runsFromMarkdown(head))});
        for (m_at += 2; m_at < lines.size() && isTableLine(lines[m_at]); ++m_at) {
            std::vector<Runs> &row = table.rows.emplace_back();
            const QStringList cells = cellsOf(lines[m_at]);
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                row.push_back(runsFromMarkdown(cells.value(qsizetype(i))));
        }
        --m_at;
        m_blocks.push_back(shared(std::move(table)));
    }

    // Columns as wide as what stands in them asks for.
    static PaperTable shared(PaperTable table)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            qsizetype letters = table.columns[i].head.size();
            for (const std::vector<Runs> &row : table.rows)
                letters = std::max(letters, plainText(row[i]).size());
            table.columns[i].share = double(std::clamp<qsizetype>(letters, 6, 40));
        }
        return table;
    }

    void closeParagraph()
    {
        if (!m_lines.isEmpty())
            m_blocks.push_back(Paragraph{runsFromMarkdown(m_lines.join(QChar(QChar::LineSeparator))), m_quoted});
        m_lines.clear();
        m_inItem = false;
    }

    std::vector<Block> m_blocks;
    QStringList m_lines; // of the paragraph being read
    bool m_quoted = false;
    bool m_inItem = false;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Block> blocksFromMarkdown(const QString &text)
{
    return BlockReader().read(printable(text));
}

} // namespace simpul
