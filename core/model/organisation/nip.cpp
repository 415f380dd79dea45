#include "core/model/organisation/nip.h"

#include "core/base/text.h"
#include "core/model/time_text.h"

#include <QRegularExpression>

namespace simpul {

namespace {

constexpr int digits = 18;

bool hasAllDigits(const QString &nip)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{18}$"));
    return form.match(nip).hasMatch();
}

QDate birthDate(const QString &nip)
{
    return QDate(nip.mid(0, 4).toInt(), nip.mid(4, 2).toInt(), nip.mid(6, 2).toInt());
}

int appointmentYear(const QString &nip)
{
    return nip.mid(8, 4).toInt();
}

void checkBirthDate(const QString &nip, const QDate &known, NipFindings &findings)
{
    const QDate inNumber = birthDate(nip);
    if (!inNumber.isValid())
        findings.errors
            << Text::tr("The NIP does not begin with a date of birth: %1 is no day. Compare it with the decree.").arg(nip.left(8));
    else if (known.isValid() && known != inNumber)
        findings.warnings << Text::tr("The NIP says born on %1, the record %2. Correct the one that is wrong.")
                                 .arg(displayDate(inNumber), displayDate(known));
}

void checkMonth(const QString &nip, NipFindings &findings)
{
    const int month = nip.mid(12, 2).toInt();
    if (month < 1 || month > 12)
        findings.errors << Text::tr("Digits 13 and 14 of the NIP of a PNS are a month, and \"%1\" is none. "
                                    "Compare it with the decree; a PPPK has another code there.")
                               .arg(nip.mid(12, 2));
}

void checkAge(const QString &nip, NipFindings &findings)
{
    static constexpr int youngest = 18;
    static constexpr int oldest = 60;
    const int age = appointmentYear(nip) - birthDate(nip).year(); // of that year: the day of appointment is not in the number
    if (birthDate(nip).isValid() && (age < youngest || age > oldest))
        findings.warnings << Text::tr("By the NIP this person was appointed at the age of %1. Compare it with the decree.").arg(age);
}

void checkSex(const QString &nip, NipHolder holder, const QString &sex, NipFindings &findings)
{
    const QChar digit = nip.at(14);
    const QString inNumber = digit == u'1' ? QStringLiteral("l") : digit == u'2' ? QStringLiteral("p") : QString();
    if (inNumber.isEmpty()) {
        QStringList &list = holder == NipHolder::Pns ? findings.errors : findings.warnings;
        list << Text::tr("Digit 15 of the NIP must be 1 (male) or 2 (female), not \"%1\". Compare it with the decree.").arg(digit);
    } else if (!sex.isEmpty() && sex != inNumber) {
        findings.warnings << Text::tr("Digit 15 of the NIP does not fit the sex in the record. Correct the one that is wrong.");
    }
}

void checkSequence(const QString &nip, NipHolder holder, NipFindings &findings)
{
    if (nip.endsWith(u"000")) {
        QStringList &list = holder == NipHolder::Pns ? findings.errors : findings.warnings;
        list << Text::tr("The last three digits of the NIP count from 001; they cannot be 000. Compare it with the decree.");
    }
}

} // namespace

NipHolder nipHolder(const QString &personStatus)
{
    if (personStatus == u"pns" || personStatus == u"cpns")
        return NipHolder::Pns;
    return personStatus == u"pppk" ? NipHolder::Pppk : NipHolder::Unknown;
}

QString storedNip(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString(text).remove(blanks);
}

QString groupedNip(const QString &nip, NipHolder holder)
{
    if (!hasAllDigits(nip))
        return nip;
    QString out = nip;
    out.insert(15, u' ').insert(14, u' ');
    if (holder == NipHolder::Pppk)
        out.insert(12, u' ');
    return out.insert(8, u' ');
}

std::optional<QDate> birthDateOfNip(const QString &nip)
{
    const QDate date = hasAllDigits(nip) ? birthDate(nip) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

NipFindings checkNip(const QString &nip, NipHolder holder, const QDate &knownBirthDate, const QString &sex)
{
    NipFindings findings;
    if (!hasAllDigits(nip)) {
        findings.errors
            << Text::tr("A NIP has %1 digits and nothing else, and \"%2\" has not. Compare it with the decree.").arg(digits).arg(nip);
        return findings;
    }
    checkBirthDate(nip, knownBirthDate, findings);
    if (holder == NipHolder::Pns)
        checkMonth(nip, findings);
    checkAge(nip, findings);
    checkSex(nip, holder, sex, findings);
    checkSequence(nip, holder, findings);
    return findings;
}

} // namespace simpul
