"""The word of `test_canary` by the other ways in: pasted, attached, looked at, merged, agreed to, backed up.

It is part of a new passphrase as well, and the name of a file. The app is asked for a screenshot, and it is
ended by the signal of a crash while the word stands on its screen.
"""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import Any, cast

import pytest

from tests.stories import test_canary
from tests.stories.terminal import Terminal, command_line
from tests.stories.test_canary import PASSPHRASE, Watch, closed, unlocked

pytestmark = test_canary.pytestmark
home = test_canary.home
word = test_canary.word
recording = test_canary.recording


def run(
    variables: dict[str, str], *arguments: str, typed: str = "", passphrases: tuple[str, ...] = ()
) -> str:
    done = command_line(variables, passphrases or (PASSPHRASE,), *arguments, typed=typed)
    assert done.returncode == 0, (arguments[:1], done.stderr)
    return done.stdout


def entries(variables: dict[str, str], word: str) -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", json.loads(run(variables, "search", "-", "--json", typed=word)))


def paste_a_table(app: Terminal, word: str) -> None:
    app.type(f"\x1b[200~Name\tBorn\tNotes\nÇynar {word}\t1984\t{word} said so\n\x1b[201~")
    app.see(word[:12], "1984", "Nothing is written yet")
    app.press("C-s")
    app.see("taken in", word)


def ask_for_a_screenshot(app: Terminal) -> None:
    app.press("C-p")
    app.press("C-_", "F1")
    app.see("▸ n new")


@pytest.mark.torture
def test_a_word_by_every_other_way_in_is_found_nowhere(
    home: Path, recording: dict[str, str], word: str, request: pytest.FixtureRequest
) -> None:
    new = f"birch saddle window {word} thunder basket"
    watch = Watch(home, word, PASSPHRASE)
    opened: list[Terminal] = []
    request.addfinalizer(lambda: closed(opened))

    app = unlocked(recording, opened)
    paste_a_table(app, word)
    ask_for_a_screenshot(app)
    assert watch.found() == [], "pasted, and a screenshot asked for"
    app.press("C-q")
    app.see("ended with 0")
    assert watch.found(app) == [], "closed"

    [person] = [each["id"] for each in entries(recording, word) if each["kind"] == "contact"]
    run(recording, "note", "-", typed=f"What {word} told me by telephone")
    given = home / "tmp" / f"{word}.txt"
    given.write_text(f"{word} stands in the file", encoding="utf-8")
    assert len(watch.found()) == 1, "the search finds what is there"
    attach(recording, opened, given)
    given.unlink(missing_ok=True)
    assert watch.found() == [], "attached"

    app = unlocked(recording, opened)
    app.press("Home", "v", "Enter")
    app.see(f"{word} stands in the file")
    assert watch.found() == [], "looked at"
    *_shell, _launcher, process = app.processes()
    os.kill(process, signal.SIGABRT)
    app.see("ended with")
    assert watch.found(app) == [], "crashed while it stood on the screen"
    assert not list(home.rglob("core*"))

    table = home / "tmp" / "table.csv"
    table.write_text(f"Name,Born\nЧынар {word},1984\n", encoding="utf-8")
    run(recording, "import", str(table), "--yes", "--remove")
    twins = [each["id"] for each in entries(recording, word) if each["kind"] == "contact"]
    run(recording, "people", "merge", person, *[each for each in twins if each != person], "--yes")
    run(recording, "consents")
    run(recording, "recovery", "split", "--out", str(home / "tmp" / "shares.html"), "--yes")
    run(recording, "backup", str(home / "tmp" / "journal.age"))
    assert watch.found() == [], "merged and backed up"
    run(recording, "passphrase", passphrases=(PASSPHRASE, new, new))
    assert watch.found() == [], "in a passphrase"
    assert run(recording, "list", passphrases=(new,))


def attach(variables: dict[str, str], opened: list[Terminal], path: Path) -> None:
    """Attach to the newest entry, in the app: the path is typed, and so in no shell's history."""
    app = unlocked(variables, opened)
    app.press("Home", "a")
    app.see("file")
    app.type(f"{path}\r")
    app.see("has to grow")
    app.press("Enter")
    app.see("still lies")
    app.press("Enter")
    app.see("is in the journal")
    app.press("C-q")
    app.see("ended with 0")
