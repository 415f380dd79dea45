#include "ui/window/keywords_window.h"

#include "ui/theme/flow_layout.h"
#include "ui/theme/quiet_rows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr QSize usualSize(560, 640);
static constexpr int keywordWidth = 380;
static constexpr int longestKeyword = 200;
static constexpr qsizetype mostOffers = 6;

namespace {

// Sorted as a dictionary is: capitals make no difference.
class KeywordItem : public QTreeWidgetItem
{
public:
    explicit KeywordItem(const Keyword &keyword) : QTreeWidgetItem({keyword.text}) { setData(1, Qt::DisplayRole, keyword.count); }
    bool operator<(const QTreeWidgetItem &other) const override
    {
        if (treeWidget()->sortColumn() == 1)
            return data(1, Qt::DisplayRole).toLongLong() < other.data(1, Qt::DisplayRole).toLongLong();
        return text(0).compare(other.text(0), Qt::CaseInsensitive) < 0;
    }
};

} // namespace

KeywordsWindow::KeywordsWindow(Workers &workers, QWidget *parent)
    : QDialog(parent), m_workers(workers), m_offersLabel(softLabel(this)), m_offers(new QWidget(this)), m_offersFlow(new FlowLayout(m_offers)),
      m_filterLabel(plainLabel(this)), m_filter(new QLineEdit(this)), m_list(new QuietRows<QTreeWidget>(this)), m_nameLabel(plainLabel(this)),
      m_name(new QLineEdit(this)), m_rename(makeButton(this, {}, ButtonLook::Primary)), m_message(new InlineMessage(this)), m_close(makeButton(this, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    build();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &KeywordsWindow::filter);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &KeywordsWindow::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { Q_EMIT searchWanted(keywordQuery(item->text(0))); });
    connect(m_name, &QLineEdit::textChanged, this, &KeywordsWindow::tellButton);
    connect(m_name, &QLineEdit::returnPressed, this, &KeywordsWindow::rename);
    connect(m_rename, &QPushButton::clicked, this, &KeywordsWindow::rename);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_workers, &Workers::libraryChanged, this, &KeywordsWindow::read);
    resize(usualSize);
    m_list->setFocus();
    read();
}

void KeywordsWindow::build()
{
    m_filterLabel->setBuddy(m_filter);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(longestKeyword);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    m_list->setColumnWidth(0, keywordWidth);
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filterLabel);
    filterRow->addWidget(m_filter, 1);
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_nameLabel);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_rename);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addWidget(m_offersLabel);
    column->addWidget(m_offers);
    column->addLayout(filterRow);
    column->addWidget(m_list, 1);
    column->addLayout(nameRow);
    column->addWidget(m_message);
    column->addWidget(m_close, 0, Qt::AlignLeft);
}

// ---- reading

void KeywordsWindow::read()
{
    m_workers.slow().runLatest(
        this, u"keywords"_s, [](Library &library, const Progress &progress) { return keywordsInUse(library, progress); },
        [this](const Result<QList<Keyword>> &keywords) {
            if (keywords)
                fill(*keywords);
            else
                m_message->tell(keywords.error().message);
        });
}

void KeywordsWindow::fill(const QList<Keyword> &keywords)
{
    const QStringList before = chosen();
    const QString name = m_name->text();
    m_list->setSortingEnabled(false);
    m_list->clear();
    for (const Keyword &keyword : keywords)
        m_list->addTopLevelItem(new KeywordItem(keyword));
    m_list->setSortingEnabled(true);
    offer(keywords);
    filter();
    choose(before);
    if (!chosen().isEmpty())
        m_name->setText(name); // what is being typed stays
    tellButton();
}

