"""One save beside a bare SQLCipher transaction that writes the same rows and index entries to the same store.

The store is copied; each save is made on ours, and the statements it wrote with are run on the copy as they
are, in one transaction with the same promise to last. What is between the two is all that the program adds:
checking, digests, folding, room, times of files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, Final

from bench.invented import Journal
from bench.measured import Measured, once
from bench.peers import Statement, bare_copy, recorded, replay
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Draft, Record
from fieldjournal.vault import records as stored

_BAR: Final = 30.0
_MOST: Final = 2.0
_ROUNDS: Final = 60


def saving(session: Session, drawn: Journal, folder: Path) -> list[Measured]:
    """Return the medians of saving a new record and of changing one."""
    peer = bare_copy(session.vault, folder / "bare")
    new = [_new(draft) for draft in drawn.drafts(_ROUNDS)]
    keys = stored.keys(session.vault)
    changed = [
        _changed(each, drawn) for each in stored.read(session.vault, keys[:: max(len(keys) // _ROUNDS, 1)])
    ]
    made = [
        _measured("one new record (beside: bare, same rows)", session, new, peer),
        _measured("one changed record (beside: bare, same rows)", session, changed, peer),
    ]
    peer.close()
    return made


def _new(draft: Draft) -> Draft:
    return replace(draft, id="")


def _changed(record: Record, drawn: Journal) -> Draft:
    """Return a draft of a record with a tag more and another first text, as after a look at a form."""
    draft = record.draft()
    envelope = replace(draft.envelope, tags=(*draft.envelope.tags, "2026"))
    other = drawn.draft(record.kind)
    given = {key: value for key, value in vars(other.values).items() if value and key != "same_as"}
    key = next(iter(given))
    return replace(draft.with_values(**{key: given[key]}), envelope=envelope)


def _measured(what: str, session: Session, drafts: Sequence[Draft], peer: Any) -> Measured:
    ours, plain = [], []
    for draft in drafts:
        with recorded(session.vault) as statements:
            ours.append(once(lambda draft=draft: records.save(session, draft)))  # type: ignore[misc]
        plain.append(once(lambda made=statements: _replayed(peer, made)))  # type: ignore[misc]
    return Measured(what, median(ours), median(plain), _BAR, _MOST)


def _replayed(peer: Any, statements: Sequence[Statement]) -> None:
    replay(peer, statements)
