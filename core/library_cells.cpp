#include "core/library_cells.h"

#include "core/attachments/csv.h"
#include "core/base/text.h"
#include "core/model/text_form.h"

#include <QRegularExpression>

namespace simpul {

namespace {

std::unexpected<Error> refused(const QString &message)
{
    return fail(Error::Kind::Invalid, message, QStringLiteral("bad-value"));
}

// What a spreadsheet writes where a formula failed, and where it could not keep a long number.
Result<> checkSpreadsheet(const QString &text)
{
    static const QRegularExpression failed(QStringLiteral("^#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)$"));
    static const QRegularExpression rounded(QStringLiteral("^\\d[.,]\\d+E\\+?\\d{2}$"), QRegularExpression::CaseInsensitiveOption);
    if (failed.match(text).hasMatch())
        return refused(Text::tr("\"%1\" is the error of a formula. Correct the formula in the table.").arg(text));
    if (rounded.match(text).hasMatch())
        return refused(Text::tr("The table keeps this long number only roughly (%1). Make its column one of text there and write the number anew.").arg(text));
    return {};
}

QVariant choiceIn(const Field &field, const QString &text)
{
    const QString folded = foldedLabel(text);
    for (const Choice &choice : field.facts.choices) {
        for (const QString &label : labelsFor(choice.label)) {
            if (!folded.isEmpty() && foldedLabel(label) == folded)
                return QString::fromLatin1(choice.code);
        }
    }
    return {};
}

// Two digits of a year would be a guess.
QString isoDate(const QString &text, DateOrder order)
{
    static const QRegularExpression signs(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"));
    static const QRegularExpression midnight(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[ T]00:00(:00)?$"));
    if (const auto match = midnight.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = signs.match(text);
    if (!match.hasMatch())
        return text;
    const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
    const bool dayFirst = order == DateOrder::DayFirst;
    const QDate date(match.captured(3).toInt(), dayFirst ? second : first, dayFirst ? first : second);
    return date.isValid() ? date.toString(Qt::ISODate) : text;
}

Result<Uuid> linkIn(const Field &field, const QString &text, RecordNames &names)
{
    if (const auto id = uuidFromString(text))
        return *id;
    const QList<Uuid> found = names.called(field.target, text);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return refused(Text::tr("Nothing here is called \"%1\" (\"%2\"). Correct the name, or add it first.").arg(text, field.label()));
    return refused(Text::tr("\"%1\" in \"%2\" is the name of several. Write the code, the NIP or the id instead.").arg(text, field.label()));
}

Result<QVariant> linksIn(const Field &field, const QString &text, RecordNames &names)
{
    QList<Uuid> ids;
    for (const QString &item : text.split(QRegularExpression(QStringLiteral("[;\n]")), Qt::SkipEmptyParts)) {
        if (item.trimmed().isEmpty())
            continue;
        const auto id = linkIn(field, item.trimmed(), names);
        if (!id)
            return fail(id.error());
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids.isEmpty() ? QVariant() : QVariant::fromValue(ids);
}

// In tables that people make, keywords stand behind each other with commas or below each other.
QString withSemicolons(QString text)
{
    text.replace(u'\n', u';');
    return text.contains(u';') ? text : text.replace(u',', u';');
}

} // namespace

Result<QVariant> cellValue(const TableColumn &column, const QString &written, RecordNames &names, DateOrder dates)
{
    const Field &field = *column.field;
    const QString text = column.isOurs ? written : unguardedCell(written);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QVariant();
    if (auto fine = checkSpreadsheet(trimmed); !fine)
        return fail(fine.error());
    switch (field.kind) {
    case FieldKind::Choice:
        if (const QVariant code = field.hasChoice(trimmed) ? QVariant() : choiceIn(field, trimmed); code.isValid())
            return code;
        break;
    case FieldKind::Date: return parseText(field, isoDate(trimmed, dates));
    case FieldKind::Link: {
        const auto id = linkIn(field, trimmed, names);
        return id ? Result<QVariant>(QVariant::fromValue(*id)) : fail(id.error());
    }
    case FieldKind::LinkList: return linksIn(field, trimmed, names);
    case FieldKind::Tags: return parseText(field, column.isOurs ? trimmed : withSemicolons(trimmed));
    case FieldKind::Text: return parseText(field, column.isOurs ? text : text.simplified());
    default: break;
    }
    return parseText(field, text);
}

} // namespace simpul
