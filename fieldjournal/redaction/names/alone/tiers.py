"""How much a part of a name tells when nothing beside it supports it.

- **Likeness** has three grades (`sureness`): the same name in another spelling; one slip; weaker.
- A family name, or a spelling of one word that was listed, is sure when it is the same; made of another
  known given name (`known`) it is asked. With one slip it is asked: it has to end as family names do, or
  hold all of the name but its ending. With a given name of somebody else beside, as the name of a place or
  with a place's ending (Стрельцовка) it is asked; so is a spelling of one word beside somebody's family
  name. With both a slip and another given name it is nobody; so is a given name, its own or another, and
  less than a letter's slip that makes a family name of another given name (Quliyeva for Halliyeva); so is
  another spelling beside a plainly known given name (Enejan Gulowa for Quliyeva). Weaker ones are asked
  only when long and formed as family names, made of no other given name and beside none. A name without its
  last vowel (Воскресенск), or read from two given names side by side, is asked.
- A given name, a short form or a short family name is asked at the most (`given_alone`), a patronymic where
  it is the same; a given name in small letters, however short, where one follows (*ораз клычевич*).
- A word in Arabic letters without short vowels is a name alone only where all of it fits (`unwritten_alone`).
- A word that is an everyday word as well is asked only with a capital; at the beginning of a sentence only
  when it is the very word and no little word of a sentence follows (Вера в то, что …) unless a verb of
  people does (Надежда на связь не выходит), and in a long text only when it has a capital inside a sentence
  as well; as a longer family name elsewhere it is sure. In small letters, where the text has capitals, it is
  nobody; elsewhere when it is not the very name. So is what is nearer to an everyday word with an ending, but
  for a very like name where only names have a capital.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.alone.allowance import is_near
from fieldjournal.redaction.names.alone.called import is_called_elsewhere, is_of_a_given_name
from fieldjournal.redaction.names.alone.everyday import (
    is_everyday_in_case,
    is_inflected_common,
    is_nearer_common,
)
from fieldjournal.redaction.names.alone.given_alone import given_alone
from fieldjournal.redaction.names.alone.homonyms import (
    has_a_names_capital,
    is_meant,
    is_written_as_family_name,
)
from fieldjournal.redaction.names.alone.kindly import is_called_kindly
from fieldjournal.redaction.names.alone.likeness import (
    has_stem,
    is_anothers,
    is_given_itself,
    is_less,
    is_made_of_another,
    is_several,
    is_shortened,
    is_stem,
)
from fieldjournal.redaction.names.alone.others import is_anothers_given, is_somebody_else
from fieldjournal.redaction.names.alone.spoken_of import is_beside_a_word_in_a_file, is_spoken_of
from fieldjournal.redaction.names.alone.sureness import ASK, NOTHING, SURE, Grade, Sureness, grade_of
from fieldjournal.redaction.names.alone.unwritten_alone import is_unwritten, most_unwritten
from fieldjournal.redaction.names.alone.used_as_given import is_used_as_given
from fieldjournal.redaction.names.beside.anothers import (
    another_given,
    has_bones,
    is_beside_given,
)
from fieldjournal.redaction.names.beside.fathers import fathers_name_after, is_fathered
from fieldjournal.redaction.names.beside.respect import is_famous
from fieldjournal.redaction.names.beside.titled import (
    is_adjective_of_a_place,
    is_behind_its_kind,
    is_bound_to_a_kind,
    is_called_so,
    is_titled,
)
from fieldjournal.redaction.names.beside.towns import is_town_instead
from fieldjournal.redaction.names.heard.sounds import plain, shape
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common_russian import GENITIVES
from fieldjournal.redaction.names.vocabulary.endings import DERIVED, FATHER_WORDS, OF_A_CHILD

_LONG: Final = 9
"""Sounds from which on a family name is asked however it begins or is spelled."""
_LONG_SLIPPED: Final = 8
"""Sounds from which on a word with a slip need not look like a family name."""
_LEAST_SLIPPED: Final = 6
_LEAST_SLIPPED_PLAIN: Final = 7
"""Sounds a family name has to have to be asked with a slip; without a family name's ending."""
_LEAST_ENDING: Final = 2
"""Sounds that a slip in a family name's ending may leave over (Кодирова, Кодривоа)."""
_LEAST_TELLING: Final = 5
"""Sounds from which on a family name without a family name's ending tells by itself."""
_WHOLE_LETTER: Final = 0.95
"""What a slip costs; less is some sounds that are near others, and another name where one is known."""
_VERY_WORD: Final = 0.15
_VERY_LIKE: Final = 0.25
"""The cost of another transliteration; more may be another name."""
_LIKE_PER_SOUND: Final = 0.05
"""The same for each sound of a long name, which hardly anybody else has (Ходжамурадова, Hojamyradowa)."""
_VERY_SAME: Final = 0.05
"""What an everyday word may cost that is a family name all the same."""


