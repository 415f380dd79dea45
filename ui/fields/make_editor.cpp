#include "ui/fields/choice_editor.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/file_editor.h"
#include "ui/fields/grid_editor.h"
#include "ui/fields/line_editor.h"
#include "ui/fields/link_editor.h"
#include "ui/fields/link_list_editor.h"
#include "ui/fields/table_editor.h"
#include "ui/fields/text_editor.h"

namespace simpul {

FieldEditor *makeEditor(const Field &field, RecordLookup &lookup, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText: return new TextEditor(field, parent);
    case FieldKind::Choice:
    case FieldKind::Flag: return new ChoiceEditor(field, parent);
    case FieldKind::Link: return new LinkEditor(field, lookup, parent);
    case FieldKind::LinkList: return new LinkListEditor(field, lookup, parent);
    case FieldKind::Table:
        if (fitsGrid(field))
            return new GridEditor(field, lookup, parent);
        return new TableEditor(field, lookup, parent);
    case FieldKind::Attachment: return new FileEditor(field, lookup, parent);
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Duration:
    case FieldKind::Tags: break;
    }
    return new LineEditor(field, parent);
}

} // namespace simpul
