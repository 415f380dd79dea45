#include "ui/fields/link_line.h"

#include "ui/fields/record_lookup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace simpul {

static constexpr int idRole = Qt::UserRole + 1;
static constexpr int titleRole = Qt::UserRole + 2;

LinkLine::LinkLine(std::string type, RecordLookup &lookup, QWidget *parent)
    : QLineEdit(parent), m_type(std::move(type)), m_lookup(lookup), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(m_offers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(): the offers come later than the key
    connect(this, &QLineEdit::textEdited, this, &LinkLine::ask);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const auto id = index.data(idRole).value<Uuid>();
        const QString title = index.data(titleRole).toString();
        if (!id.isNull())
            return Q_EMIT picked(id, title);
        m_lookup.create(this, m_type, title, [this](const Result<FoundTitle> &made) {
            if (made)
                Q_EMIT picked(made->id, made->title);
            else
                setToolTip(made.error().message.toHtmlEscaped());
        });
    });
}

// What a name alone makes. Units and governments are known by their codes: they are written on their own page.
static bool isMadeByItsTitle(const std::string &name)
{
    static const QStringList types{QStringLiteral("person"), QStringLiteral("theme"), QStringLiteral("community"), QStringLiteral("knowledge_asset"),
                                   QStringLiteral("training_event")};
    return types.contains(QString::fromStdString(name));
}

void LinkLine::offerNew(const QList<FoundTitle> &found)
{
    const QString title = text().simplified();
    const bool isThere = std::any_of(found.begin(), found.end(), [&](const FoundTitle &offer) { return offer.title.compare(title, Qt::CaseInsensitive) == 0; });
    if (title.size() < 2 || isThere || !isMadeByItsTitle(m_type))
        return;
    auto *item = new QStandardItem(tr("New: \"%1\"").arg(title));
    item->setData(title, titleRole);
    m_offers->appendRow(item);
}

void LinkLine::ask()
{
    m_lookup.find(this, m_type, text(), [this](const QList<FoundTitle> &found) {
        m_offers->clear();
        for (const FoundTitle &offer : found) {
            auto *item = new QStandardItem(offer.hint.isEmpty() ? offer.title : offer.title + QStringLiteral("  ·  ") + offer.hint);
            item->setData(QVariant::fromValue(offer.id), idRole);
            item->setData(offer.title, titleRole);
            m_offers->appendRow(item);
        }
        offerNew(found);
        m_completer->popup()->setAccessibleName(accessibleName());
        if (m_offers->rowCount() == 0)
            m_completer->popup()->hide();
        else if (isVisible())
            m_completer->complete();
    });
}

// The arrow down asks for the list without typing; keys that choose from an open list are the list's.
void LinkLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_completer->popup()->isVisible() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    if (key == Qt::Key_Down)
        ask();
    QLineEdit::keyPressEvent(event);
}

} // namespace simpul
