#pragma once

#include "core/library.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace simpul {

class EmptyState;
class InlineMessage;
class TextTable;
class ValueCard;
class Workers;

// What two offices changed without knowing of each other: a list, and for the one chosen its values side by side.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    ConflictView(Workers &workers, QWidget *parent);

    void show(const QList<ConflictInfo> &conflicts);
    void takeFocus();
    bool closeEditor(); // what Esc does

Q_SIGNALS:
    void changed();
    void recordWanted(const std::string &type, const simpul::Uuid &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildResolver();
    void retranslate();
    void fillList();
    void showConflict(int row);
    void showValues(const ConflictInfo &conflict);
    void keepChosen();
    void later();
    void editBoth();
    void keepWritten();
    void resolved(const Result<> &done);
    const ConflictInfo *current() const;

    Workers &m_workers;
    QList<ConflictInfo> m_conflicts;
    QString m_shown;      // id of the conflict in view
    QStringList m_values; // ids, as the cards show them
    int m_resolvedRow = -1;

    TextTable *m_list;
    EmptyState *m_empty;
    QWidget *m_body;
    QLabel *m_place = nullptr;
    QLabel *m_story;
    InlineMessage *m_message;
    QGridLayout *m_grid;
    std::vector<ValueCard *> m_cards;
    QButtonGroup *m_choices;
    QWidget *m_buttons;
    QPushButton *m_keep;
    QPushButton *m_both;
    QPushButton *m_later;
    QPushButton *m_open;
    QLabel *m_note;
    QWidget *m_editArea;
    QLabel *m_editLabel;
    QPlainTextEdit *m_editor;
    QPushButton *m_write;
    QPushButton *m_cancel;
};

} // namespace simpul
