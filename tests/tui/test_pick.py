"""Choosing by typing: the letters always go to the line, and a list that nothing fits says so."""

from __future__ import annotations

from typing import cast

import pytest
from textual import work
from textual.app import ComposeResult
from textual.widgets import Input, Static

from fieldjournal.journal.session import Session
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Choice
from fieldjournal.tui._textual_hacks import HardenedApp
from fieldjournal.tui.screens.choosing import choose_value
from fieldjournal.tui.screens.pick import Option, PickAllScreen, PickManyScreen, PickScreen
from fieldjournal.tui.widgets.lines import Lines


class _Asking(HardenedApp[None]):
    def compose(self) -> ComposeResult:
        yield Static()


def _screen() -> PickScreen[str]:
    return PickScreen("Channel", [Option("call", "call"), Option("letter", "письмо, letter")])


@pytest.mark.parametrize("key", ["tab", "shift+tab", "click"])
async def test_what_is_typed_goes_to_the_line_whatever_was_pressed_before(key: str) -> None:
    app = _Asking()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = _screen()
        await app.push_screen(screen)
        await (pilot.click(Lines) if key == "click" else pilot.press(key))
        await pilot.press("п", "и", "с")
        assert screen.query_one(Input).value == "пис"


async def test_a_list_that_nothing_fits_says_so_and_takes_nothing() -> None:
    app = _Asking()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = _screen()
        await app.push_screen(screen)
        await pilot.press(*"telex")
        lines = screen.query_one(Lines)
        assert "Nothing here fits" in lines.render_line(0).text
        await pilot.press("enter")
        assert app.screen is screen
        await pilot.press(*["backspace"] * 5)
        assert "call" in lines.render_line(0).text


@pytest.mark.parametrize("width", [80, 60])
async def test_the_words_below_an_entry_are_whole_however_narrow_the_window(width: int) -> None:
    app = _Asking()
    below = (
        "даты и места как записаны; люди под псевдонимами, с годом рождения и областью; кто откроет ложный "
        "журнал и прочтёт его другими средствами, увидит, что есть ещё один"
    )
    async with app.run_test(size=(width, 24)) as pilot:
        await app.push_screen(PickScreen("Сколько", [Option("ngo", "организация", below)], below=True))
        await pilot.pause()
        lines = app.screen.query_one(Lines)
        rows = [lines.render_line(line).text.strip() for line in range(1, lines.size.height)]
    assert " ".join(filter(None, rows)) == below


async def test_what_was_ticked_is_not_dropped_by_one_key() -> None:
    app = _Asking()
    left: list[tuple[str, ...] | None] = []
    options = [Option("call", "call"), Option("letter", "письмо, letter")]
    async with app.run_test(size=(80, 24)) as pilot:
        for keys in ("escape", "down enter escape ctrl+s", "down enter escape escape"):
            screen = PickManyScreen("Channel", options, on=["call"])
            await app.push_screen(screen, left.append)  # type: ignore[arg-type] # several come back
            for key in keys.split():
                await pilot.press(key)
                if app.screen is screen and key == "escape":
                    assert "Ctrl+S keeps what is ticked" in str(screen.query_one(".title", Static).content)
    assert left == [None, ("call", "letter"), None]


async def test_one_key_ticks_all_that_fit_what_is_typed_or_none() -> None:
    app = _Asking()
    taken: list[object] = []
    options = [Option(each, f"{each}.jpg") for each in ("снимок 1", "снимок 2", "скан")]
    async with app.run_test(size=(80, 24)) as pilot:
        for keys in ("f5", "f5 f5", "enter f5", "с н и f5", "f5 с н и f5"):
            await app.push_screen(PickAllScreen("Files", options), taken.append)
            await pilot.press(*keys.split(), "ctrl+s")
    every = ("снимок 1", "снимок 2", "скан")
    assert taken == [every, (), every, every[:2], every[2:]]


async def test_other_words_stay_apart_when_a_list_of_several_is_opened_again() -> None:
    """Two *other* of an imported cell were one after the list was opened; a known wording finds a choice."""
    spec = specs_of(Incident)["tactics"]
    held = (Choice("other", "угрозы по телефону"), Choice("other", "за племянника"))
    chosen: list[object] = []

    class Choosing(_Asking):
        @work
        async def choose(self) -> None:
            chosen.append(await choose_value(self.screen, cast("Session", None), spec, held, ""))

    app = Choosing()
    async with app.run_test(size=(80, 24)) as pilot:
        app.choose()
        await pilot.pause()
        await pilot.press(*"увол", "enter", "ctrl+s")
        await pilot.pause()
    assert chosen == [(*held, Choice("job"))]
