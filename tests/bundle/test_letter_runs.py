"""The quick way to find runs of letters finds what the one expression that says what a run is finds."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.bundle import letter_runs as searching
from fieldjournal.bundle.letter_runs import letter_runs
from fieldjournal.errors import Refused

_byte = st.sampled_from([*b"Ab9.\xff\0", 0x80, 0xBF, 0xC2, 0xC3, 0xC5, 0xC6, 0xD0, 0xD3, 0xD4])
_squeezed = st.lists(_byte, max_size=80).map(bytes)


def runs(content: bytes) -> list[bytes]:
    return list(letter_runs(content, lambda _bytes: None))


@given(_squeezed, st.integers(1, 600))
def test_both_ways_find_the_same(some: bytes, times: int) -> None:
    content = some * (times if len(some) * times < 4000 else 1)
    assert runs(content) == [found[0] for found in searching._LETTERS.finditer(content)]


def test_also_in_a_file_of_several_stretches_and_across_their_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "_STRETCH", 64)
    content = random.Random(7).randbytes(200_000) + "Оразгулыев".encode() * 30
    found = runs(content)
    assert found == [each[0] for each in searching._LETTERS.finditer(content)]
    assert len(found) > 20


def test_it_can_be_stopped_within_one_file() -> None:
    def stop(_bytes: int) -> None:
        raise Refused("cancelled")

    with pytest.raises(Refused):
        list(letter_runs(bytes(3 << 20), stop))
