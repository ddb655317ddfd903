"""Pictures as kitty and sixel sequences: read back pixel by pixel, and never a code of the picture's own."""

from __future__ import annotations

import base64
import re
import unicodedata
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from fieldjournal.journal.viewing.pictures import Picture
from fieldjournal.tui.drawing import kitty, sixel
from fieldjournal.tui.exits import PICTURE

_SIDE = st.integers(1, 40)


@st.composite
def of_few_colours(draw: st.DrawFn) -> Picture:
    wide, high, colours = draw(_SIDE), draw(_SIDE), draw(st.integers(1, 9))
    pixels = draw(st.binary(min_size=wide * high, max_size=wide * high))
    palette = draw(st.binary(min_size=3 * colours, max_size=3 * colours))
    return Picture(wide, high, bytes(each % colours for each in pixels), palette)


def unsixelled(drawn: str, wide: int, high: int) -> tuple[dict[int, tuple[int, ...]], list[list[int]]]:
    """Read a sixel picture as a terminal does; return its colours, in percent, and its pixels."""
    body = re.fullmatch(rf'\x1bP0;1q"1;1;{wide};{high}(.*)\x1b\\', drawn)
    assert body
    colours: dict[int, tuple[int, ...]] = {}
    pixels = [[-1] * wide for _line in range(high)]
    x, y, colour = 0, 0, -1  # where the next letter is drawn, and in which colour
    for token in re.finditer(r"#(\d+);2;(\d+);(\d+);(\d+)|#(\d+)|!(\d+)(.)|([$-])|([?-~])", body[1]):
        if token[1]:
            colours[int(token[1])] = tuple(int(token[each]) for each in (2, 3, 4))
        elif token[5]:
            colour = int(token[5])
        elif token[8]:
            x, y = 0, y + 6 * (token[8] == "-")
        else:
            for _time in range(int(token[6] or 1)):
                for bit in range(6):
                    if (ord(token[7] or token[9]) - 63) >> bit & 1:
                        assert pixels[y + bit][x] == -1, "no pixel is drawn twice"
                        pixels[y + bit][x] = colour
                x += 1  # noqa: SIM113 - of the letters alone
    return colours, pixels


@given(picture=of_few_colours())
def test_sixels_are_the_picture(picture: Picture) -> None:
    colours, pixels = unsixelled(sixel.drawn(picture), picture.columns, picture.lines)
    assert [each for line in pixels for each in line] == list(picture.pixels)
    for number, colour in colours.items():
        wanted = picture.palette[3 * number : 3 * number + 3]
        assert all(abs(percent * 2.55 - band) < 2 for percent, band in zip(colour, wanted, strict=True))


@given(picture=of_few_colours())
def test_sixels_hold_no_code_but_their_own(picture: Picture) -> None:
    drawn = sixel.drawn(picture)
    assert drawn.count("\x1b") == 2
    assert drawn[1:-2].isprintable()
    assert drawn.isascii()


@given(wide=_SIDE, high=_SIDE, content=st.binary(min_size=1))
def test_what_is_sent_is_the_picture_and_no_other_code(wide: int, high: int, content: bytes) -> None:
    pixels = (content * (3 * wide * high))[: 3 * wide * high]
    sent = kitty.sent(Picture(wide, high, pixels), 5, 4)
    commands = re.findall("\x1b_G([^;\x1b]*);([A-Za-z0-9+/=]*)\x1b\\\\", sent)
    assert "".join(f"\x1b_G{head};{body}\x1b\\" for head, body in commands) == sent
    assert zlib.decompress(base64.b64decode("".join(body for _head, body in commands))) == pixels
    assert f"i={PICTURE},s={wide},v={high},c=5,r=4" in commands[0][0]
    assert [head[-3:] for head, _body in commands] == ["m=1"] * (len(commands) - 1) + ["m=0"]
    assert all("q=2" in head for head, _body in commands), "nothing is answered"


def test_a_long_picture_goes_in_pieces() -> None:
    import os

    sent = kitty.sent(Picture(100, 100, os.urandom(30_000)), 5, 4)
    assert sent.count("\x1b_G") == 10
    assert max(map(len, re.findall(";([A-Za-z0-9+/=]*)\x1b", sent))) == 4096


def test_cells_say_row_column_and_whose_picture() -> None:
    strips = kitty.cells(3, 2)
    assert len(strips) == 2
    (segment,) = strips[1]
    assert segment.text == "".join(f"\U0010eeee{kitty.MARKS[1]}{kitty.MARKS[at]}" for at in range(3))
    assert cell_len(segment.text) == 3
    assert segment.style is not None
    assert segment.style.color is not None
    red, green, blue = segment.style.color.triplet or (0, 0, 0)
    assert red << 16 | green << 8 | blue == PICTURE


def test_the_marks_are_those_of_the_protocol() -> None:
    assert len(kitty.MARKS) == 297
    assert (ord(kitty.MARKS[0]), ord(kitty.MARKS[1]), ord(kitty.MARKS[296])) == (0x305, 0x30D, 0x1D244)
    assert {unicodedata.combining(mark) for mark in kitty.MARKS} == {230}


@pytest.mark.parametrize(
    ("size", "room", "cells"),
    [
        ((400, 200), (40, 20), (40, 10)),
        ((200, 400), (40, 20), (20, 20)),
        ((1, 1000), (40, 20), (1, 20)),
        ((4000, 10), (1000, 20), (297, 1)),
    ],
)
def test_the_proportions_are_kept(
    size: tuple[int, int], room: tuple[int, int], cells: tuple[int, int]
) -> None:
    assert kitty.placed(Picture(*size, b""), *room, (10, 20)) == cells
