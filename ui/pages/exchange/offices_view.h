#pragma once

#include "core/library.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simpul {

class ActionButton;
class Badge;
class Commands;
class SectionTitle;
class TextTable;
struct ExchangeState;

// The offices heard of: who they are, when they were last heard, whether they are trusted, and their six words.
class OfficesView : public QWidget
{
    Q_OBJECT

public:
    OfficesView(Commands &commands, QWidget *parent);
    void show(const ExchangeState &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildActions(Commands &commands);
    QWidget *buildDetail();
    void retranslate();
    void fill();
    void showOffice(int row);
    QString pcLine(const OfficeInfo::Pc &pc) const;

    QList<OfficeInfo> m_offices;
    IdentityInfo m_identity;
    Stamp m_now = 0;
    TextTable *m_table;
    QWidget *m_detail;
    SectionTitle *m_name;
    Badge *m_state;
    QLabel *m_wordsLabel;
    QLabel *m_words = nullptr;
    QPushButton *m_showHex;
    QLabel *m_hex;
    QLabel *m_pcs;
};

} // namespace simpul
