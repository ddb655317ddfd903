"""Who is meant: hits on words weighed against what stands beside them.

For:
- two parts of one name side by side (given and family name, given and father's name), in any order;
- initials that fit; a part that is only heard when its neighbour is known (short names, two slips);
- a part of the name alone when the person is surely named elsewhere in the text.

Against:
- another family name beside the given name, initials that do not fit: somebody else, no mention;
- another given name beside the family name: a relative, or nobody; only asked;
- everyday words, a place called by the name, small letters where the text has capitals.

Tiers: sure is a family name or a listed calling that is near, and everything with support. A lone given
name, a short form, a patronymic alone, a weak likeness is asked. What is weaker is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from fieldjournal.redaction.names.common import COMMON, COMMON_SOUNDS, PLACES_AND_RANKS
from fieldjournal.redaction.names.endings import FATHER_WORDS
from fieldjournal.redaction.names.letters import VOWELS
from fieldjournal.redaction.names.lexicon import Hit, Lexicon, same, slack
from fieldjournal.redaction.names.parts import Role, is_given
from fieldjournal.redaction.names.sounds import SWAP, heard, plain
from fieldjournal.redaction.names.words import Place

SURE: Final = 2
ASK: Final = 1
NOTHING: Final = 0

_LEAST_SHORT: Final = 4
_LEAST_TELLING: Final = 5
"""Sounds from which on a family name without a family name's ending tells by itself."""

_REACH: Final = 2
"""How many words may stand between two parts of a name, counting the second."""
_CLOSE: Final = 600
"""Characters within which a sure mention supports a lone given name."""

_capital = re.compile(r"[^\W\d_]")
_family_like = re.compile(
    r"(?:[oeai](?:v|f)|sk|zod[ae]|zad[aeA]|enk|[aieu]n[ck]o|og?lu|C[uU]k|ian|S?vili|dze|[aeiAoOuU]r?taS)(?:a|ai|oi|ou|u|im|i|ih|imi|e|om|ogo|omu|oe|iga|ga|ni|ning|nin|"
    r"in|da|dan|lar|ler|ro|ia|ii|ii?m)?$"
)


class Spot(NamedTuple):
    """A word of the text, or several read together, and what it may be."""

    first: int
    last: int
    """Numbers of the words it covers, the last included."""
    place: Place
    hits: tuple[Hit, ...]
    glued: bool = False


class Found(NamedTuple):
    """A mention: place, person by number, tier, reason."""

    start: int
    end: int
    who: int
    tier: int
    reason: str


def _beside_slack(size: int) -> float:
    """Return the cost up to which a neighbour completes a name that is known already."""
    return (0.1, 0.1, 0.2, 0.3, 0.6)[size] if size < 5 else slack(size) + 0.2  # noqa: PLR2004