// A press chooses them in the list: what becomes of them is decided there.
void KeywordsWindow::offer(const QList<Keyword> &keywords)
{
    for (QPushButton *old : m_offers->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    while (QLayoutItem *item = m_offersFlow->takeAt(0))
        delete item;
    const QList<QList<Keyword>> variants = variantsAmong(keywords);
    for (const QList<Keyword> &group : variants.mid(0, mostOffers)) {
        QStringList texts;
        for (const Keyword &keyword : group)
            texts << keyword.text;
        QPushButton *button = makeButton(m_offers, texts.join(u" · "_s).replace(u'&', u"&&"_s), ButtonLook::Quiet);
        button->setAccessibleName(tr("Choose %1").arg(texts.join(u", "_s)));
        connect(button, &QPushButton::clicked, this, [this, texts] {
            m_filter->clear();
            choose(texts);
            m_name->setFocus();
            m_name->selectAll();
        });
        m_offersFlow->addWidget(button);
        putBefore(m_filter, button);
        button->show();
    }
    m_offersLabel->setVisible(!variants.isEmpty());
    m_offers->setVisible(!variants.isEmpty());
}

void KeywordsWindow::filter()
{
    const QString words = m_filter->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(words, Qt::CaseInsensitive));
        if (item->isHidden())
            item->setSelected(false); // nothing is done with what is out of view
    }
}

// ---- choosing

void KeywordsWindow::choose(const QStringList &keywords)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setSelected(keywords.contains(item->text(0)) && !item->isHidden());
        if (item->isSelected() && !first)
            first = item;
    }
    if (first)
        m_list->scrollToItem(first);
}

QStringList KeywordsWindow::chosen() const
{
    QList<QTreeWidgetItem *> items = m_list->selectedItems();
    std::stable_sort(items.begin(), items.end(), [](const QTreeWidgetItem *a, const QTreeWidgetItem *b) {
        return a->data(1, Qt::DisplayRole).toLongLong() > b->data(1, Qt::DisplayRole).toLongLong();
    });
    QStringList out;
    for (const QTreeWidgetItem *item : items)
        out << item->text(0);
    return out;
}

void KeywordsWindow::followChoice()
{
    m_name->setText(chosen().value(0));
    tellButton();
}

void KeywordsWindow::tellButton()
{
    const QStringList from = chosen();
    const QString to = m_name->text().simplified();
    m_rename->setText(from.size() > 1 ? tr("Merge %n keywords", nullptr, int(from.size())) : tr("Rename"));
    m_rename->setEnabled(!from.isEmpty() && !to.isEmpty() && from != QStringList{to});
}

// ---- changing

void KeywordsWindow::rename()
{
    const QStringList from = chosen();
    const QString to = m_name->text().simplified();
    if (!m_rename->isEnabled())
        return;
    if (to.contains(u';'))
        return m_message->tell(tr("A keyword has no semicolon: it separates one from the next."), Tone::Attention);
    m_rename->setEnabled(false);
    m_workers.slow().run(
        this, [from, to](Library &library, const Progress &progress) { return renameKeywords(library, from, to, progress); },
        [this, to](const Result<BatchDone> &done) {
            if (!done) {
                tellButton();
                return m_message->tell(done.error().message);
            }
            tellDone(*done);
            m_workers.tellSaved(); // and the list is read anew
        });
}

void KeywordsWindow::tellDone(const BatchDone &done)
{
    m_message->tell(tr("%n asset(s) changed.", nullptr, int(done.changes.size())), Tone::Good);
    m_message->addAnswer(tr("Undo"), [this, changes = done.changes] { takeBackAll(changes); });
}

void KeywordsWindow::takeBackAll(const QList<ValueChange> &changes)
{
    m_workers.slow().run(
        this, [changes](Library &library) { return takeBack(library, changes); },
        [this](const Result<int> &back) {
            m_message->tell(back ? tr("%n asset(s) are as before.", nullptr, *back) : back.error().message, back ? Tone::Good : Tone::Bad);
            m_workers.tellSaved();
        });
}

// ---- words and keys

void KeywordsWindow::retranslate()
{
    setWindowTitle(tr("Keywords"));
    m_offersLabel->setText(tr("These may mean the same. Press one to choose them:"));
    m_filterLabel->setText(tr("&Filter"));
    m_list->setHeaderLabels({tr("Keyword"), tr("Assets")});
    m_list->setAccessibleName(tr("Keywords in use"));
    m_nameLabel->setText(tr("&New name"));
    m_close->setText(tr("Close"));
    tellButton();
}

void KeywordsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void KeywordsWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocused(this, event))
        QDialog::keyPressEvent(event);
}

} // namespace simpul
