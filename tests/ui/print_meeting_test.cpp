#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"
#include "core/model/organisation/paper_template.h"
#include "paper_office.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using test::lastLineOf;
using test::checkInOrder;
using test::PaperOffice;

namespace {

// The meeting of "Aset Kita" on 12 November 2026 (story 2).
Meeting storyMeeting(PaperOffice &office)
{
    for (const Id<Person> &person : {office.dewi, office.fauzan})
        office.joins(person);
    Meeting meeting;
    meeting.title = u"Pertemuan Komunitas Pembelajar “Aset Kita”"_s;
    meeting.community = office.community.id;
    meeting.unit = office.unit.id;
    meeting.kind = u"pertemuan_cop"_s;
    meeting.state = u"notula_draf"_s;
    meeting.start = PaperOffice::at(12, 13, 30);
    meeting.end = PaperOffice::at(12, 15, 45);
    meeting.mode = u"bauran"_s;
    meeting.place = u"Ruang Rapat Lantai 2 BPKAD"_s;
    meeting.chair = office.dewi;
    meeting.minuteTaker = office.fauzan;
    meeting.invitationNumber = u"000.1.5/214/BPKAD"_s;
    meeting.invitationDate = QDate(2026, 11, 5);
    meeting.signatory = office.dewi;
    meeting.signatoryPost = u"Kepala Bidang Aset"_s;
    meeting.signatoryCapacity = u"an"_s;
    meeting.recipients = {{{}, u"Kepala Badan Pendapatan Daerah"_s, {}}, {{}, u"Kepala Dinas Komunikasi dan Informatika"_s, {}}};
    meeting.carbonCopies = {{{}, u"Sekretaris Daerah"_s}};
    meeting.agenda = {{{}, u"Pembukaan"_s, office.dewi, {}, Decimal{u"10"_s}}, {{}, u"Rekonsiliasi aset tanah"_s, {}, u"Yusuf Tanaem"_s, Decimal{u"75"_s}}};
    const auto attends = [&](const Id<Person> &person, const QString &name, const QString &present) {
        Attendance row;
        row.person = person;
        row.name = name;
        row.present = present;
        meeting.attendance << row;
    };
    attends(office.dewi, {}, u"hadir"_s);
    attends(office.fauzan, {}, u"daring"_s);
    attends(office.sari, {}, u"izin"_s);
    attends({}, u"Marthen Ndun"_s, u"hadir"_s);
    attends({}, u"Yusuf Tanaem, S.H."_s, u"diwakili"_s);
    meeting.attendance.last().representedBy = u"Marlen Adoe"_s;
    meeting.attendance.last().institution = u"Kantor Pertanahan"_s;
    meeting.decisions = {{{}, {}, u"Rekonsiliasi dimulai tiga minggu sebelum tutup buku."_s}, {{}, {}, u"Selisih luas di atas 2% diukur ulang."_s}};
    meeting.previousCorrection = u"Butir 2: 41 bidang."_s;
    meeting.nextMeeting = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone("Asia/Makassar"));
    office.save(meeting);
    DiscussionPoint point;
    point.agenda = meeting.agenda[1].element;
    point.speaker = office.sari;
    point.kind = u"usul"_s;
    point.text = u"Cocokkan dengan peta persil."_s;
    meeting.points = {point};
    office.save(meeting);
    return meeting;
}

ActionItem action(PaperOffice &office, const Meeting &meeting, const QString &text, const QDate &due)
{
    ActionItem item;
    item.text = text;
    item.owner = office.sari;
    item.due = due;
    item.meeting = meeting.id;
    office.save(item);
    return item;
}

} // namespace

