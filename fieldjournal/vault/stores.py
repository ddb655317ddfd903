"""Opening a journal's five files.

Rules:
- Lock, header, slot, store, roster: only when each fits the one before is anything written.
- A store that does not open or a roster that does not name the slot: nothing is overwritten.
- A journal that could not be wiped is not opened: none of its files may be a link.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import Header, parse_header
from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, CostBounds
from fieldjournal.erase import empty_journal
from fieldjournal.errors import FieldjournalError, HeaderDamaged, RosterUnknown, StoreDamaged
from fieldjournal.paths import disk_errors
from fieldjournal.secret import Secret
from fieldjournal.vault import decoy_slots, decoys, migrations, rebuilding, roster
from fieldjournal.vault.files import PAGE, JournalFiles, make_file
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.slots import overwrite_unknown
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True, repr=False)
class Derived:
    """What the slow step of an unlock gives: the header it read and the keys made with it."""

    files: JournalFiles
    header: Header
    keks: keyslots.Keks


def is_journal(folder: Path) -> bool:
    """Say whether a header is there; nothing of it is read."""
    return JournalFiles(folder).header.is_file()


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
            make_file(path)


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
