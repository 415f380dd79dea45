#include "ui/print/papers.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "ui/print/aar_paper.h"
#include "ui/print/asset_paper.h"
#include "ui/print/attendance_paper.h"
#include "ui/print/decree_paper.h"
#include "ui/print/invitation_paper.h"
#include "ui/print/mentoring_report_paper.h"
#include "ui/print/minutes_paper.h"
#include "ui/print/official_record_paper.h"
#include "ui/print/sop_paper.h"

#include <QCoreApplication>

namespace simpul {

static const PaperKind papers[] = {
    {"invitation", Meeting::entityName, QT_TRANSLATE_NOOP("Papers", "Invitation"), printInvitation},
    {"attendance", Meeting::entityName, QT_TRANSLATE_NOOP("Papers", "Attendance list"), printAttendance},
    {"minutes", Meeting::entityName, QT_TRANSLATE_NOOP("Papers", "Minutes"), printMinutes},
    {"sop", Sop::entityName, QT_TRANSLATE_NOOP("Papers", "SOP"), printSop, false},
    {"decree", Decree::entityName, QT_TRANSLATE_NOOP("Papers", "Decree"), printDecree},
    {"mentoring-report", Community::entityName, QT_TRANSLATE_NOOP("Papers", "Quarterly mentoring report"), printMentoringReport},
    {"aar", LessonLearned::entityName, QT_TRANSLATE_NOOP("Papers", "AAR sheet"), printAar},
    {"official-record", OfficialRecord::entityName, QT_TRANSLATE_NOOP("Papers", "Official record"), printOfficialRecord},
    {"asset", KnowledgeAsset::entityName, QT_TRANSLATE_NOOP("Papers", "Asset sheet"), printAsset},
};

QString PaperKind::displayName() const
{
    return QCoreApplication::translate("Papers", label);
}

std::span<const PaperKind> allPapers()
{
    return papers;
}

const PaperKind *findPaper(const QString &name)
{
    const auto found = std::find_if(std::begin(papers), std::end(papers), [&](const PaperKind &one) { return name == QLatin1String(one.name); });
    return found == std::end(papers) ? nullptr : found;
}

QList<const PaperKind *> papersOf(std::string_view type)
{
    QList<const PaperKind *> out;
    for (const PaperKind &one : papers) {
        if (type == one.type)
            out << &one;
    }
    return out;
}

} // namespace simpul
