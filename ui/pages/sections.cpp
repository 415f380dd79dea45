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
        {"community_member", "community_member", QT_TRANSLATE_NOOP("Section", "Members"), "people", "",
         QT_TRANSLATE_NOOP("Section", "Who belongs to which community, and in what role.")},
        {"training_event", "training_event", QT_TRANSLATE_NOOP("Section", "Trainings"), "training", "",
         QT_TRANSLATE_NOOP("Section", "Trainings, seminars and coaching that your office plans or holds.")},
        {"training_record", "training_record", QT_TRANSLATE_NOOP("Section", "Lesson hours"), "clock", "",
         QT_TRANSLATE_NOOP("Section", "Who learnt how many lesson hours (JP) in a year: every PNS owes 20.")},
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
        {"trash", "", QT_TRANSLATE_NOOP("Section", "Trash"), "trash", "-", ""},
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

bool hasSection(const EntityType *type)
{
    return sectionOf(type->name) >= 0;
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
