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
        Q_EMIT picked(index.data(idRole).value<Uuid>(), index.data(titleRole).toString());
    });
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
        m_completer->popup()->setAccessibleName(accessibleName());
        if (found.isEmpty())
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
