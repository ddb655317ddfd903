"""A given name alone that is surely its one bearer's among the people listed.

By itself a given name is asked. It is sure where it is the very name with at most a case's ending, where one
person of the list alone has it, and where one of these tells that no word and nobody else is meant. A wrong
one blacks out a namesake.

- A word of kin, respect or love, beside it (*Gülşat mugallym, дядя Довлет, умида-джан*) or glued to it
  (*Gülşateje, Umidaxonni, Верочке*), in small letters, too. Respect tells a person even of a name with a
  capital that is an everyday word (*Arslan aga*). With another name after it (*Aman aga Nuryýew*) it may be
  anybody; of rulers' words (*хан, султан*) none counts.
- A father's name behind it where none is listed (*Вера Прохоровна, Günel Ramiz qızı*), and no family name
  behind that: so people are spoken of with respect who are known.
- A capital in a text that has small letters too, of a name of four sounds and more that stands alone: no
  other name, no ruler's word, no office (*следователь Мерген*), no word that introduces a stranger (*по имени
  Мерген*) and no quotation mark (*«Бахар»*) beside it, no ending of a place. An everyday word is none with an
  ending, and none where a sentence begins; there a short name has to be called or to do what people do. The
  *-i* that makes a word of a name (*Фирдавси*) is none anywhere.
- All that is listed of somebody, and no other name beside it (*у Далера*): where a sentence begins or in
  small letters (*umida yozgan*) it has to be no everyday word, in small letters the very name.

So is a family name of three or four sounds that does not end as one, inside a sentence as it is listed
(*Цой*), if it is no given name and none of somebody else stands beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from fieldjournal.redaction.names.alone.likeness import is_given_itself, is_less, rests_of
from fieldjournal.redaction.names.beside.anothers import (
    another_given,
    is_before_an_initial,
)
from fieldjournal.redaction.names.beside.elsewhere import ends_there, is_elsewhere, is_quoted
from fieldjournal.redaction.names.beside.fathers import fathers_name_after
from fieldjournal.redaction.names.beside.introduced import is_introduced
from fieldjournal.redaction.names.beside.respect import (
    is_famous,
    is_in_office,
    is_respected,
    words_of_respect,
)
from fieldjournal.redaction.names.beside.titled import is_behind_its_kind, is_called_so
from fieldjournal.redaction.names.beside.towns import is_town
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import heard, is_russian, plain
from fieldjournal.redaction.names.lexicon.bare import bared
from fieldjournal.redaction.names.lexicon.dear import DEAREST, LOVE
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.known import is_known_given, is_usual_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON, common_sounds_as
from fieldjournal.redaction.names.vocabulary.endings import CASES, PERSONAL, shapes

_LEAST: Final = 4
"""Sounds of a name from which on another spelling of it and a case's ending are heard as the very name."""
_LEAST_TITLED: Final = 3
_LEAST_RARE: Final = 5
_LEAST_USUAL: Final = 7
"""Sounds of a name that tells where a sentence begins; of one that a great many people have."""
_MOST_ENDING: Final = 3
"""Sounds of an ending after a name; longer ones are as often another word."""
_VERY: Final = 0.5
"""Which part of what another spelling may cost leaves it the very name."""
_AS_WRITTEN: Final = 0.05
_AS_SPELLED: Final = 0.1
"""What a name may cost that is spelled as another known one is."""
_NAMES: Final = (Role.GIVEN, Role.CALLED)
_GLUED: Final = tuple(words_of_respect("eje эже opa опа apa апа aka ака aga ага abi abla daýza"))
_GLUED_SHAPES: Final = shapes(" ".join(_GLUED))
_settled = re.compile("(?:k[oö][yý]|к[оө]й)$")
"""How villages end, as a name in the dative may."""
_made_of_it = re.compile("(?:l[iıuü]|л[иыуү])$")
"""What Turkic languages make of a name that is no case: of it, with it (*Денизли, Güneşli*)."""
_ALSO_GENITIVES: Final = frozenset(map(plain, ("мира", "рая", "света", "тома", "мая", "рима", "лада")))
"""Names that are cases of everyday words as well, with a capital inside sentences (*Совет Мира*)."""
_owners = re.compile("['’ʼ‘]s$")
"""What English sets off behind an owner."""
_LOVES: Final = frozenset("kCS")
"""Sounds one of which is in nearly all that Russian love adds, and in few endings of other names (Верона)."""


