#include "core/model/text_form.h"

#include "core/base/text.h"
#include "core/model/duration_text.h"
#include "core/model/json_form.h"
#include "core/model/language.h"
#include "core/model/number_text.h"
#include "core/model/time_text.h"

#include <algorithm>

namespace simpul {

namespace {

std::unexpected<Error> refused(const QString &message)
{
    return fail(Error::Kind::Invalid, message, QStringLiteral("bad-value"));
}

template <typename T>
Result<QVariant> found(const std::optional<T> &value, const QString &otherwise)
{
    if (!value)
        return refused(otherwise);
    return QVariant::fromValue(*value);
}

QString choiceNames(const Field &field)
{
    QStringList names;
    for (const Choice &choice : field.facts.choices)
        names << QLatin1String(choice.code);
    return names.join(QStringLiteral(", "));
}

Result<QVariant> parseChoice(const Field &field, const QString &text)
{
    if (field.hasChoice(text))
        return QVariant(text);
    const auto &choices = field.facts.choices;
    const auto at = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) {
        const QString code = QLatin1String(choice.code);
        return text.compare(field.choiceLabel(code), Qt::CaseInsensitive) == 0 || text.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (at == choices.end())
        return refused(Text::tr("\"%1\" is no choice of \"%2\". Write one of: %3.").arg(text, field.label(), choiceNames(field)));
    return QVariant(QString::fromLatin1(at->code));
}

Result<QVariant> parseFlag(const Field &field, const QString &text)
{
    static const QStringList yes = {QStringLiteral("ya"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1")};
    static const QStringList no = {QStringLiteral("tidak"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")};
    const QString word = text.toLower();
    if (!yes.contains(word) && !no.contains(word))
        return refused(Text::tr("\"%1\" in \"%2\" is neither yes nor no. Write ya or tidak.").arg(text, field.label()));
    return QVariant(yes.contains(word));
}

Result<Uuid> parseLink(const Field &field, const QString &text, const FindLink &findLink)
{
    if (const auto id = uuidFromString(text))
        return *id;
    if (const auto id = findLink ? findLink(field, text) : std::nullopt)
        return *id;
    return refused(Text::tr("\"%1\" in \"%2\" leads nowhere. Write the id of a record, as `list` shows it.").arg(text, field.label()));
}

QStringList splitList(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u';')) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    items.removeDuplicates();
    return items;
}

Result<QVariant> parseLinks(const Field &field, const QString &text, const FindLink &findLink)
{
    QList<Uuid> ids;
    for (const QString &item : splitList(text)) {
        const auto id = parseLink(field, item, findLink);
        if (!id)
            return fail(id.error());
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids.isEmpty() ? QVariant() : QVariant::fromValue(ids);
}

Result<QVariant> parseTags(const QString &text)
{
    const QStringList tags = splitList(text);
    return tags.isEmpty() ? QVariant() : QVariant(tags);
}

// What is written `text` without blanks around it, and is not empty.
Result<QVariant> parseTrimmed(const Field &field, const QString &text, const FindLink &findLink)
{
    switch (field.kind) {
    case FieldKind::Choice: return parseChoice(field, text);
    case FieldKind::Number:
        return found(parseNumber(text), Text::tr("\"%1\" in \"%2\" is no number. Write it like 1250 or 62,5.").arg(text, field.label()));
    case FieldKind::Date:
        return found(parseDate(text),
                     Text::tr("\"%1\" in \"%2\" is no date. Write it like 2026-11-12 or 12 November 2026.").arg(text, field.label()));
    case FieldKind::DateTime:
        return found(parseDateTime(text),
                     Text::tr("\"%1\" in \"%2\" is no time. Write it with its zone, like 2026-11-12 13:30 WITA.").arg(text, field.label()));
    case FieldKind::Duration:
        return found(parseDuration(text),
                     Text::tr("\"%1\" in \"%2\" is no duration. Write it like 2:15 or 2 jam 15 menit.").arg(text, field.label()));
    case FieldKind::Flag: return parseFlag(field, text);
    case FieldKind::Link: {
        const auto id = parseLink(field, text, findLink);
        return id ? Result<QVariant>(QVariant::fromValue(*id)) : fail(id.error());
    }
    case FieldKind::LinkList: return parseLinks(field, text, findLink);
    case FieldKind::Tags: return parseTags(text);
    case FieldKind::Table:
        return refused(Text::tr("The rows of \"%1\" do not fit into one text. Give them as a JSON file: %2=@FILE.json.")
                           .arg(field.label(), QString::fromStdString(field.name)));
    case FieldKind::Attachment:
        return refused(Text::tr("\"%1\" holds a file. Attach the file itself instead of writing about it.").arg(field.label()));
    case FieldKind::Text:
    case FieldKind::LongText: break;
    }
    return QVariant(text);
}

QStringList idTexts(const QVariant &value)
{
    QStringList texts;
    for (const Uuid &id : value.value<QList<Uuid>>())
        texts << toString(id);
    return texts;
}

QString displayLink(const Uuid &id, const LinkTitle &linkTitle)
{
    const QString title = linkTitle ? linkTitle(id) : toString(id);
    return title.isEmpty() ? Text::tr("(not in this library)") : title;
}

QString displayLinks(const QVariant &value, const LinkTitle &linkTitle)
{
    QStringList titles;
    for (const Uuid &id : value.value<QList<Uuid>>())
        titles << displayLink(id, linkTitle);
    return titles.join(QStringLiteral(", "));
}

QString displayFlag(bool flag)
{
    if (displayLanguage() == u"en")
        return flag ? QStringLiteral("Yes") : QStringLiteral("No");
    return flag ? QStringLiteral("Ya") : QStringLiteral("Tidak");
}

QString displayRows(qsizetype count)
{
    if (displayLanguage() == u"en")
        return count == 1 ? QStringLiteral("1 row") : QStringLiteral("%1 rows").arg(count);
    return QStringLiteral("%1 baris").arg(count);
}

} // namespace

Result<QVariant> parseText(const Field &field, const QString &text, const FindLink &findLink)
{
    const bool asTyped = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
    const QString trimmed = asTyped ? text : text.trimmed();
    return trimmed.isEmpty() ? QVariant() : parseTrimmed(field, trimmed, findLink);
}

QString machineText(const Field &field, const QVariant &value)
{
    if (isEmptyValue(value))
        return {};
    switch (field.kind) {
    case FieldKind::Number: return value.value<Decimal>().text;
    case FieldKind::Date: return value.toDate().toString(Qt::ISODate);
    case FieldKind::DateTime: return toLogText(value.toDateTime());
    case FieldKind::Duration: return QString::number(value.value<Seconds>().count);
    case FieldKind::Flag: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldKind::Link: return toString(value.value<Uuid>());
    case FieldKind::LinkList: return idTexts(value).join(QStringLiteral("; "));
    case FieldKind::Tags: return value.toStringList().join(QStringLiteral("; "));
    case FieldKind::Table:
    case FieldKind::Attachment: return jsonText(field, value);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: break;
    }
    return value.toString();
}

QString displayText(const Field &field, const QVariant &value, const LinkTitle &linkTitle)
{
    if (isEmptyValue(value))
        return {};
    switch (field.kind) {
    case FieldKind::Choice: return field.choiceLabel(value.toString());
    case FieldKind::Number: return displayNumber(value.value<Decimal>());
    case FieldKind::Date: return displayDate(value.toDate());
    case FieldKind::DateTime: return displayDateTime(value.toDateTime());
    case FieldKind::Duration: return displayDuration(value.value<Seconds>());
    case FieldKind::Flag: return displayFlag(value.toBool());
    case FieldKind::Link: return displayLink(value.value<Uuid>(), linkTitle);
    case FieldKind::LinkList: return displayLinks(value, linkTitle);
    case FieldKind::Tags: return value.toStringList().join(QStringLiteral(", "));
    case FieldKind::Table: return displayRows(value.value<QList<TableRow>>().size());
    case FieldKind::Attachment: return value.value<FileRef>().name;
    case FieldKind::Text:
    case FieldKind::LongText: break;
    }
    return value.toString();
}

} // namespace simpul
