#include "core/model/check.h"

#include "core/base/text.h"
#include "core/model/number_text.h"
#include "core/model/organisation/nip.h"
#include "core/model/organisation/person_detail.h"

#include <algorithm>
#include <cmath>

namespace simpul {

namespace {

// A field, what it holds, and what to call it in a sentence ("Participants, row 2: Score before").
struct Entry {
    const Field &field;
    QVariant value;
    QString label;
};

bool isMissing(const QVariant &value)
{
    return isEmptyValue(value) || (value.userType() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

QString number(double value)
{
    return displayNumber(Decimal::fromInteger(qint64(value)));
}

void checkText(const Entry &entry, Completeness completeness, QStringList &out)
{
    const FieldFacts &facts = entry.field.facts;
    const qsizetype length = entry.value.toString().trimmed().size();
    if (length > facts.longest)
        out << Text::tr("\"%1\" is too long: %2 characters of at most %3. Shorten it.").arg(entry.label).arg(length).arg(facts.longest);
    if (completeness == Completeness::HandIn && length < facts.shortest)
        out << Text::tr("\"%1\" is too short: %2 characters of at least %3. Say more.").arg(entry.label).arg(length).arg(facts.shortest);
}

void checkNumber(const Entry &entry, QStringList &out)
{
    const FieldFacts &facts = entry.field.facts;
    const double value = entry.value.value<Decimal>().toDouble();
    if (facts.whole && value != std::trunc(value))
        out << Text::tr("\"%1\" must be a whole number.").arg(entry.label);
    if (value < facts.least)
        out << Text::tr("\"%1\" must be at least %2.").arg(entry.label, number(facts.least));
    if (value > facts.most)
        out << Text::tr("\"%1\" must be at most %2.").arg(entry.label, number(facts.most));
}

void checkTags(const Entry &entry, Completeness completeness, QStringList &out)
{
    const QStringList tags = entry.value.toStringList();
    if (completeness == Completeness::HandIn && tags.size() < entry.field.facts.shortest)
        out << Text::tr("\"%1\" needs at least %2. There are %3.").arg(entry.label).arg(entry.field.facts.shortest).arg(tags.size());
    for (const QString &tag : tags) {
        if (tag.contains(u';')) // lists are written with it between their items
            out << Text::tr("\"%1\" in \"%2\" contains a semicolon. Make it two, or write it otherwise.").arg(tag, entry.label);
    }
}

void checkLink(const Entry &entry, const Record &record, QStringList &out)
{
    if (entry.value.value<Uuid>() == record.id && !record.id.isNull())
        out << Text::tr("\"%1\" leads to this record itself. Choose another.").arg(entry.label);
}

void checkRows(const Entry &entry, const Record &record, Completeness completeness, QStringList &out);

void checkEntry(const Entry &entry, const Record &record, Completeness completeness, QStringList &out)
{
    const Field &field = entry.field;
    if (isMissing(entry.value)) {
        if (field.facts.required && completeness == Completeness::HandIn)
            out << Text::tr("\"%1\" is empty. Fill it in.").arg(entry.label);
        return;
    }
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return checkText(entry, completeness, out);
    case FieldKind::Choice:
        if (!field.hasChoice(entry.value.toString()))
            out << Text::tr("\"%1\" cannot be \"%2\". Choose from its list.").arg(entry.label, entry.value.toString());
        return;
    case FieldKind::Number: return checkNumber(entry, out);
    case FieldKind::Duration:
        if (entry.value.value<Seconds>().count < 0)
            out << Text::tr("\"%1\" must be at least %2.").arg(entry.label, number(0));
        return;
    case FieldKind::Link: return checkLink(entry, record, out);
    case FieldKind::Tags: return checkTags(entry, completeness, out);
    case FieldKind::Table: return checkRows(entry, record, completeness, out);
    default: return;
    }
}

void checkRows(const Entry &entry, const Record &record, Completeness completeness, QStringList &out)
{
    const auto rows = entry.value.value<QList<TableRow>>();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const Field &column : entry.field.columns) {
            const QString label = Text::tr("%1, row %2: %3").arg(entry.label).arg(i + 1).arg(column.label());
            checkEntry({column, rows[i].cells.value(QString::fromStdString(column.name)), label}, record, completeness, out);
        }
    }
}

void checkDraftTitle(const EntityType &type, const Record &record, QStringList &out)
{
    const Field *title = type.titleFields.empty() ? nullptr : type.find(type.titleFields.front());
    if (title && title->facts.required && isMissing(record.value(title->name)))
        out << Text::tr("\"%1\" is empty. Even a draft needs it.").arg(title->label());
}

void checkOrder(const EntityType &type, const Record &record, QStringList &out)
{
    struct Period {
        const char *first;
        const char *last;
    };
    static constexpr Period periods[] = {{"from", "to"}, {"active_from", "active_to"}, {"start_on", "end_on"}};
    for (const Period &period : periods) {
        const QDate first = record.value(period.first).toDate();
        const QDate last = record.value(period.last).toDate();
        if (first.isValid() && last.isValid() && last < first)
            out << Text::tr("\"%1\" is before \"%2\". Correct one of the dates.")
                       .arg(type.find(period.last)->label(), type.find(period.first)->label());
    }
}

void checkPersonDetail(const Record &record, QStringList &out)
{
    const auto detail = toEntity<PersonDetail>(record);
    if (!detail.nip.isEmpty())
        out << checkNip(detail.nip, NipHolder::Unknown, detail.birthDate, detail.sex).errors;
}

} // namespace

QStringList problems(const EntityType &type, const Record &record, Completeness completeness)
{
    QStringList out;
    if (completeness == Completeness::Draft)
        checkDraftTitle(type, record, out);
    for (const Field &field : type.fields)
        checkEntry({field, record.value(field.name), field.label()}, record, completeness, out);
    checkOrder(type, record, out);
    if (type.name == PersonDetail::entityName)
        checkPersonDetail(record, out);
    return out;
}

bool isLocked(const EntityType &type, const Record &record)
{
    return type.lock && std::ranges::find(type.lock->codes, record.value(type.lock->field).toString().toStdString()) != type.lock->codes.end();
}

} // namespace simpul
