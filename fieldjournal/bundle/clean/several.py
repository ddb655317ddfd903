"""Several files rebuilt at once: each by processes of its own, as many at a time as there are processors.

A decoder lives for one file alone, so that what one file does to it meets no other. Most of a photo's time is
starting, decoding and encoding, which processors do side by side. Closed, all of it stops at once: the
processes are ended, and none is started any more.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

from fieldjournal import sandbox
from fieldjournal.bundle.clean.clean_copy import Clean
from fieldjournal.bundle.clean.pixels import Box
from fieldjournal.bundle.clean.rebuild import rebuild

AT_ONCE: Final = max(1, min(4, os.cpu_count() or 1))
"""Files at a time; each may need 1.5 GiB at worst, a photo of 12 megapixels 120 MiB."""


class Several:
    """Rebuilds files until it is closed."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._workers = ThreadPoolExecutor(AT_ONCE)
        self._shares: dict[int, float] = {}

    def add(
        self, pieces: Sequence[bytes], boxes: Sequence[Box] = (), seen: frozenset[int] = frozenset()
    ) -> Future[Clean]:
        """Rebuild a file as soon as there is room; the result raises as `rebuild`."""
        number = len(self._shares)
        self._shares[number] = 0.0
        return self._workers.submit(self._rebuilt, number, pieces, boxes, seen)

    @property
    def done(self) -> float:
        """How many files are done, with the parts of those in work."""
        return sum(self._shares.values())

    def _rebuilt(
        self, number: int, pieces: Sequence[bytes], boxes: Sequence[Box], seen: frozenset[int]
    ) -> Clean:
        def told(share: float) -> None:
            self._shares[number] = share

        with sandbox.until(self._stop):
            made = rebuild(pieces, boxes, seen=seen, cancelled=self._stop.is_set, progress=told)
        told(1.0)
        return made

    def close(self) -> None:
        """Stop everything; returns at once."""
        self._stop.set()
        sandbox.end_all(self._stop)
        self._workers.shutdown(wait=False, cancel_futures=True)
