#include "core/exchange/key_store.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/signing.h"
#include "core/base/text.h"
#include "core/base/uuid.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

namespace simpul {

static constexpr qint64 largestFile = 64 * 1024;

KeyStore::KeyStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString KeyStore::fileFor(const char *kind, const PublicKey &key) const
{
    const QString name = QString::fromStdString(toHex(key.view().substr(0, 16)));
    return QDir(m_folder).filePath(QLatin1String(kind) + u'-' + name + QStringLiteral(".json"));
}

Result<> KeyStore::write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(m_folder);
    makePrivate(m_folder);
    if (auto written = writeFile(path, content); !written)
        return written;
    makePrivate(path);
    return {};
}

static std::optional<Json> readObject(const QString &path)
{
    const auto content = QFile::exists(path) ? readFile(path, largestFile) : Result<QByteArray>(QByteArray());
    const auto json = content ? parseJson(viewOf(content->trimmed())) : std::nullopt;
    return json && json->kind == Json::Kind::Object ? json : std::nullopt;
}

template <typename B>
static std::optional<B> member(const Json &json, std::string_view key)
{
    bool ok = true;
    return bytesFromBase64Url<B>(json.text(key, ok));
}

Result<> KeyStore::saveReplica(const SecretSeed &seed)
{
    const PublicKey key = publicKeyOf(seed);
    const std::string json = "{\"v\":1,\"replica\":\"" + toBase64Url(key) + "\",\"seed\":\"" + toBase64Url(seed) + "\"}\n";
    return write(fileFor("replica", key), toByteArray(json));
}

void KeyStore::forgetReplica(const PublicKey &key)
{
    QFile::remove(fileFor("replica", key));
}

std::optional<SecretSeed> KeyStore::replica(const PublicKey &key) const
{
    const auto json = readObject(fileFor("replica", key));
    const auto seed = json ? member<SecretSeed>(*json, "seed") : std::nullopt;
    return seed && publicKeyOf(*seed) == key ? seed : std::nullopt;
}

Result<> KeyStore::saveGuard(const Guard &guard)
{
    std::string json = "{\"v\":1,\"replica\":\"" + toBase64Url(guard.replica) + "\",\"path\":" + jsonString(guard.path) + ",\"chains\":{";
    bool first = true;
    for (const auto &[audience, sealed] : guard.sealed) {
        json += std::string(std::exchange(first, false) ? "" : ",") + '"' + audienceName(audience) + "\":[" + std::to_string(sealed.number) + ",\"";
        json += toBase64Url(sealed.hash) + "\"]";
    }
    return write(fileFor("guard", guard.replica), toByteArray(json + "}}\n"));
}

std::optional<Guard> KeyStore::guard(const PublicKey &replica) const
{
    const auto json = readObject(fileFor("guard", replica));
    const Json *chains = json ? json->find("chains") : nullptr;
    if (!chains || member<PublicKey>(*json, "replica") != replica)
        return std::nullopt;
    bool ok = true;
    Guard out{.replica = replica, .path = QString::fromStdString(json->text("path", ok)), .sealed = {}};
    for (std::size_t i = 0; i < chains->keys.size(); ++i) {
        const auto audience = audienceFromName(chains->keys[i]);
        const Json &entry = chains->items[i];
        const auto hash = entry.items.size() == 2 ? bytesFromBase64Url<Hash>(entry.items[1].string) : std::nullopt;
        if (!audience || !hash)
            return std::nullopt;
        out.sealed[*audience] = {std::uint64_t(entry.items[0].number), *hash};
    }
    return ok ? std::optional(out) : std::nullopt;
}

// ---- the office key

using Salt = Bytes<crypto_pwhash_SALTBYTES, struct SaltMeaning>;
using Nonce = Bytes<crypto_secretbox_NONCEBYTES, struct NonceMeaning>;
using Box = Bytes<32 + crypto_secretbox_MACBYTES, struct BoxMeaning>;

