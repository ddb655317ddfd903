"""What stands beside a part of a name that is somebody else's, or may be the same person's with slips.

- Beside a given name: a word that ends as family names do, or that may be nothing but a family name. An
  initial behind it, which may be the father's, only keeps it from being sure.
- Beside a family name: a known given name, unless it may be the same person's with a slip. A name that begins
  a sentence and is an everyday word as well counts where it is spelled as it is known (*Аман Гапуров*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.model.folding_tables import APOSTROPHE, APOSTROPHES
from fieldjournal.redaction.names.beside.agreement import stands_as_one
from fieldjournal.redaction.names.beside.fathers import fathers_name_after, is_daughters, names_father
from fieldjournal.redaction.names.beside.respect import tells_respect
from fieldjournal.redaction.names.beside.towns import is_town
from fieldjournal.redaction.names.heard.nearness import SWAP
from fieldjournal.redaction.names.heard.sounds import bones, heard, plain
from fieldjournal.redaction.names.lexicon.forms import Form
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role, is_given, stems
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON, COMMON_BESIDE_NAMES, PLACES_AND_RANKS
from fieldjournal.redaction.names.vocabulary.endings import TITLES
from fieldjournal.redaction.names.vocabulary.given_compounds import SHORT_GIVEN, is_compound_given

_LEAST_LETTERS: Final = 3
_LEAST_FAMILY: Final = 5
_LEAST_NAME: Final = 4
_LEAST_BONES: Final = 3
_ONE_SLIP: Final = 1.05
_TWO_SLIPS: Final = 0.29
_SAME_INITIAL: Final = 0.35
"""How far the first sounds of two spellings of one name may be apart."""
_placed = re.compile(r"..(?:[dt][ae]n?|[dt]ən?|[дт][аеә]н?|[gğk][ae]|[гқғк][аеә]|[nн][иiyы])$")
"""Where, whence, whither, as Turkic languages say it of a place after a name (Jahongirni Moskvadan)."""
_parted = re.compile(r"[^\w\s.<\-\u2010\u2011'’]|\s[-\u2010\u2011]|[-\u2010\u2011]\s")
"""What stands between two people or things, and in no name."""
_set_off = re.compile(rf"[{APOSTROPHES}{APOSTROPHE}]")
_WORD_ENDS: Final = ".,;:!?…)]»”\"'’"


def another_family(setting: Setting, spot: Spot, *, apart: bool = False) -> bool:
    """Say whether a family name of somebody else stands beside.

    Over a line's end or a sign that parts names in a row only if `apart`.
    """
    for step, number, gap in setting.beside(spot) if apart else setting.next_to(spot):
        word = setting.words[number]
        if _parted.search(gap) is not None or not word.raw[0].isupper():
            continue
        if (
            len(word.raw) >= _LEAST_FAMILY
            and (setting.is_family_like(word, declined=step > 0) or _ends_in_in(setting, number))
            and plain(word.raw) not in COMMON_BESIDE_NAMES
            and not names_father(setting, number)
            and not is_daughters(word.raw)
            and stands_as_one(setting, spot, number)
        ):
            return True
    return False


def _ends_in_in(setting: Setting, number: int) -> bool:
    """Say whether a word ends as Russian family names also do, no given name or *Господин* (*Бородин*)."""
    raw = setting.words[number].raw
    if _in_in.search(raw) is None or plain(raw) in TITLES or tells_respect(raw, behind=False):
        return False
    return not is_very_given(setting, number)


_in_in = re.compile("[а-яё]{3}[бвгдзклмнпрстфхцчшщ][иы]н(?:а|у|ым|ой|ою|е|ых)?$")


def is_before_an_initial(setting: Setting, spot: Spot) -> bool:
    """Say whether an initial follows, a father's or another family name's: *Айгуль Т., 34 года*."""
    number = spot.last + 1
    return setting.gap(spot.last, number) is not None and setting.is_initial(number)


def _is_somebody_or_somewhere(setting: Setting, word: Place) -> bool:
    """Say whether a word is a town, or a known given name in a case: what somebody goes to, or sees."""
    folded = plain(word.raw)
    if is_town(word.raw) or _placed.search(folded) is not None or setting.manner.is_german:
        return True
    return any(is_known_given(each) for stem in _stems(folded) for each in heard(stem))


def _stems(folded: str) -> Iterator[str]:
    """Yield a word without what may be a case's ending."""
    found = _cased.search(folded)
    while found is not None:
        yield folded[: found.start()]
        found = _cased.match(folded, found.start() + 1)


