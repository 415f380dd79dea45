#pragma once

#include "core/exchange/minisign.h"
#include "core/exchange/reports.h"
#include "core/exchange/statement.h"
#include "core/storage/database.h"
#include "core/storage/standing.h"

namespace simpul {

// Who is who: the statements held, and the offices people here trust. What segments count for follows from it.
// A name that somebody else wrote, for one line: without letters that steer, turn or hide, at most 200 of them.
QString nameFromOutside(std::string_view name);

class Roster
{
public:
    explicit Roster(Database &database);

    void add(const Statement &statement);             // again changes nothing
    void trust(const Card &card, bool toIntroduce, Stamp now);
    void reload() { m_known.reset(); }                // after somebody else wrote, or a rollback
    const std::vector<Statement> &statements() const; // in a fixed order: time, hash
    std::vector<TrustInfo> trustedOffices() const;
    bool isTrusted(const PublicKey &office) const;

    Vouching vouching() const;
    const std::vector<Enrolment> &enrolments() const;
    std::optional<Enrolment> enrolment(const PublicKey &replica, const PublicKey &office) const;
    // Of all enrolments of this PC the newest, then the largest bytes: the office it belongs to.
    std::optional<Enrolment> officeOf(const PublicKey &replica) const;
    bool isRevoked(const PublicKey &replica, const PublicKey &office) const;
    // Enrolled PCs whose key has this id.
    std::vector<PublicKey> replicasWith(const KeyId &id) const;

    // For people; empty when nothing is known.
    QString officeName(const PublicKey &office) const;
    QString officeCode(const PublicKey &office) const;
    std::string governmentOf(const PublicKey &office) const; // its code in the newest enrolment of the office
    QString pcLabel(const PublicKey &replica) const;
    std::optional<PublicKey> officeByCode(const QString &code) const; // trusted ones only

private:
    struct Known {
        std::vector<Statement> statements;
        std::vector<Enrolment> enrolments;
        std::vector<Revocation> revocations;
    };
    const Known &known() const;

    Database &m_database;
    mutable std::optional<Known> m_known;
};

// A fingerprint is the SHA-256 of the office key: 64 hexadecimal characters, or six words to be read aloud.
QString fingerprintOf(const PublicKey &office);
QStringList fingerprintWords(const PublicKey &office);

} // namespace simpul
