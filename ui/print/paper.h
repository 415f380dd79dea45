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

enum class Align { Left, Centre, Right, Justified };

struct Title { // of the paper or of an annex: centred; becomes an entry of the outline
    QString above;     // PRAKTIK BAIK
    QString text;      // NOTULA
    QStringList below; // NOMOR 12 TAHUN 2026; an empty line is a distance
    bool operator==(const Title &) const = default;
};
struct Heading {
    int level = 1; // 1 to 4; becomes an entry of the outline
    QString text;
    bool operator==(const Heading &) const = default;
};
struct Paragraph {
    Runs runs;
    bool quoted = false;
    Align align = Align::Left;
    double indentMm = 0;
    bool leads = false; // stays with what follows
    bool operator==(const Paragraph &) const = default;
};
struct ListItem {
    QString marker; // "1." or a bullet
    int depth = 0;
    Runs runs;
    bool operator==(const ListItem &) const = default;
};
struct Clause { // Menimbang : a. bahwa ...
    QString label;  // empty: it goes on with the one before
    QString marker; // empty: the text stands in its place
    Runs runs;
    bool operator==(const Clause &) const = default;
};
struct Details { // Label : value
    struct Line {
        QString label;
        QString value;
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> lines;
    double indentMm = 0;
    double labelMm = 45;
    bool operator==(const Details &) const = default;
};
struct PaperTable {
    struct Column {
        QString head;
        double share = 1;    // of the width
        bool centred = false;
        bool zigzag = false; // every other cell begins in the middle: room for signatures beside each other
        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns; // without any head the table has none
    std::vector<std::vector<Runs>> rows;
    bool ruled = true;
    double rowMm = 0;            // a row is at least so high
    bool fillsPage = false;      // goes on with numbered empty rows to the end of the page, with room for what follows
    bool operator==(const PaperTable &) const = default;
};
// Who signs. Above the name is room for a signature by hand, a stamp, or the picture of an electronic signature (30 x 30 mm); what such a
// signature says of itself is never printed here.
struct Signer {
    QStringList above;       // Ditetapkan di Nusatirta / pada tanggal 5 November 2026
    QStringList post;        // a.n. Kepala Badan ..., / Sekretaris,
    QString name;            // with titles
    QStringList below;       // rank, NIP
    bool operator==(const Signer &) const = default;
};
struct Signatures { // one stands on the right, two beside each other, more in several rows; never torn from the text above
    std::vector<Signer> signers;
    bool operator==(const Signatures &) const = default;
};
struct PhotoGrid { // two beside each other, four on a page
    struct Photo {
        QImage picture; // null: the file is not here, the caption stands alone
        QString caption;
        bool operator==(const Photo &) const = default;
    };
    std::vector<Photo> photos;
    bool operator==(const PhotoGrid &) const = default;
};
struct Spacer {
    double mm = 0;
    bool operator==(const Spacer &) const = default;
};
struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};
using Block =
    std::variant<Title, Heading, Paragraph, ListItem, Clause, Details, PaperTable, Signatures, PhotoGrid, Spacer, PageBreak>;

// Kop naskah dinas.
struct Letterhead {
    QImage crest;            // null: its place stays empty
    QStringList above;       // PEMERINTAH KOTA NUSATIRTA, and the office this one belongs to
    QString office;          // BADAN PENGELOLA KEUANGAN DAN ASET DAERAH
    QStringList below;       // address, telephone, web site
};

struct Paper {
    QString title;           // in its properties and in the window's title bar; what is printed are the blocks
    QString language;        // "id-ID": of the paper, for readers and screen readers
    QString security;        // B, T, R, SR; top left, the last two in red
    Letterhead letterhead;
    std::vector<Block> blocks;
    QString footLeft;        // what this is and when it was printed
    QString pageOf;          // "Halaman %1 dari %2"
};

} // namespace simpul
