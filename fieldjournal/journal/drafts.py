"""Half-typed records, kept encrypted in the journal so that a lock never has to ask."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.journal.session import Session
from fieldjournal.model.record import Draft


@dataclass(frozen=True)
class KeptDraft:
    """A draft under the name its form keeps it by, with the time it was last kept (UTC)."""

    name: str
    draft: Draft
    kept: str


def keep(session: Session, name: str, draft: Draft) -> None:
    """Keep a draft under a name, over what was kept there. Raises: `DiskTrouble`."""
    raise NotImplementedError


def kept(session: Session) -> tuple[KeptDraft, ...]:
    """Return all kept drafts, the latest first."""
    raise NotImplementedError


def drop(session: Session, name: str) -> None:
    """Forget a draft; one that is not there is no error."""
    raise NotImplementedError
