#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QMainWindow;
class QPushButton;

namespace simpul {

class SectionTitle;

// Stands before everything in the window while nobody is there: it hides, it protects nothing. What was being written stays as it is.
class Cover : public QWidget
{
    Q_OBJECT

public:
    explicit Cover(QMainWindow *window);
    void close(const QString &office, const QString &person);
    void open();
    bool isClosed() const { return isVisible(); }

Q_SIGNALS:
    void opened();
    void otherWanted(); // somebody else sits there now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    QMainWindow *m_window;
    SectionTitle *m_title;
    QLabel *m_text;
    QPushButton *m_continue;
    QPushButton *m_other;
    QString m_person;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
};

} // namespace simpul
