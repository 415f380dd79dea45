#include "ui/fields/library_lookup.h"

#include "ui/workers/workers.h"

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int offered = 20;

void LibraryLookup::find(QObject *asker, const std::string &type, const QString &text, std::function<void(const QList<FoundTitle> &)> then)
{
    m_workers.quick().runLatest(
        asker, u"find"_s,
        [type, text](Library &library) -> Result<QList<FoundTitle>> { return findTitles(library, type, text, offered); },
        [then = std::move(then)](const Result<QList<FoundTitle>> &found) { then(found.value_or(QList<FoundTitle>())); });
}

void LibraryLookup::titles(QObject *asker, const QList<Uuid> &ids, std::function<void(const QMap<Uuid, QString> &)> then)
{
    const auto read = [ids](Library &library) -> Result<QMap<Uuid, QString>> {
        QMap<Uuid, QString> titles;
        for (const Uuid &id : ids)
            titles.insert(id, library.titleOf(id));
        return titles;
    };
    m_workers.quick().run(asker, read, [then = std::move(then)](const Result<QMap<Uuid, QString>> &titles) {
        then(titles.value_or(QMap<Uuid, QString>()));
    });
}

void LibraryLookup::create(QObject *asker, const std::string &type, const QString &title, std::function<void(const Result<FoundTitle> &)> then)
{
    const auto write = [type, title](Library &library) -> Result<FoundTitle> {
        const EntityType *entity = findEntityType(type);
        const Uuid id = library.newId();
        const auto saved = library.save(RecordEdit(type, id).set(entity->titleFields.front(), title));
        return saved ? Result<FoundTitle>(FoundTitle{type, id, title, {}}) : fail(saved.error());
    };
    m_workers.quick().run(asker, write, [this, then = std::move(then)](const Result<FoundTitle> &made) {
        if (made)
            m_workers.tellSaved();
        then(made);
    });
}

void LibraryLookup::storeFile(QObject *asker, const QString &path, std::function<void(const Result<FileRef> &)> then)
{
    m_workers.slow().run(asker, [path](Library &library) { return library.storeFile(path); }, std::move(then));
}

} // namespace simpul
