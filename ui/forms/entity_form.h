#pragma once

#include "core/library.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace simpul {

class FieldEditor;
class RecordLookup;

// The form that follows from a type's description: one row per field, in its order; of types people write every day those they need
// first, and the others behind a button. It knows the record it began with, so that it can tell what
// the person changed, and only that is saved.
class EntityForm : public QWidget
{
    Q_OBJECT

public:
    EntityForm(const EntityType &type, RecordLookup &lookup, QWidget *parent);

    void leaveOut(const QSet<QString> &fields); // those that people change elsewhere: a state by its buttons
    void setRecord(const Record &record);       // an empty one for something new
    const Record &record() const { return m_record; }

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

Q_SIGNALS:
    void touched();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEditor(const Field &field, QVBoxLayout *column);
    void addOthers(const QList<const Field *> &fields);
    void showOthers(bool shown);
    QStringList placeProblems(const QStringList &problems);
    void focusFirstProblem();

    const EntityType &m_type;
    RecordLookup &m_lookup;
    QVBoxLayout *m_column;
    QPushButton *m_othersButton = nullptr; // shows and hides the fields that are not needed every day
    QWidget *m_others = nullptr;
    QList<FieldEditor *> m_editors;
    Record m_record;
};

// The steps that lead from one value of a field to another: tags, links and rows one by one, so that what others add meanwhile stays.
void addSteps(RecordEdit &edit, const Field &field, const QVariant &from, const QVariant &to);

} // namespace simpul
