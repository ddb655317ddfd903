"""Names in a passport's machine line, as scanners give it: *P<TKMORAZOV<<MERDAN, PNTKMORAZOV‹‹*.

- The field of the name begins with the kind of paper, a filler or a second letter, and three letters of a
  state (ICAO 9303, part 3); they are no part of the name. The filler < is also seen as ‹, « or _.
- O is seen as Q or 0, I as 1, S as 5, B as 8; fillers at the end as a row of K or C.
- A driver's licence has three letters before each of its names: *DCSORAZOV, DACMERDAN*.
- Russian inland passports write each Cyrillic letter as one sign (Ч as 3, Ш as 4, Ю as 7, Я as 8 …): PNRUS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_STATE: Final = 3
_STATES: Final = (
    "AFG ALB ARE ARM AUT AZE BEL BGR BIH BLR CAN CHE CHN CYP CZE DEU DNK EGY ESP EST FIN FRA GBR GEO GRC "
    "HRV HUN IND IRL IRN IRQ ISR ITA JOR JPN KAZ KGZ KOR KWT LBN LTU LUX LVA MDA MKD MNE MNG NLD NOR PAK "
    "POL PRT QAT ROU RUS SAU SRB SVK SVN SWE SYR TJK TKM TUN TUR UKR USA UZB XXA XXB XXC YEM"
)
"""States by their three letters, where nothing parts them from the kind of paper; the stateless."""
_FILL: Final = "<‹«_"
_DOUBLED: Final = tuple(2 * each for each in _FILL)
_parted = re.compile(rf"(?<![^\W_])[A-Z][{_FILL}][A-Z]{{{_STATE}}}(?=[A-Z0-9]{{2,}}[{_FILL} ])")
_glued = re.compile(rf"(?<![^\W_])[PVIAC][A-Z]?(?:{'|'.join(_STATES.split())})([A-Z0-9]{{2,}})(?=[{_FILL} ])")
_DRIVERS: Final = "\nD"
_element = re.compile(r"(?<![^\n])D(?:AA|AC|AD|CS|CT|BG|BN|BO)(?=[A-Z]{2}[A-Z ,<-]*(?:\n|$))")
"""What tells in the barcode of a driver's licence that a name follows (AAMVA, element identifiers)."""
_line = re.compile(rf"[A-Z0-9{_FILL}]{{2,}}(?: [A-Z0-9{_FILL}]+)*")
_inland = re.compile(rf"(?<![^\W_])P[N{_FILL}]RUS(?=[A-Z0-9])")
_word = re.compile(r"[A-Z0-9]{2,}")
_unfilled = re.compile(r"(?:K{4,}|C{4,})$")
_seen_as = str.maketrans("Q0158", "OOISB")
_RUSSIAN: Final = str.maketrans("ABVGDE2JZIQKLMNOPRSTUFHC34WXY9678", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
"""How inland passports of Russia write its letters (the Interior Ministry's rules for the machine record)."""


def has_fillers(text: str) -> bool:
    """Say quickly whether a text may have machine lines."""
    return any(each in text for each in _DOUBLED)


def after_states(text: str) -> set[int]:
    """Return where words begin with three letters that are no part of them: a state, a licence's element."""
    made = {each.end() - _STATE for each in _parted.finditer(text)} if has_fillers(text) else set()
    return made | {each.start() for each in _element.finditer(text)} if _DRIVERS in text else made


def read_anew(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield (word, start, end) of words in machine lines that may be others than those that stand there."""
    if not has_fillers(text):
        return
    for line in _line.finditer(text):
        if has_fillers(line[0]):
            yield from _in_line(text, line.start(), line.end())


def _in_line(text: str, low: int, high: int) -> Iterator[tuple[str, int, int]]:
    inland = _inland.search(text, low, high)
    if inland:
        for word in _word.finditer(text, inland.end(), high):
            yield word[0].translate(_RUSSIAN).capitalize(), word.start(), word.end()
    glued = {each.start(): each.start(1) for each in _glued.finditer(text, low, high)}
    for word in _word.finditer(text, low, high):
        start = glued.get(word.start(), word.start())
        end = word.end() - len(found[0]) if (found := _unfilled.search(word[0])) else word.end()
        read = text[start:end].translate(_seen_as)
        if read and read != word[0]:
            yield read, start, end


STATE_LETTERS: Final = _STATE
"""Letters of the state that begin a word of `after_states`."""
