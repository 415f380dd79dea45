#pragma once

#include "core/communities/community_year.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simpul {

class YearDrawing;
class Workers;

// A community's year at a glance: the milestones of the programme as a line, and for each quarter what was planned and what was done. What is
// drawn stands below it in words.
class YearView : public QWidget
{
    Q_OBJECT

public:
    YearView(Workers &workers, QWidget *parent);
    void show(const Uuid &community); // its present year
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(int year);
    void retranslate();
    QString inWords() const;

    Workers &m_workers;
    Uuid m_community;
    CommunityYear m_year;
    QPushButton *m_before;
    QLabel *m_title;
    QPushButton *m_after;
    YearDrawing *m_drawing;
    QLabel *m_legend;
    QLabel *m_words;
};

} // namespace simpul
