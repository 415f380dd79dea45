#pragma once

#include "ui/models/row_query.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simpul {

class FlowLayout;

// Between the search field and the hits: what may have been meant, and a menu each with the types, themes, units, years and states of
// the hits, how many there are of each, to narrow the search to it.
class SearchGuideView : public QWidget
{
    Q_OBJECT

public:
    explicit SearchGuideView(QWidget *parent);

    void show(const QString &query, const SearchGuide &guide);
    void showGaps(const QList<SearchGap> &gaps);
    void clear();
    QWidget *first() const; // of what takes the focus here

Q_SIGNALS:
    void queryWanted(const QString &query);

private:
    QPushButton *addButton(const QString &text, const QString &spoken);
    void addFacet(const SearchFacet &facet, const QString &query);

    QLabel *m_advice;
    QPushButton *m_suggestion;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    QWidget *m_last = nullptr; // of what takes the focus here
    QString m_suggested;
};

} // namespace simpul
