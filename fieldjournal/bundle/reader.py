"""Opening what somebody sent, and verifying it. All of it is checked before anything is written.

- The age file is opened to memory, within a limit; then the ZIP (`unpack`), then manifest, digests,
  SHA256SUMS and signature. Members are read one by one, so that what was sent is in memory once.
- A signature tells which key signed. Whether that is the right key only the caller can know: they
  give it (`signer`), or compare the one that is shown.
- A bundle that should be signed by a given key and is not signed at all is refused like a wrong one.
- Files are written to a new folder, aside, and the folder gets its name when all of them are there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldjournal import errors
from fieldjournal.bundle import manifest
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.manifest import FileEntry, Manifest
from fieldjournal.bundle.unpack import MOST_BYTES, MOST_MEMBERS, check_name, unpack
from fieldjournal.crypto import sshsig
from fieldjournal.crypto.age import Identity, decrypt
from fieldjournal.crypto.digests import random_id
from fieldjournal.paths import disk_errors, sync_folder, write_whole

_MOST_SEALED: Final = MOST_BYTES + (1 << 20)


@dataclass(frozen=True)
class Verified:
    """What held when a bundle was checked; a check that fails raises instead."""

    number: int
    recipient: str
    purpose: str
    profile: str
    created: str
    records: int
    files: tuple[str, ...]
    signer: str
    """`ssh-ed25519 AAAA…` of whoever signed; empty for an unsigned bundle."""
    pinned: bool
    """Whether that is the signer the caller asked for."""


@dataclass(frozen=True)
class Opened:
    """A bundle that was opened, verified and, where wanted, written to a new folder."""

    verified: Verified
    folder: Path | None


def open_bundle(
    source: BinaryIO, identities: tuple[Identity, ...], out: Path | None = None, *, signer: str = ""
) -> Opened:
    """Open a sealed bundle and write its files to `out`, a folder that must not exist yet.

    The bundle must name as its recipient one of the identities: one that names somebody else was
    passed on.

    Raises: every leaf of `BundleRefused`; `PartnerKeyBad` for a `signer` that is no key;
    `Refused("file-exists")`, `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    if out is not None and out.exists():
        raise errors.Refused("file-exists")
    opened = _opened(source, identities)
    verified = verify_members(unpack(opened), signer=signer)
    if verified.recipient not in {str(each.recipient) for each in identities}:
        raise errors.ManifestWrong("other-recipient")
    if out is not None:
        _write(unpack(opened), out)
    return Opened(verified, out)


def verify_folder(folder: Path, *, signer: str = "") -> Verified:
    """Verify what was unpacked, by this program or by stock tools; padding may have been removed.

    Raises: `ManifestWrong`, `SignatureWrong`, `BundleForeign`, `BundleUnsafe`, `PartnerKeyBad`,
    `BadFile`.
    """
    return verify_members(_read_folder(folder), signer=signer)


def verify_members(members: Iterable[tuple[str, bytes]], *, signer: str = "") -> Verified:
    """Verify the files of a bundle, as they come. Raises: as `verify_folder`, and as `members`."""
    found: dict[str, FileEntry] = {}
    unlisted: dict[str, bytes] = {}
    for name, content in members:
        found[name] = manifest.entry_of(name, content)
        if name in manifest.UNLISTED:
            unlisted[name] = content
    if manifest.NAME not in unlisted:
        raise errors.ManifestWrong("no-manifest")
    held = manifest.read_manifest(unlisted[manifest.NAME])
    manifest.check_files(held, found, unlisted)
    signed_by = _signer(unlisted, held)
    if signer and (not signed_by or sshsig.parse_public_line(signer) != sshsig.parse_public_line(signed_by)):
        raise errors.SignatureWrong("other-signer" if signed_by else "not-signed")
    sending = held.sending
    return Verified(
        number=sending.number,
        recipient=sending.recipient,
        purpose=sending.purpose,
        profile=sending.profile,
        created=sending.created,
        records=held.records,
        files=tuple(each.name for each in held.files),
        signer=signed_by,
        pinned=bool(signer),
    )


def _signer(unlisted: Mapping[str, bytes], held: Manifest) -> str:
    """Return the line of the key that signed. Raises: `SignatureWrong`."""
    signature = unlisted.get(manifest.SIGNATURE)
    if signature is None and not held.signer:
        return ""
    if signature is None or not held.signer:
        raise errors.SignatureWrong("not-signed")
    found = sshsig.verify(signature.decode("ascii", "replace"), unlisted[manifest.NAME])
    if held.signer != sshsig.public_line(found):
        raise errors.SignatureWrong("other-signer")
    return held.signer


def _opened(source: BinaryIO, identities: tuple[Identity, ...]) -> Container:
    pieces, size = [], 0
    for piece in decrypt(source, identities):
        pieces.append(piece)
        size += len(piece)
        if size > _MOST_SEALED:
            raise errors.BundleUnsafe("too-large")
    return Container(pieces)


def _write(members: Iterable[tuple[str, bytes]], out: Path) -> None:
    aside = out.with_name(f".{out.name[:64]}.{random_id()[:8]}")
    with disk_errors(out):
        try:
            aside.mkdir(mode=0o700)
            for name, content in members:
                target = aside.joinpath(*name.split("/"))
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_whole(target, content)
            aside.rename(out)  # refuses a file and a folder with anything in it
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(aside)
            raise
    sync_folder(out.parent)


def _read_folder(folder: Path) -> Iterator[tuple[str, bytes]]:
    if not folder.is_dir():
        raise errors.BadFile(str(folder), "missing")
    many, left = 0, MOST_BYTES
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise errors.BundleUnsafe("not-a-plain-file")
        if path.is_dir():
            continue
        name = path.relative_to(folder).as_posix()
        check_name(name)
        left -= path.stat().st_size
        many += 1
        if left < 0 or many > MOST_MEMBERS:
            raise errors.BundleUnsafe("too-large")
        try:
            content = path.read_bytes()
        except OSError:
            raise errors.BadFile(str(path), "unreadable") from None
        yield name, content
