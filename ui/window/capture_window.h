#pragma once

#include "core/base/uuid.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace simpul {

class InlineMessage;
class StillComboBox;
class Workers;

// A small window for what must be written down at once, wherever one is: a title, a text, files dropped on it.
class CaptureWindow : public QDialog
{
    Q_OBJECT

public:
    CaptureWindow(Workers &workers, QWidget *parent);
    void openAnew();
    void addFiles(const QStringList &paths);
    void reject() override; // Esc: closes; asks first, in place, if something would be lost

Q_SIGNALS:
    void captured(const std::string &type, const simpul::Uuid &id, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isEmpty() const;
    void build();
    void save();
    void finish(const std::string &type, const Uuid &id, const QString &title);
    void clear();
    void chooseFiles();
    void keepDraft();
    void retranslate();

    Workers &m_workers;
    InlineMessage *m_message;
    QLabel *m_kindLabel;
    StillComboBox *m_kind;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_filesLabel;
    QListWidget *m_files;
    QPushButton *m_attach;
    QPushButton *m_save;
    QPushButton *m_close;
    Uuid m_id; // of what is being written
    QTimer m_untilKept;
    bool m_saving = false;
};

} // namespace simpul