_cased = re.compile(
    "(?:n?[yiıuü][ňn]|n[iı]ng|[нтд][ыиіуү][ңн]|нинг|[ntd][iıyuü]|[нтд][ыиіуү]|[gkqğ]a|[gk]e|[гқғк][ае]"
    "|[ýy]?[aeə]|у|ом|ем|е|ю|ой)$"
)
"""The endings of who is seen, asked, owns or is gone to."""


def followed_by_name(setting: Setting, spot: Spot, *, apart: bool = False) -> bool:
    """Say whether a word with a capital follows that may be nothing but a family name.

    It is no everyday word, place or title, no known given name, and names no father; it stands in the next
    line, where that is no wrapped one, only if `apart`.
    """
    number = spot.last + 1
    beside = setting.beside(spot) if apart else setting.next_to(spot)
    gap = next((gap for step, _number, gap in beside if step > 0), None)
    if not setting.cased or gap not in {" ", "\n"} or setting.is_marked(spot):
        return False
    word = setting.words[number]
    raw, folded = word.raw, plain(word.raw)
    if (
        _is_unfinished(setting, word)
        or len(raw) < _LEAST_NAME
        or not raw[0].isupper()
        or raw.isupper()
        or is_very_given(setting, number)
    ):
        return False
    known = folded in COMMON or folded in TITLES or folded in PLACES_AND_RANKS
    known = (
        known
        or tells_respect(raw, behind=True)
        or is_town(word.raw)
        or (not setting.is_family_like(word) and _is_somebody_or_somewhere(setting, word))
        or not stands_as_one(setting, spot, number)
    )
    return not known and fathers_name_after(setting, spot) is None


def _is_unfinished(setting: Setting, word: Place) -> bool:
    """Say whether a word goes on past a hyphen or a sign, or has an ending set off: *Tirke-, Can'ı*."""
    after = setting.text[word.end : word.end + 1]
    return bool(_set_off.search(word.raw)) or not (after.isspace() or after in _WORD_ENDS)


def is_very_given(setting: Setting, number: int) -> bool:
    """Say whether a word sounds like a known given name, not only by its consonants."""
    return any(map(is_known_given, setting.lexicon.word(setting.words[number].raw).sounds))


def _is_likely_given(setting: Setting, number: int) -> bool:
    """Say whether a word may be a given name; where a sentence begins, not by its consonants alone (Дело)."""
    folded = plain(setting.words[number].raw)
    return (is_given(folded) and not setting.begins_at(number)) or is_very_given(setting, number)


