"""MANIFEST.json: what a bundle says of itself, and the digest of every file in it.

    {"format": "fieldjournal-bundle", "version": 1, "number": 3, "recipient": "age1…",
     "profile": "trusted-ngo", "purpose": "…", "language": "ru", "created": "2026-03-01",
     "records": 12, "witness": "…", "signer": "ssh-ed25519 AAAA…",
     "files": [{"name": "index.html", "size": 4711, "sha256": "…"}, …]}

- `witness` and `signer` are empty strings where there is none; every other member is always there.
- It is signed as a whole, so whoever passes a bundle on cannot make it look addressed to another.
- Reading is strict: an unknown member, a wrong type, a repeated file, and it is refused.
- Not in `files`: the manifest itself, its signature, SHA256SUMS and the padding.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import starmap
from typing import Final

from fieldjournal.errors import BadValue, BundleForeign, ManifestWrong
from fieldjournal.model.canonical import Json, decode

NAME: Final = "MANIFEST.json"
SIGNATURE: Final = "MANIFEST.json.sig"
SUMS: Final = "SHA256SUMS"
PADDING: Final = "padding"
ATTACHMENTS: Final = "attachments/"
UNLISTED: Final = frozenset({NAME, SIGNATURE, SUMS, PADDING})

FORMAT: Final = "fieldjournal-bundle"
VERSION: Final = 1

_TEXTS: Final = ("recipient", "profile", "purpose", "language", "created", "witness", "signer")
_NUMBERS: Final = ("number", "records")
_MOST: Final = 1 << 40
_digest = re.compile(r"[0-9a-f]{64}")


def label_of(number: int, *, plain: bool) -> str:
    """Return what references begin with: `B3` in a bundle, `C3` in a plain copy."""
    return f"{'C' if plain else 'B'}{number}"


@dataclass(frozen=True)
class Sending:
    """What a bundle says of itself, beside its records."""

    number: int
    """Counted per partner, from 1."""
    recipient: str
    """The partner's `age1…` key; empty for a plain copy, which is sealed to nobody."""
    profile: str
    purpose: str
    """In words, as the sender typed it; goes through no redactor: the gate searches it."""
    language: str
    created: str
    """`2026-03-01`, or coarser."""
    witness: str = ""
    """Hex HMAC of the history's head with the partner's witness key; empty where not wanted."""

    @property
    def plain(self) -> bool:
        """Whether it lies open, for whoever comes to read it."""
        return not self.recipient

    @property
    def label(self) -> str:
        """What it is called over the telephone; references begin with it."""
        return label_of(self.number, plain=self.plain)


@dataclass(frozen=True)
class FileEntry:
    """One file with its size in bytes and the hex SHA-256 of its content."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """A manifest as read; `signer` is an `ssh-ed25519 AAAA…` line or empty."""

    sending: Sending
    records: int
    signer: str
    files: tuple[FileEntry, ...]


def describe(members: Mapping[str, bytes]) -> tuple[FileEntry, ...]:
    """Return the entries of files, in their order."""
    return tuple(starmap(entry_of, members.items()))


def entry_of(name: str, content: bytes) -> FileEntry:
    """Return the entry of one file."""
    return FileEntry(name, len(content), hashlib.sha256(content).hexdigest())


def write_manifest(manifest: Manifest) -> bytes:
    """Return the bytes of a manifest, for people to read as well: two spaces, sorted members."""
    made: dict[str, Json] = {"format": FORMAT, "version": VERSION, **vars(manifest.sending)}
    made |= {"records": manifest.records, "signer": manifest.signer}
    made["files"] = [{**vars(each)} for each in manifest.files]
    return (json.dumps(made, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def read_manifest(untrusted: bytes) -> Manifest:
    """Read a manifest strictly.

    Raises: `ManifestWrong`; `BundleForeign` for another format or a newer version.
    """
    try:
        held = decode(untrusted)
    except BadValue:
        raise ManifestWrong("not-json") from None
    if not isinstance(held, dict):
        raise ManifestWrong("not-an-object")
    if held.get("format") != FORMAT or held.get("version") != VERSION:
        raise BundleForeign
    if held.keys() != {"format", "version", "files", *_TEXTS, *_NUMBERS}:
        raise ManifestWrong("manifest-members")
    texts = {key: held[key] for key in _TEXTS}
    numbers = {key: held[key] for key in _NUMBERS}
    if not all(isinstance(each, str) for each in texts.values()) or not all(map(_is_size, numbers.values())):
        raise ManifestWrong("manifest-members")
    records, signer = numbers.pop("records"), texts.pop("signer")
    sending = Sending(**texts, **numbers)  # type: ignore[arg-type] # checked above, by name
    return Manifest(sending, int(str(records)), str(signer), _read_files(held["files"]))


def write_sums(described: Iterable[FileEntry]) -> bytes:
    """Return SHA256SUMS as `sha256sum -c` reads it."""
    return "".join(f"{each.sha256}  {each.name}\n" for each in described).encode()


def check_files(manifest: Manifest, found: Mapping[str, FileEntry], unlisted: Mapping[str, bytes]) -> None:
    """Hold what is there, by name, against the manifest, SHA256SUMS and the padding rule.

    `unlisted` are the contents of `UNLISTED`.

    Raises: `ManifestWrong` with the reason `file-missing`, `file-unlisted`, `file-changed`,
    `sums-wrong` or `padding-wrong`.
    """
    listed = {each.name for each in manifest.files}
    if listed - found.keys():
        raise ManifestWrong("file-missing")
    if found.keys() - listed - UNLISTED:
        raise ManifestWrong("file-unlisted")
    if tuple(found[each.name] for each in manifest.files) != manifest.files:
        raise ManifestWrong("file-changed")
    summed = (each for name, each in found.items() if name not in {SUMS, PADDING})
    if sorted(unlisted.get(SUMS, b"").splitlines()) != sorted(write_sums(summed).splitlines()):
        raise ManifestWrong("sums-wrong")
    if unlisted.get(PADDING, b"").strip(b"\0"):
        raise ManifestWrong("padding-wrong")


def _read_files(untrusted: Json) -> tuple[FileEntry, ...]:
    if not isinstance(untrusted, list):
        raise ManifestWrong("manifest-members")
    files = tuple(map(_read_file, untrusted))
    if len({each.name for each in files}) != len(files):
        raise ManifestWrong("manifest-members")
    return files


def _read_file(untrusted: Json) -> FileEntry:
    if not isinstance(untrusted, dict) or untrusted.keys() != {"name", "size", "sha256"}:
        raise ManifestWrong("manifest-members")
    name, size, sha256 = untrusted["name"], untrusted["size"], untrusted["sha256"]
    if not isinstance(name, str) or name in UNLISTED or not _is_size(size):
        raise ManifestWrong("manifest-members")
    if not isinstance(sha256, str) or not _digest.fullmatch(sha256):
        raise ManifestWrong("manifest-members")
    return FileEntry(name, int(str(size)), sha256)


def _is_size(untrusted: Json) -> bool:
    return isinstance(untrusted, int) and not isinstance(untrusted, bool) and 0 <= untrusted < _MOST
