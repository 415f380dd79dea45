#include "core/model/communities/decree.h"
#include "core/model/communities/mentoring_plan.h"
#include "core/model/communities/mentoring_visit.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/meetings/lesson_learned.h"
#include "core/model/meetings/official_record.h"
#include "paper_office.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using test::checkInOrder;
using test::PaperOffice;

namespace {

Decree storyDecree(const PaperOffice &office)
{
    Decree decree;
    decree.title = u"Pembentukan Komunitas Pembelajar “Aset Kita”"_s;
    decree.number = u"12 TAHUN 2026"_s;
    decree.unit = office.unit.id;
    decree.date = QDate(2026, 1, 12);
    decree.place = u"Nusatirta"_s;
    decree.considerations = {{{}, u"bahwa perlu dibentuk komunitas;"_s}, {{}, u"bahwa perlu menetapkan Keputusan;"_s}};
    decree.legalBasis = {{{}, u"Undang-Undang Nomor 20 Tahun 2023;"_s}, {{}, u"Peraturan Menteri Dalam Negeri Nomor 19 Tahun 2016;"_s}};
    decree.dictums = {{{}, u"Membentuk komunitas."_s}, {{}, u"Menetapkan tugasnya."_s}, {{}, u"Keputusan ini mulai berlaku pada tanggal ditetapkan."_s}};
    decree.signatory = office.dewi;
    decree.signatoryPost = u"Kepala Badan Pengelola Keuangan dan Aset Daerah"_s;
    decree.carbonCopies = {{{}, u"Wali Kota Nusatirta."_s}};
    return decree;
}

} // namespace

TEST_CASE("A decree says on which grounds what is decided, by whom, where and when, and names its members in an annex of its own")
{
    PaperOffice office;
    Decree decree = storyDecree(office);
    decree.members = {{{}, office.dewi, {}, {}, u"ketua"_s}, {{}, {}, u"Yusuf Tanaem, S.H."_s, u"Kepala Seksi"_s, u"narasumber"_s}};
    office.save(decree);
    const auto printed = office.print("decree", decree.id.uuid);
    const QStringList pages = printed->pages();
    checkInOrder(printed->text(),
                 {u"KEPUTUSAN KEPALA BADAN PENGELOLA KEUANGAN DAN ASET DAERAH"_s, u"NOMOR 12 TAHUN 2026"_s, u"TENTANG"_s,
                  u"PEMBENTUKAN KOMUNITAS PEMBELAJAR “ASET KITA”"_s, u"Menimbang : a. bahwa perlu dibentuk komunitas;"_s, u"b. bahwa perlu menetapkan"_s,
                  u"Mengingat : 1. Undang-Undang"_s, u"2. Peraturan"_s, u"MEMUTUSKAN:"_s, u"Menetapkan : KEPUTUSAN"_s, u"KESATU : Membentuk komunitas."_s,
                  u"KEDUA : Menetapkan tugasnya."_s, u"KETIGA : Keputusan ini"_s, u"Ditetapkan di Nusatirta"_s, u"pada tanggal 12 Januari 2026"_s,
                  u"Dewi Kartikasari, S.E., M.Ak."_s, u"Tembusan:"_s, u"LAMPIRAN"_s, u"NOMOR 12 TAHUN 2026"_s, u"SUSUNAN KEANGGOTAAN"_s,
                  u"No Nama Jabatan Kedudukan"_s, u"1 Dewi Kartikasari, S.E., M.Ak. Analis Ketua"_s, u"2 Yusuf Tanaem, S.H. Kepala Seksi Narasumber"_s,
                  u"Dewi Kartikasari, S.E., M.Ak."_s});
    CHECK(pages.last().trimmed().startsWith(u"LAMPIRAN"));
    CHECK(!printed->text().contains(u"elektronik"));
}

