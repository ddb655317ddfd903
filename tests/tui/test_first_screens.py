"""What is seen before a journal is open: unlock, a new passphrase, what it protects, and what is imported."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal import errors
from fieldjournal.secret import Secret
from fieldjournal.tui.app import FieldjournalApp
from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen
from fieldjournal.tui.screens.protects import DOES_NOT, PROTECTS, ProtectsScreen
from fieldjournal.tui.screens.unlock import UnlockScreen
from fieldjournal.tui.widgets.passphrase import Passphrase
from tests.tui.conftest import PASSPHRASE, write

ROOT = Path(__file__).parents[2]
SIZE = (80, 24)
Snap = Callable[..., bool]


class One(FieldjournalApp):
    """The app with one given screen, which may be looked at."""

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__(Path("/nowhere"))
        self.given = screen
        self.results: list[object] = []

    def open_folder(self, folder: Path, said: str = "") -> None:
        del folder, said
        self.push_screen(self.given, self.results.append)

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        return App.export_screenshot(self, title=title, simplify=simplify)

    def compose(self) -> ComposeResult:
        yield Static()


def test_the_unlock_screen_tells_nothing_of_the_content(snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("F", "R", "A", "ф")

    assert snap_compare(One(UnlockScreen(Path("/media/stick/journal"))), terminal_size=SIZE, run_before=story)


def test_what_it_protects_fits_on_one_screen_in_ten_lines(snap_compare: Snap) -> None:
    assert len(PROTECTS) + len(DOES_NOT) == 10
    assert snap_compare(One(ProtectsScreen()), terminal_size=SIZE)


def test_a_new_passphrase_is_offered_judged_and_typed_twice(
    snap_compare: Snap, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = Secret.from_text("debtor operable pointed untrue financial moodiness uninstall")
    monkeypatch.setattr("fieldjournal.tui.screens.new_passphrase.suggest_passphrase", lambda: offered)

    async def story(pilot: Pilot[Any]) -> None:
        await write(pilot, "дом у реки")

    assert snap_compare(One(NewPassphraseScreen()), terminal_size=SIZE, run_before=story)


async def test_the_words_offered_can_be_taken_beside_the_other_passphrase() -> None:
    def fits(drawn: Secret) -> None:
        if drawn.reveal()[:1] < b"n":
            raise errors.TooClose

    app = One(NewPassphraseScreen(fits=fits))
    async with app.run_test(size=SIZE) as pilot:
        for _more in range(8):
            assert str(app.screen.query_one("#offer", Static).content)[:1] >= "n"
            await pilot.press("f5")


@pytest.mark.parametrize(
    ("first", "second", "given", "why"),
    [
        (PASSPHRASE, PASSPHRASE, True, "the same twice"),
        (PASSPHRASE, PASSPHRASE + "x", False, "a slip in the second"),
        ("qwerty123", "qwerty123", False, "too easy to guess"),
    ],
)
async def test_only_a_good_passphrase_typed_twice_is_taken(
    first: str,
    second: str,
    given: bool,  # noqa: FBT001 - a case of the table
    why: str,
) -> None:
    app = One(NewPassphraseScreen())
    async with app.run_test(size=SIZE) as pilot:
        await write(pilot, first)
        await pilot.press("enter")
        app.screen.query_one("#second", Passphrase).focus()
        await write(pilot, second)
        await pilot.press("enter")
        await pilot.pause()
        assert (app.results == [Secret.from_text(first)]) is given, why
        if not given:
            assert str(app.screen.query_one(".said", Static).content)


def test_before_something_is_typed_no_vault_and_no_model_is_imported() -> None:
    """The prompt has to come at once; see `startup_probe.py` for the time."""
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "import asyncio, pathlib\n"
        "from fieldjournal.tui.app import FieldjournalApp\n"
        "from fieldjournal.tui.screens.unlock import UnlockScreen\n"
        "class Prompt(FieldjournalApp):\n"
        "    def open_folder(self, folder): self.push_screen(UnlockScreen(folder))\n"
        "async def main():\n"
        "    async with Prompt(pathlib.Path('/nowhere')).run_test(): pass\n"
        "    print(*sys.modules)\n"
        "asyncio.run(main())\n"
    )
    ended = subprocess.run(
        [sys.executable, "-I", "-B", "-c", script], capture_output=True, text=True, check=True
    )
    heavy = ("fieldjournal.vault", "fieldjournal.journal", "fieldjournal.model.kinds", "fieldjournal.wording",
             "cryptography", "sqlcipher3", "fieldjournal.crypto")  # fmt: skip
    assert [name for name in ended.stdout.split() if name.startswith(heavy)] == []
