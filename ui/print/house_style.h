#pragma once

#include "core/library.h"
#include "core/model/organisation/paper_template.h"
#include "ui/print/letterhead.h"
#include "ui/print/paper_language.h"
#include "ui/print/paper_style.h"

namespace simpul {

// How an office wants a kind of paper. Without any template it is as Simpul ships it.
struct HouseStyle {
    PaperStyle page;
    PaperLanguage words;
    Letterhead letterhead;
    QList<PaperPart> parts; // of the paper, as far as the office orders, renames or leaves out some
    bool nipGrouped = true;
};

// `paper` is the code in PaperTemplate::paper. Templates for all papers and for no unit say least, those for this paper and the nearest
// unit most; each changes only what it names.
HouseStyle houseStyle(Library &library, const Issuer &issuer, const QString &paper, const PaperLanguage &words);

// A part of a paper under its heading. Without blocks nothing is printed, the heading neither.
struct PaperSection {
    QString name; // as templates call it
    QString heading;
    std::vector<Block> blocks;
    bool isAnnex = false; // begins a page, its heading is a title
};
// Sections that the office names come in its order, in the places of those it names; the others stay where they are.
std::vector<Block> arranged(std::vector<PaperSection> sections, const QList<PaperPart> &parts);

} // namespace simpul
