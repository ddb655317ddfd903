"""Reading hostile bytes that arrive in pieces: exact reads, bounded lines, a look ahead.

Parsers of sealed files read through an `Intake`, so that none of them cares whether the bytes come
from a file, from memory or out of decoded armour, and none can be made to read an endless line.

Once the pieces have failed, every read fails the same way: a generator that raised is exhausted, and
its silence must never be taken for the end of the file by somebody who reads once more. What waited
is dropped with the failure, or a read that is told "tampered" could be followed by one that succeeds.
An empty piece is the end.
"""

from collections.abc import Iterable, Iterator
from typing import Final, Protocol

_PIECE: Final = 64 * 1024


class Readable(Protocol):
    """Anything whose `read` gives up to so many bytes, and b"" at its end."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes."""
        ...


class Intake:
    """A queue over an iterator of byte pieces; holds no more than one request and one piece."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces: Iterator[bytes] = iter(pieces)
        self._waiting = bytearray()
        self._failed: BaseException | None = None

    @classmethod
    def from_file(cls, source: Readable) -> "Intake":
        """Return an intake over a binary file, read forward only; it is not closed."""
        return cls(iter(lambda: source.read(_PIECE), b""))

    def peek(self, size: int) -> bytes:
        """Return the next `size` bytes without taking them; fewer at the end."""
        self._fill(size)
        return bytes(self._waiting[:size])

    def read(self, size: int) -> bytes:
        """Take exactly `size` bytes; fewer at the end."""
        self._fill(size)
        return self._take(size)

    def next_piece(self) -> bytes:
        """Take what is waiting, else the next piece as it comes; b"" at the end."""
        return self._take(len(self._waiting)) or self._next()

    def line(self, limit: int) -> bytes:
        """Take a line with its line feed; without one when the end or `limit` bytes come first."""
        searched = 0
        while True:
            end = self._waiting.find(b"\n", searched, limit)
            if end >= 0:
                return self._take(end + 1)
            searched = len(self._waiting)
            if searched < limit:
                self._fill(searched + 1)
            if len(self._waiting) == searched:
                return self._take(limit)

    def at_end(self) -> bool:
        """Say whether nothing is left."""
        return not self.peek(1)

    def _fill(self, size: int) -> None:
        while len(self._waiting) < size:
            piece = self._next()
            if not piece:
                return
            self._waiting += piece

    def _next(self) -> bytes:
        if self._failed is not None:
            raise self._failed
        try:
            return next(self._pieces, b"")
        except BaseException as error:
            self._failed = error
            self._waiting.clear()
            raise

    def _take(self, size: int) -> bytes:
        taken = bytes(self._waiting[:size])
        del self._waiting[:size]
        return taken
