#pragma once

#include "core/library.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"
#include "ui/pages/page.h"

class QBoxLayout;

namespace simpul {

class EmptyState;
class HomeCard;
class InlineMessage;
class Workers;

// The first page: what waits for the person at work, what is new, and what others looked for in vain. A card for each, only when there is
// something in it.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Workers &workers, QWidget *parent);
    void takeFocus() override;

Q_SIGNALS:
    void sectionWanted(const QString &id);
    void searchWanted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Facts {
        HomeFacts assets;
        QList<MergeInfo> merges;    // the newest first
        QList<OfficeInfo> silent;   // not heard of for long
        QList<SearchGap> gaps;
        QList<ActionItem> actions;  // the longest overdue first
        QList<Meeting> meetings;    // the next one first
        QDate today;
    };
    static Result<Facts> readFacts(Library &library);
    void ask();
    void show(const Facts &facts);
    void showAssets(HomeCard *card, const HomeFacts::List &list, const std::function<QString(const HomeFacts::Line &)> &note);
    void confirm(const Uuid &asset);
    void retranslate();

    Workers &m_workers;
    InlineMessage *m_message;
    QBoxLayout *m_columns;
    EmptyState *m_empty;
    HomeCard *m_due, *m_mine, *m_review, *m_recent, *m_used, *m_merges, *m_silent, *m_gaps, *m_actions, *m_meetings;
    Facts m_facts;
    bool m_isFilled = false;
};

} // namespace simpul
