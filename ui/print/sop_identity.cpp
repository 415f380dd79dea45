// The first page of an SOP: the box that says what it is, from when and by whom.
#include "ui/print/sop_sheets.h"

#include "ui/print/light_markdown.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr double factPoints = 10;
static constexpr double signatureRoom = 20;
static constexpr double factLabel = 36;

static QStringList textsOf(const QList<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines) {
        if (const QString text = printable(line.text).simplified(); !text.isEmpty())
            texts << text;
    }
    return texts;
}

void SopSheets::addFact(const char *label, const QString &value, bool bold)
{
    const double half = width() / 2;
    Row row;
    row.cells = {{half, factLabel}, {half + factLabel, half - factLabel}};
    addText(row.cells[0], say(label), font(factPoints));
    addText(row.cells[1], value.isEmpty() ? u"–"_s : value, font(factPoints, bold));
    fit(row);
    row.height = std::max(row.height, 7.0);
    m_facts.push_back(std::move(row));
}

void SopSheets::addApproval()
{
    const double half = width() / 2;
    Row row;
    row.cells = {{half, factLabel}, {half + factLabel, half - factLabel}};
    addText(row.cells[0], say(QT_TRANSLATE_NOOP("Paper", "Approved by")), font(factPoints));
    Cell &cell = row.cells[1];
    for (const QString &line : m_source.post)
        addText(cell, line, font(factPoints));
    addText(cell, m_source.signatoryName.isEmpty() ? u" "_s : m_source.signatoryName, font(factPoints, true), Qt::AlignLeft, signatureRoom);
    if (!m_source.signatoryNip.isEmpty())
        addText(cell, m_source.signatoryNip, font(factPoints));
    fit(row);
    m_facts.push_back(std::move(row));
}

SopSheets::Row SopSheets::pair(const char *left, const QStringList &leftItems, const char *right, const QStringList &rightItems) const
{
    const double half = width() / 2;
    Row row;
    row.cells = {{0, half}, {half, half}};
    const auto fill = [this](Cell &cell, const char *heading, const QStringList &items) {
        addText(cell, say(heading), font(factPoints, true));
        addItems(cell, items.isEmpty() ? QStringList{u"–"_s} : items, font(factPoints));
    };
    fill(row.cells[0], left, leftItems);
    fill(row.cells[1], right, rightItems);
    fit(row);
    row.height = std::max(row.height, 22.0);
    return row;
}

static QString revisionText(const Sop &sop, const PaperLanguage &words)
{
    const QString day = words.date(sop.revisedOn);
    const qint64 number = sop.revision.toInteger();
    if (number == 0)
        return day;
    const QString revision = words.say(QT_TRANSLATE_NOOP("Paper", "Revision %1")).arg(number, 2, 10, QChar(u'0'));
    return day.isEmpty() ? revision : u"%1 (%2)"_s.arg(day, revision);
}

void SopSheets::makeIdentity()
{
    addFact(QT_TRANSLATE_NOOP("Paper", "SOP number"), printable(m_sop.number).simplified());
    addFact(QT_TRANSLATE_NOOP("Paper", "Made on"), m_words.date(m_sop.createdOn));
    addFact(QT_TRANSLATE_NOOP("Paper", "Revised on"), revisionText(m_sop, m_words));
    addFact(QT_TRANSLATE_NOOP("Paper", "Effective on"), m_words.date(m_sop.effectiveOn));
    addApproval();
    addFact(QT_TRANSLATE_NOOP("Paper", "SOP title"), printable(m_sop.title).simplified(), true);

    const std::vector<Row> pairs = {
        pair(QT_TRANSLATE_NOOP("Paper", "Legal basis"), textsOf(m_sop.legalBasis), QT_TRANSLATE_NOOP("Paper", "Qualifications of the actors"),
             textsOf(m_sop.qualifications)),
        pair(QT_TRANSLATE_NOOP("Paper", "Related SOPs"), m_source.related + textsOf(m_sop.relatedOthers), QT_TRANSLATE_NOOP("Paper", "Equipment"),
             textsOf(m_sop.equipment)),
        pair(QT_TRANSLATE_NOOP("Paper", "Warnings"), textsOf(m_sop.warnings), QT_TRANSLATE_NOOP("Paper", "Records and data"), textsOf(m_sop.records)),
    };
    m_identity.emplace_back();
    double y = factsHeight();
    for (const Row &whole : pairs) {
        for (Row &row : slices(whole, room() * 0.8)) {
            if (y + row.height > room()) {
                m_identity.emplace_back();
                y = 0;
            }
            y += row.height;
            m_identity.back().push_back(std::move(row));
        }
    }
}

double SopSheets::factsHeight() const
{
    double height = 0;
    for (const Row &row : m_facts)
        height += row.height;
    return height;
}

void SopSheets::paintUnit(QPainter &painter, const QRectF &area) const
{
    const Letterhead &head = m_source.letterhead;
    Cell cell{area.left(), area.width()};
    for (const QString &line : head.above)
        addText(cell, line, font(11), Qt::AlignHCenter);
    addText(cell, head.office, font(12, true), Qt::AlignHCenter);
    for (const QString &line : head.below)
        addText(cell, line, font(8), Qt::AlignHCenter);
    const double crestTall = head.crest.isNull() ? 0 : 26;
    const double textTall = heightOf(cell);
    double y = area.top() + (area.height() - crestTall - textTall) / 2;
    if (!head.crest.isNull()) {
        const QSizeF size = QSizeF(head.crest.size()).scaled(22, 24, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(onDevice({area.center().x() - size.width() / 2, y}), size * m_unit), head.crest);
        y += crestTall;
    }
    paintCells(painter, {textTall, {cell}}, {0, y});
}

void SopSheets::paintIdentity(QPainter &painter, const std::vector<Row> &rows, bool first) const
{
    const double half = width() / 2;
    QPointF at = corner();
    if (first) {
        paintUnit(painter, {at.x(), at.y(), half, factsHeight()});
        for (const Row &row : m_facts) {
            paintEdges(painter, row, {half, half + factLabel, width()}, at, false, false);
            paintCells(painter, row, at);
            at.ry() += row.height;
        }
        painter.drawRect(QRectF(onDevice(corner()), QSizeF(half, factsHeight()) * m_unit));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        paintEdges(painter, rows[i], {0, half, width()}, at, i == 0, i + 1 == rows.size());
        paintCells(painter, rows[i], at);
        at.ry() += rows[i].height;
    }
}

} // namespace simpul
