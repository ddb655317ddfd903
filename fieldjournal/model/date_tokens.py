"""From the words of a date to what each of them does (`date_words.Item`).

Numbers take their endings along (19th, 2023-njy, 2000-х); a date in digits is one item.
Everything must be understood: one unknown word, and there are no items at all.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.model.date_joining import joined
from fieldjournal.model.date_phrases import DECADE_WORDS, LONGEST_PHRASE, PHRASES
from fieldjournal.model.date_times import tidied
from fieldjournal.model.date_words import (
    ABLATIVES,
    DAY_ENDINGS,
    DAYS,
    DECADE_ENDINGS,
    MONTHS,
    NUMBER_ENDINGS,
    WEEKS,
    YEARS,
    Item,
    Means,
    fold_date_words,
    month_of,
)
from fieldjournal.model.fuzzy_date import DECEMBER, Impossible, ImpossibleDate
from fieldjournal.model.number_words import NUMBER_WORDS, TEN, TURKIC_ONES, TURKIC_TEN

_token = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2}(?!\d)|\d{4}-(?:0[1-9]|1[0-2])(?![\d-]))"
    r"|(?P<dotted>\d+(?:\.\d+){1,2}(?:\.(?!\d))?)"
    r"|(?P<slashed>\d+(?:\s?/\s?\d+){1,2})"
    r"|(?P<short>['`´ʹʻʼ‘’′]\d\d)"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<dash>[-‐‑‒–—−…]|\.\.+)"
    r"|(?P<about>[~≈?])"
    r"|(?P<sign>[\s.,;()\[\]«»\"“”]+)"
    r"|(?P<strange>.)",
    re.DOTALL,
)
_next_word = re.compile(r"[\s-]+([^\W\d_]+)")
_ending = re.compile(r"-?([^\W\d_]+)")

LAST_DAY: Final = 31
YEAR_DIGITS: Final = 4
CENTURY: Final = 100
PRESENT: Final = 2000
LAST_SAFE_OF_2000S: Final = 30
FIRST_SAFE_OF_1900S: Final = 50
"""Of two digits, 00–30 can only be 2000–2030 and 50–99 only 1950–1999 in a living memory; what lies
between may be a birth or the end of a sentence, so the year stays unknown."""


def items_of(said: str) -> list[Item] | None:
    """Return what the words mean, in order; None when any of them is not understood.

    Raises:
        ImpossibleDate: a date in digits that is in no calendar.
    """
    found = spoken(said)
    return joined([item for item in found if item != Item(Means.NOTHING)]) if found else None


def spoken(said: str) -> list[Item] | None:
    """Return what each word means by itself; None when one is not understood. Raises: as `items_of`."""
    return _items(tidied(fold_date_words(said)))


def _items(text: str) -> list[Item] | None:
    found: list[Item] = []
    position = 0
    while position < len(text):
        match = _token.match(text, position)
        if match is None or match.lastgroup == "strange":
            return None
        position = match.end()
        kind, token = match.lastgroup, match[0]
        if kind == "dash" and _joins(found, text, match):
            continue
        if kind == "word":
            items, position = _words(text, match)
        else:
            items = _signs(kind, token)
            if items and kind in {"number", "dotted", "iso"}:
                items, position = _with_ending(items, text, position)
        if items is None:
            return None
        found += items
    return found


def _joins(found: list[Item], text: str, dash: re.Match[str]) -> bool:
    """Say whether a hyphen only joins: mid-2019, 3-mart, 15-May-2023; in "May 27-June 3" it does not."""
    if dash[0] not in "-‐" or not found or not text[dash.start() - 1].isalnum():
        return False
    last, following = found[-1], text[dash.end() : dash.end() + YEAR_DIGITS]
    if last.means is Means.NUMBER and last.digits <= 2:  # noqa: PLR2004 - a day
        named = any(item.means is Means.MONTH for item in found)
        return following[:1].isalpha() and not named
    if last.means in {Means.MONTH, Means.ROMAN}:
        return len(following) == YEAR_DIGITS and following.isdigit()
    return last.means is Means.PART


def full_year(two_digits: int) -> int | None:
    """Return the year two digits can only mean, or None; see `LAST_SAFE_OF_2000S`."""
    if two_digits <= LAST_SAFE_OF_2000S:
        return PRESENT + two_digits
    return PRESENT - CENTURY + two_digits if two_digits >= FIRST_SAFE_OF_1900S else None


def _signs(kind: str | None, token: str) -> list[Item] | None:
    if kind in {"dash", "about"}:
        return [Item(Means.TO if kind == "dash" else Means.APPROXIMATE)]
    read = _READ.get(kind or "")
    return read(token) if read else [Item(Means.NOTHING)]


def _number(token: str) -> list[Item]:
    return [Item(Means.NUMBER, int(token), len(token))]


def _short(token: str) -> list[Item]:
    """Read the '23 of "May '23"."""
    return [Item(Means.DATE, date=(full_year(int(token[1:])), None, None), digits=2)]


def _iso(token: str) -> list[Item]:
    year, month, *day = map(int, token.split("-"))
    return [_date(year, month, day[0] if day else None)]


