#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace simpul {

// A card with a title, how many there are, and a line for each of the first: its name, which opens it, and a few words about it.
class HomeCard : public QFrame
{
    Q_OBJECT

public:
    explicit HomeCard(QWidget *parent);

    void begin(const QString &title, qint64 total); // empties it; hidden until it has a line
    // `what` names the thing for those who hear the window. Returns the row, to add a button to.
    class QHBoxLayout *addLine(const QString &name, const QString &note, std::function<void()> open);
    bool hasLines() const { return m_count > 0; }
    void finish(); // tells how many more there are

private:
    QLabel *m_title;
    QLabel *m_more;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    qint64 m_total = 0;
    qint64 m_count = 0;
};

} // namespace simpul
