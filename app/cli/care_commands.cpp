#include "app/cli/cli_text.h"
#include "app/cli/commands.h"

#include "core/model/entity_type.h"

namespace simpul::cli {

namespace {

Outcome check(Session &session, Library &library, bool deep)
{
    const auto problems = library.check(deep, session.output.progress());
    if (!problems)
        return fail(problems.error());
    const QJsonObject json{{QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}};
    session.output.answer(json, problems->isEmpty() ? QStringList{Cli::tr("All is well.")} : *problems);
    return problems->isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

Outcome rebuild(Session &session, Library &library)
{
    if (const auto done = library.rebuild(session.output.progress()); !done)
        return fail(done.error());
    session.output.answer(QJsonObject{{QStringLiteral("rebuilt"), true}},
                          {Cli::tr("Tables and search index were made anew from the log.")});
    return ExitStatus::Done;
}

Outcome digest(Session &session, Library &library)
{
    const auto text = library.digest();
    if (!text)
        return fail(text.error());
    session.output.answer(QJsonObject{{QStringLiteral("digest"), *text}}, {*text});
    return ExitStatus::Done;
}

QJsonObject statsJson(const LibraryStats &stats)
{
    QJsonObject byType;
    for (const auto &[type, count] : stats.byType)
        byType.insert(type, count);
    return {
        {QStringLiteral("records"), stats.records},
        {QStringLiteral("removed"), stats.removed},
        {QStringLiteral("by_type"), byType},
        {QStringLiteral("segments"), stats.segments},
        {QStringLiteral("waiting"), stats.waiting},
        {QStringLiteral("conflicts"), stats.conflicts},
        {QStringLiteral("attachments"), stats.attachments},
        {QStringLiteral("attachment_bytes"), stats.attachmentBytes},
        {QStringLiteral("database_bytes"), stats.databaseBytes},
    };
}

Outcome showStats(Session &session, Library &library)
{
    const LibraryStats stats = library.stats();
    QList<QStringList> rows = {
        {Cli::tr("Records"), QString::number(stats.records)},
        {Cli::tr("In the trash"), QString::number(stats.removed)},
        {Cli::tr("Conflicts"), QString::number(stats.conflicts)},
        {Cli::tr("Waiting segments"), QString::number(stats.waiting)},
        {Cli::tr("Segments"), QString::number(stats.segments)},
        {Cli::tr("Attachments"), QStringLiteral("%1 (%2)").arg(stats.attachments).arg(sizeText(stats.attachmentBytes))},
        {Cli::tr("Database"), sizeText(stats.databaseBytes)},
    };
    for (const auto &[type, count] : stats.byType) {
        const EntityType *known = findEntityType(type.toStdString());
        rows << QStringList{known ? known->pluralName() : type, QString::number(count)};
    }
    session.output.answer(statsJson(stats), table({Cli::tr("What"), Cli::tr("How many")}, rows));
    return ExitStatus::Done;
}

QJsonArray fieldsJson(const std::vector<Field> &fields);

QJsonObject fieldJson(const Field &field)
{
    QJsonObject json{
        {QStringLiteral("name"), QString::fromStdString(field.name)},
        {QStringLiteral("label"), field.label()},
        {QStringLiteral("kind"), QString::fromLatin1(kindName(field.kind))},
        {QStringLiteral("required"), field.facts.required},
    };
    if (field.kind == FieldKind::Choice) {
        QJsonArray codes;
        for (const Choice &choice : field.facts.choices)
            codes << QString::fromLatin1(choice.code);
        json.insert(QStringLiteral("choices"), codes);
    }
    if (field.kind == FieldKind::Link || field.kind == FieldKind::LinkList)
        json.insert(QStringLiteral("target"), field.target.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(field.target)));
    if (field.kind == FieldKind::Table)
        json.insert(QStringLiteral("columns"), fieldsJson(field.columns));
    return json;
}

QJsonArray fieldsJson(const std::vector<Field> &fields)
{
    QJsonArray json;
    for (const Field &field : fields)
        json << fieldJson(field);
    return json;
}

Outcome showTypes(Session &session)
{
    QJsonArray types;
    for (const EntityType *type : entityTypes()) {
        types << QJsonObject{
            {QStringLiteral("name"), QString::fromStdString(type->name)},
            {QStringLiteral("label"), type->displayName()},
            {QStringLiteral("audience"), QString::fromLatin1(audienceName(type->audience))},
            {QStringLiteral("fields"), fieldsJson(type->fields)},
        };
    }
    session.output.answerJson(types);
    return ExitStatus::Done;
}

} // namespace

void addCareCommands(CLI::App &app, Session &session)
{
    const auto deep = std::make_shared<bool>(false);
    CLI::App *command = addCommand(app, "check", Cli::tr("look whether the library is sound"));
    addFlag(command, "--deep", *deep, Cli::tr("read every signature and every attachment again"));
    onLibrary(command, session, [&session, deep](Library &library) { return check(session, library, *deep); });

    onLibrary(addCommand(app, "rebuild", Cli::tr("make tables and search index anew from the log")), session,
              [&session](Library &library) { return rebuild(session, library); });
    onLibrary(addCommand(app, "stats", Cli::tr("count what the library holds")), session,
              [&session](Library &library) { return showStats(session, library); });
    onLibrary(addCommand(app, "digest", Cli::tr("one line that is equal in libraries that know the same")), session,
              [&session](Library &library) { return digest(session, library); });
    onRun(addCommand(app, "types", Cli::tr("every type of record and its fields, as JSON")), session,
          [&session] { return showTypes(session); });
}

} // namespace simpul::cli
