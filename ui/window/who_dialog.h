#pragma once

#include "ui/fields/library_lookup.h"

#include <QDialog>

namespace simpul {

class FieldEditor;
class Workers;

// Who is at work at this PC: the author of what is written from now on.
class WhoDialog : public QDialog
{
    Q_OBJECT

public:
    WhoDialog(Workers &workers, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &person); // id, or empty: nobody in particular

private:
    void take();

    LibraryLookup m_lookup;
    FieldEditor *m_person;
};

} // namespace simpul
