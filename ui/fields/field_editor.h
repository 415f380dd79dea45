#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace simpul {

class RecordLookup;

// The editor of one field: its label, what people type into, and below it what is wrong with that. It tells apart a value set by the
// program and one that a person typed. Label and input are siblings: only so do assistive programs find the label of a combo box.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    void setValue(const QVariant &value); // by the program
    virtual Result<QVariant> read() const = 0; // what stands there; a refusal says what is wrong with it
    bool isTouched() const { return m_touched; }
    // What stands there, also where it cannot be read yet; and to go on with it another time, as something a person typed.
    virtual QJsonValue written() const;
    void takeUp(const QJsonValue &written);

    void setProblem(const QString &problem); // empty: there is none
    QString problem() const;
    bool checkNow(); // reads, and shows what is wrong
    virtual void takeInput() {} // what is being typed becomes part of what stands there
    virtual QWidget *input() const = 0; // what the label leads to
    void requireLater(); // a draft may do without it: it is required only when that is submitted
    void setSpokenName(const QString &name); // where the label alone is not enough: in the rows of a table

Q_SIGNALS:
    void touched();

protected:
    virtual void show(const QVariant &value) = 0;
    virtual void showWritten(const QJsonValue &written);
    virtual QString spokenName() const { return m_spokenName.isEmpty() ? m_field.label() : m_spokenName; }
    virtual QString hint() const { return {}; } // how to write such a value, told with the field
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    void place(QWidget *content);   // below the label
    void place(QLayout *content);
    void touch();                   // a person changed it
    bool isShowing() const { return m_showing; }

private:
    void finish();

    Field m_field;
    QLabel *m_label;
    QLabel *m_required;
    QLabel *m_problem;
    QVBoxLayout *m_column;
    QString m_spokenName;
    bool m_requiredLater = false;
    bool m_touched = false;
    bool m_showing = false;
};

// The editor for the kind of this field.
FieldEditor *makeEditor(const Field &field, RecordLookup &lookup, QWidget *parent);

} // namespace simpul
