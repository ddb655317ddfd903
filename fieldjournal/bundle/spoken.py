"""What the program says inside texts it makes: months, days, distances, spans, in the language in use.

It is taken from what says it, so that no list of words has to be kept beside it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from fieldjournal.i18n import language
from fieldjournal.model.dates import FuzzyDate, as_understood, parse_date
from fieldjournal.model.forms.said import explained
from fieldjournal.model.fuzzy_date import Basis
from fieldjournal.model.headline import said_when
from fieldjournal.model.registers.reckoning import Between

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_DAYS: Final = (
    *("5 {month} 2023", "{month} 2023", "5 {month}", "{month}", "about {month} 2023", "before {month} 2023"),
    *("after {month} 2023", "between 5 {month} 2023 and 7 {month} 2024", "2023", "before 2023", "after 2023"),
)
_DISTANCES: Final = (-365, -7, -5, -2, -1, 0, 1, 2, 5, 7, 30, 365)
_NOT_UNDERSTOOD: Final = ("?", "three days after that")
"""What dates are said of, so that the words we say them in are known."""

_hanging: Final = FuzzyDate("", anchor="0" * 16, basis=Basis.RELATIVE)


def spoken_texts() -> frozenset[str]:
    """Return what we say inside texts we make, in the language in use: days, months, distances, spans.

    None of it counts as a whole text of ours: somebody typed days as well.
    """
    days = [parse_date(words.format(month=month)) for month in _MONTHS for words in _DAYS]
    days += [replace(_hanging, offset_days=each) for each in _DISTANCES]
    understood = (as_understood(each, language()) for each in days)
    counted = (replace(days[0], basis=Basis.WRITING), _hanging)
    said = (explained(each, lambda _own: "") for each in (*counted, *map(parse_date, _NOT_UNDERSTOOD)))
    headed = (said_when(each) for each in days)
    spans = (Between(least, most).shown() for least in range(3) for most in range(6))
    return frozenset((*understood, *headed, *said, *spans))
