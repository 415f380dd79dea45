#pragma once

#include "core/model/sops/sop.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QScrollArea;

namespace simpul {

class FlowPicture;

// The flowchart of an SOP and, for eyes and ears, what is to be mended in it. Enter or a click on a finding goes to its step.
class FlowPane : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPane(QWidget *parent);
    void show(const Sop &sop);
    FlowPicture &picture() const { return *m_picture; }

Q_SIGNALS:
    void stepWanted(int step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellFindings();
    void retranslate();
    QString inWords() const;

    Sop m_sop;
    QLabel *m_heading;
    QListWidget *m_findings;
    QScrollArea *m_area;
    FlowPicture *m_picture;
};

} // namespace simpul
