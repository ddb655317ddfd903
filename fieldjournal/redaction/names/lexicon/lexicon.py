"""All names to look for, ready for any number of texts, and what one word may be of them.

Everything a single word tells is found once and remembered by the word: texts repeat their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Final

from fieldjournal.redaction.names.heard.nearness import LEAST_FAR, ROUNDED, consonants_of, far_from, nearest
from fieldjournal.redaction.names.heard.sounds import (
    bones,
    heard,
    heard_as_typed,
    is_russian,
    leaves_out_vowels,
    shape,
    without_h,
)
from fieldjournal.redaction.names.heard.tongues import is_latin, said_abroad
from fieldjournal.redaction.names.lexicon.alignment import fit, stem_of
from fieldjournal.redaction.names.lexicon.bare import bared, in_bare_letters
from fieldjournal.redaction.names.lexicon.bounds import Bounds
from fieldjournal.redaction.names.lexicon.forms import (
    AFTER,
    Form,
    Hit,
    Word,
    forms_of,
    is_spelled_with_care,
    may_slip,
    same,
)
from fieldjournal.redaction.names.lexicon.index import Index, numbers
from fieldjournal.redaction.names.lexicon.inside import Glued
from fieldjournal.redaction.names.lexicon.keys import Keyed
from fieldjournal.redaction.names.lexicon.parts import Role, is_one_word, little_words
from fieldjournal.redaction.names.lexicon.seams import Read
from fieldjournal.redaction.names.lexicon.short_index import ShortForms, is_given_itself
from fieldjournal.redaction.names.lexicon.sieve import LONGEST_REST, SHORTER, Sieve
from fieldjournal.redaction.names.lexicon.slipped import Slipped
from fieldjournal.redaction.names.lexicon.spelled_index import SpelledForms
from fieldjournal.redaction.names.lexicon.unwritten import is_everyday, is_spelled
from fieldjournal.redaction.names.lexicon.vowelled import vowelled
from fieldjournal.redaction.names.lexicon.wholes import Wholes
from fieldjournal.redaction.names.vocabulary.endings import CASES
from fieldjournal.redaction.names.vocabulary.stems import without_written_ending

_REMEMBERED: Final = 1 << 16
_CARE: Final = 0.5
"""Which part of what another spelling may cost is left to a form that is spelled with care."""
_AS_SPELLED: Final = 0.1
"""Which part is left of a cost where a word is a usual spelling: who is nearer stays nearer."""
_WHOLE_PARTS: Final = frozenset({Role.GIVEN, Role.FATHER, Role.CALLED, Role.FAMILY})
_MOST_FATHER: Final = 0.9
"""Less than what makes a family name of a patronymic (Сапарович, Сапаров)."""


class Lexicon:
    """The forms of all people's names. `people` are the spellings of each, numbered in order."""

    def __init__(self, people: Sequence[Sequence[str]]) -> None:
        self.forms = forms_of(people)
        self._not_latin = {who for who, each in enumerate(people) if not any(map(is_latin, each))}
        self.by_person: list[dict[int, None]] = [{} for _ in people]
        for at, form in enumerate(self.forms):
            for who in form.who:
                self.by_person[who][at] = None
        self.single = frozenset(
            who for who, each in enumerate(people) if each and all(map(is_one_word, each))
        )
        """Who is listed by one word alone, or by it and a word of kin."""
        self.little = [frozenset(little_words(spellings)) for spellings in people]
        """How the words sound that a name is listed with and that tell nobody: *al, Can, uulu*."""
        self._every_little = frozenset().union(*self.little)
        self._beside: dict[tuple[int, AbstractSet[Role]], tuple[int, ...]] = {}
        self._short = ShortForms(self.forms)
        self._spelled = SpelledForms(self.forms)
        listed = [at for at, form in enumerate(self.forms) if form.role > Role.DIMINUTIVE]
        slips = {at for at in listed if may_slip(self.forms[at])}
        self._bounds = Bounds(self.forms, slips)
        self._index = Index({at: self.forms[at].sounds for at in listed}, slips)
        self._wholes = Wholes(self.forms, self._spelled)
        self.roles = [frozenset(self.forms[at].role for at in each) for each in self.by_person]
        """By person what their forms are."""
        self.parts = [
            tuple(at for at in each if self.forms[at].role in _WHOLE_PARTS) for each in self.by_person
        ]
        """By person the forms that are whole words of the name."""
        self._bearers = [frozenset(form.who) for form in self.forms]
        self.sizes = [len(form.sounds) for form in self.forms]
        """How many sounds each form has."""
        self.consonants = [consonants_of(form.sounds) for form in self.forms]
        """What consonants each form has, as bits."""
        self._sieve = Sieve(self.forms, listed)
        self._bared = [bared(form.sounds) for form in self.forms]
        self._stems = [stem_of(form.sounds) for form in self.forms]
        self.slipped = Slipped([self.forms[at] for at in listed])
        self.keyed = Keyed(people)
        self._known: dict[str, Word] = {}
        self._close: dict[str, tuple[Hit, ...]] = {}
        self.glued = Glued(
            self.forms, self.by_person, listed, self._index, self._hits_within, spelled=self._spelled.hits
        )

    def word(self, raw: str) -> Word:
        """Return what a word as typed may be."""
        known = self._known.get(raw)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            folded, sounds = heard_as_typed(raw)
            known = self._known[raw] = Word(
                sounds, partial(self._hits_of, raw, folded, sounds, self._bounds.most)
            )
        return known

    def close(self, raw: str) -> tuple[Hit, ...]:
        """Return the hits of a word of which only those count that are the same name: quicker than `word`.

        Hits that cost more may be among them, or not.
        """
        if raw in self._known:
            return self._known[raw].hits
        known = self._close.get(raw)
        if known is None:
            if len(self._close) >= _REMEMBERED:
                self._close.clear()
            known = self._close[raw] = tuple(self._hits_of(raw, *heard_as_typed(raw), self._bounds.same))
        return known

    def _hits_of(self, raw: str, folded: str, sounds: Sequence[str], mosts: Sequence[float]) -> Sequence[Hit]:
        """Return the hits of a word as it is read, and as it is said where whose name is listed so.

        They are in the order of the forms, whatever the order in which an index gave them.
        """
        best = {
            each.form: each
            for each in self._hits(
                sounds, mosts, unwritten=leaves_out_vowels(folded), russian=is_russian(folded)
            )
            if not is_spelled_with_care(self.forms[each.form], raw) or self._is_same(each, _CARE)
        }
        if leaves_out_vowels(folded) and is_everyday(raw):
            best = {at: each for at, each in best.items() if is_spelled(self.forms[at].sounds, raw)}
        for hit in self._hits_as_written(folded, len(sounds[0]) if sounds else 0):
            if hit.cost < best.get(hit.form, _NEVER).cost:
                best[hit.form] = hit
        for hit in self._spelled.hits(raw):
            cost = min(hit.cost, best.get(hit.form, _NEVER).cost * _AS_SPELLED)
            best[hit.form] = hit._replace(cost=cost)
        if self._not_latin and raw[0].isupper():
            for hit in self._hits(said_abroad(folded), self._bounds.same, unwritten=False):
                listed_so = self._is_same(hit) and not self._not_latin.isdisjoint(self.forms[hit.form].who)
                if listed_so and hit.cost < best.get(hit.form, _NEVER).cost:
                    best[hit.form] = hit
        return sorted(best.values())

    def _hits_as_written(self, folded: str, size: int) -> Iterator[Hit]:
        """Yield the hits of a word without an ending that only its letters tell; it has so many sounds."""
        stem = without_written_ending(folded)
        for hit in self._hits(heard(stem), self._bounds.same, unwritten=False) if stem else ():
            if not hit.rest and self._is_same(hit, _CARE):
                yield hit._replace(rest=max(1, size - len(self.forms[hit.form].sounds)))

    def _is_same(self, hit: Hit, share: float = 1.0) -> bool:
        return hit.cost <= same(len(self.forms[hit.form].sounds)) * share

    def _hits_within(self, readings: Sequence[str], most: float) -> Iterator[Hit]:
        """Yield the hits of some sounds that cost so much at most."""
        return self._hits(readings, self._bounds.at_most(most), unwritten=False)

    def _hits(
        self, readings: Sequence[str], mosts: Sequence[float], *, unwritten: bool, russian: bool = False
    ) -> Iterator[Hit]:
        best: dict[int, Hit] = {}
        for sounds in readings:
            bare, far, cost_of = bared(sounds), far_from(sounds), nearest(sounds).__getitem__
            for at in numbers(self._near(sounds, unwritten=unwritten)):
                form, most = self.forms[at], mosts[at]
                hit = in_bare_letters(at, form, sounds) if bare.startswith(self._bared[at]) else None
                if hit is None and (
                    unwritten
                    or form.unwritten
                    or (
                        (self.consonants[at] & far).bit_count() * LEAST_FAR <= most
                        and sum(map(cost_of, self._stems[at])) - ROUNDED <= most
                    )
                ):
                    hit = self.compare(at, form, sounds, most, unwritten=unwritten)
                if hit is not None and (at not in best or hit.cost < best[at].cost):
                    best[at] = hit
            for hit in self._short.hits(sounds, russian=russian):
                if hit.cost < best.get(hit.form, _NEVER).cost:
                    best[hit.form] = hit
        yield from sorted(best.values())

    def _near(self, sounds: str, *, unwritten: bool) -> int:
        """Return the forms that are worth comparing with some sounds, as they are and without an h inside."""
        skeleton = bones(sounds)
        near = self._index.near(sounds, skeleton)
        if "h" in skeleton[1:]:
            near |= self._index.near(sounds, bones(without_h(sounds)))
        return self._sieve.left(near, sounds, unwritten=unwritten)

    def compare(
        self, at: int, form: Form, sounds: str, most: float, *, unwritten: bool = False
    ) -> Hit | None:
        """Return the hit of one form on the beginning of a word; None past `most`."""
        size = len(form.sounds)
        if not sounds or (not -SHORTER <= len(sounds) - size <= LONGEST_REST and not unwritten):
            return None
        if form.role is Role.FATHER and form.formed:
            most = min(most, _MOST_FATHER)
        if form.unwritten and not unwritten:
            return vowelled(at, form, sounds, most)
        found = fit(form.sounds, sounds, AFTER[form.role], most, unwritten=unwritten)
        hit = None if found is None else Hit(at, found.cost, found.rest)
        return None if hit is not None and is_given_itself(form, hit, sounds) else hit

    def may_be(self, at: int, sounds: str, most: float) -> bool:
        """Say quickly whether `compare` may give a hit of a form: mostly consonants are not there."""
        few = (self.consonants[at] & far_from(sounds)).bit_count() * LEAST_FAR <= most
        return few or bool(self.forms[at].unwritten)

    def bearers(self, at: int) -> frozenset[int]:
        """Return who has a form."""
        return self._bearers[at]

    def beside(self, at: int, roles: AbstractSet[Role]) -> tuple[int, ...]:
        """Return the forms that have some roles in the names of those who have a form."""
        key = at, roles
        known = self._beside.get(key)
        if known is None:
            forms = dict.fromkeys(each for who in self.forms[at].who for each in self.by_person[who])
            known = self._beside[key] = tuple(each for each in forms if self.forms[each].role in roles)
        return known

    def may_be_whole(self, raw: str) -> bool:
        """Say quickly whether a word may begin with a longer name."""
        return self._wholes.may_be_whole(raw)

    def may_go_on(self, begun: Read, whole: Read) -> bool:
        """Say quickly whether words read as one may begin with a name longer than the first of them."""
        return self._wholes.may_go_on(begun, whole)

    def is_anybodys_little(self, raw: str) -> bool:
        """Say whether a word is a little one that somebody's name is listed with."""
        return not self._every_little.isdisjoint(self.word(raw).sounds)

    def is_little(self, who: int, raw: str) -> bool:
        """Say whether a word is a little one a name is listed with, in any case (уулунун, Can'ın)."""
        return any(
            each.startswith(little) and shape(each[len(little) :]) in CASES
            for little in self.little[who]
            for each in self.word(raw).sounds
        )


_NEVER: Final = Hit(-1, 99.0, 0)
