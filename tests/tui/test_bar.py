"""The line above the keys: what it says is read to its end."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from fieldjournal.tui._textual_hacks import HardenedApp
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.words import dressed

REFUSED = (
    "Файл справка-об-увольнении.rtf не может уйти вместе: чистую копию такого файла сделать нельзя; "
    "не отправлено ничего. Исключите его или отметьте, насколько далеко может уйти его запись."
)


class _Listing(Screen[None]):
    CSS_PATH = STYLES

    def compose(self) -> ComposeResult:
        yield Bar("Журнал", counts=True, id="top")
        yield Vertical()
        yield Bar(id="state")


@pytest.mark.parametrize("width", [60, 80])
async def test_what_was_refused_is_read_to_its_end_and_gives_the_room_back(width: int) -> None:
    app = HardenedApp[None]()
    async with app.run_test(size=(width, 24)) as pilot:
        await app.push_screen(_Listing())
        state = app.screen.query_one("#state", Bar)
        state.left = REFUSED
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        drawn = " ".join("".join(part.text for part in strip).strip() for strip in strips)
        assert REFUSED in drawn
        state.left = "Сохранено."
        await pilot.pause()
        assert state.size.height == 1


@pytest.mark.parametrize("width", [40, 60, 80])
async def test_what_counts_stays_in_sight_whatever_stands_beside_it(width: int) -> None:
    """How many questions are open is seen in every window, with any partner's name."""
    app = HardenedApp[None]()
    async with app.run_test(size=(width, 24)) as pilot:
        await app.push_screen(_Listing())
        bar = app.screen.query_one("#top", Bar)
        bar.left = "Поделиться с «Правозащитный центр в изгнании, Стамбул»"
        bar.right = "21 unanswered of 31 · 12 records · not compared yet"
        await pilot.pause()
        drawn = str(bar.render())
        assert "21 unanswered of 31" in drawn
        assert drawn.startswith("Поделиться с")
        assert bar.size.width == len(drawn)


@pytest.mark.parametrize(
    ("words", "sentence", "why"),
    [
        ("saved", "Saved.", "a sentence"),
        ("voice.wav is in the journal", "voice.wav is in the journal.", "the file is not called Voice.wav"),
        ("locked. 2 drafts wait", "Locked. 2 drafts wait.", "a full stop that ends a word names no file"),
        ("stopped …", "Stopped …", "it goes on"),
    ],
)
def test_a_sentence_begins_large_and_a_file_as_it_is_called(words: str, sentence: str, why: str) -> None:
    assert dressed(words) == sentence, why
