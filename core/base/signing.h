#pragma once

#include "core/base/bytes.h"

namespace simpul {

// Ed25519 (libsodium). Every signature in Simpul is over a purpose line and then the line signed, without its LF: a signature made
// for one purpose can never stand for another.
inline constexpr std::string_view segmentPurpose = "simpul-segment-1\n";
inline constexpr std::string_view statementPurpose = "simpul-statement-1\n";
inline constexpr std::string_view requestPurpose = "simpul-request-1\n";

SecretSeed newSeed();
PublicKey publicKeyOf(const SecretSeed &seed);
Signature sign(std::string_view purpose, std::string_view line, const SecretSeed &seed);
bool verify(std::string_view purpose, std::string_view line, const Signature &signature, const PublicKey &key);

} // namespace simpul
