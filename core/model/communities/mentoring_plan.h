#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Community;

// What a quarter shall bring.
struct QuarterPlan {
    QString element;
    QString quarter;
    QString objective;
    Decimal meetings;
    Decimal assets;
    QString output;
    QString indicator;
    static const std::vector<Field> &columns();
};

// Rencana kerja of a community for a year: what each quarter (triwulan, TW) shall bring.
struct MentoringPlan {
    static constexpr auto entityName = "mentoring_plan";
    static const EntityType &type();

    Id<MentoringPlan> id;
    Id<Community> community;
    Decimal year;
    QString needAssessment;
    QList<QuarterPlan> quarters;
};

} // namespace simpul
