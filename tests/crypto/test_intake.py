import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.intake import Intake

pieces = st.lists(st.binary(min_size=1, max_size=40), max_size=20)


@given(pieces, st.lists(st.integers(0, 60), max_size=30))
def test_exact_reads_give_the_same_bytes_however_they_arrive(parts: list[bytes], sizes: list[int]) -> None:
    intake, whole = Intake(parts), io.BytesIO(b"".join(parts))
    for size in sizes:
        assert intake.peek(size) == whole.getvalue()[whole.tell() :][:size]
        assert intake.read(size) == whole.read(size)
    assert intake.at_end() == (whole.tell() == len(whole.getvalue()))


@given(st.lists(st.sampled_from([b"\n", b"a", b"bc\n", b"\r\n", b"\n\n"]), max_size=30), st.data())
def test_lines_are_what_a_file_would_give(parts: list[bytes], data: st.DataObject) -> None:
    intake, whole = Intake(parts), io.BytesIO(b"".join(parts))
    for _ in range(20):
        limit = data.draw(st.integers(1, 10))
        assert intake.line(limit) == whole.readline(limit)


def test_next_piece_gives_what_waits_then_pieces_as_they_come() -> None:
    intake = Intake([b"abc", b"de", b"f"])
    assert intake.read(1) == b"a"
    assert [intake.next_piece() for _ in range(4)] == [b"bc", b"de", b"f", b""]


def test_pieces_that_failed_go_on_failing() -> None:
    def failing() -> Iterator[bytes]:
        yield b"abc"
        raise OSError("the stick was pulled out")

    intake = Intake(failing())
    assert intake.read(2) == b"ab"
    for size in (5, 1, 1):  # also the byte that came before the failure
        with pytest.raises(OSError, match="stick"):
            intake.read(size)
    with pytest.raises(OSError, match="stick"):
        intake.next_piece()
