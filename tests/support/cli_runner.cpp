#include "tests/support/cli_runner.h"

#include "core/library.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace simpul::test {

QJsonValue CliAnswer::json() const
{
    INFO("stdout: " << out.toStdString() << "\nstderr: " << err.toStdString());
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    REQUIRE(error.errorString().toStdString() == "no error occurred");
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject CliAnswer::object() const
{
    const QJsonValue value = json();
    REQUIRE(value.isObject());
    return value.toObject();
}

QJsonArray CliAnswer::array() const
{
    const QJsonValue value = json();
    REQUIRE(value.isArray());
    return value.toArray();
}

CliDesk::CliDesk() : m_desk(m_folder.filePath(QStringLiteral("Meja kerja — été 机")))
{
    REQUIRE(QDir().mkpath(m_desk));
}

QString CliDesk::path(const QString &name) const
{
    return QDir(m_desk).filePath(name);
}

QString CliDesk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(QDir().mkpath(QFileInfo(file).path()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray CliDesk::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void CliDesk::makeOffice(const QString &code) const
{
    const LibraryPlace place{.folder = path(code), .configFolder = path(code + QStringLiteral(".keys")), .person = {}};
    NewOffice office;
    office.code = code;
    office.name = QStringLiteral("Kantor ") + code;
    office.governmentCode = QStringLiteral("7471");
    office.governmentName = QStringLiteral("Kota Nusatirta");
    office.passphrase = passphrase();
    office.pcLabel = QStringLiteral("PC ") + code;
    office.cheapPassphrase = true;
    const auto made = Library::create(place, office, SystemClock());
    INFO((made ? std::string() : made.error().message.toStdString()));
    REQUIRE(made.has_value());
}

static QProcessEnvironment bareEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"SIMPUL_LIBRARY", "SIMPUL_CONFIG", "SIMPUL_PERSON", "QT_QPA_PLATFORM", "LC_ALL", "LANG"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    return environment;
}

CliAnswer CliDesk::run(const QStringList &arguments) const
{
    static constexpr int longest = 120'000; // ms; a program that hangs fails the test
    QProcess program;
    program.setProcessEnvironment(bareEnvironment(m_desk));
    program.setWorkingDirectory(m_desk);
    program.start(QStringLiteral(SIMPUL_CLI), arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished(longest) || program.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

CliAnswer CliDesk::at(const QString &code, const QStringList &arguments) const
{
    const QStringList place = {QStringLiteral("--library"), path(code), QStringLiteral("--config"), path(code + QStringLiteral(".keys"))};
    return run(place + QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
}

CliAnswer CliDesk::jsonAt(const QString &code, const QStringList &arguments) const
{
    return at(code, arguments + QStringList{QStringLiteral("--json")});
}

QString CliDesk::add(const QString &code, const QStringList &arguments) const
{
    const CliAnswer answer = at(code, QStringList{QStringLiteral("add")} + arguments);
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return answer.out.trimmed();
}

void CliDesk::trustEachOther(const QString &one, const QString &other) const
{
    for (const auto &[office, stranger] : {std::pair(one, other), std::pair(other, one)}) {
        const QString card = path(stranger + QStringLiteral(".kartu"));
        REQUIRE(at(stranger, {QStringLiteral("identity"), QStringLiteral("export"), card}).status == 0);
        const QString fingerprint =
            jsonAt(stranger, {QStringLiteral("identity"), QStringLiteral("show")}).object()[u"fingerprint"].toString();
        REQUIRE(at(office, {QStringLiteral("trust"), card, QStringLiteral("--fingerprint"), fingerprint}).status == 0);
    }
}

QString CliDesk::bundle(const QString &from, const QStringList &options) const
{
    static int count = 0;
    const QString file = path(QStringLiteral("%1 %2.simpul").arg(from).arg(++count));
    const CliAnswer answer = at(from, QStringList{QStringLiteral("bundle"), QStringLiteral("create"), file} + options);
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return file;
}

CliAnswer CliDesk::carry(const QString &from, const QString &to) const
{
    return jsonAt(to, {QStringLiteral("bundle"), QStringLiteral("merge"), bundle(from)});
}

} // namespace simpul::test
