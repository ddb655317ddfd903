"""How a story is told to the app, and looked at."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from fieldjournal.journal import listing, records
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.tui.app import FieldjournalApp
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.widgets.bar import Bar
from tests.tui.rest import PATIENCE, until

SIZE = (80, 24)
Snap = Callable[..., bool]
Story = Callable[[Pilot[Any]], Awaitable[None]]


def picture(snap: Snap, app: FieldjournalApp, story: Story, size: tuple[int, int] = SIZE) -> None:
    """Tell the story, then compare the picture; a story that fails says so, and waits for nothing."""
    failed: list[BaseException] = []

    async def told(pilot: Pilot[Any]) -> None:
        try:
            await story(pilot)
        except BaseException as error:  # noqa: BLE001 - raised again below
            failed.append(error)

    same = snap(app, terminal_size=size, run_before=told)
    if failed:
        raise failed[0]
    assert same


def titles(session: Session, query: str = "") -> list[str]:
    found = listing.listing(session, query=query)
    return [row.headline.title for row in listing.rows(session, found.keys)]


def newest(session: Session) -> Record:
    key = listing.listing(session).keys[0]
    return records.get(session, listing.rows(session, [key])[0].id)


async def on(pilot: Pilot[Any], screen: type[Screen[Any]]) -> None:
    """Wait for a screen, and until it rests."""
    await until(lambda: isinstance(pilot.app.screen, screen) and pilot.app.screen.is_mounted, f"{screen}")
    await pilot.pause()


async def settled(pilot: Pilot[Any]) -> None:
    """Let a save, and the screens it closes and opens, come to an end."""
    for _turn in range(4):
        await pilot.pause()


def quiet(pilot: Pilot[Any]) -> None:
    """Take out of the picture what chance and the clock put into it."""
    for screen in pilot.app.screen_stack:
        if isinstance(screen, JournalScreen):
            screen.query_one("#state", Bar).left = ""


class SlowStick:
    """A medium that takes its time: every sync waits until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.go = threading.Event(), threading.Event()
        monkeypatch.setattr("fieldjournal.journal.backup.sync", self._sync)

    def _sync(self, _descriptor: int) -> None:
        self.reached.set()
        self.go.wait(PATIENCE)
