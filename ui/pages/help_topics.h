#pragma once

#include <QList>
#include <QString>

namespace simpul {

class Commands;

// One part of the help: light Markdown in the current language. A paragraph "picture:NAME" stands for resources/help/LANGUAGE/NAME.png;
// the paragraph after it says what is seen there.
struct HelpTopic {
    QString id;
    QString title;
    QString text;
};

QList<HelpTopic> helpTopics(const Commands &commands);
QString helpTopicOf(const QString &section); // the id of the part about the page with this id; see sections.h

// Commands stand in the help by their ids, so that it always calls them as the menus do: {capture} becomes *Quick capture*,
// {keys capture} becomes **Ctrl+Shift+N**. What is no command stays as it is; a test looks for that.
QString withCommandNames(const QString &text, const Commands &commands);

QString helpPicturePath(const QString &name); // among the program's resources, in the current language

} // namespace simpul
