#pragma once

#include "ui/theme/widgets.h"

#include <QAbstractButton>

namespace simpul {

// A large number with its name above and a few words below: what a decision hangs on. Pressing it opens the list behind it.
class NumberCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberCard(QWidget *parent);
    void tell(const QString &name, qint64 number, const QString &note, Tone tone = Tone::Mute); // the tone only when there is something

    const QString &name() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_number;
    QString m_note;
    Tone m_tone = Tone::Mute;
};

} // namespace simpul
