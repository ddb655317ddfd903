"""What stands beside a part of a name as another part of it; `anothers` is of what is somebody else's.

- Another part is a word that may be one, an initial that fits, or a word that is heard only now that it is
  known whose name it would complete: a short given name, two slips.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldjournal.redaction.names.alignment import may_fit
from fieldjournal.redaction.names.common import COMMON
from fieldjournal.redaction.names.common_arabic import TITLES
from fieldjournal.redaction.names.forms import Form, Hit, is_spelled_with_care, same, slack
from fieldjournal.redaction.names.lexicon import Lexicon
from fieldjournal.redaction.names.nearness import SWAP, is_first
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.setting import Setting, Spot
from fieldjournal.redaction.names.sounds import heard, plain
from fieldjournal.redaction.names.unwritten import is_everyday
from fieldjournal.redaction.names.words import Place

_SHARE: Final = 0.22
"""The cost of a part in letters over its sounds, up to which another part supports it."""
_LEAST_LETTERS: Final = 3
_FUZZY_SHORT: Final = 0.2
_ONE_SLIP: Final = 1.05
_SAME_INITIAL: Final = 0.25
_SHORT: Final = 3
_SHORTEST_COST: Final = 0.05
NOWHERE_NEAR: Final = -1.0
_TOGETHER: Final = frozenset(
    {
        frozenset({Role.GIVEN, Role.FAMILY}),
        frozenset({Role.GIVEN, Role.FATHER}),
        frozenset({Role.GIVEN, Role.STEM}),
        frozenset({Role.FATHER, Role.FAMILY}),
        frozenset({Role.DIMINUTIVE, Role.FAMILY}),
        frozenset({Role.DIMINUTIVE, Role.STEM}),
        frozenset({Role.CALLED, Role.FAMILY}),
    }
)
"""Parts that make a name together."""

_BESIDE: Final = {one: frozenset(other for other in Role if {one, other} in _TOGETHER) for one in Role}
_BESIDE_SMALL: Final = {one: others - {Role.STEM} for one, others in _BESIDE.items()}
"""The parts that make a name with another one; in small letters."""


def other_part(setting: Setting, spot: Spot, who: int, hit: Hit) -> Place | None:
    """Return where the other parts of somebody's name stand beside one; None where there are none."""
    places = [
        place
        for number in setting.within_reach(spot)
        if (place := _part_at(setting, number, spot, who, hit)) is not None
    ]
    if not places:
        return None
    return Place("", min(each.start for each in places), max(each.end for each in places))


def very_neighbour(setting: Setting, spot: Spot, who: int, hit: Hit) -> Place | None:
    """Return where another part of a name stands right beside one, both whole, however short and small."""
    mine = setting.lexicon.forms[hit.form]
    for _step, number, gap in setting.beside(spot) if _is_whole(mine, hit) else ():
        for beside in setting.by_word.get(number, ()) if gap.isspace() else ():
            for other in beside.hits:
                form = setting.lexicon.forms[other.form]
                theirs = other.form in setting.lexicon.by_person[who]
                if theirs and {mine.role, form.role} in _TOGETHER and _is_whole(form, other):
                    return beside.place
    return None


def _is_whole(form: Form, hit: Hit) -> bool:
    whole = not hit.rest and not hit.inside and form.role is not Role.DIMINUTIVE
    return whole and hit.cost <= same(len(form.sounds)) + _SHORTEST_COST


def _stands(setting: Setting, word: Place, form: Form, hit: Hit) -> bool:
    """Say whether a part, if very short, stands as it is: no ending, no small letters."""
    size = len(form.sounds)
    if size > _SHORT:
        return True
    whole = size >= _SHORT or (not hit.rest and hit.cost <= _SHORTEST_COST)
    return whole and not setting.is_small(word)


