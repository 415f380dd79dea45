#include "ui/print/paper_language.h"

#include "core/model/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace simpul {

// Read once: a hundred papers in a row need it.
static std::shared_ptr<const QTranslator> indonesian()
{
    static const std::shared_ptr<const QTranslator> translator = [] {
        auto loaded = std::make_shared<QTranslator>();
        (void)loaded->load(u":/i18n/simpul_id.qm"_s); // without it papers speak English: a test would tell
        return loaded;
    }();
    return translator;
}

PaperLanguage::PaperLanguage(const QString &language)
    : m_english(language.startsWith(u"en")), m_translator(m_english ? std::make_shared<const QTranslator>() : indonesian())
{
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

void PaperLanguage::sayInstead(const QHash<QString, QString> &wordings)
{
    m_wordings.insert(wordings);
}

QString PaperLanguage::say(const char *english) const
{
    const QString phrase = translated(*m_translator, "Paper", english);
    return m_wordings.value(phrase, phrase);
}

// In one pass: what somebody typed may have a %1 too, and an office's own wording may leave one out.
QString PaperLanguage::say(const char *english, const QStringList &parts) const
{
    const QString phrase = say(english);
    QString out;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const int part = phrase[i] == u'%' && i + 1 < phrase.size() ? phrase[i + 1].digitValue() : 0;
        if (part >= 1 && part <= parts.size())
            out += parts[part - 1];
        else
            out += phrase[i];
        i += part >= 1 && part <= parts.size();
    }
    return out;
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

QString PaperLanguage::choice(const std::vector<Field> &fields, std::string_view name, const QString &code) const
{
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field &one) { return one.name == name; });
    return field == fields.end() ? code : choice(*field, code);
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

QString PaperLanguage::dateWithDay(const QDate &date) const
{
    static const char *const days[] = {
        QT_TRANSLATE_NOOP("Paper", "Monday"), QT_TRANSLATE_NOOP("Paper", "Tuesday"),  QT_TRANSLATE_NOOP("Paper", "Wednesday"),
        QT_TRANSLATE_NOOP("Paper", "Thursday"), QT_TRANSLATE_NOOP("Paper", "Friday"), QT_TRANSLATE_NOOP("Paper", "Saturday"),
        QT_TRANSLATE_NOOP("Paper", "Sunday"),
    };
    return date.isValid() ? u"%1, %2"_s.arg(say(days[date.dayOfWeek() - 1]), this->date(date)) : QString();
}

QString PaperLanguage::days(const QDateTime &start, const QDateTime &end) const
{
    if (!end.isValid() || end.date() <= start.date())
        return dateWithDay(start.date());
    return say(QT_TRANSLATE_NOOP("Paper", "%1 to %2"), {dateWithDay(start.date()), dateWithDay(end.date())});
}

QString PaperLanguage::time(const QDateTime &time) const
{
    return time.isValid() ? time.toString(m_english ? u"HH:mm "_s : u"HH'.'mm "_s) + zoneLabel(time.timeZone()) : QString();
}

QString PaperLanguage::times(const QDateTime &start, const QDateTime &end) const
{
    if (!start.isValid())
        return {};
    if (!end.isValid())
        return say(QT_TRANSLATE_NOOP("Paper", "%1 until it is finished"), {time(start)});
    return say(QT_TRANSLATE_NOOP("Paper", "%1 to %2"), {time(start), time(end)});
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
