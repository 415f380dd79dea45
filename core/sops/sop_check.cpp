#include "core/sops/sop_check.h"

#include "core/base/text.h"
#include "core/sops/sop_flow.h"

#include <algorithm>
#include <set>

namespace simpul {

namespace {

class Check
{
public:
    explicit Check(const Sop &sop) : m_sop(sop) {}

    QList<SopFinding> all()
    {
        checkEnds();
        for (int i = 0; i < int(m_sop.steps.size()); ++i) {
            checkActivity(i);
            checkActors(i);
            checkExits(i);
            checkDuration(i);
        }
        checkReach();
        checkIdleActors();
        std::ranges::stable_sort(m_findings, [](const SopFinding &a, const SopFinding &b) {
            return a.forbids != b.forbids ? a.forbids : a.step < b.step;
        });
        return m_findings;
    }

private:
    void forbid(int step, const QString &sentence) { m_findings << SopFinding{step, sentence, true}; }
    void warn(int step, const QString &sentence) { m_findings << SopFinding{step, sentence, false}; }
    const SopStep &step(int i) const { return m_sop.steps[i]; }

    QList<int> stepsDrawnAs(SopSymbol symbol) const
    {
        QList<int> steps;
        for (int i = 0; i < int(m_sop.steps.size()); ++i) {
            if (symbolOf(step(i)) == symbol)
                steps << i;
        }
        return steps;
    }

    void checkEnds()
    {
        if (m_sop.steps.isEmpty())
            return forbid(-1, Text::tr("There are no steps yet. Write what is done, one activity a row."));
        const QList<int> starts = stepsDrawnAs(SopSymbol::Start);
        if (starts.isEmpty())
            forbid(-1, Text::tr("No step is the start. Give the first activity the symbol \"Start\"."));
        for (const int again : starts.mid(1))
            forbid(again, Text::tr("Step %1 is a second start. An SOP has one: make this an activity.").arg(again + 1));
        if (stepsDrawnAs(SopSymbol::End).isEmpty())
            forbid(-1, Text::tr("No step is the end. Give the last activity the symbol \"End\"."));
    }

    // ---- what is done

    void checkActivity(int i)
    {
        const QString activity = step(i).activity.simplified();
        if (activity.isEmpty())
            return forbid(i, Text::tr("Step %1 does not say what is done. Write its activity.").arg(i + 1));
        for (const SopActor &actor : m_sop.actors) {
            if (beginsWithWords(activity, actor.name.simplified()))
                return warn(i, Text::tr("Step %1 begins with who does it. Leave \"%2\" away: the column says so.").arg(i + 1).arg(actor.name.simplified()));
        }
        if (const QString first = activity.section(u' ', 0, 0); !isActiveVerb(first))
            warn(i, Text::tr("Step %1 begins with \"%2\". Begin it with an active verb, such as Menyusun or Memeriksa.").arg(i + 1).arg(first));
    }

    static bool beginsWithWords(const QString &text, const QString &words)
    {
        const bool begins = !words.isEmpty() && text.startsWith(words, Qt::CaseInsensitive);
        return begins && (text.size() == words.size() || !text[words.size()].isLetterOrNumber());
    }

    // meN- and ber- make active verbs, and a few stand without. Nouns that only look like them are few too.
    static bool isActiveVerb(const QString &word)
    {
        static const QStringList bare = {
            QStringLiteral("ada"),    QStringLiteral("buka"),   QStringLiteral("catat"), QStringLiteral("cek"),    QStringLiteral("cetak"),
            QStringLiteral("cari"),   QStringLiteral("datang"), QStringLiteral("hadir"), QStringLiteral("ikut"),   QStringLiteral("isi"),
            QStringLiteral("kirim"),  QStringLiteral("masuk"),  QStringLiteral("mulai"), QStringLiteral("minta"),  QStringLiteral("naik"),
            QStringLiteral("pilih"),  QStringLiteral("pulang"), QStringLiteral("simpan"), QStringLiteral("susun"), QStringLiteral("tanda"),
            QStringLiteral("terima"), QStringLiteral("tulis"),  QStringLiteral("tutup"), QStringLiteral("unduh"),  QStringLiteral("unggah"),
        };
        static const QStringList nouns = {
            QStringLiteral("media"),  QStringLiteral("mekanisme"), QStringLiteral("meja"),    QStringLiteral("menit"),   QStringLiteral("menteri"),
            QStringLiteral("mesin"),  QStringLiteral("meter"),     QStringLiteral("metode"),  QStringLiteral("merek"),   QStringLiteral("memo"),
            QStringLiteral("memori"), QStringLiteral("mental"),    QStringLiteral("merah"),   QStringLiteral("berita"),  QStringLiteral("berkas"),
            QStringLiteral("berat"),  QStringLiteral("beras"),     QStringLiteral("berdasarkan"), QStringLiteral("beranda"), QStringLiteral("bersama"),
        };
        static constexpr int shortest = 5;
        QString lower = word.toLower();
        while (!lower.isEmpty() && !lower.back().isLetterOrNumber())
            lower.chop(1);
        if (bare.contains(lower))
            return true;
        const bool hasPrefix = lower.startsWith(u"me") || lower.startsWith(u"ber") || lower.startsWith(u"bel") || lower.startsWith(u"bek");
        return hasPrefix && lower.size() >= shortest && !nouns.contains(lower);
    }

