#pragma once

#include "core/model/record.h"

#include <QDateTime>
#include <QJsonObject>
#include <QThreadPool>

namespace simpul {

// What is typed is written down this soon: whatever happens, no more of it is lost.
inline constexpr int keepDraftAfterMs = 800;

// What somebody has typed into a form and not saved.
struct Draft {
    std::string type;
    Uuid id;             // of the record, or the one it will have
    Stamp base = 0;      // when the record was last changed before the form was opened; 0: it was new
    QJsonObject fields;  // by name, what FieldEditor::written() gives
    QDateTime written = {};
};

// Drafts on this PC, a file each in a folder of their own: they outlive a crash and a power cut, and never travel. Files are written in
// the background, one after the other.
class Drafts
{
public:
    explicit Drafts(const QString &folder);

    void keep(const Draft &draft);
    void drop(const Uuid &id);
    QList<Draft> all() const; // the newest first; what cannot be read is passed over

private:
    QString path(const Uuid &id) const;

    QString m_folder;
    QThreadPool m_pool; // its end waits for what is being written
};

} // namespace simpul
