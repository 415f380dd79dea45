#include "ui/print/paper_file.h"

#include "ui/print/light_markdown.h"
#include "ui/print/paper_odt.h"
#include "ui/print/paper_pdf.h"

namespace simpul {

namespace {

void clean(QString &line)
{
    line = printable(line).simplified();
}

void clean(QStringList &lines)
{
    for (QString &line : lines)
        clean(line);
}

void clean(Runs &runs)
{
    for (Run &run : runs)
        run.text = printable(run.text).replace(u'\n', QChar::LineSeparator);
}

void clean(Title &title)
{
    clean(title.above);
    clean(title.text);
    clean(title.below);
}

void clean(Heading &heading)
{
    clean(heading.text);
}

void clean(Paragraph &paragraph)
{
    clean(paragraph.runs);
}

void clean(ListItem &item)
{
    clean(item.runs);
}

void clean(Clause &clause)
{
    clean(clause.label);
    clean(clause.runs);
}

void clean(Details &details)
{
    for (Details::Line &line : details.lines) {
        clean(line.label);
        clean(line.value);
    }
}

void clean(PaperTable &table)
{
    for (PaperTable::Column &column : table.columns)
        clean(column.head);
    for (std::vector<Runs> &row : table.rows) {
        for (Runs &runs : row)
            clean(runs);
    }
}

void clean(Signatures &signatures)
{
    for (Signer &signer : signatures.signers) {
        clean(signer.above);
        clean(signer.post);
        clean(signer.name);
        clean(signer.below);
    }
}

void clean(PhotoGrid &grid)
{
    for (PhotoGrid::Photo &photo : grid.photos)
        clean(photo.caption);
}

void clean(Spacer &) {}
void clean(PageBreak &) {}

} // namespace

Paper printablePaper(Paper paper)
{
    clean(paper.title);
    clean(paper.footLeft);
    clean(paper.letterhead.above);
    clean(paper.letterhead.office);
    clean(paper.letterhead.below);
    for (Block &block : paper.blocks)
        std::visit([](auto &known) { clean(known); }, block);
    return paper;
}

Result<> writePaper(const Paper &paper, const PaperStyle &style, const QString &path)
{
    const Paper printed = printablePaper(paper);
    return path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive) ? writeOdt(printed, style, path) : writePdf(printed, style, path);
}

} // namespace simpul
