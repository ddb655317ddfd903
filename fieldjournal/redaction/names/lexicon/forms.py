"""The forms of a name that are looked for, and how far from a form a word may be.

- Every word of every spelling as it sounds; a family name without its Russian ending (`Role.STEM`); short
  forms of a given name, and the full name where a short form is listed (`Role.DIMINUTIVE`); a father's
  name also as people say it.
- `same` is the cost up to which a word is the same name in another spelling, `slack` the highest considered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import heard_listed, leaves_out_vowels, plain
from fieldjournal.redaction.names.heard.tongues import said, tongues_of
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.called_by import and_voiced, called, spelled
from fieldjournal.redaction.names.lexicon.families import is_family
from fieldjournal.redaction.names.lexicon.parts import Part, Role, parts_of, stems
from fieldjournal.redaction.names.vocabulary.endings import (
    AFTER_FAMILY,
    AFTER_FATHER,
    AFTER_GIVEN,
    FATHER_ENDS,
    FATHER_WORDS,
    SHORT,
    WHOLE,
)
from fieldjournal.redaction.names.vocabulary.fathers import fathers_as_spoken, fathers_in_the_other_way
from fieldjournal.redaction.names.vocabulary.same_names import in_other_languages
from fieldjournal.redaction.names.vocabulary.stems import before_endings

AFTER: Final[dict[Role, AbstractSet[str]]] = {
    Role.STEM: AFTER_GIVEN,
    Role.DIMINUTIVE: SHORT,
    Role.GIVEN: AFTER_GIVEN,
    Role.FATHER: AFTER_FATHER,
    Role.CALLED: AFTER_GIVEN,
    Role.FAMILY: AFTER_FAMILY,
}
"""What may follow a form inside one word."""

_VOWELS: Final = frozenset(VOWELS)
_LEAST_STEM: Final = 4
_LEAST_UNFORMED: Final = 6
_LEAST_SLIPPED: Final = 8


class Form(NamedTuple):
    """One word of somebody's name as it sounds, and whose it is."""

    sounds: str
    role: Role
    who: tuple[int, ...]
    formed: bool
    """Whether it ends as family names or patronymics do."""
    said: bool = False
    """Whether it is only how another language says what is listed."""
    unwritten: str = ""
    """The listed word itself where it is written without short vowels: its sounds are not all of it."""

    @property
    def spoken(self) -> int:
        """How many sounds it has when it is said: between two consonants a vowel may be left out."""
        left_out = sum(not {a, b} & _VOWELS for a, b in pairwise(self.sounds)) if self.unwritten else 0
        return len(self.sounds) + left_out


class _Made(NamedTuple):
    """A form before it is known whose it is; as in `Form`."""

    sounds: str
    role: Role
    formed: bool = False
    unwritten: str = ""


class Hit(NamedTuple):
    """What a word may be: a form by number, at a cost, with a rest of so many sounds."""

    form: int
    cost: float
    rest: int
    inside: bool = False
    """Whether it stands somewhere inside a longer word."""


class Word:
    """Everything that is remembered of a word. What it may be is worked out when it is first asked."""

    __slots__ = ("_find", "_hits", "sounds")

    def __init__(self, sounds: tuple[str, ...], hits: Callable[[], Iterable[Hit]]) -> None:
        self.sounds = sounds
        self._find: Callable[[], Iterable[Hit]] | None = hits
        self._hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The forms it may be."""
        if self._find is not None:
            self._hits, self._find = tuple(self._find()), None
        return self._hits


def slack(size: int) -> float:
    """Return the highest cost at which a form of so many sounds is still considered."""
    return (0.2, 0.2, 0.2, 0.3, 0.5, 1.05, 1.25, 1.5, 2.1, 2.3, 2.4)[min(size, 10)]


def same(size: int) -> float:
    """Return the cost up to which a form of so many sounds is the same name in another spelling."""
    return (0.0, 0.05, 0.1, 0.16, 0.27, 0.4, 0.5, 0.6, 0.7)[size] if size < 9 else 0.085 * size  # noqa: PLR2004


def holds_a_name(hits: Iterable[Hit], forms: Sequence[Form], rest: int = 99) -> bool:
    """Say whether a hit is more than a short form, in its own or another spelling, with less than a rest."""
    return any(
        hit.rest < rest
        and hit.cost <= same(len(forms[hit.form].sounds))
        and forms[hit.form].role > Role.DIMINUTIVE
        for hit in hits
    )


LONG_REST: Final = 5
"""Sounds after a name that are more likely another name than an ending."""


def may_slip(form: Form) -> bool:
    """Say whether a form tells enough to be found with a slip and nothing beside it."""
    telling = form.role in (Role.FAMILY, Role.CALLED)
    size = form.spoken
    return (telling and (form.formed or size >= _LEAST_UNFORMED)) or size >= _LEAST_SLIPPED


def is_spelled_with_care(form: Form, raw: str) -> bool:
    """Say whether a form may stand for a word only as it is, with no slip.

    In Latin letters people write a name as its owner does, and hardly ever as another language says it; nor
    does anybody often give a family name another ending.
    """
    return form.said and (raw[0] < _PAST_LATIN or form.sounds.endswith(_ADDED))


_ADDED: Final = ("ov", "ev")
_PAST_LATIN: Final = "\u0370"


def forms_of(people: Sequence[Sequence[str]]) -> list[Form]:
    """Return all forms of all people's spellings; a form several people have is one."""
    gathered: dict[_Made, dict[int, bool]] = {}
    for number, spellings in enumerate(people):
        tongues = tuple(dict.fromkeys(each for spelling in spellings for each in tongues_of(spelling)))
        parts = parts_of(spellings)
        if all(part.role is Role.FAMILY for part in parts):
            for stem in {stem for part in parts for stem in stems(heard_listed(plain(part.word)))}:
                if len(stem) >= _LEAST_STEM_CALLED:
                    gathered.setdefault(_Made(stem, Role.DIMINUTIVE), {})[number] = False
        own = {made.sounds for part in parts for made in _made(part) if made.role is Role.GIVEN}
        for made in chain.from_iterable(map(_made, parts)):
            if made.role is not Role.DIMINUTIVE or made.sounds not in own:
                gathered.setdefault(made, {})[number] = False
        for made in (*_said(parts, tongues), *_abroad(parts)):
            gathered.setdefault(made, {}).setdefault(number, True)
    return [
        Form(made.sounds, made.role, tuple(who), made.formed, all(who.values()), made.unwritten)
        for made, who in gathered.items()
    ]


