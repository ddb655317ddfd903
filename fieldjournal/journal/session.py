"""A journal that is open: creating one, unlocking it, and what is shown right after.

- The slow step of unlocking is `derive`: it reads the header and runs Argon2id, touches no store,
  and may run in any thread. `open_with` takes its result and must run in the thread that will use
  the session, because the store's connection belongs to it.
- Creating is slow as a whole (it fills the stores with noise): `create` runs where the session will
  be used, or a worker creates and closes, and the passphrase opens the journal afterwards.
- Costs and bounds are arguments that only tests change; no setting or flag reaches them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from fieldjournal import erase, errors, sandbox
from fieldjournal.crypto import strength, words
from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, Cost, CostBounds, calibrate
from fieldjournal.crypto.keys import two_words
from fieldjournal.crypto.strength import NEEDED_BITS, Strength, Verdict
from fieldjournal.journal.days import local_day
from fieldjournal.journal.keyfiles import read_keyfile
from fieldjournal.model.history import Verification
from fieldjournal.paths import default_folder
from fieldjournal.secret import Secret
from fieldjournal.vault import cut_off, history, rebuilding, setting_up, stores
from fieldjournal.vault.files import Reserve
from fieldjournal.vault.vault import Vault

__all__ = [
    "DEFAULT_BOUNDS",
    "NEEDED_BITS",
    "Cost",
    "CostBounds",
    "Derived",
    "LastEntry",
    "Reserve",
    "Session",
    "Strength",
    "Verdict",
    "Verification",
    "create",
    "default_folder",
    "derive",
    "is_journal",
    "open_with",
    "passphrase_strength",
    "suggest_passphrase",
    "unlock",
]

T = TypeVar("T")

Derived = stores.Derived
"""The result of the slow step; holds keys, shows none of them."""

Progress = Callable[[int, int], None]
"""Told (bytes done, bytes in all)."""


@dataclass(frozen=True)
class LastEntry:
    """What a person compares after unlocking: an older copy put back shows an older entry."""

    written: str
    """The day of the last revision on this computer's clock, `2026-03-01`."""
    words: tuple[str, str]


@dataclass(eq=False, repr=False)
class Session:
    """An open journal. Use it from one thread, close it with `close` or as a context manager.

    `vault` is for the modules of this package alone.
    """

    vault: Vault
    titles: dict[str, str] = field(default_factory=dict)
    """Titles of records already asked for, by id; `records` keeps it true."""
    ending: list[Callable[[], None]] = field(default_factory=list)
    """What reads the store in another thread and has to end before it is closed; each returns at once."""

    _worked_out: dict[str, Any] = field(default_factory=dict)
    _changes: int = -1

    def worked_out(self, what: str, work_out: Callable[[], T]) -> T:
        """Return what `work_out` makes of the journal as it is, made once until something is written."""
        db = self.vault.db
        if db.in_transaction:
            return work_out()
        if self._changes != db.changes:
            self._worked_out.clear()
            self._changes = db.changes
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        made: T = self._worked_out[what]
        return made

    @property
    def folder(self) -> Path:
        """The journal's folder."""
        return self.vault.folder

    @property
    def needs_keyfile(self) -> bool:
        """Whether what opened it was a passphrase and a keyfile together."""
        return self.vault.needs_keyfile

    @property
    def last_entry(self) -> LastEntry | None:
        """Day and two words of the newest revision; None in an empty journal."""
        link = history.last(self.vault)
        return LastEntry(local_day(link.at), two_words(link.head)) if link else None

    def verify_history(self) -> Verification:
        """Check the whole chain of revisions; every digest is read once."""
        return history.verify(self.vault)

    def verify_texts(self) -> Iterator[tuple[int, int]]:
        """Check every text against its digest; yields (revision reached, first wrong one or 0)."""
        return history.verify_texts(self.vault)

    @property
    def search_is_complete(self) -> bool:
        """False while lists and search have to be rebuilt: after another version."""
        return rebuilding.is_current(self.vault)

    def require_complete(self) -> None:
        """Refuse to decide anything from tables that are not whole yet. Raises: `BeingRebuilt`."""
        if not self.search_is_complete:
            raise errors.BeingRebuilt

    def rebuild(self) -> Iterator[tuple[int, int]]:
        """Make lists and search complete, slice by slice; yields (records done, records in all)."""
        return rebuilding.rebuild(self.vault)

    def close(self) -> None:
        """End what reads, close the store and let the journal go; closing twice does nothing."""
        for end in tuple(self.ending):
            end()
        sandbox.end_all()
        self.titles.clear()
        self._worked_out.clear()
        self.vault.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create(
    folder: Path,
    passphrase: Secret,
    *,
    reserve: int = Reserve.SMALL,
    cost: Cost | None = None,
    progress: Progress | None = None,
) -> Session:
    """Create a journal in `folder` (made if it is not there) and open it.

    `reserve` is the size of each of the two stores in bytes; `cost` None means calibrated for this
    machine to about a second; `progress` counts bytes of noise written.

    Raises: `JournalExists`, `WeakPassphrase`, `DiskTrouble`, `OutOfMemory`.
    """
    found = passphrase_strength(passphrase)
    if found.verdict is Verdict.REFUSED:
        raise errors.WeakPassphrase(int(found.bits), NEEDED_BITS)
    if is_journal(folder):
        raise errors.JournalExists(str(folder))
    made = setting_up.create(folder, passphrase, reserve=reserve, cost=cost or calibrate(), progress=progress)
    return Session(made)


def derive(
    folder: Path,
    passphrase: Secret,
    *,
    keyfile: Path | None = None,
    bounds: CostBounds = DEFAULT_BOUNDS,
) -> Derived:
    """Read the header and derive its keys: the slow step, for any thread, touching no store.

    Raises: `JournalMissing`, `JournalBusy`, `HeaderForeign`, `HeaderDamaged`, `HeaderHostile`,
    `JournalNewer`, `ReadOnly`, `OutOfMemory`, `BadFile` for the keyfile or a link.
    """
    factor = None if keyfile is None else read_keyfile(keyfile)
    return stores.derive(folder, passphrase, factor, bounds)


def open_with(derived_keys: Derived, *, remake_roster: bool = False) -> Session:
    """Open the store with derived keys; in the thread that will use the session.

    `remake_roster` is the person's answer to `RosterUnknown`. What a rehearsal of the decoy left goes, and
    what a restoring that was cut off did.

    Raises: `CannotUnlock`, `JournalBusy`, `StoreDamaged`, `RosterUnknown`, `JournalNewer`, `BadFile` for a
    link, `DiskTrouble`.
    """
    opened = Session(stores.open_with(derived_keys, remake_roster=remake_roster))
    erase.remove_rehearsals(opened.folder)
    cut_off.clear_left(opened.folder)
    return opened


def unlock(
    folder: Path,
    passphrase: Secret,
    *,
    keyfile: Path | None = None,
    bounds: CostBounds = DEFAULT_BOUNDS,
) -> Session:
    """Open the journal in `folder`: `derive` and `open_with` at once. Raises: as both."""
    return open_with(derive(folder, passphrase, keyfile=keyfile, bounds=bounds))


def is_journal(folder: Path) -> bool:
    """Say whether a journal's header is in `folder`; nothing is read of it but that it is there."""
    return stores.is_journal(folder)


def suggest_passphrase() -> Secret:
    """Return seven random words, UTF-8 with single spaces."""
    return words.generate_passphrase()


def passphrase_strength(passphrase: Secret) -> Strength:
    """Estimate what guessing it would take; `Verdict.REFUSED` is refused by `create`."""
    return strength.strength(passphrase)
