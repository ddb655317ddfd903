"""A given name alone that is surely its one bearer's among the people listed.

By itself a given name is asked. It is sure where it is the very name with at most a case's ending, written
with a capital in a text that has small letters too, where one person of the list alone has it, and where one
of these tells that no word and nobody else is meant:

- A word of kin or respect, beside it (*Gülşat mugallym, дядя Довлет, Акбота-ханум*) or glued to it
  (*Gülşateje*). It tells a person even of a name that is an everyday word (*Arslan aga*). With another name
  after it (*Aman aga Nuryýew*) it may be anybody; of rulers' words (*хан, султан*) none counts.
- What love adds to a name that is no everyday word (*Aýgözeljan*).
- A name that hardly anybody else beside has: of five sounds and no usual given name, or a usual one of seven
  (*Hudaýberdi*). Not before another name, unless it is a father's, nor where it ends as places do; not with
  an ending where a sentence begins; not with the *-i* that makes a word of a name (*Фирдавси*).
- A name inside a sentence that is all that is listed of somebody, and no other name beside it (*у Далера*).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from fieldjournal.redaction.names.anothers import another_family
from fieldjournal.redaction.names.common import common_sounds
from fieldjournal.redaction.names.endings import CASES, shapes
from fieldjournal.redaction.names.forms import Form, Hit, same
from fieldjournal.redaction.names.known import is_usual_given
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.setting import Setting, Spot
from fieldjournal.redaction.names.sounds import plain, shape

_LEAST: Final = 4
"""Sounds of a name from which on another spelling of it and a case's ending are heard as the very name."""
_LEAST_TITLED: Final = 3
_LEAST_RARE: Final = 5
_LEAST_USUAL: Final = 7
_MOST_ENDING: Final = 3
"""Sounds of an ending after a rare name; longer ones are as often another word."""
_VERY: Final = 0.5
"""Which part of what another spelling may cost leaves it the very name."""
_AS_WRITTEN: Final = 0.05
_NAMES: Final = (Role.GIVEN, Role.CALLED)
_GAPS: Final = frozenset({" ", "-", "\u00a0", ". "})
"""What stands between a name and a word of respect."""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(plain(each) for line in lines for each in line.split())


_RESPECT: Final = _words(
    "aga agha ağa ага аға aka ака kaka eje эже эдже daýza daýy gelneje hormatly mugallym usta doktor",
    "opa опа apa апа apay apaý апай әпке xola хола amaki amakı амаки domla домла muallim ustod устод янга",
    "yanga bəy xanım müəllim müellim bey bay hanım hanim amca dayı teyze hala abla abi ağabey hoja",
    "öğretmen dede nene khanum khanim ханум ханым ханим xanim мырза мұғалім мугалим мугаллим муаллим",
    "акаи апаи холаи амаки домулла domulla доктор дохтур ава байке көке жеңге тәте тате әке кызым жанаб",
    "taksyr myrza baý jenap jenaby ene энe эне tagsyr tagsir taqsir xolam bəyim hoca üstad abi agabey",
    "herr herrn frau fräulein sr sra señor señora don doña signor signora monsieur madame mme mlle",
    "pan pana panu panem pani panią panie пан пана пани пане тетка тётка дед баба кум кума",
    "тётя тетя тётю тетю тётей тетей тёте тете дядя дядю дядей дяде учитель учительница бабушка дедушка баба",
    "дорогой дорогая дорогому дорогую уважаемый уважаемая dear lieber liebe cher chère sevgili sayın değerli",
    "hörmətli əziz eziz aziz азиз hurmatli ҳурматли қымбатты құрметті урматтуу кымбаттуу",
    "г-жа г-н господин госпожа mr mrs ms dr uncle aunt auntie doctor",
)
"""Words of kin, respect and calling that stand beside a given name."""
_RANKS: Final = _words("han хан khan xon soltan sultan султан mirza mirzo мирза мирзо patyşa şah шах")
"""What follows the names of rulers and poets."""
_GLUED: Final = tuple(_words("eje эже opa опа apa апа aka ака aga ага abi abla daýza"))
_GLUED_SHAPES: Final = shapes(" ".join(_GLUED))
_DEAR: Final = shapes("jan jon can djan ҷон джан жан жон ҷан")
_settled = re.compile("(?:k[oö][yý]|к[оө]й)$")
"""How villages end, as a name in the dative may."""


