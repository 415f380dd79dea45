#include "ui/pages/sections.h"

#include "core/model/entity_type.h"
#include "core/model/language.h"

#include <QCoreApplication>

namespace simpul {

std::span<const Section> sections()
{
    static const Section all[] = {
        {"home", "", QT_TRANSLATE_NOOP("Section", "Home"), "home", "", ""},
        {"library", "knowledge_asset", QT_TRANSLATE_NOOP("Section", "Library"), "library", "",
         QT_TRANSLATE_NOOP("Section", "What your office knows: methods, lessons, guides, SOPs. Drop files here, or write the first one.")},
        {"theme", "theme", QT_TRANSLATE_NOOP("Section", "Themes"), "theme", "",
         QT_TRANSLATE_NOOP("Section", "What your office wants to know more about. Communities and assets gather under a theme.")},
        {"glossary_term", "glossary_term", QT_TRANSLATE_NOOP("Section", "Glossary"), "help", "",
         QT_TRANSLATE_NOOP("Section", "Abbreviations and what else people call a thing: who searches one also finds the others.")},
        {"community", "community", QT_TRANSLATE_NOOP("Section", "Communities"), "community", QT_TRANSLATE_NOOP("Section", "Learning together"),
         QT_TRANSLATE_NOOP("Section", "Communities of practice: who learns together about what, with their decree and their targets.")},
        {"meeting", "meeting", QT_TRANSLATE_NOOP("Section", "Meetings"), "meeting", "",
         QT_TRANSLATE_NOOP("Section", "Meetings from their plan to final minutes: invitation, agenda, attendance, decisions.")},
        {"action_item", "action_item", QT_TRANSLATE_NOOP("Section", "Follow-up"), "check", "",
         QT_TRANSLATE_NOOP("Section", "What was agreed to be done: who, until when, and how far it is.")},
        {"mentoring_visit", "mentoring_visit", QT_TRANSLATE_NOOP("Section", "Mentoring"), "calendar", "",
         QT_TRANSLATE_NOOP("Section", "Visits of mentors to communities: planned, held, what stood in the way, what was advised.")},
        {"mentoring_plan", "mentoring_plan", QT_TRANSLATE_NOOP("Section", "Yearly plans"), "calendar", "",
         QT_TRANSLATE_NOOP("Section", "What each quarter (TW I to IV) of a community shall bring.")},
        {"mentor_assignment", "mentor_assignment", QT_TRANSLATE_NOOP("Section", "Mentors"), "people", "",
         QT_TRANSLATE_NOOP("Section", "Who accompanies which community, by which decree and how long.")},
        {"community_member", "community_member", QT_TRANSLATE_NOOP("Section", "Members"), "people", "",
         QT_TRANSLATE_NOOP("Section", "Who belongs to which community, and in what role.")},
        {"mentoring_module", "mentoring_module", QT_TRANSLATE_NOOP("Section", "Modules"), "training", "",
         QT_TRANSLATE_NOOP("Section", "Material that mentors work with, in versions.")},
        {"discussion", "discussion", QT_TRANSLATE_NOOP("Section", "Discussions"), "note", "",
         QT_TRANSLATE_NOOP("Section", "Questions in a community or about an asset, and the answer that was accepted.")},
        {"sop", "sop", QT_TRANSLATE_NOOP("Section", "SOPs"), "file", QT_TRANSLATE_NOOP("Section", "Papers"),
         QT_TRANSLATE_NOOP("Section", "Standard operating procedures of the office, with their flowchart.")},
        {"decree", "decree", QT_TRANSLATE_NOOP("Section", "Decrees"), "file", "",
         QT_TRANSLATE_NOOP("Section", "Decrees (SK): who is appointed to what, on which grounds.")},
        {"official_record", "official_record", QT_TRANSLATE_NOOP("Section", "Official records"), "file", "",
         QT_TRANSLATE_NOOP("Section", "Berita acara: two parties state on paper what happened between them.")},
        {"lesson_learned", "lesson_learned", QT_TRANSLATE_NOOP("Section", "Lessons learned"), "note", "",
         QT_TRANSLATE_NOOP("Section", "After action reviews: planned, happened, why, and what is kept, stopped or improved.")},
        {"paper_template", "paper_template", QT_TRANSLATE_NOOP("Section", "Paper templates"), "print", "",
         QT_TRANSLATE_NOOP("Section", "How your office wants its papers: letterhead, parts, wording. Without one, they are as Simpul ships them.")},
        {"training_event", "training_event", QT_TRANSLATE_NOOP("Section", "Trainings"), "training", QT_TRANSLATE_NOOP("Section", "Competence"),
         QT_TRANSLATE_NOOP("Section", "Trainings, seminars and coaching that your office plans or holds.")},
        {"training_record", "training_record", QT_TRANSLATE_NOOP("Section", "Lesson hours"), "clock", "",
         QT_TRANSLATE_NOOP("Section", "Who learnt how many lesson hours (JP) in a year: every PNS owes 20.")},
        {"asset_review", "asset_review", QT_TRANSLATE_NOOP("Section", "Quality reviews"), "check", QT_TRANSLATE_NOOP("Section", "Use and quality"),
         QT_TRANSLATE_NOOP("Section", "What a panel of reviewers found about an asset.")},
        {"asset_rating", "asset_rating", QT_TRANSLATE_NOOP("Section", "Ratings"), "check", "",
         QT_TRANSLATE_NOOP("Section", "What people who used an asset think of it.")},
        {"asset_use", "asset_use", QT_TRANSLATE_NOOP("Section", "Use of assets"), "check", "",
         QT_TRANSLATE_NOOP("Section", "Who used which asset: the target is that half of the people do.")},
        {"person", "person", QT_TRANSLATE_NOOP("Section", "People"), "people", QT_TRANSLATE_NOOP("Section", "Office"),
         QT_TRANSLATE_NOOP("Section", "Who works here or with us: names, titles, posts, units.")},
        {"person_detail", "person_detail", QT_TRANSLATE_NOOP("Section", "Personal data"), "shield", "",
         QT_TRANSLATE_NOOP("Section", "NIP, date of birth, telephone. It stays on the PCs of this office.")},
        {"org_unit", "org_unit", QT_TRANSLATE_NOOP("Section", "Office units"), "unit", "",
         QT_TRANSLATE_NOOP("Section", "Offices of the government and their parts.")},
        {"government", "government", QT_TRANSLATE_NOOP("Section", "Governments"), "unit", "",
         QT_TRANSLATE_NOOP("Section", "The regional government: what stands in the letterhead.")},
        {"note", "note", QT_TRANSLATE_NOOP("Section", "Private notes"), "note", QT_TRANSLATE_NOOP("Section", "Mine"),
         QT_TRANSLATE_NOOP("Section", "What you write down for yourself. It never leaves this library.")},
        {"saved_search", "saved_search", QT_TRANSLATE_NOOP("Section", "Saved searches"), "search", "",
         QT_TRANSLATE_NOOP("Section", "Searches you want to run again. Ctrl+D keeps the one in the search field.")},
        {"exchange", "", QT_TRANSLATE_NOOP("Section", "Exchange"), "exchange", QT_TRANSLATE_NOOP("Section", "Between offices"), ""},
    };
    return all;
}

int sectionOf(const std::string &type)
{
    const auto all = sections();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!type.empty() && type == all[i].type)
            return int(i);
    }
    return -1;
}

int sectionById(const QString &id)
{
    const auto all = sections();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (id == QLatin1String(all[i].id))
            return int(i);
    }
    return -1;
}

QString sectionText(const char *source)
{
    return *source ? QCoreApplication::translate("Section", source) : QString();
}

QString newThingText(const EntityType &type)
{
    const QString name = type.displayName();
    const QString inside = displayLanguage() == u"en" ? name.left(1).toLower() + name.mid(1) : name; // in English it stands inside
    return QCoreApplication::translate("Section", "New %1").arg(inside);
}

} // namespace simpul
