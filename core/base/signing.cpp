#include "core/base/signing.h"

#include <sodium.h>

namespace simpul {

namespace {

struct KeyPair {
    PublicKey open;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret;
};

KeyPair keyPairOf(const SecretSeed &seed)
{
    KeyPair pair;
    crypto_sign_seed_keypair(pair.open.data.data(), pair.secret.data(), seed.data.data());
    return pair;
}

std::string message(std::string_view purpose, std::string_view line)
{
    std::string out(purpose);
    out += line;
    return out;
}

const unsigned char *raw(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

} // namespace

SecretSeed newSeed()
{
    SecretSeed seed;
    randombytes_buf(seed.data.data(), seed.data.size());
    return seed;
}

PublicKey publicKeyOf(const SecretSeed &seed)
{
    return keyPairOf(seed).open;
}

Signature sign(std::string_view purpose, std::string_view line, const SecretSeed &seed)
{
    const KeyPair pair = keyPairOf(seed);
    const std::string text = message(purpose, line);
    Signature out;
    crypto_sign_detached(out.data.data(), nullptr, raw(text), text.size(), pair.secret.data());
    return out;
}

bool verify(std::string_view purpose, std::string_view line, const Signature &signature, const PublicKey &key)
{
    const std::string text = message(purpose, line);
    return crypto_sign_verify_detached(signature.data.data(), raw(text), text.size(), key.data.data()) == 0;
}

} // namespace simpul
