"""What is called by a name or a word: in quotation marks with its kind beside, or bound to its kind.

- *кафе «Надежда», «Umyt» topary, роман «Имя розы»*: nobody is meant. Nicknames in quotation marks have no
  such word beside them (*по кличке «Молла»*).
- Behind its kind without quotation marks (*сигареты Bahar*), as half of a double name (*Лебедь-кликун*) and
  as the old man who brings the New Year (*Дед Мороз, Aýaz baba*) a name is somebody's less surely.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.beside.respect import tells_respect
from fieldjournal.redaction.names.heard.sounds import heard, plain, shape
from fieldjournal.redaction.names.text.manner import is_in_address
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.endings import CASES
from fieldjournal.redaction.names.vocabulary.things import GOODS, KINDS, OF_PLACES, OLD_MEN, POSSESSED

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
        (folded[:size] in KINDS or folded[:size] in GOODS)
        and (size == len(folded) or _is_case(folded[size:]))
        for size in range(_LEAST, len(folded) + 1)
    ) or any(
        each in KINDS or each in GOODS
        for end in _RUSSIAN_ENDS
        if folded.endswith(end)
        for each in _nominatives(folded, end)
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


def is_called_so(setting: Setting, spot: Spot) -> bool:
    """Say whether a thing may have a name: titled, bound to its kind; or it is half of a further name."""
    return (
        is_titled(setting, spot)
        or is_bound_to_a_kind(setting, spot)
        or _is_half_of_another(setting, spot)
        or _is_old_man(setting, spot)
    )


def is_behind_its_kind(setting: Setting, spot: Spot) -> bool:
    """Say whether what is called so stands before a given name without quotation marks (*сигареты Bahar*)."""
    number = spot.first - 1
    return setting.gap(number, spot.first) == " " and plain(setting.words[number].raw) in GOODS


def _is_half_of_another(setting: Setting, spot: Spot) -> bool:
    """Say whether a hyphen binds a further name or noun to the name (*Круглова-Берг, Лебедь-кликун*).

    A case or a particle is shorter; in addresses and names of files hyphens stand between any words.
    """
    text, place = setting.text, spot.place
    if is_in_address(text, place) or _in_file.match(text, place.end, place.end + _REACH):
        return False
    after = _bound_after.match(text, place.end)
    before = _bound_before.search(text, max(0, place.start - _REACH), place.start)
    return any(
        each is not None and not _is_case(plain(each[1])) and not tells_respect(each[1], behind=each is after)
        for each in (after, before)
    )


_bound_after = re.compile(r"-([^\W\d_]{4,})(?![-\w])")
_bound_before = re.compile(r"(?<![-\w])([^\W\d_]{4,})-$")
_in_file = re.compile(r"[-\w]*\.[a-z]\w{2,3}\b", re.IGNORECASE)


def _is_old_man(setting: Setting, spot: Spot) -> bool:
    """Say whether the name is that of the old man who brings the New Year, in any case."""
    own = plain(spot.place.raw)
    for step, number, gap in setting.beside(spot):
        other = plain(setting.words[number].raw)
        first, second = (other, own) if step < 0 else (own, other)
        if gap == " " and any(first.startswith(one) and second.startswith(two) for one, two in OLD_MEN):
            return True
    return False


def is_adjective_of_a_place(setting: Setting, spot: Spot) -> bool:
    """Say whether a word in -ский stands before what a place has (*Шалинский РОВД, в Таласской области*)."""
    number = spot.last + 1
    return (
        _adjective.search(plain(spot.place.raw)) is not None
        and setting.gap(spot.last, number) == " "
        and plain(setting.words[number].raw) in OF_PLACES
    )


_adjective = re.compile(r"(?:ск|цк|ськ|цьк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|а|у|е|ої|ій|ою|і|аў)$")
