"""The ZIP file that an office document is: a part at a time, by name, never more of it than a bound.

- What its list says of sizes is not believed: reading stops at the bound.
- Two parts of one name, or of names that differ in capitals alone, are refused: programs would differ in
  which they show. So is what is encrypted, or squeezed by anything but deflate.
- Nothing is ever unpacked to a disk, and names lead nowhere: they are looked up, no more.
"""

from __future__ import annotations

import io
import zipfile
from typing import Final

from fieldjournal.decoders.frames import Refused

_MOST_PARTS: Final = 10_000
_MOST_BYTES: Final = 48 << 20
"""Of one part, as XML: some million letters with what an office program writes around each of them."""

_ALL_BYTES: Final = 128 << 20
_RATIO: Final = 300
"""How much smaller deflate makes XML at the most; a bomb is a thousand times smaller."""

_SMALL: Final = 1 << 20
"""Bytes up to which the ratio does not matter."""

_ENCRYPTED: Final = 0x1
_METHODS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Parcel:
    """The parts of one file."""

    def __init__(self, untrusted: bytes) -> None:
        """Read the list of parts. Raises: `Refused`, and whatever `zipfile` raises."""
        self._file = zipfile.ZipFile(io.BytesIO(untrusted))
        listed = self._file.infolist()
        self._listed = {each.filename.casefold(): each for each in listed}
        if len(listed) > _MOST_PARTS or len(self._listed) != len(listed):
            raise Refused("damaged")
        if any(each.flag_bits & _ENCRYPTED for each in listed):
            raise Refused("encrypted")
        self._taken = 0

    def has(self, name: str) -> bool:
        """Say whether there is such a part."""
        return name.casefold() in self._listed

    def part(self, name: str) -> bytes:
        """Return a part. Raises: `Refused` where there is none, or too much of it."""
        held = self._listed.get(name.casefold())
        if held is None or held.compress_type not in _METHODS:
            raise Refused("damaged")
        with self._file.open(held) as stream:
            content = stream.read(_MOST_BYTES + 1)
        self._taken += len(content)
        too_dense = len(content) > max(_SMALL, _RATIO * held.compress_size)
        if len(content) > _MOST_BYTES or self._taken > _ALL_BYTES or too_dense:
            raise Refused("too-much-inside")
        return content
