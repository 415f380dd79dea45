#include "core/attachments/other_readers.h"

#include "core/attachments/plain_text.h"
#include "core/base/child_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace simpul {

namespace {

enum class Kind { None, Picture, Pdf, Word, Excel, PowerPoint };

Kind kindOf(const QString &fileName)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("png"), Kind::Picture}, {QStringLiteral("jpg"), Kind::Picture},  {QStringLiteral("jpeg"), Kind::Picture}, {QStringLiteral("tif"), Kind::Picture},
        {QStringLiteral("tiff"), Kind::Picture}, {QStringLiteral("bmp"), Kind::Picture}, {QStringLiteral("webp"), Kind::Picture}, {QStringLiteral("pdf"), Kind::Pdf},
        {QStringLiteral("doc"), Kind::Word},    {QStringLiteral("dot"), Kind::Word},     {QStringLiteral("xls"), Kind::Excel},    {QStringLiteral("ppt"), Kind::PowerPoint},
    };
    return kinds.value(QFileInfo(fileName).suffix().toLower(), Kind::None);
}

class Reading
{
public:
    Reading(const QString &path, const std::function<bool()> &isStopped) : m_path(QFileInfo(path).absoluteFilePath()), m_isStopped(isStopped) {}

    std::optional<QString> run(Kind kind)
    {
        if (!m_folder.isValid())
            return {};
        switch (kind) {
        case Kind::Picture: return seen(m_path);
        case Kind::Pdf: return pages();
        case Kind::Word: return first({{QStringLiteral("antiword"), {QStringLiteral("-m"), QStringLiteral("UTF-8.txt"), m_path}}, {QStringLiteral("catdoc"), {QStringLiteral("-dutf-8"), m_path}}});
        case Kind::Excel: return first({{QStringLiteral("xls2csv"), {QStringLiteral("-dutf-8"), m_path}}});
        case Kind::PowerPoint: return first({{QStringLiteral("catppt"), {QStringLiteral("-dutf-8"), m_path}}});
        case Kind::None: break;
        }
        return {};
    }

private:
    struct Program {
        QString name;
        QStringList arguments;
    };
    std::optional<QByteArray> output(const Program &program, const ChildLimits &limits = {}) const
    {
        return runChild(program.name, program.arguments, limits, m_folder.path(), m_isStopped);
    }

    // The first program that is installed and can read it; LibreOffice where none can.
    std::optional<QString> first(const QList<Program> &programs) const
    {
        for (const Program &program : programs) {
            if (const auto text = output(program))
                return QString::fromUtf8(*text);
        }
        const QString copy = m_folder.filePath(QStringLiteral("berkas"));
        QFile::copy(m_path, copy);
        const ChildLimits large{.seconds = 120, .memoryBytes = qint64(4) << 30};
        const Program office{QStringLiteral("soffice"),
                             {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profil")), QStringLiteral("--headless"),
                              QStringLiteral("--convert-to"), QStringLiteral("txt:Text (encoded):UTF8"), QStringLiteral("--outdir"), m_folder.path(), copy}};
        QFile text(m_folder.filePath(QStringLiteral("berkas.txt")));
        if (!output(office, large) || !text.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(text.read(maxTextBytes));
    }

    // Indonesian where its data is installed, with English for what is mixed in.
    static QString languages()
    {
        static const QString known = [] {
            const QByteArray list = runChild(QStringLiteral("tesseract"), {QStringLiteral("--list-langs")}).value_or(QByteArray());
            QStringList out;
            for (const char *language : {"ind", "eng"}) {
                if (('\n' + list + '\n').contains('\n' + QByteArray(language) + '\n'))
                    out << QString::fromLatin1(language);
            }
            return out.join(u'+');
        }();
        return known;
    }

    std::optional<QString> seen(const QString &picture) const
    {
        if (languages().isEmpty())
            return {};
        const auto text = output({QStringLiteral("tesseract"), {picture, QStringLiteral("stdout"), QStringLiteral("-l"), languages()}}, {.seconds = 120});
        return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
    }

    std::optional<QString> pages() const
    {
        static constexpr int mostPages = 50;
        if (languages().isEmpty())
            return {};
        const Program drawing{QStringLiteral("pdftoppm"),
                              {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-gray"), QStringLiteral("-scale-to"), QStringLiteral("4000"), QStringLiteral("-l"), QString::number(mostPages), m_path, m_folder.filePath(QStringLiteral("halaman"))}};
        if (!output(drawing, {.seconds = 300}))
            return {};
        QString text;
        for (const QFileInfo &page : QDir(m_folder.path()).entryInfoList({QStringLiteral("halaman*")}, QDir::Files, QDir::Name)) {
            if (const auto one = seen(page.filePath()))
                text += *one + u'\n';
            if (m_isStopped && m_isStopped())
                return {};
        }
        return text;
    }

    QString m_path;
    std::function<bool()> m_isStopped;
    QTemporaryDir m_folder;
};

} // namespace

static bool isProgramInstalled(Kind kind)
{
    const QStringList programs = kind == Kind::Picture || kind == Kind::Pdf ? QStringList{QStringLiteral("tesseract")}
        : kind == Kind::Word                                               ? QStringList{QStringLiteral("antiword"), QStringLiteral("catdoc"), QStringLiteral("soffice")}
                                                                           : QStringList{QStringLiteral("catdoc"), QStringLiteral("soffice")};
    return std::any_of(programs.begin(), programs.end(), [](const QString &name) { return !installedProgram(name).isEmpty(); });
}

bool mayBeReadByOthers(const QString &fileName)
{
    return kindOf(fileName) != Kind::None;
}

std::optional<QString> textByOthers(const QString &path, const QString &fileName, const std::function<bool()> &isStopped)
{
    const Kind kind = kindOf(fileName);
    auto text = Reading(path, isStopped).run(kind);
    if (!text && (!isProgramInstalled(kind) || (isStopped && isStopped())))
        return {};
    if (!text)
        text = QString();
    QString clean = cleanText(*text).trimmed();
    cutText(clean);
    return clean;
}

} // namespace simpul
