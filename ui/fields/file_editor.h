#pragma once

#include "ui/fields/field_editor.h"

class QLabel;
class QPushButton;

namespace simpul {

// One attached file.
class FileEditor : public FieldEditor
{
    Q_OBJECT

public:
    FileEditor(const Field &field, RecordLookup &lookup, QWidget *parent);
    Result<QVariant> read() const override;
    QWidget *input() const override;
    void take(const QString &path); // stores it in the background

protected:
    void show(const QVariant &value) override;
    QString spokenName() const override;
    void retranslate() override;

private:
    void choose();
    void showFile();

    RecordLookup &m_lookup;
    QLabel *m_name = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_away = nullptr;
    FileRef m_file;
    bool m_storing = false;
};

QString displaySize(qint64 bytes); // 84 KB, 2,1 MB

} // namespace simpul