def is_surely_its_bearers(
    setting: Setting, spot: Spot, who: int, hits: Iterable[Hit], *, fathered: bool
) -> bool:
    """Say whether a word is surely the given name of a person.

    `fathered`: a father's name follows that may be theirs.
    """
    return _is_written_as_name(setting, spot) and any(
        _is_very(setting, hit)
        and _is_only_ones(setting, spot, who)
        and (
            _is_called(setting, spot, hit)
            or _is_rare(setting, spot, hit, fathered=fathered)
            or _is_all_there_is(setting, spot, who, hit)
        )
        for hit in hits
    )


def _is_written_as_name(setting: Setting, spot: Spot) -> bool:
    return setting.cased and spot.first == spot.last and spot.place.raw[0].isupper()


def _is_very(setting: Setting, hit: Hit) -> bool:
    form = setting.lexicon.forms[hit.form]
    return form.role in _NAMES and not hit.inside and hit.cost <= same(len(form.sounds)) * _VERY


def _is_only_ones(setting: Setting, spot: Spot, who: int) -> bool:
    """Say whether nobody else of the list has the name."""
    forms = setting.lexicon.forms
    return all(
        forms[hit.form].who == (who,)
        for hit in spot.hits
        if forms[hit.form].role in _NAMES and hit.cost <= same(len(forms[hit.form].sounds))
    )


def _is_called(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether somebody is called by the name: with a word of respect, or what love adds."""
    form, rests = setting.lexicon.forms[hit.form], _rests(setting, spot, hit)
    size = len(form.sounds)
    whole = size >= _LEAST_TITLED and not hit.rest and hit.cost <= _AS_WRITTEN
    if rests & CASES and (whole or size >= _LEAST) and is_respected(setting, spot):
        return True
    if size < _LEAST or _is_everyday(setting, spot, form):
        return False
    return bool(rests & _DEAR) or bool(rests & _GLUED_SHAPES and plain(spot.place.raw).endswith(_GLUED))


def is_respected(setting: Setting, spot: Spot) -> bool:
    """Say whether a word of kin, respect or calling stands beside a word."""
    for step, number, gap in setting.beside(spot):
        if gap in _GAPS and plain(setting.words[number].raw) in _RESPECT:
            named = step > 0 and setting.gap(number, number + 1) is not None
            if not (named and setting.words[number + 1].raw[0].isupper()):
                return True
    return False


def _is_rare(setting: Setting, spot: Spot, hit: Hit, *, fathered: bool) -> bool:
    """Say whether hardly anybody else may have the name."""
    form = setting.lexicon.forms[hit.form]
    usual = is_usual_given(form.sounds)
    nickname = form.role is Role.CALLED and not usual
    if nickname or len(form.sounds) < (_LEAST_USUAL if usual else _LEAST_RARE):
        return False
    if _is_everyday(setting, spot, form) or not (fathered or _ends_there(setting, spot)):
        return False
    return not hit.rest or _has_case(setting, spot, hit)


def _is_all_there_is(setting: Setting, spot: Spot, who: int, hit: Hit) -> bool:
    """Say whether a name stands inside a sentence as it is listed of somebody of whom nothing more is."""
    forms = setting.lexicon.forms
    roles = {forms[at].role for at in setting.lexicon.by_person[who]} - {Role.DIMINUTIVE}
    if roles != {Role.CALLED} or len(forms[hit.form].sounds) < _LEAST or setting.begins(spot):
        return False
    elsewhere = another_family(setting, spot) or setting.is_place(spot) or setting.ends_as_place(spot)
    if elsewhere or not _ends_there(setting, spot):
        return False
    return not hit.rest or not _rests(setting, spot, hit).isdisjoint(CASES)


def _has_case(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a rare name goes on with a case's ending, and is no place and no word made of it."""
    rests = _rests(setting, spot, hit)
    folded = plain(spot.place.raw)
    made = (hit.rest == 1 and folded.endswith(("i", "и"))) or _settled.search(folded)
    if made or setting.ends_as_place(spot) or setting.begins(spot):
        return False
    return hit.rest <= _MOST_ENDING and not rests.isdisjoint(CASES)


def _ends_there(setting: Setting, spot: Spot) -> bool:
    """Say whether no further name and no ruler's word follows."""
    number = spot.last + 1
    gap = setting.gap(spot.last, number)
    if gap is None or "," in gap:
        return True
    raw = setting.words[number].raw
    return not raw[0].isupper() and plain(raw) not in _RANKS


def _is_everyday(setting: Setting, spot: Spot, form: Form) -> bool:
    return form.sounds in common_sounds() or setting.is_common(spot)


def _rests(setting: Setting, spot: Spot, hit: Hit) -> set[str]:
    """Return what follows the name inside the word, as endings are compared."""
    return {
        shape(sounds[len(sounds) - hit.rest :]) if hit.rest else ""
        for sounds in setting.lexicon.word(spot.place.raw).sounds
    }
