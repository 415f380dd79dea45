#pragma once

#include "core/attachments/text_extraction.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace simpul::test {

// Office files forged part by part: only what a test is about needs to be given, the rest is as programs write it.
using Parts = std::vector<std::pair<std::string, std::string>>; // name and content

QByteArray zipOf(const Parts &parts);
QByteArray deflated(const std::string &data); // as it stands in a zip

QByteArray docx(const std::string &body, Parts more = {}); // `body` is what stands in w:body
QByteArray odt(const std::string &body, Parts more = {});  // in office:text
QByteArray ods(const std::string &body);                   // in office:spreadsheet
QByteArray xlsx(const std::string &sheetData, Parts more = {});
QByteArray pptx(const std::vector<std::string> &slides, Parts more = {}); // what stands in p:spTree
QByteArray epub(const std::vector<std::string> &chapters, const std::string &metadata = {}, Parts more = {});

std::string paragraph(const std::string &text);        // of a docx
std::string relationships(const Parts &typeAndTarget); // ids are rId1, rId2, ...

// Writes the file under the name into a folder of its own and reads it.
Result<ExtractedText> readAs(const char *name, const QByteArray &file);
std::string textAs(const char *name, const QByteArray &file);
std::string codeAs(const char *name, const QByteArray &file); // "fine" or the error's
QString attachmentData(const char *name);                     // a path in tests/data/attachments

} // namespace simpul::test
