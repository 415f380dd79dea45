# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window with keys only and reads it through AT-SPI; what it did is checked with simpul-cli. Started by in_window."""

import json
import re
import sys
import time
from pathlib import Path

import pyatspi

from screen_reader import Demo, Failure, find, focused, press, tab_to, take_picture, text_of, wait_for, where_focus_is, write

ASSET = "Menilai Kewajaran Harga Sewa Ruang Milik Daerah"
NEW_TITLE = "Menilai Harga Sewa Ruang lewat Papan Ketik"


# ---- the promises

def find_and_open(demo):
    press("ctrl+k")
    wait_for(lambda: focused("text", "Cari"), "Ctrl+K does not go into the search field")
    write("kewajaran sewa ruang")
    wait_for(lambda: find("label", r"1 .+"), "The search does not tell how many it found")
    wait_for(lambda: find("list item", re.escape(ASSET)), f"Searching by typing does not list “{ASSET}”")
    press("Down")
    wait_for(lambda: focused("list", "Pustaka"), "Down does not go from the search field to the hits")
    press("Return")
    wait_for(lambda: find("label", re.escape(ASSET)), "Enter does not show the record")
    wait_for(in_record, "Enter does not go from the list into the record")


def in_record():
    return focused("label", "Isi")  # a text nobody can write into is a label to AT-SPI


def edit_title(demo, record):
    press("F2")
    field = wait_for(lambda: focused("text", "Judul"), "F2 does not open the form at the title")
    press("ctrl+a")
    write(NEW_TITLE)
    wait_for(lambda: text_of(field) == NEW_TITLE, "What is typed does not arrive in the title")
    press("ctrl+Return")
    wait_for(lambda: find("label", re.escape(NEW_TITLE)), "Ctrl+Enter does not save: the record does not show its new title")
    wait_for(lambda: find("label", r"Tersimpan .+"), "The status bar does not tell that it is saved")
    if NEW_TITLE not in json.dumps(demo.cli("show", record), ensure_ascii=False):
        raise Failure("The new title is in the window but not in the library")
    if not any(NEW_TITLE in json.dumps(hit, ensure_ascii=False) for hit in listed(demo.cli("search", "papan ketik"))):
        raise Failure("The new title is not found by searching")


def listed(answer):
    return answer if isinstance(answer, list) else next((value for value in answer.values() if isinstance(value, list)), [])


def see_history(demo):
    tab_to("page tab list", "Isi")
    for _ in range(3):
        press("Right")
    wait_for(lambda: focused("page tab list", r"Riwayat \d+"), "The arrow keys do not go to the tab Riwayat")
    press("Tab")
    told_words = NEW_TITLE.split()[-2:]  # what came, behind what went
    wait_for(lambda: (history := find("label", r"Riwayat")) and all(word in text_of(history) for word in told_words),
             "The history does not tell the new title")


def receive_bundle(demo):
    before = listed(demo.cli("bundle", "merges"))
    press("ctrl+o")
    wait_for(lambda: focused("text", r".*") and find("dialog", r".*"), "Ctrl+O does not ask for a bundle")
    write(str(demo.bundle))
    press("Return")
    wait_for(lambda: find("label", r"Pratinjau: .*Teluk Biru.*"), "The bundle's preview does not appear")
    wait_for(lambda: focused("push button", r"Gabungkan \d+ perubahan"), "The focus is not at the merge button when the preview appears")
    if listed(demo.cli("bundle", "merges")) != before:
        raise Failure("The preview alone has merged something")
    press("space")
    wait_for(lambda: find("label", r"Digabungkan: .*Teluk Biru.*"), "The merge does not end", 30)
    after = listed(demo.cli("bundle", "merges"))
    if len(after) != len(before) + 1:
        raise Failure(f"After the merge there are {len(after)} merges, not {len(before) + 1}")


def decide_conflict(demo):
    before = listed(demo.cli("conflicts", "list"))
    wait_for(lambda: find("page tab", rf"Konflik \({len(before)}\)"), f"The tab does not tell the {len(before)} conflicts")
    tab_to("radio button", r".+")
    press("Down")
    chosen = wait_for(lambda: find("radio button", r".+", pyatspi.STATE_CHECKED) if focused("radio button", r".+") else None,
                      "The arrow keys do not go through the values")
    value = chosen.description
    tab_to("push button", "Pakai ini")
    press("space")
    wait_for(lambda: find("page tab", rf"Konflik \({len(before) - 1}\)"), "The number of conflicts on the tab does not fall")
    after = listed(demo.cli("conflicts", "list"))
    gone = [conflict for conflict in before if conflict["id"] not in [left["id"] for left in after]]
    if len(after) != len(before) - 1 or len(gone) != 1:
        raise Failure(f"There are {len(after)} conflicts now, not {len(before) - 1}")
    if value not in json.dumps(demo.cli("show", gone[0]["record"], "--type", gone[0]["type"]), ensure_ascii=False):
        raise Failure(f"The conflict is gone, but the record does not hold the chosen value “{value}”")


def open_with_file(demo):
    demo.start(demo.bundle)
    wait_for(lambda: find("label", r"Pratinjau: .*Teluk Biru.*"), "A bundle given at the start is not previewed")
    if find("push button", r"Gabungkan .*"):
        raise Failure("A bundle that is here already is offered for merging once more")


def step(sentence, done, *arguments):
    began = time.monotonic()
    done(*arguments)
    print(f"  {sentence} ({time.monotonic() - began:.1f} s)", flush=True)


def run(demo):
    hits = listed(demo.cli("search", "kewajaran sewa ruang"))
    record = next((hit["id"] for hit in hits if ASSET in json.dumps(hit, ensure_ascii=False)), None)
    if record is None:
        raise Failure(f"The demo holds no “{ASSET}”")
    step("The window comes up.", demo.start)
    step("An asset is found by typing, and opened.", find_and_open, demo)
    step("Its title is changed and saved.", edit_title, demo, record)
    step("Its history tells the change.", see_history, demo)
    step("A bundle is received, previewed and merged.", receive_bundle, demo)
    step("A conflict is decided.", decide_conflict, demo)
    demo.stop()
    step("A bundle named at the start is previewed.", open_with_file, demo)
    step("The window closes.", demo.quit)


def main():
    demo = Demo(Path(sys.argv[1]))
    try:
        run(demo)
    except Failure as failure:
        print(f"FAILED: {failure}\n  The focus is at: {where_focus_is()}\n  {take_picture()}", file=sys.stderr)
        return 1
    finally:
        demo.stop()
    print("Everything holds.")
    return 0


sys.exit(main())
