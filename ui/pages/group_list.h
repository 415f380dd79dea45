#pragma once

#include "ui/models/groups.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace simpul {

class Workers;

// Above the library's list: the saved searches, or the themes, kinds, years... of what the list holds, with how many there are of each.
// Choosing one narrows the list to it; the first row leads back to all.
class GroupList : public QWidget
{
    Q_OBJECT

public:
    GroupList(Workers &workers, QWidget *parent);

    void ask(const RowQuery &query); // of the list: counts anew
    QString group() const { return m_group; } // the query of the group one is in; empty: all
    QString groupLabel() const;
    QString fieldName() const; // what it groups by, as English queries call it; empty: the saved searches
    void groupBy(const QString &fieldName);
    bool leaveGroup(); // false: one is in none
    QComboBox *chooser() { return m_chooser; }
    QListWidget *list() { return m_list; }

Q_SIGNALS:
    void groupChosen(); // or another field
    void queryWanted(const QString &query); // of a saved search

protected:
    void changeEvent(QEvent *event) override;

private:
    const GroupField *field() const; // nullptr: the saved searches
    void countAnew();
    void show(const QList<Group> &groups);
    void fill();
    void fitHeight();
    void showWhereOneIs();
    void choose(int row);
    void chooseField();
    void retranslate();

    Workers &m_workers;
    QLabel *m_label;
    QComboBox *m_chooser;
    QListWidget *m_list;
    RowQuery m_query;
    QList<Group> m_groups;
    QString m_group;
    bool m_isFilling = false;
};

} // namespace simpul
