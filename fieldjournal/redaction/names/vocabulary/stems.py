"""What a name as listed is before an ending: with another vowel or consonant, or without the ending.

Slavic and Turkic names change in their cases (Павел, *Павла*; Одарка, *Одарці*; Begenç, *Begenji*); what
stays before the ending is looked for as the name itself is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_FLEETING: Final = (
    (re.compile("^(пав|ор|коз|ос|дят)[её]л$"), r"\1л"),
    (re.compile("^(?:pa[vw]el|paweł)$"), "павл"),
    (re.compile("^лев$|^le[vw]$"), "льв"),
    (re.compile("(?<=л)ец$"), "ьц"),
    (re.compile("(?<=[бвгджзкмнпрстфхчшщ])ец$|(?<=[bdfgklmnprstvwz])i?(?:ec|ets)$"), "ц"),
    (re.compile("(?<=[аеиоу])ец$|яц$"), "йц"),
    (re.compile("(?<=..[бвгджзлмнпрстфхцчшщ])ок$"), "к"),
    (re.compile("(?<=[чшжц])ек$|(?<=[čšž])ek$|(?<=cz)ek$|(?<=sz)ek$"), "к"),
    (re.compile("(?<=[aeiouyáéíóúý])cek$"), "tsk"),
    (re.compile("(?<=[djlłmnprstvwzň])[eě]k$"), "k"),
    (re.compile("(?<=[djlłmnprstvwzň])(?:io|ie|e)ł$"), "ł"),
    (re.compile("(?<=[bvwrm])el$"), "l"),
    (re.compile("^(вороб|солов|мурав|реп|руч)ей$"), r"\1ь"),
    (re.compile("^щегол$"), "щегл"),
    (re.compile("^зміцер$"), "змітр"),
    (re.compile("^([^әғқңөұүһ]*[бвдзклмнпрстхцчшь])і(?=[рнвптл]$)"), r"\1о"),
    (re.compile("^([^әғқңөұүһ]*[бвдзклмнпрстхцчшь])і(?=(?:в|[нл]ь)$)"), r"\1е"),
    (re.compile("(?<=[лн])ёк$"), "ьк"),
)
"""Slavic names that lose their last vowel before an ending, or have another there.

Павел, Павла; Кравец, Кравца; Лев, Льва; Воробей, Воробья; Jacek, Jacka; Kozioł, Kozła; Федір, Федора.
"""

_SOFTENED: Final = (
    (re.compile("(?<=..)к[ао]$"), ("це", "ці")),
    (re.compile("(?<=..[ьйлрн])га$"), ("зе", "зі")),
    (re.compile("(?<=...)ха$"), ("се", "сі")),
    (re.compile("(?<=..)k[ao]$"), ("ce", "tse")),
    (re.compile("(?<=.[lrni])ga$"), ("dze", "ze")),
)
"""What Slavic names in -ка, -га, -ха are in the dative: Одарка, *Одарці*; Olga, *Oldze*."""
_korean = re.compile("[чцх][оа]й")
"""Family names of one syllable, which Russian has in the plural as well (*семья Цоев*)."""
_voiced = re.compile("(?<=.{3})ç$")
"""The ç of a Turkic name that is said j before a vowel: Begenç, *Begenji*; Kılıç, *Kılıcın*."""


def without_fleeting_vowel(folded: str) -> Iterator[str]:
    """Yield what a name as listed is before an ending, where it loses a vowel there.

    What is left of the shortest is too little to go on from: it comes with each ending. So does what other
    words go on from (Соловьи, Соловки).
    """
    for pattern, lost in _FLEETING:
        if pattern.search(folded):
            stem = pattern.sub(lost, folded)
            if stem.endswith("ь"):
                yield from map(stem.__add__, ("я", "ю", "ем", "ём", "е", "и", "ев"))
            else:
                yield from (stem,) if len(stem) > _LEAST_STEM else map(stem.__add__, ("а", "у", "ом", "е"))


_LEAST_STEM: Final = 3


def before_endings(folded: str) -> Iterator[str]:
    """Yield what a name as listed is where an ending follows: with another consonant, or with the ending."""
    yield from without_fleeting_vowel(folded)
    for pattern, datives in _SOFTENED:
        found = pattern.search(folded)
        if found is not None:
            yield from (folded[: found.start()] + each for each in datives)
    if _voiced.search(folded):
        yield folded[:-1] + "j"
    if _korean.fullmatch(folded):
        yield folded[:-1] + "ев"


def without_written_ending(folded: str) -> str:
    """Return a word without an ending that by its sounds is one of family or other names; else nothing."""
    found = _written.fullmatch(folded)
    return found[1] if found is not None else ""


_written = re.compile(
    r"(.{3,}?)(?:[оеє]ві|[oe]wi|ovi|owie|gil(?:l[eə]r)?(?:[iıeə]|[iı]n|d[eə]n?|l[eə])?|(?<=.{5})ца)"
)
"""A Ukrainian, Polish and Czech dative (-ова is a woman's family name); a Polish couple; a Turkish and
Azerbaijani house (*Tarıkgil*; -gül is another name); Chechen *with* (*Асланбекца*; -ция ends words)."""
