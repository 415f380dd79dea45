#pragma once

#include "core/exchange/reports.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace simpul {

// One of the values people must choose from: where, who, when, and the value with the words marked that the other one has not.
class ValueCard : public QFrame
{
    Q_OBJECT

public:
    explicit ValueCard(QWidget *parent);
    void show(const ConflictInfo::Value &value, const QString &text, const QString &other, bool removal);

    QRadioButton *choice() const { return m_choice; }
    QPlainTextEdit *reading() const { return m_text; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress(); // fonts and colours of the moment
    void mark();
    void fitHeight();

    QString m_other;
    bool m_marked = true;
    QRadioButton *m_choice;
    QLabel *m_head; // beside it: where, who and when, in as many lines as it takes
    QPlainTextEdit *m_text;
};

} // namespace simpul
