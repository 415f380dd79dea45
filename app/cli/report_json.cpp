#include "app/cli/report_json.h"

#include "app/cli/output.h"

namespace simpul::cli {

QJsonObject identityJson(const IdentityInfo &identity)
{
    return {
        {QStringLiteral("replica"), identity.replica},
        {QStringLiteral("minisign"), identity.minisign},
        {QStringLiteral("office"), identity.office},
        {QStringLiteral("code"), identity.officeCode},
        {QStringLiteral("name"), identity.officeName},
        {QStringLiteral("government"), identity.governmentCode},
        {QStringLiteral("fingerprint"), identity.fingerprint},
        {QStringLiteral("fingerprint_words"), QJsonArray::fromStringList(identity.fingerprintWords)},
        {QStringLiteral("label"), identity.label},
        {QStringLiteral("enrolled"), identity.enrolled},
        {QStringLiteral("office_key_here"), identity.officeKeyHere},
    };
}

QJsonObject trustJson(const TrustInfo &office)
{
    return {
        {QStringLiteral("office"), office.office},
        {QStringLiteral("code"), office.code},
        {QStringLiteral("name"), office.name},
        {QStringLiteral("government"), office.governmentCode},
        {QStringLiteral("fingerprint"), office.fingerprint},
        {QStringLiteral("fingerprint_words"), QJsonArray::fromStringList(office.fingerprintWords)},
        {QStringLiteral("to_introduce"), office.toIntroduce},
        {QStringLiteral("since"), timeJson(office.since)},
    };
}

QJsonObject createJson(const CreateReport &report)
{
    return {
        {QStringLiteral("files"), QJsonArray::fromStringList(report.files)},
        {QStringLiteral("name"), report.name},
        {QStringLiteral("segments"), report.segments},
        {QStringLiteral("operations"), report.operations},
        {QStringLiteral("attachments"), report.attachments},
        {QStringLiteral("bytes"), report.bytes},
        {QStringLiteral("nothing_new"), report.nothingNew},
    };
}

QJsonObject bundleJson(const BundleInfo &bundle)
{
    QJsonArray chains;
    for (const auto &[chain, last] : bundle.chains)
        chains << QJsonObject{{QStringLiteral("chain"), chain}, {QStringLiteral("last"), last}};
    return {
        {QStringLiteral("name"), bundle.name},
        {QStringLiteral("from"), bundle.fromCode},
        {QStringLiteral("from_office"), bundle.fromOffice},
        {QStringLiteral("replica"), bundle.replica},
        {QStringLiteral("recipient"), bundle.recipient},
        {QStringLiteral("time"), timeJson(bundle.time)},
        {QStringLiteral("bytes"), bundle.bytes},
        {QStringLiteral("segments"), bundle.segments},
        {QStringLiteral("operations"), bundle.operations},
        {QStringLiteral("attachments"), bundle.attachments},
        {QStringLiteral("statements"), bundle.statements},
        {QStringLiteral("chains"), chains},
    };
}

static QJsonArray linesJson(const QList<MergeReport::Line> &lines)
{
    QJsonArray json;
    for (const MergeReport::Line &line : lines) {
        json << QJsonObject{
            {QStringLiteral("what"), line.what},
            {QStringLiteral("type"), line.type},
            {QStringLiteral("id"), line.id},
            {QStringLiteral("title"), line.title},
        };
    }
    return json;
}

static QJsonObject reportJson(const MergeReport &report)
{
    return {
        {QStringLiteral("bundle"), report.bundle},
        {QStringLiteral("from"), report.fromCode},
        {QStringLiteral("from_office"), report.fromOffice},
        {QStringLiteral("time"), timeJson(report.time)},
        {QStringLiteral("added"), report.added},
        {QStringLiteral("changed"), report.changed},
        {QStringLiteral("removed"), report.removed},
        {QStringLiteral("conflicts"), report.conflicts},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("waiting"), report.waiting},
        {QStringLiteral("waiting_list"), jsonOf(report.waitingList, waitingJson)},
        {QStringLiteral("attachments"), report.attachments},
        {QStringLiteral("brought_back"), report.broughtBack},
        {QStringLiteral("refused"), QJsonValue()},
        {QStringLiteral("alarms"), jsonOf(report.alarms, alarmJson)},
        {QStringLiteral("lines"), linesJson(report.lines)},
        {QStringLiteral("search_stale"), report.searchStale},
        {QStringLiteral("new_key"), report.newKey},
    };
}

QJsonObject previewJson(const MergeReport &report)
{
    QJsonObject json = reportJson(report);
    json.insert(QStringLiteral("id"), report.id);
    return json;
}

QJsonObject mergeJson(const MergeReport &report)
{
    QJsonObject json = reportJson(report);
    json.insert(QStringLiteral("id"), report.mergeId);
    return json;
}

QJsonObject refusedJson(const Error &error)
{
    QJsonObject json = reportJson({});
    json.insert(QStringLiteral("id"), QJsonValue());
    json.insert(QStringLiteral("error"), errorJson(error));
    if (error.kind == Error::Kind::Refused) {
        json.insert(QStringLiteral("refused"),
                    QJsonObject{{QStringLiteral("reason"), error.code}, {QStringLiteral("message"), error.message}});
    }
    return json;
}

QJsonObject mergeInfoJson(const MergeInfo &merge)
{
    return {
        {QStringLiteral("id"), merge.id},
        {QStringLiteral("bundle"), merge.bundle},
        {QStringLiteral("from_office"), merge.fromOffice},
        {QStringLiteral("time"), timeJson(merge.time)},
        {QStringLiteral("segments"), merge.segments},
        {QStringLiteral("undone"), merge.undone},
    };
}

QJsonObject waitingJson(const WaitingInfo &waiting)
{
    return {
        {QStringLiteral("reason"), waiting.reason},
        {QStringLiteral("office"), waiting.office},
        {QStringLiteral("replica"), waiting.replica},
        {QStringLiteral("audience"), waiting.audience},
        {QStringLiteral("first"), waiting.first},
        {QStringLiteral("last"), waiting.last},
        {QStringLiteral("explanation"), waiting.explanation},
    };
}

QJsonObject alarmJson(const AlarmInfo &alarm)
{
    return {
        {QStringLiteral("kind"), alarm.kind},
        {QStringLiteral("replica"), alarm.replica},
        {QStringLiteral("message"), alarm.message},
        {QStringLiteral("time"), timeJson(alarm.time)},
    };
}

QJsonObject quarantineJson(const QuarantineInfo &file)
{
    return {
        {QStringLiteral("file"), file.file},       {QStringLiteral("original"), file.original},   {QStringLiteral("reason"), file.reason},
        {QStringLiteral("message"), file.message}, {QStringLiteral("time"), timeJson(file.time)},
    };
}

} // namespace simpul::cli
