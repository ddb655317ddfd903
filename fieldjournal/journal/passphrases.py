"""Another passphrase, a keyfile, or one less: what a person does to the lock of their own journal.

- Whoever changes something proves first that they know what opens the journal now.
- The slow step (`derive`) touches no store and may run in any thread; `apply` belongs to the session's.
- A new passphrase that is too weak, or the old one again, is refused before anything is written.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal import errors
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.crypto.strength import NEEDED_BITS, Verdict, strength
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault import passphrases


@dataclass(frozen=True, slots=True)
class Factors:
    """What a person has: a passphrase, and the content of a keyfile where they use one."""

    passphrase: Secret
    keyfile: Secret | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The keys of both, derived: what opens the journal now, and what shall."""

    current: Keks
    new: Keks


def require_strong(passphrase: Secret) -> None:
    """Refuse what is too easy to guess. Raises: `WeakPassphrase`."""
    found = strength(passphrase)
    if found.verdict is Verdict.REFUSED:
        raise errors.WeakPassphrase(int(found.bits), NEEDED_BITS)


def derive(session: Session, current: Factors, new: Factors) -> Change:
    """Derive the keys of both: two runs of Argon2id. Nothing is written.

    Raises: `WeakPassphrase`; `Refused` ("nothing-changes"); `OutOfMemory`.
    """
    if current == new:
        raise errors.Refused("nothing-changes")
    if new.passphrase != current.passphrase:
        require_strong(new.passphrase)
    header = passphrases.header_of(session.vault)
    return Change(
        keyslots.derive_keks(header, current.passphrase, current.keyfile),
        keyslots.derive_keks(header, new.passphrase, new.keyfile),
    )


def apply(session: Session, change: Change) -> None:
    """Let the new factors open the journal and the current ones no longer.

    Raises: `CannotUnlock` where the current ones do not open it; `NoSlotFree`, `DiskTrouble` and leaves.
    """
    current = passphrases.opened_by(session.vault, change.current)
    passphrases.change(session.vault, current, change.new)


def change(session: Session, current: Factors, new: Factors) -> None:
    """`derive` and `apply` at once. Raises: as both."""
    apply(session, derive(session, current, new))
