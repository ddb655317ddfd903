"""Sources of sources: where a source itself is known from, as deep as that goes; never in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal.errors import NotFound
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Draft, Problem
from fieldjournal.vault import records as stored


def circle(session: Session, draft: Draft) -> Iterator[Problem]:
    """Yield a problem where a draft is, over whatever other sources, known from itself."""
    if not draft.id:
        return
    seen: set[str] = set()
    waiting = [*draft.envelope.sources]
    while waiting:
        source = waiting.pop()
        if source == draft.id:
            yield Problem("sources", "sources-in-a-circle")
            return
        if source not in seen:
            seen.add(source)
            waiting += _sources(session, source)


def _sources(session: Session, source: str) -> tuple[str, ...]:
    try:
        return stored.get(session.vault, source).envelope.sources
    except NotFound:
        return ()
