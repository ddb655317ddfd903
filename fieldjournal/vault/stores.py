"""Setting up a journal's five files, and opening them.

Rules:
- Set-up writes the header last, under another name, and renames it: without a header nothing is a
  journal, and what an interrupted set-up left is recognised by that other name and begun anew.
- Which of the two stores and which of the eight slots a journal gets is drawn at random.
- Opening: lock, header, slot, store, roster; only when each fits the one before is anything written.
- A store that does not open or a roster that does not name the slot: nothing is overwritten.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS, Header, new_header, parse_header
from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, DEFAULT_COST, Cost, CostBounds
from fieldjournal.errors import HeaderDamaged, JournalExists, RosterUnknown, StoreDamaged
from fieldjournal.paths import disk_errors, set_private, sync, sync_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import derived, migrations, roster
from fieldjournal.vault.files import PAGE, JournalFiles, Progress, Reserve
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.slots import overwrite_unknown
from fieldjournal.vault.vault import Vault

__all__ = ["Derived", "Reserve", "create", "derive", "is_journal", "open_vault", "open_with"]


@dataclass(frozen=True, repr=False)
class Derived:
    """What the slow step of an unlock gives: the header it read and the keys made with it."""

    files: JournalFiles
    header: Header
    keks: keyslots.Keks


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
    progress: Progress | None = None,
) -> Vault:
    """Set up a journal in `folder` (made where it is not there) and return it open.

    `reserve` is the size of one store in bytes. `progress` counts bytes of noise over both stores.

    Raises: `JournalExists`, `DiskFull`, `ReadOnly`, `DiskTrouble`, `OutOfMemory`.
    """
    files = JournalFiles(folder)
    _begin(files)
    try:
        header = new_header(cost)
        keks = keyslots.derive_keks(header, passphrase, keyfile)
        return _set_up(files, header, keks, max(reserve, PAGE * 64) // PAGE * PAGE, progress)
    except BaseException:
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
    `JournalNewer`, `ReadOnly`, `OutOfMemory`.
    """
    files = JournalFiles(folder)
    with HeaderFile(files.header) as file:
        header = parse_header(file.read(), bounds)
    return Derived(files, header, keyslots.derive_keks(header, passphrase, keyfile))


def open_with(stretched: Derived, *, remake_roster: bool = False) -> Vault:
    """Open the store with derived keys. `remake_roster` is the person's answer to `RosterUnknown`.

    Raises: `CannotUnlock`, `JournalBusy`, `StoreDamaged`, `RosterUnknown`, `JournalNewer`,
    `HeaderDamaged` where the header became another one, `DiskTrouble` and its leaves.
    """
    files = stretched.files
    file = HeaderFile(files.header)
    try:
        header = _same_header(stretched.header, file.read())
        vault = _open_store(files, file, keyslots.open_with(header, stretched.keks))
    except BaseException:
        file.close()
        raise
    try:
        _settle_slots(vault, remake_roster=remake_roster)
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
            with disk_errors(path):
                path.touch(0o600)


def _settle_slots(vault: Vault, *, remake_roster: bool) -> None:
    """See `slots`. A roster just remade overwrites nothing until the next unlock."""
    if remake_roster:
        with vault.transaction():
            roster.remake(vault.db, vault.slot)
    elif roster.names(vault.db, vault.slot):
        known = frozenset(entry.slot for entry in roster.entries(vault.db))
        overwrite_unknown(vault.header, vault.slot, known)
    else:
        raise RosterUnknown
    vault.settle()


def _set_up(
    files: JournalFiles, header: Header, keks: keyslots.Keks, reserve: int, progress: Progress | None
) -> Vault:
    store, slot = secrets.randbelow(2), secrets.randbelow(SLOTS)
    master = keyslots.new_master()
    header = header.with_slot(slot, keyslots.seal_slot(header, slot, keks, master, store))
    _write(files.unfinished, header.to_bytes())
    for path in (*files.stores, *files.journals):
        _write(path, b"")
    file = HeaderFile(files.unfinished)
    try:
        vault = Vault(files, file, keyslots.open_with(header, keks))
    except BaseException:
        file.close()
        raise
    try:
        vault.db.run("BEGIN IMMEDIATE")
        migrations.create(vault.db)
        derived.create(vault.db)
        roster.put(vault.db, roster.Entry(slot, "mine", "active"))
        vault.db.run("COMMIT")
        vault.grow(reserve, progress)
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
    vault.header = HeaderFile(files.header)
    vault.settle()


def _begin(files: JournalFiles) -> None:
    """Make the folder, or take one without a journal. Raises: `JournalExists`, `DiskTrouble`."""
    with disk_errors(files.folder):
        files.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    set_private(files.folder)
    if files.unfinished.exists() and not files.header.exists():
        _remove_unfinished(files)
    if any(path.exists() for path in (files.header, *files.stores, *files.journals)):
        raise JournalExists(str(files.folder))


def _remove_unfinished(files: JournalFiles) -> None:
    """Take away what a set-up left before it was done; its header, under another name, goes last."""
    if files.header.exists():
        return
    for path in (*files.stores, *files.journals, files.unfinished):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with disk_errors(path):
        descriptor = os.open(path, flags, 0o600)
        try:
            os.write(descriptor, content)
            sync(descriptor)
        finally:
            os.close(descriptor)
