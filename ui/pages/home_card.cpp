#include "ui/pages/home_card.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

// A name as long as there is room for it.
class NameButton : public QPushButton
{
public:
    NameButton(const QString &name, QWidget *parent) : QPushButton(parent), m_name(name)
    {
        simpul::setProperty(this, "look", u"line"_s);
        setAccessibleName(name);
        setToolTip(name.toHtmlEscaped());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize minimumSizeHint() const override { return {80, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QString text = fontMetrics().elidedText(m_name, Qt::ElideRight, event->size().width() - 10);
        setText(text.replace(u'&', u"&&"_s));
        QPushButton::resizeEvent(event);
    }

private:
    QString m_name;
};

} // namespace

HomeCard::HomeCard(QWidget *parent)
    : QFrame(parent), m_title(new SectionTitle(this)), m_more(softLabel(this)), m_column(new QVBoxLayout(this))
{
    simpul::setProperty(this, "panel", u"card"_s);
    m_column->setContentsMargins(2 * gap, 12, 2 * gap, 12);
    m_column->setSpacing(gap);
    m_column->addWidget(m_title);
    m_column->addWidget(m_more);
}

void HomeCard::begin(const QString &title, qint64 total)
{
    m_total = total;
    m_count = 0;
    m_title->setText(total > 0 ? u"%1 (%2)"_s.arg(title).arg(total) : title);
    setAccessibleName(title);
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    m_column->insertWidget(1, m_lines);
    m_more->hide();
    hide();
}

QHBoxLayout *HomeCard::addLine(const QString &name, const QString &note, std::function<void()> open)
{
    ++m_count;
    auto *button = new NameButton(name, m_lines);
    connect(button, &QPushButton::clicked, this, std::move(open));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(button, 1);
    if (!note.isEmpty()) {
        QLabel *about = softLabel(m_lines, note);
        about->setWordWrap(false);
        button->setAccessibleDescription(note);
        row->addWidget(about);
    }
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
    setVisible(true);
    return row;
}

void HomeCard::finish()
{
    m_more->setText(tr("and %n more", nullptr, int(m_total - m_count)));
    m_more->setVisible(m_count > 0 && m_total > m_count);
}

} // namespace simpul
