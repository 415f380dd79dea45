#pragma once

#include "core/base/result.h"
#include "ui/models/row_query.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace simpul {

// What editors ask of a library while somebody types. The answers come later, and not at all once the asker is gone.
class RecordLookup
{
public:
    virtual ~RecordLookup() = default;
    // Only the newest question of one asker is answered.
    virtual void find(QObject *asker, const std::string &type, const QString &text, std::function<void(const QList<FoundTitle> &)> then) = 0;
    virtual void titles(QObject *asker, const QList<Uuid> &ids, std::function<void(const QMap<Uuid, QString> &)> then) = 0;
    // A new record with only this title; to be filled in another time.
    virtual void create(QObject *asker, const std::string &type, const QString &title, std::function<void(const Result<FoundTitle> &)> then) = 0;
    virtual void storeFile(QObject *asker, const QString &path, std::function<void(const Result<FileRef> &)> then) = 0;
};

} // namespace simpul
