#pragma once

#include "core/library.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace simpul {

class FieldEditor;
class RecordLookup;
struct FormGroup;

// The form that follows from a type's description: an editor per field, in groups (form_layout.h). It knows the record it began with, so that it can tell what
// the person changed, and only that is saved.
class EntityForm : public QWidget
{
    Q_OBJECT

public:
    EntityForm(const EntityType &type, RecordLookup &lookup, QWidget *parent);

    void setRecord(const Record &record);       // an empty one for something new
    const Record &record() const { return m_record; }

    void takeInput(); // also what is being typed in a cell of a table
    bool isTouched() const;
    // Shows what is wrong where it is, with the focus on the first of them. False: nothing must be saved.
    bool check();
    void collect(RecordEdit &edit) const; // what the person changed
    void collectAll(RecordEdit &edit) const; // all that stands there: of something new
    Record asShown() const;               // the record with what stands in the form
    QJsonObject written() const;          // what the person typed so far, by field
    void takeUp(const QJsonObject &written);
    // A refusal of the library goes below its field if it names one; what remains is returned.
    QString placeProblem(const QString &problem);

    void focusFirst();
    FieldEditor *editor(std::string_view field) const;
    void bringIntoView(const FieldEditor *editor); // opens its group

Q_SIGNALS:
    void touched();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEditor(const Field &field, QVBoxLayout *column);
    void addGroup(const FormGroup &group);
    QStringList placeProblems(const QStringList &problems);
    void focusFirstProblem();

    const EntityType &m_type;
    RecordLookup &m_lookup;
    QVBoxLayout *m_column;
    struct Group {
        QPushButton *button; // shows and hides its fields
        QWidget *content;
    };
    QList<Group> m_groups;
    QList<FieldEditor *> m_editors;
    Record m_record;
};

// The steps that lead from one value of a field to another: tags, links and rows one by one, so that what others add meanwhile stays.
void addSteps(RecordEdit &edit, const Field &field, const QVariant &from, const QVariant &to);

} // namespace simpul
