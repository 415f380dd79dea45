#include "ui/pages/first_run_page.h"

#include "core/base/uuid.h"
#include "core/demo/demo.h"
#include "core/model/organisation/person.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/record_lookup.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int formWidth = 640;
static constexpr int shortestPassphrase = 8;

namespace {

// There is no library to ask yet, and no field here asks one.
class NoLookup : public RecordLookup
{
public:
    void find(QObject *, const std::string &, const QString &, std::function<void(const QList<FoundTitle> &)>) override {}
    void titles(QObject *, const QList<Uuid> &, std::function<void(const QMap<Uuid, QString> &)>) override {}
    void create(QObject *, const std::string &, const QString &, std::function<void(const Result<FoundTitle> &)>) override {}
    void storeFile(QObject *, const QString &, std::function<void(const Result<FileRef> &)>) override {}
};

} // namespace

FirstRunPage::FirstRunPage(const LibraryPlace &place, const QString &demoFolder, const Clock &clock, QWidget *parent)
    : Page(parent), m_place(place), m_demoFolder(demoFolder), m_clock(clock), m_lookup(std::make_unique<NoLookup>()),
      m_title(new SectionTitle(this, {}, SectionTitle::Rank::Page)), m_intro(softLabel(this)), m_passphraseHint(softLabel(this)),
      m_message(new InlineMessage(this)), m_create(makeButton(this, {}, ButtonLook::Primary)), m_example(makeButton(this, {}))
{
    buildForm();
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::create);
    connect(m_example, &QPushButton::clicked, this, &FirstRunPage::openExample);
    retranslate();
}

