#include "ui/commands/command_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace simpul {

std::span<const MenuFacts> menuList()
{
    static const MenuFacts menus[] = {
        {CommandMenu::File, QT_TRANSLATE_NOOP("Command", "&File")},
        {CommandMenu::Edit, QT_TRANSLATE_NOOP("Command", "&Edit")},
        {CommandMenu::View, QT_TRANSLATE_NOOP("Command", "&View")},
        {CommandMenu::Go, QT_TRANSLATE_NOOP("Command", "&Go")},
        {CommandMenu::Learning, QT_TRANSLATE_NOOP("Command", "&Communities")},
        {CommandMenu::Meeting, QT_TRANSLATE_NOOP("Command", "&Meeting")},
        {CommandMenu::Exchange, QT_TRANSLATE_NOOP("Command", "E&xchange")},
        {CommandMenu::Help, QT_TRANSLATE_NOOP("Command", "&Help")},
    };
    return menus;
}

bool writesLibrary(QStringView command)
{
    static constexpr QLatin1String writing[] = {
        QLatin1String("record.new"),     QLatin1String("capture"),          QLatin1String("files.import"),     QLatin1String("folder.import"),
        QLatin1String("table.import"),   QLatin1String("inbox"),            QLatin1String("record.save"),      QLatin1String("library.backup"),
        QLatin1String("edit.undo"),      QLatin1String("import.undo"),      QLatin1String("record.edit"),      QLatin1String("record.trash"),
        QLatin1String("record.restore"), QLatin1String("file.add"),         QLatin1String("search.keep"),      QLatin1String("search.missed"),
        QLatin1String("exchange.open"),  QLatin1String("exchange.create"),  QLatin1String("exchange.trust"),   QLatin1String("exchange.have"),
        QLatin1String("exchange.enrol"), QLatin1String("exchange.request"), QLatin1String("exchange.accept"),  QLatin1String("meeting.write"),
        QLatin1String("meeting.next"),   QLatin1String("meeting.asset"),    QLatin1String("meeting.hours"),
    };
    return std::ranges::any_of(writing, [command](QLatin1String each) { return command == each; });
}

