#pragma once

#include "core/exchange/container.h"
#include "core/exchange/minisign.h"

#include <functional>
#include <map>
#include <vector>

namespace simpul {

// The signed bag inside a bundle file: BagIt 1.0 (RFC 8493) with a minisign signature over its tag manifest.
//   trusted comment: `simpul NAME from:CODE to:CODE|* time:UNIX`
//   bagit.txt, bag-info.txt, manifest-sha256.txt <- tagmanifest-sha256.txt <- its signature
//   data/...                                     <- manifest-sha256.txt
struct BagInfo {
    QString name;       // the top folder: CODE-YYYYMMDD-NNNN
    QString senderCode; // the office's code; Source-Organization in bag-info.txt
    QString recipient;  // an office's code, or "*": everybody; Simpul-Recipient in bag-info.txt
    qint64 time = 0;    // seconds since 1970-01-01 UTC; its day is Bagging-Date in bag-info.txt
    QString agent;      // the program that wrote it; Bag-Software-Agent in bag-info.txt
};

// A code of an office as bundles can carry it: a safe part of a file name, at most 40 characters.
bool isOfficeCode(QStringView code);

// ---- Reading: the stages of format.md section 6 after the container, to be called in this order --------------------------

struct SignedBag {
    PublicKey signer;
    std::string comment;    // the trusted comment; signed
    QByteArray tagManifest; // signed
};

// All keys with this id that might have signed: of enrolments in `data/statements` or of libraries known here.
using KeyCandidates = std::function<std::vector<PublicKey>(const KeyId &)>;

// Stage 3, without "revoked", which only the caller can know: ask it before the next stage.
// Refused: "unsigned", "unknown-key", "bad-signature". Also Storage "cannot-read", as all that follows.
Result<SignedBag> checkSignature(BundleFile &bundle, const KeyCandidates &candidates);

// Stage 4, without "wrong-recipient", which the caller decides from what is given. Refused: "wrong-bundle".
Result<BagInfo> checkAddress(BundleFile &bundle, const SignedBag &bag);

// Called now and then with the bytes done and to do; false stops the work, which then fails as Cancelled.
using ByteProgress = std::function<bool(qint64 done, qint64 total)>;

// The files under data/ and what each must hash to.
using BagManifest = std::map<std::string, Hash, std::less<>>;
// Stage 5: reads every byte of the bundle once. Refused: "manifest-mismatch", "bad-hash".
Result<BagManifest> checkManifests(BundleFile &bundle, const SignedBag &bag, const ByteProgress &progress = {});

// ---- Writing ---------------------------------------------------------------------------------------------------------------

// Takes the next bytes of a part.
using Sink = std::function<Result<>(std::string_view bytes)>;

// One payload file, announced before its bytes are written, because the manifests stand before the data.
struct BagPart {
    std::string path;                            // `data/...`
    qint64 size = 0;                             // bytes
    Hash hash;                                   // SHA-256 of them
    std::function<Result<>(const Sink &)> write; // gives exactly those bytes, in pieces of any size
};

// The size in bytes of the file that writeBag() would make: over maxBundleSize it takes several.
qint64 bagFileSize(const BagInfo &info, const std::vector<BagPart> &parts);

// Writes a bundle under a temporary name in the same folder, flushes and renames it: there whole, or not at all. The same
// input gives the same bytes. `parts` holds the four fixed files of the payload and the attachments, in the order of the list.
// Errors: Usage "too-large" (more than maxBundleSize or maxBundleEntries: take several bundles), "bad-name" (a name or code
// that a bundle cannot carry); Storage "source-changed" (a part gave other bytes than announced), "cannot-write"; what a part
// fails with.
Result<> writeBag(const QString &path, const BagInfo &info, const SecretSeed &seed, const std::vector<BagPart> &parts);

} // namespace simpul
