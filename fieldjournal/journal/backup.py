"""Backups: one sealed file that holds the whole journal, and a new journal made of one.

- A backup is sealed to the recovery recipient (docs/formats/backup.md) or, for travel, under words.
- It never lies in the journal's own folder: there it would go with it, and the folder holds five files.
- It is written aside, synced, read back from the medium with the file's key still in memory, compared,
  and only then gets its name: a full disk or a kill leaves the backup that was there.
- While it is made nothing is written to the journal, and `progress` may end it by raising.
- Restoring checks key, every page and the whole chain in a new folder beside the old one before anything
  changes; then the folders change places. The old one is kept under another name, never destroyed here.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.intake import Intake
from fieldjournal.crypto.words import generate_passphrase
from fieldjournal.journal.files import require_file
from fieldjournal.journal.session import Session, is_journal
from fieldjournal.paths import aside, disk_errors, sync, sync_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import history, snapshot
from fieldjournal.vault.files import PAGE

TRAVEL_WORDS: Final = 8
"""103 bits: a travel backup is opened by whoever has file and words, wherever it lies."""

Travel: TypeAlias = age.Passphrase
"""What seals and opens a travel backup."""

Progress = Callable[[int, int], None]
"""Told (bytes done, bytes in all); what it raises ends the work and leaves nothing behind."""


@dataclass(frozen=True)
class Written:
    """A backup that was read back. `sha256` is hex, of the sealed file."""

    path: Path
    size: int
    sha256: str
    revisions: int


@dataclass(frozen=True)
class Rehearsed:
    """What a rehearsal showed: the backup opens, and how many revisions came after it."""

    revisions: int
    behind: int


def travel_words() -> Secret:
    """Return eight random words for a travel backup; they are typed back before anything relies on them."""
    return generate_passphrase(TRAVEL_WORDS)


def travel(words: Secret) -> Travel:
    """Return what seals under these words, or opens what was sealed under them."""
    return age.Passphrase(words)


def write(
    session: Session, path: Path, recipient: age.Sealer, *, progress: Progress | None = None
) -> Written:
    """Write a backup to `path`, in place of an older one there.

    Raises: `HistoryBroken`; `DiskFull`, `ReadOnly`, `DiskTrouble`, also where what is read back differs;
    `BadFile` as `require_place`.
    """
    require_place(session, path)
    beside = aside(path)
    with disk_errors(path):
        try:
            written = _write(session, beside, recipient, progress or _quiet)
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
    sync_folder(path.parent)
    return Written(path, *written)


def require_place(session: Session, path: Path) -> None:
    """Refuse a place that is no place for a backup.

    Raises: `BadFile` where something else than a file has that name, and as `require_outside`.
    """
    if path.exists():
        require_file(path)
    require_outside(session, path)


def require_outside(session: Session, path: Path) -> None:
    """Refuse a place in a journal's own folder. Raises: `BadFile` with `inside-a-journal`."""
    folder = path.resolve().parent
    if folder.is_relative_to(session.folder.resolve()) or is_journal(folder):
        raise errors.BadFile(str(path), "inside-a-journal")


def rehearse(session: Session, path: Path, openers: Iterable[age.Opener]) -> Rehearsed:
    """Open a backup to its last byte and find it in this journal's own history; nothing is written.

    Raises: `BackupRefused` and leaves, `BackupOfAnother`, `JournalNewer`, `BadFile`.
    """
    with opened(path, openers) as (head, pieces):
        size = PAGE + sum(len(piece) for piece in pieces)
        if size != head.padded_size:
            raise errors.BackupForeign
        ours = head.master == session.vault.master
        if not ours or history.head_at(session.vault, head.revisions) != head.history:
            raise errors.BackupOfAnother
    last = history.last(session.vault)
    return Rehearsed(head.revisions, (last.seq if last else 0) - head.revisions)


@contextmanager
def opened(path: Path, openers: Iterable[age.Opener]) -> Iterator[tuple[snapshot.Head, Iterator[bytes]]]:
    """Open a backup: its head, and its pages as they are authenticated.

    Raises: `BadFile`; `BackupForeign`, `BackupLocked`, `BackupDamaged`, also while pages are read;
    `JournalNewer`.
    """
    require_file(path)
    with disk_errors(path), path.open("rb") as file:
        try:
            reader = age.decrypt(file, openers)
            head = snapshot.read_head(reader.read(PAGE))
            yield head, iter(reader)
        except errors.BundleForeign:
            raise errors.BackupForeign from None
        except errors.BundleNotForUs:
            raise errors.BackupLocked from None
        except errors.BundleRefused:
            raise errors.BackupDamaged from None


def _write(session: Session, beside: Path, recipient: age.Sealer, progress: Progress) -> tuple[int, str, int]:
    """Write and read back; return size, digest and number of revisions."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with snapshot.still(session.vault) as head, open(os.open(beside, flags, 0o600), "w+b") as file:  # noqa: PTH123 - Path.open takes no descriptor
        plain = _Digesting(snapshot.plaintext(session.vault, head))
        whole = 2 * head.padded_size
        file_key = age.encrypt(plain, file, [recipient], progress=lambda done: progress(done, whole))
        file.flush()
        sync(file.fileno())
        _forget_cached(file.fileno())
        file.seek(0)
        _compare(file, file_key, plain.digest.digest(), lambda done: progress(head.padded_size + done, whole))
        file.seek(0)
        return (
            os.fstat(file.fileno()).st_size,
            hashlib.file_digest(file, "sha256").hexdigest(),
            head.revisions,
        )


class _Digesting(Intake):
    """The plaintext on its way to the file, and the digest of all that went by."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__(pieces)
        self.digest = hashlib.sha256()

    def read(self, size: int) -> bytes:
        piece = super().read(size)
        self.digest.update(piece)
        return piece


def _compare(file: BinaryIO, file_key: Secret, digest: bytes, done: Callable[[int], None]) -> None:
    """Read the sealed file back. Raises: `DiskTrouble` where it does not hold what was sealed."""
    found, size = hashlib.sha256(), 0
    try:
        for piece in age.decrypt_with_file_key(file, file_key):
            found.update(piece)
            size += len(piece)
            done(size)
    except errors.BundleRefused:
        raise errors.DiskTrouble(str(file.name)) from None
    if found.digest() != digest:
        raise errors.DiskTrouble(str(file.name))


def _forget_cached(descriptor: int) -> None:
    """Ask the system to read from the medium itself, where it can be asked."""
    advise, not_needed = getattr(os, "posix_fadvise", None), getattr(os, "POSIX_FADV_DONTNEED", 4)
    if advise is not None:
        with suppress(OSError):
            advise(descriptor, 0, 0, not_needed)


def _quiet(_done: int, _whole: int) -> None:
    pass
