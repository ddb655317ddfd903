"""A journal that is open: creating one, unlocking it, and what is shown right after.

- The slow step of unlocking is `derive`: it reads the header and runs Argon2id, touches no store,
  and may run in any thread. `open_with` takes its result and must run in the thread that will use
  the session, because the store's connection belongs to it.
- Costs and bounds are arguments that only tests change; no setting or flag reaches them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, Cost, CostBounds
from fieldjournal.crypto.strength import Strength, Verdict
from fieldjournal.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "DEFAULT_BOUNDS",
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

_MIB = 1024 * 1024


class Reserve(IntEnum):
    """Room for the journal, bytes of each of its two stores; all of it is written at set-up."""

    SMALL = 64 * _MIB
    MEDIUM = 256 * _MIB
    LARGE = 1024 * _MIB


@dataclass(frozen=True)
class LastEntry:
    """What a person compares after unlocking: an older copy put back shows an older entry."""

    written: str
    """The day of the last revision, `2026-03-01`."""
    words: tuple[str, str]


@dataclass(frozen=True)
class Verification:
    """Whether the chain of revisions holds. `first_wrong` is 0 where it does."""

    revisions: int
    first_wrong: int = 0

    @property
    def intact(self) -> bool:
        """True when every revision fits the one before it."""
        return self.first_wrong == 0


@dataclass(frozen=True, repr=False)
class Derived:
    """The result of the slow step; holds keys, shows none of them."""

    folder: Path


class Session:
    """An open journal. Use it from one thread, close it with `close` or as a context manager."""

    folder: Path
    last_entry: LastEntry | None

    def close(self) -> None:
        """Close the store and let the journal go; closing twice does nothing."""
        raise NotImplementedError

    def verify_history(self) -> Verification:
        """Check the whole chain of revisions; reads every digest once."""
        raise NotImplementedError

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
    bounds: CostBounds = DEFAULT_BOUNDS,
    progress: Callable[[int, int], None] | None = None,
) -> Session:
    """Create a journal in `folder` (made if it is not there) and open it.

    `cost` None means calibrated for this machine to about a second. `progress(done, total)` counts
    bytes of noise written.

    Raises: `JournalExists`, `WeakPassphrase`, `DiskTrouble`, `OutOfMemory`.
    """
    raise NotImplementedError


def derive(
    folder: Path,
    passphrase: Secret,
    *,
    keyfile: Path | None = None,
    bounds: CostBounds = DEFAULT_BOUNDS,
) -> Derived:
    """Read the header and derive its keys: the slow step, for any thread, touching no store.

    Raises: `JournalMissing`, `HeaderForeign`, `HeaderDamaged`, `HeaderHostile`, `JournalNewer`,
    `OutOfMemory`, `BadFile` for the keyfile.
    """
    raise NotImplementedError


def open_with(derived: Derived) -> Session:
    """Open the store with derived keys; in the thread that will use the session.

    Raises: `CannotUnlock`, `JournalBusy`, `StoreDamaged`, `RosterUnknown`, `DiskTrouble`.
    """
    raise NotImplementedError


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
    raise NotImplementedError


def default_folder() -> Path:
    """Return where a journal is looked for when nobody says where."""
    raise NotImplementedError


def suggest_passphrase() -> Secret:
    """Return seven random words, UTF-8 with single spaces."""
    raise NotImplementedError


def passphrase_strength(passphrase: Secret) -> Strength:
    """Estimate what guessing it would take; `Verdict.REFUSED` is refused by `create`."""
    raise NotImplementedError
