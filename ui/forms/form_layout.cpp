#include "ui/forms/form_layout.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

struct Arranged {
    const char *title = ""; // English source, QT_TRANSLATE_NOOP("FormGroup", ...)
    QList<std::string_view> fields;
};

// By type, in the order people work; what is not named here comes last.
const QList<Arranged> &arrangement(const std::string &type)
{
    static const std::map<std::string, QList<Arranged>> all = {
        {"knowledge_asset", {{"", {"title", "kind", "summary", "body", "keywords", "themes", "owner", "authors", "unit"}}}},
        {"person", {{"", {"title_front", "name", "title_back", "position", "unit", "status"}}}},
        {"community", {{"", {"name", "unit", "themes", "lead", "secretary", "target_meetings", "target_assets"}}}},
        {"meeting",
         {{"", {"title", "community", "kind", "start", "end", "mode", "place", "chair", "minute_taker", "agenda"}},
          {QT_TRANSLATE_NOOP("FormGroup", "Invitation"),
           {"invitation_number", "invitation_date", "invitation_nature", "invitation_attachment", "recipients", "signatory", "signatory_post",
            "signatory_capacity", "carbon_copies"}},
          {QT_TRANSLATE_NOOP("FormGroup", "Attendance"), {"quorum", "attendance"}},
          {QT_TRANSLATE_NOOP("FormGroup", "Minutes"),
           {"minutes_number", "opening", "points", "decisions", "previous", "previous_correction", "next_meeting", "photos"}}}},
        {"action_item", {{"", {"text", "owner", "due", "progress", "meeting"}}}},
        {"mentoring_visit",
         {{"", {"topic", "community", "mentor", "start", "end", "mode", "place"}},
          {QT_TRANSLATE_NOOP("FormGroup", "What came of it"), {"done", "obstacles", "advice", "next_step", "mentor_signed_on", "lead_signed_on", "reason"}}}},
        {"decree",
         {{"", {"title", "kind", "number", "date", "place", "community", "unit", "signatory", "signatory_post", "signatory_capacity"}},
          {QT_TRANSLATE_NOOP("FormGroup", "Wording"), {"considerations", "legal_basis", "dictums", "carbon_copies"}},
          {QT_TRANSLATE_NOOP("FormGroup", "Members"), {"members"}}}},
        {"sop",
         {{"", {"title", "number", "unit", "summary", "actors", "steps"}},
          {QT_TRANSLATE_NOOP("FormGroup", "Identity page"),
           {"created_on", "revised_on", "effective_on", "revision", "replaces", "signatory", "signatory_post", "signatory_capacity", "legal_basis",
            "qualifications", "related", "related_others", "equipment", "warnings", "records"}}}},
        {"lesson_learned", {{"", {"title", "activity", "date", "planned", "happened", "why", "lessons", "facilitator", "participants"}}}},
        {"discussion", {{"", {"title", "body", "community", "asset", "posts"}}}},
    };
    static const QList<Arranged> none;
    const auto at = all.find(type);
    return at == all.end() ? none : at->second;
}

} // namespace

QList<FormGroup> formGroups(const EntityType &type)
{
    QList<FormGroup> groups;
    const auto has = [&](const Field &field) {
        return std::any_of(groups.begin(), groups.end(), [&](const FormGroup &group) { return group.fields.contains(&field); });
    };
    for (const Arranged &arranged : arrangement(type.name)) {
        FormGroup &group = groups.emplace_back();
        group.title = *arranged.title ? QCoreApplication::translate("FormGroup", arranged.title) : QString();
        for (const std::string_view name : arranged.fields) {
            if (const Field *field = type.find(name))
                group.fields << field;
        }
    }
    FormGroup rest{groups.isEmpty() ? QString() : QCoreApplication::translate("FormGroup", "More details"), {}};
    const QStringList out = notInForm(type);
    for (const Field &field : type.fields) {
        if (!has(field) && !out.contains(QString::fromStdString(field.name)))
            rest.fields << &field;
    }
    if (!rest.fields.isEmpty())
        groups << rest;
    return groups;
}

QStringList notInForm(const EntityType &type)
{
    if (type.name == "knowledge_asset")
        return {u"state"_s, u"files"_s};
    if (type.name == "meeting")
        return {u"state"_s, u"minutes_file"_s, u"sealed"_s, u"final_on"_s};
    static const QStringList moved = {u"decree"_s, u"sop"_s, u"mentoring_visit"_s, u"action_item"_s, u"official_record"_s};
    return moved.contains(QString::fromStdString(type.name)) ? QStringList{u"state"_s} : QStringList();
}

} // namespace simpul