std::span<const CommandFacts> commandList()
{
    using enum CommandMenu;
    static const CommandFacts commands[] = {
        {"record.new", File, QT_TRANSLATE_NOOP("Command", "&New"), "add", "Ctrl+N"},
        {"capture", File, QT_TRANSLATE_NOOP("Command", "&Quick capture"), "note", "Ctrl+Shift+N"},
        {"files.import", File, QT_TRANSLATE_NOOP("Command", "&Import files..."), "drop", "Ctrl+I"},
        {"folder.import", File, QT_TRANSLATE_NOOP("Command", "Import a &folder..."), "drop"},
        {"table.import", File, QT_TRANSLATE_NOOP("Command", "Import a &table..."), "drop"},
        {"inbox", File, QT_TRANSLATE_NOOP("Command", "Inbox f&older..."), "inbox"},
        {"record.save", File, QT_TRANSLATE_NOOP("Command", "&Save"), "check", "Ctrl+Return; Ctrl+Enter; Ctrl+S"},
        {"print", File, QT_TRANSLATE_NOOP("Command", "&Print..."), "print", "Ctrl+P"},
        {"list.export", File, QT_TRANSLATE_NOOP("Command", "&Export this list..."), "export", "Ctrl+Shift+E"},
        {"chosen.export", File, QT_TRANSLATE_NOOP("Command", "Expo&rt the chosen rows..."), "export"},
        {"library.open", File, QT_TRANSLATE_NOOP("Command", "Open another &library..."), "library"},
        {"library.recent", File, QT_TRANSLATE_NOOP("Command", "Libraries opene&d before"), "history"},
        {"library.backup", File, QT_TRANSLATE_NOOP("Command", "&Back up the library..."), "export"},
        {"library.person", File, QT_TRANSLATE_NOOP("Command", "Who is at &work..."), "people"},
        {"quit", File, QT_TRANSLATE_NOOP("Command", "&Close Simpul"), "close", "Ctrl+Q"},

        {"edit.undo", Edit, QT_TRANSLATE_NOOP("Command", "&Undo"), "undo", "Ctrl+Z"},
        {"import.undo", Edit, QT_TRANSLATE_NOOP("Command", "Undo the last &import"), "undo"},
        {"list.copy", Edit, QT_TRANSLATE_NOOP("Command", "&Copy rows for a spreadsheet"), "file", "Ctrl+C"},
        {"list.all", Edit, QT_TRANSLATE_NOOP("Command", "Choose all ro&ws"), "check", "Ctrl+A"},
        {"record.edit", Edit, QT_TRANSLATE_NOOP("Command", "&Edit"), "edit", "F2; Ctrl+E"},
        {"record.trash", Edit, QT_TRANSLATE_NOOP("Command", "Move to &trash"), "trash", "Del"},
        {"record.restore", Edit, QT_TRANSLATE_NOOP("Command", "&Restore from trash"), "restore"},
        {"record.favourite", Edit, QT_TRANSLATE_NOOP("Command", "&Mark as favourite"), "star", "Ctrl+Shift+D", true},
        {"file.add", Edit, QT_TRANSLATE_NOOP("Command", "&Attach files..."), "file", "Ctrl+Shift+A"},
        {"asset.used", Edit, QT_TRANSLATE_NOOP("Command", "I applied t&his"), "check"},
        {"keywords", Edit, QT_TRANSLATE_NOOP("Command", "Manage ke&ywords..."), "theme"},
        {"search", Edit, QT_TRANSLATE_NOOP("Command", "&Search"), "search", "Ctrl+K; F6; Ctrl+L"},
        {"search.keep", Edit, QT_TRANSLATE_NOOP("Command", "&Keep this search"), "search", "Ctrl+D"},
        {"search.missed", Edit, QT_TRANSLATE_NOOP("Command", "Not what I s&ought"), "search", ""},
        {"search.gaps", Edit, QT_TRANSLATE_NOOP("Command", "Looked for in &vain"), "search"},
        {"filter", Edit, QT_TRANSLATE_NOOP("Command", "&Filter this list"), "search", "Ctrl+F"},

        {"palette", View, QT_TRANSLATE_NOOP("Command", "&All commands..."), "palette", "Ctrl+Shift+P"},
        {"view.trash", View, QT_TRANSLATE_NOOP("Command", "Show the &trash"), "trash", "", true},
        {"view.fullscreen", View, QT_TRANSLATE_NOOP("Command", "F&ull screen"), "", "F11", true},
        {"cover.now", View, QT_TRANSLATE_NOOP("Command", "Co&ver the window"), "shield", "Ctrl+Alt+L"},
        {"cover.after", View, QT_TRANSLATE_NOOP("Command", "Cover it &by itself..."), "clock"},
        {"theme.follow", View, QT_TRANSLATE_NOOP("Command", "Colours as in the &system"), "", "", true, "theme"},
        {"theme.light", View, QT_TRANSLATE_NOOP("Command", "&Light colours"), "", "", true, "theme"},
        {"theme.dark", View, QT_TRANSLATE_NOOP("Command", "&Dark colours"), "", "", true, "theme"},
        {"theme.contrast", View, QT_TRANSLATE_NOOP("Command", "High &contrast"), "", "", true, "theme"},
        {"text.larger", View, QT_TRANSLATE_NOOP("Command", "La&rger text"), "", "Ctrl++; Ctrl+="},
        {"text.smaller", View, QT_TRANSLATE_NOOP("Command", "S&maller text"), "", "Ctrl+-"},
        {"text.normal", View, QT_TRANSLATE_NOOP("Command", "&Normal text size"), "", "Ctrl+0"},
        {"language.id", View, QT_TRANSLATE_NOOP("Command", "&Indonesian"), "", "", true, "language"},
        {"language.en", View, QT_TRANSLATE_NOOP("Command", "&English"), "", "", true, "language"},

        {"go.back", Go, QT_TRANSLATE_NOOP("Command", "&Back"), "", "Alt+Left"},
        {"go.forward", Go, QT_TRANSLATE_NOOP("Command", "For&ward"), "", "Alt+Right"},
        {"go.reopen", Go, QT_TRANSLATE_NOOP("Command", "Open again what was le&ft"), "", "Ctrl+Shift+T"},
        {"go.home", Go, QT_TRANSLATE_NOOP("Command", "&Home"), "home", "Alt+Home"},
        {"go.library", Go, QT_TRANSLATE_NOOP("Command", "&Library"), "library", "Ctrl+1"},
        {"go.theme", Go, QT_TRANSLATE_NOOP("Command", "&Themes"), "theme", "Ctrl+2"},
        {"go.person", Go, QT_TRANSLATE_NOOP("Command", "&People"), "people", "Ctrl+8"},
        {"go.person_detail", Go, QT_TRANSLATE_NOOP("Command", "Personal &data"), "shield"},
        {"go.org_unit", Go, QT_TRANSLATE_NOOP("Command", "&Office units"), "unit"},
        {"go.government", Go, QT_TRANSLATE_NOOP("Command", "&Governments"), "home"},
        {"go.note", Go, QT_TRANSLATE_NOOP("Command", "Private &notes"), "note"},
        {"go.saved_search", Go, QT_TRANSLATE_NOOP("Command", "Sa&ved searches"), "search"},
        {"go.glossary_term", Go, QT_TRANSLATE_NOOP("Command", "Glossar&y"), "help"},
        {"go.exchange", Go, QT_TRANSLATE_NOOP("Command", "&Exchange"), "exchange", "Ctrl+9"},
        {"go.trash", Go, QT_TRANSLATE_NOOP("Command", "Tra&sh"), "trash"},

        {"go.community", Learning, QT_TRANSLATE_NOOP("Command", "&Communities"), "community", "Ctrl+3"},
        {"go.meeting", Learning, QT_TRANSLATE_NOOP("Command", "&Meetings"), "meeting", "Ctrl+4"},
        {"go.action_item", Learning, QT_TRANSLATE_NOOP("Command", "&Follow-up"), "check", "Ctrl+5"},
        {"go.mentoring_visit", Learning, QT_TRANSLATE_NOOP("Command", "Mentorin&g"), "calendar"},
        {"go.mentoring_plan", Learning, QT_TRANSLATE_NOOP("Command", "&Yearly plans"), "calendar"},
        {"go.mentor_assignment", Learning, QT_TRANSLATE_NOOP("Command", "Me&ntors"), "people"},
        {"go.community_member", Learning, QT_TRANSLATE_NOOP("Command", "Mem&bers of communities"), "people"},
        {"go.mentoring_module", Learning, QT_TRANSLATE_NOOP("Command", "M&odules"), "training"},
        {"go.discussion", Learning, QT_TRANSLATE_NOOP("Command", "&Discussions"), "note"},
        {"go.sop", Learning, QT_TRANSLATE_NOOP("Command", "&SOPs"), "file", "Ctrl+6"},
        {"go.decree", Learning, QT_TRANSLATE_NOOP("Command", "Dec&rees"), "file"},
        {"go.official_record", Learning, QT_TRANSLATE_NOOP("Command", "Off&icial records"), "file"},
        {"go.lesson_learned", Learning, QT_TRANSLATE_NOOP("Command", "&Lessons learned"), "note"},
        {"go.paper_template", Learning, QT_TRANSLATE_NOOP("Command", "&Paper templates"), "print"},
        {"go.training_event", Learning, QT_TRANSLATE_NOOP("Command", "&Trainings"), "training", "Ctrl+7"},
        {"go.training_record", Learning, QT_TRANSLATE_NOOP("Command", "Lesson &hours"), "clock"},
        {"go.asset_review", Learning, QT_TRANSLATE_NOOP("Command", "&Quality reviews"), "check"},
        {"go.asset_rating", Learning, QT_TRANSLATE_NOOP("Command", "R&atings"), "check"},
        {"go.asset_use", Learning, QT_TRANSLATE_NOOP("Command", "&Use of assets"), "check"},

        {"meeting.write", Meeting, QT_TRANSLATE_NOOP("Command", "&Write minutes now"), "edit", "F8"},
        {"meeting.import", Meeting, QT_TRANSLATE_NOOP("Command", "&Import minutes..."), "drop"},
        {"meeting.next", Meeting, QT_TRANSLATE_NOOP("Command", "Plan the &next meeting"), "add"},
        {"meeting.asset", Meeting, QT_TRANSLATE_NOOP("Command", "Make an &asset of it"), "library"},
        {"meeting.hours", Meeting, QT_TRANSLATE_NOOP("Command", "Propose lesson &hours (JP)"), "clock"},
        {"calendar.save", Meeting, QT_TRANSLATE_NOOP("Command", "Save for a &calendar..."), "calendar"},

        {"exchange.open", Exchange, QT_TRANSLATE_NOOP("Command", "&Receive bundles..."), "inbox", "Ctrl+O"},
        {"exchange.create", Exchange, QT_TRANSLATE_NOOP("Command", "&Create a bundle..."), "send", "Ctrl+B"},
        {"exchange.card", Exchange, QT_TRANSLATE_NOOP("Command", "&Save this office's card..."), "export"},
        {"exchange.trust", Exchange, QT_TRANSLATE_NOOP("Command", "&Trust an office..."), "shield"},
        {"exchange.have", Exchange, QT_TRANSLATE_NOOP("Command", "&Write down what is here..."), "export"},
        {"exchange.request", Exchange, QT_TRANSLATE_NOOP("Command", "Ask to be &enrolled..."), "key"},
        {"exchange.accept", Exchange, QT_TRANSLATE_NOOP("Command", "&Accept an enrolment..."), "key"},
        {"exchange.enrol", Exchange, QT_TRANSLATE_NOOP("Command", "Enrol another &PC..."), "pc"},

        {"help", Help, QT_TRANSLATE_NOOP("Command", "&Help"), "help", "F1"},
        {"tour", Help, QT_TRANSLATE_NOOP("Command", "Around the &window"), "right"},
        {"example.remove", Help, QT_TRANSLATE_NOOP("Command", "&Remove the example..."), "trash"},
        {"about", Help, QT_TRANSLATE_NOOP("Command", "&About Simpul"), "knot"},
    };
    return commands;
}

} // namespace simpul
