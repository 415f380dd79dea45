#pragma once

#include "core/library.h"
#include "ui/print/papers.h"

#include <QTemporaryDir>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace simpul {

class FilePreview;
class InlineMessage;
class Workers;

// A paper before it is printed: what stands here is the very PDF that is saved. Several papers of one record (invitation, attendance list,
// minutes) are chosen at the top.
class PaperWindow : public QWidget
{
    Q_OBJECT

public:
    PaperWindow(const Record &record, const QString &title, Workers &workers, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    const PaperKind &chosen() const;
    PrintOptions options() const;
    QString file() const; // the PDF in view
    void make();
    void save();
    void saveText();
    void openElsewhere();
    QString askWhere(const QString &suffix, const QString &kinds);
    void tell(const Result<> &done, const QString &path);

    const Uuid m_record;
    const QString m_title;
    const QList<const PaperKind *> m_kinds;
    Workers &m_workers;
    QTemporaryDir m_folder;
    InlineMessage *m_message;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    FilePreview *m_preview;
    QPushButton *m_save;
    QPushButton *m_text;
    QPushButton *m_elsewhere;
    QPushButton *m_close;
};

} // namespace simpul
