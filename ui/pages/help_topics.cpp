#include "ui/pages/help_topics.h"

#include "core/model/language.h"
#include "ui/commands/commands.h"
#include "ui/pages/help_page.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

QString picture(const char *name, const QString &caption)
{
    return u"picture:"_s + QLatin1String(name) + u"\n\n*"_s + caption + u'*';
}

QString joined(const QStringList &paragraphs)
{
    return paragraphs.join(u"\n\n"_s);
}

QString homeText()
{
    return joined({
        picture("home", HelpPage::tr("The page Home: the sections on the left, the search on top, what waits for you in the middle.")),
        HelpPage::tr("The first page shows what is to be looked at again, your drafts, what waits for review, what changed and what is used most. "
                     "*Still holds* says that you looked at an asset again and it is right: it is verified today and due again after its interval. "
                     "Say who you are with {library.person} (menu File), then only your own drafts stand there."),
        HelpPage::tr("The star beside a title, or {keys record.favourite}, marks what you want at hand: it stands on the first page under *Favourites*. Only you see it."),
    });
}

QString captureText()
{
    return joined({
        HelpPage::tr("Five clicks, or none: each step has its key."),
        HelpPage::tr("1. Press {keys capture}, or click {capture} at the top."),
        picture("capture-begin", HelpPage::tr("Quick capture stands at the top of every page.")),
        HelpPage::tr("2. Type a title."),
        picture("capture-title", HelpPage::tr("The cursor is in the title already.")),
        HelpPage::tr("3. Press *Attach files...*, choose the file, press *Open*. Or drop the file on the small window."),
        picture("capture-file", HelpPage::tr("With a file it becomes an asset by itself.")),
        HelpPage::tr("4. Press {keys record.save}. The file is in the library, its text can be searched."),
        picture("capture-saved", HelpPage::tr("The draft stands in the library, with its file.")),
    });
}

QString queryLanguage()
{
    const QList<QPair<QString, QString>> rows = {
        {HelpPage::tr("`-draft`"), HelpPage::tr("not this word")},
        {HelpPage::tr("`health OR nutrition`"), HelpPage::tr("one of them")},
        {HelpPage::tr("`recon*`"), HelpPage::tr("words that begin so")},
        {HelpPage::tr("`type:sop`  `state:terbit`"), HelpPage::tr("only of this type, in this state")},
        {HelpPage::tr("`unit:bpkad`  `theme:\"land assets\"`  `owner:rahmawati`"), HelpPage::tr("only of this unit, theme, owner")},
        {HelpPage::tr("`keyword:\"one data\"`"), HelpPage::tr("with this keyword")},
        {HelpPage::tr("`year:2024..2026`  `date:2026-03..`"), HelpPage::tr("only from this time")},
        {HelpPage::tr("`title:service`  `file:service`"), HelpPage::tr("the word stands in the title, in an attached file")},
        {HelpPage::tr("`attachment:pdf`"), HelpPage::tr("with such a file")},
    };
    QString table = u"| "_s + HelpPage::tr("You write") + u" | "_s + HelpPage::tr("You find") + u" |\n|---|---|\n"_s;
    for (const auto &[written, found] : rows)
        table += u"| "_s + written + u" | "_s + found + u" |\n"_s;
    return table;
}

QString findText()
{
    return joined({
        HelpPage::tr("Press {keys search} and type. Every word must be there, in any of its forms: *pelayanan* also finds *melayani* and *dilayani*. Words in "
                     "quotation marks must stand together as they are. The last word may be unfinished. The text of attached files is searched as well."),
        picture("search", HelpPage::tr("A search: how many hits there are, menus that narrow them, where each was found.")),
        queryLanguage(),
        HelpPage::tr("{keys search.keep} keeps a search; kept ones stand above the library with how much each finds now. *Groups* shows instead the themes, "
                     "kinds, units, owners, years or keywords of what is there: press one and only that is in the list, **Esc** leads back to all."),
        HelpPage::tr("{keywords} (menu Edit) lists all keywords with how many assets have each: rename one, or choose several and merge them. What "
                     "is only written in two ways is offered."),
        HelpPage::tr("In the *Glossary* you write which abbreviations and names mean the "
                     "same: a search for one finds the others. What was looked for in vain is counted, without names: {search.gaps} (menu Edit) lists it."),
    });
}

