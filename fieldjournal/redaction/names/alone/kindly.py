"""Whether love or respect behind or beside a given name tells that it is its bearer's.

So is one half of it, or a short form, where a word of kin is glued to it (*saparkaka, tohiraka*). A name that
is an everyday word as well is the name beside such a word: nobody speaks so of a thing (*Lola opa*).
Written with a capital it may be spelled otherwise than listed (*Үсөнжан, Үсөн мырза* for *Усен*), in small
letters hardly (*umidaxon, odilaka*). Before somebody else's family name, or a place's word, it tells nothing.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.alone.likeness import is_less
from fieldjournal.redaction.names.beside.anothers import another_family, followed_by_name
from fieldjournal.redaction.names.beside.elsewhere import is_before_a_family_name
from fieldjournal.redaction.names.beside.respect import is_respected
from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.lexicon.dear import DEAR, ENDEARED, is_kin
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot

_LEAST: Final = 4
"""Sounds of a name behind or beside which love and respect tell a person."""
_LEAST_BEHIND: Final = 3
_LONGEST_CASE: Final = 2
_OTHERWISE: Final = 0.15
"""How much more than another spelling a name with a capital may cost."""
_SMALL: Final = 0.16
_VERY: Final = 0.06
"""What a short form, or a name that is an everyday word, may cost there."""
_NAMES: Final = (Role.GIVEN, Role.CALLED, Role.DIMINUTIVE)


def is_called_kindly(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is somebody's given name with love or respect, and nobody else's."""
    form = setting.lexicon.forms[hit.form]
    size, written = len(form.sounds), spot.place.raw[0].isupper()
    if form.role not in _NAMES or size < _LEAST:
        return False
    everyday = setting.is_common(spot)
    if hit.cost > _most(form, written=written, everyday=everyday):
        return False
    longest = _LONGEST_CASE if written and not everyday else 0
    respected = hit.rest <= longest and is_respected(setting, spot, behind=everyday and not written)
    if not respected and not _is_endeared(setting, spot, hit, form):
        return False
    if form.role is Role.DIMINUTIVE and is_before_a_family_name(setting, spot):
        return False
    return not (another_family(setting, spot) or followed_by_name(setting, spot) or setting.is_place(spot))


def _most(form: Form, *, written: bool, everyday: bool) -> float:
    """Return what a word beside love or respect may cost: more with a capital (*O'tkir aka* for Utkir)."""
    if form.role is Role.DIMINUTIVE or (everyday and not written):
        return _VERY
    if not written:
        return _SMALL
    return same(len(form.sounds)) + (0.0 if everyday else _OTHERWISE)


def _is_endeared(setting: Setting, spot: Spot, hit: Hit, form: Form) -> bool:
    """Say whether love or respect is put behind the name, in small letters as behind no word."""
    tells = DEAR | ENDEARED if spot.place.raw[0].isupper() else ENDEARED
    return (
        hit.rest >= _LEAST_BEHIND
        and not is_less(setting, spot, hit, len(form.sounds))
        and any(
            is_kin(each[-hit.rest :])
            or (form.role is not Role.DIMINUTIVE and shape(each[-hit.rest :]) in tells)
            for each in setting.lexicon.word(spot.place.raw).sounds
        )
    )
