#include "core/exchange/digest.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/storage/path.h"

#include <map>

namespace simpul {

std::string digestLines(const RecordKey &key, const RecordState &state, const ReplicaOf &replicaOf)
{
    std::map<std::string, std::string> byPath;
    for (const std::string &scope : state.scopes())
        byPath[scope + '!'] = '"' + std::string(lifeName(state.life(scope))) + '"';
    for (const RecordState::Register &reg : state.registers()) {
        if (isLife(reg.path))
            continue;
        std::string values = "[";
        for (const ShownValue &shown : shownValues(reg, replicaOf)) {
            if (values.size() > 1)
                values += ',';
            values += shown.value;
        }
        byPath[std::string(reg.path)] = values + ']';
    }
    const std::string head = '[' + jsonString(key.type) + ",\"" + toBase64Url(key.id) + "\",";
    std::string out;
    for (const auto &[path, rest] : byPath)
        out += head + jsonString(path) + ',' + rest + "]\n";
    return out;
}

QString digestOf(Database &database, const ReplicaOf &replicaOf)
{
    Sha256 hash;
    auto row = database.query("SELECT type, id, state FROM record WHERE audience=0 ORDER BY type, id");
    while (row.next()) {
        const RecordKey key{Audience::Shared, std::string(row.view(0)), row.bytes<Uuid>(1)};
        hash.add(digestLines(key, RecordState::unpack(row.view(2)), replicaOf));
    }
    return QStringLiteral("1:") + QString::fromStdString(toHex(hash.result().view()));
}

} // namespace simpul