def alone(setting: Setting, spot: Spot, hit: Hit) -> Sureness:
    """Return what a part of a name tells by itself."""
    form = setting.lexicon.forms[hit.form]
    if _is_place_or_thing(setting, spot, form, hit):
        return NOTHING
    short = form.role is Role.DIMINUTIVE
    if setting.is_noun(spot) and (short or hit.rest or hit.cost > _VERY_SAME):
        return NOTHING
    if setting.is_small(spot.place) and hit.cost > _VERY_SAME and is_everyday_in_case(setting, spot):
        return NOTHING
    grade = grade_of(form, hit.cost)
    if not form.formed and len(form.sounds) < _LEAST_TELLING and setting.is_retyped(spot):
        return min(_by_its_role(setting, spot, hit, grade), ASK)
    if is_unwritten(spot):
        most = most_unwritten(setting, spot, hit, grade)
        return min(_by_its_role(setting, spot, hit, grade), most) if most else NOTHING
    return _by_its_role(setting, spot, hit, grade)


def _is_place_or_thing(setting: Setting, spot: Spot, form: Form, hit: Hit) -> bool:
    """Say whether a word is a town that is like the name, or an everyday word that a thing is called by.

    A thing that has a name which is no word may well be called after who bears it (*канал «Мердан»*).
    """
    told = form.role is Role.FATHER or spot.first < spot.last or is_unwritten(spot)
    if not told and is_town_instead(spot.place.raw, form, hit):
        return fathers_name_after(setting, spot) is None
    called = not form.formed and setting.is_common(spot)
    return called and (is_titled(setting, spot) or is_bound_to_a_kind(setting, spot))