def is_surely_its_bearers(
    setting: Setting, spot: Spot, who: int, hits: Iterable[Hit], *, fathered: bool
) -> bool:
    """Say whether a word is surely the given name of a person.

    `fathered`: a father's name follows that may be theirs.
    """
    if _is_anothers_with_father(setting, spot):
        return False
    return spot.first == spot.last and any(
        _is_very(setting, spot, hit)
        and _is_only_ones(setting, spot, who)
        and (
            _is_called(setting, spot, hit)
            or (fathered and hit.rest <= _MOST_ENDING)
            or _is_all_there_is(setting, spot, who, hit)
            or (_is_written_as_name(setting, spot) and _stands_alone(setting, spot, hit))
        )
        for hit in hits
    )


def _is_anothers_with_father(setting: Setting, spot: Spot) -> bool:
    """Say whether a father's name follows, and then a family name (*доктор Лев Борисович Штейн*)."""
    father = fathers_name_after(setting, spot)
    if father is None:
        return False
    number = next(
        at for at in range(spot.last + 1, len(setting.words)) if setting.words[at].end == father.end
    )
    if setting.gap(number, number + 1) != " ":
        return False
    raw = setting.words[number + 1].raw
    return len(raw) >= _LEAST and raw[0].isupper() and plain(raw) not in COMMON


