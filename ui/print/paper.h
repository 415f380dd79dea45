#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace simpul {

// What a printed paper says, before anybody knows where its pages end. Plain values: made by functions such as assetPaper(), laid
// out by PaperLayout. Text in here is text: whatever somebody typed is printed as it stands.

struct Run {
    QString text; // QChar::LineSeparator breaks the line
    bool bold = false;
    bool italic = false;
    bool fixed = false; // every letter as wide as the others
    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

struct Heading {
    int level = 1; // 1 to 4; becomes an entry of the outline
    QString text;
    bool operator==(const Heading &) const = default;
};
struct Paragraph {
    Runs runs;
    bool quoted = false;
    bool operator==(const Paragraph &) const = default;
};
struct ListItem {
    QString marker; // "1." or a bullet
    int depth = 0;
    Runs runs;
    bool operator==(const ListItem &) const = default;
};
struct Details { // Label : value
    struct Line {
        QString label;
        QString value;
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> lines;
    bool operator==(const Details &) const = default;
};
struct PaperTable {
    struct Column {
        QString head;
        double share = 1;    // of the width
        bool centred = false;
        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Runs>> rows;
    bool operator==(const PaperTable &) const = default;
};
using Block = std::variant<Heading, Paragraph, ListItem, Details, PaperTable>;

// Kop naskah dinas.
struct Letterhead {
    QImage crest;            // null: its place stays empty
    QStringList above;       // PEMERINTAH KOTA NUSATIRTA, and the office this one belongs to
    QString office;          // BADAN PENGELOLA KEUANGAN DAN ASET DAERAH
    QStringList below;       // address, telephone, web site
};

struct Paper {
    QString title;
    QString kind;            // stands over the title: PRAKTIK BAIK
    QString language;        // "id-ID": of the paper, for readers and screen readers
    QString security;        // B, T, R, SR; top left, the last two in red
    Letterhead letterhead;
    std::vector<Block> blocks;
    QString footLeft;        // what this is and when it was printed
    QString pageOf;          // "Halaman %1 dari %2"
};

} // namespace simpul
