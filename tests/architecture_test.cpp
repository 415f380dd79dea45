#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

// The architecture as a table: what each part of the program may include. A part uses only parts that stand above it, so there are
// no circles. README.md shows the same table.
struct Part {
    QString prefix; // of its files; the longest one that fits decides
    QStringList uses;
};
static const QList<Part> parts = {
    {"core/base/", {}},
    {"core/model/", {"core/base/"}},
    {"core/storage/", {"core/base/", "core/model/"}},
    {"core/attachments/", {"core/base/"}},
    {"core/search/", {"core/base/", "core/model/", "core/storage/"}},
    {"core/exchange/", {"core/base/", "core/model/", "core/storage/", "core/attachments/"}}, // bundles carry the files too
    {"core/knowledge/", {"core/base/", "core/model/"}},
    {"core/meetings/", {"core/base/", "core/model/"}},
    {"core/communities/", {"core/base/", "core/model/", "core/meetings/"}},
    {"core/sops/", {"core/base/", "core/model/"}},
    {"core/library.h", {"core/base/", "core/model/", "core/storage/", "core/exchange/"}},
    {"core/records_of.h", {"core/library.h"}},
    {"core/library", // library*.cpp and what they share: nobody else's business
     {"core/base/", "core/model/", "core/storage/", "core/attachments/", "core/search/", "core/exchange/", "core/knowledge/",
      "core/meetings/", "core/communities/", "core/sops/", "core/library.h", "core/records_of.h"}},
    {"core/dossier/", {"core/base/", "core/model/", "core/meetings/", "core/communities/", "core/library.h", "core/records_of.h"}},
    {"core/demo/", {"core/base/", "core/model/", "core/library.h"}},
    {"ui/print/", {"core/base/", "core/model/", "core/meetings/", "core/communities/", "core/sops/", "core/library.h", "core/records_of.h", "core/dossier/"}}, // without widgets, for app/cli too
    {"ui/", {"core/base/", "core/model/", "core/knowledge/", "core/meetings/", "core/communities/", "core/sops/", "core/library.h", "core/dossier/", "core/demo/", "ui/print/"}},
    {"app/keys_folder.", {"core/base/"}}, // one rule for both programs
    {"app/gui/", {"core/base/", "ui/", "app/keys_folder."}},
    {"app/cli/", {"core/base/", "core/model/", "core/library.h", "core/dossier/", "core/demo/", "ui/print/", "app/keys_folder."}},
};

// Single headers that a part may include although it may not use their folder.
struct Exception {
    QString from; // a part's prefix or one file
    QString to;
    QString reason;
};
static const QList<Exception> exceptions = {
    {"ui/", "core/exchange/reports.h", "the plain structs that core/library.h answers with"},
    {"ui/", "core/storage/edited_record.h", "an edit, which core/library.h takes, before it is saved"},
    {"app/cli/", "core/storage/edited_record.h", "an edit, which core/library.h takes, before it is saved"},
};

// Headers from outside that only some files may include.
struct Rule {
    QString where;   // a prefix; empty: everywhere
    QString headers; // a regular expression on the name between < and >
    QStringList allowed;
    QString reason;
};
static const QList<Rule> rules = {
    {"core/",
     "Qt(Gui|Widgets|PrintSupport|Pdf|PdfWidgets)/"
     ".*|Q(Gui|Abstract(Button|ScrollArea)).*|Q(Widget|Application|Painter|Image|Pixmap|Icon|Color|Font|Pen|Brush|Screen|"
     "Window|Clipboard|TextDocument|TextCursor|Validator|Printer|PdfWriter|PageSize|MainWindow|Dialog|MessageBox|FileDialog|Label|"
     "PushButton|LineEdit|Action)",
     {},
     "core runs without a window"},
    {"ui/print/",
     "Qt(Widgets|PrintSupport)/.*|Q(Widget|Application|MainWindow|Dialog|Label|Printer|PrintDialog|AbstractButton|PushButton)",
     {},
     "papers are printed by simpul-cli too"},
    {"ui/", "QtSql/.*|QSql.*|sqlite3\\.h", {}, "the window asks core/library.h"},
    {"app/", "QtSql/.*|QSql.*|sqlite3\\.h", {}, "the programs ask core/library.h"},
    {"ui/", "KZip.*|KTar|KArchive.*|zip\\.h|zstd\\.h", {}, "bundles are opened in core/exchange only"},
    {"app/", "KZip.*|KTar|KArchive.*|zip\\.h|zstd\\.h", {}, "bundles are opened in core/exchange only"},
    {"",
     "unistd\\.h|sys/.*|fcntl\\.h|termios\\.h|dirent\\.h|pthread\\.h|pwd\\.h|poll\\.h|.*[wW]indows\\.h|io\\.h|winsock.*",
     {"core/base/", "app/cli/terminal.cpp"}, // a passphrase is typed without echo, which each system switches in its own way: behind #ifdef
     "what differs between Linux and Windows stands in core/base"},
};

