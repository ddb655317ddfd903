"""Files that are to go along: each is rebuilt (`bundle.clean`) before anything is prepared.

- A file that cannot be rebuilt, or may not travel so far, stops the export and is named: it is never left out
  silently, and never sent as it is.
- The store is read in the session's own thread, the rebuilding is done in others, several files at once:
  progress shows, keys are read, it can be stopped, and ends every process.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from typing import Final, TypeVar

from fieldjournal import errors
from fieldjournal.bundle.clean.clean_copy import Clean
from fieldjournal.bundle.clean.pixels import Box
from fieldjournal.bundle.clean.several import AT_ONCE, Several
from fieldjournal.journal import attachments, records
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing import content
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.pace import Progress, quiet

MOST: Final = 1 << 30
"""Bytes of all clean copies of one bundle: they are in memory, once (`bundle.container`)."""

MOST_FILES: Final = 1_500
"""Of one bundle; with its tables it has no more than a partner's program opens (`bundle.unpack`)."""

_TURN: Final = 0.05
"""Seconds between two looks at whether a file is rebuilt."""

_Made = TypeVar("_Made")


@dataclass(frozen=True)
class Chosen:
    """A file that is to go along, by its whole id, and what is blacked out in it."""

    id: str
    boxes: tuple[Box, ...] = ()
    seen: frozenset[int] = frozenset()
    """Pages that somebody looked at and that need no box, where others have one."""


def rebuilding(
    session: Session, chosen: Sequence[Chosen], before: dict[Chosen, Attached] | None = None
) -> Generator[tuple[int, int], None, tuple[Attached, ...]]:
    """Rebuild files; yields (done, in all), in hundredths of a file, and returns them.

    What is in `before` is not made again, and what is made is put there: where one of many cannot be rebuilt,
    the others have not been made for nothing.

    Raises: `NotFound`, `StoreDamaged`, `FileStays` for one that cannot be rebuilt, or when all are too much.
    """
    if len(chosen) > MOST_FILES:
        raise errors.FileStays(chosen[MOST_FILES].id, "too-much")
    made = {} if before is None else before
    there = sum(each in made for each in chosen)
    size = sum(_size(made[each]) for each in chosen if each in made)
    begun = deque[tuple[Chosen, Held, Future[Clean]]]()
    several = Several()
    try:
        for each in (*(one for one in chosen if one not in made), *[None] * AT_ONCE):
            if each is not None:
                held = attachments.get(session, each.id)
                begun.append((each, held, several.add(_pieces(session, held), each.boxes, each.seen)))
            if begun and (each is None or len(begun) > AT_ONCE):
                yield _hundredths(there + several.done), _hundredths(len(chosen))
                while wait([begun[0][2]], timeout=_TURN).not_done:
                    yield _hundredths(there + several.done), _hundredths(len(chosen))
                one, held, rebuilt_one = begun.popleft()
                copy = _attached(session, held, rebuilt_one)
                size += _size(copy)
                if size > MOST:
                    raise errors.FileStays(copy.id, "too-much")
                made[one] = copy
    finally:
        several.close()
    return tuple(made[each] for each in chosen)


def _hundredths(files: float) -> int:
    return int(100 * files)


def _size(copy: Attached) -> int:
    return len(copy.content) + len(copy.words or "")


def _pieces(session: Session, held: Held) -> tuple[bytes, ...]:
    """Return what a file holds. Raises: `FileStays` for one its record does not hold, or too large."""
    if not held.part:
        raise errors.FileStays(held.id, "dropped")
    try:
        return _finished(content.load(session, held.id)).pieces
    except errors.CannotShow as refused:
        raise errors.FileStays(held.id, refused.reason) from None


def _attached(session: Session, held: Held, rebuilt_one: Future[Clean]) -> Attached:
    try:
        clean = rebuilt_one.result()
    except errors.CannotShow as refused:
        raise errors.FileStays(held.id, refused.reason) from None
    key, _part = attachments.list_of(records.get(session, held.record).kind)
    return Attached(
        held.id,
        held.record,
        key,
        held.part,
        clean.ending,
        clean.content,
        clean.words,
        clean.lost,
        held.sha256,
    )


def require_held(session: Session, attached: Iterable[Attached]) -> None:
    """Raise `FileStays` for a clean copy of a file its record does not hold any more, or not there."""
    for each in attached:
        try:
            held = attachments.get(session, each.id)
        except errors.NotFound:
            raise errors.FileStays(each.id, "dropped") from None
        if (held.record, held.part, held.sha256) != (each.record, each.part, each.sha256):
            raise errors.FileStays(each.id, "dropped")


def rebuilt(session: Session, chosen: Sequence[Chosen], progress: Progress = quiet) -> tuple[Attached, ...]:
    """Rebuild files at once; `progress` is told (done, in all). Raises: as `rebuilding`."""
    return _finished(rebuilding(session, chosen), progress)


def of_records(session: Session, ids: Sequence[str]) -> tuple[attachments.Held, ...]:
    """Return the files of some records, in their order. Raises: `NotFound`."""
    return tuple(held for own in ids for held in attachments.listed(session, own))


def of_their_sources(session: Session, ids: Sequence[str]) -> tuple[attachments.Held, ...]:
    """Return the files of the sources that some records name and that are not among them, each once.

    A photo taken in with an incident lies in a source: whoever sends the incident alone sends no photo.

    Raises: `NotFound`.
    """
    near = (held for own in ids for held in attachments.near(session, own))
    return tuple({held.id: held for held in near if held.record not in ids}.values())


def _finished(steps: Generator[tuple[int, int], None, _Made], progress: Progress = quiet) -> _Made:
    while True:
        try:
            progress(*next(steps))
        except StopIteration as stop:
            made: _Made = stop.value
            return made
