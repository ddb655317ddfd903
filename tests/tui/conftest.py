from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from textual.app import App
from textual.events import Paste
from textual.pilot import Pilot

from fieldjournal.crypto.kdf import Cost, CostBounds
from fieldjournal.journal import records
from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.record import Record
from fieldjournal.secret import Secret
from fieldjournal.tui import clock
from fieldjournal.tui.app import FieldjournalApp
from tests import quick_noise, quick_readings, quick_words, ready
from tests.tui import rest, styles

if TYPE_CHECKING:
    from tests.tui.terminal import Terminal

PASSPHRASE = "maple river stone copper lantern wheat quiet"
CHEAP = Cost(1024, 1, 1)
RESERVE = 1 << 20
NOW = 1_000_000.0
"""When a test runs, all of it: how long nobody touched a key is no matter of how busy the machine is."""


class OpenApp(FieldjournalApp):
    """The app from the moment a journal is open; it may be looked at, which the real one refuses."""

    def __init__(self, session: Session, *, first: bool = False) -> None:
        super().__init__(session.folder)
        self._given, self._first = session, first

    def open_folder(self, folder: Path, said: str = "") -> None:
        del folder, said
        self._opened(self._given, first=self._first)

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        return App.export_screenshot(self, title=title, simplify=simplify)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    rest.installed(monkeypatch)
    styles.installed(monkeypatch)
    quick_words.installed(monkeypatch)
    quick_noise.installed(monkeypatch)
    quick_readings.installed(monkeypatch)


@pytest.fixture
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A journal, open: an empty one, but for who asks for a `filled` one."""
    fill = _fill if "filled" in request.fixturenames else None
    secret = Secret.from_text(PASSPHRASE)
    ready.journal(tmp_path / "journal", secret, reserve=RESERVE, cost=CHEAP, fill=fill)
    with unlocked(tmp_path / "journal") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A journal as anybody's: its key derivation costs what the cheapest header may ask for."""
    from tests.tui.terminal import CHEAPEST

    journal = tmp_path / "journal"
    ready.journal(journal, Secret.from_text(PASSPHRASE), reserve=RESERVE, cost=CHEAPEST)
    return journal


@pytest.fixture
def terminal(folder: Path, tmp_path: Path) -> Iterator[Terminal]:
    """The whole program, locked, on a terminal of its own."""
    from tests.tui.terminal import Terminal, launch

    opened = Terminal(launch(folder), tmp_path)
    yield opened
    opened.close()


def said(words: str) -> Json:
    return cast("Json", to_json(parse_date(words)))


Add = Callable[[str, Mapping[str, Json]], Record]


def _adding(session: Session) -> Add:
    return lambda kind, values: records.save(session, read_draft({"kind": kind, "values": dict(values)}))


@pytest.fixture
def add(session: Session) -> Add:
    return _adding(session)


@pytest.fixture
def filled(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A small journal that always looks the same: the clock stood still while it was written, and does."""
    _stop_the_clock(monkeypatch)
    return session


def _stop_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldjournal.vault.records.now", lambda: "2026-03-01T09:30:00Z")


def _fill(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch, unlocked(folder) as session:
        _stop_the_clock(monkeypatch)
        _write(_adding(session))


def _write(add: Add) -> None:
    serdar = add(
        "contact",
        {
            "kind": "person",
            "names": [
                {"id": "a1", "text": "Serdar Annaberdiyev"},
                {"id": "a2", "text": "Сердар Аннабердиев"},
            ],
            "born": said("about 1984"),
            "lives": {"said": "Istanbul", "country": "TR"},
            "trust": "trusted",
        },
    )
    aunt = add("contact", {"kind": "person", "called": "Aunt J.", "trust": "known"})
    add(
        "incident",
        {
            "type": "deportation",
            "when": said("19 May 2023"),
            "where": {"said": "Turkey", "country": "TR"},
            "what": {"text": "Сердара забрали у дома, утром, двое в штатском.", "language": "ru"},
            "involvements": [{"id": "b1", "contact": serdar.id, "role": "victim"}],
            "returns": [{"id": "c1", "mode": "extradition", "to_place": {"said": "Turkmenistan"}}],
        },
    )
    add(
        "threat",
        {
            "when": said("20 October"),
            "channel": "call",
            "words": {"text": "«Скажи брату, пусть замолчит».", "language": "ru"},
            "directed_at": [aunt.id],
        },
    )
    add(
        "source",
        {
            "words": {"text": "Aunt J. called: two men sat in a car before the house for three days."},
            "author": {"contact": aunt.id},
            "received": said("end of August 2023"),
            "kind": "call",
        },
    )


def reopened(session: Session) -> Session:
    """Open the journal of a session that was closed."""
    return unlocked(session.folder)


def unlocked(folder: Path) -> Session:
    """Open a journal of this folder's passphrase and cost."""
    return sessions.unlock(folder, Secret.from_text(PASSPHRASE), bounds=CostBounds(CHEAP, CHEAP))


async def type_words(pilot: Pilot[Any], words: str) -> None:
    """Press a key for every character."""
    await pilot.press(*("space" if each == " " else each for each in words))


async def write(pilot: Pilot[Any], words: str) -> None:
    """Give words to whatever has the focus at once, as a paste does: a key for each would take long."""
    pilot.app.post_message(Paste(words))
    await pilot.pause()
