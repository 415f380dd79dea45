#pragma once

#include "core/model/sops/sop.h"
#include "tests/core/model/samples.h"

namespace simpul::test {

inline SopStep step(const char16_t *element, const char16_t *activity, const char16_t *actor, int duration, const char16_t *unit)
{
    SopStep step;
    step.element = QString::fromUtf16(element);
    step.activity = QString::fromUtf16(activity);
    step.actors = QString::fromUtf16(actor);
    step.duration = Decimal::fromInteger(duration);
    step.durationUnit = QString::fromUtf16(unit);
    return step;
}

// "Pengajuan Penghapusan Barang Milik Daerah" of domain.md, story 3: four actors, nine steps, a decision at step 4.
inline Sop disposalSop()
{
    Sop sop;
    sop.id.uuid = sampleId(1);
    sop.title = QStringLiteral("Pengajuan Penghapusan Barang Milik Daerah");
    sop.number = QStringLiteral("000.8.3.3/7/BPKAD");
    sop.createdOn = QDate(2026, 11, 9);
    sop.effectiveOn = QDate(2026, 11, 16);
    sop.signatory.uuid = sampleId(2);
    sop.actors = {{QStringLiteral("a1"), QStringLiteral("Pengurus Barang")},
                  {QStringLiteral("a2"), QStringLiteral("Kasubbid")},
                  {QStringLiteral("a3"), QStringLiteral("Kabid Aset")},
                  {QStringLiteral("a4"), QStringLiteral("Kepala BPKAD")}};
    sop.steps = {step(u"s1", u"Menyusun daftar usulan barang yang akan dihapus", u"Pengurus Barang", 1, u"hari"),
                 step(u"s2", u"Menghimpun berkas pendukung usulan penghapusan", u"Pengurus Barang", 2, u"jam"),
                 step(u"s3", u"Memeriksa kelengkapan berkas usulan", u"Kasubbid", 30, u"menit"),
                 step(u"s4", u"Memutuskan: berkas lengkap?", u"Kasubbid", 10, u"menit"),
                 step(u"s5", u"Menelaah usulan dan meninjau barang", u"Kabid Aset", 2, u"hari"),
                 step(u"s6", u"Menyiapkan konsep keputusan", u"Kabid Aset", 4, u"jam"),
                 step(u"s7", u"Menandatangani keputusan penghapusan", u"Kepala BPKAD", 1, u"jam"),
                 step(u"s8", u"Mencatat penghapusan dalam buku inventaris", u"Kasubbid", 40, u"menit"),
                 step(u"s9", u"Menyimpan keputusan dan mengembalikan berkas", u"Pengurus Barang", 1, u"hari")};
    sop.steps.first().symbol = QStringLiteral("mulai");
    sop.steps[3].symbol = QStringLiteral("keputusan");
    sop.steps[3].nextYes = QStringLiteral("s5");
    sop.steps[3].nextNo = QStringLiteral("s2");
    sop.steps.last().symbol = QStringLiteral("selesai");
    return sop;
}

} // namespace simpul::test
