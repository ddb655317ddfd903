"""How far the redaction of some records is: by the characters of their texts, also within one long text.

How many turns (`turns`) a text will take nobody knows beforehand. So each tick stands for so many characters
looked through, never more than the text at hand has. What is told goes back only where all is gone through
once more, which is quick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.walk import values_of

Progress = Callable[[int, int], None]
"""Told (done, in all) again and again; may raise to stop the work."""

_CHARACTERS: Final = 330
"""Characters a tick stands for: a text of a million has about 3,000 of them."""

_RECORD: Final = 200
"""What a record counts for beside its texts."""


def quiet(_done: int, _total: int) -> None:
    """Tell nobody."""


class Pace:
    """Tells `progress` how much is done of pieces of work, each known by a key, of so many characters."""

    def __init__(self, progress: Progress, sizes: Mapping[str, int]) -> None:
        self._progress = progress
        self._sizes = sizes
        self._total = sum(sizes.values())
        self._done = self._ahead = self._now = 0

    def restart(self) -> None:
        """Begin anew: what was done already is quick this time."""
        self._done = self._ahead = self._now = 0

    def begin(self, key: str) -> None:
        """Go on to a piece of work; the one before is done."""
        self._done += self._now
        self._now, self._ahead = self._sizes.get(key, 0), 0
        self.tick()

    def tick(self) -> None:
        """Tell that it goes on. Raises: what `progress` raises."""
        self._progress(self._done + self._ahead, self._total)
        self._ahead = min(self._ahead + _CHARACTERS, self._now)


def sizes_of(records: Iterable[Record]) -> Mapping[str, int]:
    """Return by own id how much work each record is."""
    return {each.id: _RECORD + sum(map(len, _texts(each))) for each in records}


def _texts(record: Record) -> Iterable[str]:
    for found in values_of(record.values):
        if not isinstance(found.value, Empty):
            yield from found.spec.form.texts(found.value)
