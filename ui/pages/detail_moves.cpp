#include "ui/pages/detail_moves.h"

#include "core/base/uuid.h"
#include "core/knowledge/asset_workflow.h"
#include "core/meetings/meeting_workflow.h"
#include "core/sops/sop_workflow.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace simpul {

DetailMoves::DetailMoves(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
}

void DetailMoves::clear()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DetailMoves::show(const Record &record)
{
    clear();
    const QString now = record.value("state").toString();
    bool onward = now != u"terbit" && now != u"kedaluwarsa" && now != u"ditetapkan" && now != u"berlaku"; // what is published needs no step
    for (const QString &state : nextStatesOf(record)) {
        QPushButton *button = makeButton(this, moveText(record.type, state), onward ? ButtonLook::Primary : ButtonLook::Plain);
        connect(button, &QPushButton::clicked, this, [this, state] { Q_EMIT moveWanted(state); });
        m_row->addWidget(button);
        onward = false;
    }
    if (record.type == Sop::entityName && now == u"berlaku") {
        QPushButton *button = makeButton(this, tr("New revision"));
        connect(button, &QPushButton::clicked, this, &DetailMoves::revisionWanted);
        m_row->addWidget(button);
    }
}

// What has no rules of its own: each state may follow from the ones named before it.
static QStringList simpleSteps(const std::string &type, const QString &state)
{
    using Steps = QMap<QString, QStringList>;
    static const std::map<std::string, Steps> all = {
        {"action_item",
         {{QString(), {u"berjalan"_s, u"selesai"_s, u"batal"_s}},
          {u"terbuka"_s, {u"berjalan"_s, u"selesai"_s, u"batal"_s}},
          {u"berjalan"_s, {u"selesai"_s, u"batal"_s}},
          {u"selesai"_s, {u"terbuka"_s}},
          {u"batal"_s, {u"terbuka"_s}}}},
        {"mentoring_visit",
         {{QString(), {u"terlaksana"_s, u"ditunda"_s, u"batal"_s}},
          {u"direncanakan"_s, {u"terlaksana"_s, u"ditunda"_s, u"batal"_s}},
          {u"ditunda"_s, {u"direncanakan"_s, u"batal"_s}}}},
        {"decree", {{QString(), {u"ditetapkan"_s}}, {u"draf"_s, {u"ditetapkan"_s}}, {u"ditetapkan"_s, {u"dicabut"_s}}}},
        {"official_record", {{QString(), {u"final"_s}}, {u"draf"_s, {u"final"_s}}}},
    };
    const auto at = all.find(type);
    return at == all.end() ? QStringList() : at->second.value(state);
}

QStringList nextStatesOf(const Record &record)
{
    const QString now = record.value("state").toString();
    if (record.type == KnowledgeAsset::entityName)
        return nextStates(now);
    if (record.type == Meeting::entityName)
        return nextMeetingStates(now);
    if (record.type == Sop::entityName)
        return nextSopStates(now);
    return simpleSteps(record.type, now);
}

QString moveText(const std::string &type, const QString &state)
{
    static const std::map<std::string, QMap<QString, const char *>> texts = {
        {KnowledgeAsset::entityName,
         {{u"diajukan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Submit")},
          {u"ditinjau"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Take into review")},
          {u"perbaikan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Send back")},
          {u"disetujui"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Approve")},
          {u"terbit"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Publish")},
          {u"kedaluwarsa"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Mark as expired")},
          {u"diarsipkan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Archive")}}},
        {Meeting::entityName,
         {{u"undangan_terbit"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Issue the invitation")},
          {u"berlangsung"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Begin the meeting")},
          {u"selesai"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Close the meeting")},
          {u"notula_draf"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Write the minutes")},
          {u"ditelaah"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Hand in for review")},
          {u"final"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Make final")},
          {u"batal"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Cancel the meeting")}}},
        {Sop::entityName,
         {{u"verifikasi"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Hand in for verification")},
          {u"draf"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Back to draft")},
          {u"paraf"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Pass round for initials")},
          {u"disahkan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Approve")},
          {u"berlaku"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Put into force")},
          {u"dicabut"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Withdraw")}}},
        {"action_item",
         {{u"berjalan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Begin")},
          {u"selesai"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Done")},
          {u"batal"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Drop it")},
          {u"terbuka"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Open again")}}},
        {"mentoring_visit",
         {{u"terlaksana"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Was held")},
          {u"ditunda"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Postpone")},
          {u"batal"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Cancel the visit")},
          {u"direncanakan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Plan again")}}},
        {"decree",
         {{u"ditetapkan"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Put into force")},
          {u"dicabut"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Withdraw")}}},
        {"official_record", {{u"final"_s, QT_TRANSLATE_NOOP("simpul::DetailMoves", "Make final")}}},
    };
    const auto of = texts.find(type);
    const char *text = of == texts.end() ? nullptr : of->second.value(state, nullptr);
    const EntityType *described = findEntityType(type);
    return text ? DetailMoves::tr(text) : described ? described->find("state")->choiceLabel(state) : state;
}

static RecordEdit assetEdit(const KnowledgeAsset &asset, const QString &state, const QDate &today, const QString &person)
{
    RecordEdit edit(KnowledgeAsset::entityName, asset.id.uuid);
    edit.set("state", state);
    if (state == u"disetujui") {
        edit.set("verified_on", today);
        if (const auto id = uuidFromString(person))
            edit.set("verified_by", QVariant::fromValue(*id));
    }
    if (state == u"terbit" && !asset.publishedOn.isValid())
        edit.set("published_on", today);
    if (state == u"terbit" && (!asset.reviewDue.isValid() || asset.reviewDue <= today))
        edit.set("review_due", nextReview(asset, today));
    return edit;
}

RecordEdit moveEdit(const Record &record, const QString &state, const QDate &today, const QString &person)
{
    if (record.type == KnowledgeAsset::entityName)
        return assetEdit(toEntity<KnowledgeAsset>(record), state, today, person);
    return RecordEdit(record.type, record.id).set("state", state);
}

RecordEdit stillHoldsEdit(const KnowledgeAsset &asset, const QDate &today, const QString &person)
{
    RecordEdit edit(KnowledgeAsset::entityName, asset.id.uuid);
    edit.set("verified_on", today).set("review_due", nextReview(asset, today));
    if (const auto id = uuidFromString(person))
        edit.set("verified_by", QVariant::fromValue(*id));
    return edit;
}

} // namespace simpul
