#include "ui/print/paper_odt.h"

#include "core/base/text.h"
#include "ui/print/stored_zip.h"

#include <QBuffer>
#include <QHash>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

constexpr auto namespaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                            " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                            " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"";

QSizeF pageMm(const PaperStyle &style)
{
    const QSizeF size = style.size == PaperStyle::Size::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
    return style.orientation == QPageLayout::Landscape ? size.transposed() : size;
}

double textWidthMm(const PaperStyle &style)
{
    return pageMm(style).width() - style.marginsMm.left() - style.marginsMm.right();
}

// Names for looks: equal ones share a style.
class Styles
{
public:
    QString name(const QString &family, const QString &properties)
    {
        QString &name = m_names[family + properties];
        if (name.isEmpty()) {
            name = u"S%1"_s.arg(m_names.size());
            m_xml += u"<style:style style:name=\"%1\" style:family=\"%2\">%3</style:style>"_s.arg(name, family, properties);
        }
        return name;
    }
    const QString &xml() const { return m_xml; }

private:
    QHash<QString, QString> m_names;
    QString m_xml;
};

struct Look {
    double points = 11;
    bool bold = false;
    bool italic = false;
    Align align = Align::Left;
    double above = 0; // points
    double leftMm = 0;
    double firstMm = 0;
    bool leads = false;
};

class OdtBody
{
public:
    explicit OdtBody(const PaperStyle &style) : m_style(style), m_out(&m_body), m_width(textWidthMm(style)) {}

    void write(const Paper &paper)
    {
        if (!paper.security.isEmpty())
            line(paper.security, {.points = 12, .bold = true});
        addLetterhead(paper.letterhead);
        for (const Block &block : paper.blocks)
            std::visit([this](const auto &known) { add(known); }, block);
    }

    QByteArray content() const
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + QByteArray(namespaces) + "><office:automatic-styles>"
            + m_styles.xml().toUtf8() + "</office:automatic-styles><office:body><office:text>" + m_body.toUtf8()
            + "</office:text></office:body></office:document-content>";
    }
    const QList<ZipPart> &pictures() const { return m_pictures; }

