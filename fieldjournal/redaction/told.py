"""Days, ages and known places inside narratives and titles, where they tell more than fields may.

- What a field leaves coarser must not stand beside it in words: such a place is a question, and until
  somebody says *keep* its coarse form stands there. Nothing finer leaves without a yes.
- Days: full dates, and a day with its month, become `[2023-05]`, `[2023-Q2]`, `[2023]` (`[XXXX-05]` without a
  year): no words, since the narrative may be in any language. What cannot be read becomes `[…]`.
- A day told as somebody's birth is asked wherever people under a pseudonym leave theirs coarser, although
  other days are told: a date of birth names hardly anybody else.
- Weekdays, and days counted from another (*the next day*), become `[…]`: beside a month they tell the day.
- Ages become bands of ten years (`[30–39]`, below `[<18]`) wherever years of birth stay behind.
- Places are those some record of this journal has in a field, as a word with a capital, in any script and
  with an ending; in their stead stands the country (`[TR]`), where it is known, else `[…]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldjournal.model.countries import find_country
from fieldjournal.model.dates import ImpossibleDate, Level, coarsen, parse_date, to_edtf
from fieldjournal.model.forms.form import Coarseness
from fieldjournal.model.names import fold_words
from fieldjournal.model.record import Record
from fieldjournal.model.values import Place
from fieldjournal.model.walk import values_of
from fieldjournal.redaction.identifiers.dates import ages, dates, days_of_a_year
from fieldjournal.redaction.identifiers.finer import DAYS, days_beside, numbers_of_places
from fieldjournal.redaction.identifiers.windows import Window, hits_in, near_digits, windows
from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.names.text.words import words_of
from fieldjournal.redaction.pseudonyms import LEFT_OUT
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

DATE_LEVELS: Final[tuple[Level, ...]] = ("day", "month", "quarter", "year")
PLACE_LEVELS: Final = ("exact", "settlement", "region", "country")

AGE, BIRTH, DATE, PLACE = "age", "birth", "date", "place"

_ADULT, _DECADE, _OLD = 18, 10, 70
_LEAST: Final = 4
"""Letters of a place's name that is looked for."""


@dataclass(frozen=True)
class KnownPlace:
    """A place of the journal: the folded words of its name, how fine it is, and its country."""

    words: tuple[tuple[str, ...], ...]
    level: str
    country: str


