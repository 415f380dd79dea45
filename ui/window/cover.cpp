#include "ui/window/cover.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

Cover::Cover(QMainWindow *window)
    : QWidget(window), m_window(window), m_title(new SectionTitle(this, {}, SectionTitle::Rank::Page)), m_text(softLabel(this)),
      m_continue(makeButton(this, {}, ButtonLook::Primary)), m_other(makeButton(this, {}))
{
    hide();
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    window->installEventFilter(this);
    connect(m_continue, &QPushButton::clicked, this, &Cover::open);
    connect(m_other, &QPushButton::clicked, this, [this] {
        open();
        Q_EMIT otherWanted();
    });
    retranslate();
}

void Cover::build()
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_continue);
    buttons->addWidget(m_other);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * gap);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text); // not aligned by the layout, which would cut wrapped text
    column->addLayout(buttons);
    column->addStretch();
}

// What is behind is hidden and not only painted over: neither Tab nor whoever hears the window comes there.
void Cover::close(const QString &office, const QString &person)
{
    if (isClosed())
        return;
    m_person = person;
    m_title->setText(office.isEmpty() ? u"Simpul"_s : office);
    retranslate();
    m_focus = QApplication::focusWidget();
    m_hidden = {m_window->menuBar(), m_window->centralWidget(), m_window->statusBar()};
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != m_window && window->isVisible())
            m_hidden << window;
    }
    for (QWidget *behind : m_hidden)
        behind->hide();
    setGeometry(m_window->rect());
    show();
    raise();
    m_continue->setFocus();
}

void Cover::open()
{
    hide();
    for (const QPointer<QWidget> &behind : std::exchange(m_hidden, {})) {
        if (behind)
            behind->show();
    }
    if (m_focus)
        m_focus->setFocus();
    Q_EMIT opened();
}

void Cover::retranslate()
{
    setAccessibleName(tr("The window is covered"));
    m_text->setText(tr("The window is covered because nobody used it. Nothing was closed, and what was being written is still there."));
    m_continue->setText(m_person.isEmpty() ? tr("&Continue") : tr("&Continue as %1").arg(QString(m_person).replace(u'&', u"&&"_s)));
    m_continue->setAccessibleDescription(m_text->text());
    m_other->setText(tr("I am &somebody else..."));
}

bool Cover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isClosed())
        setGeometry(m_window->rect());
    return QWidget::eventFilter(watched, event);
}

void Cover::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocused(window(), event))
        QWidget::keyPressEvent(event);
}

void Cover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
