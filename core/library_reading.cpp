// Files whose text this program cannot read by itself: other programs are asked, in the background.
#include "core/attachments/other_readers.h"
#include "core/base/text.h"
#include "core/library_parts.h"

namespace simpul {

namespace {

struct Unread {
    Hash hash;
    QString name;
    qint64 size = 0;
};

// What is here, has no text and was not tried. An empty text says: tried, there is none.
QList<Unread> unreadFiles(Library::Parts &parts)
{
    struct Found {
        Hash hash;
        RecordKey key;
        qint64 size = 0;
    };
    QList<Found> found;
    auto row = parts.database->query("SELECT attachment.hash, record.audience, record.type, record.id, attachment.size FROM attachment JOIN record_file USING(hash) "
                                     "JOIN record USING(rid) WHERE attachment.text IS NULL AND record.life<>1 GROUP BY attachment.hash");
    while (row.next())
        found << Found{row.bytes<Hash>(0), {.audience = Audience(row.integer(1)), .type = std::string(row.view(2)), .id = row.bytes<Uuid>(3)}, row.integer(4)};
    row.reset();
    QList<Unread> out;
    for (const Found &file : found) {
        for (const TableRow &line : parts.view(file.key).value("files").value<QList<TableRow>>()) {
            const auto ref = line.cells.value(QStringLiteral("file")).value<FileRef>();
            if (ref.sha256 == file.hash && mayBeReadByOthers(ref.name) && parts.files.has(ref.sha256)) {
                out << Unread{ref.sha256, ref.name, file.size};
                break;
            }
        }
    }
    return out;
}

} // namespace

Result<int> Library::readByOtherPrograms(const Progress &progress)
{
    if (!m_parts->canWrite())
        return 0; // its own PC reads them
    m_parts->refresh();
    const QList<Unread> unread = unreadFiles(*m_parts);
    int read = 0;
    for (qsizetype i = 0; i < unread.size(); ++i) {
        const Unread &file = unread[i];
        const auto isStopped = [&] { return progress && !progress(Text::tr("Reading \"%1\"").arg(file.name), i, unread.size()); };
        if (isStopped())
            break; // what was read so far stays
        const auto text = textByOthers(m_parts->files.path(file.hash), file.name, isStopped);
        if (!text)
            continue; // another day, when a program for it is installed
        const auto noted = m_parts->writeDerived([&]() -> Result<> {
            m_parts->search.addFileText(file.hash, file.size, text->toStdString());
            if (text->isEmpty())
                m_parts->database->run("UPDATE attachment SET text=x'' WHERE hash=?", file.hash);
            return {};
        });
        if (!noted)
            return fail(noted.error());
        read += text->isEmpty() ? 0 : 1;
    }
    return read;
}

} // namespace simpul