@dataclass(frozen=True)
class Places:
    """The places of a journal, in order for many texts to be searched for them."""

    known: tuple[KnownPlace, ...] = ()
    _finer: dict[str, Mapping[str, list[KnownPlace]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def finer(self, level: str) -> Mapping[str, list[KnownPlace]]:
        """Return the places finer than a level, by how their first word begins."""
        if level not in self._finer:
            made: dict[str, list[KnownPlace]] = {}
            for place in self.known:
                if PLACE_LEVELS.index(place.level) < PLACE_LEVELS.index(level):
                    for key in dict.fromkeys(first[:_KEY] for first in place.words[0]):
                        made.setdefault(key, []).append(place)
            self._finer[level] = made
        return self._finer[level]


@dataclass(frozen=True)
class Allowed:
    """What one piece of words may tell without a yes; in a narrative numbers of people are asked as well."""

    most: Coarseness
    narrative: bool = True
    born: Level = "day"
    """How much of a date of birth leaves of people under a pseudonym, as `Coarseness.date`."""
    ages: bool = False


@dataclass(frozen=True)
class Told:
    """How much a free text may tell without a yes, and the places it may tell of."""

    allowed: Allowed
    places: Places

    @property
    def most(self) -> Coarseness:
        """The most it tells of days and places."""
        return self.allowed.most

    def mentions(self, text: str, tick: Tick = unhurried) -> Iterator[Mention]:
        """Yield what tells more; each is a question. `tick` may raise to stop it."""
        around = near_digits(text, tick)
        yield from self._births(text, around, tick) if self.allowed.born != "day" else ()
        yield from self._days(text, around, tick) if self.most.date != "day" else ()
        for hit in hits_in(around, (ages,), tick) if not self.allowed.ages else ():
            yield _mention(hit.start, hit.end, AGE)
        if self.most.place != "exact":
            for hit in hits_in(around, (numbers_of_places,), tick):
                yield _mention(hit.start, hit.end, PLACE)
        for start, end, _place in self._placed(text, tick):
            yield _mention(start, end, PLACE)

    def _births(self, text: str, around: Sequence[Window], tick: Tick) -> Iterator[Mention]:
        for hit in hits_in(around, (dates,), tick):
            if hit.sure and self._coarse_day(text[hit.start : hit.end], self._of_births) is not None:
                yield _mention(hit.start, hit.end, BIRTH)

    def _days(self, text: str, around: Sequence[Window], tick: Tick) -> Iterator[Mention]:
        for hit in hits_in(around, (dates, days_of_a_year), tick):
            if self._coarse_day(text[hit.start : hit.end], self.most.date) is not None:
                yield _mention(hit.start, hit.end, DATE)
        for hit in hits_in(windows(text, DAYS, tick), (days_beside,), tick):
            yield _mention(hit.start, hit.end, DATE)

    def coarse(self, kind: str, words: str) -> str:
        """Return what stands for words of a kind, where nobody said they may stay."""
        if kind in {BIRTH, DATE}:
            counted = not any(map(str.isdigit, words))  # from a day nobody knows here
            level = self._of_births if kind == BIRTH else self.most.date
            return (not counted and self._coarse_day(words, level)) or LEFT_OUT
        if kind == AGE:
            return _band(words)
        found = next(self._placed(words), None)
        return f"[{found[2].country}]" if found and found[2].country else LEFT_OUT

    @property
    def _of_births(self) -> Level:
        return max(self.allowed.born, self.most.date, key=DATE_LEVELS.index)

    def _coarse_day(self, words: str, level: Level) -> str | None:
        """Return a day as coarse as it has to be, `[…]` where nobody can read it; None where it is so."""
        try:
            when = parse_date(words)
        except ImpossibleDate:
            return LEFT_OUT
        coarse = coarsen(when, level)
        if (coarse.earliest, coarse.latest, coarse.day) == (when.earliest, when.latest, when.day):
            return LEFT_OUT if when.earliest is None and when.month is None else None
        if level == "quarter" and coarse.earliest is not None:
            return f"[{coarse.earliest.year}-Q{(coarse.earliest.month + 2) // 3}]"
        told = to_edtf(coarse)
        return f"[{told}]" if told else LEFT_OUT

    def _placed(self, text: str, tick: Tick = unhurried) -> Iterator[tuple[int, int, KnownPlace]]:
        """Yield the places in a text that are finer than it may tell."""
        by_beginning = self.places.finer(self.most.place)
        if not by_beginning:
            return
        standing = words_of(text, tick)
        for at, (raw, start, _end) in enumerate(in_turns(standing, tick)):
            if not raw[0].isupper():
                continue
            for key in dict.fromkeys(each[:_KEY] for each in fold_words(raw)):
                for place in by_beginning.get(key, ()):
                    last = at + len(place.words) - 1
                    if last < len(standing) and all(
                        _stands(part, standing[at + number].raw) for number, part in enumerate(place.words)
                    ):
                        yield start, standing[last].end, place


_KEY: Final = 3
"""Letters by which places are found; a shorter word is no place's first."""

_LONGEST_ENDING: Final = 5
_SHORT: Final = 5
"""Letters up to which a name that ends in a vowel takes no other ending than these (Mary is not in Мария)."""

_AFTER_SHORT: Final = frozenset({"", "da", "dan", "di", "dagi", "nda", "ndan", "nin", "ni", "li", "ga", "ka"})


def _stands(part: tuple[str, ...], raw: str) -> bool:
    """Say whether a word of a text is a word of a place's name, with an ending or without its last vowel."""
    return any(_is_form(word, name) for word in fold_words(raw) for name in part)


def _is_form(word: str, name: str) -> bool:
    vowel = name[-1] in "aeiou"
    if word.startswith(name):
        rest = word[len(name) :]
        return rest in _AFTER_SHORT if vowel and len(name) <= _SHORT else len(rest) <= _LONGEST_ENDING
    stem = name[:-1] if vowel and len(name) > _LEAST else name
    return word.startswith(stem) and len(word) - len(stem) <= _LONGEST_ENDING


def _mention(start: int, end: int, kind: str) -> Mention:
    return Mention(start, end, kind, Tier.ASK, "number")


def _band(words: str) -> str:
    """Return the band an age is in: ten years, or that somebody is a child or old."""
    digits = "".join(each for each in words if each.isdecimal())
    age = int(digits) if digits else -1
    if age < 0:
        return LEFT_OUT
    if age < _ADULT:
        return f"[<{_ADULT}]"
    if age >= _OLD:
        return f"[{_OLD}+]"
    begins = max(age // _DECADE * _DECADE, _ADULT)
    return f"[{begins}–{age // _DECADE * _DECADE + _DECADE - 1}]"


def coarser(one: Coarseness, other: Coarseness) -> Coarseness:
    """Return the coarser of two, of days and of places."""
    return Coarseness(
        max(one.date, other.date, key=DATE_LEVELS.index), max(one.place, other.place, key=PLACE_LEVELS.index)
    )


def places_of(records: Iterable[Record]) -> Places:
    """Return the places records have in fields; a country is none."""
    found: dict[KnownPlace, None] = {}
    for record in records:
        for each in values_of(record.values):
            if isinstance(each.value, Place):
                found |= dict.fromkeys(_named(each.value))
    return Places(tuple(found))


def _named(place: Place) -> Iterator[KnownPlace]:
    said = [(_SAID, piece) for piece in _between.split(place.said)]
    levels = (("exact", place.exact), ("settlement", place.settlement), ("region", place.region))
    coarse = {place.settlement, place.region}
    for level, name in (*levels, *((level, name) for level, name in said if name.strip() not in coarse)):
        folded = tuple(fold_words(word.raw) for word in words_of(name))
        if sum(len(each[0]) for each in folded if each) >= _LEAST and all(folded) and not find_country(name):
            yield KnownPlace(folded, level, place.country)


_between = re.compile(r"[,;()/]")
_SAID: Final = "settlement"
"""How fine the words of a place are taken to be that nobody took apart."""
