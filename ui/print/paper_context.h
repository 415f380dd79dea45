#pragma once

#include "core/model/organisation/person.h"
#include "ui/print/house_style.h"

#include <functional>

namespace simpul {

// "Dr. Ratna Maheswari, S.Sos., M.Si.": a name with the titles people expect to see on paper.
QString fullName(const Person &person);

// Somebody as papers name them.
struct PaperPerson {
    QString name; // with titles
    QString post;
    QString unit;
    QString rank; // Pembina Tingkat I (IV/b); Golongan IX
    QString nip;  // with the word before it; empty when it is not held here or the paper is for everybody
};

// Papers that anybody may see carry no NIP: it tells birth date and sex.
enum class Readers { Office, Anybody };
Readers readersOf(const QString &security); // B is for anybody

// What every paper needs besides its record. Plain functions, so that a paper is a pure function of what it is given.
struct PaperContext {
    HouseStyle style;
    QString city;     // where the office signs
    QString headPost; // of its head
    QTimeZone zone;
    Stamp printedAt = 0;
    std::function<PaperPerson(const Uuid &)> person;  // what is not held here has the words for that as its name
    std::function<QString(const Uuid &)> titleOf;     // of any record, likewise; empty for no record
    std::function<QImage(const FileRef &)> picture;   // null when it is not here
    const PaperLanguage &words() const { return style.words; }
};
PaperContext paperContext(Library &library, const Id<OrgUnit> &unit, const QString &paper, const PaperLanguage &words, Readers readers);

// A paper with all but its blocks. `title` stands in its properties, `foot` ("Notula 000.1.5/214/BPKAD") with the time at its foot.
Paper paperFrame(const PaperContext &context, const QString &title, const QString &security, const QString &foot);

// The lines above a signature: "Kepala Badan ...,", "Plt. Kepala Badan ...,", "a.n. Kepala Badan ..., / Sekretaris,".
QStringList postLines(const PaperContext &context, const QString &post, const QString &capacity);
// What is written under a paper by whom; without a person the name is left to be filled in.
Signer signer(const PaperContext &context, const Uuid &person, const QStringList &post);

// The name somebody has here, or as it was typed for people from outside.
QString nameOnPaper(const PaperContext &context, const Uuid &person, const QString &typed);

// A time as the office's clock shows it, unless it was written in another zone of the country.
QDateTime localTime(const PaperContext &context, const QDateTime &time);

// Numbered lines: 1. 2. 3.
std::vector<Block> numbered(const QStringList &lines);
std::vector<Block> carbonCopyBlocks(const PaperLanguage &words, const QStringList &lines); // Tembusan:
Paragraph leading(const QString &text);    // a line that stays with what follows
Runs cell(const QString &text); // of a table; lines stay lines

} // namespace simpul