private:
    Look text(Align align = Align::Left, double above = 0) const { return {.points = m_style.textPoints, .align = align, .above = above}; }

    QString styleOf(const Look &look, const QString &more = {})
    {
        static const QHash<Align, QString> aligns = {{Align::Left, u"start"_s}, {Align::Centre, u"center"_s}, {Align::Right, u"end"_s}, {Align::Justified, u"justify"_s}};
        QString paragraph = u"fo:text-align=\"%1\" fo:margin-top=\"%2pt\" fo:margin-left=\"%3mm\" fo:text-indent=\"%4mm\""_s.arg(
            aligns[look.align], QString::number(look.above), QString::number(look.leftMm), QString::number(look.firstMm));
        if (look.leads)
            paragraph += u" fo:keep-with-next=\"always\""_s;
        if (std::exchange(m_breaks, false))
            paragraph += u" fo:break-before=\"page\""_s;
        return m_styles.name(u"paragraph"_s, u"<style:paragraph-properties %1%2/><style:text-properties fo:font-size=\"%3pt\"%4%5/>"_s.arg(
                                                 paragraph, more, QString::number(look.points), look.bold ? u" fo:font-weight=\"bold\""_s : QString(),
                                                 look.italic ? u" fo:font-style=\"italic\""_s : QString()));
    }

    // ---- text

    // A line break and blanks in a row have elements of their own.
    void words(const QString &text)
    {
        QString plain;
        const auto element = [&](const QString &name) {
            m_out.writeCharacters(plain);
            plain.clear();
            m_out.writeEmptyElement(name);
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == QChar::LineSeparator)
                element(u"text:line-break"_s);
            else if (text[i] == u' ' && (i == 0 || text[i - 1] == u' ' || text[i - 1] == QChar::LineSeparator))
                element(u"text:s"_s);
            else
                plain += text[i];
        }
        m_out.writeCharacters(plain);
    }

    void runs(const Runs &runs)
    {
        for (const Run &run : runs) {
            if (!run.bold && !run.italic && !run.fixed) {
                words(run.text);
                continue;
            }
            const QString look = (run.bold ? u" fo:font-weight=\"bold\""_s : QString()) + (run.italic ? u" fo:font-style=\"italic\""_s : QString())
                + (run.fixed ? u" fo:font-family=\"%1\""_s.arg(m_style.fixedFamily.toHtmlEscaped()) : QString());
            m_out.writeStartElement(u"text:span"_s);
            m_out.writeAttribute(u"text:style-name"_s, m_styles.name(u"text"_s, u"<style:text-properties%1/>"_s.arg(look)));
            words(run.text);
            m_out.writeEndElement();
        }
    }

    void paragraph(const Runs &said, const Look &look, const QString &more = {})
    {
        m_out.writeStartElement(u"text:p"_s);
        m_out.writeAttribute(u"text:style-name"_s, styleOf(look, more));
        runs(said);
        m_out.writeEndElement();
    }
    void line(const QString &said, const Look &look) { paragraph({{said}}, look); }

    void heading(const QString &said, int level, const Look &look)
    {
        m_out.writeStartElement(u"text:h"_s);
        m_out.writeAttribute(u"text:style-name"_s, styleOf(look));
        m_out.writeAttribute(u"text:outline-level"_s, QString::number(level));
        words(said);
        m_out.writeEndElement();
    }

    void picture(const QImage &image, QSizeF mostMm)
    {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        image.save(&png, "PNG");
        m_pictures << ZipPart{"Pictures/" + QByteArray::number(m_pictures.size()) + ".png", png.data()};
        const QSizeF size = QSizeF(image.size()).scaled(mostMm, Qt::KeepAspectRatio);
        m_out.writeStartElement(u"text:p"_s);
        m_out.writeAttribute(u"text:style-name"_s, styleOf({.align = Align::Centre}));
        m_out.writeStartElement(u"draw:frame"_s);
        m_out.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_out.writeAttribute(u"svg:width"_s, u"%1mm"_s.arg(size.width()));
        m_out.writeAttribute(u"svg:height"_s, u"%1mm"_s.arg(size.height()));
        m_out.writeEmptyElement(u"draw:image"_s);
        m_out.writeAttribute(u"xlink:href"_s, QString::fromLatin1(m_pictures.last().name));
        m_out.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_out.writeEndElement();
        m_out.writeEndElement();
    }

    // ---- tables

    void beginTable(const QList<double> &shares, double indentMm = 0)
    {
        if (std::exchange(m_breaks, false)) { // a table cannot be told to begin a page together with others: a small line before it can
            m_breaks = true;
            line({}, {.points = 2});
        }
        double all = 0;
        for (const double share : shares)
            all += share;
        const double tableWidth = m_width - indentMm;
        m_out.writeStartElement(u"table:table"_s);
        m_out.writeAttribute(u"table:style-name"_s,
                             m_styles.name(u"table"_s, u"<style:table-properties style:width=\"%1mm\" fo:margin-left=\"%2mm\" fo:margin-top=\"2mm\" table:align=\"left\"/>"_s
                                                           .arg(QString::number(tableWidth), QString::number(indentMm))));
        for (const double share : shares) {
            m_out.writeEmptyElement(u"table:table-column"_s);
            m_out.writeAttribute(u"table:style-name"_s,
                                 m_styles.name(u"table-column"_s, u"<style:table-column-properties style:column-width=\"%1mm\"/>"_s.arg(tableWidth * share / all)));
        }
    }
    void endTable() { m_out.writeEndElement(); }

    void beginRow(double leastMm = 0, bool whole = true)
    {
        m_out.writeStartElement(u"table:table-row"_s);
        m_out.writeAttribute(u"table:style-name"_s,
                             m_styles.name(u"table-row"_s, u"<style:table-row-properties style:min-row-height=\"%1mm\" fo:keep-together=\"%2\"/>"_s
                                                               .arg(QString::number(leastMm), whole ? u"always"_s : u"auto"_s)));
    }
    void endRow() { m_out.writeEndElement(); }

    void beginCell(bool ruled)
    {
        m_out.writeStartElement(u"table:table-cell"_s);
        m_out.writeAttribute(u"table:style-name"_s,
                             m_styles.name(u"table-cell"_s, u"<style:table-cell-properties fo:padding=\"%1mm\" fo:border=\"%2\"/>"_s
                                                                .arg(ruled ? u"1.2"_s : u"0.4"_s, ruled ? u"0.5pt solid #000000"_s : u"none"_s)));
        m_out.writeAttribute(u"office:value-type"_s, u"string"_s);
    }
    void endCell() { m_out.writeEndElement(); }
    void cell(const Runs &said, const Look &look, bool ruled)
    {
        beginCell(ruled);
        paragraph(said, look);
        endCell();
    }

    // ---- what papers are made of

    void addLetterhead(const Letterhead &head)
    {
        if (!head.crest.isNull())
            picture(head.crest, {20, 22});
        for (const QString &above : head.above)
            line(above, {.points = 12.5, .align = Align::Centre});
        if (head.office.isEmpty())
            return;
        line(head.office, {.points = 14.5, .bold = true, .align = Align::Centre});
        for (const QString &below : head.below)
            line(below, {.points = 9, .align = Align::Centre});
        paragraph({}, {.points = 4}, u" fo:border-bottom=\"2.2pt double #000000\""_s);
    }

    void add(const Title &title)
    {
        if (!title.above.isEmpty())
            line(title.above, text(Align::Centre, 16));
        heading(title.text, 1, {.points = 14, .bold = true, .align = Align::Centre, .above = title.above.isEmpty() ? 18.0 : 3.0, .leads = true});
        for (const QString &below : title.below)
            line(below, text(Align::Centre, 2));
    }

    void add(const Heading &each)
    {
        const double points = m_style.textPoints + (each.level == 1 ? 1.5 : each.level == 2 ? 0.5 : 0);
        heading(each.text, each.level + 1, {.points = points, .bold = each.level < 4, .italic = each.level > 2, .above = 12, .leads = true});
    }

    void add(const Paragraph &each)
    {
        Look look = text(each.align, 5);
        look.italic = each.quoted;
        look.leftMm = each.indentMm + (each.quoted ? 7 : 0);
        look.leads = each.leads;
        paragraph(each.runs, look);
    }

    void add(const ListItem &item)
    {
        Look look = text(Align::Left, 2.5);
        look.leftMm = 9 + 7 * item.depth;
        look.firstMm = -7;
        m_out.writeStartElement(u"text:p"_s);
        m_out.writeAttribute(u"text:style-name"_s, styleOf(look));
        words(item.marker);
        m_out.writeEmptyElement(u"text:tab"_s);
        runs(item.runs);
        m_out.writeEndElement();
    }

    void add(const Clause &clause)
    {
        beginTable({30, 4, clause.marker.isEmpty() ? 1.0 : 8.0, clause.marker.isEmpty() ? 135.0 : 128.0});
        beginRow(0, false);
        cell({{clause.label}}, text(), false);
        cell({{clause.label.isEmpty() ? QString() : u":"_s}}, text(), false);
        cell({{clause.marker}}, text(), false);
        cell(clause.runs, text(Align::Justified), false);
        endRow();
        endTable();
    }

    void add(const Details &details)
    {
        if (details.lines.empty())
            return;
        beginTable({details.labelMm, 4, m_width - details.indentMm - details.labelMm - 4}, details.indentMm);
        for (const Details::Line &each : details.lines) {
            beginRow();
            for (const QString &said : {each.label, u":"_s, each.value})
                cell({{said}}, text(), false);
            endRow();
        }
        endTable();
    }

    void add(const PaperTable &table)
    {
        QList<double> shares;
        for (const PaperTable::Column &column : table.columns)
            shares << column.share;
        beginTable(shares);
        const bool hasHead = std::any_of(table.columns.begin(), table.columns.end(), [](const auto &column) { return !column.head.isEmpty(); });
        if (hasHead) {
            m_out.writeStartElement(u"table:table-header-rows"_s);
            beginRow();
            for (const PaperTable::Column &column : table.columns)
                cell({{column.head}}, {.points = m_style.textPoints - 1, .bold = true, .align = Align::Centre}, table.ruled);
            endRow();
            m_out.writeEndElement();
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            beginRow(table.rowMm, false);
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const bool centred = table.columns[i].centred || (table.columns[i].zigzag && row % 2 == 1);
                cell(i < table.rows[row].size() ? table.rows[row][i] : Runs(),
                     {.points = m_style.textPoints - (table.ruled ? 1 : 0), .align = centred ? Align::Centre : Align::Left}, table.ruled);
            }
            endRow();
        }
        endTable();
    }

    void signer(const Signer &each)
    {
        for (const QString &said : each.above + each.post)
            line(said, text(Align::Centre));
        Look name = text(Align::Centre, 30 * 72 / 25.4); // room for the signature
        name.bold = true;
        line(each.name, name);
        for (const QString &said : each.below)
            line(said, text(Align::Centre));
    }

    void add(const Signatures &signatures)
    {
        const std::size_t odd = signatures.signers.size() % 2;
        beginTable({1, 1});
        for (std::size_t i = 0; i < signatures.signers.size() + odd; ++i) {
            if (i % 2 == 0)
                beginRow();
            beginCell(false);
            if (i >= odd)
                signer(signatures.signers[i - odd]);
            else
                line({}, text());
            endCell();
            if (i % 2 == 1)
                endRow();
        }
        endTable();
    }

    void add(const PhotoGrid &grid)
    {
        beginTable({1, 1});
        for (std::size_t i = 0; i < grid.photos.size(); i += 2) {
            beginRow();
            for (std::size_t side = i; side < i + 2; ++side) {
                beginCell(false);
                if (side < grid.photos.size() && !grid.photos[side].picture.isNull())
                    picture(grid.photos[side].picture, {m_width / 2 - 4, 90});
                line(side < grid.photos.size() ? grid.photos[side].caption : QString(), {.points = m_style.textPoints - 1, .align = Align::Centre});
                endCell();
            }
            endRow();
        }
        endTable();
    }

    void add(const Spacer &spacer) { line({}, {.points = std::max(2.0, spacer.mm * 72 / 25.4 / 1.2)}); }
    void add(const PageBreak &) { m_breaks = true; }

    const PaperStyle &m_style;
    QString m_body;
    QXmlStreamWriter m_out;
    double m_width;
    Styles m_styles;
    QList<ZipPart> m_pictures;
    bool m_breaks = false; // what comes next begins a page
};

