"""The finished plaintext of a bundle: bytes in pieces, one behind the other, none of them copied.

- It is made once and never changes: a tuple of `bytes`, and no way to write. What was searched is what is
  sealed.
- Clean copies of hundreds of photos are in memory once, as the pieces they came as; whatever reads the
  container takes views of them. A read that is exactly one piece gives that piece itself.
- Nothing of it shows in `repr`.
"""

from __future__ import annotations

import hashlib
import io
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import final

from fieldjournal.bundle.steps import QUIET, Steps

_PIECE = 1 << 20


@final
class Container:
    """Bytes that do not change, in pieces."""

    __slots__ = ("__begins", "__pieces", "__size")

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.__pieces = tuple(each for each in pieces if each)
        ends = tuple(accumulate(map(len, self.__pieces), initial=0))
        self.__begins, self.__size = ends[:-1], ends[-1]

    def __len__(self) -> int:
        return self.__size

    def __repr__(self) -> str:
        return f"<container of {self.__size} bytes>"

    def file(self) -> io.BufferedIOBase:
        """Return it as a file to read, from its beginning; any number of them may be read at once."""
        return _Reading(self)

    def read(self, at: int, size: int) -> bytes:
        """Return the bytes from a place on, fewer at the end."""
        found = list(self._parts(at, size))
        if len(found) == 1:
            piece, part = found[0]
            return piece if len(part) == len(piece) else bytes(part)
        return b"".join(part for _piece, part in found)

    def digest(self, steps: Steps = QUIET) -> bytes:
        """Return the SHA-256 of all of it. Raises: `Refused` where somebody stopped it."""
        made = hashlib.sha256()
        for at in range(0, self.__size, _PIECE):
            for _piece, part in self._parts(at, _PIECE):
                made.update(part)
            steps.at(at, self.__size)
        return made.digest()

    def _parts(self, at: int, size: int) -> Iterator[tuple[bytes, memoryview]]:
        """Yield what of the pieces stands there, each beside the piece it is of."""
        number = bisect_right(self.__begins, at) - 1
        left = min(size, self.__size - at)
        while left > 0:
            piece, begin = self.__pieces[number], at - self.__begins[number]
            part = memoryview(piece)[begin : begin + left]
            yield piece, part
            at, left, number = at + len(part), left - len(part), number + 1


class _Reading(io.BufferedIOBase):
    """A place in a container."""

    def __init__(self, container: Container) -> None:
        super().__init__()
        self._container = container
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        begin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._container)}[whence]
        if begin + offset < 0:
            raise ValueError("before the beginning")
        self._at = begin + offset
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        """Return up to so many bytes, all that is left when negative."""
        left = max(len(self._container) - self._at, 0)
        made = self._container.read(self._at, left if size is None or size < 0 else min(size, left))
        self._at += len(made)
        return made
