"""The words of a text with their places, and the other ways its letters may have to be read together.

- A word is a run of letters and digits; marks, characters without width and apostrophes inside belong
  to it. Its raw text is what the lexicon is asked for. The state before a machine line's name is no part.
- Letter-spaced runs (С е р д а р, S.e.r.d.a.r) are read as one word.
- An I among small letters is read as an l, as scanners take it.
- A sign typed for a letter (М@ркевич, $erdar) is read as it, where it is no address.
- So are words with markup inside (<b>M</b>erdan).
- Text in the wrong keyboard layout (Vthlfy) is read as the other keyboard's, signs on its keys included.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from fieldjournal.model.folding_tables import APOSTROPHE, APOSTROPHES, HIDDEN, MARKS
from fieldjournal.redaction.names.heard.letters import LAYOUT
from fieldjournal.redaction.names.text.machine_lines import STATE_LETTERS, after_states, read_anew
from fieldjournal.redaction.turns import Tick, in_turns, unhurried


class Place(NamedTuple):
    """One word where it stands. `raw` is the text to read; it differs from what stands there in runs."""

    raw: str
    start: int
    end: int

    @property
    def small(self) -> bool:
        """Whether it begins with a small letter; Georgian is written without capitals and has none."""
        return self.raw[0].islower() and not _georgian.match(self.raw)


_georgian = re.compile("[\u10d0-\u10ff]")
_inner = rf"[{HIDDEN}{MARKS}{APOSTROPHE}{APOSTROPHES}\u0640\u05f3]*"
_word = re.compile(rf"[^\W_](?:{_inner}[^\W_])*[{MARKS}]*")

_letter = rf"[^\W\d_][{MARKS}]*"
_one_gap = r"(?:[ \t\u00a0\u2009]{1,3}|[ ]?[.\-\u2010\u2013\u2014_·•*|/\\+~,:=][ ]?|\r?\n)"
_gap = rf"{_one_gap}(?:[{APOSTROPHE}{APOSTROPHES}]{_one_gap})?"
_spaced = re.compile(rf"(?<![^\W_])(?:{_letter}{_gap}){{2,}}{_letter}(?![^\W_])")
_letters = re.compile(_letter)

_signs: Final = "@$€¢£¥"
_run = rf"(?:[^\W_][{APOSTROPHE}{APOSTROPHES}]?)"
_signed = re.compile(
    rf"(?<![\w{_signs}.])(?:[$€¢£¥][^\W\d_]|{_run}+[{_signs}]){_run}*(?:[{_signs}]{_run}+)*[{_signs}]?(?![\w{_signs}]|\.\w)"
)
_letter_of = str.maketrans(_signs, "aseszy")

_tag = r"</?[A-Za-z][^<>\n]{0,80}>"
_marked_up = re.compile(rf"\w+(?:(?:{_tag})+\w+)+")
_tags = re.compile(_tag)
_to_russian = str.maketrans({**LAYOUT, "{": "х", "}": "ъ", ":": "ж", '"': "э", "<": "б", ">": "ю", "~": "ё"})
_from_russian = str.maketrans({letter: key for key, letter in LAYOUT.items()})
_keys = re.compile(r"(?<![^\s(«\"'\-])[A-Za-z\[\]{};:'\",.<>`~]{4,}")
_sign = re.compile(
    r"[A-Za-z][\[\]{};:'\",.<>`~]+[A-Za-z]|^[\[\]{};:'\",.<>`~]+[A-Za-z]{2}|[A-Za-z][\[\];'{}]$"
)
_russian = re.compile(r"[а-яё]+")


def words_of(text: str, tick: Tick = unhurried) -> list[Place]:
    """Return the words of a text, in order; capitals inside begin a new one (MerdanOrazow)."""
    found = []
    states = after_states(text)
    for word in in_turns(_word.finditer(text), tick):
        raw, start = word[0], word.start()
        if start in states:
            raw, start = raw[STATE_LETTERS:], start + STATE_LETTERS
        if raw.istitle() or raw.islower() or raw.isupper() or raw[1:].lower() == raw[1:]:
            found.append(Place(raw, start, word.end()))
        elif _is_alternating(raw) or (len(raw) > 2 and raw[0].islower() and raw[1:].isupper()):  # noqa: PLR2004 - iPAD is none
            found.append(Place(raw.capitalize(), start, word.end()))
        else:
            found += in_turns(_humps(raw, start), tick)
    return found


def covered_by(place: Place, words: Sequence[Place]) -> range:
    """Return the numbers of the words that a place covers, in whole or in part."""
    low = bisect_left(words, place.start, key=lambda word: word.end - 1)
    high = bisect_left(words, place.end, key=lambda word: word.start)
    return range(low, high)


def _is_alternating(raw: str) -> bool:
    """Say whether capitals come and go within one word (rAjAbZaDeH)."""
    turns = sum(one.isupper() != other.isupper() for one, other in pairwise(raw))
    return turns >= _LEAST_TURNS and turns * 2 > len(raw)


_LEAST_TURNS: Final = 4


def _humps(raw: str, start: int) -> Iterator[Place]:
    """Yield the words of one with capitals inside; *With* and *For* end a word too (StandWithorazowa)."""
    begin = 0
    for at in range(1, len(raw)):
        if (raw[at].isupper() and raw[at - 1].islower()) or raw[begin:at] in _BEFORE_NAMES:
            yield Place(raw[begin:at], start + begin, start + at)
            begin = at
    yield Place(raw[begin:], start + begin, start + len(raw))


_BEFORE_NAMES: Final = frozenset({"With", "For"})


def barred_of(text: str) -> Iterator[Place]:
    """Yield words with one bar among their letters, as a scanner may take an l: no row of a table."""
    if "|" in text:
        for found in _barred.finditer(text):
            yield Place(found[0].replace("|", "l"), found.start(), found.end())


_barred = re.compile(r"(?<![\w|])[^\W\d_]+\|[^\W\d_]{2,}(?![\w|])")


def runs_of(text: str) -> Iterator[Place]:
    """Yield letter-spaced runs and words with markup as the words they stand for."""
    for found in _spaced.finditer(text):
        yield from _unspaced(found[0], found.start())
    if any(sign in text for sign in _signs):
        for found in _signed.finditer(text):
            yield Place(found[0].translate(_letter_of), found.start(), found.end())
    yield from (Place(*each) for each in read_anew(text))
    for found in _scanned.finditer(text) if "I" in text else ():
        yield Place(found[0].replace("I", "l"), found.start(), found.end())
    yield from _unmarked(text)


_scanned = re.compile(r"(?<!\w)[^\W\d_]?(?=\w{3})[^\W\dA-Z_]+I[^\W\dA-Z_]*(?!\w)")
"""A word with an I inside or at its end, where a scanner may have seen an l."""


_TAGGED: Final = ("</", "<br", "<wbr")


def _unmarked(text: str) -> Iterator[Place]:
    """Yield words that are marked up inside."""
    if any(each in text for each in _TAGGED):
        for found in _marked_up.finditer(text):
            yield from _read(_tags.sub("", found[0]), found)


def _unspaced(run: str, start: int) -> Iterator[Place]:
    """Yield the words of a letter-spaced run: blanks part them that are not what mostly parts its letters.

    A word of one letter may stand before the first (*и У М И Д А*).
    """
    letters = list(_letters.finditer(run))
    gaps = [run[one.end() : other.start()] for one, other in pairwise(letters)]
    usual = max(dict.fromkeys(gaps), key=gaps.count)
    parted = [at for at, gap in enumerate(gaps, start=1) if gap.isspace() and gap != usual]
    ends = (*parted, len(letters))
    for begin, end in ((0, ends[0]), (1, ends[0]), *pairwise(ends)):
        if end - begin >= _LEAST_SPACED:
            word = "".join(each[0] for each in letters[begin:end])
            yield Place(word, start + letters[begin].start(), start + letters[end - 1].end())


_LEAST_SPACED: Final = 3


def _read(decoded: str, found: re.Match[str]) -> Iterator[Place]:
    for word in _word.findall(decoded):
        yield Place(word, found.start(), found.end())


def runs_of_keys(text: str, tick: Tick = unhurried) -> list[Place]:
    """Return runs of letters with keys among them that are letters in the other layout ([jl;f)."""
    return [
        Place(run, found.start(), found.start() + len(run))
        for found in in_turns(_keys.finditer(text), tick)
        for run in dict.fromkeys((found[0], found[0].rstrip(_ENDING_SIGNS)))
        if _sign.search(run)
    ]


_ENDING_SIGNS = ".,:;>\"'"
"""Signs that may end a run of keys without being a letter of it."""


@lru_cache(maxsize=1 << 14)
def retyped(typed: str) -> str:
    """Return what the same keys give in the other layout; nothing for what has no letter of either."""
    small = typed.lower()
    if small.isascii():
        return small.translate(_to_russian)
    return small.translate(_from_russian) if _russian.fullmatch(small) else ""
