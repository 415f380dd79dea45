#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace simpul {

// A fixed number of bytes with a meaning: a key is not a hash is not a signature.
template <std::size_t N, typename Meaning>
struct Bytes {
    static constexpr std::size_t size = N;
    std::array<std::uint8_t, N> data{};

    auto operator<=>(const Bytes &) const = default;
    bool isNull() const
    {
        return std::all_of(data.begin(), data.end(), [](std::uint8_t b) { return b == 0; });
    }
    std::string_view view() const { return {reinterpret_cast<const char *>(data.data()), N}; }
    QByteArray toByteArray() const { return QByteArray(reinterpret_cast<const char *>(data.data()), qsizetype(N)); }
    static std::optional<Bytes> fromView(std::string_view bytes)
    {
        if (bytes.size() != N)
            return std::nullopt;
        Bytes out;
        std::memcpy(out.data.data(), bytes.data(), N);
        return out;
    }
    static std::optional<Bytes> fromByteArray(const QByteArray &bytes)
    {
        return fromView({bytes.constData(), std::size_t(bytes.size())});
    }
};

using Hash = Bytes<32, struct HashMeaning>;           // SHA-256
using PublicKey = Bytes<32, struct PublicKeyMeaning>; // Ed25519
using SecretSeed = Bytes<32, struct SecretSeedMeaning>;
using Signature = Bytes<64, struct SignatureMeaning>;
using Uuid = Bytes<16, struct UuidMeaning>;

// base64url without padding (RFC 4648 section 5): how keys, hashes, signatures and ids stand in JSON.
std::string toBase64Url(std::string_view bytes);
std::optional<std::string> fromBase64Url(std::string_view text); // refuses padding, foreign letters and loose last bits

template <std::size_t N, typename M>
std::string toBase64Url(const Bytes<N, M> &bytes)
{
    return toBase64Url(bytes.view());
}
template <typename B>
std::optional<B> bytesFromBase64Url(std::string_view text)
{
    const auto raw = fromBase64Url(text);
    return raw ? B::fromView(*raw) : std::nullopt;
}

// Lower-case hexadecimal: how hashes stand in manifests, file names and on the command line.
std::string toHex(std::string_view bytes);
template <typename B>
std::optional<B> bytesFromHex(std::string_view text)
{
    const QByteArray raw = QByteArray::fromHex(QByteArray(text.data(), qsizetype(text.size())));
    const auto out = B::fromByteArray(raw);
    return out && toHex(out->view()) == text ? out : std::nullopt;
}

inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}
inline QByteArray toByteArray(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace simpul

template <std::size_t N, typename M>
struct std::hash<simpul::Bytes<N, M>> {
    std::size_t operator()(const simpul::Bytes<N, M> &bytes) const noexcept
    {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data.data() + (N - 8), 8); // the last bytes: the first ones of a UUIDv7 are a time
        return std::size_t(value * 0x9E3779B97F4A7C15ull);
    }
};
