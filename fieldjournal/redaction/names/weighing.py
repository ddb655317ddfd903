"""What one word is, weighed against what stands beside it: whose name, how surely, and why.

- Two parts of one name side by side are one mention (`beside`), sure where one of them is the very part; too
  short to be so, or in small letters, they are asked when both are whole.
- A part alone is what `tiers` says, but a given name may surely be its bearer's (`bearer`); a father's name
  that is not listed goes with the given name before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import Final, NamedTuple

from fieldjournal.redaction.names.alone.bearer import is_surely_a_short_family_name, is_surely_its_bearers
from fieldjournal.redaction.names.alone.everyday import is_everyday_in_case
from fieldjournal.redaction.names.alone.initialled import is_initialled
from fieldjournal.redaction.names.alone.inside_words import glued
from fieldjournal.redaction.names.alone.sureness import Sureness
from fieldjournal.redaction.names.alone.tiers import alone
from fieldjournal.redaction.names.beside.fathers import fathers_name_after, may_be_family_name
from fieldjournal.redaction.names.beside.own import Beside
from fieldjournal.redaction.names.beside.pairs import is_surely_whose
from fieldjournal.redaction.names.beside.unwritten_pairs import (
    NOBODYS,
    NOT_UNWRITTEN,
    SURELY,
    told_side_by_side,
)
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import Hit, same
from fieldjournal.redaction.names.lexicon.known import is_usual_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.manner import is_in_address
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns

REASON: Final = {
    Role.STEM: "given-name",
    Role.DIMINUTIVE: "short-form",
    Role.GIVEN: "given-name",
    Role.FATHER: "patronymic",
    Role.CALLED: "calling-alike",
    Role.FAMILY: "family-name",
}
_WHOLE: Final = (Role.GIVEN, Role.CALLED)
_REACH: Final = 4
"""Words around one among which the other parts of a name stand."""
_LEAST_VERY: Final = 5
_PEOPLE: Final = 128
"""People between two ticks who may be meant by one word: thousands have a common name."""
_PER_ROLE: Final = 0.03
"""How much better a likeness has to be for a part that tells less."""


class Found(NamedTuple):
    """A mention: place, person by number, how sure, reason."""

    start: int
    end: int
    who: int
    sureness: Sureness
    reason: str


def word_weighed(setting: Setting, spot: Spot, tick: Tick) -> Iterator[Found]:
    """Yield whose name a word is; `tick` may raise to stop it."""
    forms, very = setting.lexicon.forms, _of_the_very_name(setting, spot)
    by_person: dict[int, list[Hit]] = {who: [] for hit in very for who in forms[hit.form].who}
    for hit in sorted(very, key=lambda each: _weakness(setting, each)):
        for who in forms[hit.form].who:
            by_person[who].append(hit)
    told = cache(partial(alone, setting, spot))  # the same for all who have a name in common
    beside = Beside(setting, spot)
    for who, hits in in_turns(by_person.items(), tick, _PEOPLE):
        asked = None
        for hit in hits:
            found = _weigh(setting, spot, who, hit, hits, told=told, beside=beside)
            if found.sureness is Sureness.SURE:
                yield found
                break
            asked = asked or (found if found.sureness else None)
            if asked is not None and asked.reason == "both-names":
                break
        if asked is not None and found.sureness is not Sureness.SURE:
            yield asked


def _of_the_very_name(setting: Setting, spot: Spot) -> Sequence[Hit]:
    """Return the hits of a word without other people's family names with a slip, where it is one exactly."""
    forms = setting.lexicon.forms
    formed = [hit for hit in spot.hits if forms[hit.form].formed]
    very = [
        hit
        for hit in spot.hits
        if forms[hit.form].role > Role.DIMINUTIVE
        and len(forms[hit.form].sounds) >= _LEAST_VERY
        and hit.cost <= same(len(forms[hit.form].sounds)) / 2
    ]
    if not very or all(hit in very for hit in formed):
        return spot.hits
    people = {who for hit in very for who in forms[hit.form].who}
    far = {
        hit.form
        for hit in formed
        if hit.cost > same(len(forms[hit.form].sounds)) and people.isdisjoint(forms[hit.form].who)
    }
    return [hit for hit in spot.hits if hit.form not in far]


def _weakness(setting: Setting, hit: Hit) -> tuple[float, int]:
    form = setting.lexicon.forms[hit.form]
    return hit.cost / len(form.sounds) - _PER_ROLE * form.role, -form.role


def _is_sure(setting: Setting, spot: Spot, who: int, start: int, end: int) -> bool:
    """Say whether parts side by side are surely somebody's: words read otherwise than they stand are."""
    around = range(max(0, spot.first - _REACH), min(len(setting.words), spot.last + _REACH + 1))
    words = [word for at in around if start <= (word := setting.words[at]).start < end]
    as_it_stands = spot.place in words
    return not as_it_stands or (
        is_surely_whose(setting, who, words) and not any(_is_half(setting, who, word) for word in words)
    )


