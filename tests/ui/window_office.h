#pragma once

#include "core/base/clock.h"
#include "ui/window/main_window.h"
#include "ui/workers/workers.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>

namespace simpul::test {

using namespace Qt::StringLiterals;

// A window on a library of its own with one asset.
struct Office {
    explicit Office(const QString &language = u"id"_s)
    {
        NewOffice office;
        office.code = u"UJI"_s;
        office.name = u"Kantor Uji"_s;
        office.passphrase = "rahasia sekali";
        office.cheapPassphrase = true;
        start.place = {folder.filePath(u"lib"_s), folder.filePath(u"config"_s), {}};
        start.language = language;
        REQUIRE(Library::create(start.place, office, clock));
        auto library = Library::open(start.place, clock).value();
        asset = library->newId();
        RecordEdit edit("knowledge_asset", asset);
        edit.set("title", u"Rekonsiliasi aset tanah"_s).set("summary", u"Mencocokkan kartu inventaris mempercepat pelayanan."_s);
        REQUIRE(library->save(edit));
        window = std::make_unique<MainWindow>(start, clock);
        window->show();
        window->goTo(u"library"_s); // where it begins is the home page
        wait();
    }
    // What another program writes into the library meanwhile, or reads there.
    void inLibrary(const std::function<void(Library &)> &work)
    {
        auto library = Library::open(start.place, clock).value();
        work(*library);
    }
    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        int quiet = 0;
        while (quiet < 5 && timer.elapsed() < 20000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QTest::qWait(10);
            quiet = window->isBusy() ? 0 : quiet + 1;
        }
    }
    void give(QStringView command)
    {
        window->commands().refresh();
        window->commands().action(command)->trigger();
        wait();
    }
    template <typename W>
    W *named(const QString &name) const
    {
        for (W *widget : window->findChildren<W *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    SystemClock clock;
    WindowStart start;
    Uuid asset;
    std::unique_ptr<MainWindow> window;
};

// The name an assistive program hears, as Qt on Linux tells it: a combo box has only its label.
inline QString heardName(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget)) {
        const QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(widget);
        const auto labels = iface->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
    }
    const QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(widget);
    return iface ? iface->text(QAccessible::Name) : QString();
}

inline bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QHeaderView *>(widget);
}

inline QStringList namelessIn(const QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool reachable = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(window);
        if (!reachable || isInner(widget) || widget->focusProxy())
            continue;
        if (heardName(widget).trimmed().isEmpty())
            nameless << u"%1 '%2' in %3"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                               QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

inline QStringList takingFocusByClickOnly(const QWidget *window)
{
    QStringList out;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isLabel = qobject_cast<const QLabel *>(widget); // its text may be selected with the mouse; nothing else happens there
        if (widget->focusPolicy() == Qt::ClickFocus && !isInner(widget) && !isLabel)
            out << QLatin1String(widget->metaObject()->className());
    }
    return out;
}

} // namespace simpul::test
