"""The timeline of the journal, or of one person: what happened year by year, read for the window drawn.

- The axis comes from an index (`vault.timeline`): keys of a year at once, words when they are shown.
- A person is all of their records. What is about somebody is in their records, or in one that names them.
- Beside an own public act stands what came after it, beside a reprisal what it came after, each with the days
  between, however far apart they stand on the axis.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldjournal import errors
from fieldjournal.i18n import _
from fieldjournal.journal import accounts, days, merging, records
from fieldjournal.journal.at_hand import AtHand
from fieldjournal.journal.session import Session
from fieldjournal.model import timeline as model
from fieldjournal.model.address import Address, parse
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.glance import Glance
from fieldjournal.model.headline import said_when
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.registers import Row
from fieldjournal.model.registers.custody import Silence, silence
from fieldjournal.model.registers.reckoning import Between
from fieldjournal.model.timeline import ROLES, Role, Span
from fieldjournal.model.walk import value_at
from fieldjournal.model.year_map import SHADES, YearMap, year_map
from fieldjournal.vault import timeline as stored
from fieldjournal.vault.records import kind_of
from fieldjournal.vault.timeline import Dated

__all__ = ["ROLES", "SHADES", "Linked", "Role", "Silence", "Span", "Thing", "Timeline", "YearMap"]


_PIECE: Final = 100
"""Things read at once where all of them are wanted."""


@dataclass(frozen=True)
class Linked:
    """Another thing it is linked with: which record, its title, and the days between."""

    id: str
    title: str
    between: Between | None
    is_earlier: bool

    def shown(self) -> str:
        """Return it in words."""
        if self.between is None:
            said = _("after “{title}”") if self.is_earlier else _("“{title}” came after it")
        else:
            said = _("{days} after “{title}”") if self.is_earlier else _("{days} later “{title}”")
        return said.format(title=self.title, days=self.between.shown() if self.between else "")


@dataclass(frozen=True)
class Thing:
    """One thing on the axis, or beside it where it has no span."""

    id: str
    """The record it is in."""
    kind: str
    at: str
    """The address of its date."""
    when: str
    """As it was said; nothing where no date was."""
    span: Span | None
    role: Role
    what: str
    who: str
    linked: tuple[Linked, ...] = ()
    disputed: bool = False
    """Accounts of its date differ."""


class Timeline:
    """What happened to everybody, or to one person; of every kind, or of one."""

    def __init__(self, session: Session, who: str = "", kind: str = "") -> None:
        """Look at the axis; no record is read. Raises: `UnknownKind`, `NotFound` for what is no person."""
        if kind:
            kind_named(kind)
        whose = kind_of(session.vault, who) if who else None
        if who and not (whose and kind_named(whose).same):
            raise errors.NotFound("person", who)
        self._session = session
        self.who, self.kind = who, kind
        merges = merging.persons(session)
        self._asked = stored.Asked(merges.records(who) if who else (), kind)
        self._name_of = records.name_of(session)
        self.years = tuple(stored.years(session.vault, self._asked))
        """The years something begins in, the first one first."""

    def counted(self) -> Mapping[int, int]:
        """Return how many things begin in each of the years."""
        return dict(stored.counted(self._session.vault, self._asked))

    @property
    def has_undated(self) -> bool:
        """Whether something has no year."""
        return stored.has_undated(self._session.vault, self._asked)

    def year(self, year: int) -> array[int]:
        """Return the keys of everything that touches a year, in its order."""
        return stored.in_year(self._session.vault, year, self._asked)

    def undated(self) -> array[int]:
        """Return the keys of what has no year."""
        return stored.undated(self._session.vault, self._asked)

    def map(self, year: int) -> YearMap:
        """Return a year as a map of days."""
        return year_map(year, stored.spans(self._session.vault, year, self._asked))

    def index_of(self, day: date) -> int:
        """Return the place in its year of the first thing that begins on a day or after it."""
        return stored.before(self._session.vault, day.year, day, self._asked)

    def things(self, keys: Sequence[int]) -> list[Thing | None]:
        """Return some things in their order; None for one that went meanwhile."""
        dated = stored.read(self._session.vault, keys)
        links = _Links(self._session)
        held = links.shelf.by_key({each.n for each in dated if each})
        told = [(each, held[each.n]) if each and each.n in held else None for each in dated]
        values = [(record.id, each.at) for each, record in filter(None, told)]
        beside = accounts.beside(self._session, values, links.shelf)
        links.look_at(held.values())
        named = (own for each, record in filter(None, told) for own in model.named_in(record, _address(each)))
        records.recall(self._session, (*named, *links.named), links.shelf)
        return [
            self._thing(*pair, links.of(*pair), beside.get((pair[1].id, pair[0].at))) if pair else None
            for pair in told
        ]

    def accounts_of(self, thing: Thing) -> tuple[str, ...]:
        """Return what others claim of the date of a thing, in lines."""
        found = accounts.beside(self._session, [(thing.id, thing.at)])
        return tuple(line for each in found.values() for line in each.shown(self._name_of))

    def between(self, first: date | None, last: date | None) -> Iterator[Thing]:
        """Yield, in their order, the things that stand anywhere from the first day to the last."""
        for year in self.years_between(first, last):
            for thing in self._in_pieces(self.year(year)):
                assert thing.span is not None
                # What reaches into several years stands in the first of them that is asked for.
                begins = max(thing.span.first, first or date.min)
                if begins.year == year and begins <= min(thing.span.last, last or date.max):
                    yield thing

    def without_year(self) -> Iterator[Thing]:
        """Yield what has no place on the axis."""
        yield from self._in_pieces(self.undated())

    def years_between(self, first: date | None, last: date | None) -> list[int]:
        """Return the years there are things in, and the first one asked for: something may reach into it."""
        least, most = (first or date.min).year, (last or date.max).year
        found = {year for year in self.years if least <= year <= most}
        return sorted(found | ({least} if first and least <= most else set()))

    def silence(self, today: date | None = None) -> Silence | None:
        """Return for how long nobody heard of the person; None for everybody, or who can be asked."""
        person = AtHand(self._session).linked(self.who) if self.who else None
        if person is None or not kind_named(person.kind).same:
            return None
        return silence(Row(person, person.id, None, lambda _id: None, today or days.today()))

    def _in_pieces(self, keys: array[int]) -> Iterator[Thing]:
        for at in range(0, len(keys), _PIECE):
            yield from filter(None, self.things(keys[at : at + _PIECE]))

    def _thing(
        self, dated: Dated, record: Glance, linked: tuple[Linked, ...], beside: accounts.Beside | None
    ) -> Thing:
        at = _address(dated)
        when = value_at(record.values, at) if at.field else None
        words = model.in_words(record, at, self._name_of)
        return Thing(
            record.id,
            record.kind,
            dated.at,
            said_when(when) if isinstance(when, FuzzyDate) else "",
            dated.span,
            model.role_of(record) if _is_own_day(dated, record) else Role.NONE,
            words.what,
            words.who,
            linked,
            disputed=beside is not None and beside.differ,
        )


class _Links:
    """What some records came after, and what came after them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._name_of = records.name_of(session)
        self._at_hand = AtHand(session)
        self._after: defaultdict[str, list[str]] = defaultdict(list)
        self.named: set[str] = set()
        """The ids of the records that are named as what came before or after."""
        self.shelf = self._at_hand.shelf

    def look_at(self, held: Iterable[Glance]) -> None:
        """Find what these records are linked with, and read it at once."""
        own = {record.id: record for record in held}
        for act, later in stored.named_before(self._session.vault, own):
            self._after[act].append(later)
        self.named = {each for later in self._after.values() for each in later}
        self.named |= {each for record in own.values() for each in model.ids_before(record)}
        self._at_hand.recall(self.named)

    def of(self, dated: Dated, record: Glance) -> tuple[Linked, ...]:
        """Return the links of a record, where its own day stands."""
        return (*self._earlier(record), *self._later(record)) if _is_own_day(dated, record) else ()

    def _earlier(self, record: Glance) -> Iterator[Linked]:
        for each in model.earlier_acts(record, self._at_hand.linked):
            yield Linked(each.id, self._name_of(each.id), each.between, is_earlier=True)

    def _later(self, record: Glance) -> Iterator[Linked]:
        for later in self._after.get(record.id, ()):
            between = model.between(record, self._at_hand.linked(later))
            yield Linked(later, self._name_of(later), between, is_earlier=False)


def _address(dated: Dated) -> Address:
    return parse(dated.at) or Address("")


def _is_own_day(dated: Dated, record: Glance) -> bool:
    return dated.at in {"", kind_named(record.kind).day}
