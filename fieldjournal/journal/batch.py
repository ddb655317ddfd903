"""Changing many records in one step that can be undone: what would change, doing it, taking it back.

- A preview says how many change, how many have it already, and how many would be let go that never left.
- All or nothing, as a person sees it: a change that was cut off is finished at the next unlock, and taken
  back where it was stopped or failed (`journal.slices`, `vault.batches`).
- Undoing writes a new revision of each record, as it was before; one that was not there before is hidden. A
  record that was changed since keeps what somebody wrote, and is told. An undo can be undone like any change.
- What is taken in from a file is a batch too (`journal.taking_in`); one cut off is taken back.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from fieldjournal import errors
from fieldjournal.journal import taking_in
from fieldjournal.journal.session import Session
from fieldjournal.journal.slices import Work
from fieldjournal.model.batch import (
    Change,
    changed,
    cleaned,
    gathering,
    lowers,
    outside,
    read_change,
    write_change,
)
from fieldjournal.model.canonical import Json
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record
from fieldjournal.vault import batches as stored
from fieldjournal.vault import history, records
from fieldjournal.vault.batches import Batch

__all__ = [
    "Batch",
    "Change",
    "Preview",
    "find",
    "finish",
    "is_finished",
    "look",
    "preview",
    "undo",
    "work",
]

_AT_ONCE = 40
"""Records looked at in one step of a preview."""


@dataclass(frozen=True)
class Preview:
    """What a change would do."""

    records: int
    """How many were looked at; deleted ones are passed over."""
    changing: int
    lowered: int
    """How many never left, and may leave after it."""

    @property
    def already(self) -> int:
        """How many have it already."""
        return self.records - self.changing


def preview(session: Session, ids: Sequence[str], change: Change) -> Preview:
    """Return what a change would do. Raises: as `work`."""
    looking = look(session, ids, change)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return] # what the generator returns


def look(session: Session, ids: Sequence[str], change: Change) -> Generator[tuple[int, int], None, Preview]:
    """Find out what a change would do, step by step: every record is read once. Raises: as `work`."""
    wanted = _checked(session, change)
    gatherer = records.get(session.vault, wanted.gathered_in) if wanted.gathered_in else None
    found = changing = lowered = 0
    for done, each in enumerate(dict.fromkeys(ids), 1):
        record = _living(session, each)
        if record is not None:
            found += 1
            gathered = gatherer is not None and outside(gatherer, (each,)) != ()
            changing += gathered or changed(record, wanted) != record
            lowered += lowers(record, wanted)
        if done % _AT_ONCE == 0:
            yield done, len(ids)
    return Preview(found, changing, lowered)


def work(session: Session, ids: Sequence[str], change: Change) -> Work:
    """Return a change of some records, to be done step by step; deleted ones are passed over.

    Raises: `NotFound` for a source or what they are gathered in; `BadValue` for words or a record that cannot
    be that, and for a change of nothing.
    """
    return _work(session, list(dict.fromkeys(ids)), _checked(session, change))


def undo(session: Session, beginning: str) -> Work:
    """Return the undoing of a batch, to be done step by step; of no id given, of the last one.

    Raises: `NotFound`; `Refused` where every record of it was changed since.
    """
    batch = stored.find(session.vault, beginning)
    taken = _spans(session, batch.id)
    if not any(_before(session, own, span) for own, span in taken.items()):
        raise errors.Refused("nothing-to-undo")
    return _undo(session, batch.id)


def find(session: Session, beginning: str = "") -> Batch:
    """Return the batch whose id begins so; of none given, the last one. Raises: `NotFound`."""
    return stored.find(session.vault, beginning)


def is_finished(session: Session) -> bool:
    """Whether nothing was cut off, so that `finish` has nothing to do."""
    return not stored.unfinished(session.vault)


def finish(session: Session) -> Iterator[tuple[int, int]]:
    """Finish what was cut off: a change that was begun, or the taking back of one; nothing for most.

    Yields (records looked at, records in all).
    """
    taking_in.give_up(session)
    while unfinished := stored.unfinished(session.vault):
        for batch, intent in unfinished:
            # What cannot be done any more was turned round by that, and is taken back in the next turn.
            with suppress(errors.BadValue):
                yield from _resumed(session, batch, intent).steps()
                stored.finish(session.vault, batch)


def _resumed(session: Session, batch: str, intent: Json) -> Work:
    """Return what is left to do of a batch that was cut off."""
    assert isinstance(intent, dict)
    if "undoes" in intent:
        return _undo(session, str(intent["undoes"]), batch=batch)
    ids = intent["ids"]
    assert isinstance(ids, list)
    return _work(session, list(map(str, ids)), read_change(intent["change"]), batch=batch)


def _work(session: Session, ids: list[str], change: Change, *, batch: str = "") -> Work:
    wanted, done = frozenset(ids), _done(session, batch)
    every = dict.fromkeys((*ids, change.gathered_in) if change.gathered_in else ids)

    def make(record_id: str) -> Record | None:
        record = _living(session, record_id)
        if record is None:
            return None
        made = changed(record, change) if record_id in wanted else record
        if record_id == change.gathered_in:
            made = gathering(made, (each for each in ids if _living(session, each)))
        return made if made != record else None

    intent: dict[str, Json] = {"change": write_change(change), "ids": list(ids)}
    return Work(session, [each for each in every if each not in done], make, intent, batch=batch)


def _done(session: Session, batch: str) -> frozenset[str]:
    """Return the records that were changed already by a batch that was cut off."""
    return frozenset(own for own, _number in stored.written(session.vault, batch)) if batch else frozenset()


def _undo(session: Session, undone: str, *, batch: str = "") -> Work:
    taken, done = _spans(session, undone), _done(session, batch)

    def make(record_id: str) -> Record | None:
        before = _before(session, record_id, taken[record_id])
        if before is None:
            undoing.skipped.append(record_id)
        return before

    left = [each for each in taken if each not in done]
    undoing = Work(session, left, make, {"undoes": undone}, batch=batch)
    return undoing


def _spans(session: Session, batch: str) -> dict[str, tuple[int, int]]:
    """Return the first and the last revision a batch made of each record."""
    found: dict[str, tuple[int, int]] = {}
    for own, number in stored.written(session.vault, batch):
        found[own] = (found.get(own, (number, number))[0], number)
    return found


def _before(session: Session, record_id: str, span: tuple[int, int]) -> Record | None:
    """Return a record as it was before some revisions; None where it was changed after them."""
    first, last = span
    try:
        now = records.get(session.vault, record_id)
        if now.revision != last:
            return None
        if first == 1:
            return replace(now, deleted=True)
        before = history.revision(session.vault, record_id, first - 1).record
    except errors.NotFound:
        return None
    return replace(before, revision=last) if before else None


def _living(session: Session, record_id: str) -> Record | None:
    try:
        record = records.get(session.vault, record_id)
    except errors.NotFound:
        return None
    return None if record.deleted else record


def _checked(session: Session, change: Change) -> Change:
    """Return a change that can be made, with its words as they are stored."""
    wanted = cleaned(change)
    if wanted.nothing:
        raise errors.BadValue("nothing-in-it")
    for each in wanted.sources:
        if records.kind_of(session.vault, each) != "source":
            raise errors.BadValue("wrong-kind")
    gathered = wanted.gathered_in
    if gathered and not kind_named(records.get(session.vault, gathered).kind).gathers:
        raise errors.BadValue("gathers-nothing")
    return wanted
