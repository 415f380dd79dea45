#include "core/model/value.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace simpul {

const char *kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return "text";
    case FieldKind::LongText: return "long_text";
    case FieldKind::Choice: return "choice";
    case FieldKind::Number: return "number";
    case FieldKind::Date: return "date";
    case FieldKind::DateTime: return "date_time";
    case FieldKind::Duration: return "duration";
    case FieldKind::Flag: return "flag";
    case FieldKind::Link: return "link";
    case FieldKind::LinkList: return "link_list";
    case FieldKind::Tags: return "tags";
    case FieldKind::Table: return "table";
    case FieldKind::Attachment: return "attachment";
    }
    return "";
}

std::optional<Decimal> Decimal::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)0*([0-9]+)(?:[.,]([0-9]*?)0*)?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(3);
    QString canonical = match.captured(2) + (fraction.isEmpty() ? QString() : u'.' + fraction);
    if (!match.captured(1).isEmpty() && canonical != u"0")
        canonical.prepend(u'-');
    return Decimal{canonical};
}

QString toLogText(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = QString::fromLatin1(time.timeZone().id());
    const QString minutes = QStringLiteral("%1%2:%3")
                                .arg(QLatin1Char(offset < 0 ? '-' : '+'))
                                .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                                .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm")) + minutes + u'[' + zone + u']';
}

std::optional<QDateTime> dateTimeFromLogText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})([+-])(\\d{2}):(\\d{2})\\[([A-Za-z0-9_+/:-]{1,64})\\]$"));
    const auto match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return std::nullopt;
    const int offset = (match.captured(4).toInt() * 60 + match.captured(5).toInt()) * (match.captured(3) == u"-" ? -60 : 60);
    const QTimeZone named(match.captured(6).toLatin1());
    const QDateTime inZone(date, time, named.isValid() ? named : QTimeZone(offset));
    if (inZone.offsetFromUtc() == offset)
        return inZone;
    return QDateTime(date, time, QTimeZone(offset)); // the zone's rules changed since: the written offset stands
}

bool isEmptyValue(const QVariant &value)
{
    if (!value.isValid())
        return true;
    if (value.userType() == QMetaType::QString)
        return value.toString().isEmpty();
    if (value.userType() == QMetaType::QDate)
        return !value.toDate().isValid();
    if (value.userType() == QMetaType::QDateTime)
        return !value.toDateTime().isValid();
    if (value.userType() == QMetaType::QStringList)
        return value.toStringList().isEmpty();
    if (value.canConvert<Decimal>())
        return value.value<Decimal>().isEmpty();
    if (value.canConvert<Uuid>())
        return value.value<Uuid>().isNull();
    if (value.canConvert<FileRef>())
        return value.value<FileRef>().isNull();
    if (value.canConvert<QList<Uuid>>())
        return value.value<QList<Uuid>>().isEmpty();
    if (value.canConvert<QList<TableRow>>())
        return value.value<QList<TableRow>>().isEmpty();
    return false;
}

static std::string encodeNumber(const Decimal &number)
{
    bool isInteger = false;
    const qint64 integer = number.text.toLongLong(&isInteger);
    const bool fits = isInteger && std::abs(integer) < (qint64(1) << 53);
    return fits ? number.text.toStdString() : jsonString(number.text);
}

static std::string encodeFile(const FileRef &file)
{
    std::string out = "{\"mime\":" + jsonString(file.mime) + ",\"name\":" + jsonString(file.name);
    out += ",\"sha256\":\"" + toBase64Url(file.sha256) + "\",\"size\":" + std::to_string(file.size) + "}";
    return out;
}

std::string encodeValue(FieldKind kind, const QVariant &value)
{
    if (isEmptyValue(value))
        return "null";
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: return jsonString(value.toString());
    case FieldKind::Number: return encodeNumber(value.value<Decimal>());
    case FieldKind::Date: return jsonString(value.toDate().toString(Qt::ISODate));
    case FieldKind::DateTime: return jsonString(toLogText(value.toDateTime()));
    case FieldKind::Duration: return std::to_string(value.value<Seconds>().count);
    case FieldKind::Flag: return value.toBool() ? "true" : "false";
    case FieldKind::Link: return '"' + toBase64Url(value.value<Uuid>()) + '"';
    case FieldKind::Attachment: return encodeFile(value.value<FileRef>());
    case FieldKind::LinkList:
    case FieldKind::Tags:
    case FieldKind::Table: break; // these are registers of their own per element
    }
    Q_ASSERT(false);
    return "null";
}

static QVariant decodeFile(const Json &json)
{
    bool ok = true;
    FileRef file;
    const auto hash = bytesFromBase64Url<Hash>(json.text("sha256", ok));
    file.name = QString::fromStdString(json.text("name", ok));
    file.mime = QString::fromStdString(json.text("mime", ok));
    file.size = json.integer("size", ok);
    if (!ok || !hash || file.size < 0)
        return {};
    file.sha256 = *hash;
    return QVariant::fromValue(file);
}

static QVariant decodeText(FieldKind kind, const std::string &text)
{
    const QString string = QString::fromStdString(text);
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: return string;
    case FieldKind::Number: {
        const auto number = Decimal::fromText(string);
        return number ? QVariant::fromValue(*number) : QVariant();
    }
    case FieldKind::Date: {
        const QDate date = QDate::fromString(string, Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case FieldKind::DateTime: {
        const auto time = dateTimeFromLogText(string);
        return time ? QVariant(*time) : QVariant();
    }
    case FieldKind::Link: {
        const auto id = bytesFromBase64Url<Uuid>(text);
        return id ? QVariant::fromValue(*id) : QVariant();
    }
    default: return {};
    }
}

QVariant decodeValue(FieldKind kind, std::string_view token)
{
    const auto json = parseJson(token);
    if (!json)
        return {};
    switch (json->kind) {
    case Json::Kind::String: return decodeText(kind, json->string);
    case Json::Kind::Number:
        if (kind == FieldKind::Number)
            return QVariant::fromValue(Decimal::fromInteger(json->number));
        return kind == FieldKind::Duration ? QVariant::fromValue(Seconds{json->number}) : QVariant();
    case Json::Kind::Flag: return kind == FieldKind::Flag ? QVariant(json->flag) : QVariant();
    case Json::Kind::Object: return kind == FieldKind::Attachment ? decodeFile(*json) : QVariant();
    default: return {};
    }
}

} // namespace simpul
