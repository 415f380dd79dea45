#include "core/attachments/mail_text.h"

#include "core/attachments/charset.h"
#include "core/attachments/html_text.h"
#include "core/attachments/mime.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/reading_limits.h"

#include <QBuffer>
#include <QDateTime>
#include <QRegularExpression>

#include <ranges>

namespace simpul {

namespace {

constexpr int maxDepth = 20;
constexpr qsizetype maxParts = 1000;
constexpr qsizetype maxPartBytes = qsizetype(24) << 20; // as they travel: 16 MiB in base64 and a little more

class MailReader
{
public:
    ExtractedText read(QByteArrayView mail);

private:
    void message(const MailPart &mail, int depth);
    void head(const MailPart &mail);
    void part(const MailPart &part, int depth);
    void parts(const MailPart &whole, const MailValue &type, int depth);
    void bestOf(const QList<MailPart> &forms, int depth);
    void innerMail(const MailPart &part, int depth);
    void text(const MailPart &part, const MailValue &type);
    void addLines(const QString &text);
    QString nameOf(const MailPart &part, const MailValue &type) const;

    ExtractedText m_out;
    ReadingBudget m_budget;
    qsizetype m_partsLeft = maxParts;
};

// "Siti Rahma" <siti@nusatirta.go.id>
QString senderName(const QString &from)
{
    static const QRegularExpression named(QStringLiteral("^\\s*\"?([^\"<]*[^\"<\\s])\"?\\s*<[^>]*>"));
    const QRegularExpressionMatch match = named.match(from);
    return (match.hasMatch() ? match.captured(1) : from).simplified();
}

QDate sentOn(const QByteArray &field)
{
    static const QRegularExpression comment(QStringLiteral("\\([^)]*\\)"));
    const QString date = QString::fromLatin1(field.left(200)).remove(comment).simplified();
    return QDateTime::fromString(date, Qt::RFC2822Date).date();
}

QString fieldText(const MailPart &mail, const char *name)
{
    return cleanText(mailText(mail.field(name))).simplified();
}

ExtractedText MailReader::read(QByteArrayView mail)
{
    const MailPart whole = mailPart(mail);
    m_out.title = fieldText(whole, "subject");
    m_out.author = senderName(fieldText(whole, "from"));
    m_out.date = sentOn(whole.field("date"));
    message(whole, 0);
    const bool cut = cutText(m_out.text);
    m_out.truncated = m_out.truncated || cut || m_partsLeft <= 0 || m_budget.isSpent();
    return std::move(m_out);
}

void MailReader::addLines(const QString &text)
{
    const QString clean = cleanText(text).trimmed();
    if (!clean.isEmpty())
        m_out.text += clean + u'\n';
}

void MailReader::head(const MailPart &mail)
{
    for (const char *name : {"From", "To", "Cc", "Date", "Subject"}) {
        const QString value = fieldText(mail, QByteArray(name).toLower().constData());
        if (!value.isEmpty())
            addLines(QStringLiteral("%1: %2").arg(QLatin1String(name), value));
    }
}

void MailReader::message(const MailPart &mail, int depth)
{
    head(mail);
    part(mail, depth);
}

QString MailReader::nameOf(const MailPart &part, const MailValue &type) const
{
    const QString name = mailValue(part.field("content-disposition")).text("filename");
    return name.isEmpty() ? type.text("name") : name;
}

void MailReader::part(const MailPart &part, int depth)
{
    if (--m_partsLeft <= 0 || depth > maxDepth || m_budget.isSpent() || m_out.text.size() > maxTextBytes) {
        m_out.truncated = true;
        return;
    }
    const MailValue type = mailValue(part.field("content-type"));
    const bool isAttached = mailValue(part.field("content-disposition")).value == "attachment";
    if (type.value.startsWith("multipart/")) {
        parts(part, type, depth);
    } else if (type.value == "message/rfc822") {
        innerMail(part, depth + 1);
    } else if (!isAttached && (type.value.isEmpty() || type.value == "text/plain" || type.value == "text/html")) {
        text(part, type);
    } else {
        addLines(nameOf(part, type).left(500));
    }
}

// Most travel as they are; some programs pack them, against the rules.
void MailReader::innerMail(const MailPart &part, int depth)
{
    const QByteArray encoding = part.field("content-transfer-encoding").toLower();
    if (encoding != "base64")
        return message(mailPart(part.body), depth);
    const QByteArray inner = mailBody(part.body.first(std::min(part.body.size(), maxPartBytes)), encoding);
    message(mailPart(inner), depth);
}

void MailReader::parts(const MailPart &whole, const MailValue &type, int depth)
{
    QList<MailPart> inside;
    for (const QByteArrayView each : mailParts(whole.body, type.parameters.value("boundary"), m_partsLeft))
        inside.append(mailPart(each));
    if (type.value == "multipart/alternative")
        return bestOf(inside, depth + 1);
    for (const MailPart &each : inside)
        part(each, depth + 1);
}

// One text in several forms: the plain one if it says anything, otherwise the last that does, which is the richest.
void MailReader::bestOf(const QList<MailPart> &forms, int depth)
{
    const auto reads = [&](const MailPart &form) {
        const qsizetype before = m_out.text.size();
        part(form, depth);
        return m_out.text.size() > before;
    };
    const auto isPlain = [](const MailPart &form) { return mailValue(form.field("content-type")).value == "text/plain"; };
    for (const MailPart &form : forms) {
        if (isPlain(form) && reads(form))
            return;
    }
    for (const MailPart &form : forms | std::views::reverse) {
        if (!isPlain(form) && reads(form))
            return;
    }
}

void MailReader::text(const MailPart &part, const MailValue &type)
{
    const QByteArrayView body = part.body.first(std::min(part.body.size(), maxPartBytes));
    m_out.truncated = m_out.truncated || body.size() < part.body.size();
    QString letters = fromCharset(mailBody(body, part.field("content-transfer-encoding")), type.parameters.value("charset"));
    if (type.value != "text/html")
        return addLines(letters);
    QByteArray page = letters.toUtf8();
    letters.clear();
    QBuffer device(&page);
    device.open(QIODevice::ReadOnly);
    if (const auto read = extractHtmlText(device, HtmlEncoding::Utf8)) {
        m_out.truncated = m_out.truncated || read->truncated;
        addLines(read->text);
    }
}

} // namespace

Result<ExtractedText> extractMailText(QIODevice &device)
{
    const QByteArray mail = device.read(maxTextFileBytes);
    if (mail.isEmpty() && !device.atEnd())
        return fail(Error::Kind::Storage, device.errorString(), QStringLiteral("cannot-read"));
    ExtractedText out = MailReader().read(mail);
    out.truncated = out.truncated || !device.atEnd();
    return out;
}

} // namespace simpul
