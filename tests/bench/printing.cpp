// Minutes on paper: how long three pages take in this process, beside a QTextDocument with the same text and tables on a QPdfWriter; and
// a hundred minutes from a library.  printing FOLDER  prints one line of JSON.
#include "core/library.h"
#include "core/model/organisation/person.h"
#include "ui/print/minutes_paper.h"
#include "ui/print/paper_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace simpul;
using namespace Qt::StringLiterals;

namespace {

constexpr int times = 21;
constexpr int many = 100;

Meeting longMeeting()
{
    Meeting meeting;
    meeting.title = u"Pertemuan Komunitas Pembelajar “Aset Kita”"_s;
    meeting.start = QDateTime(QDate(2026, 11, 12), QTime(13, 30), QTimeZone("Asia/Makassar"));
    meeting.end = meeting.start.addSecs(135 * 60);
    meeting.place = u"Ruang Rapat Lantai 2 BPKAD"_s;
    meeting.invitationNumber = u"000.1.5/214/BPKAD"_s;
    meeting.opening = u"Pimpinan rapat membuka rapat dan menyampaikan hasil tindak lanjut rapat sebelumnya."_s;
    for (int i = 0; i < 7; ++i) {
        meeting.agenda << AgendaItem{u"a%1"_s.arg(i), u"Rekonsiliasi aset tanah bagian %1"_s.arg(i + 1), {}, {}, {}};
        meeting.points << DiscussionPoint{{}, u"a%1"_s.arg(i), {}, u"Bambang Sutrisno Hadi, S.T., M.T."_s, u"paparan"_s,
                                          u"Selisih luas ditemukan pada bidang yang belum dicocokkan dengan peta persil kantor pertanahan. "_s.repeated(3)};
        meeting.decisions << Decision{{}, {}, u"Selisih luas di atas 2% diukur ulang bersama kantor pertanahan sebelum tutup buku."_s};
    }
    for (int i = 0; i < 12; ++i) {
        Attendance row;
        row.name = u"Muhammad Fauzan Siregar %1, S.H."_s.arg(i);
        row.position = u"Penelaah Teknis Kebijakan"_s;
        row.institution = u"Badan Pengelola Keuangan dan Aset Daerah"_s;
        row.present = u"hadir"_s;
        meeting.attendance << row;
    }
    return meeting;
}

PaperContext plainContext()
{
    PaperContext context;
    context.style.letterhead.above = QStringList{u"PEMERINTAH KOTA NUSATIRTA"_s};
    context.style.letterhead.office = u"BADAN PENGELOLA KEUANGAN DAN ASET DAERAH"_s;
    context.zone = QTimeZone("Asia/Makassar");
    context.person = [](const Uuid &) { return PaperPerson{u"Dewi Kartikasari, S.E., M.Ak."_s, {}, {}, {}, {}}; };
    context.titleOf = [](const Uuid &) { return QString(); };
    context.picture = [](const FileRef &) { return QImage(); };
    return context;
}

// ---- the same with Qt's own means

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

struct TextWriter {
    QTextCursor cursor;

    void line(const QString &text) const { QTextCursor(cursor).insertText(text + u'\n'); }
    void rows(const std::vector<QStringList> &rows)
    {
        if (rows.empty())
            return;
        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setHeaderRowCount(1);
        QTextTable *table = cursor.insertTable(int(rows.size()), int(rows.front().size()), format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column)
                table->cellAt(row, column).firstCursorPosition().insertText(rows[std::size_t(row)].value(column));
        }
        cursor.movePosition(QTextCursor::End);
    }

    void operator()(const Title &title) const { line(title.text); }
    void operator()(const Heading &heading) const { line(heading.text); }
    void operator()(const Paragraph &paragraph) const { line(plain(paragraph.runs)); }
    void operator()(const ListItem &item) const { line(item.marker + u' ' + plain(item.runs)); }
    void operator()(const Details &details)
    {
        std::vector<QStringList> lines;
        for (const Details::Line &each : details.lines)
            lines.push_back({each.label, each.value});
        rows(lines);
    }
    void operator()(const PaperTable &table)
    {
        std::vector<QStringList> lines(1);
        for (const PaperTable::Column &column : table.columns)
            lines.front() << column.head;
        for (const std::vector<Runs> &row : table.rows) {
            lines.emplace_back();
            for (const Runs &runs : row)
                lines.back() << plain(runs);
        }
        rows(lines);
    }
    void operator()(const Signatures &signatures) const
    {
        for (const Signer &signer : signatures.signers)
            line(signer.post.join(u'\n') + u"\n\n\n\n"_s + signer.name);
    }
    void operator()(const auto &) const {}
};

void writeWithQt(const Paper &paper, const QString &path)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(QFont(u"Liberation Serif"_s, 11));
    TextWriter writer{QTextCursor(&document)};
    writer.line(paper.letterhead.above.join(u'\n'));
    writer.line(paper.letterhead.office);
    for (const Block &block : paper.blocks)
        std::visit(writer, block);
    QPdfWriter pdf(path);
    pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    document.print(&pdf);
}

// ---- measuring

template <typename Work>
double medianMs(const Work &work)
{
    work(); // fonts are loaded
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(took.begin(), took.begin() + times / 2, took.end());
    return took[times / 2];
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page") - pdf.count("/Type /Pages");
}

int pagesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(pagesIn(file.readAll())) : 0;
}

// By the processor, so that others at work beside do not count.
double manyMinutesMs(const QString &folder)
{
    const SystemClock clock;
    NewOffice office;
    office.code = u"BPKAD"_s;
    office.name = u"Badan Pengelola Keuangan dan Aset Daerah"_s;
    office.passphrase = "rahasia sekali";
    office.cheapPassphrase = true;
    const LibraryPlace place{folder + u"/lib"_s, folder + u"/config"_s, {}};
    if (!Library::create(place, office, clock))
        return -1;
    const auto library = Library::open(place, clock).value();
    const Record record = fromEntity(longMeeting());
    std::vector<RecordEdit> edits;
    for (int i = 0; i < many; ++i) {
        edits.emplace_back(Meeting::type(), library->newId());
        for (auto value = record.values.begin(); value != record.values.end(); ++value)
            edits.back().set(value.key().toStdString(), value.value());
    }
    if (!library->save(edits))
        return -1;
    const std::clock_t began = std::clock();
    for (const RecordEdit &edit : edits) {
        if (!printMinutes(*library, edit.id(), folder + u"/notula-%1.pdf"_s.arg(toString(edit.id())), {}))
            return -1;
    }
    return 1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const PaperContext context = plainContext();
    const MinutesPaperSource source{longMeeting(), {}, {}};
    const Paper paper = minutesPaper(source, context);
    const QString ours = folder + u"/ours.pdf"_s;
    const QString qts = folder + u"/qt.pdf"_s;
    const double ourMs = medianMs([&] { (void)writePaper(minutesPaper(source, context), context.style.page, ours); });
    const double qtMs = medianMs([&] { writeWithQt(paper, qts); });
    const QJsonObject told{{u"ours"_s, ourMs},   {u"qt"_s, qtMs},           {u"pages"_s, pagesOf(ours)},
                           {u"qtPages"_s, pagesOf(qts)}, {u"many"_s, manyMinutesMs(folder)}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
