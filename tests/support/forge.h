#pragma once

#include "core/exchange/statement.h"
#include "core/storage/segment.h"
#include "tests/support/office.h"
#include "tests/support/zip_forge.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace simpul::test {

// What somebody with a good key could send although no honest program writes it: segments, statements and bundles, signed with keys
// that the test knows, in which every line can lie. What is not changed is honest.

Uuid forgedId(int number);

// An operation as a line of a payload, without LF. `sets` and `references` are JSON; no references: it replaces nothing.
std::string forgedLine(std::int64_t after, std::string_view type, const Uuid &id, const std::string &sets,
                       const std::string &references = {});
// The common one: the title of an asset.
std::string forgedTitle(std::int64_t after, const Uuid &id, const std::string &title, const std::string &references = {});

struct ForgedSegment {
    SegmentHeader header{};
    SecretSeed signer{};
    std::vector<std::string> lines{}; // of the payload, the first one included
    // Lies.
    std::function<void(std::string &raw)> changePayload{};   // before it is compressed
    std::function<void(std::string &line)> changeHeader{};   // before it is signed
    std::function<void(std::string &packed)> changePacked{}; // after everything; the signature does not cover it

    std::string bytes() const;
    Hash hash() const; // of the header's line
};

// A PC of an office that exists on paper only. What it writes is one chain.
class ForgedPc
{
public:
    ForgedPc(std::string code, std::uint8_t office, std::uint8_t pc);

    PublicKey office() const;
    PublicKey replica() const;
    Statement card() const;
    Statement enrolment(Stamp time = 1'795'000'000'000) const;
    Statement statement(const std::string &kind, const std::string &rest) const; // of its office; `rest` are more members

    // The next segment of its chain: these operations, numbered on from the last one.
    ForgedSegment next(const std::vector<std::string> &operations);
    // What its chain goes on from: to write a fork, a gap, a second beginning.
    struct Tip {
        std::uint64_t last = 0;
        std::optional<Hash> hash;
        Stamp time = 1'795'200'000'000;
    };
    Tip tip;
    Audience audience = Audience::Shared;

    std::string code;
    SecretSeed officeSeed;
    SecretSeed seed;
};

struct ForgedBundle {
    explicit ForgedBundle(const ForgedPc &from);
    ForgedBundle &with(const ForgedSegment &segment);
    ForgedBundle &with(const Statement &statement);
    ForgedBag bag() const;
    std::string bytes() const { return bag().bytes(); }

    BagInfo info;
    SecretSeed seed;
    std::string statements; // the sender's enrolment first
    std::string have;
    std::string segments;
    std::string attachments;                                // data/attachments.pack
    std::vector<std::pair<std::string, std::string>> files; // hexadecimal hash, content: data/attachments/...
};

// A library that gets such bundles, and the folder they are put into.
class ForgeDesk
{
public:
    ForgeDesk();
    void trust(const ForgedPc &pc);
    QString path(const QString &name) const { return folder.filePath(name); }
    QString put(const std::string &bytes, const QString &name = QStringLiteral("bundle.simpul")) const;

    // "merged", or the reason of the refusal. A refused bundle has left everything as it was, but for a copy of it in quarantine
    // under that reason; preview said the same.
    std::string verdict(const std::string &bytes);
    std::string verdict(const ForgedBundle &bundle) { return verdict(bundle.bytes()); }
    MergeReport merge(const ForgedBundle &bundle);

    TestClock clock;
    QTemporaryDir folder;
    Office office;
};

// One that trusts the office of a PC which lies.
struct InsiderDesk : ForgeDesk {
    InsiderDesk() { trust(pc); }
    ForgedPc pc{"BKPSDM", 40, 41};
};

// Every file in a folder and what is in it, by its hash; without those whose path begins with one of these.
std::map<std::string, std::string> filesIn(const QString &folder, const QStringList &except = {});
std::string contentOf(const QString &path);
void copyFolder(const QString &from, const QString &to);

} // namespace simpul::test
