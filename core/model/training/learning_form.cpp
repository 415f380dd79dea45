#include "core/model/training/learning_form.h"

namespace simpul {

std::vector<Choice> learningForms()
{
    return {
        {"pelatihan_struktural", QT_TRANSLATE_NOOP("Entity", "Structural leadership training")},
        {"pelatihan_manajerial", QT_TRANSLATE_NOOP("Entity", "Managerial training")},
        {"pelatihan_teknis", QT_TRANSLATE_NOOP("Entity", "Technical training")},
        {"pelatihan_fungsional", QT_TRANSLATE_NOOP("Entity", "Functional training")},
        {"pelatihan_sosial_kultural", QT_TRANSLATE_NOOP("Entity", "Social and cultural training")},
        {"seminar", QT_TRANSLATE_NOOP("Entity", "Seminar or conference")},
        {"workshop", QT_TRANSLATE_NOOP("Entity", "Workshop")},
        {"kursus", QT_TRANSLATE_NOOP("Entity", "Course")},
        {"penataran", QT_TRANSLATE_NOOP("Entity", "Upgrading course")},
        {"bimtek", QT_TRANSLATE_NOOP("Entity", "Technical guidance (bimtek)")},
        {"sosialisasi", QT_TRANSLATE_NOOP("Entity", "Information event")},
        {"coaching", QT_TRANSLATE_NOOP("Entity", "Coaching")},
        {"mentoring", QT_TRANSLATE_NOOP("Entity", "Mentoring")},
        {"e_learning", QT_TRANSLATE_NOOP("Entity", "E-learning")},
        {"jarak_jauh", QT_TRANSLATE_NOOP("Entity", "Distance training")},
        {"detasering", QT_TRANSLATE_NOOP("Entity", "Secondment")},
        {"alam_terbuka", QT_TRANSLATE_NOOP("Entity", "Outdoor learning")},
        {"patok_banding", QT_TRANSLATE_NOOP("Entity", "Benchmarking visit")},
        {"pertukaran", QT_TRANSLATE_NOOP("Entity", "Exchange with a company")},
        {"belajar_mandiri", QT_TRANSLATE_NOOP("Entity", "Self-study")},
        {"komunitas_belajar", QT_TRANSLATE_NOOP("Entity", "Community of practice")},
        {"bimbingan_kerja", QT_TRANSLATE_NOOP("Entity", "Guidance at the workplace")},
        {"magang", QT_TRANSLATE_NOOP("Entity", "Internship")},
        {"tugas_belajar", QT_TRANSLATE_NOOP("Entity", "Study assignment")},
    };
}

} // namespace simpul
