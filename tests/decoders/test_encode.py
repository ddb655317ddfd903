"""Pixels become a picture file, whatever is in the picture."""

from __future__ import annotations

import random

import pytest

from fieldjournal.decoders import encode


@pytest.mark.parametrize("kind", ["jpeg", "png"])
@pytest.mark.parametrize("what", ["grain", "plain"])
def test_a_picture_of_grain_takes_more_than_a_byte_a_pixel_and_is_made(kind: str, what: str) -> None:
    columns, lines = 400, 300
    size = 3 * columns * lines
    pixels = random.Random(7).randbytes(size) if what == "grain" else bytes(size)
    told, made = encode.decode({"as": kind, "columns": columns, "lines": lines}, pixels)
    assert told == {"columns": columns, "lines": lines}
    assert (len(made) > columns * lines) == (what == "grain")