TEST_CASE("Minutes say what the meeting was, what was said, decided and agreed to be done, and who was there, in this order")
{
    PaperOffice office;
    const Meeting meeting = storyMeeting(office);
    action(office, meeting, u"Menyediakan peta persil"_s, QDate(2026, 12, 15));
    action(office, meeting, u"Menyusun draf praktik baik"_s, QDate(2026, 11, 30));
    const auto printed = office.print("minutes", meeting.id.uuid);
    checkInOrder(printed->text(),
                 {u"PEMERINTAH KOTA NUSATIRTA"_s, u"BADAN PENGELOLA KEUANGAN DAN ASET DAERAH"_s, u"NOTULA"_s,
                  u"Rapat : Pertemuan Komunitas Pembelajar “Aset Kita”"_s, u"Hari/Tanggal : Kamis, 12 November 2026"_s,
                  u"Waktu : 13.30 WITA s.d. 15.45 WITA"_s, u"Tempat : Ruang Rapat Lantai 2 BPKAD dan daring (bauran)"_s,
                  u"Surat Undangan : Nomor 000.1.5/214/BPKAD tanggal 5 November 2026"_s, u"Pimpinan Rapat : Dewi Kartikasari, S.E., M.Ak."_s,
                  u"Notulis : Muhammad Fauzan Siregar, S.H."_s, u"Peserta : 3 orang (2 anggota, 1 undangan), daftar hadir terlampir"_s,
                  u"Koreksi Notula Sebelumnya"_s, u"Butir 2: 41 bidang."_s, u"Susunan Acara"_s, u"1. Pembukaan"_s, u"Pembahasan"_s,
                  u"Pokok Bahasan"_s, u"Sari Puspitasari, S.Kom. (usul): Cocokkan dengan peta persil."_s, u"Keputusan"_s,
                  u"1. Rekonsiliasi dimulai"_s, u"2. Selisih luas"_s, u"Tindak Lanjut"_s, u"Menyusun draf praktik baik"_s, u"30 November 2026"_s,
                  u"Menyediakan peta persil"_s, u"15 Desember 2026"_s, u"Rapat berikutnya diselenggarakan pada hari Kamis, 10 Desember 2026"_s,
                  u"pukul 09.00 WITA"_s, u"Rapat ditutup pukul 15.45 WITA."_s, u"Notulis, Pimpinan Rapat,"_s,
                  u"NIP 19950112 202012 1 908 NIP 19830929 200801 2 907"_s, u"DAFTAR HADIR"_s, u"Daring"_s, u"Izin"_s, u"Kantor Pertanahan"_s});
    CHECK(!printed->text().contains(u"Notulen"));
    CHECK(printed->info().contains(QRegularExpression(u"Title:\\s+Notula: Pertemuan Komunitas"_s)));
}

TEST_CASE("Invitation, attendance list and minutes of a meeting show the same day, hours and place")
{
    PaperOffice office;
    const Meeting meeting = storyMeeting(office);
    for (const char *paper : {"invitation", "attendance", "minutes"}) {
        const QString text = office.print(paper, meeting.id.uuid)->text();
        CAPTURE(paper, text.toStdString());
        CHECK(text.contains(u"Kamis, 12 November 2026"));
        CHECK(text.contains(u"13.30 WITA s.d. 15.45 WITA"));
        CHECK(text.contains(u"Ruang Rapat Lantai 2 BPKAD dan daring (bauran)"));
    }
    Meeting open = meeting;
    open.end = {};
    RecordEdit edit(Meeting::type(), meeting.id.uuid);
    REQUIRE(office.library().save(edit.set("end", QVariant())));
    CHECK(office.print("invitation", meeting.id.uuid)->text().contains(u"13.30 WITA s.d. selesai"));
}

