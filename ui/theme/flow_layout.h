#pragma once

#include <QLayout>

namespace simpul {

// Widgets in a row that goes on in the next line when there is no room: buttons keep their words whole at any text size.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool really) const; // returns the height it takes

    QList<QLayoutItem *> m_items;
};

} // namespace simpul
