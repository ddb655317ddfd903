"""The passphrase field: typed, and in no way taken out again."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult
from textual.events import Paste

from fieldjournal.secret import Secret
from fieldjournal.tui._textual_hacks import HardenedApp
from fieldjournal.tui.widgets.passphrase import LONGEST, Passphrase, notice

TYPED = "Келинлер-77"


class Asking(HardenedApp[None]):
    def compose(self) -> ComposeResult:
        yield Passphrase()


async def test_it_is_typed_shown_as_dots_and_given_as_a_secret() -> None:
    app = Asking()
    async with app.run_test() as pilot:
        field = app.query_one(Passphrase)
        await pilot.press(*(each if each != "-" else "minus" for each in TYPED))
        assert field.secret == Secret.from_text(TYPED)
        assert "•" * len(TYPED) in str(field.render())
        assert TYPED not in str(field.render())
        assert TYPED not in repr(field) + repr(vars(field.secret.__class__))


@pytest.mark.parametrize(
    "key", ["ctrl+c", "ctrl+x", "ctrl+insert", "ctrl+shift+a", "ctrl+a", "ctrl+z", "super+c"]
)
async def test_no_key_copies_cuts_selects_or_undoes(key: str) -> None:
    app = Asking()
    async with app.run_test() as pilot:
        await pilot.press("x", "y", "z", key)
        assert app.clipboard == ""
        assert app.query_one(Passphrase).secret == Secret.from_text("xyz")
        assert not app.screen.get_selected_text()


async def test_backspace_takes_one_and_ctrl_u_takes_all() -> None:
    app = Asking()
    async with app.run_test() as pilot:
        field = app.query_one(Passphrase)
        await pilot.press("a", "b", "backspace")
        assert field.secret == Secret.from_text("a")
        await pilot.press("ctrl+u")
        assert field.length == 0


async def test_a_paste_loses_its_line_end_and_is_not_endless() -> None:
    app = Asking()
    async with app.run_test() as pilot:
        field = app.query_one(Passphrase)
        app.post_message(Paste("two words\r\n"))
        await pilot.pause()
        assert field.secret == Secret.from_text("two words")
        app.post_message(Paste("x" * 5000))
        await pilot.pause()
        assert field.length == LONGEST


@pytest.mark.parametrize(
    ("typed", "says", "why"),
    [
        ("", "", "nothing typed, nothing said"),
        ("maple", "Latin letters", "one script"),
        ("клён", "Cyrillic letters", "the wrong layout shows"),
        ("mapлe", "Latin letters and Cyrillic letters mixed", "a layout changed half-way"),
        ("MAPLE 7", "Latin letters · all capitals: is Caps Lock on?", "Caps Lock"),
        ("MA", "Latin letters", "two capitals are a beginning, not Caps Lock"),
        ("12 34", "", "digits belong to no script"),
    ],
)
def test_what_is_said_of_it(typed: str, says: str, why: str) -> None:
    assert notice(list(typed)) == says, why
