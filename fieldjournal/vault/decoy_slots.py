"""Another passphrase for the decoy, set from inside this journal, and what an unlock makes of one cut off.

The order, so that a kill at any point leaves one of the decoy's two passphrases working:

    1. this roster: the new slot kept
    2. the decoy's roster: the new slot pending, the old one retiring
    3. write the new slot, sync, read it back and unwrap it
    4. this roster's setting: the new slot is the decoy's            from here on the change holds
    5. overwrite the old slot, sync
    6. the decoy's roster: the new slot alone
    7. this roster: the old slot leaves

- `settle`, at the unlock of this journal: of the slots it keeps only the decoy's stays. So what was cut off
  before 4 is undone, behind 4 it is finished, in the order of 5 to 7.
- The unlock of the decoy goes by its own roster, as that of every journal.
- Where the decoy's roster keeps this journal's slots (hide only), a change of *this* journal's passphrase
  that was cut off is put right there too.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from hashlib import sha256

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.errors import FieldjournalError
from fieldjournal.vault import decoys, passphrases, roster
from fieldjournal.vault.decoys import Kept
from fieldjournal.vault.roster import Entry
from fieldjournal.vault.vault import Vault


def change(vault: Vault, keks: Keks) -> None:
    """Let `keks` open the decoy instead of what opens it now; the order is above.

    Raises: `DecoyMissing`, `PassphraseTaken`, `NoSlotFree`, `DiskTrouble` and its leaves: then the old
    passphrase opens it.
    """
    known = decoys.required(vault)
    passphrases.require_unused(vault, keks, but_for=known.slot)
    slot = passphrases.free_slot(vault)
    sealed = keyslots.seal_slot(passphrases.header_of(vault), slot, keks, known.master, 1 - vault.store)
    new = replace(known, slot=slot, digest=sha256(sealed).hexdigest())
    try:
        with vault.transaction():
            roster.put(vault.db, Entry(slot, "kept", "active"))
        with decoys.beside(vault) as other, other.transaction():
            roster.put(other.db, Entry(slot, "mine", "pending"))
            roster.put(other.db, Entry(known.slot, "mine", "retiring"))
        passphrases.write(vault, slot, sealed, keks)
        decoys.hold(vault, new)
    except BaseException:
        # What the disk refused may be on it all the same: the setting is said again before a slot goes by it.
        with suppress(FieldjournalError):
            decoys.hold(vault, known)
            _in_step(vault, known)
        raise
    _in_step(vault, new)


def settle(vault: Vault, *, changed: bool) -> None:
    """Finish or undo what was cut off; `changed` says that this journal's own slots were put right just now.

    A decoy that does not open is left as it is: `decoys.state` says so, and an unlock must not fail for it.
    """
    known = decoys.kept(vault)
    if known and (_strays(vault, known) or (changed and known.hide_only)):
        with suppress(FieldjournalError):
            _in_step(vault, known)


def _in_step(vault: Vault, known: Kept) -> None:
    """Overwrite what is not the decoy's any more, or not yet, then let both rosters forget it."""
    strays = _strays(vault, known)
    for slot in strays:
        passphrases.overwrite(vault, slot)
    with decoys.beside(vault) as other, other.transaction():
        roster.write(other.db, decoys.roster_of(vault, known))
    with vault.transaction():
        for slot in strays:
            roster.remove(vault.db, slot)


def _strays(vault: Vault, known: Kept) -> list[int]:
    """Return the slots that are kept and are not the decoy's."""
    return [
        entry.slot for entry in roster.entries(vault.db) if entry.whose == "kept" and entry.slot != known.slot
    ]
