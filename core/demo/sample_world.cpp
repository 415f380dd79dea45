#include "core/demo/sample_world.h"

#include "core/base/text.h"
#include "core/model/json_form.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace simpul {

namespace {

std::unexpected<Error> damaged(const QString &what)
{
    return fail(Error::Kind::Invalid, Text::tr("The sample data of this program is damaged: %1.").arg(what), QStringLiteral("bad-sample"));
}

QString keyIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith(u'@') ? text.mid(1) : QString();
}

// The ids of all things in the sample, by key.
class SampleIds
{
public:
    explicit SampleIds(const QJsonArray &records)
    {
        for (const QJsonValue &each : records) {
            const QJsonObject record = each.toObject();
            if (record.value(u"type").toString() == u"person_detail")
                m_nips.insert(keyIn(record.value(u"of")), record.value(u"set")[u"nip"].toString());
        }
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QJsonObject record = records[i].toObject();
            if (const QString key = record.value(u"key").toString(); !key.isEmpty())
                m_ids.insert(key, madeUp(record, key));
        }
    }

    bool has(const QString &key) const { return m_ids.contains(key); }
    QString text(const QString &key) const { return toString(m_ids.value(key)); }

    // A person's detail has the id of the person; what nobody refers to has an id made of its place.
    Uuid of(const QJsonObject &record, const QString &place) const
    {
        for (const QLatin1String name : {QLatin1String("key"), QLatin1String("of"), QLatin1String("record")}) {
            const QString key = record.value(name).toString();
            const QString bare = key.startsWith(u'@') ? key.mid(1) : key;
            if (m_ids.contains(bare))
                return m_ids.value(bare);
        }
        return madeUp(record, place);
    }

private:
    Uuid madeUp(const QJsonObject &record, const QString &key) const
    {
        static const Uuid space = *uuidFromString(u"4b1d3f0a-3c2c-5e0a-9a55-0d6a7c1be2f4"); // of this demo only
        const QString type = record.value(u"type").toString();
        const QString code = record.value(u"set")[u"code"].toString();
        if (type == u"person" && m_nips.contains(key))
            return personId(m_nips.value(key));
        if (type == u"government")
            return governmentId(code);
        if (type == u"org_unit")
            return orgUnitId(QStringLiteral("NUSATIRTA"), code);
        return uuidFromName(space, key.toStdString());
    }

    QMap<QString, Uuid> m_ids;
    QMap<QString, QString> m_nips; // by the key of the person
};

// "@key" anywhere in a value becomes the id of that thing.
QJsonValue withIds(const QJsonValue &value, const SampleIds &ids)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items << withIds(item, ids);
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            at.value() = withIds(at.value(), ids);
        return object;
    }
    const QString key = keyIn(value);
    return ids.has(key) ? QJsonValue(ids.text(key)) : value;
}

class SampleReader
{
public:
    explicit SampleReader(const QJsonObject &world) : m_world(world), m_ids(world.value(u"records").toArray()) {}

    Result<SampleWorld> read(const QJsonObject &unread)
    {
        SampleWorld world;
        const QJsonValue government = m_world.value(u"government");
        world.governmentCode = government[u"code"].toString();
        world.governmentName = government[u"name"].toString();
        for (const QJsonValue &office : m_world.value(u"offices").toArray())
            world.offices.push_back({office[u"code"].toString(), office[u"name"].toString(), personOf(office[u"person"])});
        readEdits(m_world.value(u"records").toArray(), QStringLiteral("record"), world.records);
        std::stable_sort(world.records.begin(), world.records.end(), [](const SampleEdit &a, const SampleEdit &b) { return a.at < b.at; });
        readDisputes(world.disputes);
        readEdits(unread.value(u"records").toArray(), QStringLiteral("unread"), world.unread);
        if (!m_problem.isEmpty() || world.offices.empty())
            return damaged(m_problem);
        return world;
    }

private:
    QString personOf(const QJsonValue &key) const { return m_ids.text(keyIn(key)); }

    static Stamp stampOf(const QJsonValue &at)
    {
        const QDateTime local = QDateTime::fromString(at.toString(), Qt::ISODate);
        return QDateTime(local.date(), local.time(), QTimeZone("Asia/Makassar")).toMSecsSinceEpoch();
    }

    void set(RecordEdit &edit, const EntityType &type, const QString &name, const QJsonValue &json)
    {
        const Field *field = type.find(name.toStdString());
        const auto value = field ? fromJson(*field, withIds(json, m_ids)) : Result<QVariant>(QVariant());
        if (!field || !value)
            m_problem = QString::fromStdString(type.name) + u'.' + name + (value ? QString() : u' ' + value.error().message);
        else
            edit.set(field->name, *value);
    }

    void readEdits(const QJsonArray &records, const QString &place, std::vector<SampleEdit> &into)
    {
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QJsonObject record = records[i].toObject();
            const EntityType *type = findEntityType(record.value(u"type").toString().toStdString());
            if (!type) {
                m_problem = record.value(u"type").toString();
                return;
            }
            SampleEdit edit{record.value(u"office").toString(),
                            personOf(record.value(u"author")),
                            stampOf(record.value(u"at")),
                            RecordEdit(*type, m_ids.of(record, QStringLiteral("%1 %2").arg(place).arg(i))),
                            {}};
            const QJsonObject values = record.value(u"set").toObject();
            for (auto at = values.begin(); at != values.end(); ++at)
                set(edit.edit, *type, at.key(), at.value());
            for (const QJsonValue &file : record.value(u"files").toArray())
                edit.files << QStringLiteral(":/sample/") + file.toString();
            into.push_back(std::move(edit));
        }
    }

    void readDisputes(std::vector<SampleEdit> &into)
    {
        for (const QJsonValue &dispute : m_world.value(u"conflicts").toArray()) {
            const EntityType *type = findEntityType(dispute[u"type"].toString().toStdString());
            for (const QJsonValue &side : {dispute[u"a"], dispute[u"b"]}) {
                if (!type)
                    break;
                SampleEdit edit{side[u"office"].toString(),
                                personOf(side[u"author"]),
                                stampOf(side[u"at"]),
                                RecordEdit(*type, m_ids.of(dispute.toObject(), {})),
                                {}};
                set(edit.edit, *type, dispute[u"field"].toString(), side[u"value"]);
                into.push_back(std::move(edit));
            }
        }
        std::stable_sort(into.begin(), into.end(), [](const SampleEdit &a, const SampleEdit &b) { return a.at < b.at; });
    }

    QJsonObject m_world;
    SampleIds m_ids;
    QString m_problem;
};

Result<QJsonObject> readJson(const QString &resource)
{
    QFile file(resource);
    QJsonParseError error{};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = isOpen ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isObject())
        return damaged(resource + u' ' + error.errorString());
    return document.object();
}

} // namespace

Result<SampleWorld> readSampleWorld()
{
    const auto world = readJson(QStringLiteral(":/sample/nusatirta.json"));
    if (!world)
        return fail(world.error());
    const auto unread = readJson(QStringLiteral(":/sample/unread.json"));
    if (!unread)
        return fail(unread.error());
    return SampleReader(*world).read(*unread);
}

} // namespace simpul