class Evidence:
    """Weighs the hits of one text."""

    def __init__(self, text: str, words: Sequence[Place], spots: Sequence[Spot], lexicon: Lexicon) -> None:
        self._text = text
        self._words = words
        self._lexicon = lexicon
        self._spots = spots
        self._cased = any(
            word.raw[0].isupper() and len(word.raw) > 1 and not word.raw.isupper() for word in words
        )
        self._by_word: dict[int, list[Spot]] = {}
        for spot in spots:
            for number in range(spot.first, spot.last + 1):
                self._by_word.setdefault(number, []).append(spot)

    def weighed(self) -> list[Found]:
        """Return every mention, with lone given names near a sure mention of the same person raised."""
        found = [each for spot in self._spots for each in self._of(spot)]
        sure: dict[int, list[int]] = {}
        for each in found:
            if each.tier == SURE:
                sure.setdefault(each.who, []).append(each.start)
        return [
            each._replace(tier=SURE, reason="near-sure")
            if each.tier == ASK
            and each.reason in _RAISED
            and any(abs(each.start - at) <= _CLOSE for at in sure.get(each.who, ()))
            else each
            for each in found
        ]

    def _of(self, spot: Spot) -> Iterator[Found]:
        best: dict[int, list[Hit]] = {}
        for hit in spot.hits:
            for who in self._lexicon.forms[hit.form].who:
                best.setdefault(who, []).append(hit)
        for who, hits in best.items():
            hit = min(hits, key=self._weakness)
            yield from self._weigh(spot, who, hit, hits)

    def _weakness(self, hit: Hit) -> tuple[float, int]:
        form = self._lexicon.forms[hit.form]
        return hit.cost / max(len(form.sounds), 1) - 0.03 * form.role, -form.role

    def _weigh(self, spot: Spot, who: int, hit: Hit, hits: Sequence[Hit]) -> Iterator[Found]:
        form = self._lexicon.forms[hit.form]
        beside = self._beside(spot, who, form.role, hit)
        if beside is not None:
            start, end = min(spot.place.start, beside.start), max(spot.place.end, beside.end)
            yield Found(start, end, who, SURE, "both-names")
            return
        tier = self._glued(hits) if hit.inside else self._alone(spot, hit)
        if tier:
            yield Found(spot.place.start, spot.place.end, who, tier, _REASON[form.role])

    def _glued(self, hits: Sequence[Hit]) -> int:
        roles = {self._lexicon.forms[hit.form].role for hit in hits}
        longest = max(len(self._lexicon.forms[hit.form].sounds) for hit in hits)
        if len(roles) > 1:
            return SURE
        return SURE if Role.FAMILY in roles and longest >= 7 else ASK  # noqa: PLR2004

    # a part beside

    def _beside(self, spot: Spot, who: int, role: Role, hit: Hit) -> Place | None:
        """Return the place of another part of the same name beside this one."""
        farthest = None
        for number in self._neighbours(spot):
            place = self._part_at(number, who, role, hit)
            if place is not None:
                farthest = (
                    place
                    if farthest is None
                    else Place("", min(place.start, farthest.start), max(place.end, farthest.end))
                )
        return farthest

    def _neighbours(self, spot: Spot) -> Iterator[int]:
        for step, edge in ((1, spot.last), (-1, spot.first)):
            at = edge
            for _ in range(_REACH):
                gap = self._gap(at, at + step)
                if gap is None:
                    break
                at += step
                yield at
                if not self._may_stand_between(at):
                    break

    def _may_stand_between(self, number: int) -> bool:
        """Say whether a word may stand between two parts of one name: a further name, an initial, *ogly*."""
        raw = self._words[number].raw
        folded = plain(raw)
        if folded in FATHER_WORDS:
            return True
        return folded not in COMMON and (raw[0].isupper() or not self._cased)

    def _gap(self, one: int, other: int) -> str | None:
        """Return what stands between two neighbouring words; None where a sentence ends between them."""
        low, high = sorted((one, other))
        if low < 0 or high >= len(self._words):
            return None
        one_word = self._words[low]
        gap = self._text[one_word.end : self._words[high].start]
        if len(gap) > _LONGEST_GAP:
            return None
        if _breaks.search(gap) and not (
            len(one_word.raw) <= _LONGEST_INITIAL and _initial_gap.fullmatch(gap)
        ):
            return None
        return gap

    def _part_at(self, number: int, who: int, role: Role, hit: Hit) -> Place | None:
        word = self._words[number]
        forms = self._lexicon.forms
        for spot in self._by_word.get(number, ()):
            for other in spot.hits:
                if who in forms[other.form].who and _complete(role, forms[other.form].role, hit, other):
                    return spot.place
        if role is Role.FAMILY and self._is_initial(number):
            return word if self._initial_fits(word.raw, who, (Role.GIVEN, Role.FATHER)) else None
        if role is Role.GIVEN and self._is_initial(number) and hit.cost <= same(len(forms[hit.form].sounds)):
            return word if self._initial_fits(word.raw, who, (Role.FAMILY,)) else None
        return self._second_look(number, who, role, hit)

    def _second_look(self, number: int, who: int, role: Role, hit: Hit) -> Place | None:
        """Look at a neighbour again, now that it is known whose name it would complete."""
        word = self._words[number]
        if hit.cost > max(1.1, same(len(self._lexicon.forms[hit.form].sounds))) or len(word.raw) < 2:  # noqa: PLR2004
            return None
        small = self._cased and word.raw[0].islower()
        if len(word.raw) < 3 or (plain(word.raw) in COMMON and not word.raw[0].isupper()):  # noqa: PLR2004
            return None
        for at in self._lexicon.by_person[who]:
            form = self._lexicon.forms[at]
            if not _completes(role, form.role):
                continue
            most = _beside_slack(len(form.sounds)) if form.role > Role.DIMINUTIVE else 0.2
            if small:
                most = min(most, same(len(form.sounds)))
            for sounds in self._lexicon.word(word.raw).sounds:
                other = self._lexicon.compare(at, form, sounds, most)
                if other is not None:
                    return word
        return None

    # initials

    def _is_initial(self, number: int) -> bool:
        raw = self._words[number].raw
        if len(raw) > 3 or not raw[0].isupper():  # noqa: PLR2004
            return False
        return self._text[self._words[number].end : self._words[number].end + 1] == "."

    def _initial_fits(self, raw: str, who: int, roles: Sequence[Role]) -> bool:
        heard_as = {each[0] for each in heard(plain(raw)) if each} | {
            each[-1] for each in heard(plain(raw)) if each
        }
        for at in self._lexicon.by_person[who]:
            form = self._lexicon.forms[at]
            if form.role in roles:
                first = form.sounds[0]
                fitting = _INITIALS.get(first, "") + (form.sounds[1:2] if first == "i" else first)
                if first in VOWELS or not heard_as.isdisjoint(VOWELS):
                    fitting += "i"
                if any(SWAP[first][each] <= _INITIAL or each in fitting for each in heard_as):
                    return True
        return False

    # a part alone

    def _alone(self, spot: Spot, hit: Hit) -> int:
        form = self._lexicon.forms[hit.form]
        size = len(form.sounds)
        grade = 0 if hit.cost <= same(size) else 1 if hit.cost <= 1.02 + 0.02 * size else 2
        if grade == 2 and form.formed and hit.cost <= 1.0 + 0.8 * same(size):  # noqa: PLR2004
            grade = 1 if size < 9 else 2  # noqa: PLR2004
        if form.role is Role.FATHER:
            return ASK if grade == 0 and form.formed else NOTHING
        telling = form.role in (Role.FAMILY, Role.CALLED) and (form.formed or size >= _LEAST_TELLING)
        if telling or (form.role is Role.CALLED and grade == 0):
            return self._telling(spot, form.role, grade, size, hit)
        return self._given(spot, form.role, grade, size, hit)

    def _begins(self, spot: Spot) -> bool:
        """Say whether a word stands at the beginning of a sentence, where every word has a capital."""
        before = self._text[max(0, spot.place.start - 3) : spot.place.start].rstrip(' \t«"“(')
        return not before or before[-1] in ".!?…:\n-—–•"

    def _is_common(self, spot: Spot) -> bool:
        return spot.first == spot.last and any(
            each in COMMON_SOUNDS for each in self._lexicon.word(spot.place.raw).sounds
        )

    def _telling(self, spot: Spot, role: Role, grade: int, size: int, hit: Hit) -> int:  # noqa: PLR0911
        small = self._is_small(spot)
        formed = self._lexicon.forms[hit.form].formed
        if self._is_common(spot) and not formed:
            return ASK if grade == 0 and not small and (hit.rest == 0 or not self._begins(spot)) else NOTHING
        if small:
            return NOTHING if grade or (not formed and size < 5) else SURE if formed else ASK  # noqa: PLR2004
        if grade == 2:  # noqa: PLR2004
            return ASK if size >= 9 and formed else NOTHING  # noqa: PLR2004
        if grade == 1 and (size < 6 or (not formed and size < 7)):  # noqa: PLR2004
            return ASK if size >= 6 else NOTHING  # noqa: PLR2004
        if self._place_beside(spot) or (role is Role.FAMILY and self._another_given(spot)):
            return ASK
        if grade == 1:
            return SURE if size >= 9 else ASK  # noqa: PLR2004
        return SURE

    def _given(self, spot: Spot, role: Role, grade: int, size: int, hit: Hit) -> int:
        if self._another_family(spot) or self._place_beside(spot):
            return NOTHING
        small = self._is_small(spot)
        if role is Role.DIMINUTIVE:
            fine = (
                grade == 0
                and not (self._is_common(spot) and self._begins(spot))
                and spot.place.raw[0].isupper()
                and size >= _LEAST_SHORT
            )
            return ASK if fine else NOTHING
        if self._is_common(spot):
            fine = hit.cost <= 0.15 and not small and (hit.rest == 0 or not self._begins(spot))  # noqa: PLR2004
            return ASK if fine else NOTHING
        if grade == 0:
            homonym = self._lexicon.forms[hit.form].sounds in COMMON_SOUNDS
            return NOTHING if small and (size < 5 or homonym) else ASK  # noqa: PLR2004
        return ASK if grade == 1 and not small and size >= 8 else NOTHING  # noqa: PLR2004

    def _is_small(self, spot: Spot) -> bool:
        """Say whether a word is in small letters in a text that has capitals."""
        return self._cased and spot.place.raw[0].islower()

    def _place_beside(self, spot: Spot) -> bool:
        for step, edge in ((1, spot.last), (-1, spot.first)):
            if (
                self._gap(edge, edge + step) is not None
                and plain(self._words[edge + step].raw) in PLACES_AND_RANKS
            ):
                return True
        return False

    def _another_family(self, spot: Spot) -> bool:
        """Say whether a family name of somebody else, or an initial that does not fit, stands beside."""
        for step, edge in ((1, spot.last), (-1, spot.first)):
            gap = self._gap(edge, edge + step)
            if gap is None or "," in gap:
                continue
            word = self._words[edge + step]
            if word.raw[0].isupper() and len(word.raw) > 4:  # noqa: PLR2004
                if (
                    any(_family_like.search(each) for each in self._lexicon.word(word.raw).sounds)
                    and plain(word.raw) not in COMMON
                ):
                    return True
            elif (
                step == 1
                and len(word.raw) == 1
                and word.raw.isupper()
                and self._text[word.end : word.end + 1] == "."
            ):
                return True
        return False

    def _another_given(self, spot: Spot) -> bool:
        """Say whether a given name of somebody else, or an initial that does not fit, stands beside."""
        for step, edge in ((-1, spot.first), (1, spot.last)):
            gap = self._gap(edge, edge + step)
            if gap is None or "," in gap or "\n" in gap:
                continue
            word = self._words[edge + step]
            if self._is_initial(edge + step) and (step == -1 or self._text[word.end : word.end + 1] == "."):
                return True
            folded = plain(word.raw)
            if word.raw[0].isupper() and len(folded) > 2 and folded not in COMMON and is_given(word.raw):  # noqa: PLR2004
                return True
        return False


