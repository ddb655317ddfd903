"""Key `v`: the files of a record, and each of them in its viewer, without a byte on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from fieldjournal.journal import attachments, listing, records
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing import texts, thumbnails
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.files import FilesScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.picture import PictureScreen
from fieldjournal.tui.screens.text import TextScreen
from fieldjournal.tui.widgets.bar import Bar
from tests.decoders import files
from tests.tui.conftest import OpenApp, write
from tests.tui.rest import until
from tests.tui.telling import on

pytestmark = pytest.mark.usefixtures("quick_decoders")

SIZE = (80, 24)
LOG = "".join(f"{number:3} звонили, молчали\x1b[2J\n" for number in range(100)).encode("koi8-r")
HELD = {
    "Снимок.jpg": files.saved(files.quarters((800, 600)), "JPEG", quality=95),
    "Приговор.pdf": files.pdf("Judgment", "Second page"),
    "звонки.txt": LOG,
    "архив.zip": b"PK\x03\x04" + bytes(100),
}


@pytest.fixture
def source(filled: Session, tmp_path: Path) -> str:
    """The source of the small journal, with a file of each sort."""
    key = listing.listing(filled, kind="source").keys[0]
    record_id = listing.rows(filled, [key])[0].id
    for name, untrusted in HELD.items():
        path = tmp_path / name
        path.write_bytes(untrusted)
        intake = Intake(filled, record_id, path)
        for _step in intake.steps():
            pass
        path.unlink()
    return record_id


@pytest.fixture
def held(filled: Session, source: str) -> tuple[attachments.Held, ...]:
    return attachments.listed(filled, source)


@pytest.fixture(autouse=True)
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")


def shown(pilot: Pilot[Any]) -> str:
    """Return all letters on the screen, line by line."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def top(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one("#top", Bar).right


async def test_a_record_s_files_are_looked_at_one_after_the_other(
    filled: Session, held: tuple[attachments.Held, ...]
) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("v")
        await on(pilot, FilesScreen)
        await until(lambda: thumbnails.kept(filled, held[1].id), "small pictures")
        assert "▀" in shown(pilot)
        assert "Снимок.jpg" in shown(pilot)
        assert held[0].sha256[:20] in shown(pilot)
        await pilot.press("enter")
        await on(pilot, PictureScreen)
        await until(lambda: "800 × 600" in top(pilot), "the picture")
        assert shown(pilot).count("▀") > 500
        await pilot.press("plus", "plus")
        await until(lambda: "4×" in top(pilot), "nearer")
        await pilot.press("n")
        await until(lambda: "page 1 of 2" in top(pilot), "the document")
        await pilot.press("pagedown")
        await until(lambda: "page 2 of 2" in top(pilot), "its second page")
        await pilot.press("n")
        await on(pilot, TextScreen)
        await until(lambda: "звонили" in shown(pilot), "the text")
        assert "KOI8-R" in shown(pilot)
        assert "␛[2J" in shown(pilot)
        await pilot.press("end")
        await until(lambda: "99 звонили" in shown(pilot), "its end")
        await pilot.press("n")
        await on(pilot, FilesScreen)
        await until(lambda: "no viewer" in shown(pilot), "why there is none")
        await pilot.press("escape")
        await on(pilot, JournalScreen)


async def test_a_text_is_turned_by_windows_and_read_in_other_letters(
    filled: Session, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "SIZE", 1500)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("v", "down", "down", "enter")
        await on(pilot, TextScreen)
        await until(lambda: "  0 звонили" in shown(pilot), "its beginning")
        while "99 звонили" not in shown(pilot):
            await pilot.press("pagedown")
        assert "to 100 %" in top(pilot)
        while "  0 звонили" not in shown(pilot):
            await pilot.press("pageup")
        await pilot.press("c")
        await write(pilot, "1251")
        await pilot.press("enter")
        await until(lambda: "CP1251" in shown(pilot), "other letters")
        assert "звонили" not in shown(pilot)


async def test_what_is_graphic_is_veiled_until_asked_for(filled: Session, source: str) -> None:
    draft = records.get(filled, source).draft()
    records.save(filled, draft.with_values(graphic=True))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("v")
        await on(pilot, FilesScreen)
        await until(lambda: "Graphic" in shown(pilot))
        assert "▀" not in shown(pilot)
        assert thumbnails.kept(filled, attachments.listed(filled, source)[0].id) is None
        await pilot.press("enter")
        await on(pilot, PictureScreen)
        await until(lambda: "Graphic" in shown(pilot))
        await pilot.press("space")
        await until(lambda: "▀" in shown(pilot), "the picture")


async def test_a_copy_is_saved_only_after_a_typed_word(
    filled: Session, source: str, tmp_path: Path, held: tuple[attachments.Held, ...]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("v", "s")
        await on(pilot, AskScreen)
        await write(pilot, str(out))
        await pilot.press("enter")
        await until(lambda: "readable for anybody" in shown(pilot), "the warning")
        await write(pilot, "yes")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AskScreen), "another word does nothing"
        await pilot.press(*["backspace"] * 3)
        await write(pilot, "save")
        await pilot.press("enter")
        await on(pilot, FilesScreen)
        await until(lambda: "saved as" in pilot.app.screen.query_one("#state", Bar).left, "done")
        await pilot.press("tab", "end")
        assert "copy was saved" in shown(pilot), "the custody log"
    assert (out / "Снимок.jpg").read_bytes() == HELD["Снимок.jpg"]
    assert [each.name for each in out.iterdir()] == ["Снимок.jpg"]


async def test_the_files_of_a_source_are_found_from_what_it_tells_of(filled: Session, source: str) -> None:
    key = listing.listing(filled, kind="incident").keys[0]
    incident = records.get(filled, listing.rows(filled, [key])[0].id)
    envelope = replace(incident.envelope, sources=(source,))
    records.save(filled, replace(incident.draft(), envelope=envelope))
    assert [each.name for each in attachments.near(filled, incident.id)] == list(HELD)
