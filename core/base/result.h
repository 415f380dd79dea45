#pragma once

#include <QString>

#include <expected>

namespace simpul {

// What went wrong in the outside world. What only a programmer can cause is a Q_ASSERT; nothing is thrown.
struct Error {
    enum class Kind {
        Usage,     // the person asked for something that makes no sense
        NotFound,  // no such record, file, bundle, library
        Invalid,   // a value that this field cannot hold, a file that is not what it should be
        Denied,    // not enrolled, no key, wrong passphrase, a form that is locked
        Storage,   // disk, database
        Refused,   // a bundle that must not be merged; `code` says why (format.md section 6, closed list)
        Cancelled, // the person stopped it
    };
    Kind kind = Kind::Storage;
    QString message; // one sentence for the person at the screen, in their language, saying what to do
    QString code;    // stable English word for programs, e.g. "bad-hash"
    QString detail;  // for the log
};

template <typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Error::Kind kind, QString message, QString code = {}, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(code), std::move(detail)});
}

inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace simpul
