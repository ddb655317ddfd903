"""The ZIP inside a bundle: the same files give the same bytes, and its size says little.

- Fixed times, fixed permissions, one compression, no comment, no extra field, the order given.
- Clean copies are stored as they are: pictures and sound are squeezed by themselves or not at all.
- The last member, `padding`, holds zero bytes, uncompressed, and brings the whole to a Padmé size of
  at least 64 KiB. It is a member like any other, so that every unzip reads the file without a warning.
- Because equal files give equal bytes, packing again what was read back proves that nothing else is
  in the container: no comment, no gap, no second directory.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from typing import Final

from fieldjournal.bundle.manifest import ATTACHMENTS, PADDING
from fieldjournal.crypto.padding import padme

_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a ZIP can hold; no clock of ours is in a bundle."""

_LOCAL_HEADER: Final = 30
_DIRECTORY_ENTRY: Final = 46
_END: Final = 22
"""Bytes beside the names: before a member, in the directory, at the end (APPNOTE 4.3)."""

_REGULAR_FILE: Final = 0o100600 << 16
_UNIX: Final = 3


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return the padded ZIP of all members; `padding` must not be one of them."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        for name, content in members.items():
            method = zipfile.ZIP_STORED if name.startswith(ATTACHMENTS) else zipfile.ZIP_DEFLATED
            target.writestr(_entry(name, method), content, compresslevel=9)
        bare = made.tell() + _LOCAL_HEADER + len(PADDING) + _directory((*members, PADDING))
        target.writestr(_entry(PADDING, zipfile.ZIP_STORED), bytes(padme(bare) - bare))
    return made.getvalue()


def _directory(names: Iterable[str]) -> int:
    """Return the bytes of the directory at the end."""
    return _END + sum(_DIRECTORY_ENTRY + len(name.encode()) for name in names)


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type = compression
    entry.create_system = _UNIX
    entry.external_attr = _REGULAR_FILE
    return entry
