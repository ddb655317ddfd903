"""What a header may mean: the wordings of partners, the labels of every field in every language, addresses.

- A header means a field only when it is, letter by letter, a known wording of it. A guess that is nearly
  right would put words where they do not belong.
- Case, signs, hidden characters and the dots of *ё* make no difference, nor do brackets, unless what stands
  in them makes another header of it: *Cause (official)* is no *Cause*; `charges.1.article`,
  *Charge 1: article* and *Обвинения 1 – статья* are the same words in a row.
- One number of one or two digits in it says which part of a list is meant.
- A language behind it (*What happened (ru)*, `incident/what@ru`) says in which language a text is.
- What a header can mean at all is listed, likest first; which of it is meant is decided by `columns`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from fieldjournal.i18n import everywhere
from fieldjournal.journal.importing.roles import fields_known, target_of
from fieldjournal.journal.importing.wordings import HEADERS, LANGUAGES
from fieldjournal.model.address import Address
from fieldjournal.model.fields import Part
from fieldjournal.model.kinds import KINDS, find_spec

_HIDDEN: Final = {"Cf", "Mn", "Me"}
"""Categories of characters that nobody sees by themselves; letters with marks are composed before."""

_BRACKETS: Final = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_BRACKET: Final = re.compile(r"[()\[\]]")
_SIGNS: Final = re.compile(r"[^\w']+|_+")
_NUMBER: Final = re.compile(r"[1-9][0-9]?")
_LANGUAGE: Final = re.compile(r"@([a-z]{2,3})\s*$")


@dataclass(frozen=True)
class Meaning:
    """One thing a header can mean. `sure` is False for the mere name of a field inside some part."""

    role: str
    sure: bool = True

    @property
    def kind(self) -> str:
        """The kind it fills a field of; empty for a word of `ROLES`."""
        target = target_of(self.role)
        return target.kind if target else ""


def meanings(header: str) -> tuple[Meaning, ...]:
    """Return everything a header can mean, the likest first; nothing where nobody knows it."""
    written = "".join(header.split())
    if target_of(written):
        return (Meaning(written),)
    language = _language(header)
    words, number = plain(_LANGUAGE.sub("", header)), 0
    found = _known().get(plain(_BRACKET.sub(" ", header))) or _known().get(words)
    if found is None:
        words, number = _without_number(words)
        found = _known().get(words, ()) if number else ()
    made = (Meaning(_grouped(each.role, number, language), each.sure) for each in found)
    return tuple(each for each in made if each.role)


def language_named(words: str) -> str:
    """Return the code of the language words name, by its code or its name; else nothing."""
    return _languages().get(plain(words), "")


def plain(header: str) -> str:
    """Return a header as it is compared: no case, no signs, what stands in brackets left out."""
    composed = unicodedata.normalize("NFKC", header)
    seen = "".join(each for each in composed if unicodedata.category(each) not in _HIDDEN)
    bare = _BRACKETS.sub(" ", seen)
    words = _SIGNS.sub(" ", (bare if _SIGNS.sub("", bare) else seen).casefold())
    return " ".join(words.replace("ё", "е").split())


def _language(header: str) -> str:
    """Return the code of the language a header names at its end or in brackets."""
    found = _LANGUAGE.search(header.casefold())
    if found:
        return found[1]
    for first, second in _BRACKETS.findall(header):
        code = language_named(first or second)
        if code:
            return code
    return ""


def _without_number(words: str) -> tuple[str, int]:
    """Return words without the one small number among them; 0 where there is none or several."""
    pieces = words.split()
    numbers = [piece for piece in pieces if _NUMBER.fullmatch(piece)]
    if len(numbers) != 1:
        return words, 0
    pieces.remove(numbers[0])
    return " ".join(pieces), int(numbers[0])


def _grouped(role: str, number: int, language: str) -> str:
    """Return a role of the part with a number; in a language where it is a text. Nothing for none."""
    target = target_of(role)
    if target is None or not (number or language):
        return "" if number else role
    made = replace(target, number=number or target.number)
    spoken = str(replace(made, language=language))
    return next((each for each in (spoken, str(made)) if target_of(each)), "")


@cache
def _languages() -> Mapping[str, str]:
    return {plain(name): code for code, names in LANGUAGES.items() for name in (code, *names)}


@cache
def _known() -> Mapping[str, tuple[Meaning, ...]]:
    """Return every known wording: those of partners first, then what the declarations say."""
    found: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for role, wordings in HEADERS.items():
        for words in wordings:
            found[plain(words)].setdefault(role, True)
            for listed in _lists_of(role):
                found[plain(f"{listed} {words}")].setdefault(role, True)
    for role in fields_known():
        for words, sure in _declared(role):
            if words:
                found[plain(words)].setdefault(role, sure)
    return {
        words: tuple(Meaning(role, sure) for role, sure in roles.items()) for words, roles in found.items()
    }


def _declared(role: str) -> Iterator[tuple[str, bool]]:
    """Yield what a field is called: by key and label, alone and behind the names of its list and kind."""
    target = target_of(role)
    if target is None:
        return
    key, kind = target.inner or target.field, KINDS[target.kind]
    kinds = ((kind.name, *everywhere(kind.label)), (kind.name, *everywhere(kind.plural)))
    labels = (key, *everywhere(target.label))
    lists = _lists(target.kind, target.field) if target.inner else ((),)
    for at, label in enumerate(labels):
        yield label, not target.inner
        for listed in lists:
            within = listed[at] if listed else ""
            if within:
                yield f"{within} {label}", True
            for named in kinds:
                yield f"{named[at]} {within} {label}", True


def _lists_of(role: str) -> Iterator[str]:
    """Yield what the list of a role's part is called, in every language."""
    target = target_of(role)
    if target and target.inner and not target.code:
        yield from {name for names in _lists(target.kind, target.field) for name in names}


def _lists(kind: str, key: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of a list of parts: key, then label in each language; and the part's own name."""
    declared = find_spec(kind, Address(key))
    if declared is None or declared.part is None:
        raise LookupError(key)
    singular = _own_name(declared.part)
    labels = everywhere(declared.label)
    return ((key, *labels), (singular, singular, *labels[1:]))


def _own_name(part: type[Part]) -> str:
    """Return what one part is called in English: its declaration's own name, `WantedNotice` in words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part.__name__).lower()
