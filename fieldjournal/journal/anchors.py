"""Dates that hang on another entry: "two days after the search".

- Such a date has the days of the other entry's own date (`Kind.day`), moved. They are counted when its entry
  is saved, and again, as a revision like any other, when the other entry's date changes; so whatever reads a
  record reads days that fit. Words, link and distance never change.
- Another entry whose date is cleared, or not understood, leaves no days. One that is deleted or erased
  changes nothing: the last known days stay, and the link says what became of it.
- Which entry is meant is picked by a person or named by its id. Words alone pick one only where, of the
  entries this one points to, a single one has all of them.
- Dates that hang on each other in a circle are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from fieldjournal.errors import Ambiguous, BadValue, NotFound
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import encode
from fieldjournal.model.codec import write_draft
from fieldjournal.model.dates import FuzzyDate, Hanging, Precision, counted_again, hanging, relative_to
from fieldjournal.model.empty import Empty
from fieldjournal.model.finding import search_text
from fieldjournal.model.glance import Glance
from fieldjournal.model.headline import day_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.names import fold_words
from fieldjournal.model.record import Draft, Problem, Record
from fieldjournal.model.values import Asserted
from fieldjournal.model.walk import Found, mapped, values_of
from fieldjournal.vault import glances
from fieldjournal.vault import records as stored

__all__ = ["circle", "follow", "hang", "hanging_on", "linked", "picked", "room_for", "settled"]

_ID_TYPED: Final = re.compile(r"@?([a-z0-9]{8,16})")
_LEAST_LETTERS, _ENDING = 3, 3
"""A word of a title is meant by one that begins alike: all but three letters, and three at least."""

_INDEXED: Final = 6
"""A body's text may be stored this often; see `vault.records`."""


def settled(session: Session, draft: Draft, *, cleared: str = "") -> Draft:
    """Return a draft with the days of all dates that hang on other entries counted anew.

    An entry that is gone, or tells no day, changes nothing, but for the entry `cleared` of its date.
    """
    if not any(True for _when in _hung(draft)):
        return draft

    def again(when: FuzzyDate) -> FuzzyDate:
        if when.anchor is None:
            return when
        record = _looked_at(session, when.anchor)
        day = day_of(record) if record else None
        return counted_again(when, day) if day or when.anchor == cleared else when

    return replace(draft, values=mapped(draft.values, lambda found: _changed(found, again)))


def hanging_on(session: Session, draft: Draft) -> tuple[Record, ...]:
    """Return the records with dates that hang on a draft's own, where saving the draft changes its days."""
    if not draft.id or not kind_named(draft.kind).day:
        return ()
    before = _looked_at(session, draft.id)
    if before is not None and _days(day_of(before)) == _days(day_of(draft)):
        return ()
    pointing = (stored.get(session.vault, each) for each in stored.pointing_to(session.vault, draft.id))
    return tuple(each for each in pointing if any(when.anchor == draft.id for when in _hung(each.draft())))


def room_for(draft: Draft, hung: tuple[Record, ...]) -> int:
    """Return how many bytes it takes to save a draft and what hangs on it."""
    return sum(_INDEXED * len(encode(write_draft(each))) for each in (draft, *(own.draft() for own in hung)))


def follow(
    session: Session, record: Record, hung: tuple[Record, ...], seen: frozenset[str] = frozenset()
) -> None:
    """Save what hangs on a record that was just saved, with its days counted anew, and what hangs on that.

    Inside the caller's transaction.
    """
    cleared = "" if day_of(record) else record.id
    for each in hung:
        own = stored.get(session.vault, each.id).draft()
        again = settled(session, own, cleared=cleared)
        if again == own or each.id in seen:
            continue
        further = hanging_on(session, again)
        saved = stored.save(session.vault, again)
        follow(session, saved, further, seen | {record.id, each.id})


def circle(session: Session, draft: Draft) -> Iterator[Problem]:
    """Yield a problem where a draft's own date hangs, over whatever others, on itself."""
    key = kind_named(draft.kind).day
    when, passed = day_of(draft), {draft.id}
    while when is not None and when.anchor is not None and draft.id:
        if when.anchor in passed:
            yield Problem(key, "dates-in-a-circle")
            return
        passed.add(when.anchor)
        record = _looked_at(session, when.anchor)
        when = day_of(record) if record else None


def hang(session: Session, said: str, record_id: str, by: Hanging | None = None) -> FuzzyDate:
    """Return the date that words say once it is known which entry they count from.

    Raises: `NotFound`; `BadValue` where the words count from nothing, or the entry can have no day.
    """
    by = by or hanging(said)
    record = stored.get(session.vault, record_id)
    if by is None:
        raise BadValue("counts-from-nothing", given=said)
    if not kind_named(record.kind).day:
        raise BadValue("no-day-to-count-from")
    return relative_to(said, record.id, day_of(record), by)


def picked(session: Session, draft: Draft, when: FuzzyDate) -> FuzzyDate:
    """Return a typed date hung on the entry its words name beyond doubt; else as it is."""
    by = hanging(when.said) if when.precision is Precision.UNKNOWN and when.anchor is None else None
    if by is None:
        return when
    named = _ID_TYPED.fullmatch(by.words)
    if named:
        try:
            return hang(session, when.said, stored.id_beginning(session.vault, named[1]), by)
        except (NotFound, Ambiguous):
            return when
    words = fold_words(by.words)
    meant = [each for each in linked(session, draft) if words and _has_all(words, search_text(each).split())]
    return hang(session, when.said, meant[0].id, by) if len(meant) == 1 else when


def linked(session: Session, draft: Draft) -> tuple[Record, ...]:
    """Return the entries a draft points to that can have a day, in the order it points to them."""
    ids = [
        each
        for found in values_of(draft.values)
        if not isinstance(found.value, Empty)
        for each in found.spec.form.refs(found.value)
    ]
    found = (_existing(session, each) for each in dict.fromkeys((*ids, *draft.envelope.sources)))
    return tuple(each for each in found if each and not each.deleted and kind_named(each.kind).day)


def _has_all(words: tuple[str, ...], title: list[str]) -> bool:
    return all(any(_begin_alike(word, own) for own in title) for word in words)


def _begin_alike(word: str, own: str) -> bool:
    least = max(_LEAST_LETTERS, len(word) - _ENDING)
    return own.startswith(word[:least]) and len(own) >= _LEAST_LETTERS


def _hung(draft: Draft) -> Iterator[FuzzyDate]:
    """Yield the dates of a draft that hang on other entries, those that are claimed too."""
    for found in values_of(draft.values):
        value = found.value.value if isinstance(found.value, Asserted) else found.value
        if isinstance(value, FuzzyDate) and value.anchor is not None:
            yield value


def _changed(found: Found, change: Callable[[FuzzyDate], FuzzyDate]) -> object:
    value = found.value
    if isinstance(value, Asserted) and isinstance(value.value, FuzzyDate):
        return replace(value, value=change(value.value))
    return change(value) if isinstance(value, FuzzyDate) else value


def _days(when: FuzzyDate | None) -> object:
    return when and (when.earliest, when.latest, when.approximate)


def _looked_at(session: Session, record_id: str) -> Glance | None:
    """Return a record to be looked at for its day, deleted or not; None where there is none."""
    return glances.by_id(session.vault, (record_id,)).get(record_id)


def _existing(session: Session, record_id: str) -> Record | None:
    try:
        return stored.get(session.vault, record_id)
    except NotFound:
        return None
