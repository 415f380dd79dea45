#include "samples.h"

#include "core/model/json_form.h"
#include "core/model/language.h"
#include "core/model/organisation/person.h"
#include "core/model/text_form.h"
#include "core/model/time_text.h"
#include "core/model/training/training_event.h"
#include "core/model/training/training_record.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QTimeZone>

using namespace simpul;
using namespace simpul::test;

static const Field &eventField(const char *name)
{
    return *TrainingEvent::type().find(name);
}
static const Field &recordField(const char *name)
{
    return *TrainingRecord::type().find(name);
}
static QVariant parsed(const Field &field, const char *text)
{
    const auto value = parseText(field, QString::fromUtf8(text));
    INFO(text);
    REQUIRE(value);
    return *value;
}
static QString refusal(const Field &field, const char *text)
{
    const auto value = parseText(field, QString::fromUtf8(text));
    INFO(text);
    REQUIRE_FALSE(value);
    CHECK(value.error().kind == Error::Kind::Invalid);
    return value.error().message;
}
static QString shown(const Field &field, const QVariant &value)
{
    return displayText(field, value, [](const Uuid &id) { return id == sampleId(1) ? QStringLiteral("Dewi") : QString(); });
}

// The language of the test, and Indonesian again behind it.
struct Language {
    explicit Language(const char *language) { setDisplayLanguage(QString::fromLatin1(language)); }
    ~Language() { setDisplayLanguage(QStringLiteral("id")); }
};

TEST_CASE("What a CSV file says of a value is read back as that value, in either language")
{
    const Language language(GENERATE("id", "en"));
    for (const EntityType *type : entityTypes()) {
        for (const Field &field : type->fields) {
            if (field.kind == FieldKind::Table || field.kind == FieldKind::Attachment)
                continue;
            for (const QVariant &value : sampleValues(field)) {
                const QString text = machineText(field, value);
                INFO(type->name << '.' << field.name << ' ' << text.toStdString());
                const auto again = parseText(field, text);
                REQUIRE(again);
                CHECK((*again == value));
                CHECK(machineText(field, *again) == text);
            }
        }
    }
}

TEST_CASE("Dates, times, durations, numbers and flags can be typed as they are shown, in either language")
{
    const Language language(GENERATE("id", "en"));
    for (const char *name : {"start_on", "registration_closes", "certificate", "budget", "form"}) {
        const Field &field = eventField(name);
        for (const QVariant &value : sampleValues(field)) {
            INFO(name << ' ' << shown(field, value).toStdString());
            const auto again = parseText(field, shown(field, value));
            REQUIRE(again);
            CHECK((*again == value));
        }
    }
    for (const qint64 seconds : {0, 59, 60, 3600, 8100, 86400, 90061, 172800})
        CHECK((*parseText(recordField("duration"), shown(recordField("duration"), QVariant::fromValue(Seconds{seconds})))
               == QVariant::fromValue(Seconds{seconds})));
}

TEST_CASE("Empty text is an empty value of any kind")
{
    for (const Field &field : TrainingEvent::type().fields) {
        INFO(field.name);
        CHECK((parsed(field, "") == QVariant()));
        CHECK(machineText(field, QVariant()) == QString());
        CHECK(shown(field, QVariant()) == QString());
    }
    CHECK((parsed(eventField("start_on"), "   ") == QVariant()));
}

TEST_CASE("Text stays as it was typed, blanks and all")
{
    CHECK((parsed(eventField("title"), "  Bimtek; \"Data\" ") == QVariant(QStringLiteral("  Bimtek; \"Data\" "))));
}

TEST_CASE("A choice is its code or its label, however the letters are sized")
{
    CHECK((parsed(eventField("mode"), "daring") == QVariant(QStringLiteral("daring"))));
    CHECK((parsed(eventField("mode"), " online ") == QVariant(QStringLiteral("daring"))));
    const Field &rank = *Person::type().find("rank");
    CHECK((parsed(rank, "III/a") == QVariant(QStringLiteral("III/a"))));
    CHECK((parsed(rank, "Penata Muda (III/a)") == QVariant(QStringLiteral("III/a"))));
    CHECK((parsed(rank, "III") == QVariant(QStringLiteral("III"))));
    CHECK(refusal(eventField("mode"), "hybrid").contains(u"tatap_muka, daring, bauran"));
}

