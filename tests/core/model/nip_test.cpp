#include "samples.h"

#include "core/model/organisation/nip.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;

static QString verdict(const char *nip, NipHolder holder, const QDate &birthDate = {}, const char *sex = "")
{
    const NipFindings findings = checkNip(QString::fromLatin1(nip), holder, birthDate, QString::fromLatin1(sex));
    return QStringLiteral("%1 wrong, %2 doubtful").arg(findings.errors.size()).arg(findings.warnings.size());
}
static const auto fine = QStringLiteral("0 wrong, 0 doubtful");
static const auto wrong = QStringLiteral("1 wrong, 0 doubtful");
static const auto doubtful = QStringLiteral("0 wrong, 1 doubtful");

TEST_CASE("The numbers of the people of Kota Nusatirta are accepted")
{
    for (const char *nip : {"197203141997032901", "196902101996031902", "196305021989031903", "198807172014022904", "199103082019031906",
                            "198309292008012907", "199501122020121908"}) {
        INFO(nip);
        CHECK(verdict(nip, NipHolder::Pns) == fine);
        CHECK(verdict(nip, NipHolder::Unknown) == fine);
    }
}

TEST_CASE("A PPPK has a code where a PNS has a month, and is not refused for it")
{
    CHECK(verdict("199304252023211905", NipHolder::Pppk) == fine);
    CHECK(verdict("199304252023211905", NipHolder::Unknown) == fine);
    CHECK(verdict("199304252023211905", NipHolder::Pns) == wrong);
    CHECK(verdict("199304252023001905", NipHolder::Pns) == wrong);
}

TEST_CASE("A NIP has 18 digits and nothing else")
{
    for (const char *nip : {"", "19830929200801290", "1983092920080129070", "19830929 200801 2 907", "19830929200801290X"})
        CHECK(verdict(nip, NipHolder::Unknown) == wrong);
    CHECK(checkNip(QStringLiteral("١٩٨٣٠٩٢٩٢٠٠٨٠١٢٩٠٧"), NipHolder::Unknown, {}, {}).errors.size() == 1);
}

TEST_CASE("A NIP begins with a day that exists")
{
    CHECK(verdict("198302302008012907", NipHolder::Unknown) == wrong);
    CHECK(birthDateOfNip(QStringLiteral("198309292008012907")) == QDate(1983, 9, 29));
    CHECK_FALSE(birthDateOfNip(QStringLiteral("198302302008012907")));
    CHECK_FALSE(birthDateOfNip(QStringLiteral("1983")));
}

TEST_CASE("What does not fit the rest of the record is told, not refused")
{
    CHECK(verdict("198309292008012907", NipHolder::Pns, QDate(1983, 9, 29), "p") == fine);
    CHECK(verdict("198309292008012907", NipHolder::Pns, QDate(1983, 9, 28), "p") == doubtful);
    CHECK(verdict("198309292008012907", NipHolder::Pns, QDate(1983, 9, 29), "l") == doubtful);
    CHECK(verdict("198309292000012907", NipHolder::Pns) == doubtful); // appointed at 17
    CHECK(verdict("198309292001012907", NipHolder::Pns) == fine);     // at 18
    CHECK(verdict("198309292043012907", NipHolder::Pns) == fine);     // at 60
    CHECK(verdict("198309292044012907", NipHolder::Pns) == doubtful); // at 61
}

TEST_CASE("Sex and sequence have their digits; of a PPPK we are less sure")
{
    CHECK(verdict("198309292008013907", NipHolder::Pns) == wrong);
    CHECK(verdict("198309292008012000", NipHolder::Pns) == wrong);
    CHECK(verdict("199304252023213905", NipHolder::Pppk) == doubtful);
    CHECK(verdict("199304252023211000", NipHolder::Pppk) == doubtful);
}

TEST_CASE("A NIP is stored as digits and shown in groups")
{
    CHECK(storedNip(QStringLiteral(" 19830929 200801 2 907")) == u"198309292008012907");
    CHECK(groupedNip(QStringLiteral("198309292008012907"), NipHolder::Pns) == u"19830929 200801 2 907");
    CHECK(groupedNip(QStringLiteral("199304252023211905"), NipHolder::Pppk) == u"19930425 2023 21 1 905");
    CHECK(groupedNip(QStringLiteral("1983"), NipHolder::Pns) == u"1983");
}

TEST_CASE("The status of a person decides which rules hold")
{
    CHECK(nipHolder(QStringLiteral("pns")) == NipHolder::Pns);
    CHECK(nipHolder(QStringLiteral("cpns")) == NipHolder::Pns);
    CHECK(nipHolder(QStringLiteral("pppk")) == NipHolder::Pppk);
    CHECK(nipHolder(QStringLiteral("eksternal")) == NipHolder::Unknown);
    CHECK(nipHolder(QString()) == NipHolder::Unknown);
}
