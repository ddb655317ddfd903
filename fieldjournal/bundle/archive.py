"""The ZIP inside a bundle: the same files give the same bytes, and its size says little.

- Fixed times, fixed permissions, one compression, no comment, no extra field, the order given.
- Clean copies are stored as they are: pictures and sound are squeezed by themselves or not at all. What is
  stored is not copied either: it stands in the container as the object it came as.
- The last member, `padding`, holds zero bytes, uncompressed, and brings the whole to a Padmé size of
  at least 64 KiB. It is a member like any other, so that every unzip reads the file without a warning.
- Because equal files give equal bytes, packing again what was read back proves that nothing else is
  in the container: no comment, no gap, no second directory.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fieldjournal.bundle.container import Container
from fieldjournal.bundle.manifest import ATTACHMENTS, PADDING
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.crypto.padding import padme

_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a ZIP can hold; no clock of ours is in a bundle."""

_LOCAL_HEADER: Final = 30
_DIRECTORY_ENTRY: Final = 46
_END: Final = 22
"""Bytes beside the names: before a member, in the directory, at the end (APPNOTE 4.3)."""

_REGULAR_FILE: Final = 0o100600 << 16
_UNIX: Final = 3


def pack(members: Mapping[str, bytes], steps: Steps = QUIET) -> Container:
    """Return the padded ZIP of all members; `padding` must not be one of them.

    Raises: `Refused` where somebody stopped it.
    """
    return Container(packed(steps.each(members.items(), len(members))))


def packed(members: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    """Yield the padded ZIP of members as they come, in pieces; what is stored is a piece by itself."""
    made, directory = _Pieces(), _END + _DIRECTORY_ENTRY + len(PADDING)
    with zipfile.ZipFile(made, "w") as target:
        for name, content in members:
            method = zipfile.ZIP_STORED if name.startswith(ATTACHMENTS) else zipfile.ZIP_DEFLATED
            target.writestr(_entry(name, method), content, compresslevel=9)
            directory += _DIRECTORY_ENTRY + len(name.encode())
            yield from made.taken()
        bare = made.tell() + _LOCAL_HEADER + len(PADDING) + directory
        target.writestr(_entry(PADDING, zipfile.ZIP_STORED), bytes(padme(bare) - bare))
    yield from made.taken()


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type = compression
    entry.create_system = _UNIX
    entry.external_attr = _REGULAR_FILE
    return entry


class _Pieces(io.RawIOBase):
    """What `zipfile` writes, in the pieces it writes; it goes back only to write a member's header anew."""

    def __init__(self) -> None:
        super().__init__()
        self._begin = self._at = 0
        self._pieces: list[bytes] = []

    def taken(self) -> list[bytes]:
        """Return what was written since this was called last; nothing goes back behind it any more."""
        taken, self._pieces = self._pieces, []
        self._begin += sum(map(len, taken))
        return taken

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence != io.SEEK_SET:
            raise io.UnsupportedOperation
        self._at = offset
        return self._at

    def write(self, content: bytes, /) -> int:  # type: ignore[override] # what zipfile writes
        """Keep a piece, or one anew that is as long as what stands there. Raises: `UnsupportedOperation`."""
        place = self._begin
        for number, each in enumerate(self._pieces):
            if place == self._at and len(each) == len(content):
                self._pieces[number] = bytes(content)
                break
            place += len(each)
        else:
            if place != self._at:
                raise io.UnsupportedOperation
            self._pieces.append(bytes(content))
        self._at += len(content)
        return len(content)