static std::optional<SecretSeed> stretch(const QByteArray &passphrase, const Salt &salt, std::uint64_t ops, std::uint64_t memory)
{
    SecretSeed key;
    const int failed = crypto_pwhash(key.data.data(), key.data.size(), passphrase.constData(), std::uint64_t(passphrase.size()), salt.data.data(), ops,
                                     std::size_t(memory), crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::optional(key) : std::nullopt;
}

static std::unexpected<Error> tooLittleMemory()
{
    return fail(Error::Kind::Storage, Text::tr("There is too little memory to work with the passphrase. Close other programs and try again."), QStringLiteral("memory"));
}

Result<> KeyStore::saveOffice(const SecretSeed &seed, const QByteArray &passphrase, PassphraseCost cost)
{
    const bool least = cost == PassphraseCost::Least;
    const std::uint64_t ops = least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE;
    const std::uint64_t memory = least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE;
    Salt salt;
    Nonce nonce;
    Box box;
    randomBytes(salt.data.data(), salt.data.size());
    randomBytes(nonce.data.data(), nonce.data.size());
    const auto key = stretch(passphrase, salt, ops, memory);
    if (!key)
        return tooLittleMemory();
    crypto_secretbox_easy(box.data.data(), seed.data.data(), seed.data.size(), nonce.data.data(), key->data.data());
    const PublicKey office = publicKeyOf(seed);
    const std::string json = "{\"v\":1,\"kind\":\"office-key\",\"office\":\"" + toBase64Url(office) + "\",\"kdf\":\"argon2id13\",\"ops\":" + std::to_string(ops)
        + ",\"memory\":" + std::to_string(memory) + ",\"salt\":\"" + toBase64Url(salt) + "\",\"nonce\":\"" + toBase64Url(nonce) + "\",\"box\":\"" + toBase64Url(box) + "\"}\n";
    return write(fileFor("office", office), toByteArray(json));
}

bool KeyStore::hasOffice(const PublicKey &office) const
{
    return QFile::exists(fileFor("office", office));
}

static Result<SecretSeed> unlock(const std::optional<Json> &json, const QByteArray &passphrase)
{
    static constexpr std::int64_t mostMemory = std::int64_t(1) << 30; // a file from outside must not eat the PC
    static constexpr std::int64_t mostOps = 16;
    const auto wrongFile = fail(Error::Kind::Invalid, Text::tr("This file is no office key of Simpul."), QStringLiteral("no-office-key"));
    if (!json)
        return wrongFile;
    bool ok = true;
    const auto salt = member<Salt>(*json, "salt");
    const auto nonce = member<Nonce>(*json, "nonce");
    const auto box = member<Box>(*json, "box");
    const auto office = member<PublicKey>(*json, "office");
    const bool isOurs = json->integer("v", ok) == 1 && json->text("kind", ok) == "office-key" && json->text("kdf", ok) == "argon2id13";
    const std::int64_t ops = json->integer("ops", ok);
    const std::int64_t memory = json->integer("memory", ok);
    if (!ok || !isOurs || !salt || !nonce || !box || !office || ops < 1 || ops > mostOps || memory < 1 || memory > mostMemory)
        return wrongFile;
    const auto key = stretch(passphrase, *salt, std::uint64_t(ops), std::uint64_t(memory));
    if (!key)
        return tooLittleMemory();
    SecretSeed seed;
    const bool opened = crypto_secretbox_open_easy(seed.data.data(), box->data.data(), box->data.size(), nonce->data.data(), key->data.data()) == 0;
    if (!opened || publicKeyOf(seed) != *office)
        return fail(Error::Kind::Denied, Text::tr("The passphrase is not right. Check capital letters and try again."), QStringLiteral("wrong-passphrase"));
    return seed;
}

Result<SecretSeed> KeyStore::office(const PublicKey &office, const QByteArray &passphrase) const
{
    if (!hasOffice(office))
        return fail(Error::Kind::Denied, Text::tr("The office key is not on this PC. Do this on the PC of an admin who has it, or import the key."), QStringLiteral("no-office-key"));
    return unlock(readObject(fileFor("office", office)), passphrase);
}

Result<QByteArray> KeyStore::officeFile(const PublicKey &office) const
{
    if (!hasOffice(office))
        return fail(Error::Kind::Denied, Text::tr("The office key is not on this PC. Do this on the PC of an admin who has it, or import the key."), QStringLiteral("no-office-key"));
    return readFile(fileFor("office", office), largestFile);
}

Result<PublicKey> KeyStore::importOffice(const QByteArray &file, const QByteArray &passphrase)
{
    const auto seed = unlock(parseJson(viewOf(file.trimmed())), passphrase);
    if (!seed)
        return fail(seed.error());
    const PublicKey office = publicKeyOf(*seed);
    if (auto written = write(fileFor("office", office), file); !written)
        return fail(written.error());
    return office;
}

} // namespace simpul
