#pragma once

#include "core/library.h"

#include <QWidget>

#include <functional>
#include <string>

namespace simpul {

struct Draft;

// What the window asks of a page beyond being seen.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void openRecord(const std::string & /*type*/, const Uuid & /*id*/) {}
    virtual RecordId inView() const { return {}; } // a null id: no record
    virtual void startNew() {}
    virtual void resume(const Draft & /*draft*/) {}     // goes on with what was not saved when the program ended
    virtual bool isTouched() const { return false; } // something was typed that is not saved
    virtual void leave(std::function<void()> then) { then(); } // asks first what to do with it, in place
    virtual bool escape() { return false; } // closes what is open in the page; false: there was nothing
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    void recordWanted(const std::string &type, const simpul::Uuid &id);
    void shown(const std::string &type, const simpul::Uuid &id); // a record came into view
    void counted(qint64 total); // of what the list holds
    void touched();             // something was typed, saved or thrown away: see isTouched()
};

} // namespace simpul
