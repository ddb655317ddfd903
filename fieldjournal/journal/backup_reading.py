"""Opening a backup to its last byte: a rehearsal, which writes nothing, and what a restoring reads.

Every page is authenticated on its way; what does not fit this journal's own history is another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.journal.backup import Progress
from fieldjournal.journal.files import require_file
from fieldjournal.journal.session import Session
from fieldjournal.paths import disk_errors
from fieldjournal.vault import history, snapshot
from fieldjournal.vault.files import PAGE

Opener: TypeAlias = age.Opener
"""What may open a backup: `recovery.identity` of shares, or `backup.travel` words."""


@dataclass(frozen=True)
class Rehearsed:
    """What a rehearsal showed: the backup opens, and how many revisions came after it."""

    revisions: int
    behind: int


def rehearse(session: Session, path: Path, openers: Iterable[Opener]) -> Rehearsed:
    """Open a backup to its last byte and find it in this journal's own history; nothing is written.

    Raises: `BackupRefused` and leaves, `BackupOfAnother`, `JournalNewer`, `BadFile`.
    """
    return found_in(session, read_whole(path, openers))


def read_whole(path: Path, openers: Iterable[Opener], progress: Progress | None = None) -> snapshot.Head:
    """Open a backup to its last byte, authenticate every page, and return its head.

    In any thread; no session is needed. Raises: as `opened`.
    """
    tell, size = progress or (lambda _done, _whole: None), PAGE
    with opened(path, openers) as (head, pieces):
        try:
            for piece in snapshot.checked(head, pieces):
                size += len(piece)
                tell(size, head.padded_size)
        except errors.StoreDamaged:
            raise errors.BackupDamaged from None
        tell(head.padded_size, head.padded_size)
    return head


def found_in(session: Session, head: snapshot.Head) -> Rehearsed:
    """Find a backup's head in this journal's own history. Raises: `BackupOfAnother`."""
    ours = head.master == session.vault.master
    if not ours or history.head_at(session.vault, head.revisions) != head.history:
        raise errors.BackupOfAnother
    last = history.last(session.vault)
    return Rehearsed(head.revisions, (last.seq if last else 0) - head.revisions)


@contextmanager
def opened(path: Path, openers: Iterable[Opener]) -> Iterator[tuple[snapshot.Head, Iterator[bytes]]]:
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
