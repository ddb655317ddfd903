"""Where the last backup went, when, and whether it may be written there again by itself.

- A place is remembered inside the journal, and only where the person says so.
- It counts as present while the very backup that was written there lies there: an empty mount point, another
  stick or another journal's backup under that name is never written over by itself. The file is known by
  the digest of its first bytes, which no other age file has.
- What came since is told in revisions of the history, and in days for the person.
- A backup on its way is noted before it begins (`begin`) and again before it gets its name (`expect`). A lock
  or a kill in between loses neither the place nor the way back: what was left beside the name is removed
  later, and a backup that came but was not noted any more is known by its mark (`look`, `settle`).
- The medium may be slow, or gone: only `found` and `look` touch it, in any thread; the rest never does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from fieldjournal.journal import backup
from fieldjournal.journal.backup import Written
from fieldjournal.journal.days import today
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.paths import remove_aside
from fieldjournal.vault import history
from fieldjournal.vault import settings as stored

_NAME: Final = "backup"
_BEGUN: Final = "backup_begun"


@dataclass(frozen=True)
class Last:
    """The last backup: where, on which day, how many revisions are in it, and the mark of its file."""

    path: Path
    day: date
    revisions: int
    mark: str
    remembered: bool
    """Whether it is refreshed there while nobody works."""

    @property
    def present(self) -> bool:
        """Whether that very file lies there now; in any thread."""
        return _mark(self.path) == self.mark != ""

    @property
    def days(self) -> int:
        """Days since it was made; never fewer than none, whatever the clock says."""
        return max((today() - self.day).days, 0)


@dataclass(frozen=True)
class Begun:
    """A backup that was begun and not noted as done. `coming` is what it would be noted as, None before."""

    path: Path
    coming: Last | None


@dataclass(frozen=True)
class Left:
    """What lies at the place of a backup that was cut off."""

    reachable: bool
    removed: int
    """Files under other names that were taken away."""
    came: bool
    """Whether the backup got its name all the same."""


def last(session: Session) -> Last | None:
    """Return what is known of the last backup, None where none was made."""
    return _from_json(stored.get(session.vault, _NAME))


def begin(session: Session, path: Path) -> None:
    """Note that a backup to `path` begins, before anything is written there. Raises: `DiskTrouble`."""
    stored.put(session.vault, _BEGUN, {"path": str(path.absolute()), "coming": None})


def expect(session: Session, written: Written, *, remembered: bool) -> None:
    """Note what gets its name next. Raises: `DiskTrouble`."""
    coming = _to_json(_last_of(written, remembered=remembered))
    stored.put(session.vault, _BEGUN, {"path": str(written.path.absolute()), "coming": coming})


def note(session: Session, written: Written, *, remembered: bool) -> None:
    """Note a backup that was just made. Raises: `DiskTrouble`."""
    _note(session, _last_of(written, remembered=remembered))


def begun(session: Session) -> Begun | None:
    """Return the backup that was begun and not noted as done, None where there is none."""
    kept = stored.get(session.vault, _BEGUN)
    return Begun(Path(str(kept["path"])), _from_json(kept["coming"])) if isinstance(kept, dict) else None


def look(found: Begun) -> Left:
    """Take away what it left beside its name, and see whether it came; in any thread."""
    try:
        removed = remove_aside(found.path)
    except OSError:
        return Left(reachable=False, removed=0, came=False)
    return Left(reachable=True, removed=removed, came=bool(found.coming and found.coming.present))


def settle(session: Session, found: Begun, left: Left) -> None:
    """Note what came, and forget what was begun; where nobody could look, it stays for later.

    Raises: `DiskTrouble`.
    """
    if left.came and found.coming:
        _note(session, found.coming)
    elif left.reachable:
        forget_begun(session)


def forget_begun(session: Session) -> None:
    """Forget a backup that was begun: it ended in the open, and left nothing. Raises: `DiskTrouble`."""
    if stored.get(session.vault, _BEGUN) is not None:
        stored.put(session.vault, _BEGUN, None)


def is_remembered(found: Last | None, path: Path) -> bool:
    """Whether that is the place that is remembered."""
    return found is not None and found.remembered and found.path == path.absolute()


def behind(session: Session, revisions: int) -> int:
    """Return how many revisions came after the first so many."""
    newest = history.last(session.vault)
    return max((newest.seq if newest else 0) - revisions, 0)


def to_refresh(session: Session) -> Last | None:
    """Return the backup to refresh: remembered, and no longer all there is.

    Whether it is `present` is for a thread to look at: a dead mount may never answer.
    """
    found = last(session)
    return found if found and found.remembered and behind(session, found.revisions) else None


def _note(session: Session, done: Last) -> None:
    with session.vault.transaction():
        stored.put(session.vault, _NAME, _to_json(done))
        stored.put(session.vault, _BEGUN, None)


def _last_of(written: Written, *, remembered: bool) -> Last:
    return Last(written.path.absolute(), today(), written.revisions, written.mark, remembered)


def _to_json(done: Last) -> dict[str, Json]:
    return {
        "path": str(done.path),
        "day": done.day.isoformat(),
        "revisions": done.revisions,
        "mark": done.mark,
        "remembered": done.remembered,
    }


def _from_json(kept: Json) -> Last | None:
    if not isinstance(kept, dict):
        return None
    revisions = kept["revisions"]
    assert isinstance(revisions, int)
    return Last(
        Path(str(kept["path"])),
        date.fromisoformat(str(kept["day"])),
        revisions,
        str(kept["mark"]),
        kept["remembered"] is True,
    )


def _mark(path: Path) -> str:
    """Return the mark of a file; empty where it cannot be read."""
    try:
        with path.open("rb") as file:
            return backup.mark_of(file)
    except OSError:
        return ""
