#include "core/attachments/xml_library.h"

#include <libxml/globals.h>
#include <libxml/parser.h>

#include <mutex>

namespace simpul {

void prepareXmlLibrary()
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
}

ConversionWatch::ConversionWatch() : m_context(xmlStructuredErrorContext), m_listener(xmlStructuredError)
{
    xmlSetStructuredErrorFunc(this, &ConversionWatch::hear);
}

ConversionWatch::~ConversionWatch()
{
    xmlSetStructuredErrorFunc(m_context, m_listener);
}

} // namespace simpul
