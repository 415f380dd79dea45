#pragma once

#include "core/library.h"
#include "core/model/knowledge/knowledge_asset.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace simpul::test {

// The code of a failure, or nothing.
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

template <typename T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{} : result.error();
}

// Time is given, nothing sleeps.
class TestClock : public Clock
{
public:
    Stamp now() const override { return time; }
    Stamp time = 1'795'300'000'000; // 22 November 2026
};

// A library in a folder of its own, with its keys, for tests that need several offices on one PC.
class Office
{
public:
    Office(const QString &folder, const QString &code, TestClock &clock);
    // A library that is there already: a copy, a restored backup. `name` is that of its folder.
    Office(const QString &folder, const QString &code, const QString &name, TestClock &clock);

    Library &operator*() { return *library; }
    Library *operator->() { return library.get(); }
    void reopen();
    void close() { library.reset(); }
    void enrols(Office &pc);                                // one of its own PCs that has no enrolment (any more)
    // Waits for nobody: both have each other's card afterwards.
    void trusts(Office &other);

    Uuid asset(const QString &title);                       // a new one
    void retitle(const Uuid &asset, const QString &title);
    QString title(const Uuid &asset);
    QString digest();
    QString bundle(const QString &forOffice = {}, bool full = false); // its path
    MergeReport merge(const QString &bundle);               // fails the test when it is refused
    void sends(Office &other);                              // a bundle to everybody, merged there
    QString refusal(const QString &bundle);                 // the reason code; fails the test when it is merged
    std::string titles();                                   // of all assets there are, one a line; several: a conflict, joined by " | "
    std::string databaseHash();                             // of the main file, closed and checkpointed

    QString code;
    LibraryPlace place;
    TestClock &clock;
    std::unique_ptr<Library> library;
    static constexpr auto passphrase = "sandi kantor";

private:
    QString m_folder;
    QString m_name;
    int m_bundles = 0;
};

// Two offices that trust each other, as most stories begin.
struct AnaAndBen {
    AnaAndBen()
    {
        ana.trusts(ben);
        ben.trusts(ana);
    }
    QTemporaryDir folder;
    TestClock clock;
    Office ana{folder.path(), QStringLiteral("ANA"), clock};
    Office ben{folder.path(), QStringLiteral("BEN"), clock};
};

} // namespace simpul::test
