#include "ui/pages/help_page.h"

#include "ui/commands/commands.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"
#include "ui/pages/help_topics.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int finderWidth = 220;
static constexpr int lettersBesidePictures = 120;
static constexpr QLatin1String pictureMark("picture:");

HelpPage::HelpPage(const Commands &commands, QWidget *parent)
    : Page(parent), m_commands(commands), m_wordsLabel(plainLabel(this)), m_words(new QLineEdit(this)), m_topics(new QListWidget(this)),
      m_none(softLabel(this)), m_reader(new Reader(this, lettersBesidePictures))
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    row->setSpacing(3 * gap);
    row->addWidget(buildFinder());
    row->addWidget(m_reader, 1);
}

QWidget *HelpPage::buildFinder()
{
    auto *finder = new QWidget(this);
    finder->setFixedWidth(finderWidth);
    m_wordsLabel->setBuddy(m_words);
    m_words->setClearButtonEnabled(true);
    m_topics->setWordWrap(true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setSpacing(3);
    auto *column = new QVBoxLayout(finder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_wordsLabel);
    column->addWidget(m_words);
    column->addWidget(m_none);
    column->addWidget(m_topics, 1);
    connect(m_words, &QLineEdit::textChanged, this, &HelpPage::find);
    connect(m_words, &QLineEdit::returnPressed, m_topics, qOverload<>(&QWidget::setFocus));
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            goTo(item->data(Qt::UserRole).toString());
    });
    return finder;
}

static bool speaksOf(const HelpTopic &topic, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return topic.title.contains(word, Qt::CaseInsensitive) || topic.text.contains(word, Qt::CaseInsensitive);
    });
}

// The list keeps the parts that have all the words; they are marked where they stand.
void HelpPage::find()
{
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    m_topics->clear();
    QListWidgetItem *chosen = nullptr;
    {
        const QSignalBlocker quiet(m_topics); // filling the list goes nowhere
        for (const HelpTopic &topic : helpTopics(m_commands)) {
            if (!speaksOf(topic, words))
                continue;
            auto *item = new QListWidgetItem(topic.title, m_topics);
            item->setData(Qt::UserRole, topic.id);
            if (topic.id == m_topic)
                chosen = item;
        }
        if (words.isEmpty())
            m_topics->setCurrentItem(chosen);
    }
    m_none->setVisible(m_topics->count() == 0);
    markWords(words);
    if (!words.isEmpty() && m_topics->count() > 0)
        m_topics->setCurrentItem(chosen ? chosen : m_topics->item(0));
}

void HelpPage::markWords(const QStringList &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words) {
        for (QTextCursor hit = m_reader->document()->find(word); !hit.isNull(); hit = m_reader->document()->find(word, hit)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = hit;
            mark.format.setBackground(colour(Colour::Mark));
            marks << mark;
        }
    }
    m_reader->setExtraSelections(marks);
}

void HelpPage::goTo(const QString &id)
{
    m_topic = id;
    const QList<HelpTopic> topics = helpTopics(m_commands);
    const auto topic = std::ranges::find(topics, id, &HelpTopic::id);
    if (topic == topics.end())
        return m_reader->moveCursor(QTextCursor::Start);
    for (QTextBlock block = m_reader->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() != topic->title)
            continue;
        m_reader->moveCursor(QTextCursor::End); // so that the heading comes to the top
        m_reader->setTextCursor(QTextCursor(block));
        break;
    }
}

void HelpPage::takeFocus()
{
    m_reader->setFocus();
}

bool HelpPage::escape()
{
    if (m_words->text().isEmpty())
        return false;
    m_words->clear();
    return true;
}

void HelpPage::retranslate()
{
    m_reader->setAccessibleName(tr("Help"));
    m_wordsLabel->setText(tr("Find in the help"));
    m_words->setAccessibleName(tr("Find in the help"));
    for (QWidget *button : m_words->findChildren<QWidget *>())
        button->setAccessibleName(tr("Clear the field"));
    m_topics->setAccessibleName(tr("Parts of the help"));
    m_none->setText(tr("No part of the help has these words."));
    write();
    find();
    goTo(m_topic);
}

void HelpPage::write()
{
    QStringList parts = {u"# "_s + tr("Help"),
                         tr("Simpul keeps what your office knows: methods, lessons, guides, SOPs, who belongs to which community, who learnt what. "
                            "Everything lies in one folder on this PC. No network is needed.")};
    for (const HelpTopic &topic : helpTopics(m_commands))
        parts << u"## "_s + topic.title << topic.text;
    QTextDocument &document = *m_reader->document();
    writeMarkdown(document, parts.join(u"\n\n"_s));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().startsWith(pictureMark))
            continue;
        const QString name = block.text();
        m_pictures.insert(name, QImage(helpPicturePath(name.mid(pictureMark.size()))));
        QTextImageFormat format;
        format.setName(name);
        format.setProperty(QTextFormat::ImageAltText, block.next().text());
        QTextCursor place(block);
        place.setPosition(block.position() + int(name.size()), QTextCursor::KeepAnchor);
        place.insertImage(format);
    }
    m_roomForPictures = 0;
    fitPictures();
}

// As large as they were taken, or as wide as there is room.
void HelpPage::fitPictures()
{
    QTextDocument &document = *m_reader->document();
    const int room = m_reader->viewport()->width() - 2 * int(document.documentMargin());
    if (room == m_roomForPictures || room <= 0)
        return;
    m_roomForPictures = room;
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
        document.addResource(QTextDocument::ImageResource, QUrl(picture.key()),
                             picture->width() > room ? picture->scaledToWidth(room, Qt::SmoothTransformation) : *picture);
    document.markContentsDirty(0, document.characterCount());
}

void HelpPage::showTopic(const QString &section)
{
    m_topic = helpTopicOf(section);
    m_words->clear();
    if (isVisible())
        retranslate();
}

void HelpPage::changeEvent(QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        QMetaObject::invokeMethod(this, &HelpPage::retranslate, Qt::QueuedConnection);
    Page::changeEvent(event);
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layout()->activate(); // the reader has its new width
    fitPictures();
}

void HelpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    retranslate(); // in the language and the colours of the moment
}

} // namespace simpul
