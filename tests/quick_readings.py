"""Texts that the gate has read are not read again: most pages of a bundle are the same in every test.

What is read in a text hangs on that text alone (`offsets.form_readings`); what is looked for in it is looked
for each time.
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from fieldjournal.redaction import gate, offsets

_read = lru_cache(maxsize=512)(offsets.form_readings)


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the gate take what was read in a text by another test."""
    monkeypatch.setattr(gate, "form_readings", _read)
