#pragma once

#include "core/base/result.h"
#include "core/model/entity_type.h"

#include <QString>

#include <map>
#include <optional>

namespace simpul {

// What the guard file remembers of a replica, outside its library: where it lives and how far it had signed. A library that does not
// fit its guard was copied or restored.
struct Guard {
    PublicKey replica;
    QString path; // of the library
    struct Sealed {
        std::uint64_t number = 0;
        Hash hash;
    };
    std::map<Audience, Sealed> sealed;
};

// How much work a guess at the passphrase costs. Tests take the least; what was taken stands in the file.
enum class PassphraseCost { Moderate, Least };

// Secret keys and guard files, in the configuration folder of this PC's user.
class KeyStore
{
public:
    explicit KeyStore(QString folder);

    Result<> saveReplica(const SecretSeed &seed);
    void forgetReplica(const PublicKey &key); // one that was never used
    std::optional<SecretSeed> replica(const PublicKey &key) const;

    Result<> saveGuard(const Guard &guard);
    std::optional<Guard> guard(const PublicKey &replica) const;

    // The office key, locked by a passphrase: Argon2id and secretbox (libsodium), JSON with the parameters (format.md section 7).
    Result<> saveOffice(const SecretSeed &seed, const QByteArray &passphrase, PassphraseCost cost);
    bool hasOffice(const PublicKey &office) const;
    Result<SecretSeed> office(const PublicKey &office, const QByteArray &passphrase) const;
    Result<QByteArray> officeFile(const PublicKey &office) const; // to be carried to another admin's PC, still locked
    Result<PublicKey> importOffice(const QByteArray &file, const QByteArray &passphrase);

private:
    QString fileFor(const char *kind, const PublicKey &key) const;
    Result<> write(const QString &path, const QByteArray &content);
    QString m_folder;
};

} // namespace simpul
