#pragma once

#include "ui/models/row.h"

#include <QStyledItemDelegate>

namespace simpul {

// Paints a row: what it is, the sentence in which the hit stands, state, owner and date.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Density { Reading, Short }; // with two lines of the sentence, or without it
    explicit RowDelegate(Density density, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintTitle(QPainter *painter, QRect &rest, const QString &title) const;
    void paintSentence(QPainter *painter, QRect &rest, const Row &row) const;
    void paintMeta(QPainter *painter, QRect &rest, const Row &row) const;

    Density m_density;
};

} // namespace simpul
