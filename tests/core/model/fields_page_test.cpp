#include "samples.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace simpul;

// Both FIELDS.md and the descriptions, as lines that can be compared: "theme.state choice  | `usulan`, `aktif`".
struct Page {
    QStringList lines;
    QStringList retired; // "theme.mood"
};

static QString targetOf(const Field &field)
{
    QStringList codes;
    for (const Choice &choice : field.facts.choices)
        codes << QStringLiteral("`%1`").arg(QLatin1String(choice.code));
    if (field.kind != FieldKind::Link && field.kind != FieldKind::LinkList)
        return codes.join(QStringLiteral(", "));
    return field.target.empty() ? QStringLiteral("any type") : QStringLiteral("`%1`").arg(QString::fromStdString(field.target));
}

static QString line(const QString &name, const QString &kind, const QString &required, const QString &target)
{
    return QStringLiteral("%1: %2, %3, %4").arg(name, kind, required, target);
}

static void addField(Page &page, const QString &name, const Field &field)
{
    page.lines << line(name, QLatin1String(kindName(field.kind)), field.facts.required ? QStringLiteral("required") : QString(),
                       targetOf(field));
    for (const Field &column : field.columns)
        addField(page, name + u'/' + QString::fromStdString(column.name), column);
}

static Page programPage()
{
    Page page;
    for (const EntityType *type : entityTypes()) {
        const QString name = QString::fromStdString(type->name);
        page.lines << name + u' ' + QLatin1String(audienceName(type->audience));
        for (const Field &field : type->fields)
            addField(page, name + u'.' + QString::fromStdString(field.name), field);
    }
    page.lines.sort();
    return page;
}

static Page parsePage(const QString &text)
{
    Page page;
    QString type;
    for (const QString &row : text.split(u'\n')) {
        if (row.startsWith(u"## "))
            type = row.mid(3);
        else if (row.startsWith(u"Audience: ") && !type.isEmpty())
            page.lines << type + u' ' + row.mid(10);
        else if (row.startsWith(u"| `")) {
            const QStringList cells = row.split(u'|');
            REQUIRE(cells.size() == 6);
            const QString name = type + u'.' + cells[1].trimmed().remove(u'`');
            if (cells[2].trimmed() == u"retired")
                page.retired << name;
            else
                page.lines << line(name, cells[2].trimmed(), cells[3].trimmed(), cells[4].trimmed());
        }
    }
    page.lines.sort();
    return page;
}

static QString fieldsPage()
{
    QFile file(QFileInfo(QStringLiteral(__FILE__)).dir().filePath(QStringLiteral("../../../core/model/FIELDS.md")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

static QString onlyIn(const QStringList &these, const QStringList &notThose)
{
    QStringList rest;
    std::set_difference(these.begin(), these.end(), notThose.begin(), notThose.end(), std::back_inserter(rest));
    return rest.join(u'\n');
}

TEST_CASE("FIELDS.md lists exactly the names, kinds, codes and targets that this program writes")
{
    const Page written = parsePage(fieldsPage());
    const Page described = programPage();
    CHECK(onlyIn(described.lines, written.lines) == QString());
    CHECK(onlyIn(written.lines, described.lines) == QString());
    CHECK(written.lines.size() == described.lines.size()); // nothing listed twice
}

TEST_CASE("A retired name is never used again")
{
    for (const QString &name : parsePage(fieldsPage()).retired) {
        INFO(name.toStdString());
        const EntityType *type = findEntityType(name.section(u'.', 0, 0).toStdString());
        CHECK((!type || !type->find(name.section(u'.', 1).toStdString())));
    }
}

TEST_CASE("A page that says more or less than the program is noticed, field by field")
{
    const QString page = fieldsPage();
    const QString more = QString(page).replace(QStringLiteral("| `domain` |"), QStringLiteral("| `mood` | text |  |  |\n| `domain` |"));
    CHECK(onlyIn(parsePage(more).lines, programPage().lines) == u"community.mood: text, , ");
    const QString other = QString(page).replace(QStringLiteral("`usulan`, "), QString());
    CHECK(onlyIn(programPage().lines, parsePage(other).lines) == u"theme.state: choice, , `usulan`, `aktif`, `selesai`");
    const QString retired =
        QString(page).replace(QStringLiteral("| `relevance` | long_text |"), QStringLiteral("| `relevance` | retired |"));
    CHECK(parsePage(retired).retired == QStringList{QStringLiteral("theme.relevance")});
}
