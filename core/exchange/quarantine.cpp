#include "core/exchange/quarantine.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace simpul {

static constexpr qint64 largestKept = qint64(4) << 30;
static constexpr qint64 largestNote = 64 * 1024;

Quarantine::Quarantine(QString folder)
    : m_folder(std::move(folder))
{
}

static std::optional<Hash> hashOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestKept || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Sha256 hash;
    static constexpr qint64 piece = 1 << 20;
    qint64 total = 0;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty() && total <= largestKept; bytes = file.read(piece)) {
        hash.add(viewOf(bytes));
        total += bytes.size();
    }
    return hash.result();
}

void Quarantine::add(const QString &bundle, const Error &reason, Stamp now)
{
    QDir().mkpath(m_folder);
    const auto hash = hashOf(bundle);
    const QString name = hash ? QString::fromStdString(toHex(hash->view().substr(0, 12))) : QStringLiteral("too-large-%1").arg(now);
    const QString kept = QDir(m_folder).filePath(name + QStringLiteral(".simpul"));
    if (hash && !QFile::exists(kept))
        QFile::copy(bundle, kept);
    const std::string note = "{\"original\":" + jsonString(QFileInfo(bundle).fileName()) + ",\"reason\":" + jsonString(reason.code)
        + ",\"message\":" + jsonString(reason.message) + ",\"time\":" + std::to_string(now) + "}\n";
    (void)writeFile(QDir(m_folder).filePath(name + QStringLiteral(".json")), toByteArray(note));
}

QList<QuarantineInfo> Quarantine::list() const
{
    QList<QuarantineInfo> out;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto content = readFile(folder.filePath(name), largestNote);
        const auto json = content ? parseJson(viewOf(content->trimmed())) : std::nullopt;
        if (!json)
            continue;
        bool ok = true;
        const QString kept = folder.filePath(QFileInfo(name).completeBaseName() + QStringLiteral(".simpul"));
        out.append({.file = QFile::exists(kept) ? kept : QString(),
                    .original = QString::fromStdString(json->text("original", ok)),
                    .reason = QString::fromStdString(json->text("reason", ok)),
                    .message = QString::fromStdString(json->text("message", ok)),
                    .time = json->integer("time", ok)});
    }
    std::sort(out.begin(), out.end(), [](const QuarantineInfo &a, const QuarantineInfo &b) { return a.time > b.time; });
    return out;
}

} // namespace simpul
