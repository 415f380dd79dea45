#pragma once

#include "core/library.h"
#include "core/model/communities/community.h"
#include "core/model/communities/community_member.h"
#include "core/model/organisation/government.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "printed_paper.h"
#include "ui/print/papers.h"

#include <QDateTime>
#include <QTimeZone>

namespace simpul::test {

// BPKAD of Kota Nusatirta with the people of a meeting, whose library papers are printed from.
class PaperOffice
{
public:
    PaperOffice()
    {
        using namespace Qt::StringLiterals;
        const LibraryPlace place{m_folder.filePath(u"lib"_s), m_folder.filePath(u"config"_s), {}};
        NewOffice office;
        office.code = u"BPKAD"_s;
        office.name = u"Badan Pengelola Keuangan dan Aset Daerah"_s;
        office.governmentCode = u"NUSATIRTA"_s;
        office.passphrase = "rahasia sekali";
        office.cheapPassphrase = true;
        REQUIRE(Library::create(place, office, m_clock));
        m_library = Library::open(place, m_clock).value();

        Government government;
        government.id = Id<Government>{governmentId(u"NUSATIRTA"_s)};
        government.code = u"NUSATIRTA"_s;
        government.name = u"Kota Nusatirta"_s;
        government.kind = u"kota"_s;
        government.timeZone = u"Asia/Makassar"_s;
        save(government);
        unit.id = Id<OrgUnit>{orgUnitId(u"NUSATIRTA"_s, u"BPKAD"_s)};
        unit.code = u"BPKAD"_s;
        unit.name = u"Badan Pengelola Keuangan dan Aset Daerah"_s;
        unit.kind = u"badan"_s;
        unit.headPosition = u"Kepala Badan Pengelola Keuangan dan Aset Daerah"_s;
        unit.government = government.id;
        save(unit);
        dewi = person(u""_s, u"Dewi Kartikasari"_s, u"S.E., M.Ak."_s, u"III/d"_s, u"198309292008012907"_s);
        fauzan = person(u""_s, u"Muhammad Fauzan Siregar"_s, u"S.H."_s, u"III/a"_s, u"199501122020121908"_s);
        sari = person(u""_s, u"Sari Puspitasari"_s, u"S.Kom."_s, u"III/d"_s, {});
        community.name = u"Aset Kita"_s;
        community.unit = unit.id;
        community.lead = dewi;
        save(community);
    }

    Library &library() { return *m_library; }

    template <typename E>
    Id<E> save(E &entity)
    {
        if (entity.id.isNull())
            entity.id.uuid = m_library->newId();
        const Record record = fromEntity(entity);
        RecordEdit edit(E::type(), record.id);
        for (const Field &field : E::type().fields)
            edit.set(field.name, record.value(field.name));
        const Result<> saved = m_library->save(edit);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
        entity = m_library->get(entity.id).value();
        return entity.id;
    }

    Id<Person> person(const QString &front, const QString &name, const QString &back, const QString &rank, const QString &nip)
    {
        Person person;
        person.titleFront = front;
        person.name = name;
        person.titleBack = back;
        person.rank = rank;
        person.status = QStringLiteral("pns");
        person.position = QStringLiteral("Analis");
        person.unit = unit.id;
        save(person);
        if (!nip.isEmpty()) {
            PersonDetail detail;
            detail.id = detailOf(person.id);
            detail.nip = nip;
            save(detail);
        }
        return person.id;
    }

    void joins(Id<Person> person)
    {
        CommunityMember member;
        member.community = community.id;
        member.person = person;
        member.role = QStringLiteral("anggota");
        save(member);
    }

    std::unique_ptr<PrintedFile> print(const char *paper, const Uuid &id, const PrintOptions &options = {})
    {
        return std::make_unique<PrintedFile>(printTo(paper, id, QStringLiteral("naskah-%1.pdf").arg(++m_printed), options));
    }
    QString printTo(const char *paper, const Uuid &id, const QString &name, const PrintOptions &options = {})
    {
        const QString path = m_folder.filePath(name);
        const Result<> printed = findPaper(QString::fromLatin1(paper))->print(*m_library, id, path, options);
        INFO((printed ? std::string() : printed.error().message.toStdString()));
        REQUIRE(printed);
        return path;
    }

    static QDateTime at(int day, int hour, int minute)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Makassar"));
    }

    OrgUnit unit;
    Community community;
    Id<Person> dewi;
    Id<Person> fauzan;
    Id<Person> sari;

private:
    class ThatDay : public Clock
    {
        Stamp now() const override { return QDateTime(QDate(2026, 11, 22), QTime(8, 2), Qt::UTC).toMSecsSinceEpoch(); }
    };
    QTemporaryDir m_folder;
    ThatDay m_clock;
    std::unique_ptr<Library> m_library;
    int m_printed = 0;
};

} // namespace simpul::test