_LEAST_STEM_CALLED: Final = 5
"""Sounds of what somebody may be called by of whom only the family name is listed (*Игнат* of Игнатьев)."""


def _with_other_ts(readings: Sequence[str]) -> Iterator[str]:
    """Yield sounds, and with ц as Germans and Poles write it: z, c."""
    yield from readings
    for sounds in readings:
        if "ts" in sounds:
            yield from (sounds.replace("ts", each) for each in "zc")


def _said(parts: Sequence[Part], tongues: Sequence[str]) -> Iterator[_Made]:
    for part in parts if tongues else ():
        for sounds in said(plain(part.word), tongues):
            yield _Made(sounds, part.role, _is_formed(part))


def _abroad(parts: Sequence[Part]) -> Iterator[_Made]:
    """Yield what given names are in other languages, if that is not heard in them.

    And a long family name without an ending with the one that papers give it (*Абдурешит*, Абдурешитов); a
    woman's as her family's is (*Ильиндар, Ilyinlar*).
    """
    for part in parts:
        if part.role is Role.FAMILY and _is_formed(part):
            readings = heard_listed(plain(part.word))
            yield from (
                _Made(each[:-1], Role.FAMILY, formed=True) for each in readings if _of_her.search(each)
            )
        elif part.role is Role.FAMILY:
            bare = heard_listed(plain(part.word))[0]
            if len(bare) >= _LEAST_BARE:
                yield _Made(bare + ("ev" if bare[-1] in VOWELS else "ov"), Role.FAMILY, formed=True)
        if part.role in (Role.GIVEN, Role.CALLED):
            for reading in spelled(plain(part.word)):
                for abroad in in_other_languages(reading):
                    if fit(reading, abroad, WHOLE, _AS_HEARD) is None:
                        yield _Made(abroad, Role.DIMINUTIVE)


_of_her: Final = re.compile("(?<=..)(?:[oe]v|in)a$")
"""How the family name of a woman ends."""
_LEAST_BARE: Final = 8
"""Sounds of a family name without an ending to which people add one (*Абдурешит*, Абдурешитов)."""
_AS_HEARD: Final = 0.2
"""What a name costs at most that is the same to the ear in another language (Стефания, Стефанія)."""


def _is_formed(part: Part) -> bool:
    if part.role is Role.FATHER:
        return plain(part.word).endswith((*FATHER_ENDS, *FATHER_WORDS))
    return part.role is Role.FAMILY and is_family(part.word)


@lru_cache(maxsize=1 << 13)
def _made(part: Part) -> tuple[_Made, ...]:
    """Return the forms of a word of a name: on a long list many have it."""
    return tuple(dict.fromkeys(_forms_of(part)))


def _forms_of(part: Part) -> Iterator[_Made]:
    folded, formed, role = plain(part.word), _is_formed(part), part.role
    readings = heard_listed(folded)
    unwritten = folded if leaves_out_vowels(folded) else ""
    for sounds in _with_other_ts(readings):
        yield _Made(sounds, role, formed, unwritten)
    for cased in before_endings(folded):
        yield from (_Made(sounds, role, formed) for sounds in heard_listed(cased))
    if role in (Role.GIVEN, Role.CALLED):
        names = tuple(spelled(folded))
        yield from (_Made(short, Role.DIMINUTIVE) for short in and_voiced(called(role, names), names))
    if role is Role.FATHER:
        for spoken in (*fathers_as_spoken(folded), *fathers_in_the_other_way(folded)):
            yield from (_Made(sounds, role, formed=True) for sounds in heard_listed(spoken))
    if role is Role.FAMILY and formed:
        for stem in stems(readings):
            if len(stem) >= _LEAST_STEM:
                yield _Made(stem, Role.STEM)
