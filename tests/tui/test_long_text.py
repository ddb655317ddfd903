"""Long paragraphs and whole books in the box of a text: drawn as ever, quick, and never cut."""

from __future__ import annotations

from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Text
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.screens.note import NoteScreen
from fieldjournal.tui.widgets.field import Field
from fieldjournal.tui.widgets.text_box import LONGEST, MOST, TextBox, too_long
from tests.tui.conftest import OpenApp
from tests.tui.telling import SIZE, newest, settled

SAID = "Соседка: «двое стояли у подъезда».\tOnuň oglyny soradylar — üç gezek, ýene geldiler. "


class Boxed(App[None]):
    """A box by itself."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.box = TextBox(words)

    def compose(self) -> ComposeResult:
        yield self.box


@pytest.mark.parametrize("place", [0, 700, 1_999, len(SAID * 60)])
async def test_a_long_paragraph_is_drawn_as_textual_draws_it(place: int) -> None:
    paragraph = SAID * 60
    app = Boxed(f"a short one\n{paragraph}\nthe last")
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.pause()
        for selected in (Selection.cursor((1, place)), Selection((1, max(place - 90, 0)), (1, place))):
            app.box.selection = selected
            await pilot.pause()
            for y in range(20):
                ours, theirs = app.box._render_line(y), TextArea._render_line(app.box, y)
                drawn = [[(cell.text, cell.style) for cell in strip.simplify()] for strip in (ours, theirs)]
                assert drawn[0] == drawn[1], y


async def test_what_is_typed_into_a_long_paragraph_is_in_it() -> None:
    app = Boxed(SAID * 100)
    async with app.run_test(size=(60, 20)) as pilot:
        app.box.move_cursor(app.box.document.end)
        await pilot.press(*"ещё")
        assert app.box.words == SAID * 100 + "ещё"


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("ы" * LONGEST, False),
        ("ы" * (LONGEST + 1), True),
        (f"{'ы' * 999}\n" * (MOST // 1000), False),
        (f"{'ы' * 999}\n" * (MOST // 1000 + 1), True),
    ],
)
def test_what_is_too_long_to_edit(words: str, *, held: bool) -> None:
    assert too_long(words) is held


async def test_two_million_characters_are_pasted_kept_and_opened_again(session: Session) -> None:
    book = (SAID * (2_000_000 // len(SAID) + 1))[:2_000_000]
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await pilot.press("n")
        await pilot.pause()
        assert isinstance(pilot.app.screen, NoteScreen)
        pilot.app.post_message(Paste(book))
        await pilot.pause()
        words = next(each for each in pilot.app.screen.query(Field) if each.spec.key == "words")
        assert words.says.startswith("= 2000000 characters, all kept")
        assert words.value == Text(book)
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert isinstance(newest(session).values, Source)
        assert newest(session).values.words == Text(book)  # type: ignore[attr-defined]
        await pilot.press("e")
        await settled(pilot)
        assert isinstance(pilot.app.screen, FormScreen)
        await pilot.press("x", "ctrl+s")
        await settled(pilot)
    assert newest(session).values.words == Text(book), "typing over it takes nothing away"  # type: ignore[attr-defined]


async def test_a_held_text_goes_with_delete_and_comes_back() -> None:
    book = "ы" * (LONGEST + 1)
    app = Boxed(book)
    async with app.run_test(size=(60, 20)) as pilot:
        await _held(pilot, app, book)
        await pilot.press("delete")
        assert app.box.words == ""
        await pilot.press("ctrl+z")
        await _held(pilot, app, book)
        await pilot.press("backspace", *"нет")
        assert app.box.words == "нет"


async def _held(pilot: Pilot[Any], app: Boxed, book: str) -> None:
    await pilot.pause()
    assert app.box.held == len(book)
    assert app.box.words == book
    assert len(app.box.text) < 2_000
