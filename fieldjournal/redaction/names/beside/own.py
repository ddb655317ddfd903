"""What stands beside a part of a name as another part of it; `anothers` is of what is somebody else's.

- Another part is a word that may be one, an initial that fits, or a word that is heard only now that it is
  known whose name it would complete: a short given name, two slips.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from fieldjournal.redaction.names.heard.nearness import LEAST_FAR, ROUNDED, SWAP, far_from, is_first
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.lexicon.alignment import may_fit
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, is_spelled_with_care, same, slack
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.unwritten import is_everyday
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON, LITTLE_WORDS
from fieldjournal.redaction.names.vocabulary.common_arabic import TITLES

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
_BESIDE_SMALL: Final = {one: others - {Role.STEM, Role.DIMINUTIVE} for one, others in _BESIDE.items()}
"""The parts that make a name with another one; in small letters, where names have a capital."""


class Beside:
    """What stands beside one spot as another part of a name: looked at once for all who share a part."""

    def __init__(self, setting: Setting, spot: Spot) -> None:
        self._setting, self._spot = setting, spot
        self._reach = tuple(setting.within_reach(spot))
        self._parts: dict[Hit, dict[int, Place]] = {}
        self._very: dict[Hit, dict[int, Place]] = {}

    def other_part(self, who: int, hit: Hit) -> Place | None:
        """Return where the other parts of somebody's name stand beside one; None where there are none."""
        known = self._parts.get(hit)
        if known is None:
            known = self._parts[hit] = self._other_parts(hit)
        return known.get(who)

    def _other_parts(self, hit: Hit) -> dict[int, Place]:
        places: dict[int, Place] = {}
        for number in self._reach:
            for who, place in _parts_at(self._setting, number, self._spot, hit).items():
                other = places.get(who, place)
                places[who] = Place("", min(other.start, place.start), max(other.end, place.end))
        return places

    def very_neighbour(self, who: int, hit: Hit) -> Place | None:
        """Return where another part of a name stands right beside, both whole, however short and small."""
        known = self._very.get(hit)
        if known is None:
            known = self._very[hit] = self._very_neighbours(hit)
        return known.get(who)

    def _very_neighbours(self, hit: Hit) -> dict[int, Place]:
        setting = self._setting
        lexicon = setting.lexicon
        mine, places = lexicon.forms[hit.form], dict[int, Place]()
        for _step, number, gap in setting.beside(self._spot) if _is_whole(mine, hit) else ():
            for beside in setting.by_word.get(number, ()) if gap.isspace() else ():
                for other in beside.hits:
                    form = lexicon.forms[other.form]
                    if {mine.role, form.role} in _TOGETHER and _is_whole(form, other):
                        for who in lexicon.bearers(hit.form) & lexicon.bearers(other.form):
                            places.setdefault(who, beside.place)
        return places


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


def _is_everyday(word: Place) -> bool:
    """Say whether a word is an everyday one in small letters: a name only where it is the very one."""
    return word.raw[0].islower() and plain(word.raw) in COMMON


def _is_loose(hit: Hit) -> bool:
    return hit.rest > 0 or hit.cost > _SHORTEST_COST


def _parts_at(setting: Setting, number: int, spot: Spot, hit: Hit) -> dict[int, Place]:
    """Return by person where a word is another part of the name of somebody who has the one that was hit."""
    word, lexicon = setting.words[number], setting.lexicon
    mine = lexicon.forms[hit.form]
    if plain(word.raw) in TITLES or (_is_loose(hit) and _is_everyday(spot.place)):
        return {}
    if not any(_stands(setting, setting.words[at], mine, hit) for at in range(spot.first, spot.last + 1)):
        return {}
    if _is_small_short_form(setting, mine, spot.place, Spot(number, number, word, ())):
        return {}
    found = _hit_at(setting, number, spot, hit)
    left = lexicon.bearers(hit.form) - found.keys()
    if left and setting.is_initial(number):
        roles: tuple[Role, ...] | None = None
        if mine.role is Role.FAMILY:
            roles = (Role.GIVEN, Role.FATHER)
        elif mine.role is Role.GIVEN and hit.cost <= same(len(mine.sounds)):
            roles = (Role.FAMILY,)
        if roles is not None:
            return found | {who: word for who in left if initial_fits(setting, word, who, roles)}
    if not left or (spot.place.raw.islower() and plain(spot.place.raw) in LITTLE_WORDS):
        return found
    return found | dict.fromkeys(_second_look(setting, word, left, hit), word)


def _is_small_short_form(setting: Setting, form: Form, word: Place, beside: Spot) -> bool:
    """Say whether a word is a short form in small letters beside a name with a capital (*Ergasheva bak*).

    So nobody writes of one person, and short forms are like many little words.
    """
    small = form.role is Role.DIMINUTIVE and word.small
    return small and setting.cased and beside.place.raw[0].isupper()


