"""Reading a ZIP somebody sent: everything is refused before anything is written.

- Names are from a short alphabet, at most three deep, of the kinds a bundle holds; so no absolute or
  climbing path, no drive, no device name, no hidden file, no look-alike, no control character.
- No two names may fall together on any file system, whatever the case.
- Only plain files, stored or deflated, not encrypted, none an archive itself.
- Entries lie one behind the other; nothing overlaps, nothing stands before the first. What is said of one in
  two places is the same.
- What comes out is counted while it comes: a size the directory states is not believed.
- Members come one by one, each read once; one that is stored is not copied out of the container.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import IO, Final

from fieldjournal.bundle.container import Container
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.errors import BundleUnsafe
from fieldjournal.model.file_names import is_device

MOST_MEMBERS: Final = 2_000
MOST_BYTES: Final = 5 << 28
"""Of all members together: what a bundle of ours may hold can be opened, and nothing larger."""

MOST_RATIO: Final = 250
"""Times a member may grow when inflated; our own text grows about twenty times at most."""

_RATIO_FROM: Final = 1 << 20
_PIECE: Final = 1 << 16
_STRETCH: Final = 1 << 20
_LOCAL_HEADER: Final = 30
_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_ENCRYPTED: Final = 0x1 | 0x40
_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")

_name = re.compile(
    r"(?:[a-z0-9][a-z0-9_-]{0,62}/){0,2}[A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[a-z0-9]{1,8}){0,2}"
)


def unpack(untrusted: Container, steps: Steps = QUIET) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of every member, in the order of the file.

    Whoever writes them waits for the last one: what is unsafe may come late.

    Raises: `BundleUnsafe` with a reason, `Refused` where somebody stopped it.
    """
    if _entries_in(untrusted, steps) > 2 * MOST_MEMBERS:  # before each of them becomes an object
        raise BundleUnsafe("too-many-files")
    try:
        with zipfile.ZipFile(untrusted.file()) as source:
            entries = source.infolist()
            _check_entries(entries)
            _check_layout(entries, untrusted, source.start_dir)
            left = MOST_BYTES
            for entry in entries:
                steps.go_on()
                content = _content(source, entry, left)
                left -= len(content)
                yield entry.filename, content
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, NotImplementedError, OSError):
        raise BundleUnsafe("not-a-zip") from None


def check_name(untrusted: str) -> None:
    """Refuse a name that is none of those a bundle holds. Raises: `BundleUnsafe`."""
    if not _name.fullmatch(untrusted) or any(map(is_device, untrusted.split("/"))):
        raise BundleUnsafe("unsafe-name")


def _check_entries(entries: Sequence[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_MEMBERS:
        raise BundleUnsafe("too-many-files")
    for entry in entries:
        if entry.filename != entry.orig_filename:
            raise BundleUnsafe("unsafe-name")
        check_name(entry.filename)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in {0, stat.S_IFREG}:
            raise BundleUnsafe("not-a-plain-file")
        if entry.flag_bits & _ENCRYPTED:
            raise BundleUnsafe("encrypted-inside")
        if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise BundleUnsafe("not-a-zip")
    names = [entry.filename.casefold() for entry in entries]
    folders = {name[:at] for name in names for at, letter in enumerate(name) if letter == "/"}
    if len(set(names)) != len(names) or folders & set(names):
        raise BundleUnsafe("same-name-twice")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise BundleUnsafe("too-large")


def _entries_in(untrusted: Container, steps: Steps) -> int:
    """Return how often what begins an entry of the directory stands anywhere."""
    found, beyond = 0, len(_DIRECTORY_ENTRY) - 1
    for at in range(0, len(untrusted), _STRETCH):
        steps.go_on()
        found += untrusted.read(at, _STRETCH + beyond).count(_DIRECTORY_ENTRY)
    return found


def _check_layout(entries: Sequence[zipfile.ZipInfo], untrusted: Container, directory: int) -> None:
    """Refuse overlapping entries: many names for one small stream is how a bomb stays small."""
    at = 0
    for entry in sorted(entries, key=lambda each: each.header_offset):
        if entry.header_offset != at or at + _LOCAL_HEADER > len(untrusted):
            raise BundleUnsafe("bomb")
        local = untrusted.read(at, _LOCAL_HEADER)
        if struct.unpack_from("<HH", local, 6) != (entry.flag_bits, entry.compress_type):
            raise BundleUnsafe("not-a-zip")  # another program would read something else
        name, extra = struct.unpack_from("<HH", local, 26)
        at += _LOCAL_HEADER + name + extra + entry.compress_size
    if at != directory:
        raise BundleUnsafe("bomb")


def _content(source: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    stored = entry.compress_type == zipfile.ZIP_STORED
    if stored and entry.compress_size != entry.file_size:
        raise BundleUnsafe("bomb")
    with source.open(entry) as member:
        # What is stored is no longer than it lies there; read at once it is the container's own piece.
        content = member.read(entry.file_size) if stored else b"".join(_inflated(member, entry, left))
    if len(content) > left:
        raise BundleUnsafe("too-large")
    if len(content) != entry.file_size:
        raise BundleUnsafe("bomb")
    if content.startswith(_ARCHIVES):
        raise BundleUnsafe("nested")
    return content


def _inflated(member: IO[bytes], entry: zipfile.ZipInfo, left: int) -> Iterator[bytes]:
    size = 0
    while piece := member.read(_PIECE):
        size += len(piece)
        if size > left:
            raise BundleUnsafe("too-large")
        if size > max(_RATIO_FROM, entry.compress_size * MOST_RATIO):
            raise BundleUnsafe("bomb")
        yield piece
