#include "ui/forms/drafts.h"

#include "core/base/files.h"
#include "core/base/uuid.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr qint64 largestDraft = 16 << 20; // bytes

Drafts::Drafts(const QString &folder) : m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
}

QString Drafts::path(const Uuid &id) const
{
    return m_folder + u'/' + toString(id) + u".json"_s;
}

void Drafts::keep(const Draft &draft)
{
    const QJsonObject json{{u"type"_s, QString::fromStdString(draft.type)}, {u"base"_s, QString::number(draft.base)}, {u"fields"_s, draft.fields}};
    m_pool.start([folder = m_folder, path = path(draft.id), json] {
        if (!QDir().mkpath(folder))
            return; // the form itself says when it cannot be saved
        makePrivate(folder);
        (void)writeFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    });
}

void Drafts::drop(const Uuid &id)
{
    m_pool.start([path = path(id)] { QFile::remove(path); });
}

QList<Draft> Drafts::all() const
{
    QList<Draft> out;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time)) {
        const auto id = uuidFromString(file.completeBaseName());
        const auto content = readFile(file.filePath(), largestDraft);
        const QJsonObject json = content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
        Draft draft{json.value(u"type").toString().toStdString(), id.value_or(Uuid()), json.value(u"base").toString().toLongLong(), json.value(u"fields").toObject(), file.lastModified()};
        if (id && findEntityType(draft.type) && !draft.fields.isEmpty())
            out << draft;
    }
    return out;
}

} // namespace simpul
