"""Backups under words that cost next to nothing: in truth each takes a second and 256 MiB."""

from __future__ import annotations

import pytest

from fieldjournal.crypto.age import Passphrase

WORK_FACTOR = 4


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let words cost little wherever nothing is said; `tests/crypto` holds what they cost in truth."""
    monkeypatch.setattr(Passphrase.__init__, "__defaults__", (WORK_FACTOR,))
