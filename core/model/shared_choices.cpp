#include "core/model/shared_choices.h"

namespace simpul {

std::vector<Choice> securities()
{
    return {
        {"B", QT_TRANSLATE_NOOP("Entity", "Open (B)")},
        {"T", QT_TRANSLATE_NOOP("Entity", "Restricted (T)")},
        {"R", QT_TRANSLATE_NOOP("Entity", "Secret (R)")},
        {"SR", QT_TRANSLATE_NOOP("Entity", "Top secret (SR)")},
    };
}

std::vector<Choice> meetingModes()
{
    return {
        {"tatap_muka", QT_TRANSLATE_NOOP("Entity", "In person")},
        {"daring", QT_TRANSLATE_NOOP("Entity", "Online")},
        {"bauran", QT_TRANSLATE_NOOP("Entity", "Blended")},
    };
}

std::vector<Choice> signingCapacities()
{
    return {
        {"an", QT_TRANSLATE_NOOP("Entity", "On behalf of (a.n.)")}, {"ub", QT_TRANSLATE_NOOP("Entity", "For (u.b.)")},
        {"plt", QT_TRANSLATE_NOOP("Entity", "Acting (Plt.)")},      {"plh", QT_TRANSLATE_NOOP("Entity", "Acting for the day (Plh.)")},
        {"pj", QT_TRANSLATE_NOOP("Entity", "Interim (Pj.)")},
    };
}

} // namespace simpul
