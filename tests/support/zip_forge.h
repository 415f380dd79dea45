#pragma once

#include "core/exchange/bag.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace simpul::test {

// Zips and bags written by hand, byte by byte, in which every field can lie: what no honest program would write.

struct ForgedEntry {
    std::string name;
    std::string data{};

    // In both headers.
    std::uint16_t version = 20;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t time = 0; // MS-DOS time and date
    std::string localExtra{};
    std::string centralExtra{};

    // In the central header.
    std::uint16_t madeBy = 0x0314; // Unix, 2.0
    std::uint16_t disk = 0;
    std::uint16_t internalAttributes = 0;
    std::uint32_t attributes = 0100644u << 16;
    std::string comment{};

    // Lies: said instead of the truth.
    std::optional<std::string> centralName{};
    std::optional<std::uint16_t> centralMethod{};
    std::optional<std::uint32_t> localPacked{}, localPlain{}, centralPacked{}, centralPlain{}, offset{};

    std::string after{}; // bytes behind the data that belong to nothing
};

std::string localHeader(const ForgedEntry &entry);
std::string centralHeader(const ForgedEntry &entry, std::uint32_t offset);

struct ForgedZip {
    std::vector<ForgedEntry> entries;
    std::string before;          // in front of the first local header
    std::string beforeDirectory; // between data and central directory
    std::string beforeEnd;       // between central directory and end record
    std::string comment;
    std::string after; // behind the end record
    std::uint16_t disk = 0;
    int countLie = 0; // added to the number of entries in the end record

    std::string bytes() const;
    // Where headers, names and data begin and end, without 0 and the end of the file.
    std::vector<std::size_t> boundaries() const;
    ForgedEntry &entry(const std::string &nameEnd); // the one whose name ends so
};

// A bag whose parts follow from each other, except those that are given.
struct ForgedBag {
    BagInfo info{"KOMINFO-20261112-0001", "KOMINFO", "*", 1795300000, "Simpul 0.1.0"};
    SecretSeed seed = seedOf(7);
    std::vector<std::pair<std::string, std::string>> payload{{"data/statements", "{\"v\":1}\nsignature\n"},
                                                             {"data/have.json", "{}\n"},
                                                             {"data/segments.pack", "segments"},
                                                             {"data/attachments.pack", ""}};
    std::optional<std::string> bagit, bagInfo, manifest, tagManifest, comment, minisig;

    ForgedZip zip() const; // honest, signed
    std::string bytes() const { return zip().bytes(); }

    static SecretSeed seedOf(std::uint8_t number);
};

PublicKey publicKeyOf(const SecretSeed &seed);

// How something ended, as tests compare it: "good", or the code of its error.
template <typename T>
std::string outcome(const Result<T> &result)
{
    return result ? "good" : result.error().code.toStdString();
}

template <typename T>
std::optional<Error::Kind> failureOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace simpul::test
