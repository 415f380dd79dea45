#include "core/meetings/minutes_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace Qt::StringLiterals;

static const QTimeZone wita("Asia/Makassar");

TEST_CASE("Minutes of a word processor become minutes: head, agenda, discussion, decisions, actions, attendance")
{
    const auto read = readMinutesText(u"PEMERINTAH KOTA NUSATIRTA\nNOTULA\nNOMOR 000.1.5/216/BPKAD\nRapat\t:\tPertemuan \"Aset Kita\"\nHari/Tanggal\t:\tKamis, 12 November 2026\n"
                                      "Waktu\t:\t13.30 WITA s.d. 15.45 WITA\nTempat\t:\tRuang Rapat Lantai 2\nSurat Undangan\t:\tNomor 000.1.5/214/BPKAD tanggal 5 November 2026\n"
                                      "Pimpinan Rapat\t:\tDewi Kartikasari, S.E., M.Ak.\nNotulis\t:\tMuhammad Fauzan Siregar, S.H.\nSusunan Acara\n1.\tPembukaan\n2.\tRekonsiliasi\n"
                                      "Pembahasan\nNo\tPokok Bahasan\tUraian\n1\tRekonsiliasi\tDewi Kartikasari, S.E. (paparan): Dua dari tiga selesai. Yohanes Kapitan (usul): Cocokkan dengan peta.\tSari Puspitasari, S.Kom. (tanggapan): Peta disiapkan.\n"
                                      "Keputusan\n1.\tMulai tiga minggu sebelum tutup buku.\n2.\tUkur ulang.\nTindak Lanjut\nNo\tUraian\tPenanggung Jawab\tTenggat\n"
                                      "1\tMenyusun draf\tMuhammad Fauzan Siregar, S.H.\t30 November 2026\nRapat ditutup pukul 15.40 WITA.\n"
                                      "DAFTAR HADIR\nNo\tNama\tJabatan\tInstansi\tKehadiran\tKeterangan\n1\tSiti Rahmawati, A.Md.\tPengelola\tBPKAD\tIzin\t\nPimpinan Rapat,\tDewi\n"_s, wita);
    REQUIRE(read);
    CHECK(read->title == u"Pertemuan \"Aset Kita\"");
    CHECK(read->number == u"000.1.5/216/BPKAD");
    CHECK(read->invitationNumber == u"000.1.5/214/BPKAD");
    CHECK(read->start == QDateTime(QDate(2026, 11, 12), QTime(13, 30), wita));
    CHECK(read->end == QDateTime(QDate(2026, 11, 12), QTime(15, 40), wita));
    CHECK(read->agenda == QStringList{u"Pembukaan"_s, u"Rekonsiliasi"_s});
    REQUIRE(read->points.size() == 3); // a cell has its paragraphs apart by tabs
    CHECK(read->points[2].speaker == u"Sari Puspitasari, S.Kom.");
    CHECK(read->points[2].topic == u"Rekonsiliasi");
    CHECK(read->points[1].speaker == u"Yohanes Kapitan");
    CHECK(read->points[1].kind == u"usul");
    CHECK(read->points[0].text == u"Dua dari tiga selesai.");
    CHECK(read->decisions.size() == 2);
    REQUIRE(read->actions.size() == 1);
    CHECK(read->actions[0].due == QDate(2026, 11, 30));
    REQUIRE(read->attendance.size() == 1);
    CHECK(read->attendance[0].present == u"izin");
    CHECK(nameWithoutTitles(read->attendance[0].name) == u"Siti Rahmawati");
}

TEST_CASE("Minutes typed without tables are read as well")
{
    const auto read = readMinutesText(u"NOTULEN RAPAT\nHari, tanggal : Senin, 2 Maret 2026\nPukul : 09.00 WIB - selesai\nAcara: Rapat Koordinasi\n\nA. Pembahasan\n- Anggaran belum turun.\n"
                                      "B. Kesimpulan\n1. Menunggu revisi.\nC. Rencana Tindak Lanjut\n1. Menyurati Bappeda (Budi, 9 Maret 2026)\n"_s, wita);
    REQUIRE(read);
    CHECK(read->title == u"Rapat Koordinasi");
    CHECK(read->start == QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone("Asia/Jakarta")));
    CHECK(!read->end.isValid());
    REQUIRE(read->points.size() == 1);
    CHECK(read->points[0].text == u"Anggaran belum turun.");
    CHECK(read->decisions == QStringList{u"Menunggu revisi."_s});
    REQUIRE(read->actions.size() == 1);
    CHECK(read->actions[0].owner == u"Budi");
}

TEST_CASE("What is no minutes is not taken for some")
{
    CHECK(!readMinutesText(u"Surat Edaran\nNomor 5\nHari/Tanggal: Senin, 2 Maret 2026\n"_s, wita));
    CHECK(!readMinutesText(u"Notulis dicari\n"_s, wita));
    CHECK(nameWithoutTitles(u"Dr. Ratna Maheswari, S.Sos., M.Si."_s) == u"Ratna Maheswari");
    CHECK(nameWithoutTitles(u"Hasan"_s) == u"Hasan");
}
