#include "ui/pages/exchange/exchange_words.h"

#include "core/model/entity_type.h"
#include "core/model/language.h"
#include "core/model/time_text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {
struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

struct Word {
    const char *code;
    const char *text; // QT_TRANSLATE_NOOP("Exchange", ...)
};
} // namespace

// The text beside a code; a code nobody here knows is told as it is.
template <std::size_t count>
static QString wordFor(const Word (&words)[count], const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1String(word.code))
            return Exchange::tr(word.text);
    }
    return {};
}

// ---- times and sizes

int wholeDays(Stamp from, Stamp to)
{
    return int(QDateTime::fromMSecsSinceEpoch(from).date().daysTo(QDateTime::fromMSecsSinceEpoch(to).date()));
}

QString momentText(Stamp time)
{
    return displayDateTime(QDateTime::fromMSecsSinceEpoch(time));
}

QString whenText(Stamp time, Stamp now)
{
    if (time == 0)
        return Exchange::tr("never");
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    const int days = wholeDays(time, now);
    if (days == 0)
        return Exchange::tr("today, %1").arg(displayTime(moment));
    if (days == 1)
        return Exchange::tr("yesterday, %1").arg(displayTime(moment));
    return displayDate(moment.date());
}

QString sizeText(qint64 bytes)
{
    const auto shown = [](double number) {
        const QString text = QString::number(number, 'f', 1);
        return displayLanguage() == u"en" ? text : QString(text).replace(u'.', u',');
    };
    if (bytes < 1'000'000)
        return u"%1 KB"_s.arg((bytes + 999) / 1000);
    if (bytes < 1'000'000'000)
        return u"%1 MB"_s.arg(shown(double(bytes) / 1e6));
    return u"%1 GB"_s.arg(shown(double(bytes) / 1e9));
}

QString countText(qint64 count)
{
    const QChar separator = displayLanguage() == u"en" ? u',' : u'.';
    QString text = QString::number(count);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

QString fingerprintText(const QStringList &words)
{
    return words.join(u'-');
}

// ---- reasons

QString waitingReason(const QString &code)
{
    static const Word words[] = {
        {"unknown-key", QT_TRANSLATE_NOOP("Exchange", "sender not trusted yet")},
        {"gap", QT_TRANSLATE_NOOP("Exchange", "something before it is missing")},
        {"needs", QT_TRANSLATE_NOOP("Exchange", "needs a newer Simpul")},
        {"revoked", QT_TRANSLATE_NOOP("Exchange", "written on a PC that was declared lost")},
        {"undone", QT_TRANSLATE_NOOP("Exchange", "its merge was undone here")},
    };
    const QString text = wordFor(words, code);
    return text.isEmpty() ? code : text;
}

QString refusalTitle(const QString &code)
{
    static const Word words[] = {
        {"too-large", QT_TRANSLATE_NOOP("Exchange", "larger than any bundle may be")},
        {"truncated", QT_TRANSLATE_NOOP("Exchange", "the file is cut off")},
        {"container-malformed", QT_TRANSLATE_NOOP("Exchange", "not built as a bundle is")},
        {"bad-name", QT_TRANSLATE_NOOP("Exchange", "holds files a bundle must not hold")},
        {"bad-entry-type", QT_TRANSLATE_NOOP("Exchange", "holds entries a bundle must not hold")},
        {"duplicate-name", QT_TRANSLATE_NOOP("Exchange", "holds one file twice")},
        {"unsupported", QT_TRANSLATE_NOOP("Exchange", "packed in a way that is not allowed")},
        {"unsigned", QT_TRANSLATE_NOOP("Exchange", "not signed")},
        {"bad-signature", QT_TRANSLATE_NOOP("Exchange", "signature not valid")},
        {"unknown-key", QT_TRANSLATE_NOOP("Exchange", "sender not trusted yet")},
        {"revoked", QT_TRANSLATE_NOOP("Exchange", "signed on a PC that was declared lost")},
        {"wrong-bundle", QT_TRANSLATE_NOOP("Exchange", "name and signature do not belong together")},
        {"wrong-recipient", QT_TRANSLATE_NOOP("Exchange", "meant for another office")},
        {"manifest-mismatch", QT_TRANSLATE_NOOP("Exchange", "the list of contents is not right")},
        {"bad-hash", QT_TRANSLATE_NOOP("Exchange", "content was changed or damaged")},
        {"wrong-author", QT_TRANSLATE_NOOP("Exchange", "signed by another than it says")},
        {"chain", QT_TRANSLATE_NOOP("Exchange", "changes do not follow each other")},
        {"segment-malformed", QT_TRANSLATE_NOOP("Exchange", "changes cannot be read")},
        {"policy", QT_TRANSLATE_NOOP("Exchange", "more changes than any office makes")},
    };
    const QString text = wordFor(words, code);
    return text.isEmpty() ? code : text;
}

QString alarmTitle(const QString &kind)
{
    static const Word words[] = {
        {"forked-key", QT_TRANSLATE_NOOP("Exchange", "two PCs under one key")},
        {"wrong-clock", QT_TRANSLATE_NOOP("Exchange", "a clock that is wrong")},
    };
    const QString text = wordFor(words, kind);
    return text.isEmpty() ? kind : text;
}

// ---- conflicts

bool isRemovalDispute(const ConflictInfo &conflict)
{
    return conflict.field == u"!" || conflict.field.endsWith(u"/!");
}

QString conflictPlace(const ConflictInfo &conflict)
{
    const EntityType *type = findEntityType(conflict.type.toStdString());
    const QString kind = type ? type->displayName() : conflict.type;
    QString title = conflict.recordTitle.simplified();
    if (title.size() > 90)
        title = title.left(90) + u"…"_s;
    const QString place = Exchange::tr("%1 “%2”").arg(kind, title);
    return conflict.field == u"!" || conflict.fieldLabel.isEmpty() ? place : place + u" › "_s + conflict.fieldLabel;
}

} // namespace simpul