def _by_its_role(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> Sureness:
    form = setting.lexicon.forms[hit.form]
    if form.role is Role.FATHER:
        return ASK if grade is Grade.SAME and (form.formed or _is_patronymic(setting, spot, hit)) else NOTHING
    telling = form.role in (Role.FAMILY, Role.CALLED) and (form.formed or len(form.sounds) >= _LEAST_TELLING)
    if telling or (form.role is Role.CALLED and grade is Grade.SAME):
        if is_anothers_given(setting, spot, hit):
            return NOTHING
        unmarked = setting.is_lower(spot.place) or setting.begins(spot)
        everyday = unmarked and _is_everyday(setting, spot)
        called = setting.is_common(spot) and is_beside_a_word_in_a_file(setting.text, spot)
        doubted = everyday or called or is_used_as_given(setting, spot, hit, form)
        found = min(_telling(setting, spot, hit, grade), ASK if doubted else SURE)
    elif is_somebody_else(setting, spot, hit):
        return NOTHING
    else:
        found = given_alone(setting, spot, hit, grade)
    told = found or is_called_kindly(setting, spot, hit) or is_fathered(setting, spot, hit)
    return found or (ASK if told or is_spoken_of(setting, spot, hit) else NOTHING)


def _is_patronymic(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a father's given name goes on as a patronymic does (*Вугарович, Vüqar oğlu*)."""
    following = setting.words[spot.last + 1 : spot.last + 3]
    if not hit.rest and following and plain(following[0].raw) in FATHER_WORDS:
        return len(following) == 1 or not following[1].raw[0].isupper()
    return hit.rest > 0 and any(
        shape(each[-hit.rest :]) in OF_A_CHILD for each in setting.lexicon.word(spot.place.raw).sounds
    )


def _is_everyday(setting: Setting, spot: Spot) -> bool:
    """Say whether a word in small letters is as likely of everyday speech (двух зайцев, şatlyk)."""
    return setting.is_common(spot) or plain(spot.place.raw) in GENITIVES


def _telling(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> Sureness:
    form = setting.lexicon.forms[hit.form]
    if not form.formed:
        if is_nearer_common(setting, spot, hit):
            return ASK if has_a_names_capital(setting, spot, hit) else NOTHING
        if setting.is_common(spot) or is_inflected_common(setting, spot, hit):
            if not is_meant(setting, spot, hit, same(len(form.sounds))):
                return NOTHING
            sure = is_written_as_family_name(setting, spot, hit) and not is_called_so(setting, spot)
            return SURE if sure else ASK
    elif _is_word_instead(setting, spot, hit, grade):
        return NOTHING
    if setting.is_small(spot.place) or (not form.formed and setting.is_lower(spot.place)):
        formed = form.formed and not setting.is_common(spot) and len(form.sounds) >= _LEAST_SLIPPED_PLAIN
        telling = grade is Grade.SAME and (formed or is_near(setting, spot, hit))
        sure = (
            form.formed and setting.is_family_like(spot.place) and not _is_of_people_or_things(spot.place.raw)
        )
        return (SURE if sure else ASK) if telling else NOTHING
    return _written(setting, spot, hit, grade)


def _is_of_people_or_things(raw: str) -> bool:
    """Say whether a word ends as Russian does of a town's people (*казанцев*), or as an adjective does."""
    return _people_or_adjective.search(plain(raw)) is not None


_people_or_adjective = re.compile("[нл]ь?ц[еи]в$|(?:[аяыиое]я|[ыио]й|[оеы][ею]|[ое]го|[ое]му|[ыи][мх])$")


def _is_word_instead(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> bool:
    """Say whether a word that is like a family name is an everyday word or a place, in any case."""
    if grade is not Grade.SAME:
        name = setting.lexicon.forms[hit.form].sounds
        return is_everyday_in_case(setting, spot, name) or is_nearer_common(setting, spot, hit)
    return setting.is_common(spot) and hit.cost > _VERY_SAME


def _written(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> Sureness:
    """Return what a family name tells that is written as names are."""
    form = setting.lexicon.forms[hit.form]
    slip = grade is Grade.SLIP
    if grade is Grade.WEAK:
        return ASK if _is_likely(setting, spot, form) else NOTHING
    if not (_may_be_slip(setting, spot, form, hit) if slip else form.formed or is_near(setting, spot, hit)):
        return NOTHING
    elsewhere = form.role is Role.FAMILY and another_given(setting, spot, form)
    if slip and (elsewhere or is_stem(setting, spot, form) or is_given_itself(setting, spot)):
        return NOTHING
    if slip and hit.cost < _WHOLE_LETTER and is_made_of_another(setting, spot, form):
        return NOTHING
    called = form.role is Role.CALLED and is_called_elsewhere(setting, spot, form)
    size = form.spoken
    most = _LIKE_PER_SOUND * size if size >= _LONG_SLIPPED else _VERY_LIKE
    unlike = elsewhere and hit.cost > most and another_given(setting, spot, form, plainly=True)
    if unlike or (called and is_of_a_given_name(setting, spot, form)):
        return NOTHING
    elsewhere = elsewhere or called or (hit.cost > _VERY_LIKE and is_beside_given(setting, spot, form))
    placed = setting.is_place(spot) or setting.ends_as_place(spot) or _is_made_of_it(setting, spot, hit)
    placed = placed or is_adjective_of_a_place(setting, spot) or is_called_so(setting, spot)
    placed = placed or (not form.formed and is_behind_its_kind(setting, spot)) or is_famous(setting, spot)
    placed = placed or (setting.is_lower(spot.place) and _is_of_people_or_things(spot.place.raw))
    return ASK if slip or elsewhere or placed or _is_doubtful(setting, spot, form, hit) else SURE


def _is_likely(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word with more than a slip is as likely a long family name as another one."""
    looks = setting.is_family_like(spot.place) or has_stem(setting, spot, form)
    likely = form.spoken >= _LONG and form.formed and looks and not is_anothers(setting, spot, form)
    return likely and not another_given(setting, spot, form)


def _is_made_of_it(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word goes on as no case does: a place, another name (Атаево, Güneşköy, Zhilinsky)."""
    rests = {
        shape(each[-hit.rest :])
        for each in setting.lexicon.word(spot.place.raw).sounds
        if 0 < hit.rest < len(each)
    }
    return bool(rests) and (
        not rests.isdisjoint(DERIVED) or _settled.search(plain(spot.place.raw)) is not None
    )


_settled: Final = re.compile("(?:k[oö]y|к[оө]й|da[gğ]|тау|tau|[оеё]во|ино|[kк][aа][lл][aа])$")
"""How places end that are called as somebody is."""


def _is_doubtful(setting: Setting, spot: Spot, form: Form, hit: Hit) -> bool:
    """Say whether a word so like a name may as well be another one, or a word."""
    size = form.spoken
    if hit.rest and not form.formed and size < _LEAST_TELLING:
        return True
    if setting.begins(spot) and size <= _LEAST_SLIPPED and _is_loose(form, hit):
        return True
    if (not hit.rest and is_shortened(setting, spot, form)) or is_several(setting, spot):
        return True
    loose = hit.rest and size < _LEAST_SLIPPED_PLAIN and setting.begins(spot)
    loose = not form.formed and (loose or is_less(setting, spot, hit, size))
    return hit.cost > _VERY_LIKE - 0.01 and (loose or is_made_of_another(setting, spot, form))


def _is_loose(form: Form, hit: Hit) -> bool:
    """Say whether a word is a name only in another spelling, or with an ending a noun may have."""
    return hit.cost > _VERY_WORD or (hit.rest > 0 and not form.formed)


def _may_be_slip(setting: Setting, spot: Spot, form: Form, hit: Hit) -> bool:
    """Say whether a word so like a family name may be it with a slip, and no other word."""
    size = form.spoken
    told = form.formed or (setting.cased and not setting.begins(spot))
    if size < (_LEAST_SLIPPED if told else _LEAST_SLIPPED_PLAIN) or setting.is_common(spot):
        return False
    looks = setting.is_family_like(spot.place) or has_stem(setting, spot, form)
    kept = hit.rest <= _LEAST_ENDING and any(
        has_bones(form.sounds, each) for each in setting.lexicon.word(spot.place.raw).sounds
    )
    short = size < _LONG_SLIPPED and setting.begins(spot)
    if form.formed and not looks and not kept and (hit.rest or short):
        return False
    long = size >= (_LEAST_SLIPPED_PLAIN if form.formed else _LONG)
    return long or not setting.begins(spot) or setting.is_family_like(spot.place)
