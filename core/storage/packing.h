#pragma once

#include "core/storage/operation.h"

#include <string>
#include <string_view>
#include <vector>

namespace simpul {

// Small numbers in few bytes (LEB128), for what lies only in this library's own database.
class Packer
{
public:
    void number(std::uint64_t value);
    void text(std::string_view bytes);
    void address(const OperationAddress &at);
    void addresses(const std::vector<OperationAddress> &all);
    std::string out;
};

// Reads it back. Damaged bytes set `ok` to false and read as zero; nothing is read past the end.
class Unpacker
{
public:
    explicit Unpacker(std::string_view in) : m_in(in) {}
    std::uint64_t number();
    std::size_t count(); // never more things than bytes left
    std::string_view text();
    OperationAddress address();
    std::vector<OperationAddress> addresses();
    bool ok = true;

private:
    std::string_view m_in;
};

std::string packAddresses(const std::vector<OperationAddress> &all);
std::vector<OperationAddress> unpackAddresses(std::string_view packed);

} // namespace simpul
