#include "tests/bench/git_peer.h"

#include "core/base/bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace simpul::bench {

namespace {

// One field per line, as somebody who keeps records in git would write them.
QByteArray recordFile(const Uuid &id, const Texts &texts)
{
    return toByteArray(jsonLine(id, texts)).replace("\",\"", "\",\n\"");
}

class GitDesk
{
public:
    explicit GitDesk(QString folder) : m_folder(std::move(folder)) {}

    bool write(const Uuid &id, const Texts &texts)
    {
        const QString name = QString::fromStdString(toHex(id.view()));
        const QString folder = m_folder + QStringLiteral("/records/") + name.right(2);
        if (!m_made.contains(folder)) {
            QDir().mkpath(folder);
            m_made << folder;
        }
        QFile file(folder + u'/' + name + QStringLiteral(".json"));
        const QByteArray content = recordFile(id, texts);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    Run git(const QStringList &arguments, const QString &inside = {})
    {
        const QStringList settings = {QStringLiteral("GIT_CONFIG_NOSYSTEM=1"), QStringLiteral("GIT_CONFIG_GLOBAL=/dev/null"),
                                      QStringLiteral("GIT_AUTHOR_DATE=1790000000 +0000"),
                                      QStringLiteral("GIT_COMMITTER_DATE=1790000000 +0000")};
        const QStringList options = {
            QStringLiteral("-c"), QStringLiteral("user.name=W"), QStringLiteral("-c"), QStringLiteral("user.email=w@example.org"),
            QStringLiteral("-c"), QStringLiteral("gc.auto=0"),   QStringLiteral("-c"), QStringLiteral("init.defaultBranch=main")};
        Run out = run({QStringLiteral("git"), options + arguments, inside.isEmpty() ? m_folder : inside, settings});
        if (out.status != 0 && problem.isEmpty())
            problem = QStringLiteral("git %1: %2").arg(arguments.first(), QString::fromUtf8(out.output).trimmed());
        return out;
    }
    Cost commit()
    {
        const Run added = git({QStringLiteral("add"), QStringLiteral("-A")});
        const Run committed = git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("W")});
        return {added.cost.wall + committed.cost.wall, added.cost.cpu + committed.cost.cpu};
    }
    QString problem;

private:
    QString m_folder;
    QStringList m_made;
};

} // namespace

bool hasGit()
{
    return !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty();
}

GitFigures measureGit(const Workload &w, const QString &folder, bool alsoClone)
{
    GitFigures out;
    const QString full = folder + QStringLiteral("-full.bundle");
    const QString increment = folder + QStringLiteral("-increment.bundle");
    if (!QFileInfo::exists(increment)) {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        GitDesk desk(folder);
        desk.git({QStringLiteral("init"), QStringLiteral("-q")});
        bool ok = true;
        for (int i = 0; i < w.records(); ++i)
            ok = ok && desk.write(w.id(i), w.texts(i));
        out.commit = desk.commit();
        for (int i = 0; i < w.records(); ++i)
            ok = ok && (!Workload::isChanged(i) || desk.write(w.id(i), w.changedTexts(i)));
        desk.commit();
        out.fullBundle =
            desk.git({QStringLiteral("bundle"), QStringLiteral("create"), QStringLiteral("-q"), full, QStringLiteral("main")}).cost;
        out.incrementBundle =
            desk.git({QStringLiteral("bundle"), QStringLiteral("create"), QStringLiteral("-q"), increment, QStringLiteral("main~1..main")})
                .cost;
        out.problem = ok ? desk.problem : QStringLiteral("the files could not be written");
    }
    if (alsoClone && out.problem.isEmpty()) {
        const QString copy = folder + QStringLiteral("-clone");
        QDir(copy).removeRecursively();
        GitDesk desk(QFileInfo(folder).path());
        out.clone =
            desk.git({QStringLiteral("clone"), QStringLiteral("-q"), full, copy, QStringLiteral("-b"), QStringLiteral("main")}).cost;
        out.problem = desk.problem;
        QDir(copy).removeRecursively();
    }
    (void)run({QStringLiteral("rm"), {QStringLiteral("-rf"), folder}}); // some two hundred thousand files; the bundles stay
    out.fullBytes = QFileInfo(full).size();
    out.incrementBytes = QFileInfo(increment).size();
    return out;
}

} // namespace simpul::bench
