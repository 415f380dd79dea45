#include "core/attachments/slides_text.h"

#include "core/attachments/document_text.h"
#include "core/attachments/drawing_text.h"

namespace simpul {

namespace {

constexpr qsizetype maxSlides = 10'000;

class SlideList : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "p:sldId")
            ids.append(attributes.value("r", "id"));
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}
    bool isFull() const override { return ids.size() >= maxSlides; }

    QList<QString> ids; // of relationships
};

void readSlide(OfficePackage &package, const QByteArray &part, DocumentText &out)
{
    readDrawing(package, part, out);
    const QList<Relationship> beside = package.relationshipsOf(part);
    for (const char *type : {"diagramData", "chart", "notesSlide", "comments"}) {
        for (const QByteArray &target : targetsOfType(beside, type))
            readDrawing(package, target, out);
    }
}

} // namespace

void readPresentation(OfficePackage &package, const QByteArray &main, ExtractedText &out)
{
    SlideList slides;
    package.read(main, slides);
    const QHash<QString, QByteArray> byId = targetsById(package.relationshipsOf(main));
    DocumentText text;
    for (const QString &id : slides.ids) {
        if (!text.isFull() && !package.isSpent())
            readSlide(package, byId.value(id), text);
    }
    out.text = text.take();
}

} // namespace simpul
