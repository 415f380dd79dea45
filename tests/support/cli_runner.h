#pragma once

#include <catch2/catch_tostring.hpp>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace simpul::test {

// What simpul-cli answered.
struct CliAnswer {
    int status = -1; // the exit status; -1 if the program crashed or did not end
    QString out;
    QString err;

    // stdout as the one JSON value it must be; anything else fails the test.
    QJsonValue json() const;
    QJsonObject object() const;
    QJsonArray array() const;
};

// A folder with spaces and letters of other scripts in its name, in which offices lie and files are handed from one to the other. The
// programs it runs see none of the caller's settings.
class CliDesk
{
public:
    CliDesk();

    QString path(const QString &name) const;
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    // Makes the library CODE with keys CODE.keys. Not through the program: a passphrase that costs nothing to guess saves a second.
    void makeOffice(const QString &code) const;
    static QByteArray passphrase() { return "rahasia negara"; }
    QString passphraseFile() const { return write(QStringLiteral("sandi.txt"), passphrase() + "\n"); }

    CliAnswer run(const QStringList &arguments) const;
    CliAnswer at(const QString &code, const QStringList &arguments) const;     // the program with that office's library, in English
    CliAnswer jsonAt(const QString &code, const QStringList &arguments) const; // and --json

    QString add(const QString &code, const QStringList &arguments) const; // `add`; the id
    void trustEachOther(const QString &one, const QString &other) const;
    QString bundle(const QString &from, const QStringList &options = {}) const; // `bundle create`; the file
    CliAnswer carry(const QString &from, const QString &to) const;              // a bundle made and merged

private:
    QTemporaryDir m_folder;
    QString m_desk;
};

} // namespace simpul::test

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return Catch::StringMaker<std::string>::convert(text.toStdString()); }
};
