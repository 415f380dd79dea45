#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace simpul {

// The pieces of MIME (RFC 2045, 2046, 2047, 2231) that a mail is made of. All of it may be broken; nothing here fails.

struct MailField {
    QByteArray name;  // in small letters
    QByteArray value; // on one line, as it travelled
};

// A head with its body; both refer to the bytes they were taken from.
struct MailPart {
    QList<MailField> fields;
    QByteArrayView body;

    QByteArray field(const char *name) const; // the first of that name
};

// A value with parameters: `text/plain; charset="utf-8"`.
struct MailValue {
    QByteArray value; // in small letters
    QHash<QByteArray, QByteArray> parameters;

    QString text(const QByteArray &parameter) const; // with RFC 2231's pieces joined, or RFC 2047's words
};

MailPart mailPart(QByteArrayView bytes); // without a head all of it is body
MailValue mailValue(const QByteArray &field);
QString mailText(const QByteArray &field); // =?utf-8?B?...?= made letters

// The parts between the lines of a boundary, at most `atMost`.
QList<QByteArrayView> mailParts(QByteArrayView body, const QByteArray &boundary, qsizetype atMost);
// A body as it was before it travelled; encodings other than base64 and quoted-printable change nothing.
QByteArray mailBody(QByteArrayView body, const QByteArray &encoding);

} // namespace simpul