_LONGEST_GAP: Final = 6
_LONGEST_INITIAL: Final = 2
_initial_gap = re.compile(r"\.[ \u00a0]{0,2}")
_breaks = re.compile(r"[.!?;:…\n]\s+|\n\s*\n|[()\[\]«»“”\"]")
_INITIAL: Final = 0.25
_INITIALS: Final = {"j": "dZc", "C": "ct", "S": "s", "Z": "zd", "h": "kx", "g": "k", "t": "s"}
"""First sounds whose first letter may sound otherwise: Джерен is Д., Çary is T. in German."""

_RAISED: Final = frozenset({"given-name", "short-form", "patronymic"})
_REASON: Final = {
    Role.STEM: "given-name",
    Role.DIMINUTIVE: "short-form",
    Role.GIVEN: "given-name",
    Role.FATHER: "patronymic",
    Role.CALLED: "calling-alike",
    Role.FAMILY: "family-name",
}


def _completes(role: Role, other: Role) -> bool:
    """Say whether two different parts make a name together."""
    if Role.CALLED in (role, other):
        return role is not other and Role.FAMILY in (role, other)
    if role is other or {role, other} <= {Role.GIVEN, Role.DIMINUTIVE, Role.STEM} - {Role.STEM}:
        return False
    return {role, other} not in (
        {Role.STEM, Role.FAMILY},
        {Role.STEM, Role.FATHER},
        {Role.DIMINUTIVE, Role.FATHER},
    )


def _complete(role: Role, other_role: Role, hit: Hit, other: Hit) -> bool:
    return _completes(role, other_role) and hit.cost + other.cost <= _TOGETHER


_TOGETHER: Final = 3.4
assert VOWELS
assert FATHER_WORDS
