#include "core/base/hash.h"

#include <openssl/evp.h>

namespace simpul {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
}

Hash Sha256::result()
{
    Hash out;
    EVP_DigestFinal_ex(m_context.get(), out.data.data(), nullptr);
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    return out;
}

Hash sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace simpul
