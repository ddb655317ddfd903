"""Setting up a journal's five files, and opening them.

Rules:
- Set-up writes the header last, under another name, and renames it: without a header nothing is a
  journal, and what an interrupted set-up left is recognised by that other name and begun anew.
- Which of the two stores and which of the eight slots a journal gets is drawn at random.
- Opening: lock, header, slot, store, roster; only when each fits the one before is anything written.
- A store that does not open or a roster that does not name the slot: nothing is overwritten.
- A journal that could not be wiped is not opened: none of its files may be a link.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS, Header, new_header, parse_header
from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, DEFAULT_COST, Cost, CostBounds
from fieldjournal.erase import empty_journal, wipe_headers
from fieldjournal.errors import (
    FieldjournalError,
    HeaderDamaged,
    JournalBusy,
    JournalExists,
    RosterUnknown,
    StoreDamaged,
)
from fieldjournal.paths import disk_errors, set_private, sync_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import decoy_slots, decoys, migrations, rebuilding, roster, snapshot
from fieldjournal.vault.files import PAGE, JournalFiles, Progress, Reserve
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.slots import overwrite_unknown
from fieldjournal.vault.vault import Vault

__all__ = ["Derived", "Reserve", "Restored", "create", "derive", "is_journal", "open_vault", "open_with"]


@dataclass(frozen=True, repr=False)
class Derived:
    """What the slow step of an unlock gives: the header it read and the keys made with it."""

    files: JournalFiles
    header: Header
    keks: keyslots.Keks


@dataclass(frozen=True, repr=False)
class Restored:
    """What a new journal is made of instead of nothing: the head of a backup and what follows it."""

    head: snapshot.Head
    pieces: Iterator[bytes]


def is_journal(folder: Path) -> bool:
    """Say whether a header is there; nothing of it is read."""
    return JournalFiles(folder).header.is_file()


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


def derive(
    folder: Path,
    passphrase: Secret,
    keyfile: Secret | None = None,
    bounds: CostBounds = DEFAULT_BOUNDS,
) -> Derived:
    """Read the header and stretch the passphrase: the slow step, for any thread, touching no store.

    Raises: `JournalMissing`, `JournalBusy`, `HeaderForeign`, `HeaderDamaged`, `HeaderHostile`,
    `JournalNewer`, `ReadOnly`, `OutOfMemory`; `BadFile` for a link.
    """
    files = JournalFiles(folder)
    files.refuse_links()
    with HeaderFile(files.header) as file:
        header = parse_header(file.read(), bounds)
    return Derived(files, header, keyslots.derive_keks(header, passphrase, keyfile))


def open_with(stretched: Derived, *, remake_roster: bool = False) -> Vault:
    """Open the store with derived keys. `remake_roster` is the person's answer to `RosterUnknown`.

    Raises: `CannotUnlock`, `JournalBusy`, `StoreDamaged`, `RosterUnknown`, `JournalNewer`,
    `HeaderDamaged` where the header became another one, `BadFile` for a link, `DiskTrouble` and its leaves.
    """
    files = stretched.files
    files.refuse_links()
    file = HeaderFile(files.header)
    try:
        header = _same_header(stretched.header, file.read())
        opened = keyslots.open_with(header, stretched.keks)
        with suppress(FieldjournalError):  # where times cannot be set, reading leaves none either
            files.set_times()
        vault = _open_store(files, file, opened)
    except BaseException:
        file.close()
        raise
    try:
        _settle_slots(vault, remake_roster=remake_roster)
        if not migrations.is_current(vault.db):
            with vault.transaction():
                migrations.upgrade(vault.db)
        rebuilding.prepare(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def open_vault(
    folder: Path,
    passphrase: Secret,
    keyfile: Secret | None = None,
    *,
    bounds: CostBounds = DEFAULT_BOUNDS,
    remake_roster: bool = False,
) -> Vault:
    """`derive` and `open_with` at once. Raises: as both."""
    return open_with(derive(folder, passphrase, keyfile, bounds), remake_roster=remake_roster)


def _same_header(header: Header, untrusted: bytes) -> Header:
    """Return the header as it is now: other slots perhaps, but the block 0 the keys were made with."""
    if untrusted[:PAGE] != header.block0:
        raise HeaderDamaged
    return parse_header(untrusted, CostBounds(header.cost, header.cost))


def _open_store(files: JournalFiles, file: HeaderFile, opened: keyslots.OpenedSlot) -> Vault:
    _refill_missing(files, opened.store)
    vault = Vault(files, file, opened)
    try:
        migrations.check(vault.db)
    except BaseException:
        vault.close()
        raise
    return vault


def _refill_missing(files: JournalFiles, store: int) -> None:
    """Put back what a careless copy left out, of the files that hold nothing of this journal."""
    if not files.stores[store].is_file():
        raise StoreDamaged("missing")
    for path in (files.stores[1 - store], *files.journals):
        if not path.exists():
            _make_file(path)


def _settle_slots(vault: Vault, *, remake_roster: bool) -> None:
    """See `slots`. A roster just remade overwrites nothing until the next unlock."""
    if remake_roster:
        with vault.transaction():
            roster.remake(vault.db, vault.slot)
    elif roster.names(vault.db, vault.slot):
        found = roster.entries(vault.db)
        wanted = roster.settled(found, vault.slot)
        if wanted != found:
            with vault.transaction():
                roster.write(vault.db, wanted)
        decoy_slots.settle(vault, changed=wanted != found)
        known = frozenset(entry.slot for entry in roster.entries(vault.db))
        overwrite_unknown(vault.header, vault.slot, known)
        _empty_journals(vault)
    else:
        raise RosterUnknown
    vault.settle()


def _empty_journals(vault: Vault) -> None:
    """Destroy what a save cut off left in the rollback journals; a kept store is rolled back with it.

    A rollback journal begins with a magic in plain sight: it would mark the store as one in use. Ours was
    rolled back when the store opened; what SQLite leaves in it then was begun and never counted.
    """
    for store, journal in enumerate(vault.files.journals):
        if not journal.stat().st_size:
            continue
        if store != vault.store and decoys.kept(vault):
            decoys.roll_back(vault)
        elif store == vault.store or not any(each.whose == "kept" for each in roster.entries(vault.db)):
            with disk_errors(journal):
                empty_journal(journal)


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
        _make_file(path)
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
    _make_file(files.unfinished)
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


def _make_file(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises: `JournalBusy` where it is there."""
    with disk_errors(path):
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            raise JournalBusy from None
