#pragma once

#include "ui/fields/record_lookup.h"

namespace simpul {

// Answers at once, from a list.
class FakeLookup : public RecordLookup
{
public:
    QList<FoundTitle> records;
    Result<FileRef> stored = FileRef{};

    void find(QObject *, const std::string &type, const QString &text, std::function<void(const QList<FoundTitle> &)> then) override
    {
        QList<FoundTitle> found;
        for (const FoundTitle &record : records) {
            if ((type.empty() || record.type == type) && record.title.contains(text, Qt::CaseInsensitive))
                found << record;
        }
        then(found);
    }
    void titles(QObject *, const QList<Uuid> &ids, std::function<void(const QMap<Uuid, QString> &)> then) override
    {
        QMap<Uuid, QString> out;
        for (const Uuid &id : ids) {
            out.insert(id, QString());
            for (const FoundTitle &record : records) {
                if (record.id == id)
                    out.insert(id, record.title);
            }
        }
        then(out);
    }
    void create(QObject *, const std::string &type, const QString &title, std::function<void(const Result<FoundTitle> &)> then) override
    {
        Uuid id;
        id.data[0] = std::uint8_t(records.size() + 1);
        records << FoundTitle{type, id, title, {}};
        then(records.back());
    }
    void storeFile(QObject *, const QString &, std::function<void(const Result<FileRef> &)> then) override { then(stored); }
};

inline Uuid testId(int number)
{
    Uuid id;
    id.data[15] = std::uint8_t(number);
    return id;
}

} // namespace simpul