def _is_half(setting: Setting, who: int, word: Place) -> bool:
    """Say whether a word is only the second half of a given name, and one of its own: maybe a relative's.

    *Sona Täjiýewa* beside *Ogulsona Täjiýewa*.
    """
    forms = setting.lexicon.forms
    theirs = [forms[hit.form] for hit in setting.lexicon.word(word.raw).hits if who in forms[hit.form].who]
    if not theirs or any(form.role is not Role.DIMINUTIVE for form in theirs):
        return False
    given = [forms[at].sounds for at in setting.lexicon.by_person[who] if forms[at].role in _WHOLE]
    return any(
        is_usual_given(form.sounds) and any(each.endswith(form.sounds) for each in given) for form in theirs
    )


def _over(one: Place, other: Place) -> tuple[int, int]:
    """Return where two places begin and end together."""
    return min(one.start, other.start), max(one.end, other.end)


def _with_the_father(setting: Setting, spot: Spot, hit: Hit, end: int) -> int:
    """Return where a name ends with the father's that follows it, as papers write it, listed or not.

    *Аннагельдыев Байрам Мередович*, *Аннагельдыев Б.М.*: what stays of the father tells who it was.
    """
    if end == spot.place.end and setting.lexicon.forms[hit.form].role is Role.GIVEN:
        father = fathers_name_after(setting, spot)
        return father.end if father is not None else end
    initial = _second_initial.match(setting.text, end - 1) if end > spot.place.end else None
    return initial.end() if initial is not None else end


_second_initial: Final = re.compile(r"(?<=[\s\u00a0])[^\W\d_]\.[ \u00a0]?[^\W\d_](?=\.)")
"""The initial a name ends with, and the father's behind it."""


def _is_fathered(setting: Setting, spot: Spot, who: int, father: Place | None) -> bool:
    """Say whether a father's name follows that may be theirs: none is listed, no family name is or comes."""
    forms = setting.lexicon.forms
    if father is None or any(forms[at].role is Role.FATHER for at in setting.lexicon.by_person[who]):
        return False
    if may_be_family_name(father.raw):
        return False
    number = next(
        at for at in range(spot.last + 1, len(setting.words)) if setting.words[at].end == father.end
    )
    following = setting.words[number + 1] if setting.gap(number, number + 1) == " " else None
    return following is None or not following.raw[0].isupper() or plain(following.raw) in COMMON


def _weigh(
    setting: Setting,
    spot: Spot,
    who: int,
    hit: Hit,
    hits: Sequence[Hit],
    *,
    told: Callable[[Hit], Sureness],
    beside: Beside,
) -> Found:
    """Return what a word is as somebody's name; `told` is what a part of it tells alone."""
    both = _with_another_part(setting, spot, who, hit, beside)
    return both if both is not None else _alone(setting, spot, who, hit, hits, told=told)


def _with_another_part(setting: Setting, spot: Spot, who: int, hit: Hit, beside: Beside) -> Found | None:
    """Return what a word is together with another part of the name beside it; None where none tells."""
    start, end = spot.place.start, spot.place.end
    other = beside.other_part(who, hit)
    told_beside = told_side_by_side(setting, who, *_over(spot.place, other)) if other is not None else NOBODYS
    if other is not None and told_beside != NOBODYS:
        start, end = _over(spot.place, other)
        sure = told_beside == SURELY or (
            told_beside == NOT_UNWRITTEN and (hit.inside or _is_sure(setting, spot, who, start, end))
        )
        sureness = Sureness.SURE if sure else Sureness.ASK
        return Found(start, _with_the_father(setting, spot, hit, end), who, sureness, "both-names")
    small = beside.very_neighbour(who, hit)
    if small is None:
        return None
    return Found(min(start, small.start), max(end, small.end), who, Sureness.ASK, "both-names")


def _alone(
    setting: Setting, spot: Spot, who: int, hit: Hit, hits: Sequence[Hit], *, told: Callable[[Hit], Sureness]
) -> Found:
    """Return what a word is as one part of somebody's name, with a father's name that follows."""
    start, end = spot.place.start, spot.place.end
    forms = setting.lexicon.forms
    name = forms[hit.form].sounds if not hit.rest else ""
    word = (
        hit.inside
        and is_everyday_in_case(setting, spot, name)
        and not is_in_address(setting.text, spot.place)
    )
    sureness = Sureness.NOTHING if word else glued(forms, hits) if hit.inside else told(hit)
    role = forms[hit.form].role
    father = fathers_name_after(setting, spot) if role in (Role.GIVEN, Role.DIMINUTIVE) else None
    if father is not None:
        end = father.end
    fathered = role is Role.GIVEN and _is_fathered(setting, spot, who, father)
    if sureness is Sureness.ASK and (
        is_surely_a_short_family_name(setting, spot, hit)
        or is_surely_its_bearers(setting, spot, who, hits, fathered=fathered)
    ):
        sureness = Sureness.SURE
    if not sureness and is_initialled(setting, spot, who, hit):
        sureness, end = Sureness.ASK, setting.words[spot.last + 1].end
    return Found(start, end, who, sureness, REASON[forms[hit.form].role])