TEST_CASE("An invitation is a letter: number and date, recipients, the day, the agenda, who signs for whom, copies")
{
    PaperOffice office;
    Meeting meeting = storyMeeting(office);
    const QString text = office.print("invitation", meeting.id.uuid)->text();
    checkInOrder(text, {u"Nomor : 000.1.5/214/BPKAD Nusatirta, 5 November 2026"_s, u"Sifat : Biasa"_s, u"Lampiran : -"_s, u"Hal : Undangan Rapat"_s,
                        u"Yth."_s, u"1. Kepala Badan Pendapatan Daerah"_s, u"hari/tanggal"_s, u"Yusuf Tanaem"_s,
                        u"a.n. Kepala Badan Pengelola Keuangan dan Aset Daerah,"_s, u"Kepala Bidang Aset,"_s, u"Dewi Kartikasari, S.E., M.Ak."_s,
                        u"Tembusan:"_s, u"1. Sekretaris Daerah"_s});
    meeting.recipients.clear();
    for (int i = 1; i <= 40; ++i)
        meeting.recipients << Recipient{{}, u"Kepala Perangkat Daerah %1"_s.arg(i), {}};
    meeting.signatoryCapacity = u"plt"_s;
    office.save(meeting);
    const auto many = office.print("invitation", meeting.id.uuid);
    CHECK(many->pages().first().contains(u"Yth. (daftar terlampir)"));
    CHECK(many->pages().first().contains(u"Plt. Kepala Bidang Aset,"));
    CHECK(many->pages().last().contains(u"DAFTAR PENERIMA UNDANGAN"));
    CHECK(many->pages().last().contains(u"40. Kepala Perangkat Daerah 40"));
}

TEST_CASE("An attendance list to be signed has rows to the end of its page and room to sign, one that is filled says who came how")
{
    PaperOffice office;
    const Meeting meeting = storyMeeting(office);
    const auto empty = office.print("attendance", meeting.id.uuid, {.empty = true});
    REQUIRE(empty->pages().size() == 1);
    CHECK(empty->text().contains(u"9. 10 10."_s)); // rows for people nobody expected
    CHECK(!empty->text().contains(u"Daring"));
    // No room is left for one more row: the signature ends within two rows of the text's end.
    const QImage page = empty->picture(1);
    int last = 0;
    for (int y = 0; y < page.height() - int(24 / 25.4 * 72); ++y) {
        for (int x = 0; x < page.width(); ++x)
            last = page.pixelColor(x, y).lightness() < 128 ? y : last;
    }
    CHECK(last > page.height() - int((24 + 20) / 25.4 * 72));

    const QString filled = office.print("attendance", meeting.id.uuid)->text();
    checkInOrder(filled, {u"Dewi Kartikasari, S.E.,"_s, u"Daring"_s, u"Izin"_s, u"Kantor Pertanahan"_s, u"diwakili oleh"_s});
    CHECK(!filled.contains(u" 10."));
}

TEST_CASE("Signatures are never torn from the last words above them, however long the text is")
{
    PaperOffice office;
    Meeting meeting = storyMeeting(office);
    meeting.attendance.clear();
    for (int decisions = 4; decisions < 44; decisions += 1) {
        meeting.decisions.clear();
        for (int i = 0; i < decisions; ++i)
            meeting.decisions << Decision{{}, {}, u"Keputusan nomor %1."_s.arg(i)};
        office.save(meeting);
        const QStringList pages = office.print("minutes", meeting.id.uuid)->pages();
        CAPTURE(decisions);
        CHECK(pages.last().contains(u"Rapat ditutup pukul 15.45 WITA."));
        CHECK(pages.last().contains(u"NIP 19830929 200801 2 907"));
        for (const QString &page : pages)
            CHECK(!QStringList({u"Keputusan"_s, u"Pembahasan"_s, u"Susunan Acara"_s}).contains(lastLineOf(page)));
    }
}

