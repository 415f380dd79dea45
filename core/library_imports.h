#pragma once

#include "core/library_parts.h"

#include <QJsonObject>

namespace simpul {

// Remembers what one import makes and changes, inside the transaction that does it.
class ImportLedger
{
public:
    ImportLedger(Library::Parts &parts, QString what) : m_parts(parts), m_what(std::move(what)) {}

    void made(const std::string &type, const Uuid &id, const std::optional<Hash> &line = {});
    void changed(const std::string &type, const Uuid &id, const QJsonObject &before, const QJsonObject &after, const std::optional<Hash> &line);
    // The record that an equal row made or changed before, if it is there still.
    std::optional<RecordKey> recordOf(const std::string &type, const Hash &line);
    qint64 id() const { return m_id; } // 0: nothing was made or changed

private:
    void note(const std::string &type, const Uuid &id, const std::optional<Hash> &line, const QString &before, const QString &after);

    Library::Parts &m_parts;
    const QString m_what;
    qint64 m_id = 0;
};

} // namespace simpul
