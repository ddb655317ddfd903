"""Slots in use: one more passphrase, another instead, one less. The master key is only wrapped anew.

The order of a change, so that a kill at any point leaves one of the two passphrases working:

    1. roster: the new slot pending, the old one retiring       one transaction
    2. write the new slot, sync, read it back and unwrap it
    3. roster: the new slot active                              one transaction
    4. overwrite the old slot with noise, sync
    5. roster: the old slot leaves                              one transaction

- Killed before 3: the old passphrase opens, and may be the only one that does; its unlock undoes the change.
- Killed after 3: the new one opens, and its unlock finishes the change (`roster.settled`).
- An error before 3 undoes the change at once.
- Keys that open a slot already are refused before anything is written: were that slot another journal's,
  chance would decide which of the two they open, and destroy the other. Every slot counts alike, whosesoever,
  so that a refusal does not tell that there is another journal.
- Whoever holds an older copy of the header and the old passphrase still opens that copy: the master key is
  the same. The screen and SECURITY.md say so.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import replace
from typing import Final

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import BLOCK, SLOTS, Header, noise_slot, parse_header
from fieldjournal.crypto.kdf import Cost, CostBounds
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.errors import CannotUnlock, DiskTrouble, FieldjournalError, NoSlotFree, PassphraseTaken
from fieldjournal.vault import roster
from fieldjournal.vault.roster import Entry
from fieldjournal.vault.vault import Vault

_ACCEPTED: Final = CostBounds(Cost(0, 0, 0), Cost(1 << 32, 1 << 32, 1 << 8))
"""The bounds were looked at when the journal opened, and the header has been locked since."""


def header_of(vault: Vault) -> Header:
    """Return the header as it stands on the disk now; its cost was accepted when the journal opened.

    Raises: `HeaderDamaged`, `DiskTrouble`.
    """
    return parse_header(vault.header.read(), _ACCEPTED)


def opened_by(vault: Vault, keks: Keks) -> int:
    """Return this journal's slot that `keks` open: the proof that somebody typed its passphrase.

    Raises: `CannotUnlock`, also where they open another journal of the same header.
    """
    opened = keyslots.open_with(header_of(vault), keks)
    if opened.store != vault.store or not roster.names(vault.db, opened.slot):
        raise CannotUnlock
    return opened.slot


def add(vault: Vault, keks: Keks, *, kept_by: Vault | None = None) -> int:
    """Let `keks` open this journal too; return the slot. `kept_by` as in `change`.

    Raises: `PassphraseTaken`, `NoSlotFree`, `DiskTrouble` and its leaves: nothing was changed then.
    """
    require_unused(vault, keks)
    slot = free_slot(vault)
    with vault.transaction():
        roster.put(vault.db, Entry(slot, "mine", "pending"))
    try:
        _let_keep(kept_by, slot)
        write(vault, slot, keyslots.seal_slot(header_of(vault), slot, keks, vault.master, vault.store), keks)
        with vault.transaction():
            roster.put(vault.db, Entry(slot, "mine", "active"))
    except BaseException:
        _take_back(vault, slot, kept_by)
        raise
    return slot


def change(vault: Vault, current: int, keks: Keks, *, kept_by: Vault | None = None) -> None:
    """Let `keks` open this journal instead of what opens the slot `current`; the order is above.

    `kept_by` is the other journal, where its roster keeps this one's slots (`decoys`): it learns of the new
    slot after this roster did and before that is written, and forgets the old one before it is overwritten.

    Raises: `PassphraseTaken`, `NoSlotFree`, `DiskTrouble` and its leaves. Then the old passphrase works as
    before; after a failure behind step 3 both do, until the next unlock.
    """
    require_unused(vault, keks, but_for=current)
    slot = free_slot(vault)
    with vault.transaction():
        roster.put(vault.db, Entry(slot, "mine", "pending"))
        roster.put(vault.db, Entry(current, "mine", "retiring"))
    try:
        _let_keep(kept_by, slot)
        write(vault, slot, keyslots.seal_slot(header_of(vault), slot, keks, vault.master, vault.store), keks)
        with vault.transaction():
            roster.put(vault.db, Entry(slot, "mine", "active"))
    except BaseException:
        _take_back(vault, slot, kept_by, instead=current)
        raise
    if vault.slot == current:
        vault.slot = slot
        vault.needs_keyfile = keks.with_keyfile is not None
    remove(vault, current, kept_by=kept_by)


def remove(vault: Vault, slot: int, *, kept_by: Vault | None = None) -> None:
    """Overwrite a slot of this journal and take it out of the roster; `kept_by` as in `change`.

    Raises: `ValueError` for the slot in use; `DiskTrouble` and its leaves.
    """
    if slot == vault.slot:
        raise ValueError("the slot in use is never overwritten")
    _let_forget(kept_by, slot)
    overwrite(vault, slot)
    with vault.transaction():
        roster.remove(vault.db, slot)


def keep_only(vault: Vault, also: int | None = None, *, kept_by: Vault | None = None) -> None:
    """Take away every other way in than the slot in use and `also`; `kept_by` as in `change`.

    Raises: `DiskTrouble` and its leaves.
    """
    for entry in roster.entries(vault.db):
        if entry.whose == "mine" and entry.slot not in (vault.slot, also):
            remove(vault, entry.slot, kept_by=kept_by)


def _let_keep(kept_by: Vault | None, slot: int) -> None:
    """Let the other journal keep a slot of this one, before it is written."""
    if kept_by:
        with kept_by.transaction():
            roster.put(kept_by.db, Entry(slot, "kept", "active"))


def _let_forget(kept_by: Vault | None, slot: int) -> None:
    if kept_by:
        with kept_by.transaction():
            roster.remove(kept_by.db, slot)


def require_unused(vault: Vault, keks: Keks, *, but_for: int | None = None) -> None:
    """Refuse keys that open a slot already, whosesoever; `but_for` is the slot that they shall replace.

    Raises: `PassphraseTaken`, `HeaderDamaged`, `DiskTrouble`.
    """
    if any(opened.slot != but_for for opened in keyslots.all_with(header_of(vault), keks)):
        raise PassphraseTaken


def free_slot(vault: Vault) -> int:
    """Return a slot that is noise, drawn at random. Raises: `NoSlotFree`."""
    known = {vault.slot, *(entry.slot for entry in roster.entries(vault.db))}
    free = [slot for slot in range(SLOTS) if slot not in known]
    if len(free) <= 1:  # every unlock writes noise somewhere
        raise NoSlotFree
    return secrets.choice(free)


def write(vault: Vault, slot: int, sealed: bytes, keks: Keks) -> None:
    """Write a sealed slot and believe only what is read back and opens. Raises: `DiskTrouble`."""
    vault.header.write_slot(slot, sealed)
    vault.header.sync()
    back = header_of(vault)
    alone = replace(back, slots=(bytes(BLOCK),) * SLOTS).with_slot(slot, back.slots[slot])
    try:
        keyslots.open_with(alone, keks)
    except CannotUnlock:
        raise DiskTrouble(str(vault.files.header)) from None
    if back.slots[slot] != sealed:
        raise DiskTrouble(str(vault.files.header))


def _take_back(vault: Vault, slot: int, kept_by: Vault | None, instead: int | None = None) -> None:
    """Undo what was begun, as far as the disk lets us; the next unlock does the rest."""
    with suppress(FieldjournalError):
        overwrite(vault, slot)
    with suppress(FieldjournalError):
        _let_forget(kept_by, slot)
    with suppress(FieldjournalError), vault.transaction():
        roster.remove(vault.db, slot)
        if instead is not None:
            roster.put(vault.db, Entry(instead, "mine", "active"))


def overwrite(vault: Vault, slot: int) -> None:
    """Make noise of a slot that shall open nothing, and sync. Raises: `DiskTrouble` and its leaves."""
    vault.header.write_slot(slot, noise_slot())
    vault.header.sync()
