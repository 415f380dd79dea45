#pragma once

#include "core/model/entity_type.h"
#include "core/model/text_line.h"

namespace simpul {

struct OrgUnit;

// A part of a paper, in the order it is printed.
struct PaperPart {
    QString element;
    QString part;
    QString heading;
    std::optional<bool> leftOut;
    static const std::vector<Field> &columns();
};

// Other words for a phrase of a paper.
struct PaperWording {
    QString element;
    QString phrase;
    QString text;
    static const std::vector<Field> &columns();
};

// How an office wants a kind of paper: its letterhead, the order of its parts, its wording. What is not said here is as Simpul ships it.
struct PaperTemplate {
    static constexpr auto entityName = "paper_template";
    static const EntityType &type();

    Id<PaperTemplate> id;
    QString title;
    QString paper;
    Id<OrgUnit> unit;
    std::optional<bool> active;
    QString pageSize;
    QString font;
    Decimal textPoints;
    Decimal marginLeft;
    Decimal marginTop;
    Decimal marginRight;
    Decimal marginBottom;
    std::optional<bool> nipGrouped;
    QList<TextLine> letterhead;
    QList<PaperPart> parts;
    QList<PaperWording> wordings;
};

} // namespace simpul
