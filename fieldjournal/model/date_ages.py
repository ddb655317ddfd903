"""A birth told as an age: "aged 34 in 2020", "17 лет на 5 мая 2021", "34 years old (2020)".

Somebody who was 34 on a day was born in the year that ended 34 years before it: that is two calendar years,
and no more is made of it. An age without a day stays words.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.model.date_spans import shifted
from fieldjournal.model.date_words import YEARS
from fieldjournal.model.fuzzy_date import DAY, Basis, FuzzyDate, Precision

_OLDEST: Final = 120
_AGED: Final = re.compile(
    r"(?:(?:was |было |at (?:the )?age(?: of)?|aged?|в возрасте|возраст)\s*)?"
    r"(?P<age>\d{1,3})\s*"
    r"(?P<years>years? old|y\.?o\.?|years?|лет|года|год|ýaşynda|ýaşyndady|ýaş|yaşında|yosh|yoshda)?"
    r"\s*[,(]?\s*(?:(?:in|on|as of|at|на|в|по состоянию на)\s+)?(?P<day>[^()]*?\d[^()]*)\)?",
    re.IGNORECASE,
)
_SAYS_AGE: Final = re.compile(r"age|возраст|was |было |old|y\.?o|лет|год|ýaş|yaş|yosh", re.IGNORECASE)


def age_and_day(said: str) -> tuple[int, str] | None:
    """Return an age, and the words of the day it was told for; None where they are no such words."""
    found = _AGED.fullmatch(said.strip())
    if found is None or not _SAYS_AGE.search(said[: found.start("day")]) or int(found["age"]) > _OLDEST:
        return None
    return int(found["age"]), found["day"].strip()


def born_at(said: str, age: int, day: FuzzyDate) -> FuzzyDate | None:
    """Return when somebody was born who had that age on a day; None where the day is open or has no year."""
    if day.earliest is None or day.latest is None:
        return None
    first = shifted(day.earliest, -(age + 1), YEARS) + DAY
    last = shifted(day.latest, -age, YEARS)
    return FuzzyDate(said, first, last, Precision.INTERVAL, day.approximate, Basis.DERIVED)
