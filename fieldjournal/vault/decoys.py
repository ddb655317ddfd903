"""The other journal of the folder: made, visited and checked from inside the one that is open.

It is a journal like any other: its own master key, its own store (the one this journal does not use), its
own slot, a roster that names that slot alone. Nothing marks it. What makes it a decoy is that this journal's
roster *keeps* its slot, and its roster does not keep this journal's: the unlock of either overwrites every
slot it does not know (`slots`), and so opening the decoy destroys this journal's key by the same code, in
the same time, as any unlock.

- This journal holds the decoy's master key, so that it can be visited and rolled back without its passphrase,
  and the digest of its slot, so that it can be seen to be there.
- `hide_only`: the decoy's roster keeps this journal's slots too. Then opening it hides and destroys nothing.
  It is weaker: whoever reads the decoy's roster sees that there is more.
- Making one: the other store is made anew; roster and setting of this journal; then the slot. A kill
  before the slot is written leaves a decoy that nothing opens, which `state` says.
- Taking it away: the slot, then what this journal knows, then the store, step by step. Cut off, the app goes
  on with the store after the next unlock.
- Another passphrase for it: `decoy_slots`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from fieldjournal import erase
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.keyslots import Keks, OpenedSlot
from fieldjournal.errors import (
    CannotUnlock,
    DecoyExists,
    DecoyMissing,
    FieldjournalError,
    NoSlotFree,
    StoreDamaged,
)
from fieldjournal.model.canonical import Json
from fieldjournal.paths import disk_errors
from fieldjournal.secret import Secret
from fieldjournal.vault import history, migrations, passphrases, rebuilding, roster, settings
from fieldjournal.vault.roster import Entry
from fieldjournal.vault.vault import Vault

_NAME: Final = "kept"
_LEFT: Final = "left"
"""Set while the store of a decoy that was taken away is not noise yet."""


@dataclass(frozen=True)
class Kept:
    """What this journal knows of the other one."""

    slot: int
    master: Secret
    digest: str
    hide_only: bool


@dataclass(frozen=True)
class State:
    """Whether the decoy would open, and how lived-in it looks. `last` is the time of its newest revision."""

    opens: bool
    hide_only: bool
    records: int = 0
    last: str = ""


def kept(vault: Vault) -> Kept | None:
    """Return what is known of a decoy, None where there is none."""
    found = settings.get(vault, _NAME)
    if not isinstance(found, dict):
        return None
    slot, hide_only = found["slot"], found["hide_only"]
    assert isinstance(slot, int)
    return Kept(slot, Secret(bytes.fromhex(str(found["master"]))), str(found["digest"]), bool(hide_only))


def there(vault: Vault) -> Kept | None:
    """Return what is known of the decoy while its slot is there; None too where it is broken (`state`)."""
    known = kept(vault)
    if known and sha256(passphrases.header_of(vault).slots[known.slot]).hexdigest() == known.digest:
        return known
    return None


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
    if kept(vault):
        raise DecoyExists
    if kept_slots(vault):
        raise NoSlotFree
    passphrases.require_unused(vault, keks)
    yield from finishing(vault)
    slot, store = passphrases.free_slot(vault), 1 - vault.store
    master = keyslots.new_master()
    sealed = keyslots.seal_slot(passphrases.header_of(vault), slot, keks, master, store)
    known = Kept(slot, master, sha256(sealed).hexdigest(), hide_only)
    yield from _set_up(vault, known, alike)
    hold(vault, known)
    try:
        passphrases.write(vault, slot, sealed, keks)
    except BaseException:
        with suppress(FieldjournalError):
            passphrases.overwrite(vault, slot)
        with suppress(FieldjournalError), vault.transaction():
            roster.remove(vault.db, slot)
            settings.put(vault, _NAME, None)
        raise


def hold(vault: Vault, known: Kept) -> None:
    """Keep the decoy's slot from now on, with what this journal has to know of it."""
    with vault.transaction():
        roster.put(vault.db, Entry(known.slot, "kept", "active"))
        settings.put(vault, _NAME, _to_json(known))


def opened_by(vault: Vault, keks: Keks) -> int:
    """Return the slot of the decoy that `keks` open. Raises: `CannotUnlock` where they open anything else."""
    opened = keyslots.open_with(passphrases.header_of(vault), keks)
    if opened.master != required(vault).master:
        raise CannotUnlock
    return opened.slot


@contextmanager
def keeper(vault: Vault) -> Iterator[Vault | None]:
    """Open the decoy where its roster keeps this journal's slots, None else: who makes a slot tells it.

    A broken one gives None: nothing opens it, so that it will overwrite nothing.
    """
    known, other = there(vault), None
    with ExitStack() as opened:
        if known and known.hide_only:
            with suppress(StoreDamaged):
                other = opened.enter_context(beside(vault))
        yield other


@contextmanager
def visited(vault: Vault) -> Iterator[Vault]:
    """Open the decoy for a `with` block; this journal writes nothing meanwhile.

    Raises: as `beside`; `BackupRunning` while this journal is held still.
    """
    with vault.resting(), beside(vault) as other:
        yield other


