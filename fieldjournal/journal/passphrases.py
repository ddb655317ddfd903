"""Another passphrase, a keyfile, or one less: what a person does to the lock of their own journal.

- Whoever changes something proves first that they know what opens the journal now.
- The slow step (`derive`) runs in any thread: it is given the `Lock`, read before, and touches no file.
  `apply`, `add` and `lock_of` belong to the session's thread.
- A new passphrase that is too weak, or the old one again, is refused before anything is written.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import Header
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.crypto.strength import NEEDED_BITS, Verdict, strength
from fieldjournal.journal import keyfiles
from fieldjournal.journal.session import Session
from fieldjournal.model.same_person import edits
from fieldjournal.secret import Secret
from fieldjournal.vault import decoys, passphrases, roster

_FAR: Final = 5


@dataclass(frozen=True, slots=True)
class Factors:
    """What a person has: a passphrase, and the content of a keyfile where they use one."""

    passphrase: Secret
    keyfile: Secret | None = None


@dataclass(frozen=True, repr=False)
class Lock:
    """What a key is made for: the header, and whether there is a decoy, whose passphrase must stay far."""

    header: Header
    decoy: bool

    def keks(self, factors: Factors) -> Keks:
        """Return the keys of `factors`: a run of Argon2id. Raises: `OutOfMemory`."""
        return keyslots.derive_keks(self.header, factors.passphrase, factors.keyfile)


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
    """Whether a change needs the decoy's passphrase too, to compare; a broken decoy has none any more."""
    return decoys.there(session.vault) is not None


def lock_of(session: Session) -> Lock:
    """Read what the slow step needs, in the thread of the session. Raises: `HeaderDamaged`, `DiskTrouble`."""
    return Lock(passphrases.header_of(session.vault), has_decoy(session))


def derive(lock: Lock, current: Factors, new: Factors, decoy: Secret | None = None) -> Change:
    """Derive the keys: a run of Argon2id for each. For any thread; nothing is read or written.

    `decoy` is the passphrase of the decoy, where there is one: neither is stored, so that both are asked for.

    Raises: `WeakPassphrase`; `TooClose`; `Refused` ("nothing-changes", "decoy-too"); `OutOfMemory`.
    """
    if lock.decoy:
        if decoy is None:
            raise errors.Refused("decoy-too")
        require_far(new.passphrase, decoy)
    if current == new:
        raise errors.Refused("nothing-changes")
    if new.passphrase != current.passphrase:
        require_strong(new.passphrase)
    return Change(lock.keks(current), lock.keks(new), None if decoy is None else lock.keks(Factors(decoy)))


def apply(session: Session, change: Change) -> None:
    """Let the new factors open the journal and the current ones no longer.

    Raises: `CannotUnlock` where the current ones do not open it; `PassphraseTaken`, `NoSlotFree`,
    `DiskTrouble` and leaves.
    """
    current = _proven(session, change)
    with decoys.keeper(session.vault) as keeper:
        passphrases.change(session.vault, current, change.new, kept_by=keeper)


def add(session: Session, change: Change) -> None:
    """Let the new factors open the journal too, beside the current ones. Raises: as `apply`."""
    _proven(session, change)
    with decoys.keeper(session.vault) as keeper:
        passphrases.add(session.vault, change.new, kept_by=keeper)


def others(session: Session) -> int:
    """Return how many ways in there are beside the one in use; recovery shares that open it are one."""
    return sum(
        entry.whose == "mine" and entry.slot != session.vault.slot
        for entry in roster.entries(session.vault.db)
    )


def keep_this_only(session: Session) -> None:
    """Take away every way in but the one in use, recovery shares that open the journal too.

    The decoy stays, and the shares still open backups. Raises: `DiskTrouble` and its leaves.
    """
    with decoys.keeper(session.vault) as keeper:
        passphrases.keep_only(session.vault, kept_by=keeper)


def change(session: Session, current: Factors, new: Factors, decoy: Secret | None = None) -> None:
    """`derive` and `apply` at once. Raises: as both."""
    apply(session, derive(lock_of(session), current, new, decoy))


def add_keyfile(session: Session, current: Factors, path: Path, decoy: Secret | None = None) -> None:
    """Write a fresh keyfile to `path` and need it from now on: `derive` and `apply_keyfile` at once.

    Raises: as both.
    """
    new = with_new_keyfile(current)
    apply_keyfile(session, derive(lock_of(session), current, new, decoy), new, path)


def with_new_keyfile(current: Factors) -> Factors:
    """Return the same passphrase with a fresh keyfile, which `apply_keyfile` writes."""
    return Factors(current.passphrase, keyslots.new_keyfile())


def apply_keyfile(session: Session, change: Change, new: Factors, path: Path) -> None:
    """Write the keyfile of `new` to `path`, then `apply` the change that needs it.

    It is whole on its medium before anything changes. After a failure it is taken away only where no slot
    opens with it: a change cut off late may already need it.

    Raises: as `keyfiles.write_keyfile` and `apply`.
    """
    assert new.keyfile is not None
    keyfiles.write_keyfile(path, new.keyfile)
    try:
        apply(session, change)
    except BaseException:
        if not _may_be_needed(session, change.new):
            with suppress(OSError):
                path.unlink()
        raise


def _may_be_needed(session: Session, keks: Keks) -> bool:
    """Whether a slot opens with the keyfile in `keks`; where the disk does not say, one may."""
    try:
        return keyslots.open_with(passphrases.header_of(session.vault), keks).needs_keyfile
    except errors.CannotUnlock:
        return False
    except errors.FieldjournalError:
        return True


def _proven(session: Session, change: Change) -> int:
    """Return the slot of the current factors, and see that the decoy's passphrase is the decoy's."""
    current = passphrases.opened_by(session.vault, change.current)
    known = decoys.there(session.vault)
    if known and (change.decoy is None or decoys.opened_by(session.vault, change.decoy) != known.slot):
        raise errors.CannotUnlock
    return current