def _part_at(setting: Setting, number: int, spot: Spot, who: int, hit: Hit) -> Place | None:
    word, forms = setting.words[number], setting.lexicon.forms
    mine = forms[hit.form]
    if plain(word.raw) in TITLES:
        return None
    if not any(_stands(setting, setting.words[at], mine, hit) for at in range(spot.first, spot.last + 1)):
        return None
    theirs = setting.lexicon.by_person[who]
    for beside in setting.by_word.get(number, ()):
        for other in beside.hits:
            if other.form not in theirs:
                continue
            form = forms[other.form]
            near = other.cost <= _SHARE * len(form.sounds) and hit.cost <= _SHARE * len(mine.sounds)
            near = near and not (form.role is Role.STEM and setting.is_small(word))
            if near and {mine.role, form.role} in _TOGETHER and _stands(setting, word, form, other):
                return beside.place
    if setting.is_initial(number):
        if mine.role is Role.FAMILY:
            return word if initial_fits(setting, word, who, (Role.GIVEN, Role.FATHER)) else None
        if mine.role is Role.GIVEN and hit.cost <= same(len(mine.sounds)):
            return word if initial_fits(setting, word, who, (Role.FAMILY,)) else None
    return _second_look(setting, word, who, hit)


def _second_look(setting: Setting, word: Place, who: int, hit: Hit) -> Place | None:
    """Look at a neighbour again, now that it is known whose name it would complete."""
    lexicon = setting.lexicon
    mine = lexicon.forms[hit.form]
    small = setting.is_small(word)
    everyday = (plain(word.raw) in COMMON and not word.raw[0].isupper()) or is_everyday(word.raw)
    if len(word.raw) < _LEAST_LETTERS or everyday or hit.cost > _SHARE * len(mine.sounds):
        return None
    if is_somebody_elses(setting, word, who):
        return None
    known = setting.completing.setdefault((word.raw, small), {})
    for at in lexicon.beside(who, _BESIDE_SMALL[mine.role] if small else _BESIDE[mine.role]):
        completes = known.get(at)
        if completes is None:
            completes = known[at] = _completes(lexicon, at, word.raw, small=small)
        if completes:
            return word
    return None


def _completes(lexicon: Lexicon, at: int, raw: str, *, small: bool) -> bool:
    """Say whether a word completes a name as one of its forms, beside another part of it."""
    form = lexicon.forms[at]
    most = _most_beside(len(form.sounds)) if form.role > Role.DIMINUTIVE else _FUZZY_SHORT
    if small or is_spelled_with_care(form, raw):
        most = min(most, same(len(form.sounds))) if len(form.sounds) > _SHORT else NOWHERE_NEAR
    for sounds in lexicon.word(raw).sounds:
        found = lexicon.compare(at, form, sounds, most) if may_fit(form.sounds, sounds, most) else None
        if found is not None and (found.cost <= _ONE_SLIP or _begins_so(form.sounds, sounds)):
            return True
    return False


def _begins_so(name: str, word: str) -> bool:
    return SWAP[name[0]][word[0]] <= _SAME_INITIAL


def is_somebody_elses(setting: Setting, word: Place, who: int) -> bool:
    """Say whether a word is the very family name of another person of the list."""
    forms = setting.lexicon.forms
    very = [hit for hit in setting.lexicon.word(word.raw).hits if forms[hit.form].formed]
    very = [hit for hit in very if hit.cost <= same(len(forms[hit.form].sounds)) / 2]
    return bool(very) and not any(who in forms[hit.form].who for hit in very)


def _most_beside(size: int) -> float:
    """Return the cost up to which a neighbour of so many sounds completes a name that is known already."""
    return (0.1, 0.1, 0.2, 0.3, 0.6, 1.05)[size] if size < 6 else min(slack(size) + 0.2, _SHARE * size)  # noqa: PLR2004


def initial_fits(setting: Setting, word: Place, who: int, roles: Sequence[Role]) -> bool:
    """Say whether an initial is the first letter of one of somebody's names, in whatever script."""
    sounds = [each for each in heard(plain(word.raw)) if each]
    heard_as = {each[0] for each in sounds} | {each[-1] for each in sounds}
    for at in setting.lexicon.by_person[who]:
        form = setting.lexicon.forms[at]
        if form.role not in roles:
            continue
        if is_first(heard_as, form.sounds):
            return True
    return False
