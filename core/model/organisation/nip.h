#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace simpul {

// The number of a civil servant. NIP of a PNS (Perka BKN 22/2007), 18 digits:
//   19860926  birth date
//   201505    year and month of appointment as CPNS
//   1         1 male, 2 female
//   001       001-999, people who share the rest
// The NI of a PPPK has as many digits, but behind the year of appointment stands a code (often 21), which is no month.
enum class NipHolder {
    Pns, // CPNS too
    Pppk,
    Unknown,
};
NipHolder nipHolder(const QString &personStatus); // the code in Person::status

// What a person may type ("19860926 201505 1 001") as it is stored: digits only. Other text stays, without its blanks.
QString storedNip(const QString &text);
// And as papers show it. What has not 18 digits is shown as it is.
QString groupedNip(const QString &nip, NipHolder holder);

std::optional<QDate> birthDateOfNip(const QString &nip);

struct NipFindings {
    QStringList errors;   // this is no such number
    QStringList warnings; // it may be right, but somebody should look
};
// `birthDate` and `sex` (the code of PersonDetail) as they are known otherwise; empty when not.
NipFindings checkNip(const QString &nip, NipHolder holder, const QDate &birthDate, const QString &sex);

} // namespace simpul
