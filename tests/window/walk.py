# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through every page with Tab and reads what a screen reader is told of it. Started by in_window.

Whatever is in view, enabled and can take the focus has a name and a role that says what it is; Tab reaches it and comes back to where it
began. No list tells that the focus came to it while it is elsewhere. Lists, tab bars and groups of radio buttons are one stop: inside them arrows go on. A label whose text only the mouse can choose is
no stop: it is read where it stands.

Each language and each theme is walked through once, one with Tab and one with Shift+Tab; the other two pairings are only read.
"""

import ctypes
import re
import sys
import time
from pathlib import Path

import pyatspi
from gi.repository import GLib

from screen_reader import WAIT, Demo, Failure, find, has, press, role_of, take_picture, told, wait_for, write

WALKS = (("id", "light", "Tab"), ("en", "dark", "shift+Tab"), ("id", "dark", None), ("en", "light", None))
SECTIONS = {"id": "Bagian", "en": "Sections"}
IMPORT_TABLE = {"id": "impor tabel", "en": "import a table"}
MOVED = 1.5  # seconds in which a press of Tab moves the focus
QUIET = 0.25  # seconds without news: the page is there
MOST_STOPS = 250
MOST_LINKS = 60  # in one text
PATH = 4  # parents told of a control

ROWS = ("list item", "tree item", "table cell")
MEMBERS = (*ROWS, "table row", "page tab", "column header", "row header")  # of the stop around them
WHOLE = ("combo box", "spin button")  # what takes the focus inside of them is they themselves
STOPS = ("text", "password text", "push button", "toggle button", "check box", "radio button", *WHOLE, "slider", "list", "table", "tree",
         "tree table", "page tab list", "label")  # a text nobody can write into is a label to AT-SPI


def key_of(node):
    return told(lambda: node.path, None)


def name_of(node):
    return told(lambda: node.name, "").strip()


def spoken(node):
    return f"{role_of(node)} “{name_of(node)}”" if name_of(node) else role_of(node)


def parent_of(node):
    return told(lambda: node.parent, None)


def stop_of(node):
    """The control that Tab goes to: for a row of a list the list."""
    while node is not None and (role_of(node) in MEMBERS or role_of(parent_of(node)) in WHOLE):
        node = parent_of(node)
    return node


def window_of(node):
    while node is not None and role_of(node) not in ("frame", "dialog"):
        node = parent_of(node)
    return node


# ---- what the program tells by itself

class Ear:
    """Follows the focus by what is told when it moves: the states name several places at once."""

    def __init__(self):
        self.focus = None
        self.inside = 0  # moves inside of a text
        self.wrong = set()  # lists that told of the focus while it was elsewhere
        self.last_news = time.monotonic()
        pyatspi.Registry.registerEventListener(self.focus_moved, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self.text_moved, "object:text-selection-changed", "object:text-caret-moved")
        pyatspi.Registry.registerEventListener(self.something_changed, "object:state-changed:showing", "object:children-changed")

    def focus_moved(self, event):
        self.last_news = time.monotonic()
        if not event.detail1:
            return
        stop = stop_of(event.source)
        if has(stop, pyatspi.STATE_FOCUSED):
            self.focus = event.source
        elif role_of(event.source) in ROWS and role_of(window_of(stop)) == "frame" and has(self.stop(), pyatspi.STATE_FOCUSED):
            self.wrong.add(spoken(stop))

    def text_moved(self, event):
        self.last_news = time.monotonic()
        if self.focus is not None and key_of(event.source) == key_of(self.focus):
            self.inside += 1

    def something_changed(self, _event):
        self.last_news = time.monotonic()

    def until(self, ready, seconds=MOVED):
        end = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            if ready():
                return True
            if time.monotonic() > end:
                return False
            time.sleep(0.002)

    def until_quiet(self):
        self.last_news = time.monotonic()
        self.until(lambda: time.monotonic() - self.last_news > QUIET, 10)

    def stop(self):
        return stop_of(self.focus)

    def follow(self, *keys):
        """Presses keys that move the focus. Whether it moved."""
        before = key_of(self.focus)
        press(*keys)
        moved = self.until(lambda: key_of(self.focus) != before)
        self.until_quiet()
        return moved

    def wait_for(self, ready, sentence):
        if not self.until(ready, WAIT):
            raise Failure(f"{sentence} (waited {WAIT} seconds)")


# ---- one round with Tab

class Round:
    """The stops from here on until Tab is back, or the sentence of a trap."""

    def __init__(self, ear, key):
        self.ear, self.key = ear, key
        self.reached = set()
        self.trap = self.go()

    def go(self):
        first = here = self.ear.stop()
        self.reached.add(key_of(first))
        for _ in range(MOST_STOPS):
            self.through_radio_buttons(here)
            if not self.leave(here):
                return f"{self.key} does not leave the {spoken(here)}"
            here = self.ear.stop()
            if key_of(here) == key_of(first):
                return ""
            if key_of(here) in self.reached:
                return f"{self.key} goes round without coming back to the {spoken(first)}, from the {spoken(here)} on"
            self.reached.add(key_of(here))
        return f"{self.key} does not come back within {MOST_STOPS} stops"

    def leave(self, stop):
        """One press; in a text one for each of its links."""
        unfelt = 0
        for _ in range(MOST_LINKS):
            inside = self.ear.inside
            press(self.key)
            left = lambda: key_of(self.ear.stop()) not in (key_of(stop), None)
            if not self.ear.until(lambda: left() or self.ear.inside > inside):
                unfelt += 1
            if left():
                return True
            if unfelt == 2:
                return False
        return False

    def through_radio_buttons(self, stop):
        """Arrows choose among radio buttons, Tab reaches only the chosen one."""
        if role_of(stop) != "radio button":
            return
        while True:
            before = key_of(self.ear.focus)
            press("Down")
            if not self.ear.until(lambda: key_of(self.ear.focus) != before) or key_of(self.ear.focus) == key_of(stop):
                return
            self.reached.add(key_of(self.ear.focus))


# ---- one look at the tree

class Control:
    """What is in view, enabled and can take the focus."""

    def __init__(self, node, role, parents):
        self.node, self.role, self.parents = node, role, parents
        self.key = key_of(node)
        self.name = name_of(node)

    def is_named(self):
        # Qt gives the chosen value as the name of a combo box: what it is, only the label beside it tells.
        return bool(self.name) and self.role != "combo box" or self.role == "table cell" or bool(label_of(self.node))

    def is_stop(self):
        return self.role not in MEMBERS and (self.role != "label" or "Text" in told(self.node.get_interfaces, ()))

    def __str__(self):
        return f"{spoken(self.node)} in {' > '.join(map(spoken, self.parents[-PATH:]))}"


def label_of(node):
    for relation in told(node.getRelationSet, ()):
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return name_of(relation.getTarget(0))
    return ""


def controls_in(node, parents=()):
    below = (*parents, node)
    row_seen = False
    for i in range(told(lambda: node.childCount, 0)):
        child = told(lambda i=i: node[i], None)
        states = told(lambda child=child: child.getState(), None)
        if states is None or not states.contains(pyatspi.STATE_SHOWING):
            if row_seen:
                return  # below the last row in view
            continue
        role = role_of(child)
        row_seen = role in ROWS
        if states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_ENABLED):
            yield Control(child, role, below)
        if role not in (*WHOLE, *MEMBERS, "label", "push button", "radio button", "menu bar", "scroll bar"):
            yield from controls_in(child, below)


def findings_at(ear, key):
    """What is wrong with the place where the focus is. With a key, also by walking through it."""
    walked = Round(ear, key) if key else None
    found = [walked.trap] if walked and walked.trap else []
    found += [f"the {stop} tells that the focus came to it, which is elsewhere" for stop in ear.wrong]
    for control in controls_in(window_of(ear.focus)):
        if not control.is_named():
            found.append(f"no name: {control}")
        if control.role not in STOPS + MEMBERS:
            found.append(f"a role that says nothing: {control}")
        if walked and not walked.trap and control.is_stop() and control.key not in walked.reached:
            found.append(f"{key} never reaches the {control}")
    return found


# ---- from place to place

def chosen_row(rows):
    return next((i for i in range(rows.childCount) if has(rows[i], pyatspi.STATE_SELECTED)), 0)


def kind_of(tab):
    return re.sub(r"[\d() ]", "", tab)  # without the count

class Tour:
    """Goes wherever something can be seen, and gives the name of each place while the focus is in it."""

    def __init__(self, ear, demo, language):
        self.ear, self.demo, self.language = ear, demo, language
        self.known_tabs = set()

    def places(self):
        for row in range(self.to_sections().childCount):
            self.to_section(row)
            page = name_of(self.to_sections()[row])
            yield page
            yield from self.tabs(page)
            yield from self.form(page, row)
        self.to_section(row)
        self.ear.follow("ctrl+b")
        yield f"{page}, create a bundle"
        self.ear.follow("Escape")
        yield from self.windows()
        yield from self.bundle(page)

    def to_sections(self):
        is_there = lambda stop: role_of(stop) == "list" and name_of(stop) == SECTIONS[self.language]
        if not is_there(self.ear.stop()):
            press("ctrl+k")
        return self.tab_to(is_there, "the list of sections")

    def to_section(self, row):
        sections = self.to_sections()
        steps = row - chosen_row(sections)
        if steps:
            self.ear.follow(*["Down" if steps > 0 else "Up"] * abs(steps))
        if chosen_row(sections) != row:
            raise Failure(f"Arrows do not go to the section {name_of(sections[row])}")

    def tab_to(self, wanted, what):
        for _ in range(MOST_STOPS):
            if wanted(self.ear.stop()):
                return self.ear.stop()
            before = key_of(self.ear.stop())
            press("Tab")
            self.ear.until(lambda: key_of(self.ear.stop()) != before, 0.5)
        raise Failure(f"Tab never reaches {what}")

    def tabs(self, page):
        """Each tab of the page that was on no page before."""
        bars = [control.node for control in controls_in(window_of(self.ear.focus)) if control.role == "page tab list"]
        names = {kind_of(name_of(bar[i])) for bar in bars for i in range(bar.childCount) if role_of(bar[i]) == "page tab"}
        if names <= self.known_tabs:
            return
        bar = self.tab_to(lambda stop: role_of(stop) == "page tab list", f"the tabs of {page}")
        self.known_tabs.add(kind_of(name_of(bar)))
        while True:
            before = name_of(bar)
            press("Right")
            if not self.ear.until(lambda before=before: name_of(bar) != before):
                return
            self.ear.until_quiet()
            tab = name_of(bar)
            if kind_of(tab) not in self.known_tabs:
                self.known_tabs.add(kind_of(tab))
                yield f"{page}, {tab}"

    def form(self, page, row):
        sections = self.to_sections()
        if self.ear.follow("ctrl+n") and chosen_row(sections) == row:  # elsewhere it goes to the page of what is new
            yield f"{page}, new"
        press("Escape")
        self.ear.until_quiet()

    def bundle(self, page):
        self.demo.stop()
        self.demo.start("--lang", self.language, self.demo.bundle)
        self.ear.wait_for(lambda: role_of(self.ear.stop()) == "push button", "The focus does not go to the bundle's preview")
        yield f"{page}, a bundle looked at"

    def windows(self):
        self.ear.follow("F1")
        yield "help"
        self.ear.follow("ctrl+shift+p")
        yield "all commands"
        self.ear.follow("Escape")
        self.ear.follow("ctrl+shift+n")
        yield "quick capture"
        self.ear.follow("Escape")
        table = self.demo.folder / "table.csv"
        table.write_text("Nama,NIP\nRahmawati,198501012010012001\n", encoding="utf-8")
        self.ear.follow("ctrl+shift+p")
        write(IMPORT_TABLE[self.language])
        self.choose_file("Return", table)
        yield "table import"
        self.ear.follow("Escape")

    def choose_file(self, key, path):
        before = key_of(window_of(self.ear.focus))
        press(key)
        self.ear.wait_for(lambda: role_of(window_of(self.ear.focus)) == "dialog" and key_of(window_of(self.ear.focus)) != before,
                          f"No dialog asks for {path.name}")
        asking = key_of(window_of(self.ear.focus))
        write(str(path))
        press("Return")
        self.ear.wait_for(lambda: key_of(window_of(self.ear.focus)) not in (asking, None), f"Nothing comes of choosing {path.name}")
        self.ear.until_quiet()


def dark_share():
    """How much of the screen is dark, from a grid of points."""
    x11 = ctypes.CDLL("libX11.so.6")
    for function in (x11.XOpenDisplay, x11.XGetImage):
        function.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    points = [(x, y) for x in range(300, 1300, 50) for y in range(150, 700, 50)]
    dark = 0
    for x, y in points:
        image = ctypes.c_void_p(x11.XGetImage(display, root, x, y, 1, 1, ctypes.c_ulong(0xFFFFFFFF), 2))
        pixel = x11.XGetPixel(image, 0, 0)
        dark += sum((pixel >> shift) & 0xFF for shift in (0, 8, 16)) < 3 * 128
        x11.XDestroyImage(image)
    x11.XCloseDisplay(display)
    return dark / len(points)


def go_through(demo, ear, language, theme, key):
    """The findings, each where it was first met."""
    (demo.folder / "bkpsdm.config" / "window.ini").write_text(f"[General]\ntheme={theme}\n", encoding="utf-8")
    demo.start("--lang", language)
    press("ctrl+1")
    wait_for(lambda: find("page tab list", ".+"), "No asset comes into view")
    ear.until_quiet()
    wait_for(lambda: (dark_share() > 0.5) == (theme == "dark"), f"The window does not come up in the {theme} theme")
    met = {}
    places = 0
    for place in Tour(ear, demo, language).places():
        places += 1
        found = findings_at(ear, key)
        if found and key:  # something may just have come into view: what is wrong is so twice
            ear.until_quiet()
            again = findings_at(ear, key)
            found = [finding for finding in found if finding in again]
        for finding in found:
            met.setdefault(finding, place)
    demo.stop()
    return places, [f"{language}, {theme}, {place}: {finding}" for finding, place in met.items()]


def main():
    demo = Demo(Path(sys.argv[1]))
    ear = Ear()
    failures = []
    seen = []
    try:
        for language, theme, key in WALKS:
            began = time.monotonic()
            places, found = go_through(demo, ear, language, theme, key)
            failures += found
            seen.append(places)
            print(f"  {places} places in {language}, {theme}, {f'with {key}' if key else 'only read'}: {len(found)} findings "
                  f"({time.monotonic() - began:.1f} s)", *found, sep="\n  FAILED: ", flush=True)
        if len(set(seen)) > 1:
            raise Failure(f"Not every round saw as much: {', '.join(map(str, seen))} places")
    except Failure as failure:
        failures.append(failure)
        print(f"FAILED: {failure}. The focus is at: {spoken(ear.focus)}. {take_picture()}", file=sys.stderr)
    finally:
        demo.stop()
    if not failures:
        print("Everything holds.")
    return 1 if failures else 0


sys.exit(main())
