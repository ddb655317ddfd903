"""What was searched is what is sealed: a container is read as often as anybody wants, and never written."""

from __future__ import annotations

import hashlib
import io
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.bundle.container import Container
from fieldjournal.bundle.steps import Steps
from fieldjournal.errors import Refused

PIECES = [b"PK\x03\x04", "Ночью пришли двое. ".encode() * 40, b"", b"\0" * 300]
_reads = st.lists(st.tuples(st.integers(0, 1200), st.integers(-1, 1200)), max_size=8)


@given(st.lists(st.binary(max_size=40), max_size=8), _reads)
def test_it_reads_like_the_same_bytes_in_one(pieces: list[bytes], reads: list[tuple[int, int]]) -> None:
    held = Container(pieces)
    ours, whole = held.file(), io.BytesIO(b"".join(pieces))
    assert len(held) == len(whole.getvalue())
    for at, size in reads:
        for file in (ours, whole):
            file.seek(at)
        assert ours.read(size) == whole.read(size)
        assert ours.tell() == whole.tell()
    assert held.digest() == hashlib.sha256(b"".join(pieces)).digest()


def test_a_piece_that_is_read_whole_is_that_piece_and_no_copy() -> None:
    held = Container(PIECES)
    assert held.read(len(PIECES[0]), len(PIECES[1])) is PIECES[1]
    assert held.read(len(PIECES[0]) + 1, len(PIECES[1]) - 1) == PIECES[1][1:]


def test_nothing_can_be_written_and_nothing_shows() -> None:
    held = Container(PIECES)
    file = held.file()
    assert not file.writable()
    for change in (partial(file.write, b"x"), partial(file.truncate, 1)):
        with pytest.raises(io.UnsupportedOperation):
            change()
    with pytest.raises(AttributeError):
        held.pieces = ()  # type: ignore[attr-defined] # there is no such thing
    assert repr(held) == f"<container of {len(held)} bytes>"


def test_two_readers_do_not_move_each_other() -> None:
    held = Container(PIECES)
    one, other = held.file(), held.file()
    assert (one.read(4), other.read(2), one.read(2)) == (PIECES[0], PIECES[0][:2], PIECES[1][:2])


def test_its_digest_can_be_stopped() -> None:
    with pytest.raises(Refused):
        Container([bytes(3 << 20)]).digest(Steps(cancelled=lambda: True))
