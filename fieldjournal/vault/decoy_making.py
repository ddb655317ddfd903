"""Making a decoy: the other store is made anew; then roster and setting of this journal; then the slot.

A kill before the slot is written leaves a decoy that nothing opens, which `decoys.state` says.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import suppress
from hashlib import sha256

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.errors import DecoyExists, FieldjournalError, NoSlotFree
from fieldjournal.paths import disk_errors
from fieldjournal.vault import decoy_removal, decoys, migrations, passphrases, rebuilding, roster, settings
from fieldjournal.vault.decoys import Kept
from fieldjournal.vault.vault import Vault


def make(vault: Vault, keks: Keks, *, hide_only: bool = False) -> None:
    """Make a decoy at once: `making`, all of it. Raises: as that."""
    for _step in making(vault, keks, hide_only=hide_only):
        pass


def making(
    vault: Vault, keks: Keks, *, hide_only: bool = False, alike: Sequence[str] = ()
) -> Generator[tuple[int, int], None, None]:
    """Make a decoy that `keks` open, in steps; yields (bytes of noise written, bytes in all).

    `alike` names stored settings that it begins with as they are here, as a journal just set up has them.
    Given up in the middle, or where it fails, there is none, and the other store is noise.

    The other store must be nobody's: inside a decoy that only hides, it is the real journal's. There it is
    refused with what any journal may say (`NoSlotFree`).

    Raises: `DecoyExists`, `PassphraseTaken`, `NoSlotFree`, `DiskTrouble` and its leaves.
    """
    if decoys.kept(vault):
        raise DecoyExists
    if decoys.kept_slots(vault):
        raise NoSlotFree
    passphrases.require_unused(vault, keks)
    yield from decoy_removal.finishing(vault)
    slot, store = passphrases.free_slot(vault), 1 - vault.store
    master = keyslots.new_master()
    sealed = keyslots.seal_slot(passphrases.header_of(vault), slot, keks, master, store)
    known = Kept(slot, master, sha256(sealed).hexdigest(), hide_only)
    yield from _set_up(vault, known, alike)
    try:
        decoys.hold(vault, known)
        passphrases.write(vault, slot, sealed, keks)
    except BaseException:
        with suppress(FieldjournalError):
            passphrases.overwrite(vault, slot)
        with suppress(FieldjournalError), vault.transaction():
            roster.remove(vault.db, slot)
            decoys.forget(vault)
        raise


def _set_up(vault: Vault, known: Kept, alike: Sequence[str]) -> Generator[tuple[int, int], None, None]:
    """Make an empty journal in the store this one does not use, of the same size, behind noise."""
    store = vault.files.stores[1 - vault.store]
    with disk_errors(store), store.open("r+b") as file:
        file.truncate(0)
    other = decoys.opened(vault, known)
    try:
        other.db.run("BEGIN IMMEDIATE")
        migrations.create(other.db)
        rebuilding.create(other.db)
        roster.write(other.db, decoys.roster_of(vault, known))
        other.db.run("COMMIT")
        yield from other.growing(vault.store_size)
        for name in alike:
            settings.put(other, name, settings.get(vault, name))
    finally:
        other.close()
        vault.settle()
