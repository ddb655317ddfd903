"""The list: any length, only what is in sight is asked for, nothing in an entry acts on the terminal."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.color import Color
from textual.geometry import Size

from fieldjournal.tui._textual_hacks import HardenedApp
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece

MANY = 100_000


class Listed(HardenedApp[None]):
    CSS = "Lines { height: 10; }"

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    def compose(self) -> ComposeResult:
        yield Lines()

    def entry(self, index: int) -> Entry:
        self.asked.append(index)
        return [[Piece(f"entry {index} [b]x[/b] \x1b[31m\u202e中文字")]]


async def test_a_hundred_thousand_entries_cost_what_the_window_shows() -> None:
    app = Listed()
    async with app.run_test(size=(40, 12)) as pilot:
        lines = app.query_one(Lines)
        lines.fill(MANY, app.entry)
        await pilot.pause()
        assert set(app.asked) <= set(range(12))
        app.asked.clear()
        await pilot.press("end")
        await pilot.pause()
        assert lines.cursor == MANY - 1
        assert lines.window()[-1] == MANY - 1
        assert set(app.asked) <= set(range(MANY - 12, MANY))
        await pilot.press("home", "pagedown", "down")
        assert lines.cursor == 10


async def test_an_entry_is_words_and_nothing_else() -> None:
    app = Listed()
    async with app.run_test(size=(40, 12)) as pilot:
        lines = app.query_one(Lines)
        lines.fill(3, app.entry)
        await pilot.pause()
        drawn = lines.render_line(1)
        assert "[b]x[/b]" in drawn.text
        assert "\x1b" not in drawn.text
        assert "\u202e" not in drawn.text
        assert drawn.cell_length == lines.scrollable_content_region.width


async def test_the_cursor_is_a_sign_and_not_only_a_colour() -> None:
    app = Listed()
    async with app.run_test(size=(40, 12)) as pilot:
        lines = app.query_one(Lines)
        lines.fill(3, app.entry)
        await pilot.press("down")
        assert [lines.render_line(y).text[0] for y in range(3)] == [" ", "▸", " "]


async def test_an_empty_list_is_quiet() -> None:
    app = Listed()
    async with app.run_test(size=(40, 12)) as pilot:
        lines = app.query_one(Lines)
        lines.fill(0, app.entry)
        await pilot.press("down", "end", "pageup")
        assert lines.cursor == 0
        assert app.asked == []
        assert lines.size == Size(40, 10)
        assert lines.rich_style is not None
        assert isinstance(lines.styles.background, Color)
