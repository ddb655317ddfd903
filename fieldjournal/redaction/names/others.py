"""Names that are somebody else's though they are like a listed one.

- A word that is a known given name, whole, is not a shorter listed one with an ending of two sounds or more
  (*Perihan* for *Peri*, *Nurettin* for *Nury*); nor a short form in another spelling (*Thomas* for *Toma*).
  An ending of one vowel is as likely a case (*Александра* of *Александр*).
- A short form, or a given name with more than a case, behind the known given name of somebody else is that
  one's family name (*Desmond Pike*, *Fikret Altınok*).
- What somebody is called that is a usual given name is a given name: beside another family name it is nobody
  (*Лев Абрамов* for *Лёва Подгорный*). So is a family name that is a given name (*Botir Sattorov* for
  *Batyr gyzy*).
- A settlement that is called after a given name is nobody (*Ravshanobod, Selbiguýy*).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.alignment import fit
from fieldjournal.redaction.names.allowance import DEAR
from fieldjournal.redaction.names.anothers import (
    another_family,
    is_own_with_slips,
    is_plainly_given,
    may_be_own,
)
from fieldjournal.redaction.names.endings import WHOLE
from fieldjournal.redaction.names.forms import Form, Hit, same
from fieldjournal.redaction.names.known import is_known_given
from fieldjournal.redaction.names.likeness import is_given_itself
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.setting import Setting, Spot
from fieldjournal.redaction.names.sounds import plain

_MORE_THAN_CASE: Final = 2
_VERY: Final = 0.05
"""What a short form as it is spelled may cost."""
_LEAST_SETTLED: Final = 3
_settled: Final = re.compile(
    r"(?:a[bv]a[dt]|[ao]b[oa]d|абад|обод|ават|k[oö][yý]ü?|к[ёө]й|gu[yý]y|oba|gala|kala|кала|kent|kənd|кент|kand|канд|depe"
    r"|депе|tepa|tepe|тепа|тобе|төбе|aul|аул|sa[yý]|сай|bula[kq]|булак|бұлақ|burg|бург|град|grad|stadt|dorf|ville)"
    r"[\w]{0,4}$"
)
"""How settlements end that are called after somebody."""


def is_somebody_else(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a given name or a short form is somebody else's or a settlement's."""
    form = setting.lexicon.forms[hit.form]
    settled = hit.rest >= _LEAST_SETTLED and _settled.search(plain(spot.place.raw))
    if settled and not _settled.search(form.sounds):
        return True
    short = form.role is Role.DIMINUTIVE and hit.cost > _VERY
    longer = hit.rest >= _MORE_THAN_CASE and not spot.place.raw.lower().endswith(DEAR)
    if (short or longer) and is_given_itself(setting, spot) and not _is_itself(setting, spot, form):
        return True
    return (form.role is Role.DIMINUTIVE or longer) and _stands_as_family(setting, spot, form)


def _is_itself(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is, whole, the name that is listed (*Ulviyye* for *Ульвия*)."""
    return any(
        fit(form.sounds, each, WHOLE, same(len(form.sounds))) is not None
        for each in setting.lexicon.word(spot.place.raw).sounds
    )


def _stands_as_family(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether the known given name of somebody else stands right before."""
    number = spot.first - 1
    if setting.gap(number, spot.first) != " ":
        return False
    before = setting.words[number]
    return (
        before.raw[0].isupper()
        and is_plainly_given(setting, number)
        and not may_be_own(setting, before, form)
    )


def is_anothers_given(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a calling or family name is a given name beside somebody else's family name."""
    given = form.role is Role.CALLED and _has_family(setting, form)
    given = given or (form.role is Role.FAMILY and not form.formed)
    return (
        given
        and is_known_given(form.sounds)
        and another_family(setting, spot)
        and not is_own_with_slips(setting, spot, form.who)
    )


def _has_family(setting: Setting, form: Form) -> bool:
    """Say whether a family name is listed of everybody who is called so."""
    lexicon = setting.lexicon
    return all(
        any(lexicon.forms[at].role is Role.FAMILY for at in lexicon.by_person[who]) for who in form.who
    )
