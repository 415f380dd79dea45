#include "ui/pages/detail_data.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/notes/favourite.h"
#include "core/model/organisation/government.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/storage/edited_record.h"
#include "ui/models/favourites.h"

using namespace Qt::StringLiterals;

namespace simpul {

LinkTitle RecordDetails::linkTitle() const
{
    return [titles = titles](const Uuid &id) { return titles.value(id); };
}

namespace {

QList<Uuid> idsIn(const Field &field, const QVariant &value)
{
    if (field.kind == FieldKind::Link && value.isValid())
        return {value.value<Uuid>()};
    return field.kind == FieldKind::LinkList ? value.value<QList<Uuid>>() : QList<Uuid>();
}

class DetailsReader
{
public:
    DetailsReader(Library &library, RecordDetails &details) : m_library(library), m_details(details) {}

    void readLinks(const EntityType &type)
    {
        for (const Field &field : type.fields) {
            const QVariant value = m_details.record.value(field.name);
            addLinks(field, field.label(), value);
            for (const TableRow &row : value.value<QList<TableRow>>()) {
                for (const Field &column : field.columns)
                    addLinks(column, field.label(), row.cells.value(QString::fromStdString(column.name)));
            }
        }
    }

    void readFiles(const EntityType &type)
    {
        for (const Field &field : type.fields) {
            const QVariant value = m_details.record.value(field.name);
            addFile(value);
            for (const TableRow &row : value.value<QList<TableRow>>()) {
                for (const QVariant &cell : row.cells)
                    addFile(cell);
            }
        }
    }

private:
    void addLinks(const Field &field, const QString &label, const QVariant &value)
    {
        for (const Uuid &id : idsIn(field, value)) {
            const QString title = m_library.titleOf(id);
            m_details.titles.insert(id, title);
            m_details.links << RecordDetails::Link{label, typeOf(field, id), id, title};
        }
    }

    std::string typeOf(const Field &field, const Uuid &id)
    {
        if (!field.target.empty())
            return field.target;
        const auto record = m_library.record(id);
        return record ? record->type : std::string();
    }

    void addFile(const QVariant &value)
    {
        if (value.userType() != QMetaType::fromType<FileRef>().id())
            return;
        const auto file = value.value<FileRef>();
        if (!file.isNull() && m_library.attachmentPath(file.sha256))
            m_details.filesHere.insert(QString::fromStdString(toHex(file.sha256.view())));
    }

    Library &m_library;
    RecordDetails &m_details;
};

Uuid naturalId(Library &library, const Record &record, const Uuid &otherwise)
{
    const QString code = record.value("code").toString().trimmed();
    if (record.type == Government::entityName && !code.isEmpty())
        return governmentId(code);
    if (record.type == OrgUnit::entityName && !code.isEmpty() && record.value("government").isValid()) {
        const auto government = library.record(Government::entityName, record.value("government").value<Uuid>());
        if (const QString of = government ? government->value("code").toString() : QString(); !of.isEmpty())
            return orgUnitId(of, code);
    }
    return otherwise;
}

} // namespace

Result<RecordDetails> readDetails(Library &library, const std::string &type, const Uuid &id)
{
    auto record = library.record(type, id);
    if (!record)
        return fail(record.error());
    RecordDetails details;
    details.record = std::move(*record);
    details.today = QDateTime::fromMSecsSinceEpoch(library.now()).date();
    if (const EntityType *described = findEntityType(type)) {
        DetailsReader reader(library, details);
        reader.readLinks(*described);
        reader.readFiles(*described);
    }
    details.title = titleOf(details.record, details.linkTitle());
    if (const auto person = type == PersonDetail::entityName ? library.record(Person::entityName, id) : fail(Error::Kind::NotFound, {}))
        details.title = titleOf(*person, details.linkTitle()) + u" · "_s + details.title;
    details.badge = stateBadge(details.record, details.today);
    details.backlinks = library.backlinks(id);
    details.backlinks.removeIf([](const Backlink &link) { return link.type == Favourite::entityName; }); // the head tells it
    details.isFavourite = isFavourite(library, id);
    if (type == KnowledgeAsset::entityName) {
        details.seeAlso = library.seeAlso(id);
        details.standing = standingOf(library, id);
    }
    details.history = library.history(type, id).value_or(QList<HistoryEntry>());
    return details;
}

Result<Uuid> saveNew(Library &library, const RecordEdit &edit, const Record &shown)
{
    const Uuid wished = edit.id().isNull() ? library.newId() : edit.id();
    const Uuid id = naturalId(library, shown, wished);
    if (id != wished || edit.type() == PersonDetail::entityName) {
        if (library.record(edit.type(), id))
            return fail(Error::Kind::Invalid, Text::tr("This is here already, perhaps in the trash. Edit that one instead."));
    }
    if (const auto saved = library.save(sameEdit(edit, id)); !saved)
        return fail(saved.error());
    return id;
}

} // namespace simpul
