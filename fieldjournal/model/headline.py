"""How a record is headed wherever it is named: in lists, in references, in a bundle.

- The words come first: the first given value among the kind's `title` addresses.
- A record is ordered by its kind's `day`; an undated one stands at the day it was written, marked so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from fieldjournal.i18n import _, language
from fieldjournal.model.dates import Basis, FuzzyDate, Precision, as_understood, names_no_year, sort_day
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, Values, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.kinds import kind_named

_LOOKED_AT = 2_000
"""Characters of a text in which its heading is looked for."""

TITLE_MAX = 120
"""Characters of a heading; the rest of a long text is in the record."""


class Told(Protocol):
    """What can be headed: a record, or what a partner gets of it."""

    @property
    def kind(self) -> str:
        """The kind's name."""

    @property
    def values(self) -> Values:
        """The values of that kind."""


@dataclass(frozen=True)
class Headline:
    """One record in two lines: when and its first words; what it is, and who."""

    day: str
    """The words of its day, whatever they lack."""
    title: str
    who: str
    what: str
    lacks_year: bool = False
    """Whether the words of the day name no year and do not say so either."""

    @property
    def when(self) -> str:
        """The words of its day, with what they lack."""
        return _("{date}, no year").format(date=self.day) if self.lacks_year else self.day


def headline(record: Told, name_of: NameOf) -> Headline:
    """Return how a record is headed."""
    day = day_of(record)
    who = (spec.shown(value, name_of) for spec, value in _at(record, kind_named(record.kind).who))
    return Headline(
        _words_of(day) if day else "",
        title(record, name_of),
        ", ".join(dict.fromkeys(who)),
        _what(record, name_of),
        lacks_year=day is not None and _lacks_year(day),
    )


def people_of(record: Told) -> Iterator[str]:
    """Yield the ids of those who are named in the heading."""
    for spec, value in _at(record, kind_named(record.kind).who):
        yield from spec.form.refs(value)


_ROOM: Final = 24
"""Letters of a date in a list: two lines of twelve."""


def said_when(day: FuzzyDate) -> str:
    """Return the words of a date, or the day they mean where they say none by themselves ("yesterday").

    A missing year is named where the words do not name it. A day that takes more words than a list has room
    for (*2026-njy ýylyň 20-njy noýabry*) is told in figures, or its month would be cut off.
    """
    words = _words_of(day)
    return _("{date}, no year").format(date=words) if _lacks_year(day) else words


def _words_of(day: FuzzyDate) -> str:
    if _is_counted(day):
        words = as_understood(day, language())
        is_one_day = day.earliest is not None and day.earliest == day.latest
        return f"{day.earliest:%d.%m.%Y}" if is_one_day and len(words) > _ROOM else words
    return day.said


def _is_counted(day: FuzzyDate) -> bool:
    """Say whether a date was counted from another, so that its words alone tell no day."""
    return day.basis in {Basis.WRITING, Basis.RELATIVE} and day.precision is not Precision.UNKNOWN


def _lacks_year(day: FuzzyDate) -> bool:
    return not _is_counted(day) and day.month is not None and not names_no_year(day.said)


def title(record: Told, name_of: NameOf) -> str:
    """Return the first given title value in one line, or what kind of record it is."""
    kind = kind_named(record.kind)
    for spec, value in _at(record, kind.title):
        words = " ".join(spec.shown(value, name_of)[:_LOOKED_AT].split())
        if words:
            return words if len(words) <= TITLE_MAX else words[: TITLE_MAX - 1] + "…"
    return _(kind.label)


def headings(record: Told) -> Iterator[str]:
    """Yield every line a record may be headed by: each spelling of a contact's name."""
    for _spec, value in _at(record, kind_named(record.kind).title):
        if isinstance(value, str):
            yield value


def called(record: Told) -> Iterator[str]:
    """Yield everything a record can be headed by in words: every name of a person."""
    for spec, value in _at(record, kind_named(record.kind).title):
        yield spec.shown(value, str)


def _what(record: Told, name_of: NameOf) -> str:
    """Return what a record is: by its own choice where its kind has one, else by its kind."""
    kind = kind_named(record.kind)
    for spec, value in _at(record, (kind.what,)):
        words = spec.shown(value, name_of)
        return words[:1].upper() + words[1:]
    return _(kind.label)


def day_of(record: Told) -> FuzzyDate | None:
    """Return the date the record is ordered by when ordered by when it happened."""
    for _spec, value in _at(record, (kind_named(record.kind).day,)):
        if isinstance(value, FuzzyDate):
            return value
    return None


def order_day(record: Told, written: date) -> int:
    """Return the day number the record stands at, `written` where it tells of no day."""
    day = day_of(record)
    known = sort_day(day) if day else None
    return written.toordinal() if known is None else known


def _at(record: Told, addresses: tuple[str, ...]) -> Iterator[tuple[Spec, object]]:
    """Yield given values at the addresses, in their order; `*` stands for any part."""
    for wanted in addresses:
        field, _any, inner = wanted.partition("/*/")
        held = getattr(record.values, field, Empty.NOT_ASKED)
        for holder in held if inner and isinstance(held, tuple) else () if inner else (record.values,):
            value = getattr(holder, inner or field, Empty.NOT_ASKED)
            if not isinstance(value, Empty):
                yield specs_of(type(holder))[inner or field], value
