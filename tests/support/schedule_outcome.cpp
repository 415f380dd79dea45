#include "tests/support/schedule_outcome.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace simpul::test {

namespace {

QString linesOf(const QJsonArray &array)
{
    QStringList out;
    for (const QJsonValue &value : array)
        out << QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    out.sort();
    return out.join(u'\n');
}

// What only one of the two has, a few lines of it; nothing if they are the same.
QStringList differing(const QString &what, const QString &is, const QString &should)
{
    if (is == should)
        return {};
    const QStringList a = is.split(u'\n');
    const QStringList b = should.split(u'\n');
    QStringList only;
    for (const QString &line : a) {
        if (!b.contains(line))
            only << u'+' + line;
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            only << u'-' + line;
    }
    return {QStringLiteral("%1: %2").arg(what, only.mid(0, 6).join(u' '))};
}

QStringList differences(const QJsonObject &expected, Library &library, const std::function<QString(const Uuid &)> &recordName)
{
    QStringList out;
    QJsonArray conflicts;
    for (const Audience audience : {Audience::Shared, Audience::Office, Audience::Private}) {
        QJsonArray valueLines;
        QJsonArray lifeLines;
        auto row = library.parts().database->query("SELECT type, id, state FROM record WHERE audience=?", int(audience));
        while (row.next()) {
            const QString type = row.string(0);
            const QString id = recordName(row.bytes<Uuid>(1));
            const RecordState state = RecordState::unpack(row.view(2));
            for (const RecordState::Register &reg : state.registers()) {
                std::vector<std::string> shown;
                for (const ShownValue &value : shownValues(reg, library.parts().records.replicaOf()))
                    shown.push_back(value.value);
                std::sort(shown.begin(), shown.end());
                QJsonArray all;
                for (const std::string &value : shown)
                    all.append(QJsonDocument::fromJson(QByteArray::fromStdString("[" + value + "]")).array().first());
                valueLines.append(QJsonArray{type, id, QString::fromUtf8(reg.path.data(), qsizetype(reg.path.size())), all});
            }
            for (const std::string &scope : state.scopes())
                lifeLines.append(QJsonArray{type, id, QString::fromStdString(scope), QLatin1String(lifeName(state.life(scope)))});
            for (const std::string &path : conflictPaths(state))
                conflicts.append(QJsonArray{QLatin1String(audienceName(audience)), type, id, QString::fromStdString(path)});
        }
        const QString audienceText = QLatin1String(audienceName(audience));
        out << differing(audienceText + QStringLiteral(" values"), linesOf(valueLines), linesOf(expected.value(u"values").toObject().value(audienceText).toArray()));
        out << differing(audienceText + QStringLiteral(" lives"), linesOf(lifeLines), linesOf(expected.value(u"lives").toObject().value(audienceText).toArray()));
    }
    out << differing(QStringLiteral("conflicts"), linesOf(conflicts), linesOf(expected.value(u"conflicts").toArray()));
    QJsonObject waiting;
    for (const WaitingInfo &info : library.waiting())
        waiting[info.reason] = waiting.value(info.reason).toInt() + 1;
    out << differing(QStringLiteral("waiting"), QString::fromUtf8(QJsonDocument(waiting).toJson(QJsonDocument::Compact)),
         QString::fromUtf8(QJsonDocument(expected.value(u"waiting").toObject()).toJson(QJsonDocument::Compact)));
    return out;
}

} // namespace

QStringList differencesFrom(const QJsonObject &expected, const QString &name, Library &library, const std::function<QString(const Uuid &)> &recordName)
{
    QStringList out = differences(expected, library, recordName);
    for (QString &line : out)
        line.prepend(name + QStringLiteral(", "));
    return out;
}

} // namespace simpul::test
