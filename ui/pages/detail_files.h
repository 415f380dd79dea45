#pragma once

#include "ui/pages/detail_data.h"

#include <QWidget>

class QTreeWidget;
class QPushButton;

namespace simpul {

class Commands;
class EmptyState;
class FilePreview;
class InlineMessage;
class Workers;

// The files of an asset: open, save elsewhere, attach more. Their bytes may still be on their way.
class DetailFiles : public QWidget
{
    Q_OBJECT

public:
    DetailFiles(Workers &workers, Commands &commands, QWidget *parent);
    void show(const RecordDetails &details, const QStringList &soughtWords);
    int count() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct File {
        FileRef ref;
        bool here = false;
    };
    void buildList();
    void retranslate();
    void addRow(const FileRef &file, const QString &caption, bool here);
    std::optional<File> chosen() const;
    void open();
    void preview();
    void saveAs();
    void withPath(std::function<void(const QString &path, const FileRef &file)> then);

    Workers &m_workers;
    InlineMessage *m_message;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_save;
    QList<File> m_files;
    FilePreview *m_preview;
    QStringList m_words; // that were sought
};

// Opening such a file would run it: people save it first, and know what they do.
bool runsWhenOpened(const QString &fileName);

} // namespace simpul
