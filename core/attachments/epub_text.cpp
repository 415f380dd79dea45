#include "core/attachments/epub_text.h"

#include "core/attachments/document_properties.h"
#include "core/attachments/html_text.h"
#include "core/attachments/plain_text.h"

#include <QBuffer>
#include <QSet>

namespace simpul {

namespace {

constexpr qsizetype maxChapters = 10'000;
constexpr qint64 maxChapterBytes = qint64(16) << 20;

class ContainerReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name.ends_with("rootfile") && root.isEmpty())
            root = attributes.value("full-path").toUtf8();
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}

    QByteArray root; // the name of the OPF
};

// The OPF: properties, the list of parts, and the order in which they are read.
class BookReader : public XmlListener
{
public:
    explicit BookReader(QByteArray opf) : m_opf(std::move(opf)) {}
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        properties.start(name, attributes);
        if (name == "opf:item" && m_parts.size() < maxChapters)
            m_parts.insert(attributes.value("id"), resolvedPart(m_opf, attributes.value("href")));
        if (name == "opf:itemref")
            m_spine.append(attributes.value("idref"));
    }
    void end(std::string_view name) override { properties.end(name); }
    void text(QStringView text) override { properties.text(text); }
    bool isFull() const override { return m_spine.size() >= maxChapters; }

    QList<QByteArray> chapters() const
    {
        QList<QByteArray> out;
        for (const QString &id : m_spine)
            out.append(m_parts.value(id));
        return out;
    }
    PropertyReader properties;

private:
    const QByteArray m_opf;
    QHash<QString, QByteArray> m_parts; // by id
    QList<QString> m_spine;
};

// Which parts are encrypted. Fonts often are, in a way that hides nothing; chapters are where a shop sold them.
class EncryptionReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name.ends_with("CipherReference") && parts.size() < maxChapters)
            parts.insert(packageName(resolvedPart({}, attributes.value("URI"))));
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}

    QSet<QByteArray> parts;
};

void readChapter(OfficePackage &package, const QByteArray &part, ExtractedText &out)
{
    QByteArray page = package.bytes(part, maxChapterBytes);
    QBuffer device(&page);
    if (page.isEmpty() || !device.open(QIODevice::ReadOnly))
        return;
    const auto read = extractHtmlText(device);
    if (!read)
        return;
    out.truncated = out.truncated || read->truncated;
    out.text += read->text.isEmpty() ? read->text : read->text + u'\n';
}

} // namespace

void readEpub(OfficePackage &package, ExtractedText &out)
{
    ContainerReader container;
    package.read("META-INF/container.xml", container);
    BookReader book(container.root);
    package.read(container.root, book);
    book.properties.fill(out);
    EncryptionReader encryption;
    package.read("META-INF/encryption.xml", encryption);
    QSet<QByteArray> seen;
    for (const QByteArray &chapter : book.chapters()) {
        if (encryption.parts.contains(packageName(chapter)))
            package.markEncrypted();
        if (seen.contains(chapter) || package.isSpent() || out.text.size() > maxTextBytes)
            continue;
        seen.insert(chapter);
        readChapter(package, chapter, out);
    }
}

} // namespace simpul
