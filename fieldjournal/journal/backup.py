"""Making a backup: one sealed file that holds the whole journal. Opening one: `backup_reading`.

- A backup is sealed to the recovery recipient (docs/formats/backup.md) or, for travel, under words.
- It never lies in the journal's own folder: there it would go with it, and the folder holds five files.
- Every text is held against the history first (`checking`), and every page is authenticated on its way: an
  older page among newer ones is as authentic as they are, and only the history knows. What no restoring would
  take does not replace a backup that can be restored.
- It is written aside, synced, read back from the medium with the file's key still in memory, compared,
  and only then gets its name: a full disk or a kill leaves the backup that was there.
- While it is made nothing is written to the journal. It is begun and ended where the session is used; the
  long part between runs in any thread, and closing the session stops it within a piece.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.intake import Intake
from fieldjournal.crypto.words import generate_passphrase
from fieldjournal.journal.files import require_file, require_name_everywhere
from fieldjournal.journal.session import Session, is_journal
from fieldjournal.paths import aside, disk_errors, sync, sync_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import history, snapshot

TRAVEL_WORDS: Final = 8
"""103 bits: a travel backup is opened by whoever has file and words, wherever it lies."""

Travel: TypeAlias = age.Passphrase
"""What seals and opens a travel backup."""

Progress = Callable[[int, int], None]
"""Told (bytes done, bytes in all); what it raises ends the work and leaves nothing behind."""

_MARKED: Final = 512
"""Bytes of a sealed file: the random ones of its header are among them."""

_SYNCED: Final = 8 << 20
"""Bytes between two syncs: a slow stick never keeps a thread, and with it a lock, for long."""


@dataclass(frozen=True)
class Written:
    """A backup that was read back. `sha256` is hex, of the sealed file; `mark` as `mark_of`."""

    path: Path
    size: int
    sha256: str
    revisions: int
    mark: str


def travel_words() -> Secret:
    """Return eight random words for a travel backup; they are typed back before anything relies on them."""
    return generate_passphrase(TRAVEL_WORDS)


def travel(words: Secret) -> Travel:
    """Return what seals under these words, or opens what was sealed under them."""
    return age.Passphrase(words)


class Making:
    """A backup on its way to `path`, in place of an older one there.

    `prepare` it, always `end` it, then `put` it there. From here to `end` the store is held still, and
    nothing is written to the journal. Only `prepare` and `put` touch the medium, which may be slow or gone.
    """

    def __init__(self, session: Session, path: Path, recipient: age.Sealer) -> None:
        """Hold the store still, where the session is used. Raises: `HistoryBroken`."""
        self._session, self._path, self._recipient = session, path, recipient
        self._beside: Path | None = None
        self._stopped = threading.Event()
        self._reading = threading.Lock()
        self._still = ExitStack()
        self._head = self._still.enter_context(snapshot.still(session.vault))
        session.ending.append(self.end)

    def prepare(self, progress: Progress | None = None) -> Written:
        """Write it aside and read it back; in any thread. What was there before stays until `put`.

        Raises: `BadFile` as `require_place`; `Refused` ("cancelled"); `StoreDamaged` for a page no restoring
        would take; `DiskFull`, `ReadOnly`, `DiskTrouble`, also where what is read back differs.
        """
        require_place(self._session, self._path)
        beside = aside(self._path)
        with disk_errors(self._path):
            try:
                written = self._write(beside, progress or _quiet)
                self._require_wanted()
            except BaseException:
                with suppress(OSError):
                    beside.unlink()
                raise
        self._beside = beside
        return written

    def put(self) -> None:
        """Give what was prepared its name; in any thread. Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`."""
        assert self._beside is not None
        with disk_errors(self._path):
            self._beside.replace(self._path)
        sync_folder(self._path.parent)

    def stop(self) -> None:
        """End the work soon; when this returns, nothing is read from the store any more."""
        self._stopped.set()
        with self._reading:
            pass

    def end(self) -> None:
        """Let the journal be written to again; where the session is used. A second call does nothing."""
        self.stop()
        self._still.close()
        with suppress(ValueError):
            self._session.ending.remove(self.end)

    def _require_wanted(self) -> None:
        if self._stopped.is_set():
            raise errors.Refused("cancelled")

    def _pieces(self) -> Iterator[bytes]:
        """Yield the plaintext, and nothing once it was stopped: the store may be closed by then."""
        pieces = snapshot.plaintext(self._session.vault, self._head)
        while True:
            with self._reading:
                self._require_wanted()
                piece = next(pieces, b"")
            if not piece:
                return
            yield piece

    def _write(self, beside: Path, tell: Progress) -> Written:
        """Write and read back."""
        half, whole = self._head.padded_size, 2 * self._head.padded_size
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with open(os.open(beside, flags, 0o600), "w+b") as file:  # noqa: PTH123 - Path.open takes no descriptor

            def sealed(done: int) -> None:
                if not done % _SYNCED:
                    file.flush()
                    sync(file.fileno())
                tell(done, whole)

            def read_back(done: int) -> None:
                self._require_wanted()
                tell(half + done, whole)

            plain = _Digesting(self._pieces())
            file_key = age.encrypt(plain, file, [self._recipient], progress=sealed)
            file.flush()
            sync(file.fileno())
            _forget_cached(file.fileno())
            file.seek(0)
            _compare(file, file_key, plain.digest.digest(), read_back)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            size, mark = os.fstat(file.fileno()).st_size, mark_of(file)
            return Written(self._path, size, digest, self._head.revisions, mark)


def write(
    session: Session, path: Path, recipient: age.Sealer, *, progress: Progress | None = None
) -> Written:
    """Write a backup to `path`: `checking` and all of `Making` at once. Raises: as its parts."""
    for _step in checking(session):
        pass
    making = Making(session, path, recipient)
    try:
        written = making.prepare(progress)
    finally:
        making.end()
    making.put()
    return written


def checking(session: Session) -> Generator[tuple[int, int], None, None]:
    """Hold every text against the history, as a restoring does; yields (revisions done, in all).

    Raises: `HistoryBroken`: such a journal is looked at (`verifying`), not backed up.
    """
    newest = history.last(session.vault)
    for reached, wrong in session.verify_texts():
        if wrong:
            raise errors.HistoryBroken(wrong)
        yield reached, newest.seq if newest else reached


def mark_of(file: BinaryIO) -> str:
    """Return the digest of a file's first bytes from here on, which no other age file has."""
    return hashlib.sha256(file.read(_MARKED)).hexdigest()


def require_place(session: Session, path: Path) -> None:
    """Refuse a place that is no place for a backup.

    Raises: `BadFile` where something else than a file has that name, and as `require_outside` and
    `require_name_everywhere`.
    """
    require_name_everywhere(path)
    if path.exists():
        require_file(path)
    require_outside(session, path)


def require_outside(session: Session, path: Path) -> None:
    """Refuse a place in a journal's own folder. Raises: `BadFile` with `inside-a-journal`."""
    folder = path.resolve().parent
    if folder.is_relative_to(session.folder.resolve()) or is_journal(folder):
        raise errors.BadFile(str(path), "inside-a-journal")


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
