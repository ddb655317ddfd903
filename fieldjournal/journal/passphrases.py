"""Another passphrase, a keyfile, or one less: what a person does to the lock of their own journal.

- Whoever changes something proves first that they know what opens the journal now.
- The slow step (`derive`) touches no store and may run in any thread; `apply` belongs to the session's.
- A new passphrase that is too weak, or the old one again, is refused before anything is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.crypto.strength import NEEDED_BITS, Verdict, strength
from fieldjournal.journal.session import Session
from fieldjournal.model.same_person import edits
from fieldjournal.secret import Secret
from fieldjournal.vault import decoys, passphrases

_FAR: Final = 5


@dataclass(frozen=True, slots=True)
class Factors:
    """What a person has: a passphrase, and the content of a keyfile where they use one."""

    passphrase: Secret
    keyfile: Secret | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The keys of what opens the journal now and of what shall, and of the decoy where there is one."""

    current: Keks
    new: Keks
    decoy: Keks | None = None


def require_strong(passphrase: Secret) -> None:
    """Refuse what is too easy to guess. Raises: `WeakPassphrase`."""
    found = strength(passphrase)
    if found.verdict is Verdict.REFUSED:
        raise errors.WeakPassphrase(int(found.bits), NEEDED_BITS)


def require_far(one: Secret, other: Secret) -> None:
    """Refuse two passphrases that a slip of the hand would confuse: the real one's and the decoy's.

    They begin with different letters and are five edits apart or more, whatever their case.

    Raises: `TooClose`.
    """
    first, second = (each.reveal().decode("utf-8", "surrogatepass").casefold() for each in (one, other))
    if first[:1] == second[:1] or edits(first, second, _FAR) < _FAR:
        raise errors.TooClose


def has_decoy(session: Session) -> bool:
    """Whether a change needs the decoy's passphrase too, to compare."""
    return decoys.kept(session.vault) is not None


def derive(session: Session, current: Factors, new: Factors, decoy: Secret | None = None) -> Change:
    """Derive the keys: a run of Argon2id for each. Nothing is written.

    `decoy` is the passphrase of the decoy, where there is one: neither is stored, so that both are asked for.

    Raises: `WeakPassphrase`; `TooClose`; `Refused` ("nothing-changes", "decoy-too"); `OutOfMemory`.
    """
    if has_decoy(session):
        if decoy is None:
            raise errors.Refused("decoy-too")
        require_far(new.passphrase, decoy)
    if current == new:
        raise errors.Refused("nothing-changes")
    if new.passphrase != current.passphrase:
        require_strong(new.passphrase)
    header = passphrases.header_of(session.vault)
    return Change(
        keyslots.derive_keks(header, current.passphrase, current.keyfile),
        keyslots.derive_keks(header, new.passphrase, new.keyfile),
        None if decoy is None else keyslots.derive_keks(header, decoy),
    )


def apply(session: Session, change: Change) -> None:
    """Let the new factors open the journal and the current ones no longer.

    Raises: `CannotUnlock` where the current ones do not open it; `NoSlotFree`, `DiskTrouble` and leaves.
    """
    vault = session.vault
    current = passphrases.opened_by(vault, change.current)
    known = decoys.kept(vault)
    if known and (change.decoy is None or decoys.opened_by(vault, change.decoy) != known.slot):
        raise errors.CannotUnlock
    with decoys.keeper(vault) as keeper:
        passphrases.change(vault, current, change.new, kept_by=keeper)


def change(session: Session, current: Factors, new: Factors, decoy: Secret | None = None) -> None:
    """`derive` and `apply` at once. Raises: as both."""
    apply(session, derive(session, current, new, decoy))