QString readText()
{
    return joined({
        picture("asset", HelpPage::tr("An asset as it is read: its text, and behind the tabs its files, its links and its history.")),
        HelpPage::tr("Choose an asset in the list and read it beside. {keys record.edit} edits it, {keys print} prints it as a PDF for the archive. "
                     "Its next steps, such as *Submit*, stand above its text."),
    });
}

QString writeText()
{
    return joined({
        HelpPage::tr("{keys record.new} begins something new in the section you are in, {keys record.edit} edits what you see, {keys record.save} saves it. Only the fields "
                     "you changed are saved. A draft needs only its title; what else is needed is said when you submit it."),
        picture("write", HelpPage::tr("A new asset: what is needed first stands first.")),
        HelpPage::tr("A day may be written as you say it: *tomorrow*, *next monday*, *12 Nov*, *in 2 weeks*."),
        HelpPage::tr("{keys edit.undo} takes back the last change you saved, a deletion, or a change of many. {keys record.trash} moves what you see to the trash. *Trash*, "
                     "near the end on the left, shows all that was removed, when and by whom, and gives it back, one or several. *History* tells who changed which words."),
        HelpPage::tr("{keys go.back} goes back to where you were. {keys go.reopen} opens again what you left last, each time one further back."),
        HelpPage::tr("What you type is kept every second on this PC. After a power cut the form is open again, as it was."),
    });
}

QString filesText()
{
    return joined({
        HelpPage::tr("Drop files or folders on the Library: each file becomes an asset with the file attached and its text searchable."),
        HelpPage::tr("What is here already is not taken in twice; what is nearly the same is shown first. *Undo this import* takes all of it back."),
        HelpPage::tr("A folder of your choice can be an inbox ({inbox}, menu File): what you save or scan there becomes a draft and moves to its folder "
                     "*sudah-diimpor*; what cannot be read goes to *gagal* with the reason."),
        HelpPage::tr("{keys capture} opens a small window for a thought, a pasted text or a dropped file, wherever you are."),
    });
}

QString tablesText()
{
    return HelpPage::tr("{table.import} (menu File) takes staff lists, units or trainings from Excel, LibreOffice or CSV. It shows which column goes "
                        "to which field and what would happen, before anything does. People are known by their NIP, so next year's list changes them "
                        "instead of making them twice. Rows that are wrong can be saved, mended and imported; the others are in.");
}

QString listsText()
{
    return joined({
        HelpPage::tr("Type in a list how a title begins: it goes there, also among 100,000. **Shift** or **Ctrl** with the mouse or the arrow keys chooses "
                     "several, {keys list.all} all. Beside the list stands what can be done with all of them at once: give them a keyword or another value, "
                     "move them to the trash, export them. {edit.undo} takes it back for all."),
        HelpPage::tr("{keys list.copy} in a list copies what is chosen for a spreadsheet."),
        HelpPage::tr("{keys list.export} writes the list you see, with its search, its filter and its order, into an Excel workbook or a CSV table. "
                     "Mend it there and import it: its last column says which record each row is."),
    });
}

QString meetingsText()
{
    return joined({
        HelpPage::tr("A community has its decree, its members, its mentor and a plan for each quarter. *The year* beside its content shows the milestones and what was "
                     "done of the plan. A meeting counts only with an invitation, an attendance list and final minutes."),
        HelpPage::tr("Plan a meeting with {keys record.new} in *Meetings*. While people talk press {keys meeting.write}: type \"sari: the map is ready\" and Enter, and it is "
                     "written down as said by Sari. **Ctrl+1** to **Ctrl+6** choose what it is; an action is \"fauzan: write the draft, 30 Nov\". **Alt+Up** and **Alt+Down** go "
                     "through the agenda. What earlier meetings left to do is the last line of the agenda."),
        HelpPage::tr("*Make final* needs the chair, the minute taker, who was there and what was said. Final minutes are not changed any more, by nobody: what is wrong in them is "
                     "corrected in the next ones. Then {meeting.asset}, {meeting.hours} and {meeting.next} go on with what came out."),
        HelpPage::tr("{meeting.import} takes minutes that were written with Word or LibreOffice. An attendance list is pasted from a spreadsheet into the table with **Ctrl+V**."),
    });
}

QString papersText()
{
    return joined({
        HelpPage::tr("{keys print} shows the paper of what you see: invitation, attendance list (filled, or empty to be signed), minutes, mentoring report, decree with its annex, "
                     "SOP, AAR sheet, official record, asset sheet. What you see is the very PDF that is saved. *Save to edit it* writes a text for LibreOffice or Word."),
        HelpPage::tr("*Paper templates* say how your office wants its papers: page, font, letterhead, order of the parts, other words."),
        HelpPage::tr("An SOP is drawn while you fill in its steps, and what is to be mended stands beside the drawing. A revision is begun with a button; the old SOP stays "
                     "in force until the day of the new one."),
    });
}