struct Include {
    QString file; // "core/model/value.cpp"
    QString header;
    bool isOurs = false; // "..." and not <...>
};

static QList<Include> includesOf(const QDir &root, const QString &path)
{
    static const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                              QRegularExpression::MultilineOption);
    QFile file(root.filePath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Include> out;
    for (auto found = directive.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
        const auto match = found.next();
        if (!match.captured(2).endsWith(QLatin1String(".moc")))
            out.append({path, match.captured(2), match.captured(1) == u"\""});
    }
    return out;
}

static QList<Include> allIncludes()
{
    const QDir root(QStringLiteral(SIMPUL_SOURCE_DIR));
    QList<Include> out;
    for (const QString folder : {"core", "ui", "app"}) {
        QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            out += includesOf(root, root.relativeFilePath(files.next()));
    }
    return out;
}

static const Part *partOf(const QString &path)
{
    const Part *best = nullptr;
    for (const Part &part : parts) {
        if (path.startsWith(part.prefix) && (!best || part.prefix.size() > best->prefix.size()))
            best = &part;
    }
    return best;
}

static bool isException(const Include &include)
{
    return std::any_of(exceptions.begin(), exceptions.end(),
                       [&](const Exception &one) { return include.file.startsWith(one.from) && include.header == one.to; });
}

static QString arrow(const Include &include, const QString &why)
{
    return QStringLiteral("%1 includes %2: %3").arg(include.file, include.header, why);
}

// Why this include must not be, or nothing.
static QString wrongWith(const Include &include)
{
    const Part *from = partOf(include.file);
    const Part *to = partOf(include.header);
    if (!from || !to)
        return QStringLiteral("%1 belongs to no part of the table").arg(from ? include.header : include.file);
    if (from == to || from->uses.contains(to->prefix) || isException(include))
        return {};
    return QStringLiteral("%1 may not use %2").arg(from->prefix, to->prefix);
}

TEST_CASE("Every part of the program includes only the parts it may use")
{
    QStringList wrong;
    const QList<Include> includes = allIncludes();
    for (const Include &include : includes) {
        const QString why = include.isOurs ? wrongWith(include) : QString();
        if (!why.isEmpty())
            wrong << arrow(include, why);
    }
    CHECK(includes.size() > 1000);
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("Windows, databases, archives and operating systems are included only where they belong")
{
    QStringList wrong;
    const QList<Include> includes = allIncludes();
    for (const Rule &rule : rules) {
        const QRegularExpression headers(QRegularExpression::anchoredPattern(rule.headers));
        for (const Include &include : includes) {
            const bool isAllowed = std::any_of(rule.allowed.begin(), rule.allowed.end(),
                                               [&](const QString &prefix) { return include.file.startsWith(prefix); });
            if (!include.isOurs && include.file.startsWith(rule.where) && !isAllowed && headers.match(include.header).hasMatch())
                wrong << arrow(include, rule.reason);
        }
    }
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("The table of parts has no circles, and nothing in it is out of use")
{
    QStringList above;
    for (const Part &part : parts) {
        for (const QString &used : part.uses) {
            INFO(part.prefix.toStdString() << " uses " << used.toStdString());
            CHECK(above.contains(used));
        }
        above << part.prefix;
    }
    const QList<Include> includes = allIncludes();
    for (const Exception &exception : exceptions) {
        INFO(exception.from.toStdString() << " uses " << exception.to.toStdString() << ": " << exception.reason.toStdString());
        const bool isUsed = std::any_of(includes.begin(), includes.end(), [&](const Include &include) {
            return include.file.startsWith(exception.from) && include.header == exception.to;
        });
        CHECK(isUsed);
    }
}
