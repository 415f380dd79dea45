#include "ui/models/keywords.h"

#include "core/base/text.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/language.h"
#include "ui/forms/entity_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr auto keywordsField = "keywords";

// Reads the keywords of every asset that has some.
static Result<> eachAsset(Library &library, const Progress &progress, const std::function<void(const RecordId &, const QStringList &)> &visit)
{
    static constexpr qsizetype step = 500;
    ListQuery all;
    all.type = KnowledgeAsset::entityName;
    const QList<RecordLine> lines = library.list(all);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % step == 0 && !progress(Text::tr("Reading keywords"), i, lines.size()))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."));
        const auto record = library.record(lines[i].type, lines[i].id);
        if (!record)
            return fail(record.error());
        if (const QStringList keywords = record->value(keywordsField).toStringList(); !keywords.isEmpty())
            visit({lines[i].type, lines[i].id}, keywords);
    }
    return {};
}

Result<QList<Keyword>> keywordsInUse(Library &library, const Progress &progress)
{
    QHash<QString, qint64> counts;
    const auto read = eachAsset(library, progress, [&](const RecordId &, const QStringList &keywords) {
        for (const QString &keyword : keywords)
            ++counts[keyword];
    });
    if (!read)
        return fail(read.error());
    QList<Keyword> out;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        out << Keyword{at.key(), at.value()};
    std::sort(out.begin(), out.end(), [](const Keyword &a, const Keyword &b) { return std::pair(a.text.toCaseFolded(), a.text) < std::pair(b.text.toCaseFolded(), b.text); });
    return out;
}

// ---- variants

// Letters and digits without capitals: what is written so may mean the same.
static QString shapeOf(const QString &keyword)
{
    QString out;
    for (const QChar c : keyword.toCaseFolded()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

// The shape, and the shape without one of its letters: two long words that differ in one letter share one of these. Numbers do not: each
// of their digits counts.
static QStringList nearShapes(const QString &shape)
{
    static constexpr qsizetype longWord = 8;
    QStringList out{shape};
    const bool hasDigit = std::any_of(shape.begin(), shape.end(), [](QChar c) { return c.isDigit(); });
    for (qsizetype i = 0; i < shape.size() && shape.size() >= longWord && !hasDigit; ++i)
        out << shape.left(i) + shape.mid(i + 1);
    return out;
}

QList<QList<Keyword>> variantsAmong(const QList<Keyword> &keywords)
{
    QHash<QString, qsizetype> groupOf;
    QList<QList<Keyword>> groups;
    for (const Keyword &keyword : keywords) {
        const QStringList shapes = nearShapes(shapeOf(keyword.text));
        const auto known = std::find_if(shapes.begin(), shapes.end(), [&](const QString &shape) { return groupOf.contains(shape); });
        const qsizetype group = known == shapes.end() ? groups.size() : groupOf.value(*known);
        if (group == groups.size())
            groups.append(QList<Keyword>());
        groups[group] << keyword;
        for (const QString &shape : shapes)
            groupOf.insert(shape, groupOf.value(shape, group));
    }
    groups.removeIf([](const QList<Keyword> &group) { return group.size() < 2 || shapeOf(group.first().text).isEmpty(); });
    for (QList<Keyword> &group : groups)
        std::stable_sort(group.begin(), group.end(), [](const Keyword &a, const Keyword &b) { return a.count > b.count; });
    return groups;
}

// ---- changing

Result<BatchDone> renameKeywords(Library &library, const QStringList &from, const QString &to, const Progress &progress)
{
    const Field &field = *KnowledgeAsset::type().find(keywordsField);
    BatchDone done;
    QList<RecordEdit> edits;
    const auto read = eachAsset(library, progress, [&](const RecordId &asset, const QStringList &before) {
        QStringList after = before;
        if (after.removeIf([&](const QString &keyword) { return from.contains(keyword); }) == 0)
            return;
        if (!after.contains(to))
            after << to;
        RecordEdit edit(asset.type, asset.id);
        addSteps(edit, field, before, after);
        if (edit.steps().empty())
            return; // it was called so already
        edits << edit;
        done.records << asset;
        done.changes << ValueChange{asset, keywordsField, before, after};
    });
    if (!read)
        return fail(read.error());
    const auto saved = library.save(edits);
    return saved ? Result<BatchDone>(done) : fail(saved.error());
}

QString keywordQuery(const QString &keyword)
{
    const QString field = displayLanguage() == u"en" ? u"keyword"_s : u"kata_kunci"_s;
    return u"%1:\"%2\""_s.arg(field, QString(keyword).remove(u'"'));
}

} // namespace simpul
