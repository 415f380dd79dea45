#include "core/meetings/spoken_line.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace Qt::StringLiterals;

static Uuid someone(int number)
{
    Uuid id;
    id.data[15] = std::uint8_t(number);
    return id;
}
static const QList<Attendee> there = {{someone(1), u"Sari Puspitasari"_s}, {someone(2), u"Dewi Kartikasari"_s}, {someone(3), u"Dewi Anggraini"_s}, {{}, u"Budi Tamu"_s}};

TEST_CASE("Who speaks is named by the beginning of a name, if only one is called so")
{
    CHECK(readSpokenLine(u"sari: peta siap"_s, there).person == someone(1));
    CHECK(readSpokenLine(u"puspita: peta siap"_s, there).person == someone(1));
    CHECK(readSpokenLine(u"dewi k: setuju"_s, there).person == someone(2));
    CHECK(readSpokenLine(u"sari: peta siap"_s, there).text == u"peta siap");
}

TEST_CASE("Two of a name, and people who are not on the list, stay as they were typed")
{
    const SpokenLine two = readSpokenLine(u"Dewi: setuju"_s, there);
    CHECK(two.person.isNull());
    CHECK(two.name == u"Dewi");
    CHECK(readSpokenLine(u"Pak Lurah: banjir lagi"_s, there).name == u"Pak Lurah");
    const SpokenLine guest = readSpokenLine(u"budi: terima kasih"_s, there);
    CHECK(guest.person.isNull());
    CHECK(guest.name == u"Budi Tamu");
}

TEST_CASE("A sentence with a colon in it is no speaker")
{
    CHECK(readSpokenLine(u"Pukul 10.30: istirahat"_s, there).text == u"Pukul 10.30: istirahat");
    CHECK(readSpokenLine(u"Yang perlu disiapkan untuk rapat depan: peta"_s, there).name.isEmpty());
    CHECK(readSpokenLine(u": kosong"_s, there).text == u": kosong");
}

TEST_CASE("An action has its owner before the colon and its day after the last comma")
{
    const QDate today(2026, 11, 12);
    const SpokenAction action = readSpokenAction(u"sari: menyediakan peta, per kecamatan, 15 Des"_s, there, today);
    CHECK(action.said.person == someone(1));
    CHECK(action.said.text == u"menyediakan peta, per kecamatan");
    CHECK(action.due == QDate(2026, 12, 15));
    CHECK(readSpokenAction(u"sari: peta (besok)"_s, there, today).due == QDate(2026, 11, 13));
    CHECK(!readSpokenAction(u"sari: peta, lengkap"_s, there, today).due.isValid());
    CHECK(readSpokenAction(u"sari: peta, lengkap"_s, there, today).said.text == u"peta, lengkap");
}
