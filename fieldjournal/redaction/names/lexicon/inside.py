"""Names inside longer words, where words are glued together: a tag, a handle, a file's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.abjads import ABJAD
from fieldjournal.redaction.names.heard.gluing import flat, glued, level, merged
from fieldjournal.redaction.names.heard.nearness import is_first
from fieldjournal.redaction.names.heard.sounds import bones, heard, plain
from fieldjournal.redaction.names.lexicon.alignment import fit, fit_inside
from fieldjournal.redaction.names.lexicon.beginnings import Beginnings
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.index import Index, numbers
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.sieve import SHORTER
from fieldjournal.redaction.names.lexicon.vowelled_inside import VowelledInside
from fieldjournal.redaction.names.vocabulary.endings import WHOLE

_REMEMBERED: Final = 1 << 16
_LEAST_INSIDE: Final = 5
_LEAST_SHORT: Final = 3
_LEAST_COMPOSED: Final = 2
_LONGEST_FORM: Final = 24
_not_arabic = re.compile(f"[^{ABJAD.pattern[1:-1]}]+")
_NEVER: Final = Hit(-1, 99.0, 0)


class Glued:
    """What of all people's forms stands inside a word.

    `hits` gives what some sounds may begin with that costs so much at most, `spelled` what a word in Arabic
    letters is a spelling of.
    """

    def __init__(
        self,
        forms: Sequence[Form],
        by_person: Sequence[Mapping[int, None]],
        listed: Iterable[int],
        index: Index,
        hits: Callable[[Sequence[str], float], Iterator[Hit]],
        *,
        spelled: Callable[[str], Iterator[Hit]],
    ) -> None:
        self._forms, self._by_person, self._index, self._hits = forms, by_person, index, hits
        self._spelled = spelled
        self._exact: dict[str, list[int]] = {}
        for at in listed:
            self._exact.setdefault(flat(forms[at].sounds), []).append(at)
        self._beginnings = Beginnings(forms, by_person)
        self._vowelled = VowelledInside(forms, by_person)
        self._inside: dict[str, tuple[Hit, ...]] = {}

    def stands(self, raw: str) -> bool:
        """Say whether a word is a name of three sounds or more and nothing else."""
        return any(
            True
            for sounds in heard(plain(raw))
            if len(sounds) >= _LEAST_SHORT
            for _hit in self._alike(sounds)
        )

    def whole(self, folded: str) -> Iterator[Hit]:
        """Yield the forms that a plain word is, whole."""
        for sounds in heard(folded):
            yield from self._alike(sounds)

    def inside(self, raw: str, *, short: bool) -> tuple[Hit, ...]:
        """Return the forms that stand inside a word where words are glued: a tag, a handle, a file's name.

        Where nothing says that words are glued, `short` is false and only long names are looked for.
        """
        key = raw + "#" if short else raw
        known = self._inside.get(key)
        if known is None:
            if len(self._inside) >= _REMEMBERED:
                self._inside.clear()
            found = {hit.form: hit for hit in self._spelled_inside(raw)}
            for hit in self._hits_inside(glued(raw), short=short):
                found.setdefault(hit.form, hit)
            known = self._inside[key] = tuple(found.values())
        return known

    def _spelled_inside(self, raw: str) -> Iterator[Hit]:
        """Yield both parts of a name of which a word in Arabic letters is made (رستگارمحمد)."""
        raw = "" if raw.isascii() else _not_arabic.sub("", raw)
        for at in range(_LEAST_SHORT, len(raw) - _LEAST_SHORT + 1):
            first = [hit for hit in self._spelled(raw[:at]) if not hit.rest]
            for second in self._spelled(raw[at:]) if first else ():
                for hit in first:
                    if not second.rest and self._complete(hit.form, second.form):
                        yield hit._replace(inside=True)
                        yield second._replace(inside=True)

    def complete(self, hits: Sequence[Hit]) -> tuple[Hit, ...]:
        """Return the hits of people of whom several parts are among them.

        In a word of a sentence that is longer than a family name, the name alone is a part of another one
        (Abdurahmonov, Rahmonov).
        """
        roles: dict[int, set[Role]] = {}
        for hit in hits:
            for who in self._forms[hit.form].who:
                roles.setdefault(who, set()).add(self._forms[hit.form].role)
        return tuple(hit for hit in hits if any(len(roles[who]) > 1 for who in self._forms[hit.form].who))

    def _hits_inside(self, readings: Iterable[str], *, short: bool) -> Iterator[Hit]:
        best: dict[int, Hit] = {}
        for sounds in readings:
            own = bones(sounds)
            for at in numbers(self._index.near(sounds, own) if short else self._index.sharing(own)):
                form = self._forms[at]
                if _LEAST_INSIDE <= len(form.sounds) <= len(sounds):
                    most = 0.1 * len(form.sounds) - 0.1
                    found = fit_inside(form.sounds, sounds, most if short else most / 2)
                    if found is not None:
                        best[at] = min(
                            best.get(at, _NEVER), Hit(at, found.cost, found.rest, inside=True), key=_cost
                        )
            for hit in (*self._composed(sounds), *self._vowelled.hits(sounds)):
                best[hit.form] = min(best.get(hit.form, _NEVER), hit, key=_cost)
            if short:
                cut = (Hit(at, 0.0, 1, inside=True) for at in self._beginnings.given(sounds))
                for hit in (*self._initialled(sounds), *self._cut_short(sounds), *cut):
                    best.setdefault(hit.form, hit)
                for at in self._standing(sounds):
                    form = self._forms[at]
                    found = fit_inside(form.sounds, sounds, same(len(form.sounds)))
                    if found is not None:
                        best.setdefault(at, Hit(at, found.cost, found.rest, inside=True))
        yield from sorted(best.values())

    def _composed(self, sounds: str) -> Iterator[Hit]:
        """Yield both parts of a name that a word is made of, one of them exactly as it sounds.

        A letter that ends the one and begins the other is heard once (azamattoychubekov).
        """
        even = level(sounds)
        for at in range(_LEAST_COMPOSED, len(sounds) - _LEAST_COMPOSED + 1):
            for begin, end in ((0, at), (at, len(sounds))):
                if merged(even[begin:end]) not in self._exact:
                    continue
                one, other = sounds[begin:end], sounds[:begin] + sounds[end:]
                others = (other, one[-1] + other if begin == 0 else other + one[0])
                most = same(len(other))
                for first in self._alike(one):
                    for second in self._hits(others, most):
                        if self._complete(first.form, second.form) and second.cost <= most:
                            yield first
                            yield second._replace(inside=True)

    def _alike(self, sounds: str) -> Iterator[Hit]:
        """Yield the forms that are these sounds, whole."""
        for at in self._exact.get(flat(sounds), ()):
            form = self._forms[at]
            found = fit(form.sounds, sounds, WHOLE, same(len(form.sounds)))
            if found is not None:
                yield Hit(at, found.cost, 0, inside=True)

    def _initialled(self, sounds: str) -> Iterator[Hit]:
        """Yield the names that a word is with the initial of another part of the same name (noraz, orazn)."""
        for initial, rest in ((sounds[:1], sounds[1:]), (sounds[-1:], sounds[:-1])):
            for hit in self._hits((rest,), same(len(rest) + SHORTER)) if len(rest) >= _LEAST_SHORT else ():
                mine = self._forms[hit.form]
                if hit.rest or hit.cost > same(len(mine.sounds)) or mine.role <= Role.DIMINUTIVE:
                    continue
                others = (self._forms[at] for who in mine.who for at in self._by_person[who])
                if any(other.role is not mine.role and is_first({initial}, other.sounds) for other in others):
                    yield hit._replace(rest=1, inside=True)

    def _cut_short(self, sounds: str) -> Iterator[Hit]:
        """Yield the part of a name that stands whole beside the beginning of another (lochinumarq)."""
        even = flat(sounds)
        for at in range(_LEAST_SHORT, len(sounds) - _LEAST_SHORT + 1):
            for one, other in ((sounds[:at], even[at:]), (sounds[at:], even[:at])):
                if flat(one) not in self._exact:
                    continue
                for hit in self._alike(one):
                    mine = self._forms[hit.form]
                    others = (self._forms[each] for who in mine.who for each in self._by_person[who])
                    if any(
                        form.role is not mine.role and flat(form.sounds).startswith(other) for form in others
                    ):
                        yield hit._replace(rest=len(other))

    def _complete(self, one: int, other: int) -> bool:
        a, b = self._forms[one], self._forms[other]
        return a.role is not b.role and not set(a.who).isdisjoint(b.who)

    def _standing(self, sounds: str) -> Iterator[int]:
        even = flat(sounds)
        for size in range(_LEAST_SHORT, min(len(even), _LEAST_INSIDE)):
            yield from self._exact.get(even[:size], ())
            yield from self._exact.get(even[-size:], ())
        for begin in range(len(even)):
            for end in range(begin + _LEAST_INSIDE, min(len(even), begin + _LONGEST_FORM) + 1):
                yield from self._exact.get(even[begin:end], ())


def _cost(hit: Hit) -> float:
    return hit.cost
