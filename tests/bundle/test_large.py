"""Clean copies of some size: in memory once, stopped at any moment, and a disk that takes a part of them."""

from __future__ import annotations

import random
import signal
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count, pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.clean.structures import fits
from fieldjournal.bundle.reader import open_bundle
from fieldjournal.bundle.steps import Steps
from fieldjournal.bundle.writer import Archive, Sending, compose, seal
from fieldjournal.errors import DiskFull, Refused
from fieldjournal.redaction.redact import Redaction
from fieldjournal.redaction.redacted import OutgoingFile

_SIZE, _MANY = 2 << 20, 4


def photo(number: int) -> bytes:
    """Return a file that is built like a photo, and squeezed like one: as good as random."""
    squeezed = random.Random(number).randbytes(_SIZE).replace(b"\xff", b"\xfe")
    frame, scan = b"\xff\xc0\0\x11" + bytes(15), b"\xff\xda\0\x0c\3" + bytes(9)
    return b"\xff\xd8" + frame + scan + squeezed + b"\xff\xd9"


@pytest.fixture(autouse=True)
def _quick() -> None:
    """Nothing is: what another test read would stay in memory."""


@pytest.fixture(scope="module")
def large(redaction: Redaction, sending: Sending, partner: SimpleNamespace) -> Archive:
    files = tuple(OutgoingFile(f"att-{number:03}.jpg", photo(number)) for number in range(_MANY))
    assert all(fits(each.name, each.content) for each in files)
    return compose(replace(redaction.outgoing, files=files), sending, partner.seed)


def test_clean_copies_are_in_memory_once(
    large: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    """Beside them: pieces of one at a time, texts, and what the gate has seen of these."""
    seal(large, sending, redaction.protected, tmp_path)  # modules and tables that are made once for all
    tracemalloc.start()
    try:
        seal(large, sending, redaction.protected, tmp_path)
        _held, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < _MANY * _SIZE / 2


def test_stopped_at_any_moment_nothing_is_left(
    large: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    told: list[float] = []
    seal(large, sending, redaction.protected, tmp_path, steps=Steps(told.append))
    assert told == sorted(told)
    assert max(after - before for before, after in pairwise(told)) < 0.1, "it moves within a member, too"
    (sealed,) = tmp_path.iterdir()
    for at in (1, len(told) * 2 // 3, len(told) - 300, len(told) - 10):
        asked = count()
        stopped = Steps(cancelled=lambda at=at, asked=asked: next(asked) >= at)  # type: ignore[misc] # bound here
        with pytest.raises(Refused):
            seal(large, sending, redaction.protected, tmp_path, steps=stopped)
        assert list(tmp_path.iterdir()) == [sealed]


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Let the system refuse to make any file larger, as a full disk or FAT does."""
    resource = pytest.importorskip("resource", reason="limits of this kind are POSIX")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_disk_that_takes_only_a_part_of_it_keeps_nothing(
    large: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    with files_no_larger_than(_SIZE), pytest.raises(DiskFull):
        seal(large, sending, redaction.protected, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_was_sealed_opens_in_memory_once(
    large: Archive, sending: Sending, redaction: Redaction, partner: SimpleNamespace, tmp_path: Path
) -> None:
    sealed = seal(large, sending, redaction.protected, tmp_path)
    out = tmp_path / "out"
    with sealed.path.open("rb") as source:
        tracemalloc.start()
        try:
            open_bundle(source, (partner.identity,), out)
            _held, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    whole = len(pack(large.members))
    assert most < whole + 3 * _SIZE
    assert all((out / name).read_bytes() == content for name, content in large.members.items())