def _dotted(token: str) -> list[Item] | None:
    """Read 19.05.2023, 2023.05.19, 19.05.23, 20.10. and 10.2023: the day stands before the month."""
    texts = token.rstrip(".").split(".")
    if len(texts) == 2:  # noqa: PLR2004 - day and month, or month and year
        first, second = texts
        if len(second) == YEAR_DIGITS:
            return [_date(int(second), int(first), None)]
        if len(second) <= 2 and 1 <= int(second) <= DECEMBER and 1 <= int(first) <= LAST_DAY:  # noqa: PLR2004
            return [_date(None, int(second), int(first))]
        return None
    if len(texts[0]) == YEAR_DIGITS:
        return [_date(int(texts[0]), int(texts[1]), int(texts[2]))]
    return [_date_with_year(texts[2], int(texts[1]), int(texts[0]))]


def _slashed(token: str) -> list[Item] | None:
    """Read 19/05/2023, and 05/06/2023 as either of its two readings, month first or day first."""
    texts = [text.strip() for text in token.split("/")]
    numbers = [int(text) for text in texts]
    if len(texts) == 2:  # noqa: PLR2004 - 10/2023, 2021/22 or 19/20 May
        first, second = numbers
        if len(texts[1]) == YEAR_DIGITS and len(texts[0]) <= 2:  # noqa: PLR2004
            return [_date(second, first, None)]
        return [
            Item(Means.NUMBER, first, len(texts[0])),
            Item(Means.TO),
            Item(Means.NUMBER, second, len(texts[1])),
        ]
    first, second, _ = numbers
    if len(texts[0]) == YEAR_DIGITS:
        return [_date(first, second, numbers[2])]
    if first != second and 1 <= first <= DECEMBER and 1 <= second <= DECEMBER:
        dates = [
            _date_with_year(texts[2], min(first, second), max(first, second)),
            _date_with_year(texts[2], max(first, second), min(first, second)),
        ]
        return [dates[0], Item(Means.TO), dates[1]]
    day, month = (second, first) if second > DECEMBER else (first, second)
    return [_date_with_year(texts[2], month, day)]


_READ: Final = {"number": _number, "short": _short, "iso": _iso, "dotted": _dotted, "slashed": _slashed}


def _date_with_year(written: str, month: int, day: int) -> Item:
    if len(written) == 2:  # noqa: PLR2004 - the century is left out
        return Item(Means.DATE, date=(full_year(int(written)), month, day), digits=2)
    return _date(int(written), month, day)


def _date(year: int | None, month: int, day: int | None) -> Item:
    if not 1 <= month <= DECEMBER:
        raise ImpossibleDate("", Impossible.MONTH)
    return Item(Means.DATE, date=(year, month, day))


def _with_ending(items: list[Item], text: str, position: int) -> tuple[list[Item], int]:
    """Take the ending written onto a number along, if it is one."""
    match = _ending.match(text, position)
    last = items[-1]
    of_a_day = match is not None and not DAY_ENDINGS.isdisjoint({match[0], match[1]})
    if match and of_a_day and last.means is Means.NUMBER and last.value <= LAST_DAY:
        return [*items[:-1], Item(Means.DATE, date=(None, None, last.value))], match.end()
    if match and match[1] in DECADE_WORDS:  # 1990-yillar
        return items, match.start(1)
    if match is None or match[1] not in NUMBER_ENDINGS:
        return items, position
    if last.digits in {2, YEAR_DIGITS} and last.value % 10 == 0 and match[1] in DECADE_ENDINGS:
        items = [Item(Means.DECADE, last.value, last.digits)]
    elif match[1] in ABLATIVES:
        items = [*items, Item(Means.ABLATIVE)]
    return items, match.end()


def _words(text: str, first: re.Match[str]) -> tuple[list[Item] | None, int]:
    """Read the longest phrase that begins here, else a month; a decade's word is a mark."""
    ends, words = [first.end()], [first[0]]
    while len(words) < LONGEST_PHRASE:
        more = _next_word.match(text, ends[-1])
        if more is None:
            break
        words.append(more[1])
        ends.append(more.end())
    if words[0] == TURKIC_TEN and words[1:2] and _is_unit(words[1]):  # the Turkmen ten, not the English on
        return [Item(Means.NUMBER, TEN)], ends[0]
    if words[0] == TURKIC_TEN and words[1:2] and words[1] in TURKIC_ONES:
        return [Item(Means.NUMBER, TEN + NUMBER_WORDS[words[1]])], ends[1]
    for count in range(len(words), 0, -1):
        phrase = PHRASES.get(tuple(words[:count]))
        if phrase is not None:
            return [*phrase], ends[count - 1]
    if words[0] in DECADE_WORDS:
        return [Item(Means.DECADE)], ends[0]
    month = month_of(words[0])
    if month is None:
        roman = _ROMANS.get(words[0].translate(_LOOKALIKES))
        return (None if roman is None else [Item(Means.ROMAN, roman, len(words[0]))]), ends[0]
    item, ablative = month
    return [item, *[Item(Means.ABLATIVE)] * ablative], ends[0]


def _is_unit(word: str) -> bool:
    (item,) = PHRASES.get((word,), (Item(Means.NOTHING),))[:1]
    return item.means in {Means.UNIT, Means.NOTHING} and item.value in {DAYS, WEEKS, MONTHS, YEARS}


_ROMANS: Final = {
    f"{'x' * tens}{ones}": tens * 10 + value
    for tens in range(3)
    for value, ones in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if tens + value
}
_LOOKALIKES: Final = str.maketrans("хі", "xi")
"""Cyrillic letters that stand for the Latin ones in Roman numbers."""
