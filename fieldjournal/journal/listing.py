"""Lists that come at once at any length: the first keys, then all of them; rows read for the window drawn."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from fieldjournal.errors import NotFound
from fieldjournal.journal import receipts
from fieldjournal.journal.records import name_of, recall
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import Headline, headline, people_of, title
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record
from fieldjournal.model.values import Sensitivity
from fieldjournal.vault import glances, merges
from fieldjournal.vault import records as stored
from fieldjournal.vault.search import Order, search

__all__ = ["Listing", "Order", "Row", "every", "ids", "key_of", "listing", "records", "rows"]

_AT_ONCE = 100

_FIRST = 64
"""Keys of a list that are looked for first: more than a tall window shows."""


class Listing:
    """The integer keys of everything a list shows, in its order.

    The first ones are there at once; all of them, when somebody asks for more (`complete`).
    """

    def __init__(self, session: Session, read: Callable[[int], array[int]]) -> None:
        """`read` gives so many keys in order; -1: all."""
        self._session = session
        self._read = read
        self._keys = read(_FIRST)
        self.whole = len(self._keys) < _FIRST
        """Whether all keys are known."""

    @property
    def found(self) -> int:
        """How many keys are known so far."""
        return len(self._keys)

    def complete(self) -> None:
        """Find all keys. The journal may have changed meanwhile: they are as it is now."""
        if not self.whole:
            self._keys = self._read(-1)
            self.whole = True

    @property
    def keys(self) -> array[int]:
        """All keys."""
        self.complete()
        return self._keys

    def __len__(self) -> int:
        """Return how many there are in all."""
        return len(self.keys)

    @cached_property
    def total(self) -> int:
        """Records in the journal that are not deleted."""
        return stored.count(self._session.vault)

    def index(self, key: int) -> int | None:
        """Return where a key stands, None where it does not."""
        if key not in self._keys:
            self.complete()
        return self._keys.index(key) if key in self._keys else None

    def window(self, start: int, length: int) -> Sequence[int]:
        """Return the keys of a window; short or empty at the ends."""
        start = max(start, 0)
        if start + length > self.found:
            self.complete()
        return self._keys[start : start + length]


@dataclass(frozen=True)
class Row:
    """One line of a list."""

    key: int
    id: str
    kind: str
    headline: Headline
    created: str
    undated: bool
    """The record tells of no day and stands at the day it was written."""
    sensitivity: Sensitivity
    same_as: str = ""
    """Who it is, where the person stands in lists as another record."""
    also: tuple[str, ...] = ()
    """The titles of the person's other records, where this is the one they stand as."""


def listing(
    session: Session,
    *,
    query: str = "",
    kind: str = "",
    tag: str = "",
    order: Order = "written",
    deleted: bool = False,
    once: bool = False,
) -> Listing:
    """Return the keys of the records that fit; `deleted` lists the deleted ones instead.

    With `once` a person of several records is there once, as the record they stand as, whichever fits.

    Raises: `UnknownKind`.
    """
    if kind:
        kind_named(kind)
    vault = session.vault

    def read(limit: int) -> array[int]:
        if query.strip() and not deleted:
            keys = _called(session, query)
            keys = keys or search(vault, query, kind=kind, tag=tag, order=order, limit=limit)
        else:
            keys = stored.keys(vault, kind=kind, tag=tag, order=order, deleted=deleted, limit=limit)
        if once and (others := merges.keys_of_persons(vault)):
            keys = array("q", dict.fromkeys(others.get(key, key) for key in keys))
        return keys

    return Listing(session, read)


def _called(session: Session, query: str) -> array[int]:
    """Return the keys of the records a reader calls so: `B3-07`."""
    known = (key_of(session, own) for own in receipts.called(session, query))
    return array("q", (key for key in known if key is not None))


def ids(session: Session, keys: Iterable[int]) -> tuple[str, ...]:
    """Return the ids of some keys, in the order asked for; keys that are gone are left out."""
    return stored.ids(session.vault, keys)


def key_of(session: Session, record_id: str) -> int | None:
    """Return the key a record has in lists, None where it is gone."""
    try:
        return stored.key_of(session.vault, record_id)
    except NotFound:
        return None


def rows(session: Session, keys: Iterable[int]) -> list[Row]:
    """Return the rows of some keys, in the order asked for; keys that are gone are left out."""
    wanted = list(keys)
    named = name_of(session)
    seen = glances.by_key(session.vault, wanted)
    recall(session, (each for record in seen.values() for each in people_of(record)))
    persons = _same_people(session, (record.id for record in seen.values()))
    made = []
    for row in stored.rows(session.vault, wanted):
        same_as, also = persons.get(row.id, ("", ()))
        made.append(
            Row(
                key=row.key,
                id=row.id,
                kind=row.kind,
                headline=headline(seen[row.key], named),
                created=row.created,
                undated=not row.dated,
                sensitivity=row.sensitivity,
                same_as=same_as,
                also=also,
            )
        )
    return made


def _same_people(session: Session, ids: Iterable[str]) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Return, for records of persons who have several, who that is and who else the record is."""
    persons = merges.persons(session.vault, ids)
    found = glances.by_id(session.vault, (each for held in persons for each in held))
    made: dict[str, tuple[str, tuple[str, ...]]] = {}
    for stands, *others in persons:
        name = title(found[stands], str)
        also = dict.fromkeys(title(found[each], str) for each in others)
        also.pop(name, None)
        made[stands] = ("", tuple(also))
        made.update((each, (name, ())) for each in others)
    return made


def records(session: Session, keys: Iterable[int]) -> Iterator[Record]:
    """Yield whole records of some keys, in the order asked for; keys that are gone are left out."""
    rest = iter(keys)
    while piece := list(islice(rest, _AT_ONCE)):
        yield from stored.read(session.vault, piece)


def every(session: Session, kind: str = "") -> Iterator[Record]:
    """Yield every record that is not deleted, of one kind or of all, last written first."""
    yield from records(session, listing(session, kind=kind).keys)
