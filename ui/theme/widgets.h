#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

class QAction;
class QKeyEvent;
class QTabWidget;
class QToolButton;

namespace simpul {

// The few small widgets that every page is made of. What they show may come from another office: it is always plain text.

enum class Tone { Info, Good, Attention, Bad, Mute }; // teal, green, amber, red, grey

// A label whose text is only text.
QLabel *plainLabel(QWidget *parent, const QString &text = {});
QLabel *softLabel(QWidget *parent, const QString &text = {}); // of the second rank, wrapped

// A few words about a state, on a coloured ground.
class Badge : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent, const QString &text = {}, Tone tone = Tone::Mute);
    void tell(const QString &text, Tone tone); // hidden when the text is empty
};

// The title of a page or of a part of it.
class SectionTitle : public QLabel
{
    Q_OBJECT
public:
    enum class Rank { Page, Part };
    explicit SectionTitle(QWidget *parent, const QString &text = {}, Rank rank = Rank::Part);
};

// What a place is for, and the first thing to do there.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent, QAction *action = nullptr);
    void setText(const QString &title, const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
};

// A sentence about what just happened, where it happened: an error, a hint, a question with its answers as buttons.
class InlineMessage : public QFrame
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent);
    void tell(const QString &text, Tone tone = Tone::Bad);
    QPushButton *addAnswer(const QString &text, std::function<void()> then); // closes the message, then calls `then`
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QWidget *m_answers;
};

// A dot in the colour of its tone with words beside it: never colour alone.
class StatusDot : public QWidget
{
    Q_OBJECT
public:
    explicit StatusDot(QWidget *parent);
    void tell(const QString &text, Tone tone);
    QString text() const { return m_text->text(); }

private:
    class Dot;
    Dot *m_dot;
    QLabel *m_text;
};

enum class ButtonLook { Plain, Primary, Quiet };

// A button of one of our looks. Takes the focus by Tab, as every button here.
QPushButton *makeButton(QWidget *parent, const QString &text, ButtonLook look = ButtonLook::Plain);

// In a window of its own, Enter presses the button that has the focus, as Space does. False: none has it, or it was another key.
bool pressFocused(const QWidget *window, const QKeyEvent *event);

// A button that is an action: its text, icon, shortcut and state follow the action's.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    ActionButton(QWidget *parent, QAction *action, ButtonLook look = ButtonLook::Plain);
    void setOwnText(const QString &text); // instead of the action's, where a place needs a more exact word

private:
    void follow();
    QAction *m_action;
    QString m_ownText;
};

// Pages under tabs. Only the bar of tabs takes the focus: the whole would be one more stop, without a name, to whoever hears the window.
QTabWidget *makeTabs(QWidget *parent);

// Tab comes to `earlier` just before it comes to `later`, whichever was made first.
void putBefore(QWidget *later, QWidget *earlier);

// An icon alone, named by its action for people who hear the window.
QToolButton *iconButton(QWidget *parent, QAction *action);

QColor toneColour(Tone tone);
QColor toneGround(Tone tone);
void setProperty(QWidget *widget, const char *name, const QString &value); // and lets the style sheet look again

} // namespace simpul