// ---- the other parts of the package

QByteArray stylesXml(const Paper &paper, const PaperStyle &style)
{
    const QSizeF page = pageMm(style);
    const QStringList language = paper.language.split(u'-');
    const QStringList pageOf = paper.pageOf.toHtmlEscaped().replace(u"%2"_s, u"%1"_s).split(u"%1"_s);
    const QString xml =
        u"<office:styles><style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:line-height=\"106%\" fo:orphans=\"2\" fo:widows=\"2\"/>"
        "<style:text-properties fo:font-family=\"%1\" fo:language=\"%2\" fo:country=\"%3\"/></style:default-style></office:styles>"
        "<office:automatic-styles><style:page-layout style:name=\"L\"><style:page-layout-properties fo:page-width=\"%4mm\" fo:page-height=\"%5mm\" "
        "fo:margin-left=\"%6mm\" fo:margin-top=\"%7mm\" fo:margin-right=\"%8mm\" fo:margin-bottom=\"%9mm\"/>"_s
            .arg(style.family.toHtmlEscaped(), language.value(0), language.value(1), QString::number(page.width()), QString::number(page.height()),
                 QString::number(style.marginsMm.left()), QString::number(style.marginsMm.top()), QString::number(style.marginsMm.right()),
                 QString::number(style.footMm))
        + u"<style:footer-style><style:header-footer-properties fo:min-height=\"5mm\" fo:margin-top=\"%1mm\"/></style:footer-style></style:page-layout>"_s
              .arg(std::max(2.0, style.marginsMm.bottom() - style.footMm - 5))
        + u"<style:style style:name=\"F\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"end\"/><style:text-properties "
          "fo:font-size=\"8.5pt\"/></style:style></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
          "style:page-layout-name=\"L\"><style:footer><text:p text:style-name=\"F\">%1<text:page-number text:select-page=\"current\"/>%2<text:page-count/>"
          "</text:p></style:footer></style:master-page></office:master-styles>"_s.arg(pageOf.value(0), pageOf.value(1));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles" + QByteArray(namespaces) + '>' + xml.toUtf8() + "</office:document-styles>";
}

