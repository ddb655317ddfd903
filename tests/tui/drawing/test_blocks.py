"""Pixels as half-blocks and shades: every pixel in its cell, every line as wide as the box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style

from fieldjournal.journal.viewing.pictures import Picture
from fieldjournal.tui.drawing import blocks

GROUND = Style(color="#d5d8da", bgcolor="#16191c")


_SIDE = st.integers(1, 40)


def of_colours(columns: int, lines: int) -> Picture:
    """Return a picture whose every pixel has another colour: column, line, and 7."""
    places = ((x, y) for y in range(lines) for x in range(columns))
    return Picture(columns, lines, bytes(band for place in places for band in (*place, 7)))


def test_two_pixels_stand_in_one_cell() -> None:
    strips = blocks.half_blocks(of_colours(3, 4), 3, 2, GROUND)
    cells = [segment for strip in strips for segment in strip if segment.text]
    assert [each.text for each in cells] == ["▀"] * 6
    (upper, lower), *_rest = [(each.style.color, each.style.bgcolor) for each in cells if each.style]
    assert upper is not None
    assert lower is not None
    assert (upper.triplet, lower.triplet) == ((0, 0, 7), (0, 1, 7))


def test_an_odd_last_line_has_the_ground_behind_it() -> None:
    *_above, last = blocks.half_blocks(of_colours(1, 3), 1, 2, GROUND)
    (cell,) = [segment for segment in last if segment.text]
    assert cell.style is not None
    assert cell.style.bgcolor == GROUND.bgcolor


@pytest.mark.parametrize("draw", [blocks.half_blocks, blocks.shades])
@given(wide=st.integers(1, 30), high=st.integers(1, 30), more=st.integers(0, 9), below=st.integers(0, 9))
def test_the_box_is_filled_to_the_last_cell(
    draw: object, wide: int, high: int, more: int, below: int
) -> None:
    columns, lines = wide + more, -(-high // 2) + below
    strips = draw(of_colours(wide, high), columns, lines, GROUND)  # type: ignore[operator]
    assert len(strips) == lines
    assert {sum(segment.cell_length for segment in strip) for strip in strips} == {columns}


def test_shades_go_from_dark_to_light_without_a_colour() -> None:
    picture = Picture(4, 2, bytes([0] * 3 + [90] * 3 + [170] * 3 + [255] * 3) * 2)
    (strip,) = blocks.shades(picture, 4, 1, Style())
    drawn = "".join(segment.text for segment in strip)
    places = [blocks.SHADES.index(letter) for letter in drawn]
    assert places == sorted(places)
    assert (drawn[0], drawn[-1]) == (" ", "@")
    (other,) = blocks.shades(picture, 4, 1, Style(), dark=False)
    assert "".join(segment.text for segment in other) == drawn[::-1], "what is light has no ink on paper"


@given(wide=st.integers(1, 40), high=st.integers(1, 40), columns=st.integers(1, 40), lines=st.integers(1, 40))
def test_a_picture_made_smaller_fits_and_keeps_its_colours(
    wide: int, high: int, columns: int, lines: int
) -> None:
    picture = Picture(wide, high, bytes([200, 30, 7]) * (wide * high))
    smaller = picture.fitted(columns, lines)
    assert smaller.columns <= max(columns, 1)
    assert smaller.lines <= max(lines, 1)
    assert smaller.pixels == bytes([200, 30, 7]) * (smaller.columns * smaller.lines)
