"""Files that go along: their clean copies are looked at before they leave, and parts of them blacked out."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal import i18n
from fieldjournal.journal import attachments, identities, listing, partners, share
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.black_out import BlackOutScreen
from fieldjournal.tui.screens.clean_copies import CleanCopiesScreen, CopyScreen
from fieldjournal.tui.screens.leaving import LeavingScreen
from fieldjournal.tui.screens.pick import PickManyScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.picture import PictureBox
from tests.bundle.clean import letters
from tests.decoders import files
from tests.tui.conftest import OpenApp
from tests.tui.rest import until
from tests.tui.telling import on
from tests.tui.test_looking import shown

pytestmark = pytest.mark.usefixtures("quick_decoders")

SIZE = (80, 24)
LETTER = letters.packed(letters.docx_parts(letters.paragraph(letters.run("Приходили двое."))))
HELD = {
    "Снимок.jpg": files.saved(files.quarters((800, 600)), "JPEG", quality=95),
    "Приговор.pdf": files.pdf("Judgment", "Second page"),
    "письмо.docx": LETTER,
}


@pytest.fixture(autouse=True)
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")


@pytest.fixture
def desk(filled: Session, tmp_path: Path) -> str:
    """A partner, and a source with a picture, a document and a letter."""
    key = listing.listing(filled, kind="source").keys[0]
    record_id = listing.rows(filled, [key])[0].id
    for name, untrusted in HELD.items():
        path = tmp_path / name
        path.write_bytes(untrusted)
        for _step in Intake(filled, record_id, path).steps():
            pass
    return partners.add(filled, "Desk", identities.new(tmp_path / "key").recipient).id


async def to_copies(pilot: Pilot[Any], count: int) -> None:
    """Share the source under the cursor with the first `count` of its files."""
    await pilot.press("s")
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    await pilot.press("enter")
    await on(pilot, PickManyScreen)
    assert "faces" in shown(pilot), "what rebuilding leaves is said where the files are chosen"
    for number in range(count):
        await pilot.press(*(["down"] if number else []), "enter")
    await pilot.press("ctrl+s")
    await on(pilot, CleanCopiesScreen)


async def drawn(pilot: Pilot[Any]) -> None:
    """Wait until nothing is being drawn."""
    screen = pilot.app.screen
    assert isinstance(screen, BlackOutScreen)
    await pilot.pause()
    await until(lambda: screen._asked is None and screen._seen, "a drawing")


def state(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one("#state", Bar).left


async def test_a_part_is_blacked_out_by_keys_and_the_copy_is_shown_anew(filled: Session, desk: str) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await to_copies(pilot, 3)
        assert "mirrors" in str(pilot.app.screen.query_one("#question", Static).content)
        await pilot.press("b")
        await on(pilot, BlackOutScreen)
        await drawn(pilot)
        # The frame waits in the middle, from 0.35 to 0.65: two steps of a fortieth to the left, two larger.
        await pilot.press("left", "left", "s", "right", "down", "down", "u", "right", "down")
        await pilot.press("enter", "tab", "x", "u", "u", "u", "enter")
        await drawn(pilot)
        assert "1 part blacked out" in state(pilot)
        await pilot.press("ctrl+s")
        await on(pilot, CleanCopiesScreen)
        await until(lambda: "1 part is blacked out" in shown(pilot), "what is blacked out")
        copies = pilot.app.screen
        assert isinstance(copies, CleanCopiesScreen)
        copy = copies._copy()
        assert copy is not None
        with Image.open(io.BytesIO(copy.content)) as seen:
            picture = seen.convert("RGB")
            assert picture.crop((248, 218, 492, 396)).getextrema() == ((0, 0),) * 3
            for place in ((200, 300), (520, 300), (400, 180), (400, 440)):
                pixel = picture.getpixel(place)
                assert isinstance(pixel, tuple)
                assert max(pixel) > 100, "what was not blacked out is there"
        await pilot.press("enter")
        await on(pilot, CopyScreen)
        await pilot.press("escape")
        await on(pilot, CleanCopiesScreen)
        await pilot.press("down", "down")
        await until(lambda: "Приходили двое" in shown(pilot), "the words of the letter")
        await pilot.press("x", "ctrl+s")
        await on(pilot, LeavingScreen)
        names = [each.id for each in share.of_records(filled, [copy.record])]
    again = share.remembered(filled, desk, names[0])
    assert len(again.boxes) == 1, "remembered for the next time"
    assert again.boxes[0].left == pytest.approx(0.3, abs=1e-5)


async def test_of_a_document_every_page_is_looked_at(filled: Session, desk: str) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await to_copies(pilot, 2)
        await pilot.press("down", "b")
        await on(pilot, BlackOutScreen)
        await drawn(pilot)
        await pilot.press("enter", "ctrl+s")
        await until(lambda: "every page" in state(pilot), "the page that was not looked at")
        await drawn(pilot)
        await until(lambda: "page 2 of 2" in shown(pilot), "the second page")
        await pilot.press("ctrl+s")
        await on(pilot, CleanCopiesScreen)
        await until(lambda: "1 part is blacked out" in shown(pilot), "what is blacked out")


async def test_a_part_is_drawn_with_the_mouse_and_dropped_by_two_keys_alone(
    filled: Session, desk: str
) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await to_copies(pilot, 1)
        await pilot.press("b")
        await on(pilot, BlackOutScreen)
        await drawn(pilot)
        await pilot.mouse_down(PictureBox, offset=(30, 4))
        await pilot.hover(PictureBox, offset=(45, 12))
        await pilot.mouse_up(PictureBox, offset=(45, 12))
        await drawn(pilot)
        assert "1 part blacked out" in state(pilot)
        await pilot.press("escape")
        assert "Ctrl+S keeps" in state(pilot)
        await pilot.press("escape")
        await on(pilot, CleanCopiesScreen)
        assert pilot.app.screen.query_one(Lines).cursor == 0
        assert "blacked out" not in str(pilot.app.screen.query_one("#middle Static", Static).content)


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
async def test_what_a_clean_copy_still_tells_is_read_to_its_end_in_a_narrow_window(
    filled: Session, desk: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "_language", language)
    [source] = listing.rows(filled, listing.listing(filled, kind="source").keys[:1])
    held = attachments.listed(filled, source.id)[0]
    copy = share.Attached(held.id, held.record, "files", held.part, "txt", b"", "words")
    async with OpenApp(filled).run_test(size=(60, 20)) as pilot:
        await pilot.app.push_screen(CleanCopiesScreen(filled, desk, [copy]))
        await pilot.pause()
        rows = ("".join(part.text for part in row) for row in pilot.app.screen._compositor.render_strips())
        assert " ".join(i18n._(share.STAYS).split()[-2:]) in " ".join(" ".join(rows).split())
