#pragma once

#include "core/base/clock.h"
#include "core/model/field.h"

#include <QHash>
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

    // From now on something else is said instead of these phrases, as they are printed: an office's own wording.
    void sayInstead(const QHash<QString, QString> &wordings);

    // words.say(QT_TRANSLATE_NOOP("Paper", "Legal basis"))
    QString say(const char *english) const;
    QString say(const char *english, const QStringList &parts) const; // %1, %2, ... are the parts
    QString label(const Field &field) const;
    QString choice(const Field &field, const QString &code) const; // an unknown code stays as it is
    QString choice(const std::vector<Field> &fields, std::string_view name, const QString &code) const;

    QString date(const QDate &date) const;                       // 12 November 2026
    QString dateWithDay(const QDate &date) const;                // Kamis, 12 November 2026
    QString days(const QDateTime &start, const QDateTime &end) const;  // and, over several days, "s.d." another one
    QString time(const QDateTime &time) const;                         // 13.30 WITA
    QString times(const QDateTime &start, const QDateTime &end) const; // 13.30 WITA s.d. 15.45 WITA; without an end "s.d. selesai"
    QString dateAndTime(Stamp time, const QTimeZone &zone) const; // 12 November 2026 16.02 WITA
    QString number(const Decimal &number) const;                 // 62,5
    QString size(qint64 bytes) const;                            // 4,8 MB

private:
    QString withComma(QString number) const;

    bool m_english;
    std::shared_ptr<const QTranslator> m_translator;
    QHash<QString, QString> m_wordings;
};

} // namespace simpul