TEST_CASE("Three hundred members of a decree stand in its annex, each once, under heads that are repeated")
{
    PaperOffice office;
    Decree decree = storyDecree(office);
    for (int i = 0; i < 300; ++i)
        decree.members << DecreeMember{{}, {}, u"Raden Mas Haryo Kusumanegara Wicaksono Prawirodirjo Adiwinata Suryaningrat-%1"_s.arg(i), u"Analis"_s, u"anggota"_s};
    office.save(decree);
    const auto printed = office.print("decree", decree.id.uuid);
    const QString text = printed->text();
    for (int i = 0; i < 300; ++i)
        CHECK(text.count(QRegularExpression(u"Suryaningrat-%1\\b"_s.arg(i))) == 1);
    for (const QString &page : printed->pages())
        CHECK(page.contains(u"Suryaningrat-") == page.contains(QRegularExpression(u"Nama\\s+Jabatan\\s+Kedudukan"_s)));
    CHECK(printed->pages().last().contains(u"Dewi Kartikasari"));
    CHECK(printed->pages().last().contains(u"Suryaningrat-299"));
}

TEST_CASE("A mentoring report tells the visits, obstacles and assets of a quarter, what was planned of them, and what comes next")
{
    PaperOffice office;
    const auto visit = [&](const QDate &day, const QString &topic, const QString &state) {
        MentoringVisit made;
        made.community = office.community.id;
        made.mentor = office.sari;
        made.topic = topic;
        made.start = QDateTime(day, QTime(9, 0), QTimeZone("Asia/Makassar"));
        made.state = state;
        return made;
    };
    MentoringVisit held = visit(QDate(2026, 10, 8), u"Menyusun praktik baik"_s, u"terlaksana"_s);
    held.advice = u"Mulai dari masalah."_s;
    held.obstacles = {{{}, u"narasumber"_s, u"Narasumber sulit dijadwalkan"_s, u"Surat lebih awal"_s}};
    office.save(held);
    MentoringVisit before = visit(QDate(2026, 9, 30), u"Triwulan lalu"_s, u"terlaksana"_s);
    office.save(before);
    MentoringVisit planned = visit(QDate(2026, 12, 3), u"Telaah draf"_s, u"direncanakan"_s);
    office.save(planned);
    MentoringVisit later = visit(QDate(2027, 1, 14), u"Rencana tahunan"_s, u"direncanakan"_s);
    office.save(later);
    MentoringPlan plan;
    plan.community = office.community.id;
    plan.year = Decimal{u"2026"_s};
    plan.quarters = {{{}, u"tw4"_s, u"Rekonsiliasi"_s, Decimal{u"2"_s}, Decimal{u"3"_s}, u"Satu praktik baik"_s, {}}};
    office.save(plan);
    KnowledgeAsset asset;
    asset.title = u"Cara mencocokkan persil"_s;
    asset.community = office.community.id;
    asset.publishedOn = QDate(2026, 11, 1);
    office.save(asset);

    const QString text = office.print("mentoring-report", office.community.id.uuid)->text(); // the quarter we are in
    checkInOrder(text, {u"LAPORAN PENDAMPINGAN"_s, u"TRIWULAN IV TAHUN 2026"_s, u"Periode : 1 Oktober 2026 s.d. 31 Desember 2026"_s,
                        u"Menyusun praktik baik"_s, u"Saran: Mulai dari masalah."_s, u"Telaah draf"_s, u"Kendala"_s, u"Narasumber sulit dijadwalkan"_s,
                        u"Aset Pengetahuan yang Terbit"_s, u"Cara mencocokkan persil"_s, u"Rencana dan Capaian"_s, u"Kunjungan pendampingan 2 1 50%"_s,
                        u"3 1 33,3%"_s, u"Keluaran : Satu praktik baik"_s, u"Triwulan Berikutnya"_s, u"Kamis, 14 Januari 2027: Rencana tahunan"_s,
                        u"Ketua Komunitas,"_s});
    CHECK(!text.contains(u"Triwulan lalu"));
    const QString third = office.print("mentoring-report", office.community.id.uuid, {.year = 2026, .quarter = 3})->text();
    CHECK(third.contains(u"TRIWULAN III TAHUN 2026"));
    CHECK(third.contains(u"Triwulan lalu"));
}

