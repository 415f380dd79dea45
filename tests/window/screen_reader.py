# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as somebody with a keyboard and a screen reader meets it: keys go in through xdotool, AT-SPI tells what came of them."""

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pyatspi

WAIT = 25  # seconds for one thing to become so; on a busy machine one look at the whole window takes seconds
MOST_TABS = 80  # more stops than any page has
LEAVES = ("label", "push button", "list item", "menu bar", "menu", "scroll bar", "page tab", "radio button", "table cell", "tree item")


class Failure(Exception):
    pass


def wait_for(what, sentence, seconds=WAIT):
    """The first true answer of what(); else the failure sentence."""
    end = time.monotonic() + seconds
    while True:
        answer = what()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"{sentence} (waited {seconds} seconds)")
        time.sleep(0.05)


# ---- keys

def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)


# ---- what a screen reader is told

def shown(node):
    """Every accessible in view, from the outside in. Objects that vanish meanwhile are skipped."""
    if role_of(node) in LEAVES:
        return
    for i in range(told(lambda: node.childCount, 0)):
        child = told(lambda i=i: node[i], None)
        if child is not None and has(child, pyatspi.STATE_SHOWING):
            yield child
            yield from shown(child)


def told(ask, otherwise):
    try:
        return ask()
    except Exception:  # of a widget that was just closed
        return otherwise


def role_of(node):
    role = told(lambda: node.getRoleName(), "")
    return "push button" if role == "button" else role  # what newer versions of AT-SPI call it


def has(node, state):
    return told(lambda: node.getState().contains(state), False)


def windows():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == "simpul":
            yield application


def find(role, name, state=None):
    """The first one in view of this role whose whole name fits the pattern."""
    for application in windows():
        for node in shown(application):
            if role_of(node) == role and re.fullmatch(name, told(lambda node=node: node.name, "")) and (state is None or has(node, state)):
                return node
    return None


def focused(role, name):
    return find(role, name, pyatspi.STATE_FOCUSED)


def where_focus_is():
    here = [f"{role_of(node)} “{told(lambda node=node: node.name, '')}”" for application in windows() for node in shown(application)
            if has(node, pyatspi.STATE_FOCUSED)]
    return ", ".join(here) or "nowhere"


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def tab_to(role, name, key="Tab"):
    """Tab, as often as it takes: what Tab does not reach, no keyboard user reaches."""
    for _ in range(MOST_TABS):
        node = focused(role, name)
        if node:
            return node
        press(key)
        time.sleep(0.05)
    raise Failure(f"{key} never reaches the {role} “{name}”; the focus is at {where_focus_is()}")


# ---- the program and its library

class Demo:
    def __init__(self, folder):
        self.bin = folder / "bin"
        self.folder = folder / "demo"
        self.log = folder / "simpul.log"
        self.program = None
        subprocess.run([self.bin / "simpul-cli", "demo", self.folder], check=True, stdout=subprocess.DEVNULL)
        self.bundle = self.folder / "masuk" / "telukbiru.simpul"
        self.place = ["--library", self.folder / "bkpsdm", "--config", self.folder / "bkpsdm.config", "--lang", "id"]

    def cli(self, *arguments):
        done = subprocess.run([self.bin / "simpul-cli", *self.place, "--json", *arguments], capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"simpul-cli {' '.join(map(str, arguments))} failed: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def start(self, *files):
        with open(self.log, "w", encoding="utf-8") as log:
            self.program = subprocess.Popen([self.bin / "simpul", *self.place, *files], stdout=log, stderr=log)
        wait_for(lambda: self.alive() and find("frame", r".+ – Simpul", pyatspi.STATE_ACTIVE), "The window does not come up", 30)

    def alive(self):
        if self.program.poll() is not None:
            raise Failure(f"The program ended by itself with {self.program.returncode}: {self.log.read_text(encoding='utf-8').strip()}")
        return True

    def quit(self):
        press("ctrl+q")
        try:
            ended = self.program.wait(WAIT)
        except subprocess.TimeoutExpired:
            raise Failure("Ctrl+Q does not close the window") from None
        if ended != 0:
            raise Failure(f"The program ended with {ended}")

    def stop(self):
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()


def take_picture():
    path = os.environ["WINDOW_PICTURE"]
    if shutil.which("import"):
        command = ["import", "-window", "root", path]
    elif shutil.which("xwd"):
        path = str(Path(path).with_suffix(".xwd"))
        command = ["xwd", "-root", "-silent", "-out", path]
    else:
        return "No picture was taken: neither import nor xwd is installed."
    return f"A picture of it: {path}" if subprocess.run(command, check=False).returncode == 0 else "No picture could be taken."
