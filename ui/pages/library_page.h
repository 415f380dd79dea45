#pragma once

#include "ui/pages/browse_page.h"

class QComboBox;
class QLabel;

namespace simpul {

class GroupList;
class ImportResult;
class SearchGuideView;

// Pustaka: what the office knows. The search field of the window fills its list; files dropped here become assets.
class LibraryPage : public BrowsePage
{
    Q_OBJECT

public:
    LibraryPage(Workers &workers, Commands &commands, QWidget *parent);

    void setSearch(const QString &text);
    bool escape() override;
    GroupList &groups() { return *m_groups; }
    enum class Similar { HoldBack, Import }; // what is here already, or nearly
    void import(const QStringList &paths, Similar similar = Similar::HoldBack);
    QString countText() const; // "89 hits"

Q_SIGNALS:
    void searchWanted(const QString &query); // instead of what stands in the search field

protected:
    RowQuery query() const override;
    void tellCount(qint64 total) override;
    QStringList highlight() const override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFilter();
    void importFiles();
    void importFolder();
    void offerCommands();
    void showGuide();
    void saveSearch();
    void noteGap();
    void noteMissed();
    void showGaps();

    QString m_text;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    GroupList *m_groups;
    QWidget *m_offers;     // commands and pages that have the words too
    SearchGuideView *m_guide;
    ImportResult *m_import;
    QTimer m_pause;        // long enough to say: this is what they looked for
    qint64 m_total = 0;
};

} // namespace simpul
