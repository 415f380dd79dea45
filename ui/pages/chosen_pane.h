#pragma once

#include "ui/fields/library_lookup.h"
#include "ui/models/batch_edit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace simpul {

class ActionButton;
class Commands;
class FieldEditor;
class InlineMessage;
class SectionTitle;

// Beside the list while several of its rows are chosen: how many, and what can be done with all of them at once.
class ChosenPane : public QWidget
{
    Q_OBJECT

public:
    ChosenPane(Workers &workers, Commands &commands, QWidget *parent);

    // `type`: of all of them; nullptr if they are of several.
    void show(int count, qint64 total, const EntityType *type, bool inTrash);
    InlineMessage &message() { return *m_message; }
    void takeFocus();

Q_SIGNALS:
    void changeWanted(const simpul::BatchEdit &edit);
    void letGo(); // one of them is enough

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildButtons(Commands &commands);
    QWidget *buildChange();
    void listFields();
    void showEditor();
    void change(BatchEdit::What what);
    void empty();
    void retranslate();
    const Field *field() const;

    LibraryLookup m_lookup;
    SectionTitle *m_title;
    QLabel *m_hint;
    InlineMessage *m_message;
    QPushButton *m_trash = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_letGo = nullptr;
    QWidget *m_change;
    SectionTitle *m_changeTitle = nullptr;
    QLabel *m_fieldLabel = nullptr;
    QComboBox *m_fields = nullptr;
    QVBoxLayout *m_place = nullptr; // of the editor
    FieldEditor *m_editor = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    const EntityType *m_type = nullptr;
    int m_count = 0;
    qint64 m_total = 0;
    bool m_inTrash = false;
};

} // namespace simpul
