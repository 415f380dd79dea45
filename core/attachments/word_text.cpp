#include "core/attachments/word_text.h"

#include "core/attachments/markup_reader.h"

#include <QSet>

#include <array>

namespace simpul {

namespace {

bool isNoText(std::string_view name)
{
    static constexpr auto names = std::to_array<std::string_view>({
        "mc:Fallback", // the same again for older programs
        "w:del",
        "w:moveFrom",
        "w:pPr",
        "w:rPr",
        "w:sectPr", // "w:tab" there is a tab stop
        "w:instrText",
    });
    return std::find(names.begin(), names.end(), name) != names.end();
}

class WordReader : public MarkupReader
{
public:
    using MarkupReader::MarkupReader;

private:
    bool isSilent(std::string_view name, const XmlAttributes &) const override { return isNoText(name); }
    bool holdsText(std::string_view name) const override { return name == "w:t" || name == "m:t" || name == "a:t"; }
    void opened(std::string_view name, const XmlAttributes &attributes) override;
    void closed(std::string_view name) override;
    void symbol(const XmlAttributes &attributes);
};

// A letter of a symbol font has no meaning outside it, except where it is in the private range of a real one.
void WordReader::symbol(const XmlAttributes &attributes)
{
    const char16_t letter = char16_t(attributes.value("char").toUInt(nullptr, 16));
    m_out.append(letter >= 0x20 && !QChar(letter).isSurrogate() ? QString(QChar(letter)) : QStringLiteral(" "));
}

void WordReader::opened(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "w:tr") {
        m_out.beginRow();
    } else if (name == "w:txbxContent") {
        m_out.beginAside();
    } else if (name == "w:tab" || name == "w:ptab") {
        m_out.tab();
    } else if (name == "w:br" || name == "w:cr") {
        m_out.lineBreak();
    } else if (name == "w:noBreakHyphen") {
        m_out.append(u"-");
    } else if (name == "w:sym") {
        symbol(attributes);
    }
}

void WordReader::closed(std::string_view name)
{
    if (name == "w:p" || name == "a:p") {
        m_out.endParagraph();
    } else if (name == "w:tc") {
        m_out.endCell();
    } else if (name == "w:tr") {
        m_out.endRow();
    } else if (name == "w:txbxContent") {
        m_out.endAside();
    }
}

// The text of each part once: an office's letterhead is in the header of the first, the even and the odd pages.
QString textOf(OfficePackage &package, const QList<QByteArray> &parts)
{
    QSet<QString> seen;
    QString out;
    for (const QByteArray &part : parts) {
        DocumentText text;
        WordReader reader(text);
        package.read(part, reader);
        const QString one = text.take();
        if (!seen.contains(one))
            out += one;
        seen.insert(one);
    }
    return out;
}

} // namespace

void readWordDocument(OfficePackage &package, const QByteArray &main, ExtractedText &out)
{
    const QList<Relationship> parts = package.relationshipsOf(main);
    const auto read = [&](const char *type) { out.text += textOf(package, targetsOfType(parts, type)); };
    read("header");
    out.text += textOf(package, {main});
    for (const char *type : {"footer", "footnotes", "endnotes", "comments", "diagramData"})
        read(type);
}

} // namespace simpul
