#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace simpul {

// What a person typed into the search field, taken apart. The language (English names work too):
//   rapat anggaran        all of the words, in any form
//   "rapat anggaran"      exactly these words, one behind the other
//   -draf                 not this one; also -"..." and -tipe:sop
//   kesehatan ATAU gizi   one of them
//   awal*                 a word that begins so
//   tipe:sop tema:arsip unit:bpkad tahun:2024..2026 tanggal:2026-03.. status:terbit pemilik:rahmawati kata_kunci:aset lampiran:pdf judul:kata isi_lampiran:kata
// Nothing a person types is an error of the program: what cannot be meant is told in `problem`, and searched for as words.
struct ParsedQuery {
    enum class About { Anything, Title, Files,                       // words
                       Type, Theme, Unit, Date, State, Owner, Keyword, Attachment }; // facts
    struct Atom {
        About about = About::Anything;
        std::vector<std::string> words = {}; // folded, in their order; several: all of them, or a phrase if exact
        bool isExact = false;                // in quotes: these words, not their other forms
        bool isPrefix = false;               // the last word is only begun
        QString value = {};                  // of a fact, as typed
        bool isFact() const { return about >= About::Type; }
    };
    // One of its atoms must be there; or, if it is negated, none of them.
    struct Clause {
        std::vector<Atom> alternatives;
        bool isNegated = false;
    };
    std::vector<Clause> clauses;
    QString problem; // a sentence, when something in it cannot be meant

    bool isEmpty() const { return clauses.empty(); }
};

// `asYouType`: the last word may be only begun.
ParsedQuery parseQuery(const QString &text, bool asYouType);

// The names a query knows for what it may ask about, the one of the language in use first: for type-ahead.
QStringList queryFieldNames();
std::optional<ParsedQuery::About> queryField(QStringView name);

// "2026", "2026-03", "2026-03-15" and ranges of them ("2024..2026", "..2024", "2026-03.."): the first and the last day meant, as 20260315;
// nothing where it is none of these.
std::optional<std::pair<int, int>> dateRange(const QString &text);

} // namespace simpul
