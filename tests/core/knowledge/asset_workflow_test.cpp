#include "core/knowledge/asset_workflow.h"

#include "tests/core/model/samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

static KnowledgeAsset assetIn(const char *state)
{
    KnowledgeAsset asset;
    asset.title = QStringLiteral("Panduan arsip");
    asset.state = QString::fromLatin1(state);
    asset.summary = QString(50, u'a');
    asset.keywords = {QStringLiteral("arsip"), QStringLiteral("surat"), QStringLiteral("SOP")};
    asset.authors = {{sampleId(1)}};
    asset.owner = {sampleId(2)};
    asset.reviewer = {sampleId(3)};
    return asset;
}

static QString refusal(const KnowledgeAsset &asset, const char *state)
{
    const auto moved = mayMoveTo(asset, QString::fromLatin1(state));
    return moved ? QString() : moved.error().message;
}

TEST_CASE("An asset goes from draft to archive, is sent back for more work, and is looked at again")
{
    for (const auto &[from, to] : {std::pair("draf", "diajukan"), std::pair("diajukan", "ditinjau"), std::pair("ditinjau", "perbaikan"),
                                   std::pair("perbaikan", "diajukan"), std::pair("ditinjau", "disetujui"), std::pair("disetujui", "terbit"),
                                   std::pair("terbit", "ditinjau"), std::pair("terbit", "kedaluwarsa"),
                                   std::pair("kedaluwarsa", "ditinjau"), std::pair("kedaluwarsa", "diarsipkan")}) {
        INFO(from << " -> " << to);
        CHECK(refusal(assetIn(from), to) == QString());
    }
}

TEST_CASE("Every state of an asset has its place in the workflow, and every step leads to a state")
{
    const Field &state = *KnowledgeAsset::type().find("state");
    for (const Choice &choice : state.facts.choices) {
        INFO(choice.code);
        const QStringList next = nextStates(QString::fromLatin1(choice.code));
        CHECK(next.isEmpty() == (std::string(choice.code) == "diarsipkan"));
        for (const QString &code : next)
            CHECK(state.hasChoice(code));
    }
}

TEST_CASE("An asset without a state is a draft")
{
    CHECK(stateOf(assetIn("")) == u"draf");
    CHECK(nextStates(QString()) == nextStates(QStringLiteral("draf")));
    CHECK(refusal(assetIn(""), "diajukan") == QString());
    CHECK(refusal(assetIn(""), "terbit").startsWith(u"From \"Draft\""));
}

TEST_CASE("Only an approved asset is published, whoever asks")
{
    for (const char *from : {"draf", "diajukan", "ditinjau", "perbaikan", "kedaluwarsa", "diarsipkan"}) {
        INFO(from);
        CHECK(refusal(assetIn(from), "terbit") != QString());
    }
    CHECK(refusal(assetIn("ditinjau"), "terbit")
          == u"From \"In review\" an asset cannot go to \"Published\". Next can be: Approved, Needs work, Expired.");
}

TEST_CASE("Handing in says everything that is missing at once")
{
    KnowledgeAsset asset = assetIn("draf");
    asset.summary = QString(49, u'a');
    asset.keywords.removeLast();
    asset.authors.clear();
    asset.owner = {};
    CHECK(refusal(asset, "diajukan")
          == u"Write a summary of 50 to 1000 characters; it has 49. Give at least 3 keywords; there are 2. Name at least one author. "
             "Name the owner who keeps it up to date.");
}

TEST_CASE("A summary has 50 to 1000 characters, blanks around it not counted")
{
    for (const auto &[length, isFine] :
         {std::pair(0, false), std::pair(49, false), std::pair(50, true), std::pair(1000, true), std::pair(1001, false)}) {
        KnowledgeAsset asset = assetIn("draf");
        asset.summary = QStringLiteral("  ") + QString(length, u'a') + u'\n';
        INFO(length);
        CHECK(mayMoveTo(asset, QStringLiteral("diajukan")).has_value() == isFine);
    }
}

TEST_CASE("Nobody reviews their own work, and nothing is reviewed by nobody")
{
    for (const auto &[from, to] :
         {std::pair("diajukan", "ditinjau"), std::pair("ditinjau", "perbaikan"), std::pair("ditinjau", "disetujui")}) {
        INFO(from << " -> " << to);
        KnowledgeAsset asset = assetIn(from);
        asset.authors << Id<Person>{sampleId(4)};
        asset.reviewer = {sampleId(4)};
        CHECK(refusal(asset, to) == u"Choose a reviewer who is not one of its authors.");
        asset.reviewer = {};
        CHECK(refusal(asset, to) == u"Name a reviewer.");
    }
}

TEST_CASE("Only what was published expires")
{
    KnowledgeAsset asset = assetIn("ditinjau");
    CHECK(refusal(asset, "kedaluwarsa").contains(u"Only a published asset"));
    asset.publishedOn = QDate(2025, 3, 1);
    CHECK(refusal(asset, "kedaluwarsa") == QString());
}

TEST_CASE("An archived asset stays archived; staying in a state is no step")
{
    CHECK(refusal(assetIn("diarsipkan"), "draf").contains(u"Write a new one that replaces it"));
    for (const char *state : {"draf", "terbit", "diarsipkan"})
        CHECK(refusal(assetIn(state), state) == QString());
    CHECK(mayMoveTo(assetIn("draf"), QStringLiteral("disetujui")).error().code == u"asset-state");
}
