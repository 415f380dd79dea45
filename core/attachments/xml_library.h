#pragma once

#include <QtGlobal>

#include <libxml/xmlerror.h>

namespace simpul {

// To be called before libxml2 is used: the first of several threads makes its tables.
void prepareXmlLibrary();

// Hears of letters that libxml2 cannot convert, where it stops; otherwise it would tell stderr, past any listener.
class ConversionWatch
{
public:
    ConversionWatch();
    ~ConversionWatch();
    Q_DISABLE_COPY_MOVE(ConversionWatch)

    bool failed() const { return m_failed; }

private:
    template <typename XmlError> // const since libxml2 2.12
    static void hear(void *watch, XmlError *error)
    {
        const bool isConversion = error->code == XML_I18N_CONV_FAILED || error->code == XML_IO_ENCODER;
        static_cast<ConversionWatch *>(watch)->m_failed |= isConversion;
    }

    void *const m_context; // each thread has its own
    const xmlStructuredErrorFunc m_listener;
    bool m_failed = false;
};

} // namespace simpul
