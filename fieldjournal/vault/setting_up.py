"""Setting up a journal's five files, empty or from a backup.

Rules:
- The header is written last, under another name, and renamed: without a header nothing is a journal, and
  what an interrupted set-up left is recognised by that other name and begun anew.
- Which of the two stores and which of the eight slots a journal gets is drawn at random.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS, Header, new_header
from fieldjournal.crypto.kdf import DEFAULT_COST, Cost
from fieldjournal.erase import wipe_headers
from fieldjournal.errors import JournalExists
from fieldjournal.paths import disk_errors, set_private, sync_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import decoys, migrations, rebuilding, roster, snapshot
from fieldjournal.vault.files import PAGE, JournalFiles, Progress, Reserve, make_file
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True, repr=False)
class Restored:
    """What a new journal is made of instead of nothing: the head of a backup and what follows it."""

    head: snapshot.Head
    pieces: Iterator[bytes]


def create(
    folder: Path,
    passphrase: Secret,
    *,
    reserve: int = Reserve.SMALL,
    cost: Cost = DEFAULT_COST,
    keyfile: Secret | None = None,
    restored: Restored | None = None,
    progress: Progress | None = None,
) -> Vault:
    """Set up a journal in `folder` (made where it is not there) and return it open.

    `reserve` is the size of one store in bytes; with `restored` it is the backup's. `progress` counts
    bytes of noise over both stores.

    Raises: `JournalExists`, `DiskFull`, `ReadOnly`, `DiskTrouble`, `OutOfMemory`; with `restored` what
    `snapshot.write_pages` and `require_whole` raise, and then nothing is left in the folder.
    """
    files = JournalFiles(folder)
    file = _begin(files)
    try:
        header = new_header(cost)
        keks = keyslots.derive_keks(header, passphrase, keyfile)
        return _set_up(
            files,
            file,
            header,
            keks,
            reserve=restored.head.reserve if restored else max(reserve, PAGE * 64) // PAGE * PAGE,
            restored=restored,
            progress=progress,
        )
    except BaseException:
        file.close()
        _remove_unfinished(files)
        raise


def _set_up(
    files: JournalFiles,
    file: HeaderFile,
    header: Header,
    keks: keyslots.Keks,
    *,
    reserve: int,
    restored: Restored | None,
    progress: Progress | None,
) -> Vault:
    store, slot = secrets.randbelow(2), secrets.randbelow(SLOTS)
    master = restored.head.master if restored else keyslots.new_master()
    header = header.with_slot(slot, keyslots.seal_slot(header, slot, keks, master, store))
    file.write_all(header.to_bytes())
    for path in (*files.stores, *files.journals):
        make_file(path)
    if restored:
        snapshot.write_pages(files.stores[store], restored.head, restored.pieces)
    vault = Vault(files, file, keyslots.open_with(header, keks))
    try:
        if restored:
            snapshot.require_whole(vault, restored.head)
        vault.db.run("BEGIN IMMEDIATE")
        if not restored:
            migrations.create(vault.db)
            rebuilding.create(vault.db)
        roster.remake(vault.db, slot)
        vault.db.run("COMMIT")
        vault.grow(reserve, progress)
        if restored:
            decoys.forget(vault)  # behind growing: a save in a store without its reserve would double it
        _finish(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def _finish(vault: Vault) -> None:
    """Give the header its name; from here on there is a journal."""
    files = vault.files
    vault.header.close()  # Windows renames no file that is open
    with disk_errors(files.header):
        files.unfinished.rename(files.header)
    sync_folder(files.folder)
    sync_folder(files.folder.parent)
    vault.header = HeaderFile(files.header)
    vault.settle()


def _begin(files: JournalFiles) -> HeaderFile:
    """Make the folder, or take one without a journal, and claim it.

    Raises: `JournalExists`; `JournalBusy` where another program is setting up there; `DiskTrouble`.
    """
    with disk_errors(files.folder):
        files.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    set_private(files.folder)
    if files.unfinished.exists() and not files.header.exists():
        HeaderFile(files.unfinished).close()
        _remove_unfinished(files)
    if any(path.exists() for path in (files.header, *files.stores, *files.journals)):
        raise JournalExists(str(files.folder))
    make_file(files.unfinished)
    return HeaderFile(files.unfinished)


def _remove_unfinished(files: JournalFiles) -> None:
    """Take away what a set-up left before it was done; the header's other name goes last.

    Its slots are overwritten first: in a restoring they hold the master key of a living journal.
    """
    if files.header.exists():
        return
    with suppress(OSError):
        wipe_headers(files.folder)
    for path in (*files.stores, *files.journals, files.unfinished):
        with suppress(OSError):
            path.unlink(missing_ok=True)