TEST_CASE("A number may have a comma or a point, and groups that cannot be misread")
{
    const Field &budget = eventField("budget");
    for (const auto &[text, expected] :
         {std::pair("12,5", "12.5"), std::pair("12.5", "12.5"), std::pair(" 007 ", "7"), std::pair("62,50", "62.5"),
          std::pair("1.500.000", "1500000"), std::pair("1,500,000", "1500000"), std::pair("1.500.000,50", "1500000.5"),
          std::pair("12.500,75", "12500.75"), std::pair("12,500.75", "12500.75"), std::pair("0.500", "0.5"), std::pair("-3", "-3"),
          std::pair("12.125", "12.125")}) {
        INFO(text);
        CHECK(machineText(budget, parsed(budget, text)) == QLatin1String(expected));
    }
    for (const char *text : {"12.500", "1,000", "abc", "1.2.3", "1 500", "1.500,000.5", "1e5", "--1", ",5", "Rp 5"})
        CHECK(refusal(budget, text).contains(u"no number"));
}

TEST_CASE("A date is ISO or in words of either language; a date with slashes is refused, for who knows its month")
{
    const Field &date = eventField("start_on");
    for (const char *text : {"2026-11-12", "12 November 2026", "12 Nov 2026", "Kamis, 12 November 2026", "Thursday, 12 november 2026"})
        CHECK((parsed(date, text) == QVariant(QDate(2026, 11, 12))));
    CHECK((parsed(date, "1 Agustus 2026") == QVariant(QDate(2026, 8, 1))));
    CHECK((parsed(date, "1 August 2026") == QVariant(QDate(2026, 8, 1))));
    CHECK((parsed(date, "1 Mei 2026") == parsed(date, "1 May 2026")));
    for (const char *text :
         {"12/11/2026", "12-11-2026", "2026-02-29", "31 November 2026", "12 Foo 2026", "12 No 2026", "2026-11-12x", "12 November 26"})
        CHECK(refusal(date, text).contains(u"2026-11-12 or 12 November 2026"));
}

TEST_CASE("A time needs its zone, for an hour in Ambon is not an hour in Jakarta")
{
    const Field &closes = eventField("registration_closes");
    const QDateTime expected(QDate(2026, 11, 12), QTime(13, 30), QTimeZone("Asia/Makassar"));
    for (const char *text : {"2026-11-12T13:30+08:00[Asia/Makassar]", "2026-11-12 13:30 WITA", "2026-11-12 13.30 wita",
                             "12 November 2026, 13.30 WITA", "2026-11-12T13:30 Asia/Makassar"})
        CHECK(machineText(closes, parsed(closes, text)) == toLogText(expected));
    CHECK((parsed(closes, "2026-11-12T13:30+08:00").toDateTime() == expected));
    CHECK((parsed(closes, "2026-11-12 13:30 WIB").toDateTime() == expected.addSecs(3600)));
    CHECK((parsed(closes, "2026-11-12 13:30 WIT").toDateTime() == expected.addSecs(-3600)));
    for (const char *text : {"2026-11-12", "2026-11-12 13:30", "2026-11-12 25:30 WIB", "2026-11-12 13:30 XYZ", "13:30 WITA"})
        CHECK(refusal(closes, text).contains(u"13:30 WITA"));
}

TEST_CASE("A duration is seconds, a clock or words")
{
    const Field &duration = recordField("duration");
    for (const auto &[text, seconds] :
         {std::pair("8100", 8100), std::pair("2 jam 15 menit", 8100), std::pair("2:15", 8100), std::pair("1:30", 5400),
          std::pair("0:00:07", 7), std::pair("2 hours 15 minutes", 8100), std::pair("2,5 jam", 9000), std::pair("45menit", 2700),
          std::pair("1 hari", 86400), std::pair("1 hour", 3600)}) {
        INFO(text);
        CHECK((parsed(duration, text) == QVariant::fromValue(Seconds{seconds})));
    }
    for (const char *text : {"-5", "1:75", "2 minggu", "jam", "2.5", "2 jam 15", "0,333 jam"})
        CHECK(refusal(duration, text).contains(u"2 jam 15 menit"));
}

