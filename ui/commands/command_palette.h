#pragma once

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace simpul {

class Commands;

// All commands in one list with a field to find one by its words. Enter does it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Commands &commands, QWidget *parent);
    void openAnew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void fill();
    void give();

    Commands &m_commands;
    QLabel *m_label;
    QLineEdit *m_words;
    QListWidget *m_list;
};

// Commands that have all the words, those that begin with them first.
QList<QAction *> commandsWith(const Commands &commands, const QString &words);

} // namespace simpul
