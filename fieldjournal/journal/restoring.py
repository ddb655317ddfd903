"""A journal made of a backup, in the place of the one that was there.

- It is built whole in a folder of another name beside the wanted one: new header and salt, a slot and a
  store drawn at random, a fresh roster, noise, no decoy. Key, pages and every text are checked there.
- Only then do the folders change places, by two renames. Cut off between them, neither is lost: the new
  one stands whole under its other name, and whoever looks for the journal next gives it its own (`finish`).
- A restoring that fails or is stopped overwrites the slots it made: each would open the master key, which the
  journal goes on using, with the new passphrase. Of one that was cut off the next unlock does (`cut_off`).
- Where the folder is a link, all of this happens where it leads: a journal on a stick stays there.
- What was there is kept as `NAME.before-DAY`, still opening with its own passphrase, until somebody wipes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldjournal import erase, errors
from fieldjournal.crypto import age
from fieldjournal.crypto.kdf import Cost, calibrate
from fieldjournal.journal import backup_reading
from fieldjournal.journal.backup import Progress
from fieldjournal.journal.passphrases import require_strong
from fieldjournal.paths import disk_errors, sync_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import cut_off, history, setting_up, stores
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True)
class Restored:
    """Where the journal is now, how many revisions it has, and where the one before it lies."""

    folder: Path
    revisions: int
    before: Path | None


def restore(
    path: Path,
    openers: Iterable[age.Opener],
    folder: Path,
    passphrase: Secret,
    *,
    cost: Cost | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Make the journal in `folder` be the one in the backup at `path`, opening with `passphrase`.

    `cost` None means calibrated for this machine. Nothing changes in `folder` before all was checked.

    Raises: `WeakPassphrase`; `BackupRefused` and leaves, `JournalNewer`, `HistoryBroken`, `StoreDamaged`;
    `JournalBusy` where the journal there is open; `DiskFull`, `ReadOnly`, `DiskTrouble`, `OutOfMemory`.
    """
    require_strong(passphrase)
    folder = erase.named(folder)
    beside = cut_off.beside(folder)
    cut_off.clear(beside)
    try:
        with backup_reading.opened(path, openers) as (head, pieces):
            contents = setting_up.Restored(head, pieces)
            vault = _build(beside, contents, passphrase, cost or calibrate(), progress)
    except BaseException:
        with suppress(errors.FieldjournalError):
            cut_off.clear(beside)
        raise
    last = history.last(vault)
    vault.close()
    try:
        before = _change_places(folder, beside)
    except BaseException:
        if folder.exists():  # else the new one is all there is under these names, and is finished later
            with suppress(errors.FieldjournalError):
                cut_off.clear(beside)
        raise
    return Restored(folder, last.seq if last else 0, before)


def finish(folder: Path) -> bool:
    """Say whether there is a journal in `folder`, after giving it its name where a restoring was cut off.

    A header has its own name only after all was checked, and the old journal went away first.

    Raises: `DiskTrouble` and its leaves.
    """
    if not folder.exists() and stores.is_journal(cut_off.beside(folder)):
        with disk_errors(folder):
            cut_off.beside(folder).rename(erase.named(folder))
        sync_folder(erase.named(folder).parent)
    return stores.is_journal(folder)


def _build(
    beside: Path, contents: setting_up.Restored, passphrase: Secret, cost: Cost, progress: Progress | None
) -> Vault:
    with disk_errors(beside):
        beside.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    JournalFiles(beside.parent).require_free(2 * contents.head.reserve)
    return setting_up.create(beside, passphrase, cost=cost, restored=contents, progress=progress)


def _change_places(folder: Path, beside: Path) -> Path | None:
    """Put `beside` where `folder` is; return what was there under its new name."""
    before = _let_go(folder)
    with disk_errors(folder):
        try:
            beside.rename(folder)
        except BaseException:
            if before:
                with suppress(OSError):
                    before.rename(folder)
            raise
    sync_folder(folder.parent)
    return before


def _let_go(folder: Path) -> Path | None:
    """Rename what is at `folder`, unless it is open somewhere. Raises: `JournalBusy`, `DiskTrouble`."""
    if not folder.exists():
        return None
    if stores.is_journal(folder):
        HeaderFile(JournalFiles(folder).header).close()
    elif not any(folder.iterdir()):
        folder.rmdir()
        return None
    day = datetime.now(UTC).date().isoformat()
    names = (
        f"{folder.name}{erase.BEFORE}{day}{suffix}" for suffix in ("", *(f"-{n}" for n in range(2, 1000)))
    )
    before = next(path for name in names if not (path := folder.with_name(name)).exists())
    with disk_errors(folder):
        folder.rename(before)
    return before
