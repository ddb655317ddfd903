"""What love and respect make of a name, by language: closed lists, and only data but for their cases.

- Russian love goes on from a name or its short form without the last vowel, and is declined: *Юль-ка,
  Маш-енька, Вов-чик, Кол-ян, Умид-ку*. Compared sound by sound.
- Turkic, Persian and Turkish love and respect are put behind the whole name, in small letters as well:
  *odil-jon, umida-xon, İbo-can, Зеб-ҷон, odil-aka*. Compared as `sounds.shape`.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain, shape
from fieldjournal.redaction.names.lexicon.bare import bared
from fieldjournal.redaction.names.vocabulary.endings import KIN_GLUED, RUSSIAN, TAJIK, TURKIC_CASE, shapes

_DECLINED_IN_A: Final = (
    "ка очка ечка ичка енька онька уша юша яша аша ушка юшка ишка улька юлька унька "
    "юнька уха юха оха яха инка"
)
_DECLINED_IN_OK: Final = "ок"
_DECLINED_IN_EK: Final = "ёк"
_DECLINED_ELSE: Final = "ик чик ян ан он ас ос усик юсик унчик ончик ыч"
_DECLINED_SOFT: Final = "уля юля уня юня уся юся"
_CASES_IN_A: Final = "а и ы у е ой ей ою ею ам ами ах"
_CASES_ELSE: Final = "а у ом ем е и"


def _sounds(written: str) -> str:
    return bared(heard(plain(written))[0])


LOVE: Final = frozenset(
    _sounds(each[: -len(own)] + case if own else each + case)
    for line, own, cases in (
        (_DECLINED_IN_A, "а", _CASES_IN_A),
        (_DECLINED_SOFT, "я", "я и ю е ей ею ям ями"),
        (_DECLINED_IN_OK, "ок", "ок ка ку ком ке ки"),
        (_DECLINED_IN_EK, "ёк", "ёк ька ьку ьком ьке ьки"),
        (_DECLINED_ELSE, "", _CASES_ELSE),
    )
    for each in line.split()
    for case in ("", *cases.split())
    if case or not own
)
"""What Russian love adds after the last consonant, in every case, by its bare sounds."""

_BEHIND: Final = (
    "jan jon can djan джан жан жон ҷон ҷан хон xon bek бек чик jyk jik cik "
    "cım cim cum cığım cuğum çığım çuğum xoja"
)
_CASES: Final = frozenset({"", *shapes(RUSSIAN, TAJIK, TURKIC_CASE)})

DEAR: Final = frozenset(shape(each + case) for each in shapes(_BEHIND) for case in _CASES)
"""What love puts behind a name or a short form, with its case."""

_KIN: Final = frozenset(_sounds(each) for each in KIN_GLUED.split())
_LEAST_KIN: Final = 3


def is_kin(left: str) -> bool:
    """Say whether some sounds behind a name are a word of kin or respect, in any case (*-aka, -domlaning*).

    Compared sound by sound: as endings are, they would be like half of all endings.
    """
    bare = bared(left)
    return any(
        bare[:size] in _KIN and shape(left[size:]) in _CASES for size in range(_LEAST_KIN, len(bare) + 1)
    )


ENDEARED: Final = frozenset(
    shape(each + case)
    for each in shapes("jan jon can djan ҷон хон bek cım cığım çığım", "aka aga ağa eje opa apa abla abi")
    for case in _CASES
)
"""What love and respect put behind a name and behind hardly any word."""

DEAREST: Final = frozenset(
    shape(each + case)
    for each in shapes("jan jon can djan ҷон xon cım cığım cum cuğum çığım çuğum cik чик")
    for case in _CASES
)
"""What love puts behind a name and no further name is made with (*Islombek* is not *Islom*)."""
