#include "core/base/uuid.h"

#include <QUuid>

#include <sodium.h>

namespace simpul {

void randomBytes(void *to, std::size_t count)
{
    randombytes_buf(to, count);
}

Uuid newUuid(Stamp now)
{
    Uuid id;
    randomBytes(id.data.data(), id.data.size());
    for (int i = 0; i < 6; ++i)
        id.data[std::size_t(i)] = std::uint8_t(std::uint64_t(now) >> (40 - 8 * i));
    id.data[6] = std::uint8_t(0x70 | (id.data[6] & 0x0f));
    id.data[8] = std::uint8_t(0x80 | (id.data[8] & 0x3f));
    return id;
}

Uuid uuidFromName(const Uuid &space, std::string_view name)
{
    const QUuid id = QUuid::createUuidV5(QUuid::fromRfc4122(space.toByteArray()), toByteArray(name));
    return *Uuid::fromByteArray(id.toRfc4122());
}

QString toString(const Uuid &id)
{
    return QUuid::fromRfc4122(id.toByteArray()).toString(QUuid::WithoutBraces);
}

std::optional<Uuid> uuidFromString(QStringView text)
{
    static constexpr qsizetype length = 36;
    const QUuid id = text.size() == length ? QUuid::fromString(text) : QUuid();
    if (id.isNull())
        return std::nullopt;
    return Uuid::fromByteArray(id.toRfc4122());
}

static Uuid sharedId(const QString &name)
{
    static const Uuid space = *uuidFromString(u"06e7c938-1687-49a6-a11b-ebf4d017f643");
    return uuidFromName(space, name.toUtf8().toStdString());
}

Uuid personId(QStringView nip)
{
    return sharedId(QStringLiteral("person:") + nip.toString());
}

Uuid governmentId(QStringView code)
{
    return sharedId(QStringLiteral("government:") + code.toString());
}

Uuid orgUnitId(QStringView government, QStringView code)
{
    return sharedId(QStringLiteral("org_unit:") + government.toString() + u'/' + code.toString());
}

std::string randomLetters(int count)
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string out;
    while (count-- > 0)
        out += letters[randombytes_uniform(62)];
    return out;
}

} // namespace simpul