void FirstRunPage::buildForm()
{
    auto *form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(2 * gap, 4 * gap, 2 * gap, 4 * gap);
    m_column->setSpacing(2 * gap);
    m_column->addWidget(m_title);
    m_column->addWidget(m_intro);
    m_name = makeField("name", QT_TRANSLATE_NOOP("Entity", "Name of the office"), true);
    m_code = makeField("code", QT_TRANSLATE_NOOP("Entity", "Short code of the office"), true);
    m_government = makeField("government", QT_TRANSLATE_NOOP("Entity", "Government it belongs to"), false);
    m_governmentCode = makeField("government_code", QT_TRANSLATE_NOOP("Entity", "Code of the government"), false);
    m_person = makeField("person", QT_TRANSLATE_NOOP("Entity", "Your name"), false);
    m_passphrase = makeField("passphrase", QT_TRANSLATE_NOOP("Entity", "Passphrase of the office key"), true);
    m_again = makeField("again", QT_TRANSLATE_NOOP("Entity", "The passphrase again"), true);
    addRow(m_name, m_code, 2);
    addRow(m_government, m_governmentCode, 2);
    m_column->addWidget(m_person);
    addRow(m_passphrase, m_again, 1);
    for (const FieldEditor *secret : {m_passphrase, m_again})
        qobject_cast<QLineEdit *>(secret->input())->setEchoMode(QLineEdit::Password);
    m_column->addWidget(m_passphraseHint);
    m_column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_example);
    buttons->addStretch();
    m_column->addLayout(buttons);
    m_column->addStretch();

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(form, 8);
    row->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void FirstRunPage::addRow(FieldEditor *wide, FieldEditor *narrow, int share)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    row->addWidget(wide, share, Qt::AlignTop);
    row->addWidget(narrow, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

FieldEditor *FirstRunPage::makeField(const char *name, const char *label, bool required)
{
    Field field;
    field.name = name;
    field.facts = {.label = label, .required = required, .longest = 300};
    return makeEditor(field, *m_lookup, this);
}

QString FirstRunPage::text(const FieldEditor *editor) const
{
    return qobject_cast<QLineEdit *>(editor->input())->text();
}

bool FirstRunPage::check()
{
    static const QRegularExpression code(u"^[A-Za-z0-9_-]{1,20}$"_s);
    FieldEditor *wrong = nullptr;
    const auto hold = [&wrong](FieldEditor *editor, bool well, const QString &problem) {
        editor->setProblem(well ? QString() : problem);
        if (!well && !wrong)
            wrong = editor;
    };
    hold(m_name, !text(m_name).trimmed().isEmpty(), tr("Write the name of your office."));
    hold(m_code, code.match(text(m_code).trimmed()).hasMatch(), tr("Write 1 to 20 letters, digits, - or _, such as BPKAD."));
    const bool halfGovernment = text(m_government).trimmed().isEmpty() != text(m_governmentCode).trimmed().isEmpty();
    hold(m_governmentCode, !halfGovernment, tr("Write both the government and its code, or neither."));
    hold(m_passphrase, text(m_passphrase).size() >= shortestPassphrase, tr("Write at least %1 characters.").arg(shortestPassphrase));
    hold(m_again, text(m_again) == text(m_passphrase), tr("This is not the same passphrase."));
    if (wrong)
        wrong->input()->setFocus();
    return !wrong;
}

FirstRunPage::Wanted FirstRunPage::wanted() const
{
    Wanted wish;
    wish.office.code = text(m_code).trimmed();
    wish.office.name = text(m_name).trimmed();
    wish.office.governmentCode = text(m_governmentCode).trimmed();
    wish.office.governmentName = text(m_government).trimmed();
    wish.office.passphrase = text(m_passphrase).toUtf8();
    wish.person = text(m_person).trimmed();
    return wish;
}

// The library, and in it whoever makes it: from then on the person at work.
static Result<LibraryPlace> makeLibrary(LibraryPlace place, const NewOffice &office, const QString &person, const Clock &clock)
{
    place.person.clear();
    if (const auto made = Library::create(place, office, clock); !made)
        return fail(made.error());
    if (person.isEmpty())
        return place;
    auto library = Library::open(place, clock);
    if (!library)
        return fail(library.error());
    const Uuid id = (*library)->newId();
    if (const auto saved = (*library)->save(RecordEdit(Person::entityName, id).set("name", person)); !saved)
        return fail(saved.error());
    place.person = toString(id);
    return place;
}

void FirstRunPage::create()
{
    if (!check())
        return;
    setBusy(true, tr("Making the library..."));
    const Wanted wish = wanted();
    runAside(
        this, [place = m_place, wish, &clock = m_clock] { return makeLibrary(place, wish.office, wish.person, clock); },
        [this](const Result<LibraryPlace> &made) {
            setBusy(false);
            if (made)
                Q_EMIT opened(*made);
            else
                m_message->tell(made.error().message);
        });
}

// Made once; the next time it is opened as people left it.
static Result<LibraryPlace> makeExample(const QString &folder, const Clock &clock)
{
    QString code;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (code.isEmpty() && Library::exists(folder + u'/' + name))
            code = Library::exists(folder + u"/bkpsdm"_s) ? u"bkpsdm"_s : name;
    }
    if (code.isEmpty()) {
        const auto codes = makeDemo(folder, clock);
        if (!codes)
            return fail(codes.error());
        code = codes->value(0);
    }
    return LibraryPlace{folder + u'/' + code, folder + u'/' + code + u".config"_s, {}};
}

void FirstRunPage::openExample()
{
    setBusy(true, tr("Making the example offices of Kota Nusatirta..."));
    runAside(
        this, [folder = m_demoFolder, &clock = m_clock] { return makeExample(folder, clock); },
        [this](const Result<LibraryPlace> &made) {
            setBusy(false);
            if (made)
                Q_EMIT opened(*made);
            else
                m_message->tell(made.error().message);
        });
}

void FirstRunPage::setBusy(bool busy, const QString &what)
{
    m_create->setEnabled(!busy);
    m_example->setEnabled(!busy);
    m_message->tell(what, Tone::Info);
}

void FirstRunPage::takeFocus()
{
    m_name->input()->setFocus();
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Welcome to Simpul"));
    m_intro->setText(tr("Simpul keeps what your office knows, on this PC, without a server. Other offices get it as a signed file. "
                        "Name your office to begin, or look at an example first."));
    m_passphraseHint->setText(tr("The passphrase protects the key of your office. It is asked for when another PC joins the office. "
                                 "Nobody can find it again if it is lost: write it down and lock it away."));
    m_create->setText(tr("Begin with this office"));
    m_example->setText(tr("Open the example"));
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace simpul
