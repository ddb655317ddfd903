"""Recovery shares: a secret that exists only as k of n lists of words, and what it opens.

- Backups are sealed to its public side, which the journal keeps; so a backup asks for nothing.
- Shares without a backup open nothing, and a backup without shares opens nothing, unless the person lets
  the shares open *this* journal too: then they fill one more slot, like another passphrase.
- Which slot that is, the journal knows by the slot's digest, not by its number: a number can be taken by a
  passphrase later, after a restoring for instance, and must not be overwritten for the shares' sake.
- They are shown first, and only `keep` makes the journal rely on them: cut off in between, nothing changed.
- Shares made anew open later backups only; those made before need the shares of their time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto import age, keyslots, shares
from fieldjournal.crypto.age_hybrid import Identity, Recipient
from fieldjournal.crypto.keys import recovery_passphrase
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.crypto.shares import MOST_SHARES, Progress
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import require_strong
from fieldjournal.journal.session import DEFAULT_BOUNDS, CostBounds, Session
from fieldjournal.model.canonical import Json
from fieldjournal.secret import Secret
from fieldjournal.vault import decoys, passphrases
from fieldjournal.vault import settings as stored

__all__ = [
    "DEFAULT_BOUNDS",
    "MOST_SHARES",
    "Identity",
    "Keks",
    "Made",
    "Progress",
    "State",
    "deriving",
    "exists",
    "identity",
    "keep",
    "make",
    "progress",
    "recipient",
    "split",
    "state",
    "unknown_word",
    "unlock",
]

_NAME: Final = "recovery"


@dataclass(frozen=True)
class State:
    """The shares there are: any `needed` of `count`, made on the day `made`."""

    needed: int
    count: int
    made: str
    opens_journal: bool


@dataclass(frozen=True)
class Made:
    """Shares that were drawn and that nothing relies on yet; any `needed` of them give `identity`."""

    identity: Identity
    needed: int
    shares: tuple[Secret, ...]


def make(needed: int, count: int) -> Made:
    """Draw new shares. Until `keep`, the ones there were stay in force.

    Raises: `BadValue` ("not-shares") for numbers that cannot be.
    """
    if not shares.FEWEST_NEEDED <= needed <= count <= MOST_SHARES:
        raise errors.BadValue("not-shares")
    drawn = age.generate_hybrid_identity()
    return Made(drawn, needed, shares.split(drawn.seed, needed, count))


def deriving(session: Session, made: Made) -> Callable[[], Keks]:
    """Return the slow step of letting shares open this journal too, for any thread; about a second.

    It raises `OutOfMemory`.
    """
    header = passphrases.header_of(session.vault)
    return lambda: keyslots.derive_keks(header, recovery_passphrase(made.identity.seed))


def keep(session: Session, made: Made, *, opens_by: Keks | None = None) -> None:
    """Seal backups to these shares from now on; the journal keeps none of them.

    With `opens_by`, from `deriving`, enough of them open this journal too, without its passphrase.
    Shares made before no longer do.

    Raises: `NoSlotFree`, `DiskTrouble`; the shares made before then stay in force, unless it was only their
    slot that could not be taken away.
    """
    before, in_force = _slot(session), stored.get(session.vault, _NAME)
    digest = _open_by(session, opens_by) if opens_by else ""
    kept: dict[str, Json] = {
        "recipient": str(made.identity.recipient),
        "needed": made.needed,
        "count": len(made.shares),
        "made": datetime.now(UTC).date().isoformat(),
        "slot": digest,
    }
    try:
        stored.put(session.vault, _NAME, kept)
    except BaseException:
        # What the disk refused may be on it all the same: what is in force is said again.
        with suppress(errors.FieldjournalError):
            stored.put(session.vault, _NAME, in_force)
            _take_away(session, _filled(session, digest))
        raise
    _take_away(session, before)


def split(session: Session, needed: int, count: int, *, opens_journal: bool) -> tuple[Secret, ...]:
    """Make new shares, rely on them, and return them: they are shown once and kept nowhere.

    Raises: as `make` and `keep`.
    """
    made = make(needed, count)
    keep(session, made, opens_by=deriving(session, made)() if opens_journal else None)
    return made.shares


def state(session: Session) -> State | None:
    """Return what shares there are, None where none were made."""
    kept = stored.get(session.vault, _NAME)
    if not isinstance(kept, dict):
        return None
    needed, count = kept["needed"], kept["count"]
    assert isinstance(needed, int)
    assert isinstance(count, int)
    return State(needed, count, str(kept["made"]), _slot(session) is not None)


def exists(session: Session) -> bool:
    """Whether shares were made."""
    return stored.get(session.vault, _NAME) is not None


def recipient(session: Session) -> Recipient:
    """Return what backups are sealed to. Raises: `NoRecovery`."""
    kept = stored.get(session.vault, _NAME)
    if not isinstance(kept, dict):
        raise errors.NoRecovery
    found = age.parse_recipient(str(kept["recipient"]))
    assert isinstance(found, Recipient)
    return found


def progress(untrusted: Sequence[str]) -> Progress:
    """Return how many shares were typed and how many are needed. Raises: `ShareBad`, `ShareWordBad`."""
    return shares.progress(untrusted)


def unknown_word(untrusted: str) -> tuple[int, str] | None:
    """Return place and near words of the first word that no share has, while somebody types one."""
    return shares.unknown_word(untrusted)


def identity(untrusted: Sequence[str]) -> Identity:
    """Return what opens a backup. Raises: `ShareBad`, `ShareWordBad`, `SharesDoNotFit`, `SharesMissing`."""
    return Identity(shares.join(untrusted))


def unlock(
    folder: Path, untrusted: Sequence[str], new_passphrase: Secret, *, bounds: CostBounds = DEFAULT_BOUNDS
) -> Session:
    """Open a journal whose shares open it, and let `new_passphrase` open it from now on.

    The passphrase nobody remembers opens it no longer; the shares still do.

    Raises: as `identity` and `session.unlock`; `WeakPassphrase`; `PassphraseTaken`; `NoSlotFree`.
    """
    require_strong(new_passphrase)
    opened = sessions.unlock(folder, recovery_passphrase(identity(untrusted).seed), bounds=bounds)
    try:
        header = passphrases.header_of(opened.vault)
        keks = keyslots.derive_keks(header, new_passphrase)
        _come_in_by(opened, keks)
    except BaseException:
        opened.close()
        raise
    return opened


def _come_in_by(opened: Session, keks: Keks) -> None:
    """Let `keks` open a journal that shares opened, as what the person came in with; the shares stay."""
    vault, of_shares = opened.vault, opened.vault.slot
    with decoys.keeper(vault) as keeper:
        vault.slot = passphrases.add(vault, keks, kept_by=keeper)
        vault.needs_keyfile = keks.with_keyfile is not None
        passphrases.keep_only(vault, also=of_shares, kept_by=keeper)


def _open_by(session: Session, keks: Keks) -> str:
    """Let the shares open this journal; return the digest of the slot they fill."""
    with decoys.keeper(session.vault) as keeper:
        slot = passphrases.add(session.vault, keks, kept_by=keeper)
    return sha256(passphrases.header_of(session.vault).slots[slot]).hexdigest()


def _slot(session: Session) -> int | None:
    """Return the slot that the shares open, as long as it is the one they filled."""
    kept = stored.get(session.vault, _NAME)
    return _filled(session, str(kept["slot"]) if isinstance(kept, dict) else "")


def _filled(session: Session, digest: str) -> int | None:
    """Return the slot with this digest, None where there is none."""
    slots = passphrases.header_of(session.vault).slots
    return next((at for at, slot in enumerate(slots) if sha256(slot).hexdigest() == digest), None)


def _take_away(session: Session, slot: int | None) -> None:
    """Let a slot of shares open nothing, unless the journal was opened by it. Raises: `DiskTrouble`."""
    if slot is not None and slot != session.vault.slot:
        with decoys.keeper(session.vault) as keeper:
            passphrases.remove(session.vault, slot, kept_by=keeper)
