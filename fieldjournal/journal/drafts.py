"""Half-typed records, kept encrypted in the journal so that a lock never has to ask."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.journal.session import Session
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.record import Draft
from fieldjournal.vault import drafts as stored
from fieldjournal.vault.records import now


@dataclass(frozen=True)
class KeptDraft:
    """A draft under the name its form keeps it by, with the time it was last kept (UTC)."""

    name: str
    draft: Draft
    kept: str


def keep(session: Session, name: str, draft: Draft) -> None:
    """Keep a draft under a name, over what was kept there. Raises: `DiskTrouble`."""
    stored.put(session.vault, name, write_draft(draft), record=draft.id, kept=now())


def kept(session: Session) -> tuple[KeptDraft, ...]:
    """Return all kept drafts, the latest first."""
    return tuple(
        KeptDraft(each.name, read_draft(each.body), each.kept) for each in stored.listed(session.vault)
    )


def drop(session: Session, name: str) -> None:
    """Forget a draft; one that is not there is no error."""
    stored.drop(session.vault, name)
