"""Names that are somebody else's though they are like a listed one.

- A word that is a known given name, whole, is not a shorter listed one with an ending of two sounds or more
  (*Perihan* for *Peri*); nor a short form in another spelling (*Thomas* for *Toma*).
  An ending that is a case is as likely one (*Александра* of *Александр*), but behind a short form
  (*Динара* for *Дина*).
- A short form, or a given name with more than a case, behind the known given name of somebody else is that
  one's family name (*Desmond Pike*, *Fikret Altınok*).
- A family name that is a given name, beside another family name, is somebody else's given name (*Yusuf
  Sattorov* for *Elif Yusuf*); a known given name is not what somebody is called in another spelling (*Ergash*
  for *Yerga*).
- A settlement that is called after a given name is nobody (*Ravshanobod, Selbiguýy*).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.alone.allowance import DEAR
from fieldjournal.redaction.names.alone.likeness import is_given_itself
from fieldjournal.redaction.names.beside.anothers import (
    another_family,
    is_own_with_slips,
    is_plainly_given,
    may_be_own,
)
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import plain, shape
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.names.vocabulary.endings import CASES, WHOLE

_MORE_THAN_CASE: Final = 2
_VERY: Final = 0.05
"""What a short form as it is spelled may cost."""
_VERY_CALLED: Final = 0.1
"""What a calling may cost that is the very one."""
_LOVED: Final = (*DEAR, "bek", "beg", "бек", "бег", "bəy")
"""What love and respect add to a name."""
_LEAST_SETTLED: Final = 3
_VOWELS: Final = frozenset(VOWELS)
_settled: Final = re.compile(
    r"(?:a[bv]a[dt]|[ao]b[oa]d|абад|обод|ават|k[oö][yý]ü?|көй|gu[yý]y|oba|gala|kala|кала|kent|kənd|кент|kand|канд|depe"
    r"|депе|tepa|tepe|тепа|тобе|төбе|aul|аул|sa[yý]|сай|bula[kq]|булак|бұлақ|burg|бург|град|grad|stadt|dorf|ville)"
    r"[\w]{0,4}$"
)
"""How settlements end that are called after somebody."""

_OPEN: Final = ("la", "lia")
_with_it: Final = re.compile("ll[iıuyü]$")
"""What Turkic -ly makes of a word in -l: *Ogully*, with a son, is no case of *Огуля*."""


def is_somebody_else(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a given name or a short form is somebody else's or a settlement's."""
    form = setting.lexicon.forms[hit.form]
    if _is_settlement(spot, hit) and not _settled.search(form.sounds):
        return True
    if _is_with_it(spot, hit, form):
        return True
    short = form.role is Role.DIMINUTIVE and hit.cost > _VERY
    known = form.role is Role.DIMINUTIVE and _is_long_known(setting, spot, hit)
    longer = known or _goes_on(setting, spot, hit)
    if (short or longer) and is_given_itself(setting, spot) and not _is_itself(setting, spot, form):
        return True
    return (form.role is Role.DIMINUTIVE or longer) and _stands_as_family(setting, spot, form)


def _is_long_known(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a short form with an ending is a longer known given name (*Динара* for *Дина*)."""
    if hit.rest < _MORE_THAN_CASE or spot.place.raw.lower().endswith(_LOVED):
        return False
    return any(
        len(each) >= _LEAST_KNOWN and is_known_given(each, AS_KNOWN)
        for each in setting.lexicon.word(spot.place.raw).sounds
    )


_LEAST_KNOWN: Final = 5


def _is_with_it(spot: Spot, hit: Hit, form: Form) -> bool:
    """Say whether a word is made of what a short form is made of, too."""
    short = form.role is Role.DIMINUTIVE and hit.rest > 0 and form.sounds.endswith(_OPEN)
    return short and _with_it.search(plain(spot.place.raw)) is not None


def _is_itself(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is, whole, the name that is listed (*Ulviyye* for *Ульвия*)."""
    return any(
        fit(form.sounds, each, WHOLE, same(len(form.sounds))) is not None
        for each in setting.lexicon.word(spot.place.raw).sounds
    )


def _goes_on(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether more follows the name than a case (Gülden) or a vowel (Ülviyyə), and not what love adds."""
    if hit.rest < _MORE_THAN_CASE or not _has_consonant_more(setting, spot, hit):
        return False
    rests = {shape(sounds[-hit.rest :]) for sounds in setting.lexicon.word(spot.place.raw).sounds}
    return rests.isdisjoint(CASES)


def _has_consonant_more(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a consonant is in what follows the name, and it is not what love adds."""
    return not spot.place.raw.lower().endswith(_LOVED) and any(
        not set(sounds[len(sounds) - hit.rest :]) <= _VOWELS
        for sounds in setting.lexicon.word(spot.place.raw).sounds
    )


def _is_settlement(spot: Spot, hit: Hit) -> bool:
    """Say whether a word goes on behind the name as settlements end, with no more than a case."""
    found = _settled.search(plain(spot.place.raw)) if hit.rest >= _LEAST_SETTLED else None
    return found is not None and len(found[0]) <= hit.rest + _HEARD_LESS


_HEARD_LESS: Final = 2
"""How many letters more than sounds an ending may have."""


def _stands_as_family(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether the known given name of somebody else stands right before."""
    number = spot.first - 1
    if setting.gap(number, spot.first) != " ":
        return False
    before = setting.words[number]
    greets = setting.begins_at(number) and plain(before.raw) in COMMON
    return (
        before.raw[0].isupper()
        and not greets
        and is_plainly_given(setting, number)
        and not may_be_own(setting, before, form)
    )


def is_anothers_given(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a family name is a given name beside somebody else's family name (*Yusuf Sattorov*).

    Or what somebody is called is less like the word than a known given name is (*Ergash* for *Yerga*).
    """
    form = setting.lexicon.forms[hit.form]
    if form.role is Role.CALLED and is_given_itself(setting, spot):
        loose = hit.cost > _VERY_CALLED and _has_consonant_more(setting, spot, hit)
        if loose or _goes_on(setting, spot, hit):
            return True
    return (
        form.role is Role.FAMILY
        and not form.formed
        and is_known_given(form.sounds)
        and another_family(setting, spot)
        and not is_own_with_slips(setting, spot, form.who)
    )