QByteArray metaXml(const Paper &paper)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta" + QByteArray(namespaces) + "><office:meta><meta:generator>Simpul</meta:generator><dc:title>"
        + paper.title.toHtmlEscaped().toUtf8() + "</dc:title><dc:language>" + paper.language.toUtf8() + "</dc:language></office:meta></office:document-meta>";
}

QByteArray manifestXml(const QList<ZipPart> &pictures)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                     "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>";
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        xml += "<manifest:file-entry manifest:full-path=\"" + QByteArray(part) + "\" manifest:media-type=\"text/xml\"/>";
    for (const ZipPart &picture : pictures)
        xml += "<manifest:file-entry manifest:full-path=\"" + picture.name + "\" manifest:media-type=\"image/png\"/>";
    return xml + "</manifest:manifest>";
}

} // namespace

Result<> writeOdt(const Paper &paper, const PaperStyle &style, const QString &path)
{
    OdtBody body(style);
    body.write(paper);
    const QByteArray odt = storedZip(QList<ZipPart>{{"mimetype", "application/vnd.oasis.opendocument.text"},
                                                    {"content.xml", body.content()},
                                                    {"styles.xml", stylesXml(paper, style)},
                                                    {"meta.xml", metaXml(paper)},
                                                    {"META-INF/manifest.xml", manifestXml(body.pictures())}}
                                     + body.pictures());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size() || !file.commit())
        return fail(Error::Kind::Storage, Text::tr("The paper could not be written to %1: %2. Choose another folder.").arg(path, file.errorString()));
    return {};
}

} // namespace simpul
