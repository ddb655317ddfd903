"""The form of a count as said: "over fifty", "at least 41", "40–50".

The words are the truth; the bounds understood of them serve sorting and comparing, and may be nothing:
"about 60" says not how far off it may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Final

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.forms.form import Cell, Form, Rewrite
from fieldjournal.model.forms.plain import clean_line
from fieldjournal.model.number_words import AMOUNT, in_digits
from fieldjournal.model.values import Many

_MOST: Final = 10**9
_OVER: Final = "over|more than|above|свыше|более|больше|köp|fazla|ortiq|зиёда"
_AT_LEAST: Final = (
    "at least|no fewer than|no less than|not less than|or more|не менее|не меньше|или больше|или более|"
    r"минимум|azyndan|en az|kamida|камида|на камтар аз|с лишним|с лишком|≥\s?\d+|\d+\s?\+"
)
_UNDER: Final = "under|fewer than|less than|менее|меньше|az"
_AT_MOST: Final = "at most|up to|no more than|не более|не больше|до|максимум|iň köp|en fazla"
_ABOUT: Final = (
    "about|around|nearly|almost|some|approximately|около|примерно|почти|порядка|takmynan|töweregi|golaý|"
    "yaklaşık|civarı|taxminan|тахминан|тақрибан"
)
_AMONG: Final = re.compile(
    r"\W+(?:among (?:them|whom)|of (?:them|whom)|including|incl\.?|из них|из которых|в том числе|включая"
    r"|şolardan|olardan|şol sanda|aralarında|shulardan|jumladan)\b.*",
    re.DOTALL,
)
"""What tells who some of them are: a part of the count, and no second one."""

_NEGATIVE: Final = re.compile(r"(?<![\w)])[-−]\s?\d")
_SAID: Final = tuple(
    (re.compile(rf"(?<!\w)(?:{words})(?!\w)"), least, most)
    for words, least, most in (
        (_AT_LEAST, 0, None),
        (_AT_MOST, None, 0),
        (_OVER, 1, None),
        (_UNDER, None, -1),
        (_ABOUT, None, None),
    )
)
"""Words beside a number, and how far from it the least and the most lie; None: there is no such bound."""


class Count(Form[Many]):
    """How many, as said, with the bounds that are plain: "over fifty" is 51 or more.

    Words around the number say nothing of it ("41 people"), nor who some of them are ("among them 7
    children"). A second number makes a span, unless it stands in brackets; more than two are not understood.
    A whole number alone is taken too, as older bodies hold it.
    """

    name = "count"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "INTEGER"), ("most", "INTEGER"))

    def read(self, untrusted: Json) -> Many:
        if isinstance(untrusted, int) and not isinstance(untrusted, bool):
            untrusted = {"said": str(untrusted), "least": untrusted}
        if isinstance(untrusted, str):
            return self.typed(untrusted)
        if not isinstance(untrusted, dict) or untrusted.keys() - {"said", "least", "most"}:
            raise BadValue("not-an-object")
        said = clean_line(untrusted.get("said"))
        least, most = (_bound(untrusted.get(key)) for key in ("least", "most"))
        if not said.strip():
            raise BadValue("nothing-in-it")
        if least is not None and most is not None and least > most:
            raise BadValue("not-a-number")
        return Many(said, least, most)

    def write(self, value: Many) -> Json:
        bounds = {"least": value.least, "most": value.most}
        return {"said": value.said, **{key: bound for key, bound in bounds.items() if bound is not None}}

    def typed(self, words: str) -> Many:
        said = clean_line(words.strip())
        if not said:
            raise BadValue("nothing-in-it")
        return Many(said, *_bounds(said))

    def edited(self, value: Many) -> str:
        return value.said

    def texts(self, value: Many) -> Iterator[str]:
        yield value.said

    def rewrite(self, value: Many, change: Rewrite) -> Many:
        return replace(value, said=change(value.said))

    def cells(self, value: Many) -> tuple[Cell, ...]:
        return (value.least, value.most)


def _bound(untrusted: Json) -> int | None:
    if untrusted is None:
        return None
    if not isinstance(untrusted, int) or isinstance(untrusted, bool) or not 0 <= untrusted <= _MOST:
        raise BadValue("not-a-number")
    return untrusted


def _bounds(said: str) -> tuple[int | None, int | None]:
    """Return the least and the most a count can be; nothing where it is not plain."""
    plain = _AMONG.sub("", in_digits(said).casefold())
    numbers = [int(re.sub(r"\D", "", each)) for each in AMOUNT.findall(plain)]
    if len(numbers) == 2 and "(" not in plain and numbers[0] <= numbers[1] <= _MOST:  # noqa: PLR2004 - a span
        return numbers[0], numbers[1]
    if len(numbers) != 1 or numbers[0] > _MOST or _NEGATIVE.search(plain):
        return None, None
    (number,) = numbers
    for words, least, most in _SAID:
        if words.search(plain):
            bounds = (None if by is None else max(number + by, 0) for by in (least, most))
            return next(bounds), next(bounds)
    return number, number
