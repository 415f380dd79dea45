#include "ui/print/paper_language.h"

#include "core/model/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace simpul {

PaperLanguage::PaperLanguage(const QString &language)
    : m_english(language.startsWith(u"en")), m_translator(std::make_shared<QTranslator>())
{
    if (!m_english)
        (void)m_translator->load(u":/i18n/simpul_id.qm"_s); // without it papers speak English: a test would tell
}

QString PaperLanguage::tag() const
{
    return m_english ? u"en-GB"_s : u"id-ID"_s;
}

static QString translated(const QTranslator &translator, const char *context, const char *english)
{
    const QString text = translator.translate(context, english);
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

QString PaperLanguage::say(const char *english) const
{
    return translated(*m_translator, "Paper", english);
}

QString PaperLanguage::label(const Field &field) const
{
    return translated(*m_translator, "Entity", field.facts.label);
}

QString PaperLanguage::choice(const Field &field, const QString &code) const
{
    for (const Choice &choice : field.facts.choices) {
        if (code == QLatin1String(choice.code))
            return translated(*m_translator, "Entity", choice.label);
    }
    return code;
}

QString PaperLanguage::date(const QDate &date) const
{
    static const char *const months[] = {
        QT_TRANSLATE_NOOP("Paper", "January"),   QT_TRANSLATE_NOOP("Paper", "February"), QT_TRANSLATE_NOOP("Paper", "March"),
        QT_TRANSLATE_NOOP("Paper", "April"),     QT_TRANSLATE_NOOP("Paper", "May"),      QT_TRANSLATE_NOOP("Paper", "June"),
        QT_TRANSLATE_NOOP("Paper", "July"),      QT_TRANSLATE_NOOP("Paper", "August"),   QT_TRANSLATE_NOOP("Paper", "September"),
        QT_TRANSLATE_NOOP("Paper", "October"),   QT_TRANSLATE_NOOP("Paper", "November"), QT_TRANSLATE_NOOP("Paper", "December"),
    };
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(QString::number(date.day()), say(months[date.month() - 1]), QString::number(date.year()));
}

QString PaperLanguage::dateAndTime(Stamp time, const QTimeZone &zone) const
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(time, zone);
    return u"%1 %2 %3"_s.arg(date(there.date()), there.toString(m_english ? u"HH:mm"_s : u"HH.mm"_s), zoneLabel(zone));
}

QString PaperLanguage::withComma(QString number) const
{
    return m_english ? number : number.replace(u'.', u',');
}

QString PaperLanguage::number(const Decimal &number) const
{
    return withComma(number.text);
}

QString PaperLanguage::size(qint64 bytes) const
{
    if (bytes < 1'000'000)
        return u"%1 KB"_s.arg((bytes + 999) / 1000);
    if (bytes < 1'000'000'000)
        return u"%1 MB"_s.arg(withComma(QString::number(double(bytes) / 1e6, 'f', 1)));
    return u"%1 GB"_s.arg(withComma(QString::number(double(bytes) / 1e9, 'f', 1)));
}

} // namespace simpul