TEST_CASE("A flag is ya or tidak, true or false, and nothing else")
{
    for (const char *text : {"ya", "Ya", "true", "yes", "1"})
        CHECK((parsed(eventField("certificate"), text) == QVariant(true)));
    for (const char *text : {"tidak", "FALSE", "no", "0"})
        CHECK((parsed(eventField("certificate"), text) == QVariant(false)));
    CHECK(refusal(eventField("certificate"), "mungkin").contains(u"ya or tidak"));
}

TEST_CASE("A link is an id, or what the caller can find under that name")
{
    const Field &supervisor = *Person::type().find("supervisor");
    CHECK((parsed(supervisor, " 0199A1B2-C3D4-7001-8002-000000000002 ") == QVariant::fromValue(sampleId(1))));
    CHECK(refusal(supervisor, "Dewi").contains(u"Dewi"));
    const auto found = parseText(supervisor, QStringLiteral("Dewi"), [](const Field &field, const QString &text) {
        return field.target == "person" && text == u"Dewi" ? std::optional(sampleId(1)) : std::nullopt;
    });
    REQUIRE(found);
    CHECK((*found == QVariant::fromValue(sampleId(1))));
}

TEST_CASE("Lists are separated by semicolons; blanks and repetitions fall away")
{
    const Field &aliases = *Person::type().find("aliases");
    CHECK((parsed(aliases, " Dewi K. ;D. Kartika;; Dewi K.")
           == QVariant(QStringList{QStringLiteral("Dewi K."), QStringLiteral("D. Kartika")})));
    CHECK((parsed(aliases, " ; ;") == QVariant()));
    const QByteArray twice =
        (toString(sampleId(3)) + u';' + toString(sampleId(3)).toUpper() + QStringLiteral("; ") + toString(sampleId(1))).toLatin1();
    CHECK((parsed(eventField("experts"), twice.constData()) == QVariant::fromValue(QList<Uuid>{sampleId(3), sampleId(1)})));
    CHECK(refusal(eventField("experts"), "somebody").contains(u"somebody"));
}

TEST_CASE("Rows and files are refused as text, with the way that works")
{
    CHECK(refusal(eventField("participants"), "Dewi").contains(u"participants=@FILE.json"));
    CHECK(refusal(recordField("proof"), "sertifikat.pdf").contains(u"Attach the file"));
}

TEST_CASE("People read values in their language")
{
    const QDateTime time(QDate(2026, 11, 2), QTime(9, 5), QTimeZone("Asia/Makassar"));
    const auto number = [](const char *text) { return QVariant::fromValue(Decimal{QString::fromLatin1(text)}); };
    const auto duration = [](qint64 seconds) { return QVariant::fromValue(Seconds{seconds}); };
    SECTION("Indonesian")
    {
        CHECK(shown(eventField("start_on"), QDate(2026, 8, 2)) == u"2 Agustus 2026");
        CHECK(shown(eventField("registration_closes"), time) == u"2 November 2026, 09.05 WITA");
        CHECK(shown(eventField("hours_planned"), number("62.5")) == u"62,5");
        CHECK(shown(eventField("budget"), number("85000000.5")) == u"85.000.000,5");
        CHECK(shown(recordField("year"), number("2026")) == u"2026");
        CHECK(shown(eventField("certificate"), true) == u"Ya");
        CHECK(shown(eventField("certificate"), false) == u"Tidak");
        CHECK(shown(recordField("duration"), duration(8100)) == u"2 jam 15 menit");
        CHECK(shown(recordField("duration"), duration(0)) == u"0 menit");
    }
    SECTION("English")
    {
        const Language english("en");
        CHECK(shown(eventField("start_on"), QDate(2026, 8, 2)) == u"2 August 2026");
        CHECK(shown(eventField("registration_closes"), time) == u"2 November 2026, 09:05 WITA");
        CHECK(shown(eventField("hours_planned"), number("62.5")) == u"62.5");
        CHECK(shown(eventField("budget"), number("-85000000.5")) == u"-85,000,000.5");
        CHECK(shown(eventField("certificate"), true) == u"Yes");
        CHECK(shown(recordField("duration"), duration(3660)) == u"1 hour 1 minute");
    }
}

