#pragma once

#include "core/library.h"

#include <QObject>

namespace simpul {

class Commands;
class DetailPane;
class Page;
class Workers;

// What else can be done with the record in view, by its type: write minutes while people meet, plan the next meeting, make an asset of what came
// out. Each is a command, and a button on the page where it makes sense.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    RecordActions(DetailPane &detail, Workers &workers, Commands &commands, Page &page);

    static QStringList commandsFor(const Record &record); // in the order of their buttons
    static QStringList all();

Q_SIGNALS:
    void recordWanted(const std::string &type, const simpul::Uuid &id);

private:
    void run(const QString &command);
    void noteUse();
    void print();
    void writeMinutes();
    void importMinutes();
    void proposeHours();
    void saveCalendar();
    void make(const std::string &type, Result<Uuid> (*work)(Library &, const Uuid &));

    DetailPane &m_detail;
    Workers &m_workers;
};

} // namespace simpul