def is_surely_a_short_family_name(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a family name too short to tell by itself stands inside a sentence as listed (*Цой*)."""
    form = setting.lexicon.forms[hit.form]
    if form.role is not Role.FAMILY or spot.first != spot.last or hit.inside or hit.cost > _AS_WRITTEN:
        return False
    if not setting.cased or not spot.place.raw[0].isupper() or setting.begins(spot) or len(form.who) > 1:
        return False
    if form.formed or not _LEAST_TITLED <= len(form.sounds) <= _LEAST:
        return False
    if is_known_given(form.sounds) or is_given_itself(setting, spot) or another_given(setting, spot, form):
        return False
    elsewhere = is_elsewhere(setting, spot) or is_quoted(setting, spot) or is_famous(setting, spot)
    if elsewhere or not ends_there(setting, spot):
        return False
    return not hit.rest or (not _is_everyday(spot, form) and _has_case(setting, spot, hit))


def _is_written_as_name(setting: Setting, spot: Spot) -> bool:
    """Say whether a word has a capital in a text that has small letters as well."""
    return spot.place.raw[0].isupper() and (setting.cased or setting.manner.has_small_letters)


def _is_very(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is the very name, and not another known one (*Meral*, Maral; *Armine*, Armen)."""
    form = setting.lexicon.forms[hit.form]
    if form.role not in _NAMES or hit.inside or hit.cost > same(len(form.sounds)) * _VERY:
        return False
    if (hit.cost <= _AS_SPELLED and not hit.rest) or not is_given_itself(setting, spot):
        return True
    stem = form.sounds[:-1]
    return form.sounds[-1] in VOWELS and any(
        each.startswith(stem) for each in setting.lexicon.word(spot.place.raw).sounds
    )


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
    form, rests = setting.lexicon.forms[hit.form], rests_of(setting, spot, hit)
    size = len(form.sounds)
    whole = size >= _LEAST_TITLED and not hit.rest and hit.cost <= _AS_WRITTEN
    small = not spot.place.raw[0].isupper()
    everyday = _is_everyday(spot, form)
    respected = rests & CASES and (whole or size >= _LEAST) and is_respected(setting, spot)
    if respected and not (small and everyday):
        return True
    if size < _LEAST or (small and everyday):
        return False
    return _is_loved(setting, spot, hit, rests) and not is_elsewhere(setting, spot)


def _is_loved(setting: Setting, spot: Spot, hit: Hit, rests: set[str]) -> bool:
    """Say whether what follows the name is what love or kin adds."""
    glued = rests & _GLUED_SHAPES and plain(spot.place.raw).endswith(_GLUED)
    whole = not is_less(setting, spot, hit, len(setting.lexicon.forms[hit.form].sounds))
    if whole and (rests & DEAREST or glued):
        return True
    return spot.place.raw[0].isupper() and _is_loved_in_russian(setting, spot, hit)


def _is_loved_in_russian(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether what Russian love adds follows the name, or its last consonant (*Верочке, Хедушка*)."""
    form = setting.lexicon.forms[hit.form]
    name = bared(form.sounds)
    stem = name[:-1] if name[-1] in VOWELS else name
    if form.role is not Role.GIVEN or len(stem) < _LEAST_TITLED or not is_russian(plain(spot.place.raw)):
        return False
    return any(
        bared(each).startswith(stem)
        and bared(each[len(stem) :]) in LOVE
        and not _LOVES.isdisjoint(each[len(stem) :])
        for each in setting.lexicon.word(spot.place.raw).sounds
    )


def _stands_alone(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether nothing tells that somebody else, or a word, is meant by the name."""
    form = setting.lexicon.forms[hit.form]
    nickname = form.role is Role.CALLED and not is_usual_given(form.sounds)
    if nickname or len(form.sounds) < _LEAST or not ends_there(setting, spot):
        return False
    if is_in_office(setting, spot) or is_quoted(setting, spot) or is_elsewhere(setting, spot):
        return False
    if (
        is_introduced(setting, spot)
        or plain(spot.place.raw) in _ALSO_GENITIVES
        or setting.is_noun(spot)
        or is_called_so(setting, spot)
        or is_behind_its_kind(setting, spot)
        or is_before_an_initial(setting, spot)
        or ((hit.rest or hit.cost > _AS_WRITTEN) and is_town(spot.place.raw))
    ):
        return False
    if setting.begins(spot) and not _tells_at_the_beginning(setting, spot, form):
        return False
    marked = setting.is_marked(spot)
    if _is_everyday(spot, form) and (
        (hit.rest and not marked) or hit.cost > _AS_WRITTEN or is_town(spot.place.raw)
    ):
        return False
    return not hit.rest or _has_case(setting, spot, hit)


def _tells_at_the_beginning(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is a name where every word has a capital: long, or it is called, or it acts."""
    if form.sounds in common_sounds_as(spot.place.raw) or setting.is_common(spot):
        return False
    long = len(form.sounds) >= (_LEAST_USUAL if is_usual_given(form.sounds) else _LEAST_RARE)
    after = setting.text[spot.place.end : spot.place.end + 1]
    return long or after == "," or setting.does_as_people_do(spot)


def _is_all_there_is(setting: Setting, spot: Spot, who: int, hit: Hit) -> bool:
    """Say whether a name stands as it is listed of somebody of whom nothing more is, beside no other name.

    Where a sentence begins or capitals tell nothing, it has to be the very name and no everyday word.
    """
    forms = setting.lexicon.forms
    roles = {forms[at].role for at in setting.lexicon.by_person[who]} - {Role.DIMINUTIVE}
    size = len(forms[hit.form].sounds)
    if roles != {Role.CALLED} or size < _LEAST:
        return False
    written = _is_written_as_name(setting, spot)
    if not written and (size < _LEAST_RARE or hit.cost > _AS_WRITTEN or setting.is_small(spot.place)):
        return False
    if not (written and not setting.begins(spot)) and _is_everyday(spot, forms[hit.form]):
        return False
    if is_elsewhere(setting, spot) or setting.ends_as_place(spot) or not ends_there(setting, spot):
        return False
    if is_called_so(setting, spot) or is_behind_its_kind(setting, spot):
        return False
    return not hit.rest or not rests_of(setting, spot, hit).isdisjoint(PERSONAL)


def _has_case(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a name goes on with a case's ending, and is no place and no word made of it."""
    rests = rests_of(setting, spot, hit)
    folded = plain(spot.place.raw)
    made = (hit.rest == 1 and folded.endswith(("i", "и", "ӣ"))) or _settled.search(folded)
    lost = len(setting.lexicon.forms[hit.form].sounds) <= _LEAST and is_less(setting, spot, hit, _LEAST)
    of_it = hit.rest > 1 and _made_of_it.search(folded) and not setting.is_marked(spot)
    if made or of_it or lost or setting.ends_as_place(spot):
        return False
    owner = _owners.search(spot.place.raw) is not None
    return hit.rest <= _MOST_ENDING and (owner or not rests.isdisjoint(PERSONAL))


def _is_everyday(spot: Spot, form: Form) -> bool:
    """Say whether a word is an everyday word, or one that sounds as the name does with an ending.

    What only sounds like one of another script or spelling is none (*Умида*, *umyda*; *Джерен*, *jeren*).
    """
    folded = plain(spot.place.raw)
    return folded in COMMON or any(
        folded[:size] in COMMON and form.sounds in heard(folded[:size])
        for size in range(len(form.sounds) - 1, len(folded))
    )
