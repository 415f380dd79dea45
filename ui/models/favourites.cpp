#include "ui/models/favourites.h"

#include "core/model/notes/favourite.h"

namespace simpul {

static bool isThere(const Result<Record> &record)
{
    return record && record->life != Record::Life::Removed;
}

QList<RecordLine> favourites(Library &library)
{
    ListQuery marks;
    marks.type = Favourite::entityName;
    marks.order = ListQuery::Order::Newest;
    QList<RecordLine> out;
    for (const RecordLine &mark : library.list(marks)) {
        const auto favourite = library.get(Id<Favourite>{mark.id});
        const auto record = favourite ? library.record(favourite->record.uuid) : fail(favourite.error());
        if (isThere(record))
            out << RecordLine{record->type, record->id, record->audience, library.titleOf(record->id), record->updated, !record->conflicts.isEmpty()};
    }
    return out;
}

bool isFavourite(Library &library, const Uuid &record)
{
    return isThere(library.record(Favourite::entityName, Favourite::of(record).uuid));
}

Result<> markFavourite(Library &library, const Uuid &record)
{
    const Uuid mark = Favourite::of(record).uuid;
    if (library.record(Favourite::entityName, mark)) // it was one before
        return library.restore(Favourite::entityName, mark);
    return library.save(RecordEdit(Favourite::entityName, mark).set("record", QVariant::fromValue(record)));
}

Result<> unmarkFavourite(Library &library, const Uuid &record)
{
    return library.remove(Favourite::entityName, Favourite::of(record).uuid);
}

} // namespace simpul