def is_beside_given(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a plainly known given name stands beside the name of somebody of whom none is listed."""
    return not has_given(setting, form.who) and any(
        gap == " " and setting.words[number].raw[0].isupper() and is_plainly_given(setting, number)
        for _step, number, gap in setting.beside(spot)
    )


def is_plainly_given(setting: Setting, number: int) -> bool:
    """Say whether a word is a known given name as it is spelled, too long for a word by chance.

    Or one that is made as those of the region are (*Hallyguly, Toktonali*), of which no list has all.
    """
    raw = setting.words[number].raw
    sounds = setting.lexicon.word(raw).sounds
    known = any(len(each) >= _LEAST_NAME and is_known_given(each, AS_KNOWN) for each in sounds)
    known = known or _is_listed_given(setting, raw)
    return known or (raw[0].isupper() and is_compound_given(raw))


def _is_listed_given(setting: Setting, raw: str) -> bool:
    """Say whether a word is the very given name of somebody listed."""
    forms = setting.lexicon.forms
    return any(
        forms[hit.form].role is Role.GIVEN and not hit.rest and hit.cost <= AS_KNOWN and not hit.inside
        for hit in setting.lexicon.word(raw).hits
        if len(forms[hit.form].sounds) >= _LEAST_NAME
    )


def another_given(setting: Setting, spot: Spot, form: Form, *, plainly: bool = False) -> bool:
    """Say whether a given name of somebody else, or an initial that does not fit, stands beside a part.

    What may be the same person's given name with a slip is not somebody else's, and an everyday word that
    is glued to a name (#СвободуДляMeredow) is no name. `plainly`: only a known name as it is spelled. Of whom
    no given name is listed, any may be theirs.
    """
    if not has_given(setting, form.who):
        return False
    for _step, number, gap in setting.next_to(spot):
        word = setting.words[number]
        if "\n" in gap:
            continue
        if setting.is_initial(number):
            if plainly:
                continue
            return True
        folded = plain(word.raw)
        very = is_plainly_given(setting, number) or folded in SHORT_GIVEN
        begins = setting.begins_at(number) and not very
        everyday = folded in TITLES or (folded in COMMON and (not gap or begins))
        if (
            len(folded) >= _LEAST_LETTERS
            and word.raw[0].isupper()
            and not everyday
            and (very or (not plainly and _is_likely_given(setting, number)))
            and not may_be_own(setting, word, form)
        ):
            return True
    return False


def may_be_own(setting: Setting, word: Place, form: Form) -> bool:
    """Say whether a word may be the given name, with a slip, of somebody who has a form."""
    lexicon = setting.lexicon
    return any(
        own.sounds[0] == sounds[0] and lexicon.compare(at, own, sounds, _ONE_SLIP) is not None
        for who in form.who
        for at in lexicon.by_person[who]
        if (own := lexicon.forms[at]).role is Role.GIVEN
        for sounds in lexicon.word(word.raw).sounds
        if sounds
    )


def is_own_with_slips(setting: Setting, spot: Spot, who: Sequence[int]) -> bool:
    """Say whether the family name beside a given name may be the same person's with two slips.

    So is a little word the name is listed with (Hatice Nuryň), and one that begins with the very family name:
    something is glued to it, as to the given name (*veMehmet Şahingeldi*).
    """
    lexicon = setting.lexicon
    for _step, number, gap in setting.beside(spot):
        word = setting.words[number]
        if gap.isspace() and any(lexicon.is_little(person, word.raw) for person in who):
            return True
        if "," in gap or len(word.raw) < _LEAST_FAMILY:
            continue
        known = _is_known_stem(setting, word)
        sounds = lexicon.word(word.raw).sounds
        for at in (at for person in who for at in lexicon.by_person[person]):
            form = lexicon.forms[at]
            if form.role is Role.FAMILY and any(
                is_made_of(form, each) or _begins(form, each) for each in sounds
            ):
                return True
            if form.role is Role.FAMILY and not known and _has_slips(lexicon, at, sounds):
                return True
    return False


def _begins(form: Form, sounds: str) -> bool:
    return len(form.sounds) >= _LEAST_FAMILY and sounds.startswith(form.sounds)


def is_made_of(form: Form, sounds: str) -> bool:
    """Say whether a word is a family name with the ending papers of the region give it (Odil, Odilov)."""
    rest = sounds.removeprefix(form.sounds)
    return len(form.sounds) >= _LEAST_NAME and rest != sounds and _given_end.fullmatch(rest) is not None


_given_end: Final = re.compile("i?[oe]va?(?:a|u|im|e|oi|i|nin|ni|ga|da|dan)?")


def _has_slips(lexicon: Lexicon, at: int, readings: Sequence[str]) -> bool:
    """Say whether a word may be a longer family name, a form by number, with two slips."""
    form = lexicon.forms[at]
    if len(form.sounds) <= _LEAST_FAMILY:
        return False
    most = _TWO_SLIPS * len(form.sounds)
    return any(
        (SWAP[form.sounds[0]][each[0]] <= _SAME_INITIAL and lexicon.compare(at, form, each, most) is not None)
        or has_bones(form.sounds, each)
        for each in readings
        if each
    )


def has_given(setting: Setting, who: Sequence[int]) -> bool:
    """Say whether somebody's given name is listed, so that another one is somebody else's."""
    return any(Role.GIVEN in setting.lexicon.roles[each] for each in who)


def has_bones(name: str, word: str) -> bool:
    """Say whether a word has the consonants of a name: exchanged, another first one, of four one too few."""
    own, other = bones(name), bones(word)
    if len(own) < _LEAST_BONES:
        return False
    less = len(own) > _LEAST_BONES and any(own[:at] + own[at + 1 :] == other for at in range(len(own)))
    return less or sorted(own) == sorted(other) or (own[1:] == other[1:] and len(own) == len(other))


def _is_known_stem(setting: Setting, word: Place) -> bool:
    return any(map(is_known_given, stems(setting.lexicon.word(word.raw).sounds)))
