"""Identifiers are looked for in pieces of a text; what is found is what the whole text gives."""

from __future__ import annotations

import re

from fieldjournal.redaction.identifiers import windows
from fieldjournal.redaction.identifiers.dates import dates
from fieldjournal.redaction.identifiers.phones import phones
from fieldjournal.redaction.identifiers.windows import LONGEST, hits_in, near_digits

LINE = "{number}. Звонили с +993 65 {number:06}, {day:02}.05.2021, потом никто не пришёл.\n"


def test_a_long_list_of_numbers_is_searched_in_steps_and_none_is_lost() -> None:
    text = "".join(LINE.format(number=n, day=n % 28 + 1) for n in range(1, 2_000))
    assert len(text) > 2 * LONGEST
    turns: list[None] = []
    pieces = near_digits(text, lambda: turns.append(None))
    assert len(pieces) > 1
    for way in (phones, dates):
        assert sorted(hits_in(pieces, (way,))) == sorted(way(text))
    assert turns


def test_a_piece_begins_and_ends_at_a_space() -> None:
    text = f"{'тихо ' * 100}\n4 мая {'тихо ' * 100}"
    [piece] = windows.windows(text, re.compile("мая"))
    assert piece.words.split() == text[piece.start : piece.start + len(piece.words)].split()
    assert "4 мая" in piece.words
    assert len(piece.words) < 300
    [whole] = windows.windows("4мая" * 80, re.compile("^4мая"))
    assert whole.words == "4мая" * 80, "there is no space to begin or end at"
