#include "ui/fields/file_editor.h"

#include "core/base/text.h"
#include "core/model/number_text.h"
#include "ui/fields/record_lookup.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace simpul {

FileEditor::FileEditor(const Field &field, RecordLookup &lookup, QWidget *parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_name(plainLabel(this)), m_choose(makeButton(this, {})),
      m_away(makeButton(this, {}, ButtonLook::Quiet))
{
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
    connect(m_away, &QPushButton::clicked, this, [this] {
        m_file = {};
        showFile();
        touch();
        m_choose->setFocus();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    row->addWidget(m_away);
    place(row);
    FileEditor::retranslate();
}

QWidget *FileEditor::input() const
{
    return m_choose;
}

void FileEditor::show(const QVariant &value)
{
    m_file = value.value<FileRef>();
    showFile();
}

Result<QVariant> FileEditor::read() const
{
    if (m_storing)
        return fail(Error::Kind::Invalid, tr("The file is still being taken in. Wait a moment."));
    return m_file.isNull() ? QVariant() : QVariant::fromValue(m_file);
}

void FileEditor::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"));
    if (!path.isEmpty())
        take(path);
}

void FileEditor::take(const QString &path)
{
    m_storing = true;
    m_name->setText(tr("Taking in the file..."));
    m_lookup.storeFile(this, path, [this](const Result<FileRef> &stored) {
        m_storing = false;
        if (stored)
            m_file = *stored;
        showFile();
        touch();
        setProblem(stored ? QString() : stored.error().message);
    });
}

void FileEditor::showFile()
{
    m_name->setText(m_file.isNull() ? tr("No file") : m_file.name + QStringLiteral(" · ") + displaySize(m_file.size));
    m_away->setVisible(!m_file.isNull());
}

QString FileEditor::spokenName() const
{
    return tr("Choose a file: %1").arg(FieldEditor::spokenName());
}

void FileEditor::retranslate()
{
    FieldEditor::retranslate();
    m_choose->setText(tr("Choose a file..."));
    m_away->setText(tr("Take away"));
    m_away->setAccessibleName(tr("Take away the file of %1").arg(field().label()));
    showFile();
}

QString displaySize(qint64 bytes)
{
    const auto number = [](double value) {
        return displayNumber(Decimal::fromText(QString::number(value, 'f', value < 10 ? 1 : 0)).value_or(Decimal{}));
    };
    if (bytes < 1000)
        return Text::tr("%1 bytes").arg(bytes);
    if (bytes < 1000 * 1000)
        return Text::tr("%1 KB").arg(number(double(bytes) / 1e3));
    if (bytes < 1000LL * 1000 * 1000)
        return Text::tr("%1 MB").arg(number(double(bytes) / 1e6));
    return Text::tr("%1 GB").arg(number(double(bytes) / 1e9));
}

} // namespace simpul