TEST_CASE("An after action review answers its four questions and says what is kept, stopped and improved")
{
    PaperOffice office;
    LessonLearned review;
    review.title = u"Rekonsiliasi 2026"_s;
    review.unit = office.unit.id;
    review.date = QDate(2026, 11, 20);
    review.facilitator = office.dewi;
    review.planned = u"Tiga minggu."_s;
    review.happened = u"Lima minggu."_s;
    review.why = u"Peta terlambat."_s;
    Lesson lesson;
    lesson.text = u"Minta peta sebelum mulai"_s;
    lesson.verdict = u"perbaiki"_s;
    lesson.owner = office.sari;
    review.lessons = {lesson};
    office.save(review);
    checkInOrder(office.print("aar", review.id.uuid)->text(),
                 {u"Rekonsiliasi 2026"_s, u"Jumat, 20 November 2026"_s, u"1. Apa yang direncanakan?"_s, u"Tiga minggu."_s, u"2. Apa yang terjadi?"_s,
                  u"Lima minggu."_s, u"3. Mengapa"_s, u"Peta terlambat."_s, u"4. Apa yang dipertahankan"_s, u"Minta peta sebelum mulai"_s, u"Perbaiki"_s,
                  u"Fasilitator,"_s, u"Dewi Kartikasari, S.E., M.Ak."_s});
}

TEST_CASE("An official record spells out its day, names both parties, its copies and its witnesses; one of a public forum carries no NIP")
{
    PaperOffice office;
    OfficialRecord record;
    record.title = u"Serah Terima Data"_s;
    record.kind = u"serah_terima"_s;
    record.number = u"000.2.3/31/BPKAD"_s;
    record.date = QDate(2026, 11, 12);
    record.place = u"Nusatirta"_s;
    record.unit = office.unit.id;
    record.firstParty = office.dewi;
    record.secondName = u"Yusuf Tanaem, S.H."_s;
    record.secondPost = u"Kepala Seksi"_s;
    record.body = u"1. Peta persil;\n2. Daftar koordinat."_s;
    record.copies = Decimal{u"2"_s};
    record.witnesses = {{{}, office.sari, {}, {}}, {{}, {}, u"Marlen Adoe"_s, {}}};
    office.save(record);
    const QString text = office.print("official-record", record.id.uuid)->text();
    checkInOrder(text, {u"BERITA ACARA"_s, u"SERAH TERIMA DATA"_s, u"NOMOR 000.2.3/31/BPKAD"_s,
                        u"Kamis tanggal dua belas bulan November tahun dua ribu dua puluh enam (12 November 2026)"_s, u"Nama : Dewi Kartikasari, S.E., M.Ak."_s,
                        u"NIP : 19830929 200801 2 907"_s, u"PIHAK PERTAMA."_s, u"Nama : Yusuf Tanaem, S.H."_s, u"PIHAK KEDUA."_s, u"1. Peta persil;"_s,
                        u"rangkap 2 (dua)"_s, u"PIHAK KEDUA, PIHAK PERTAMA,"_s, u"Saksi-saksi:"_s, u"Marlen Adoe"_s});
    record.kind = u"forum"_s;
    record.secondName.clear();
    record.secondPost.clear();
    office.save(record);
    const QString forum = office.print("official-record", record.id.uuid)->text();
    CHECK(!forum.contains(u"NIP"));
    CHECK(!forum.contains(u"PIHAK"));
}

TEST_CASE("Whatever is missing in a record, each of its papers is printed, as PDF and as text")
{
    PaperOffice office;
    int made = 0;
    for (const PaperKind &paper : allPapers()) {
        const EntityType *type = findEntityType(paper.type);
        REQUIRE(type);
        RecordEdit edit(paper.type, office.library().newId());
        for (const Field &field : type->fields) {
            if (field.kind == FieldKind::Text && field.facts.required)
                edit.set(field.name, u"\u202E<b>%1 &\U0001F600 "_s + QString(200, u'W'));
        }
        REQUIRE(office.library().save(edit));
        CAPTURE(paper.name);
        CHECK(office.print(paper.name, edit.id())->pages().size() >= 1);
        if (paper.asText)
            CHECK(QFile::exists(office.printTo(paper.name, edit.id(), u"kosong-%1.odt"_s.arg(++made))));
    }
}
