#pragma once

#include "ui/fields/record_lookup.h"

namespace simpul {

class Workers;

// Asks the open library.
class LibraryLookup : public RecordLookup
{
public:
    explicit LibraryLookup(Workers &workers) : m_workers(workers) {}
    void find(QObject *asker, const std::string &type, const QString &text, std::function<void(const QList<FoundTitle> &)> then) override;
    void titles(QObject *asker, const QList<Uuid> &ids, std::function<void(const QMap<Uuid, QString> &)> then) override;
    void create(QObject *asker, const std::string &type, const QString &title, std::function<void(const Result<FoundTitle> &)> then) override;
    void storeFile(QObject *asker, const QString &path, std::function<void(const Result<FileRef> &)> then) override;

private:
    Workers &m_workers;
};

} // namespace simpul
