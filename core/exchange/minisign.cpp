#include "core/exchange/minisign.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include <sodium.h>

namespace simpul {

namespace {

constexpr std::string_view untrustedLabel = "untrusted comment: ";
constexpr std::string_view trustedLabel = "trusted comment: ";
constexpr std::string_view preHashed = "ED";
constexpr std::string_view keyAlgorithm = "Ed";

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string toBase64(std::string_view bytes)
{
    return toByteArray(bytes).toBase64().toStdString();
}

// Standard alphabet with padding, and only as an encoder writes it: one text for one value.
std::optional<std::string> fromBase64(std::string_view text)
{
    const QByteArray bytes = QByteArray::fromBase64(toByteArray(text));
    return viewOf(bytes.toBase64()) == text ? std::optional(bytes.toStdString()) : std::nullopt;
}

template <typename B>
B bytesAt(std::string_view from, std::size_t at)
{
    Q_ASSERT(from.size() >= at + B::size);
    B bytes;
    std::memcpy(bytes.data.data(), from.data() + at, B::size);
    return bytes;
}

bool isCommentText(std::string_view text)
{
    return isValidUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7f; });
}

std::optional<std::array<std::string_view, 4>> fourLines(std::string_view file)
{
    std::array<std::string_view, 4> lines;
    for (std::string_view &line : lines) {
        const std::size_t end = file.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        line = file.substr(0, end);
        file.remove_prefix(end + 1);
    }
    return file.empty() ? std::optional(lines) : std::nullopt;
}

std::optional<std::string_view> commentOf(std::string_view line, std::string_view label)
{
    if (!line.starts_with(label) || !isCommentText(line))
        return std::nullopt;
    return line.substr(label.size());
}

std::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Refused, Text::tr("The signature is damaged or not one that Simpul reads. Ask the sender for the file again."),
                QStringLiteral("bad-signature"), detail);
}

std::string signedByComment(const Signature &signature, std::string_view trustedComment)
{
    return std::string(signature.view()).append(trustedComment);
}

bool isSignedBy(const PublicKey &key, const Signature &signature, std::string_view message)
{
    return crypto_sign_verify_detached(signature.data.data(), bytesOf(message), message.size(), key.data.data()) == 0;
}

// An Ed25519 key pair for as long as it takes to sign; forgets the secret half.
class Signer
{
public:
    explicit Signer(const SecretSeed &seed) { crypto_sign_seed_keypair(publicKey.data.data(), m_secret.data(), seed.data.data()); }
    ~Signer() { sodium_memzero(m_secret.data(), m_secret.size()); }
    Q_DISABLE_COPY_MOVE(Signer)

    Signature sign(std::string_view message) const
    {
        Signature signature;
        crypto_sign_detached(signature.data.data(), nullptr, bytesOf(message), message.size(), m_secret.data());
        return signature;
    }

    PublicKey publicKey;

private:
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
};

} // namespace

Result<MinisignFile> parseMinisign(std::string_view file)
{
    const auto lines = fourLines(file);
    if (!lines || !commentOf((*lines)[0], untrustedLabel))
        return malformed(QStringLiteral("not the four lines of a minisign signature"));
    const auto head = fromBase64((*lines)[1]);
    if (!head || head->size() != preHashed.size() + KeyId::size + Signature::size)
        return malformed(QStringLiteral("the signature line is not canonical base64 of 74 bytes"));
    if (!head->starts_with(preHashed))
        return malformed(QStringLiteral("the algorithm is not \"ED\""));
    const auto comment = commentOf((*lines)[2], trustedLabel);
    const auto tail = fromBase64((*lines)[3]);
    if (!comment || !tail || tail->size() != Signature::size)
        return malformed(QStringLiteral("the trusted comment or its signature is malformed"));
    return MinisignFile{bytesAt<KeyId>(*head, preHashed.size()), bytesAt<Signature>(*head, preHashed.size() + KeyId::size),
                        std::string(*comment), bytesAt<Signature>(*tail, 0)};
}

bool verifies(const MinisignFile &file, const PublicKey &key, const ContentHash &content)
{
    return isSignedBy(key, file.signature, content.view())
        && isSignedBy(key, file.globalSignature, signedByComment(file.signature, file.trustedComment));
}

std::string signMinisign(const ContentHash &content, const SecretSeed &seed, std::string_view trustedComment)
{
    Q_ASSERT(isCommentText(trustedComment));
    const Signer signer(seed);
    const Signature signature = signer.sign(content.view());
    const Signature global = signer.sign(signedByComment(signature, trustedComment));

    std::string line(preHashed);
    line.append(keyId(signer.publicKey).view()).append(signature.view());

    std::string file(untrustedLabel);
    file.append("signature of a Simpul replica\n").append(toBase64(line)).append("\n");
    file.append(trustedLabel).append(trustedComment).append("\n").append(toBase64(global.view())).append("\n");
    return file;
}

KeyId keyId(const PublicKey &key)
{
    return bytesAt<KeyId>(sha256(key.view()).view(), 0);
}

std::string publicKeyText(const PublicKey &key)
{
    std::string bytes(keyAlgorithm);
    bytes.append(keyId(key).view()).append(key.view());
    return toBase64(bytes);
}

ContentHash contentHash(std::string_view content)
{
    ContentHash hash;
    crypto_generichash(hash.data.data(), hash.data.size(), bytesOf(content), content.size(), nullptr, 0);
    return hash;
}

} // namespace simpul
