#include "core/attachments/office_package.h"

#include <QUrl>

#include <array>

namespace simpul {

static constexpr qsizetype maxRelationships = 5'000;

// ---- Parts ---------------------------------------------------------------------------------------------------------------

const PackageEntry *OfficePackage::find(const QByteArray &part)
{
    const PackageEntry *entry = m_zip.find(part);
    m_encrypted = m_encrypted || (entry && entry->encrypted);
    return entry;
}

bool OfficePackage::read(const QByteArray &part, XmlListener &listener)
{
    const PackageEntry *entry = find(part);
    if (!entry)
        return false;
    const auto device = m_zip.open(*entry, m_budget);
    const XmlEnd end = readXml(*device, listener);
    m_dtd = m_dtd || end == XmlEnd::Dtd;
    m_incomplete = m_incomplete || end != XmlEnd::Whole;
    return end == XmlEnd::Whole || end == XmlEnd::Full;
}

QByteArray OfficePackage::bytes(const QByteArray &part, qint64 atMost)
{
    const PackageEntry *entry = find(part);
    if (!entry)
        return {};
    const auto device = m_zip.open(*entry, m_budget);
    QByteArray out;
    std::array<char, 16384> block;
    while (out.size() < atMost) {
        const qint64 got = device->read(block.data(), std::min<qint64>(block.size(), atMost - out.size()));
        if (got <= 0)
            break;
        out.append(block.data(), got);
    }
    m_incomplete = m_incomplete || out.size() != entry->plain;
    return out;
}

// ---- Relationships -------------------------------------------------------------------------------------------------------

QByteArray resolvedPart(const QByteArray &from, const QString &path)
{
    const QByteArray plain = QUrl::fromPercentEncoding(path.toUtf8()).section(u'#', 0, 0).toUtf8().replace('\\', '/');
    QList<QByteArray> parts = plain.startsWith('/') ? QList<QByteArray>() : from.split('/');
    if (!parts.isEmpty())
        parts.removeLast();
    const QList<QByteArray> steps = plain.split('/');
    for (const QByteArray &step : steps) {
        if (step == ".." && !parts.isEmpty()) {
            parts.removeLast();
        } else if (!step.isEmpty() && step != "." && step != "..") {
            parts.append(step);
        }
    }
    return parts.join('/');
}

namespace {

class RelationshipReader : public XmlListener
{
public:
    RelationshipReader(QByteArray from, QList<Relationship> &out) : m_from(std::move(from)), m_out(out) {}
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (!name.ends_with("Relationship") || attributes.value("TargetMode") == u"External")
            return;
        m_out.append(
            {attributes.value("Id"), attributes.value("Type").section(u'/', -1), resolvedPart(m_from, attributes.value("Target"))});
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}
    bool isFull() const override { return m_out.size() >= maxRelationships; }

private:
    const QByteArray m_from;
    QList<Relationship> &m_out;
};

} // namespace

QList<Relationship> OfficePackage::relationshipsOf(const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/');
    QList<Relationship> out;
    RelationshipReader reader(part, out);
    read(part.first(slash + 1) + "_rels/" + part.sliced(slash + 1) + ".rels", reader);
    return out;
}

QList<QByteArray> targetsOfType(const QList<Relationship> &all, const char *type)
{
    QList<QByteArray> out;
    for (const Relationship &each : all) {
        if (each.type == QLatin1String(type) && !out.contains(each.target))
            out.append(each.target);
    }
    return out;
}

QHash<QString, QByteArray> targetsById(const QList<Relationship> &all)
{
    QHash<QString, QByteArray> out;
    for (const Relationship &each : all)
        out.insert(each.id, each.target);
    return out;
}

} // namespace simpul
