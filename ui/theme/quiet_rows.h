#pragma once

#include <QAbstractItemView>

namespace simpul {

// Rows whose choice may change while the focus is elsewhere. Qt 6.4 then tells whoever hears the window that the focus went there.
template <typename View>
class QuietRows : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        if (this->hasFocus())
            View::currentChanged(now, before);
        else
            QAbstractItemView::currentChanged(now, before);
    }
};

} // namespace simpul
