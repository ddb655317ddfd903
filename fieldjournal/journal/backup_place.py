"""Where the last backup went, when, and whether it may be written there again by itself.

- A place is remembered inside the journal, and only where the person says so.
- It counts as present while the very backup that was written there lies there: an empty mount point, another
  stick or another journal's backup under that name is never written over by itself. The file is known by
  the digest of its first bytes, which no other age file has.
- What came since is told in revisions of the history, and in days for the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final

from fieldjournal.journal.backup import Written
from fieldjournal.journal.days import today
from fieldjournal.journal.session import Session
from fieldjournal.vault import history
from fieldjournal.vault import settings as stored

_NAME: Final = "backup"
_HEAD_BYTES: Final = 512


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
        """Whether that very file lies there now."""
        return _mark(self.path) == self.mark != ""

    @property
    def days(self) -> int:
        """Days since it was made; never fewer than none, whatever the clock says."""
        return max((today() - self.day).days, 0)


def last(session: Session) -> Last | None:
    """Return what is known of the last backup, None where none was made."""
    kept = stored.get(session.vault, _NAME)
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


def note(session: Session, written: Written, *, remembered: bool) -> None:
    """Note a backup that was just made. Raises: `DiskTrouble`."""
    stored.put(
        session.vault,
        _NAME,
        {
            "path": str(written.path.absolute()),
            "day": today().isoformat(),
            "revisions": written.revisions,
            "mark": _mark(written.path),
            "remembered": remembered,
        },
    )


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


def _mark(path: Path) -> str:
    """Return the digest of a file's first bytes; empty where they cannot be read."""
    try:
        with path.open("rb") as file:
            return sha256(file.read(_HEAD_BYTES)).hexdigest()
    except OSError:
        return ""
