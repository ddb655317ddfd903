"""Key `a` and a dropped file: into the journal by steps, stopped by Esc, seen in the detail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.events import Key, Paste
from textual.pilot import Pilot
from textual.widgets import Input, Static

from fieldjournal.journal import attachments, listing
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.record_list import RecordList
from tests.tui.conftest import OpenApp, write
from tests.tui.rest import until
from tests.tui.telling import on

SIZE = (80, 24)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Снимок 19 мая.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(2_000_000))
    return path


def source_of(session: Session) -> str:
    key = listing.listing(session, kind="source").keys[0]
    return listing.rows(session, [key])[0].id


def said(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one("#state", Bar).left


def title(pilot: Pilot[Any]) -> str:
    return " ".join(str(each.content) for each in pilot.app.screen.query(".title").results(Static))


async def test_a_typed_path_is_attached_to_the_record_under_the_cursor(
    filled: Session, picture: Path
) -> None:
    whole = picture.read_bytes()  # noqa: ASYNC240 - a small file, before anything runs
    async with OpenApp(filled).run_test(size=(80, 60)) as pilot:
        journal = pilot.app.screen
        assert isinstance(journal, JournalScreen)
        before = journal.current_kept()
        assert before is not None
        await pilot.press("a")
        await on(pilot, AskScreen)
        await write(pilot, f"'{picture}'\n")
        await pilot.press("enter")
        await on(pilot, PickScreen)
        if "grow" in str(pilot.app.screen.query_one(".title", Static).content):
            await pilot.press("enter")
            await pilot.pause()
        await until(lambda: "still lies" in title(pilot))
        await pilot.press("enter")
        await on(pilot, JournalScreen)
        await pilot.pause()
        assert "is in the journal" in said(pilot)
        shown = OpenApp.export_screenshot(pilot.app).replace("&#160;", " ")  # type: ignore[arg-type]
        assert "Снимок" in shown
        screen = pilot.app.screen
        assert isinstance(screen, JournalScreen)
        kept = screen.current_kept()
        assert kept is not None
        assert kept.id == before.id, "what happened, not the source that was made for the file"
        assert [each.id for each in attachments.near(filled, kept.id)]
    (held,) = attachments.listed(filled, source_of(filled))
    assert b"".join(attachments.read(filled, held.id)) == whole
    assert picture.read_bytes() == whole  # noqa: ASYNC240 - as above


async def test_the_cursor_stays_where_the_list_does_not_show_what_holds_the_file(
    filled: Session, tmp_path: Path
) -> None:
    """A source made for the file is no person: the next file must not go to the first of the list."""
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, JournalScreen)
        screen.show_only("contact")
        await pilot.press("down")
        before = screen.current_kept()
        assert before is not None
        assert screen.query_one(RecordList).cursor == 1
        letter = tmp_path / "letter.txt"
        letter.write_text("Прокурору г. Мары")
        screen.action_attach(f"'{letter}'")
        await on(pilot, AskScreen)
        await pilot.press("enter")
        await on(pilot, PickScreen)
        if "grow" in title(pilot):
            await pilot.press("enter")
            await pilot.pause()
        await until(lambda: "still lies" in title(pilot))
        await pilot.press("enter")
        await on(pilot, JournalScreen)
        await until(lambda: "is in the journal" in said(pilot))
        after = screen.current_kept()
        assert after is not None
        assert after.id == before.id


async def test_a_file_dropped_on_the_list_asks_with_its_path(filled: Session, picture: Path) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.pause()
        pilot.app.post_message(Paste(f"'{picture}' "))
        await on(pilot, AskScreen)
        await pilot.pause()
        assert str(picture) in pilot.app.screen.query_one(Input).value
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        pilot.app.post_message(Paste("two men came to the school"))
        await pilot.pause()
        assert isinstance(pilot.app.screen, JournalScreen)
    assert attachments.listed(filled, source_of(filled)) == ()


async def test_escape_stops_it_and_keeps_nothing(
    filled: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / "Видео.mp4"
    long.write_bytes(bytes(40 << 20))
    show = StepsScreen._show
    shown: list[int] = []

    def and_press(screen: StepsScreen, done: int, total: int) -> None:
        show(screen, done, total)
        shown.append(done)
        if len(shown) == 2:
            screen.app.post_message(Key("escape", None))

    monkeypatch.setattr(StepsScreen, "_show", and_press)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("a")
        await on(pilot, AskScreen)
        await write(pilot, str(long))
        await pilot.press("enter")
        await on(pilot, PickScreen)
        await pilot.press("enter")
        await on(pilot, JournalScreen)
        await until(lambda: "nothing of it was kept" in said(pilot))
    assert len(shown) >= 2, "it was stopped while it ran: what had ended could not say so"
    assert attachments.is_tidy(filled)
    assert attachments.listed(filled, source_of(filled)) == ()


async def test_what_cannot_be_attached_is_said(filled: Session, tmp_path: Path) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("a")
        await on(pilot, AskScreen)
        await write(pilot, str(tmp_path / "no such file.jpg"))
        await pilot.press("enter")
        await on(pilot, JournalScreen)
        await pilot.pause()
        assert "is not there" in said(pilot)


async def test_leftovers_go_while_the_list_is_shown(filled: Session) -> None:
    from fieldjournal.vault.attachments import Arrival

    Arrival(filled.vault).write([bytes(1000)])
    async with OpenApp(filled).run_test(size=SIZE):
        await until(lambda: attachments.is_tidy(filled))
