"""The line of keys: in a narrow window the way back, help and lock stay, and what comes last gives way."""

from __future__ import annotations

from typing import ClassVar

import pytest
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal import i18n
from fieldjournal.tui import keys
from fieldjournal.tui._textual_hacks import HardenedApp
from fieldjournal.tui.screens.help import HelpScreen
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.picking_box import PickingBox


class _Timeline(Screen[None]):
    BINDINGS: ClassVar[list[BindingType]] = [*keys.TIMELINE, keys.LOCK]

    def compose(self) -> ComposeResult:
        yield KeysBar()


class _Versions(Screen[None]):
    BINDINGS: ClassVar[list[BindingType]] = [*keys.HISTORY, keys.LOCK]
    changed_with_others = False

    def compose(self) -> ComposeResult:
        yield KeysBar()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        del parameters
        return action != "undo" or self.changed_with_others


@pytest.mark.parametrize("width", [40, 60, 80, 160])
async def test_the_way_back_is_on_every_screen_that_has_one(width: int) -> None:
    app = HardenedApp[None]()
    async with app.run_test(size=(width, 20)) as pilot:
        await app.push_screen(_Timeline())
        await pilot.pause()
        line = app.screen.query_one(KeysBar).render().plain
        assert {"Esc back", "? help", "^L lock"} <= {each.strip() for each in line.split("  ")}
        assert len(line) == width
        assert line.startswith("Enter open")
        assert ("who is silent" in line) is (width == 160)


class _Telling(Screen[None]):
    BINDINGS: ClassVar[list[BindingType]] = [*keys.FORM, keys.LOCK]

    def compose(self) -> ComposeResult:
        yield PickingBox("", {})
        yield KeysBar()


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
@pytest.mark.parametrize("width", [60, 80])
async def test_how_to_save_is_on_the_line_also_while_a_text_is_written(
    width: int, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text's own key (somebody, @) stands before it, and took its room in a narrow window."""
    monkeypatch.setattr(i18n, "_language", language)
    app = HardenedApp[None]()
    async with app.run_test(size=(width, 20)) as pilot:
        await app.push_screen(_Telling())
        await pilot.pause()
        line = app.screen.query_one(KeysBar).render().plain
        assert {"^S", "Esc", "F1", "^L"} <= {
            each.strip().split()[0] for each in line.split("  ") if each.strip()
        }
        assert len(line) <= width
        assert width == 60 or "F2 @" in line


async def test_a_key_that_does_nothing_here_is_not_offered() -> None:
    app = HardenedApp[None]()
    async with app.run_test(size=(80, 20)) as pilot:
        screen = _Versions()
        await app.push_screen(screen)
        await pilot.pause()
        bar = screen.query_one(KeysBar)
        assert "take this change back" not in bar.render().plain
        screen.changed_with_others = True
        screen.refresh_bindings()
        await pilot.pause()
        assert "u take this change back" in bar.render().plain


async def test_keys_speak_the_language_of_the_journal_whatever_the_computer_speaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The language somebody chose stands in the journal: it is known long after the keys were declared."""
    monkeypatch.setattr(i18n, "_language", "ru")
    app = HardenedApp[None]()
    async with app.run_test(size=(160, 20)) as pilot:
        await app.push_screen(_Timeline())
        await pilot.pause()
        line = app.screen.query_one(KeysBar).render().plain
        offered = {each.strip() for each in line.split("  ")}
        assert {"Enter открыть", "Esc назад", "? помощь", "^L запереть"} <= offered
        await app.push_screen(HelpScreen(app.screen))
        await pilot.pause()
        rows = ("".join(part.text for part in row) for row in app.screen._compositor.render_strips())
        assert any("Esc     назад" in row for row in rows)
