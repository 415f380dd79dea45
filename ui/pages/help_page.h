#pragma once

#include "ui/pages/page.h"

#include <QImage>
#include <QMap>

class QLabel;
class QLineEdit;
class QListWidget;

namespace simpul {

class Commands;
class Reader;

// The help: what is where, how to do the main things, and every shortcut. A field on the left finds the parts that speak of something.
class HelpPage : public Page
{
    Q_OBJECT

public:
    HelpPage(const Commands &commands, QWidget *parent);
    void takeFocus() override;
    bool escape() override; // empties the field
    void showTopic(const QString &section); // the part about the page with this id; see sections.h

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFinder();
    void retranslate();
    void write();
    void fitPictures();
    void find();
    void markWords(const QStringList &words);
    void goTo(const QString &topic);

    const Commands &m_commands;
    QLabel *m_wordsLabel;
    QLineEdit *m_words;
    QListWidget *m_topics;
    QLabel *m_none; // when no part has the words
    Reader *m_reader;
    QMap<QString, QImage> m_pictures; // as they were taken
    int m_roomForPictures = 0;        // they are shown for
    QString m_topic;                  // id of the one to stand at
};

} // namespace simpul
