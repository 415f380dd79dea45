#pragma once

#include "core/library.h"
#include "ui/pages/page.h"

class QCheckBox;
class QPushButton;

namespace simpul {

class FieldEditor;
class InlineMessage;
class RecordLookup;
class SectionTitle;

// What stands in the window while there is no library: name the office and begin, or look at an example first.
class FirstRunPage : public Page
{
    Q_OBJECT

public:
    FirstRunPage(const LibraryPlace &place, const QString &demoFolder, const Clock &clock, QWidget *parent);
    void takeFocus() override;

Q_SIGNALS:
    void opened(const simpul::LibraryPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Wanted {
        NewOffice office;
        QString person;
    };
    void buildForm();
    void addRow(FieldEditor *wide, FieldEditor *narrow, int share);
    FieldEditor *makeField(const char *name, const char *label, bool required);
    void retranslate();
    bool check();
    Wanted wanted() const;
    QString text(const FieldEditor *editor) const;
    void create();
    void openExample();
    void setBusy(bool busy, const QString &what = {});

    LibraryPlace m_place;
    QString m_demoFolder;
    const Clock &m_clock;
    std::unique_ptr<RecordLookup> m_lookup;
    SectionTitle *m_title;
    class QLabel *m_intro;
    class QLabel *m_passphraseHint;
    class QVBoxLayout *m_column = nullptr;
    InlineMessage *m_message;
    FieldEditor *m_name = nullptr;
    FieldEditor *m_code = nullptr;
    FieldEditor *m_government = nullptr;
    FieldEditor *m_governmentCode = nullptr;
    FieldEditor *m_person = nullptr;
    FieldEditor *m_passphrase = nullptr;
    FieldEditor *m_again = nullptr;
    QPushButton *m_create;
    QPushButton *m_example;
};

} // namespace simpul
