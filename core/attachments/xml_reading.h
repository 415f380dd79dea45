#pragma once

#include <QString>

#include <string_view>

class QIODevice;

namespace simpul {

// The attributes of one element, valid while it is being told.
class XmlAttributes
{
public:
    XmlAttributes(const unsigned char **attributes, int count) : m_attributes(attributes), m_count(count) {}

    // By the name in the file without its prefix; the first of two that differ in the prefix only. Empty if there is none.
    QString value(std::string_view localName) const;
    // By prefix and name, the prefix being the usual one, as in XmlListener.
    QString value(std::string_view prefix, std::string_view localName) const;
    bool has(std::string_view localName) const;

private:
    const unsigned char **m_attributes; // as libxml2's SAX2 gives them: name, prefix, namespace, begin, end
    int m_count;
};

// Hears what an XML file contains, in its order. Names are "prefix:name" with the prefix that everybody uses for the namespace
// ("w:p", "text:p"), whichever the file uses; see xml_reading.cpp for the list.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(QStringView text) = 0;      // a piece of it; a paragraph may come in many
    virtual bool isFull() const { return false; } // nothing more is wanted
    // A declaration that only names a type, with nothing declared in it, is passed over.
    virtual bool toleratesDoctype() const { return false; }
};

enum class XmlEnd {
    Whole,
    Broken, // not well-formed from here on, cut short, deeper than maxXmlDepth, or the device failed; what came before was told
    Full,   // the listener said so
    Dtd,    // a document type declaration: office programs write none, and entities are made there
};

// Reads XML in any encoding libxml2 knows, in pieces: nothing is fetched, no entity is defined, no tree is built. The device is
// open; it need not be able to seek.
XmlEnd readXml(QIODevice &device, XmlListener &listener);

} // namespace simpul