TEST_CASE("Papers name the day, and zones by the names of Indonesia")
{
    CHECK(displayDateWithDay(QDate(2026, 11, 12)) == u"Kamis, 12 November 2026");
    CHECK(displayDateWithDay(QDate(2026, 11, 8)) == u"Minggu, 8 November 2026");
    CHECK(displayDateWithDay(QDate()) == QString());
    CHECK(zoneLabel(QTimeZone("Asia/Jakarta")) == u"WIB");
    CHECK(zoneLabel(QTimeZone("Asia/Pontianak")) == u"WIB");
    CHECK(zoneLabel(QTimeZone("Asia/Makassar")) == u"WITA");
    CHECK(zoneLabel(QTimeZone("Asia/Jayapura")) == u"WIT");
    CHECK(zoneLabel(QTimeZone("Asia/Singapore")) == u"Asia/Singapore");
    const Language english("en");
    CHECK(displayDateWithDay(QDate(2026, 11, 12)) == u"Thursday, 12 November 2026");
}

TEST_CASE("People read labels, titles and names instead of codes, ids and bytes")
{
    CHECK(shown(eventField("mode"), QStringLiteral("bauran")) == u"Blended");
    CHECK(shown(eventField("mode"), QStringLiteral("of_2040")) == u"of_2040"); // a newer program's code
    CHECK(shown(recordField("person"), QVariant::fromValue(sampleId(1))) == u"Dewi");
    CHECK(shown(eventField("experts"), QVariant::fromValue(QList<Uuid>{sampleId(1), sampleId(2)})) == u"Dewi, (not in this library)");
    CHECK(shown(recordField("proof"), sampleValues(recordField("proof")).first()) == u"SK 12-2026.pdf");
    CHECK(shown(eventField("participants"), sampleValues(eventField("participants")).first()) == u"3 baris");
}

TEST_CASE("Days are understood as people say them, in Indonesian and English, counted from today")
{
    const QDate today(2026, 11, 22); // a Sunday
    const auto said = [&](const QString &text) { return parseSpokenDate(text, today).value_or(QDate()).toString(Qt::ISODate).toStdString(); };
    const std::pair<const char *, const char *> days[] = {
        {"12 November 2026", "2026-11-12"}, {"2026-11-12", "2026-11-12"}, {"12 Nov", "2026-11-12"}, {"3 feb", "2027-02-03"}, {"30 Agustus", "2026-08-30"},
        {"hari ini", "2026-11-22"}, {"Besok", "2026-11-23"}, {"lusa", "2026-11-24"}, {"kemarin", "2026-11-21"}, {"tomorrow", "2026-11-23"},
        {"senin", "2026-11-23"}, {"minggu", "2026-11-29"}, {"Senin depan", "2026-11-23"}, {"jumat depan", "2026-11-27"}, {"senin lalu", "2026-11-16"},
        {"next friday", "2026-11-27"}, {"last monday", "2026-11-16"}, {"3 hari lagi", "2026-11-25"}, {"2 minggu lagi", "2026-12-06"}, {"in 2 weeks", "2026-12-06"},
        {"minggu depan", "2026-11-29"}, {"bulan depan", "2026-12-22"}, {"next month", "2026-12-22"}, {"akhir bulan", "2026-11-30"}, {"29 Feb", "2028-02-29"},
    };
    for (const auto &[text, day] : days) {
        CAPTURE(text);
        if (std::string(text) == "29 Feb")
            CHECK(said(QString::fromUtf8(text)).empty()); // none of the years around has one
        else
            CHECK(said(QString::fromUtf8(text)) == day);
    }
    for (const char *text : {"", "12/11/2026", "32 Nov", "nanti", "senin rabu", "5 abad lagi", "12 13", "-1 Nov", "99999999999 hari lagi"})
        CHECK(said(QString::fromUtf8(text)).empty());
    CHECK(parseSpokenDate(QStringLiteral("senin depan"), QDate(2026, 11, 25)) == QDate(2026, 11, 30)); // said on a Wednesday
    CHECK(parseSpokenDate(QStringLiteral("rabu"), QDate(2026, 11, 25)) == QDate(2026, 12, 2));
}
