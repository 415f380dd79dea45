#include "core/model/knowledge/knowledge_asset.h"
#include "tests/ui/fake_lookup.h"
#include "ui/models/row_delegate.h"
#include "ui/models/rows_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QListView>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

RowPage pageOf(int offset, int count)
{
    RowPage page{.offset = offset};
    for (int i = 0; i < count; ++i)
        page.rows << Row{.type = "knowledge_asset", .id = testId((offset + i) % 250 + 1), .title = u"Aset %1"_s.arg(offset + i)};
    return page;
}

} // namespace

TEST_CASE("A list of rows keeps the promises of an item model")
{
    RowsModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({.total = 3, .pages = {pageOf(0, 3)}});
    CHECK(model.rowCount() == 3);
    CHECK(model.data(model.index(2), Qt::DisplayRole) == u"Aset 2"_s);
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Rows that were not fetched are there, and filled in when their page comes")
{
    RowsModel model(nullptr);
    model.show({.total = 100000, .pages = {pageOf(0, 200)}});
    CHECK(model.rowCount() == 100000);
    CHECK(model.row(50000) == nullptr);
    CHECK(model.data(model.index(50000), Qt::DisplayRole) == u"…"_s);
    model.addPages({.total = 100000, .pages = {pageOf(50000, 200)}});
    REQUIRE(model.row(50000));
    CHECK(model.data(model.index(50000), Qt::DisplayRole) == u"Aset 50000"_s);
}

TEST_CASE("A page that comes when the list has become shorter is not shown beyond its end")
{
    RowsModel model(nullptr);
    model.show({.total = 10, .pages = {pageOf(0, 10)}});
    model.addPages({.total = 100000, .pages = {pageOf(50000, 200)}});
    CHECK(model.rowCount() == 10);
}

TEST_CASE("A row is told whole to those who do not see it")
{
    RowsModel model(nullptr);
    Row row{.type = "knowledge_asset", .id = testId(1), .title = u"Rekonsiliasi"_s, .sentence = u"mempercepat pelayanan"_s, .badge = u"Terverifikasi"_s};
    row.meta = u"BPKAD · Dewi"_s;
    model.show({.total = 1, .pages = {RowPage{.offset = 0, .rows = {row}}}});
    const QString told = model.data(model.index(0), Qt::AccessibleDescriptionRole).toString();
    CHECK(told.contains(u"Terverifikasi"));
    CHECK(told.contains(u"pelayanan"));
    CHECK(told.contains(u"Dewi"));
}

TEST_CASE("The words that were found are painted on the colour of the mark")
{
    applyTheme(ThemeSetting::Light);
    RowsModel model(nullptr);
    Row row{.type = "knowledge_asset", .id = testId(1), .title = u"Judul"_s, .sentence = u"mempercepat pelayanan"_s};
    row.marks = {{12, 9}};
    model.show({.total = 1, .pages = {RowPage{.offset = 0, .rows = {row}}}});
    const RowDelegate delegate(RowDelegate::Density::Reading);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, delegate.sizeHint(option, model.index(0)).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0));
    painter.end();
    int marked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            marked += image.pixelColor(x, y) == colour(Colour::Mark);
    }
    CHECK(marked > 100);
}

TEST_CASE("What a badge says of an asset: verified, overdue, or not yet")
{
    const QDate today(2026, 11, 12);
    Record asset{.type = KnowledgeAsset::entityName, .id = testId(1)};
    CHECK(stateBadge(asset, today).tone == Tone::Mute);
    asset.values.insert(u"state"_s, u"terbit"_s);
    asset.values.insert(u"review_due"_s, QDate(2027, 5, 12));
    CHECK(stateBadge(asset, today).tone == Tone::Good);
    asset.values.insert(u"review_due"_s, QDate(2026, 11, 1));
    CHECK(stateBadge(asset, today).tone == Tone::Attention);
    CHECK(!stateBadge(asset, today).text.isEmpty());
}
