#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace simpul {

// Detached signatures in minisign's format, so that `minisign -V` checks them without Simpul. A file has four lines:
//   untrusted comment: <any text; nobody signs it, nothing may rest on it>
//   base64(algorithm, key id, Ed25519 signature of the BLAKE2b-512 of the content)
//   trusted comment: <text>
//   base64(Ed25519 signature of the 64 signature bytes and the text of the trusted comment)
// The algorithm is "ED" (pre-hashed); the legacy "Ed" signs the content itself and is refused.
// Source: https://jedisct1.github.io/minisign/, "Signature format" and "Public key format".

using KeyId = Bytes<8, struct KeyIdMeaning>;
using ContentHash = Bytes<64, struct ContentHashMeaning>; // BLAKE2b-512

struct MinisignFile {
    KeyId keyId;
    Signature signature; // of the content's hash
    std::string trustedComment;
    Signature globalSignature; // of `signature` and `trustedComment`
};

// Strict: four lines, each ended by LF; canonical base64 with padding; comments of valid UTF-8 without control characters.
// Error: Refused, "bad-signature".
Result<MinisignFile> parseMinisign(std::string_view file);

// Are content and trusted comment signed by this key? Does not look at the key id, which other programs choose at random.
bool verifies(const MinisignFile &file, const PublicKey &key, const ContentHash &content);

// The text of a signature file. The trusted comment has no line end or other control character.
std::string signMinisign(const ContentHash &content, const SecretSeed &seed, std::string_view trustedComment);

KeyId keyId(const PublicKey &key);               // the first 8 bytes of its SHA-256 (format.md section 6)
std::string publicKeyText(const PublicKey &key); // what `minisign -P` takes

ContentHash contentHash(std::string_view content);

} // namespace simpul