TEST_CASE("Sixty agenda points, endless contributions and names of eighty letters are printed whole")
{
    PaperOffice office;
    Meeting meeting = storyMeeting(office);
    const QString longName = u"Raden Mas Haryo Kusumanegara Wicaksono Prawirodirjo Adiwinata Suryaningrat-%1, M.M."_s;
    meeting.agenda.clear();
    meeting.attendance.clear();
    for (int i = 0; i < 60; ++i) {
        meeting.agenda << AgendaItem{{}, u"Pokok bahasan-%1 tentang penatausahaan barang milik daerah"_s.arg(i), {}, {}, {}};
        Attendance row;
        row.name = longName.arg(i);
        row.present = u"hadir"_s;
        meeting.attendance << row;
    }
    office.save(meeting);
    meeting.points.clear();
    for (int i = 0; i < 60; ++i) {
        DiscussionPoint point;
        point.agenda = meeting.agenda[i].element;
        point.speakerName = u"Pembicara-%1"_s.arg(i);
        point.text = u"Kalimat tentang pencocokan data. "_s.repeated(i == 59 ? 500 : 1 + i % 7) + u"Ujung-%1."_s.arg(i);
        meeting.points << point;
    }
    office.save(meeting);
    const auto printed = office.print("minutes", meeting.id.uuid);
    const QString text = printed->text();
    for (int i = 0; i < 60; ++i) {
        CAPTURE(i);
        CHECK(text.count(QRegularExpression(u"Ujung-%1\\."_s.arg(i))) == 1);
        CHECK(text.count(QRegularExpression(u"Pembicara-%1:"_s.arg(i))) == 1);
        CHECK(text.count(QRegularExpression(u"Suryaningrat-%1,"_s.arg(i))) == 1);
    }
    for (const QString &page : printed->pages()) {
        if (page.contains(u"Kalimat tentang"))
            CHECK(page.contains(QRegularExpression(u"Pokok Bahasan\\s+Uraian"_s)));
        if (page.contains(u"Suryaningrat-"))
            CHECK(page.contains(QRegularExpression(u"Nama\\s+Jabatan\\s+Instansi"_s)));
    }
}

TEST_CASE("A NIP is printed where it is held and the paper stays in the office, never on what anybody may see")
{
    PaperOffice office;
    Meeting meeting = storyMeeting(office);
    CHECK(office.print("minutes", meeting.id.uuid)->text().count(u"NIP ") == 2);
    meeting.minuteTaker = office.sari; // whose personal data another office holds
    office.save(meeting);
    CHECK(office.print("minutes", meeting.id.uuid)->text().count(u"NIP ") == 1);
    meeting.kind = u"forum_dialog"_s;
    office.save(meeting);
    CHECK(office.print("minutes", meeting.id.uuid)->text().count(u"NIP ") == 0);
    meeting.kind = u"rapat_koordinasi"_s;
    meeting.security = u"B"_s;
    office.save(meeting);
    CHECK(office.print("minutes", meeting.id.uuid)->text().count(u"NIP ") == 0);
}

