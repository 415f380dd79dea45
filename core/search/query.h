#pragma once

#include <QString>

#include <string>
#include <vector>

namespace simpul {

// What a person typed into the search field: words, all of which must be there, and "phrases". The query language (fields, minus,
// alternatives) will be read here.
struct ParsedQuery {
    struct Term {
        std::vector<std::string> words; // folded; several: a phrase
        bool isPrefix = false;          // the last word is only begun
    };
    std::vector<Term> terms;
    QString problem;                    // a sentence, when it cannot be understood

    bool isEmpty() const { return terms.empty(); }
    std::string toFts5() const;         // every word quoted: nothing a person types is an operator
};
ParsedQuery parseQuery(const QString &text, bool asYouType);

} // namespace simpul
