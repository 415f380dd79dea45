#pragma once

#include "core/base/clock.h"
#include "core/model/field.h"

#include <QTimeZone>
#include <QTranslator>

#include <memory>

namespace simpul {

// The words on papers. An official paper is Indonesian whatever language the window speaks, so papers carry a translator of their own.
class PaperLanguage
{
public:
    explicit PaperLanguage(const QString &language = QStringLiteral("id")); // "id" or "en"

    QString tag() const; // "id-ID": as PDF and screen readers want it

    // words.say(QT_TRANSLATE_NOOP("Paper", "Legal basis"))
    QString say(const char *english) const;
    QString label(const Field &field) const;
    QString choice(const Field &field, const QString &code) const; // an unknown code stays as it is

    QString date(const QDate &date) const;                       // 12 November 2026
    QString dateAndTime(Stamp time, const QTimeZone &zone) const; // 12 November 2026 16.02 WITA
    QString number(const Decimal &number) const;                 // 62,5
    QString size(qint64 bytes) const;                            // 4,8 MB

private:
    QString withComma(QString number) const;

    bool m_english;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace simpul
