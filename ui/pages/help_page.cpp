#include "ui/pages/help_page.h"

#include "ui/commands/commands.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

HelpPage::HelpPage(const Commands &commands, QWidget *parent) : Page(parent), m_commands(commands), m_reader(new Reader(this))
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * gap, 2 * gap, 4 * gap, 2 * gap);
    column->addWidget(m_reader);
    m_reader->setAccessibleName(tr("Help"));
}

QString HelpPage::text() const
{
    const QStringList parts = {
        u"# "_s + tr("Help"),
        tr("Simpul keeps what your office knows: methods, lessons, guides, SOPs, who belongs to which community, who learnt what. "
           "Everything lies in one folder on this PC. No network is needed."),
        u"## "_s + tr("Home"),
        tr("The first page shows what is to be looked at again, your drafts, what waits for review, what changed and what is used most. "
           "*Still holds* says that you looked at an asset again and it is right: it is verified today and due again after its interval. "
           "Say who you are with *Who is at work* (menu File), then only your own drafts stand there."),
        tr("The star beside a title, or **Ctrl+Shift+D**, marks what you want at hand: it stands on the first page under *Favourites*. Only you see it."),
        u"## "_s + tr("Keep a file in half a minute"),
        tr("1. Press **Ctrl+Shift+N**, or *Quick capture* at the top.\n2. Type a title.\n3. Press *Attach files...*, choose the file, press *Open*.\n"
           "4. Press **Ctrl+Enter**. The file is in the library, its text can be searched."),
        u"## "_s + tr("Find"),
        tr("Press **Ctrl+K** and type. Every word must be there, in any of its forms: *pelayanan* also finds *melayani* and *dilayani*. Words in "
           "quotation marks must stand together as they are. The last word may be unfinished. The text of attached files is searched as well."),
        queryLanguage(),
        tr("**Ctrl+D** keeps a search; kept ones stand above the library with how much each finds now. *Groups* shows instead the themes, kinds, "
           "units, owners, years or keywords of what is there: press one and only that is in the list, **Esc** leads back to all."),
        tr("*Manage keywords* (menu Edit) lists all keywords with how many assets have each: rename one, or choose several and merge them. What "
           "is only written in two ways is offered."),
        tr("In the *Glossary* you write which abbreviations and names mean the "
           "same: a search for one finds the others. What was looked for in vain is counted, without names: the menu Edit lists it."),
        u"## "_s + tr("Write"),
        tr("**Ctrl+N** begins something new in the section you are in, **F2** edits what you see, **Ctrl+Enter** saves it. Only the fields "
           "you changed are saved. A draft needs only its title; what else is needed is said when you submit it."),
        tr("A day may be written as you say it: *tomorrow*, *next monday*, *12 Nov*, *in 2 weeks*."),
        tr("**Ctrl+Z** takes back the last change you saved, a deletion, or a change of many. **Del** moves what you see to the trash. *Trash*, "
           "the last row on the left, shows all that was removed, when and by whom, and gives it back, one or several. *History* tells who changed which words."),
        tr("**Alt+Left** goes back to where you were. **Ctrl+Shift+T** opens again what you left last, each time one further back."),
        tr("What you type is kept every second on this PC. After a power cut the form is open again, as it was."),
        u"## "_s + tr("Files"),
        tr("Drop files or folders on the Library: each file becomes an asset with the file attached and its text searchable."),
        tr("What is here already is not taken in twice; what is nearly the same is shown first. *Undo this import* takes all of it back."),
        tr("A folder of your choice can be an inbox (menu File): what you save or scan there becomes a draft and moves to its folder "
           "*sudah-diimpor*; what cannot be read goes to *gagal* with the reason."),
        tr("**Ctrl+Shift+N** opens a small window for a thought, a pasted text or a dropped file, wherever you are."),
        u"## "_s + tr("Tables"),
        tr("*Import a table* (menu File) takes staff lists, units or trainings from Excel, LibreOffice or CSV. It shows which column goes "
           "to which field and what would happen, before anything does. People are known by their NIP, so next year's list changes them "
           "instead of making them twice. Rows that are wrong can be saved, mended and imported; the others are in."),
        u"## "_s + tr("Lists"),
        tr("Type in a list how a title begins: it goes there, also among 100,000. **Shift** or **Ctrl** with the mouse or the arrow keys chooses "
           "several, **Ctrl+A** all. Beside the list stands what can be done with all of them at once: give them a keyword or another value, "
           "move them to the trash, export them. *Undo* takes it back for all."),
        tr("**Ctrl+C** in a list copies what is chosen for a spreadsheet."),
        tr("**Ctrl+Shift+E** writes the list you see, with its search, its filter and its order, into an Excel workbook or a CSV table. "
           "Mend it there and import it: its last column says which record each row is."),
        u"## "_s + tr("Exchange"),
        tr("In *Exchange* you write a signed file (a bundle) for other offices and receive theirs. Before anything is merged you see what "
           "it would add and change. Where two offices changed the same thing, both values are kept until somebody decides. A merge can "
           "be undone."),
        tr("What never leaves: private notes stay in this library; personal data and what is classified Secret or Top secret stay on the "
           "PCs of your office."),
        u"## "_s + tr("Safety"),
        tr("Make a back-up regularly (menu File) and keep it on another disk. The passphrase of the office key cannot be found again."),
        u"## "_s + tr("Shortcuts"),
        shortcuts(),
    };
    return parts.join(u"\n\n"_s);
}

