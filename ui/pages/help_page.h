#pragma once

#include "ui/pages/page.h"

namespace simpul {

class Commands;
class Reader;

// The help: what is where, how to do the main things, and every shortcut.
class HelpPage : public Page
{
    Q_OBJECT

public:
    HelpPage(const Commands &commands, QWidget *parent);
    void takeFocus() override;
    void showTopic(const QString &section); // the part about the page with this id; see sections.h
    QString text() const; // light Markdown, in the current language

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    QString shortcuts() const;
    QString queryLanguage() const;

    const Commands &m_commands;
    Reader *m_reader;
    QString m_topic;
};

} // namespace simpul
