#pragma once

#include "ui/models/keywords.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace simpul {

class FlowLayout;
class InlineMessage;
class Workers;

// All keywords in use, with how many assets have each: one is renamed, several become one. What may mean the same is offered.
class KeywordsWindow : public QDialog
{
    Q_OBJECT

public:
    KeywordsWindow(Workers &workers, QWidget *parent);

Q_SIGNALS:
    void searchWanted(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void fill(const QList<Keyword> &keywords);
    void offer(const QList<Keyword> &keywords);
    void filter();
    void choose(const QStringList &keywords);
    QStringList chosen() const; // the most used first
    void followChoice();
    void tellButton();
    void rename();
    void tellDone(const BatchDone &done);
    void takeBackAll(const QList<ValueChange> &changes);
    void retranslate();

    Workers &m_workers;
    QLabel *m_offersLabel;
    QWidget *m_offers;
    FlowLayout *m_offersFlow;
    QLabel *m_filterLabel;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_rename;
    InlineMessage *m_message;
    QPushButton *m_close;
};

} // namespace simpul
