#include "core/exchange/statement.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/signing.h"
#include "core/base/text.h"

namespace simpul {

namespace {

class Line
{
public:
    Line(const char *kind, const PublicKey &office, Stamp time)
    {
        m_out = R"({"v":1,"kind":")" + std::string(kind) + R"(","office":")" + toBase64Url(office) + R"(","time":)" + std::to_string(time);
    }
    Line &text(const char *key, std::string_view value)
    {
        m_out += ",\"" + std::string(key) + "\":" + jsonString(value);
        return *this;
    }
    Line &raw(const char *key, const std::string &json)
    {
        m_out += ",\"" + std::string(key) + "\":" + json;
        return *this;
    }
    std::string end() const { return m_out + '}'; }

private:
    std::string m_out;
};

Statement signedBy(const SecretSeed &seed, const char *kind, const PublicKey &office, Stamp time, std::string line)
{
    return {.line = line, .signature = sign(statementPurpose, line, seed), .kind = kind, .office = office, .time = time};
}

std::unexpected<Error> refused()
{
    return fail(Error::Kind::Refused, Text::tr("A statement of an office in this file is damaged or its signature is not valid. Ask the sender for a new file."),
                QStringLiteral("bad-signature"));
}

template <typename B>
B take(const Json &json, std::string_view key, bool &ok)
{
    const auto bytes = bytesFromBase64Url<B>(json.text(key, ok));
    ok = ok && bytes.has_value();
    return bytes.value_or(B());
}

// Two lines from the front of `text`; false when there are none.
bool takeTwoLines(std::string_view &text, std::string_view &first, std::string_view &second)
{
    const auto one = text.find('\n');
    const auto two = one == std::string_view::npos ? one : text.find('\n', one + 1);
    if (two == std::string_view::npos)
        return false;
    first = text.substr(0, one);
    second = text.substr(one + 1, two - one - 1);
    text.remove_prefix(two + 1);
    return true;
}

std::optional<Statement> readStatement(std::string_view line, std::string_view signatureLine)
{
    const auto json = parseJson(line);
    const auto signature = bytesFromBase64Url<Signature>(signatureLine);
    if (!json || json->kind != Json::Kind::Object || !signature)
        return std::nullopt;
    bool ok = true;
    Statement out{.line = std::string(line), .signature = *signature, .kind = json->text("kind", ok), .office = take<PublicKey>(*json, "office", ok), .time = json->integer("time", ok)};
    if (json->integer("v", ok) != 1 || !ok || !verify(statementPurpose, line, *signature, out.office))
        return std::nullopt;
    return out;
}

} // namespace

std::string Statement::text() const
{
    return line + '\n' + toBase64Url(signature) + '\n';
}

Hash Statement::hash() const
{
    return sha256(line);
}

Statement makeEnrolment(const Enrolment &enrolment, const SecretSeed &office)
{
    const std::string line = Line("enrol", enrolment.office, enrolment.time)
                                 .text("code", enrolment.code)
                                 .text("name", enrolment.name)
                                 .text("government", enrolment.government)
                                 .text("replica", toBase64Url(enrolment.replica))
                                 .text("label", enrolment.label)
                                 .text("request", toBase64Url(enrolment.request))
                                 .end();
    return signedBy(office, "enrol", enrolment.office, enrolment.time, line);
}

Statement makeRevocation(const Revocation &revocation, const SecretSeed &office)
{
    std::string good = "{";
    for (const auto &[audience, hash] : revocation.good) {
        if (good.size() > 1)
            good += ',';
        good += jsonString(audience) + ":\"" + toBase64Url(hash) + '"';
    }
    good += '}';
    const std::string line = Line("revoke", revocation.office, revocation.time).text("replica", toBase64Url(revocation.replica)).raw("good", good).end();
    return signedBy(office, "revoke", revocation.office, revocation.time, line);
}

Statement makeCard(const Card &card, const SecretSeed &office)
{
    const std::string line = Line("card", card.office, card.time).text("code", card.code).text("name", card.name).text("government", card.government).end();
    return signedBy(office, "card", card.office, card.time, line);
}

std::optional<Enrolment> asEnrolment(const Statement &statement)
{
    const auto json = statement.kind == "enrol" ? parseJson(statement.line) : std::nullopt;
    if (!json)
        return std::nullopt;
    bool ok = true;
    Enrolment out{.office = statement.office,
                  .replica = take<PublicKey>(*json, "replica", ok),
                  .code = json->text("code", ok),
                  .name = json->text("name", ok),
                  .government = json->text("government", ok),
                  .label = json->text("label", ok),
                  .request = take<Signature>(*json, "request", ok),
                  .time = statement.time};
    if (!ok || !verify(requestPurpose, toBase64Url(out.office), out.request, out.replica))
        return std::nullopt;
    return out;
}

std::optional<Revocation> asRevocation(const Statement &statement)
{
    const auto json = statement.kind == "revoke" ? parseJson(statement.line) : std::nullopt;
    const Json *good = json ? json->find("good") : nullptr;
    if (!good || good->kind != Json::Kind::Object)
        return std::nullopt;
    bool ok = true;
    Revocation out{.office = statement.office, .replica = take<PublicKey>(*json, "replica", ok), .good = {}, .time = statement.time};
    for (const std::string &audience : good->keys)
        out.good[audience] = take<Hash>(*good, audience, ok);
    return ok ? std::optional(out) : std::nullopt;
}

std::optional<Card> asCard(const Statement &statement)
{
    const auto json = statement.kind == "card" ? parseJson(statement.line) : std::nullopt;
    if (!json)
        return std::nullopt;
    bool ok = true;
    Card out{.office = statement.office, .code = json->text("code", ok), .name = json->text("name", ok), .government = json->text("government", ok), .time = statement.time};
    return ok ? std::optional(out) : std::nullopt;
}

Result<Statement> parseStatement(std::string_view text)
{
    auto all = parseStatements(text);
    if (!all)
        return fail(all.error());
    if (all->size() != 1)
        return refused();
    return all->front();
}

Result<std::vector<Statement>> parseStatements(std::string_view text)
{
    std::vector<Statement> out;
    std::string_view line;
    std::string_view signature;
    while (takeTwoLines(text, line, signature)) {
        auto statement = readStatement(line, signature);
        if (!statement)
            return refused();
        out.push_back(std::move(*statement));
    }
    if (!text.empty())
        return refused();
    return out;
}

std::vector<Statement> readableStatements(std::string_view text)
{
    std::vector<Statement> out;
    std::string_view line;
    std::string_view signature;
    while (takeTwoLines(text, line, signature)) {
        if (auto statement = readStatement(line, signature))
            out.push_back(std::move(*statement));
    }
    return out;
}

std::string makeRequest(EnrolmentRequest request, const SecretSeed &replica)
{
    const std::string line = Line("request", request.office, request.time).text("replica", toBase64Url(request.replica)).text("label", request.label).end();
    request.signature = sign(requestPurpose, toBase64Url(request.office), replica);
    return line + '\n' + toBase64Url(request.signature) + '\n';
}

Result<EnrolmentRequest> parseRequest(std::string_view text)
{
    const auto wrong = fail(Error::Kind::Invalid, Text::tr("This file is no enrolment request. Make one on the other PC: \"Request enrolment\"."), QStringLiteral("no-request"));
    std::string_view line;
    std::string_view signatureLine;
    if (!takeTwoLines(text, line, signatureLine))
        return wrong;
    const auto json = parseJson(line);
    const auto signature = bytesFromBase64Url<Signature>(signatureLine);
    if (!json || json->kind != Json::Kind::Object || !signature)
        return wrong;
    bool ok = true;
    EnrolmentRequest out{.office = take<PublicKey>(*json, "office", ok),
                         .replica = take<PublicKey>(*json, "replica", ok),
                         .label = json->text("label", ok),
                         .time = json->integer("time", ok),
                         .signature = *signature};
    if (!ok || json->text("kind", ok) != "request" || !verify(requestPurpose, toBase64Url(out.office), *signature, out.replica))
        return wrong;
    return out;
}

} // namespace simpul
