"""What people make of a father's name: as they say it, and as the other language of their papers has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_fathers: Final = (
    (re.compile("^михайл(?=ович)"), "михал"),
    (re.compile("^александр(?=ович)"), "сан"),
    (re.compile("^павл(?=ович)"), "пал"),
    (re.compile("^(?:вяче|свято|яро|стани)слав(?=ович)"), "слав"),
)
_spoken: Final = (
    (re.compile("ович(?=[аеуом]{0,2}$)"), "ыч"),
    (re.compile("(?<=.)(?:ье|ие|е)вич(?=[аеуом]{0,2}$)"), "ич"),
)


def fathers_as_spoken(folded: str) -> Iterator[str]:
    """Yield a Russian father's name as people say it of a man: Михайлович, *Михалыч*; Сергеевич, *Сергеич*.

    A woman's (*Санна*) is too like a word to be looked for alone.
    """
    begun = [folded, *(short.sub(said, folded) for short, said in _fathers if short.search(folded))]
    for ending, said in _spoken:
        yield from (ending.sub(said, each) for each in begun if ending.search(each))


_native: Final = re.compile(
    "(?P<father>.{3,}?)(?:(?P<son>uly|uli|uulu|ogl[yıui]|o?ugli|ұлы|улы|уулу|оглы|огли|угл[ыи]|ўғли)"
    "|kyzy|kizi|kızı|q[ıi]z[ıi]|gyzy|қызы|кызы|гызы|қизи|кизи)"
)
_russian: Final = re.compile(
    "(?P<father>.{3,}?)(?P<soft>и?е|ie|e|ýe|ye)?(?:о|o)?[вvw](?:(?P<son>ич|i[cç]h?|ych)|n?[нn][аa])"
)


def fathers_in_the_other_way(folded: str) -> Iterator[str]:
    """Yield a father's name as the other tradition has it: Серікұлы, *Серикович*; Ерлановна, *Ерланқызы*.

    Papers of one person have both.
    """
    latin = folded[0] < "\u0370"
    native, russian = _native.fullmatch(folded), _russian.fullmatch(folded)
    ends: tuple[str, ...] = ()
    if native is not None:
        ends = _RUSSIAN_ENDS[native["son"] is not None, latin]
    elif russian is not None:
        ends = _NATIVE_ENDS[russian["son"] is not None, latin]
    found = native or russian
    yield from (found["father"] + each for each in ends) if found is not None else ()


_RUSSIAN_ENDS: Final = {
    (True, True): ("ovich", "evich"),
    (False, True): ("ovna", "evna"),
    (True, False): ("ович", "евич"),
    (False, False): ("овна", "евна"),
}
_NATIVE_ENDS: Final = {
    (True, True): ("uly", "ogly"),
    (False, True): ("kyzy",),
    (True, False): ("улы", "оглы"),
    (False, False): ("кызы",),
}
"""Endings by whether they are a son's, and in Latin letters."""
