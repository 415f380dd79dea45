#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace simpul {

class ActionButton;
class Commands;

// The brand, the one search field with how much it found beside it, and what people begin most often.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Commands &commands, QWidget *parent);

    QString searchText() const;
    void setSearchText(const QString &text);
    void tellHits(const QString &text);
    void focusSearch();
    QWidget *searchField() const;
    QWidget *captureButton() const;
    void offer(const QStringList &completions); // ways to go on, below the search field
    void setNewText(const QString &text); // empty: this page has nothing new to begin
    bool searchHasFocus() const;
    void setSearchEnabled(bool enabled);

Q_SIGNALS:
    void searched(const QString &text); // with every key
    void leftDown();                    // the arrow down: to the list of hits

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBrand();
    void buildSearch();
    void retranslate();

    QLabel *m_knot;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QLabel *m_hits;
    class QStringListModel *m_completions;
    ActionButton *m_quickNote;
    ActionButton *m_new;
};

} // namespace simpul
