#pragma once

#include "core/base/clock.h"
#include "core/library.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace simpul::cli {

// What a command says: text for people on stdout, or with --json exactly one JSON value there; everything else on stderr.
class Output
{
public:
    void useJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    // The answer of a command, once: the value for programs or the lines for people.
    void answer(const QJsonValue &value, const QStringList &lines);
    void answerJson(const QJsonValue &value); // the value even without --json
    void answerText(const QByteArray &text);  // what the caller has put together

    // What goes wrong: a sentence on stderr, with the code of a refusal; with --json also {"error": ...} unless there is an answer.
    void error(const Error &error);
    void note(const QString &sentence); // a person should know it; on stderr

    Progress progress(); // paints one line on stderr if a person sees it, else nothing
    bool finish();       // writes what is left; false when stdout cannot take it (full disk)

private:
    void clearProgress();
    bool m_json = false;
    bool m_answered = false;
    bool m_failed = false;
    bool m_progressShown = false;
};

QJsonObject errorJson(const Error &error);     // {"message", "code"}
QByteArray jsonBytes(const QJsonValue &value); // on one line
QString timeText(Stamp stamp);                 // for people, in their zone: 12 November 2026, 13.30 WITA; "" for 0
QJsonValue timeJson(Stamp stamp);              // 2026-11-12T05:30:00.000Z; null for 0
QString sizeText(qint64 bytes);                // 1,5 MB
QStringList table(const QStringList &heads, const QList<QStringList> &rows);                        // columns under their heads
QStringList tableOr(const QString &none, const QStringList &heads, const QList<QStringList> &rows); // or a sentence without rows

} // namespace simpul::cli
