"""A table of any length and width: which columns are in sight, what marks them, what drawing costs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import ComposeResult

from fieldjournal.tui._textual_hacks import HardenedApp
from fieldjournal.tui.widgets.table import Head, Heading, Placed, Table, TableCell, fitted

MANY = 100_000
HEADINGS = [Heading(label) for label in ("Who", "Born", "Mode", "From", "Fate", "В словах")]


class Tabled(HardenedApp[None]):
    CSS = "Table { height: 10; } Head { height: 1; } Lines { height: 1fr; }"

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[int] = set()

    def compose(self) -> ComposeResult:
        yield Table()

    def row(self, index: int) -> list[TableCell] | None:
        self.asked.add(index)
        if index == 3:
            return None
        cells = [f"Мерал {index}", "1984", "«своим\nходом»", "Turkey", "unknown", "слово " * 40]
        return [TableCell(words, words == "1984") for words in cells]

    def head(self) -> str:
        return str(self.query_one(Head).render())

    def line(self, number: int) -> str:
        return self.query_one(Table).lines.render_line(number).text


async def test_a_hundred_thousand_rows_cost_what_the_window_and_the_widths_need() -> None:
    app = Tabled()
    async with app.run_test(size=(60, 12)) as pilot:
        app.query_one(Table).show(HEADINGS, MANY, app.row)
        await pilot.pause()
        assert max(app.asked) < 50
        app.asked.clear()
        await pilot.press("end")
        await pilot.pause()
        assert min(app.asked) > MANY - 20


async def test_cells_are_one_line_of_words_with_their_mark() -> None:
    app = Tabled()
    async with app.run_test(size=(60, 12)) as pilot:
        app.query_one(Table).show(HEADINGS, 5, app.row)
        await pilot.pause()
        assert app.line(0).split("  ")[:3] == ["▸Мерал 0", "! 1984", "«своим ходом»"]
        assert "not there any more" in app.line(3)
        assert all(len(app.line(number)) == 60 for number in range(5))


async def test_moving_to_a_column_brings_it_into_sight_and_marks_it() -> None:
    app = Tabled()
    async with app.run_test(size=(44, 12)) as pilot:
        app.query_one(Table).show(HEADINGS, 5, app.row)
        await pilot.pause()
        assert app.head().startswith("[Who]")
        assert app.head().endswith("2›")
        await pilot.press(*["right"] * 9)
        assert "[В словах]" in app.head()
        assert "‹4" in app.head()
        assert app.head().startswith(" Who"), "the first column stays"
        assert app.line(0).startswith("▸Мерал 0")
        assert "слово слово" in app.line(0)
        await pilot.press(*["left"] * 4)
        assert "[Born]" in app.head()
        assert "! 1984" in app.line(0)
        await pilot.press("left", "left", "left")
        assert app.head().startswith("[Who]")


async def test_what_grows_keeps_the_cursor_where_it_is() -> None:
    app = Tabled()
    async with app.run_test(size=(60, 12)) as pilot:
        table = app.query_one(Table)
        table.show(HEADINGS, 6, app.row)
        await pilot.press("end")
        table.grow(MANY)
        await pilot.pause()
        assert table.lines.cursor == 5
        await pilot.press("down")
        assert table.lines.cursor == 6


@pytest.mark.parametrize(
    ("widths", "first", "room", "wanted"),
    [
        ([8, 5, 9], 1, 30, [Placed(0, 1, 8), Placed(1, 11, 5), Placed(2, 18, 12)]),
        ([8, 20, 20], 1, 34, [Placed(0, 1, 8), Placed(1, 11, 23)]),
        ([8, 20, 20], 1, 44, [Placed(0, 1, 8), Placed(1, 11, 20), Placed(2, 33, 11)]),
        ([8, 5, 9], 2, 30, [Placed(0, 1, 8), Placed(2, 11, 19)]),
        ([30], 1, 20, [Placed(0, 1, 19)]),
    ],
    ids=["all fit, the last takes the rest", "no room worth cutting for", "cut", "moved on", "alone"],
)
def test_the_columns_in_sight(widths: list[int], first: int, room: int, wanted: list[Placed]) -> None:
    assert fitted(widths, first, room) == wanted


@given(st.lists(st.integers(5, 28), min_size=1, max_size=14), st.integers(1, 14), st.integers(20, 200))
def test_columns_never_overlap_nor_leave_the_line(widths: list[int], first: int, room: int) -> None:
    placed = fitted(widths, min(first, len(widths)), room)
    assert placed[0].column == 0
    end = 0
    for each in placed:
        assert each.x > end
        end = each.x + each.width
    assert end <= room
