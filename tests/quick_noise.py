"""Noise that costs next to nothing: in truth the system takes some milliseconds for each megabyte of it.

Where stores grow beside what a test is about, parts of one random megabyte are written again and again, each
beginning elsewhere. That noise is fresh, and that nothing tells it from a journal, is held by `tests/vault`
(`test_alike`, `test_files`); whatever runs in a process of its own draws its noise from the system.
"""

from __future__ import annotations

import os
from functools import cache
from itertools import count

import pytest

LARGE = 64 * 1024
"""Bytes: no key and no nonce is as long; a piece of noise is longer, but for the last one of a file."""

_PIECE = 1 << 20
_STEP = 4099
"""Bytes, a prime: no two pieces of one file begin at the same place."""

_truly_random = os.urandom
_number = count()


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let large pieces of noise be parts of the same noise."""
    monkeypatch.setattr(os, "urandom", _quick)


def _quick(size: int) -> bytes:
    if not LARGE < size <= _PIECE:
        return _truly_random(size)
    begin = next(_number) * _STEP % LARGE
    return _noise()[begin : begin + size]


@cache
def _noise() -> bytes:
    return _truly_random(_PIECE + LARGE)