QString exchangeText()
{
    return joined({
        HelpPage::tr("In *Exchange* you write a signed file (a bundle) for other offices and receive theirs. Before anything is merged you see what "
                     "it would add and change. A merge can be undone."),
        picture("preview", HelpPage::tr("A bundle before it is merged: from whom it is, and what it would add and change.")),
        HelpPage::tr("Where two offices changed the same thing, both values are kept until somebody decides."),
        picture("conflict", HelpPage::tr("A conflict: both values side by side. The decision travels with the next bundle.")),
        HelpPage::tr("What never leaves: private notes stay in this library; personal data and what is classified Secret or Top secret stay on the "
                     "PCs of your office."),
    });
}

QString shortcutsText(const Commands &commands)
{
    QString table = u"| "_s + HelpPage::tr("What") + u" | "_s + HelpPage::tr("Keys") + u" |\n|---|---|\n"_s;
    for (const QAction *action : commands.all()) {
        const QStringList keys = keysOf(*action);
        if (!keys.isEmpty())
            table += u"| "_s + plainText(*action) + u" | "_s + keys.join(u", "_s) + u" |\n"_s;
    }
    return table;
}

} // namespace

QList<HelpTopic> helpTopics(const Commands &commands)
{
    QList<HelpTopic> topics = {
        {u"capture"_s, HelpPage::tr("Keep a file in half a minute"), captureText()},
        {u"home"_s, HelpPage::tr("Home"), homeText()},
        {u"find"_s, HelpPage::tr("Find"), findText()},
        {u"read"_s, HelpPage::tr("Read"), readText()},
        {u"write"_s, HelpPage::tr("Write"), writeText()},
        {u"files"_s, HelpPage::tr("Files"), filesText()},
        {u"tables"_s, HelpPage::tr("Tables"), tablesText()},
        {u"lists"_s, HelpPage::tr("Lists"), listsText()},
        {u"meetings"_s, HelpPage::tr("Communities and meetings"), meetingsText()},
        {u"papers"_s, HelpPage::tr("Papers"), papersText()},
        {u"exchange"_s, HelpPage::tr("Exchange"), exchangeText()},
        {u"safety"_s, HelpPage::tr("Safety"),
         HelpPage::tr("{library.backup} regularly (menu File) and keep the back-up on another disk. The passphrase of the office key cannot be found again.")},
        {u"shortcuts"_s, HelpPage::tr("Shortcuts"), shortcutsText(commands)},
    };
    for (HelpTopic &topic : topics)
        topic.text = withCommandNames(topic.text, commands);
    return topics;
}

QString helpTopicOf(const QString &section)
{
    static const QMap<QString, QString> topics = {{u"home"_s, u"home"_s}, {u"library"_s, u"find"_s}, {u"exchange"_s, u"exchange"_s},
                                                   {u"community"_s, u"meetings"_s}, {u"meeting"_s, u"meetings"_s}, {u"action_item"_s, u"meetings"_s},
                                                   {u"mentoring_visit"_s, u"meetings"_s}, {u"mentoring_plan"_s, u"meetings"_s}, {u"sop"_s, u"papers"_s},
                                                   {u"decree"_s, u"papers"_s}, {u"official_record"_s, u"papers"_s}, {u"paper_template"_s, u"papers"_s}};
    return section.isEmpty() ? QString() : topics.value(section, u"write"_s);
}

QString withCommandNames(const QString &text, const Commands &commands)
{
    static const QRegularExpression mention(u"\\{(keys )?([a-z._]+)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto found = mention.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QList<QAction *> all = commands.all();
        const auto action = std::ranges::find(all, match.captured(2), &QAction::objectName);
        out += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const bool wantsKeys = !match.captured(1).isEmpty();
        if (action == all.end() || (wantsKeys && keysOf(**action).isEmpty()))
            out += match.captured();
        else
            out += wantsKeys ? u"**"_s + keysOf(**action).first() + u"**"_s : u'*' + plainText(**action) + u'*';
    }
    return out += QStringView(text).mid(from);
}

QString helpPicturePath(const QString &name)
{
    return u":/help/%1/%2.png"_s.arg(displayLanguage(), name);
}

} // namespace simpul
