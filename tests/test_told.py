"""What the app tells arrives as it was told, whatever stands in a path; and nothing is armed without one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal import erase
from fieldjournal.told import Ear, Known
from fieldjournal.tui.tell import Tell

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there the pipe is told by its handle")


@pytest.fixture
def app() -> Iterator[subprocess.Popen[bytes]]:
    """A process that stands for the app: it waits."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as waiting:
        yield waiting
        waiting.kill()


@pytest.mark.parametrize(
    "name",
    ["журнал", "two\nlines", "cut\rhere", "end\r", "line\u2028separator", "not text \udcff"],
    ids=["plain", "line break", "carriage return", "at the end", "line separator", "bytes"],
)
def test_every_path_arrives_and_is_what_the_panic_key_wipes(
    tmp_path: Path, app: subprocess.Popen[bytes], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / name
    folder.mkdir()
    for each in (tmp_path, folder):
        (each / erase.HEADER).write_bytes(b"h" * erase.SLOTS_END)
    hear, writing = os.pipe()
    ear, tell = Ear(hear, Known(), app), Tell(str(writing))
    tell("folder", str(folder))
    tell("armed", "yes")
    tell("pressed", "now")
    tell("pressed", "now")
    os.close(writing)
    assert ear.known().folder == str(folder)
    assert ear.panic
    ear.panic.run_out()
    assert ear.panic.wiped
    assert b"h" * 4096 not in (folder / erase.HEADER).read_bytes()[erase.SLOTS_BEGIN :]
    assert set((tmp_path / erase.HEADER).read_bytes()) == {ord("h")}


@pytest.mark.parametrize("what", ["a plain copy", "a sealed file", "something else", "done before"])
def test_what_is_half_written_outside_goes_with_a_panic(
    tmp_path: Path, app: subprocess.Popen[bytes], what: str
) -> None:
    folder, stick = tmp_path / "journal", tmp_path / "stick"
    folder.mkdir()
    (folder / erase.HEADER).write_bytes(b"h" * erase.SLOTS_END)
    aside = stick / (".abcd1234.part" if what != "something else" else "photos")
    (aside / "tables").mkdir(parents=True)
    (aside / "tables" / "people.csv").write_text("Сердар", encoding="utf-8")
    if what == "a sealed file":
        aside = aside.with_name(".bcde2345.part")
        aside.write_bytes(b"age")
    (stick / "hers.txt").touch()
    hear, writing = os.pipe()
    ear, tell = Ear(hear, Known(), app), Tell(str(writing))
    for name, value in (("folder", str(folder)), ("armed", "yes"), ("aside", str(aside))):
        tell(name, value)
    if what == "done before":
        tell("aside", "")
    tell("pressed", "now")
    tell("aside", "")  # the app ends, and its worker with it
    tell("pressed", "now")
    os.close(writing)
    ear.known()
    assert ear.panic
    ear.panic.run_out()
    assert ear.panic.wiped
    assert aside.exists() == (what in {"something else", "done before"})
    assert (stick / "hers.txt").exists()


def test_where_no_folder_was_told_nothing_is_armed(
    tmp_path: Path, app: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / erase.HEADER).write_bytes(b"h" * erase.SLOTS_END)
    hear, writing = os.pipe()
    ear, tell = Ear(hear, Known(), app), Tell(str(writing))
    tell("armed", "yes")
    tell("pressed", "now")
    tell("pressed", "now")
    os.close(writing)
    assert ear.known() == Known()
    assert ear.panic is None
    assert set((tmp_path / erase.HEADER).read_bytes()) == {ord("h")}
