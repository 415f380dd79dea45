#pragma once

#include "core/base/clock.h"
#include "ui/window/main_window.h"
#include "ui/workers/workers.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace simpul {

using namespace Qt::StringLiterals;

// The real window, without a screen, on a new office with one asset.
struct WindowDesk {
    explicit WindowDesk(const QString &language = u"id"_s)
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
        wait();
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

} // namespace simpul