    // ---- who does it

    bool isActor(const QString &name) const
    {
        return std::ranges::any_of(m_sop.actors, [&](const SopActor &actor) { return actor.name.simplified().compare(name, Qt::CaseInsensitive) == 0; });
    }

    void checkActors(int i)
    {
        const QStringList names = actorNames(step(i));
        if (names.isEmpty())
            return forbid(i, Text::tr("Step %1 has no actor. Choose who does it.").arg(i + 1));
        for (const QString &name : names) {
            if (!isActor(name))
                forbid(i, Text::tr("\"%2\" of step %1 is not among the actors. Add this post there, or choose another.").arg(i + 1).arg(name));
        }
        if (names.size() > 1)
            warn(i, Text::tr("Step %1 has %2 actors. Keep it so only if they really do it together.").arg(i + 1).arg(names.size()));
    }

    void checkIdleActors()
    {
        for (const SopActor &actor : m_sop.actors) {
            const QString name = actor.name.simplified();
            const bool busy = std::ranges::any_of(m_sop.steps, [&](const SopStep &step) { return actorNames(step).contains(name, Qt::CaseInsensitive); });
            if (!busy && !name.isEmpty())
                warn(-1, Text::tr("\"%1\" does nothing in any step. Take this actor away, or give it a step.").arg(name));
        }
    }

    // ---- what comes next

    void checkExits(int i)
    {
        const SopStep &at = step(i);
        if (symbolOf(at) == SopSymbol::Decision) {
            checkExit(i, at.nextYes, Text::tr("Yes"));
            checkExit(i, at.nextNo, Text::tr("No"));
            if (!at.nextYes.isEmpty() && at.nextYes == at.nextNo)
                warn(i, Text::tr("Both exits of step %1 lead to the same step. Then nothing is decided there.").arg(i + 1));
        } else if (symbolOf(at) != SopSymbol::End) {
            if (!at.next.isEmpty() && stepAt(m_sop, at.next) < 0)
                forbid(i, Text::tr("What follows step %1 is not there any more. Choose another step.").arg(i + 1));
            else if (at.next.isEmpty() && i + 1 == int(m_sop.steps.size()))
                forbid(i, Text::tr("Nothing follows step %1. Choose its next step, or give it the symbol \"End\".").arg(i + 1));
        }
    }

    void checkExit(int i, const QString &element, const QString &exit)
    {
        if (element.isEmpty())
            forbid(i, Text::tr("Step %1 has no exit \"%2\". Choose the step it leads to.").arg(i + 1).arg(exit));
        else if (stepAt(m_sop, element) < 0)
            forbid(i, Text::tr("The exit \"%2\" of step %1 leads nowhere any more. Choose another step.").arg(i + 1).arg(exit));
    }

    // Without a start, the first step is where one begins.
    void checkReach()
    {
        if (m_sop.steps.isEmpty())
            return;
        std::set<int> reached;
        QList<int> todo = stepsDrawnAs(SopSymbol::Start);
        if (todo.isEmpty())
            todo << 0;
        const std::vector<SopArrow> arrows = arrowsOf(m_sop);
        while (!todo.isEmpty()) {
            const int at = todo.takeLast();
            if (!reached.insert(at).second)
                continue;
            for (const SopArrow &arrow : arrows) {
                if (arrow.from == at)
                    todo << arrow.to;
            }
        }
        for (int i = 0; i < int(m_sop.steps.size()); ++i) {
            if (!reached.contains(i))
                forbid(i, Text::tr("No way leads to step %1. Let another step lead there, or take it away.").arg(i + 1));
        }
    }

    // ---- how long it takes

    void checkDuration(int i)
    {
        const bool hasTime = !step(i).duration.isEmpty();
        const bool hasUnit = !step(i).durationUnit.isEmpty();
        if (hasTime && !hasUnit)
            forbid(i, Text::tr("The time of step %1 has no unit. Choose minutes, hours or working days.").arg(i + 1));
        else if (!hasTime)
            warn(i, Text::tr("Step %1 does not say how long it takes. Write a number and its unit.").arg(i + 1));
    }

    const Sop &m_sop;
    QList<SopFinding> m_findings;
};

} // namespace

QList<SopFinding> findingsOf(const Sop &sop)
{
    return Check(sop).all();
}

} // namespace simpul