def _hit_at(setting: Setting, number: int, spot: Spot, hit: Hit) -> dict[int, Place]:
    """Return by person where a word was found to be another part of a name."""
    word, lexicon = setting.words[number], setting.lexicon
    mine, found = lexicon.forms[hit.form], dict[int, Place]()
    if hit.cost > _SHARE * len(mine.sounds):
        return found
    whose, everyday = lexicon.bearers(hit.form), _is_everyday(word)
    for beside in setting.by_word.get(number, ()):
        for other in beside.hits:
            theirs = whose & lexicon.bearers(other.form)
            if not theirs:
                continue
            form = lexicon.forms[other.form]
            near = other.cost <= _SHARE * len(form.sounds)
            near = near and not (form.role is Role.STEM and setting.is_small(word))
            near = near and not (_is_loose(other) and everyday)
            near = near and not _is_small_short_form(setting, form, word, spot)
            if near and {mine.role, form.role} in _TOGETHER and _stands(setting, word, form, other):
                found = dict.fromkeys(theirs, beside.place) | found
    return found


def _second_look(setting: Setting, word: Place, whose: frozenset[int], hit: Hit) -> frozenset[int]:
    """Return whose name a neighbour completes, heard again now that it is known whose it would complete."""
    lexicon = setting.lexicon
    mine = lexicon.forms[hit.form]
    small = setting.is_small(word)
    everyday = (plain(word.raw) in COMMON and not word.raw[0].isupper()) or is_everyday(word.raw)
    if len(word.raw) < _LEAST_LETTERS or hit.cost > _SHARE * len(mine.sounds):
        return frozenset()
    if everyday:
        return frozenset() if setting.is_cased_at(word) else _very_parts(lexicon, word.raw, whose, hit)
    very = _very_families(setting, word)
    if very:
        whose = whose.intersection(chain.from_iterable(map(lexicon.bearers, very)))
    if not whose:
        return whose
    roles = _BESIDE_SMALL[mine.role] if small else _BESIDE[mine.role]
    completed = _completing(setting, word.raw, lexicon.beside(hit.form, roles), small=small)
    return whose.intersection(chain.from_iterable(map(lexicon.bearers, completed)))


def _very_parts(lexicon: Lexicon, raw: str, whose: frozenset[int], hit: Hit) -> frozenset[int]:
    """Return whose name an everyday word completes as it is, where nothing has a capital (*aziz karim*)."""
    sounds = lexicon.word(raw).sounds
    among = lexicon.beside(hit.form, _BESIDE[lexicon.forms[hit.form].role])
    very = (lexicon.bearers(at) for at in among if lexicon.forms[at].sounds in sounds)
    return whose.intersection(chain.from_iterable(very))


def _completing(setting: Setting, raw: str, among: Sequence[int], *, small: bool) -> Iterator[int]:
    """Yield which of some forms a word completes a name as."""
    lexicon = setting.lexicon
    known = setting.completing.setdefault((raw, small), {})
    unknown = [at for at in among if at not in known]
    if unknown:
        known |= dict.fromkeys(unknown, False)
        consonants, sizes = lexicon.consonants, lexicon.sizes
        for sounds in lexicon.word(raw).sounds:
            far = far_from(sounds)
            for at in unknown:
                if (consonants[at] & far).bit_count() <= _FEW[sizes[at]] and not known[at]:
                    known[at] = _completes(lexicon, at, raw, sounds, small=small)
    return (at for at in among if known[at])


def _completes(lexicon: Lexicon, at: int, raw: str, sounds: str, *, small: bool) -> bool:
    """Say whether a word, in one of its readings, completes a name as a form beside another part of it."""
    form = lexicon.forms[at]
    most = _most_beside(len(form.sounds)) if form.role > Role.DIMINUTIVE else _FUZZY_SHORT
    if small or is_spelled_with_care(form, raw):
        most = min(most, same(len(form.sounds))) if len(form.sounds) > _SHORT else NOWHERE_NEAR
    found = lexicon.compare(at, form, sounds, most) if may_fit(form.sounds, sounds, most) else None
    return found is not None and (found.cost <= _ONE_SLIP or _begins_so(form.sounds, sounds))


def _begins_so(name: str, word: str) -> bool:
    return SWAP[name[0]][word[0]] <= _SAME_INITIAL


def is_somebody_elses(setting: Setting, word: Place, who: int) -> bool:
    """Say whether a word is the very family name of another person of the list."""
    very = _very_families(setting, word)
    return bool(very) and not any(who in setting.lexicon.bearers(at) for at in very)


def _very_families(setting: Setting, word: Place) -> list[int]:
    """Return the family names that a word is exactly."""
    forms = setting.lexicon.forms
    very = (hit for hit in setting.lexicon.word(word.raw).hits if forms[hit.form].formed)
    return [hit.form for hit in very if hit.cost <= same(len(forms[hit.form].sounds)) / 2]


def _most_beside(size: int) -> float:
    """Return the cost up to which a neighbour of so many sounds completes a name that is known already."""
    return (0.1, 0.1, 0.2, 0.3, 0.6, 1.05)[size] if size < 6 else min(slack(size) + 0.2, _SHARE * size)  # noqa: PLR2004


class _Few(dict[int, int]):
    """By a form's sounds how many consonants a word may lack, and all that are near, to complete a name."""

    def __missing__(self, size: int) -> int:
        self[size] = int((_most_beside(size) + ROUNDED) / LEAST_FAR)
        return self[size]


_FEW: Final = _Few()


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
