#include "app/cli/record_commands.h"

#include "app/cli/assignments.h"
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/edit_check.h"
#include "app/cli/links.h"
#include "app/cli/new_record.h"

namespace simpul::cli {

namespace {

struct EditOptions {
    QString what; // a type for `add`, else an id
    QString type; // where an id stands for two records
    QStringList assignments;
    QString file;
};

Outcome report(Session &session, Library &library, const std::string &type, const Uuid &id, const QString &sentence)
{
    const QString title = library.titleOf(id);
    const QJsonObject json{
        {QStringLiteral("id"), toString(id)},
        {QStringLiteral("type"), QString::fromStdString(type)},
        {QStringLiteral("title"), title},
    };
    session.output.answer(json, {sentence.isEmpty() ? toString(id) : sentence.arg(title)});
    return ExitStatus::Done;
}

Result<> attachAll(Library &library, const Uuid &id, const QStringList &files)
{
    for (const QString &file : files) {
        if (auto done = library.attach(id, file); !done)
            return done;
    }
    return {};
}

Outcome add(Session &session, Library &library, const EditOptions &options)
{
    const auto type = typeFrom(options.what);
    if (!type)
        return fail(type.error());
    const auto assignments = readAssignments(options.assignments);
    if (!assignments)
        return fail(assignments.error());
    const auto record = planNewRecord(library, **type, *assignments);
    if (!record)
        return fail(record.error());
    for (const RecordEdit &each : record->edits) {
        if (const auto right = checkEdit(library, each); !right)
            return fail(right.error());
    }
    if (const auto saved = library.save(record->edits); !saved)
        return fail(saved.error());
    const Uuid id = record->edits.front().id();
    if (const auto attached = attachAll(library, id, record->attachments); !attached)
        return fail(attached.error());
    return report(session, library, (*type)->name, id, {});
}

Outcome edit(Session &session, Library &library, const EditOptions &options)
{
    const auto assignments = readAssignments(options.assignments);
    if (!assignments)
        return fail(assignments.error());
    const auto record = recordFrom(library, options.what, options.type);
    if (!record)
        return fail(record.error());
    const auto type = typeFrom(QString::fromStdString(record->type));
    if (!type)
        return fail(type.error());
    const auto plan = planEdit(library, **type, record->id, *assignments);
    if (!plan)
        return fail(plan.error());
    if (const auto right = checkEdit(library, plan->edit); !right)
        return fail(right.error());
    if (!plan->edit.steps().empty()) {
        if (const auto saved = library.save(plan->edit); !saved)
            return fail(saved.error());
    }
    if (const auto attached = attachAll(library, record->id, plan->attachments); !attached)
        return fail(attached.error());
    const bool wasRemoved = record->life == Record::Life::Removed && !plan->edit.steps().empty();
    return report(session, library, record->type, record->id, wasRemoved ? Cli::tr("Saved, and taken out of the trash: %1") : Cli::tr("Saved: %1"));
}

Outcome remove(Session &session, Library &library, const EditOptions &options)
{
    const auto record = recordFrom(library, options.what, options.type);
    if (!record)
        return fail(record.error());
    if (const auto removed = library.remove(record->type, record->id); !removed)
        return fail(removed.error());
    return report(session, library, record->type, record->id, Cli::tr("In the trash: %1"));
}

Outcome attach(Session &session, Library &library, const EditOptions &options)
{
    const auto record = recordFrom(library, options.what, options.type);
    if (!record)
        return fail(record.error());
    if (const auto attached = library.attach(record->id, options.file); !attached)
        return fail(attached.error());
    return report(session, library, record->type, record->id, Cli::tr("Attached to: %1"));
}

using EditCommand = Outcome (*)(Session &, Library &, const EditOptions &);

void run(CLI::App *command, Session &session, const std::shared_ptr<EditOptions> &options, EditCommand what)
{
    onLibrary(command, session, [&session, options, what](Library &library) { return what(session, library, *options); });
}

CLI::App *addIdCommand(CLI::App &app, const char *name, const QString &what, EditOptions &options)
{
    CLI::App *command = addCommand(app, name, what);
    addText(command, "ID", options.what, Cli::tr("id of the record"))->required();
    return command;
}

void addTypeOption(CLI::App *command, EditOptions &options)
{
    addText(command, "--type", options.type, Cli::tr("its type, where an id stands for two records"))->type_name("TYPE");
}

} // namespace

Outcome restoreRecord(Session &session, Library &library, const QString &id)
{
    const auto record = recordFrom(library, id);
    if (!record)
        return fail(record.error());
    if (const auto restored = library.restore(record->type, record->id); !restored)
        return fail(restored.error());
    return report(session, library, record->type, record->id, Cli::tr("Back from the trash: %1"));
}

void addRecordCommands(CLI::App &app, Session &session)
{
    const QString assignments =
        Cli::tr("field=value; also field+=value and field-=value for tags, links and rows; @FILE as a value reads a file");

    const auto added = std::make_shared<EditOptions>();
    CLI::App *addOne = addCommand(app, "add", Cli::tr("add a record; prints its id"));
    addText(addOne, "TYPE", added->what, Cli::tr("type of the record, as `types` lists them"))->required();
    addTexts(addOne, "SET", added->assignments, assignments);
    run(addOne, session, added, add);

    const auto edited = std::make_shared<EditOptions>();
    CLI::App *editOne = addIdCommand(app, "edit", Cli::tr("change fields of a record"), *edited);
    addTexts(editOne, "SET", edited->assignments, assignments)->required();
    addTypeOption(editOne, *edited);
    run(editOne, session, edited, edit);

    const auto removed = std::make_shared<EditOptions>();
    CLI::App *removeOne = addIdCommand(app, "remove", Cli::tr("put a record into the trash"), *removed);
    addTypeOption(removeOne, *removed);
    run(removeOne, session, removed, remove);

    const auto attached = std::make_shared<EditOptions>();
    CLI::App *attachOne = addIdCommand(app, "attach", Cli::tr("attach a file to an asset"), *attached);
    addText(attachOne, "FILE", attached->file, Cli::tr("the file"))->required();
    run(attachOne, session, attached, attach);
}

} // namespace simpul::cli