QString HelpPage::queryLanguage() const
{
    const QList<QPair<QString, QString>> rows = {
        {tr("`-draft`"), tr("not this word")},
        {tr("`health OR nutrition`"), tr("one of them")},
        {tr("`recon*`"), tr("words that begin so")},
        {tr("`type:sop`  `state:terbit`"), tr("only of this type, in this state")},
        {tr("`unit:bpkad`  `theme:\"land assets\"`  `owner:rahmawati`"), tr("only of this unit, theme, owner")},
        {tr("`keyword:\"one data\"`"), tr("with this keyword")},
        {tr("`year:2024..2026`  `date:2026-03..`"), tr("only from this time")},
        {tr("`title:service`  `file:service`"), tr("the word stands in the title, in an attached file")},
        {tr("`attachment:pdf`"), tr("with such a file")},
    };
    QString table = u"| "_s + tr("You write") + u" | "_s + tr("You find") + u" |\n|---|---|\n"_s;
    for (const auto &[written, found] : rows)
        table += u"| "_s + written + u" | "_s + found + u" |\n"_s;
    return table;
}

QString HelpPage::shortcuts() const
{
    QString table = u"| "_s + tr("What") + u" | "_s + tr("Keys") + u" |\n|---|---|\n"_s;
    for (const QAction *action : m_commands.all()) {
        const QStringList keys = keysOf(*action);
        if (!keys.isEmpty())
            table += u"| "_s + plainText(*action) + u" | "_s + keys.join(u", "_s) + u" |\n"_s;
    }
    return table;
}

void HelpPage::takeFocus()
{
    m_reader->setFocus();
}

void HelpPage::retranslate()
{
    m_reader->setAccessibleName(tr("Help"));
    writeMarkdown(*m_reader->document(), text());
    m_reader->moveCursor(QTextCursor::Start);
    for (QTextBlock block = m_reader->document()->begin(); block.isValid() && !m_topic.isEmpty(); block = block.next()) {
        if (block.text() != m_topic)
            continue;
        m_reader->moveCursor(QTextCursor::End); // so that the heading comes to the top
        m_reader->setTextCursor(QTextCursor(block));
        break;
    }
}

void HelpPage::showTopic(const QString &section)
{
    static const QMap<QString, const char *> topics = {
        {u"home"_s, QT_TR_NOOP("Home")}, {u"library"_s, QT_TR_NOOP("Find")}, {u"exchange"_s, QT_TR_NOOP("Exchange")},
    };
    m_topic = section.isEmpty() ? QString() : tr(topics.value(section, QT_TR_NOOP("Write")));
    if (isVisible())
        retranslate();
}

void HelpPage::changeEvent(QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        QMetaObject::invokeMethod(this, &HelpPage::retranslate, Qt::QueuedConnection);
    Page::changeEvent(event);
}

void HelpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    retranslate(); // in the language and the colours of the moment
}

} // namespace simpul