TEST_CASE("An office's template sets page, letterhead, order, headings and words of its papers; the nearest one has the last word")
{
    PaperOffice office;
    const Meeting meeting = storyMeeting(office);
    PaperTemplate general;
    general.title = u"Semua naskah"_s;
    general.paper = u"semua"_s;
    general.pageSize = u"F4"_s;
    general.font = u"Liberation Sans"_s;
    general.letterhead = {{{}, u"PEMERINTAH KOTA NUSATIRTA"_s}, {{}, u"SEKRETARIAT KOMUNITAS"_s}, {{}, u"Jalan Baru Nomor 1"_s}};
    office.save(general);
    PaperTemplate own;
    own.title = u"Notula BPKAD"_s;
    own.paper = u"notula"_s;
    own.unit = office.unit.id;
    own.nipGrouped = false;
    own.parts = {{{}, u"keputusan"_s, u"Simpulan Rapat"_s, {}}, {{}, u"pembahasan"_s, {}, {}}, {{}, u"koreksi"_s, {}, true}};
    own.wordings = {{{}, u"Rapat ditutup pukul %1."_s, u"Rapat berakhir pada pukul %1 dengan doa."_s}};
    office.save(own);
    PaperTemplate unused = own;
    unused.id = {};
    unused.active = false;
    unused.wordings = {{{}, u"NOTULA"_s, u"TIDAK DIPAKAI"_s}};
    office.save(unused);

    const auto printed = office.print("minutes", meeting.id.uuid);
    const QString text = printed->text();
    CAPTURE(text.toStdString());
    CHECK(printed->info().contains(QRegularExpression(u"Page size:\\s+609[.0-9]* x 935"_s))); // 215 x 330 mm
    CHECK(printed->run(u"pdffonts"_s, {printed->path()}).contains(u"LiberationSans"));
    checkInOrder(text, {u"SEKRETARIAT KOMUNITAS"_s, u"Jalan Baru Nomor 1"_s, u"Simpulan Rapat"_s, u"1. Rekonsiliasi dimulai"_s, u"Pembahasan"_s,
                        u"Rapat berakhir pada pukul 15.45 WITA dengan doa."_s, u"NIP 199501122020121908"_s});
    CHECK(!text.contains(u"Koreksi Notula Sebelumnya"));
    CHECK(!text.contains(u"TIDAK DIPAKAI"));
    // Another paper of the same office has the general part only.
    const QString list = office.print("attendance", meeting.id.uuid)->text();
    CHECK(list.contains(u"SEKRETARIAT KOMUNITAS"));
    CHECK(list.contains(u"NIP 19830929 200801 2 907"));
}

TEST_CASE("Every paper of a meeting is a PDF/A in Indonesian with embedded fonts, an outline, numbered pages and its label")
{
    PaperOffice office;
    Meeting meeting = storyMeeting(office);
    meeting.security = u"SR"_s;
    office.save(meeting);
    for (const PaperKind *paper : papersOf(Meeting::entityName)) {
        CAPTURE(paper->name);
        const auto printed = office.print(paper->name, meeting.id.uuid);
        const QByteArray bytes = printed->bytes();
        CHECK(bytes.contains("pdfaid:part=\"1\""));
        CHECK(bytes.count("/SMask") == bytes.count("/SMask /None"));
#ifdef SIMPUL_WITH_QPDF
        CHECK(bytes.contains("/Lang (id-ID)"));
        CHECK(bytes.contains("/Outlines"));
#endif
        for (const QString &font : printed->run(u"pdffonts"_s, {printed->path()}).split(u'\n', Qt::SkipEmptyParts).mid(2))
            CHECK(font.contains(QRegularExpression(u"yes (yes|no)\\s+yes"_s)));
        const QStringList pages = printed->pages();
        for (int i = 0; i < pages.size(); ++i) {
            CHECK(pages[i].trimmed().startsWith(u"SR"));
            CHECK(pages[i].contains(u"Halaman %1 dari %2"_s.arg(i + 1).arg(pages.size())));
        }
        CHECK(!printed->text().contains(u"ditandatangani secara elektronik"));
    }
}

TEST_CASE("A paper can be had as a text that is still to be edited, with the same words")
{
    PaperOffice office;
    const Meeting meeting = storyMeeting(office);
    action(office, meeting, u"Menyediakan peta <persil> & %1"_s, QDate(2026, 12, 15));
    const QString path = office.printTo("minutes", meeting.id.uuid, u"notula.odt"_s);
    const test::PrintedFile file(path);
    const QString content = file.run(u"unzip"_s, {u"-p"_s, path, u"content.xml"_s});
    for (const QString &said : {u"BADAN PENGELOLA KEUANGAN DAN ASET DAERAH"_s, u"NOTULA"_s, u"Kamis, 12 November 2026"_s, u"Pokok Bahasan"_s,
                                u"Menyediakan peta &lt;persil&gt; &amp; %1"_s, u"Pimpinan Rapat,"_s, u"DAFTAR HADIR"_s}) {
        CAPTURE(said.toStdString());
        CHECK(content.contains(said));
    }
    CHECK(content.count(u"<table:table ") >= 4);
}
