"""What is called by a name or a word: in quotation marks with its kind beside, or bound to its kind.

*кафе «Надежда», «Umyt» topary, роман «Имя розы»*: nobody is meant. Nicknames in quotation marks have no such
word beside them (*по кличке «Молла»*).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain, shape
from fieldjournal.redaction.names.text.manner import is_in_address
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.endings import CASES
from fieldjournal.redaction.names.vocabulary.things import KINDS, OF_PLACES, POSSESSED

_LONGEST: Final = 6
"""Words of a title, with the two behind it; more are what somebody said."""
_said = re.compile(r"[,.!?…:]\s")
_REACH: Final = 60
"""Characters between a word and the quotation marks of the title it stands in."""
_LEAST: Final = 3
_before = re.compile(r"([^\W\d_]+)[ \u00a0]?(?:[-—–][ ]?|:[ ]?)?(?:[«“„]|(?<!\w)[\"'])[^«»“”„\"\n]*$")
_after = re.compile(r"[^«»“”„\"\n]*?(?:[»”“\"])(?:[-\w]{0,6}) ?([^\W\d_]+)?(?: ([^\W\d_]+))?")


def is_titled(setting: Setting, spot: Spot) -> bool:
    """Say whether a word stands in quotation marks beside which a word says what is called so."""
    if is_in_address(setting.text, spot.place):
        return False
    before = setting.text[max(0, spot.place.start - _REACH) : spot.place.start]
    opened = _opening.search(before)
    after = _after.match(setting.text, spot.place.end, spot.place.end + _REACH)
    if opened is None or after is None:
        return False
    word = _before.search(before)
    title = opened[0][1:] + setting.text[spot.place.start : spot.place.end] + after[0]
    if len(title.split()) > _LONGEST or _said.search(title.rstrip("»”“\"' ")):
        return False
    told = [word[1] if word is not None else "", after[1] or "", after[2] or ""]
    return any(map(is_kind, told))


_opening = re.compile(r"(?:[«“„]|(?<!\w)[\"'])[^«»“”„\"\n]*$")


@lru_cache(maxsize=1 << 12)
def is_kind(raw: str) -> bool:
    """Say whether a word is one for what has a title, in any case."""
    folded = plain(raw)
    return any(
        folded[:size] in KINDS and (size == len(folded) or _is_case(folded[size:]))
        for size in range(_LEAST, len(folded) + 1)
    ) or any(
        each in KINDS for end in _RUSSIAN_ENDS if folded.endswith(end) for each in _nominatives(folded, end)
    )


_RUSSIAN_ENDS: Final = ("е", "и", "ы", "у", "ой", "ей", "ю", "ью", "ии", "ию", "ией")


def _nominatives(folded: str, end: str) -> tuple[str, ...]:
    """Return what a Russian noun that ends so may be listed as (*в газете, фабрики*)."""
    stem = folded[: -len(end)]
    return stem + "а", stem + "я", stem + "ь", stem + "ия"


def _is_case(rest: str) -> bool:
    return any(shape(each) in CASES for each in heard(rest))


def is_bound_to_a_kind(setting: Setting, spot: Spot) -> bool:
    """Say whether the word behind is bound to this one and says what is called so (*Bahar köçesi*)."""
    number = spot.last + 1
    if setting.gap(spot.last, number) != " " or is_in_address(setting.text, spot.place):
        return False
    return plain(setting.words[number].raw) in POSSESSED


def is_adjective_of_a_place(setting: Setting, spot: Spot) -> bool:
    """Say whether a word in -ский stands before what a place has (*Шалинский РОВД, в Таласской области*)."""
    number = spot.last + 1
    return (
        _adjective.search(plain(spot.place.raw)) is not None
        and setting.gap(spot.last, number) == " "
        and plain(setting.words[number].raw) in OF_PLACES
    )


_adjective = re.compile(r"(?:ск|цк|ськ|цьк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|а|у|е|ої|ій|ою|і|аў)$")