@contextmanager
def beside(vault: Vault) -> Iterator[Vault]:
    """Open the decoy for a `with` block in which both are written, a few rows each.

    Opening it rolls back what a kill cut off in it.

    Raises: `DecoyMissing`; `StoreDamaged`, `JournalNewer`, `DiskTrouble`.
    """
    known = required(vault)
    other = _opened(vault, known)
    try:
        migrations.check(other.db)
        if not migrations.is_current(other.db):
            with other.transaction():
                migrations.upgrade(other.db)
        yield other
    finally:
        other.close()
        vault.settle()


def forget(vault: Vault) -> None:
    """Forget a decoy that is not there: in a restored journal its slot and its store are other ones."""
    settings.put(vault, _NAME, None)
    settings.put(vault, _LEFT, None)


def state(vault: Vault) -> State | None:
    """Look whether the decoy would open, None where there is none. Nothing is written."""
    known = kept(vault)
    if known is None:
        return None
    slot = passphrases.header_of(vault).slots[known.slot]
    try:
        with beside(vault) as other:
            last = history.last(other)
            (records,) = other.db.one("SELECT count(*) FROM record WHERE deleted = 0")
            opens = sha256(slot).hexdigest() == known.digest and roster.names(other.db, known.slot)
            return State(opens, known.hide_only, records, last.at if last else "")
    except FieldjournalError:
        return State(opens=False, hide_only=known.hide_only)


def roll_back(vault: Vault) -> None:
    """Let SQLite undo what a kill cut off in the decoy; its rollback journal is empty after that.

    A decoy that does not open is left as it is: `state` says so, and an unlock must not fail for it.
    """
    with suppress(FieldjournalError, OSError):
        with visited(vault):
            pass
        # What SQLite left after reading is no change to undo; its magic would still mark the store.
        erase.empty_journal(vault.files.journals[1 - vault.store])


def remove(vault: Vault) -> None:
    """Destroy the decoy at once: `removing`, all of it. Raises: as that."""
    for _step in removing(vault):
        pass


def removing(vault: Vault) -> Generator[tuple[int, int], None, None]:
    """Destroy the decoy in steps: its slot first, then what is known of it, then its store.

    Yields (bytes of noise written, bytes in all). From the first one on nothing opens it; what is left of
    its store after a lock or a kill is for `finishing`.

    Only slots that the roster keeps are overwritten: a roster made anew may have given the number to a
    passphrase of this journal. A change that was cut off leaves two of them.

    Raises: `DecoyMissing`, `DiskTrouble` and its leaves.
    """
    required(vault)
    for slot in kept_slots(vault):
        passphrases.remove(vault, slot)
    with vault.transaction():
        settings.put(vault, _NAME, None)
        settings.put(vault, _LEFT, True)
    yield from finishing(vault)


def is_finished(vault: Vault) -> bool:
    """Whether nothing is left of a decoy that was taken away. Where a store is somebody's, nothing is."""
    return settings.get(vault, _LEFT) is not True or kept(vault) is not None or bool(kept_slots(vault))


def finishing(vault: Vault) -> Generator[tuple[int, int], None, None]:
    """Overwrite what a removal that was cut off left of the store, from its beginning; yields as that.

    Without its slot nobody reads it who has no older copy of the header. Raises: `DiskTrouble` and leaves.
    """
    if is_finished(vault):
        return
    try:
        with disk_errors(vault.folder):
            yield from vault.files.overwriting_other(vault.store)
        settings.put(vault, _LEFT, None)
    finally:
        vault.settle()


def kept_slots(vault: Vault) -> list[int]:
    """Return the slots that the roster keeps: of the decoy, or from inside one of what it hides."""
    return [entry.slot for entry in roster.entries(vault.db) if entry.whose == "kept"]


def _set_up(vault: Vault, known: Kept, alike: Sequence[str]) -> Generator[tuple[int, int], None, None]:
    """Make an empty journal in the store this one does not use, of the same size, behind noise."""
    store = vault.files.stores[1 - vault.store]
    with disk_errors(store), store.open("r+b") as file:
        file.truncate(0)
    other = _opened(vault, known)
    try:
        other.db.run("BEGIN IMMEDIATE")
        migrations.create(other.db)
        rebuilding.create(other.db)
        roster.write(other.db, roster_of(vault, known))
        other.db.run("COMMIT")
        yield from other.growing(vault.store_size)
        for name in alike:
            settings.put(other, name, settings.get(vault, name))
    finally:
        other.close()
        vault.settle()


def roster_of(vault: Vault, known: Kept) -> tuple[Entry, ...]:
    """Return what the decoy's own roster has to be."""
    ours = [entry.slot for entry in roster.entries(vault.db) if entry.whose == "mine" and known.hide_only]
    return (Entry(known.slot, "mine", "active"), *(Entry(slot, "kept", "active") for slot in ours))


def _opened(vault: Vault, known: Kept) -> Vault:
    opened = OpenedSlot(slot=known.slot, store=1 - vault.store, master=known.master, needs_keyfile=False)
    return Vault(vault.files, vault.header, opened, beside=vault)


def required(vault: Vault) -> Kept:
    """Return what is known of the decoy. Raises: `DecoyMissing`."""
    known = kept(vault)
    if known is None:
        raise DecoyMissing
    return known


def _to_json(known: Kept) -> Json:
    return {
        "slot": known.slot,
        "master": known.master.reveal().hex(),
        "digest": known.digest,
        "hide_only": known.hide_only,
    }
