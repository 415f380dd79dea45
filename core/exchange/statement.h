#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace simpul {

// What an office key says about PCs and other offices (format.md section 4, frozen): a JSON line and its signature.
struct Statement {
    std::string line;
    Signature signature;
    std::string kind; // enrol, revoke, erase, introduce, card; others are kept and passed on
    PublicKey office; // who says it
    Stamp time = 0;

    std::string text() const; // the two lines, each ended by LF
    Hash hash() const;        // of the line
};

// This PC works for this office. `request` is the PC's own signature over the office key's 43 letters.
struct Enrolment {
    PublicKey office;
    PublicKey replica;
    std::string code;
    std::string name;
    std::string government;
    std::string label; // of the PC
    Signature request;
    Stamp time = 0;
};

// This PC is lost: what is not at or before these headers does not count. An absent audience: nothing of it is good.
struct Revocation {
    PublicKey office;
    PublicKey replica;
    std::map<std::string, Hash> good; // by audience
    Stamp time = 0;
};

// An office introduces itself: the card people hand over.
struct Card {
    PublicKey office;
    std::string code;
    std::string name;
    std::string government; // its code
    Stamp time = 0;
};

Statement makeEnrolment(const Enrolment &enrolment, const SecretSeed &office);
Statement makeRevocation(const Revocation &revocation, const SecretSeed &office);
Statement makeCard(const Card &card, const SecretSeed &office);

// Nothing when the statement is of another kind or lacks something.
std::optional<Enrolment> asEnrolment(const Statement &statement); // also checks the PC's own signature in it
std::optional<Revocation> asRevocation(const Statement &statement);
std::optional<Card> asCard(const Statement &statement);

// One statement of two lines; or many, end to end. Refused: bad-signature, also for what is no statement at all.
Result<Statement> parseStatement(std::string_view text);
Result<std::vector<Statement>> parseStatements(std::string_view text);
// Those that are whole and well signed: for finding the signer before the bundle's own signature is checked.
std::vector<Statement> readableStatements(std::string_view text);

// A PC asks to be enrolled: {v, kind:"request", office, replica, label, time} and, on the next line, its signature over the office
// key's 43 letters, which then stands in the enrolment.
struct EnrolmentRequest {
    PublicKey office;
    PublicKey replica;
    std::string label;
    Stamp time = 0;
    Signature signature;
};
std::string makeRequest(EnrolmentRequest request, const SecretSeed &replica);
Result<EnrolmentRequest> parseRequest(std::string_view text);

} // namespace simpul
