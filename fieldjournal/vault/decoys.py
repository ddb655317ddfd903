"""The other journal of the folder: known, visited and checked from inside the one that is open.

It is a journal like any other: its own master key, its own store (the one this journal does not use), its
own slot, a roster that names that slot alone. Nothing marks it. What makes it a decoy is that this journal's
roster *keeps* its slot, and its roster does not keep this journal's: the unlock of either overwrites every
slot it does not know (`slots`), and so opening the decoy destroys this journal's key by the same code, in
the same time, as any unlock.

- This journal holds the decoy's master key, so that it can be visited and rolled back without its passphrase,
  and the digest of its slot, so that it can be seen to be there.
- `hide_only`: the decoy's roster keeps this journal's slots too. Then opening it hides and destroys nothing.
  It is weaker: whoever reads the decoy's roster sees that there is more.
- Making one: `decoy_making`; another passphrase for it: `decoy_slots`; taking it away: `decoy_removal`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from fieldjournal import erase
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.keyslots import Keks, OpenedSlot
from fieldjournal.errors import (
    CannotUnlock,
    DecoyMissing,
    FieldjournalError,
    StoreDamaged,
)
from fieldjournal.model.canonical import Json
from fieldjournal.secret import Secret
from fieldjournal.vault import history, migrations, passphrases, roster, settings
from fieldjournal.vault.roster import Entry
from fieldjournal.vault.vault import Vault

_NAME: Final = "kept"
LEFT: Final = "left"
"""The setting that stands while the store of a decoy that was taken away is not noise yet."""


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
    other = opened(vault, known)
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
    settings.put(vault, LEFT, None)


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


def kept_slots(vault: Vault) -> list[int]:
    """Return the slots that the roster keeps: of the decoy, or from inside one of what it hides."""
    return [entry.slot for entry in roster.entries(vault.db) if entry.whose == "kept"]


def roster_of(vault: Vault, known: Kept) -> tuple[Entry, ...]:
    """Return what the decoy's own roster has to be."""
    ours = [entry.slot for entry in roster.entries(vault.db) if entry.whose == "mine" and known.hide_only]
    return (Entry(known.slot, "mine", "active"), *(Entry(slot, "kept", "active") for slot in ours))


def opened(vault: Vault, known: Kept) -> Vault:
    """Return the decoy with its store open; whoever asks closes it. Raises: `StoreDamaged`, `DiskTrouble`."""
    slot = OpenedSlot(slot=known.slot, store=1 - vault.store, master=known.master, needs_keyfile=False)
    return Vault(vault.files, vault.header, slot, beside=vault)


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
