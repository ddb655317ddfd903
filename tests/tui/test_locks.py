"""What opens the journal, from the app: another passphrase, a keyfile on a stick, the keyfile at unlock."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import CannotUnlock
from fieldjournal.journal import duress, passphrases
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Cost, CostBounds, Session
from fieldjournal.secret import Secret
from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen
from fieldjournal.tui.screens.unlock import UnlockScreen
from fieldjournal.tui.screens.waiting import WaitingScreen
from fieldjournal.tui.tell import Tell
from tests.tui.conftest import CHEAP, PASSPHRASE, OpenApp, write
from tests.tui.rest import until
from tests.tui.telling import SIZE, Snap, picture, settled
from tests.tui.test_first_screens import One
from tests.tui.test_safety import opened

NEW = "Täze ýedi söz, hiç kim bilmeýän zatlar"
DECOY = "ordinary little words for an evening"


class Told(Tell):
    """What the launcher would hear."""

    def __init__(self) -> None:
        super().__init__(None)
        self.heard: dict[str, str] = {}

    def __call__(self, name: str, value: str) -> None:
        self.heard[name] = value


def opens(folder: Path, words: str, keyfile: Path | None = None) -> bool:
    bounds = CostBounds(CHEAP, CHEAP)
    try:
        sessions.unlock(folder, Secret.from_text(words), keyfile=keyfile, bounds=bounds).close()
    except CannotUnlock:
        return False
    return True


async def answer(pilot: Pilot[Any], words: str) -> None:
    """Type words into whatever asks, and go on; wait for what is slow."""
    await write(pilot, words)
    await pilot.press("enter")
    await settled(pilot)
    await until(lambda: not isinstance(pilot.app.screen, WaitingScreen), "the end of what is slow")
    await settled(pilot)


async def new_passphrase(pilot: Pilot[Any], words: str) -> None:
    assert isinstance(pilot.app.screen, NewPassphraseScreen)
    await answer(pilot, words)
    await answer(pilot, words)


def said(screen: Screen[Any]) -> str:
    return str(screen.query_one(".said", Static).content)


async def test_the_passphrase_is_changed_and_both_of_two_stay_far_apart(filled: Session) -> None:
    duress.make(filled, Factors(Secret.from_text(PASSPHRASE)), Secret.from_text(DECOY))
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        safety = await opened(pilot, "Passphrase")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await answer(pilot, PASSPHRASE)
        await answer(pilot, DECOY)
        await new_passphrase(pilot, DECOY + "s")
        assert "too much alike" in said(app.screen), "asked again where it is chosen, nothing was done"
        await pilot.press("ctrl+u", "tab", "ctrl+u", "shift+tab")
        await new_passphrase(pilot, NEW)
        assert said(safety).startswith("Changed")
        assert NEW not in said(safety)
    filled.close()
    assert opens(filled.folder, NEW)
    assert not opens(filled.folder, PASSPHRASE)


async def test_who_does_not_know_the_passphrase_changes_nothing(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        safety = await opened(pilot, "Passphrase")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("down", "enter")
        await settled(pilot)
        await answer(pilot, "not the words at all")
        await new_passphrase(pilot, NEW)
        assert "not the one in use" in said(safety)
        assert passphrases.others(filled) == 0


async def test_a_keyfile_is_made_warned_of_on_this_disk_told_to_the_launcher_and_given_up(
    filled: Session, tmp_path: Path
) -> None:
    used, more = (Factors(Secret.from_text(words)) for words in (PASSPHRASE, NEW))
    passphrases.add(filled, passphrases.derive(passphrases.lock_of(filled), used, more))
    app = OpenApp(filled)
    app._tell = told = Told()
    key = tmp_path / "stick" / "field.key"
    key.parent.mkdir()
    async with app.run_test(size=SIZE) as pilot:
        safety = await opened(pilot, "Keyfile")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("ctrl+u")
        await answer(pilot, str(key.parent))
        assert "disk the journal is on" in str(app.screen.query(".title").first(Static).content)
        await pilot.press("down", "enter")
        await settled(pilot)
        await answer(pilot, PASSPHRASE)
        assert key.stat().st_size == 32
        assert told.heard["keyfile"] == f"{sha256(key.read_bytes()).hexdigest()} {key}"
        assert "field.key" in said(safety)
        assert "another passphrase or recovery shares, still opens it" in said(safety)
        await pilot.press("enter")
        await settled(pilot)
        content = key.read_bytes()
        key.write_bytes(b"too short")
        await pilot.press("enter")
        await settled(pilot)
        await answer(pilot, PASSPHRASE)
        assert "exactly 32 bytes" in str(app.screen.query_one(".words", Static).content)
        key.write_bytes(content)
        await answer(pilot, str(key))
        assert told.heard["keyfile"] == ""
        assert "alone opens" in said(safety)
    filled.close()
    assert opens(filled.folder, PASSPHRASE)


@pytest.fixture
def with_keyfile(tmp_path: Path) -> tuple[Path, Path]:
    """A journal at the lowest cost that is accepted, which needs a keyfile."""
    folder, key = tmp_path / "journal", tmp_path / "field.key"
    secret = Secret.from_text(PASSPHRASE)
    with sessions.create(folder, secret, reserve=1 << 20, cost=Cost(64 * 1024, 3, 1)) as made:
        passphrases.add_keyfile(made, Factors(secret), key)
    return folder, key


async def test_dropped_on_the_unlock_screen_it_opens_the_journal(with_keyfile: tuple[Path, Path]) -> None:
    folder, key = with_keyfile
    app = One(UnlockScreen(folder))
    app._tell = told = Told()
    async with app.run_test(size=SIZE) as pilot:
        await answer(pilot, PASSPHRASE)
        await until(lambda: said(app.given).startswith("The journal did not open"))
        app.post_message(Paste(f"'{key}'"))
        await settled(pilot)
        assert app.given.query_one("#passphrase").length == 0, "a file is no passphrase"  # type: ignore[attr-defined]
        await answer(pilot, PASSPHRASE)
        await until(lambda: app.results, "the journal")
        assert isinstance(app.results[0], Session)
        assert app.results[0].needs_keyfile
        assert told.heard["keyfile"] == f"{sha256(key.read_bytes()).hexdigest()} {key}"
        app.results[0].close()


async def test_one_that_is_not_there_is_said_in_a_sentence(with_keyfile: tuple[Path, Path]) -> None:
    folder, key = with_keyfile
    key.unlink()
    app = One(UnlockScreen(folder))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f4")
        await settled(pilot)
        await answer(pilot, "another")
        await answer(pilot, str(key))
        await answer(pilot, PASSPHRASE)
        await until(lambda: "it is not there" in said(app.given))


def test_the_unlock_screen_with_a_keyfile_from_a_stick(
    snap_compare: Snap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldjournal.tui.places.keyfiles", lambda: iter([Path("/media/card/field.key")]))

    async def story(pilot: Pilot[Any]) -> None:
        await settled(pilot)

    picture(snap_compare, One(UnlockScreen(Path("/home/a/journal"))), story)
