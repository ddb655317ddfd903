"""Long words to be read: laid out as people read, drawn only where they are looked at, one place marked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult

from fieldjournal.tui.widgets.long_words import LongWords, Mark
from fieldjournal.tui.wrapped import Rows, shown

_words = st.lists(
    st.sampled_from(
        ["Соседка ", "видела:", "\n", " \t", "üç gezek ", "—", "父亲 ", "ы́", "a\u200b", "ы" * 30, "\x1b["]
    ),
    max_size=30,
).map("".join)


@given(_words, st.integers(2, 40))
def test_rows_hold_all_of_a_text_and_none_is_too_wide(text: str, width: int) -> None:
    rows = Rows(text, width)
    spans = [rows.span(row) for row in range(len(rows))]
    for (_begin, end), (following, _end) in pairwise(spans):
        assert text[end:following] in {"", "\n"}, "nothing but a line's end is between two rows"
    assert (spans[0][0], spans[-1][1]) == (0, len(text))
    assert all(cell_len(shown(text[begin:end]).rstrip()) <= width for begin, end in spans)
    for place in range(len(text)):
        begin, end = spans[rows.row_of(place)]
        assert begin <= place <= end


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [""]),
        ("Ночью пришли двое", ["Ночью ", "пришли ", "двое"]),
        ("Оразгулыева", ["Оразгулы", "ева"]),
        ("ушли.\n\nВсё.", ["ушли.", "", "Всё."]),
        ("父亲母亲家里", ["父亲母亲", "家里"]),
    ],
)
def test_rows_end_between_words_where_they_can(text: str, rows: list[str]) -> None:
    made = Rows(text, 8)
    assert [text[slice(*made.span(row))] for row in range(len(made))] == rows


class Reading(App[None]):
    """The words by themselves."""

    CSS = "LongWords { scrollbar-size-vertical: 0; } .long-words--mark { text-style: reverse; }"

    def compose(self) -> ComposeResult:
        yield LongWords(label=10)


async def test_only_what_is_in_sight_is_drawn_and_the_mark_is_in_sight() -> None:
    told = "".join(f"День {number}: тихо. " for number in range(4_000))
    at = told.index("День 3000")
    app = Reading()
    async with app.run_test(size=(40, 12)) as pilot:
        words = app.query_one(LongWords)
        words.show([("Type", "arrest"), ("What happened", told)], Mark(1, at, at + len("День 3000")))
        await pilot.pause()
        drawn = [words.render_line(y) for y in range(12)]
        marked = [cell.text for strip in drawn for cell in strip if cell.style and cell.style.reverse]
        assert " ".join("".join(marked).split()) == "День 3000"
        assert "День 2998" in " ".join(strip.text for strip in drawn), "what comes before it is read, too"
        words.scroll_home(animate=False, immediate=True)
        await pilot.pause()
        first = [words.render_line(y).text.rstrip() for y in range(3)]
        assert first == ["Type       arrest", "What happened", "День 0: тихо. День 1: тихо. День 2:"]
        words.show([("Type", "\x1b[31marrest")])
        assert words.render_line(0).text.rstrip() == "Type       ␛[31marrest"
