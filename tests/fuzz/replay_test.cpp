#include "tests/fuzz/entry.h"

#include "core/base/files.h"

#include <QDirIterator>
#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace simpul;

TEST_CASE("What fuzzers found is read or refused as promised, and soon")
{
    const auto &target = GENERATE(from_range(fuzz::targets()));
    const QString folder = QStringLiteral(SIMPUL_TEST_DATA "/fuzz/") + QString::fromStdString(target.name);
    CAPTURE(target.name);
    int files = 0;
    for (QDirIterator each(folder, QDir::Files); each.hasNext(); ++files) {
        const QString path = each.next();
        CAPTURE(path.toStdString());
        const auto content = readFile(path, 10 << 20);
        REQUIRE(content);
        QElapsedTimer timer;
        timer.start();
        target.run(*content);
        CHECK(timer.elapsed() < 10'000);
    }
    CHECK(files > 0);
}
