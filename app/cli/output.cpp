#include "app/cli/output.h"

#include "app/cli/cli_text.h"
#include "app/cli/terminal.h"

#include "core/model/language.h"
#include "core/model/time_text.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimeZone>

#include <cstdio>

namespace simpul::cli {

static void toErrors(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void Output::answerText(const QByteArray &text)
{
    clearProgress();
    m_answered = true;
    const auto size = std::size_t(text.size());
    m_failed |= std::fwrite(text.constData(), 1, size, stdout) != size;
}

void Output::answerJson(const QJsonValue &value)
{
    answerText(jsonBytes(value) + '\n');
}

void Output::answer(const QJsonValue &value, const QStringList &lines)
{
    if (m_json)
        answerJson(value);
    else if (!lines.isEmpty())
        answerText(harmless(lines.join(u'\n')).toUtf8() + '\n');
}

void Output::error(const Error &error)
{
    clearProgress();
    const bool refused = error.kind == Error::Kind::Refused;
    toErrors(harmless(refused ? QStringLiteral("%1 (%2)").arg(error.message, error.code) : error.message) + u'\n');
    if (m_json && !m_answered)
        answerJson(QJsonObject{{QStringLiteral("error"), errorJson(error)}});
}

void Output::note(const QString &sentence)
{
    clearProgress();
    toErrors(harmless(sentence) + u'\n');
}

Progress Output::progress()
{
    if (!errorsAreShownToAPerson())
        return {};
    return [this, last = QElapsedTimer()](const QString &what, qint64 done, qint64 total) mutable {
        static constexpr qint64 pause = 100; // ms
        if (last.isValid() && last.elapsed() < pause)
            return true;
        last.start();
        const QString part = total > 0 ? QStringLiteral(" %1 %").arg(100 * done / total) : QString();
        toErrors(QStringLiteral("\r\033[K") + harmless(what) + part);
        m_progressShown = true;
        return true;
    };
}

void Output::clearProgress()
{
    if (m_progressShown)
        toErrors(QStringLiteral("\r\033[K"));
    m_progressShown = false;
}

bool Output::finish()
{
    clearProgress();
    m_failed |= std::fflush(stdout) != 0;
    return !m_failed;
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("message"), error.message}, {QStringLiteral("code"), error.code}};
}

static QByteArray plainJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Array: return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    default: {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }
    }
}

// What steers a terminal stands only inside of strings, where it may as well be escaped.
QByteArray jsonBytes(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(plainJson(value));
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype length = isPair ? 2 : 1;
        for (qsizetype k = 0; k < length; ++k)
            out += isHarmless(letter) ? QString(text[i + k]) : QStringLiteral("\\u%1").arg(text[i + k].unicode(), 4, 16, QLatin1Char('0'));
        i += length - 1;
    }
    return out.toUtf8();
}

QString timeText(Stamp stamp)
{
    return stamp == 0 ? QString() : displayDateTime(QDateTime::fromMSecsSinceEpoch(stamp, QTimeZone::systemTimeZone()));
}

QJsonValue timeJson(Stamp stamp)
{
    if (stamp == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(stamp, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString sizeText(qint64 bytes)
{
    static const QStringList units = {QStringLiteral("B"), QStringLiteral("KB"), QStringLiteral("MB"), QStringLiteral("GB")};
    double amount = double(bytes);
    qsizetype unit = 0;
    while (amount >= 1000 && unit + 1 < units.size()) {
        amount /= 1000;
        ++unit;
    }
    QString number = QString::number(amount, 'f', unit == 0 ? 0 : 1);
    if (displayLanguage() == u"id")
        number.replace(u'.', u',');
    return number + u' ' + units[unit];
}

QStringList table(const QStringList &heads, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &head : heads)
        widths << head.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.value(i).simplified().size());
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i + 1 < widths.size(); ++i)
            text += cells.value(i).simplified().leftJustified(widths[i]) + QStringLiteral("  ");
        return text + cells.value(widths.size() - 1).simplified();
    };
    QStringList lines = {line(heads)};
    for (const QStringList &row : rows)
        lines << line(row);
    return lines;
}

QStringList tableOr(const QString &none, const QStringList &heads, const QList<QStringList> &rows)
{
    return rows.isEmpty() ? QStringList{none} : table(heads, rows);
}

} // namespace simpul::cli
