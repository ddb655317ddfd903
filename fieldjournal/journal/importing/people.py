"""Whom the words of a cell mean: a person by name, an unnamed group, relatives of somebody.

- *relatives of X*, *X's family*: a group without a name, known by those words and related to X.
  *sister of X*: one person so. X is spelled as it stands there; where a language bends the name
  (`родственники Батыра`) no name is made of it: the words are kept and nobody is linked.
- Words without a capital letter are no name but what somebody is called: *over fifty neighbours*. Nor are
  words that begin with a small letter, *двое детей Айны*, unless with what names begin with (*de*, *al*).
- Words without any letter are a number somebody has, and no name.
- *X, also known as Y* is X, with another spelling.
- An organisation leaves under its name where a person leaves as a pseudonym. So only what is written
  like a title and says what it is (Ministry of …, … Watch) is one; *a nurse at the prison* is a person.
  Of those who did something, a department or authority is enough.
- Several names in one cell are divided by `;` or line ends, never by commas: those stand inside names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from fieldjournal.model.forms.plain import LINE_MAX

PERSON: Final = "person"
GROUP: Final = "group"
ORGANISATION: Final = "organisation"

MARKED_NAMES: Final = (
    (re.compile(r"(?:a\.?\s?k\.?\s?a\.?|also known as|alias)\s+", re.IGNORECASE), "alias"),
    (re.compile(r"(?:он же|она же|известна? как|lakamy|taxallusi)\s+", re.IGNORECASE), "alias"),
    (re.compile(r"(?:n[ée]e|born as|maiden name|урожд[её]нная|урожд\.)\s+", re.IGNORECASE), "maiden"),
    (re.compile(r"(?:nickname|nicknamed|кличка|прозвище)\s+", re.IGNORECASE), "nickname"),
)
"""Words before a spelling that say what kind of name it is, with the code of that kind."""

_RELATIONS: Final = {
    "relative": ("relatives", "relative", "family", "family members", "kin"),
    "parent": ("parents", "mother", "father"),
    "child": ("children", "son", "sons", "daughter", "daughters"),
    "sibling": ("siblings", "brother", "brothers", "sister", "sisters"),
    "spouse": ("wife", "husband", "spouse", "partner"),
    "friend": ("friends", "friend"),
    "colleague": ("colleagues", "colleague"),
    "lawyer": ("lawyer", "lawyers", "advocate"),
}
_SINGULAR: Final = {
    *("relative", "mother", "father", "son", "daughter", "brother", "sister", "wife", "husband"),
    *("spouse", "partner", "friend", "colleague", "lawyer", "advocate"),
}
_RELATION_OF: Final = {word: code for code, words in _RELATIONS.items() for word in words}
_KIN: Final = "|".join(sorted(_RELATION_OF, key=len, reverse=True))
_OF: Final = re.compile(
    rf"(?:the |some |two |three |several )?({_KIN}) of (?:the )?(.+)", re.IGNORECASE | re.DOTALL
)
_POSSESSIVE: Final = re.compile(rf"(.+?)['’]s? ({_KIN})", re.IGNORECASE | re.DOTALL)

_GROUP_WORDS: Final = re.compile(
    r"(over|about|around|several|some|many|at least|more than|both|two|three|более|около|несколько|больше"
    r"|не менее|двое|трое|четверо|пятеро|оба|обе|birnäçe|iki|üç|ikki|\d+"
    r"|relatives|family|neighbours|neighbors|friends|colleagues|people|men|women|children|students"
    r"|родственники|семья|соседи|друзья|коллеги|люди|garyndaşlar\w*|maşgala\w*|goňşular\w*"
    r"|qarindosh\w*|oila\w*)\b",
    re.IGNORECASE,
)
_ORGANISATION_WORDS: Final = re.compile(
    r"\b(minist(?:ry|er)|department|committee|services?|security|police|court|prosecut\w+|embassy|consulate"
    r"|authorit(?:y|ies)|government|agency|office|directorate|council|watch|rights|cent(?:re|er)|foundation"
    r"|organi[sz]ation|union|initiative|committee|media|radio|news|TV|prison|colony|border guards?"
    r"|министерств\w+|отдел\w*|управлени\w+|комитет\w*|служб\w+|полици\w+|суд|прокуратур\w+|посольств\w+"
    r"|консульств\w+|власт\w+|мвд|мнб|кнб|снб|гкнб|фсб|ministrlig\w+|müdürlig\w+|polisiýa\w*|kazyýet\w*"
    r"|ilçihana\w*|vazirlig\w+|boshqarma\w*)\b",
    re.IGNORECASE,
)
_PERSONAL_WORDS: Final = re.compile(
    rf"\b({_KIN}|cousin|aunt|uncle|neighbou?r|nurse|guard|doctor|teacher|student|journalist|source|witness"
    r"|employee|worker|former|driver|somebody|someone|человек|друг|подруга|брат|сестра|сосед\w*|врач"
    r"|медсестра|учител\w+|знаком\w+|сотрудни\w+|dost\w*|goňşy\w*|mugallym\w*)\b",
    re.IGNORECASE,
)
_AS_WELL: Final = re.compile(
    r"[\s,(/]+(?=(?:a\.?\s?k\.?\s?a\.?|also known as|он же|она же|lakamy|n[ée]e|урожд[её]нная|урожд\.)\s)",
    re.IGNORECASE,
)
"""What stands between a name and another name of the same person."""

_SMALL: Final = frozenset(
    {*("de", "van", "von", "der", "den", "da", "di", "du", "la", "le", "ter", "ten", "af", "av", "zu"),
     *("al", "el", "ul", "ibn", "bin", "bint", "ben", "де", "фон", "ван", "ал", "аль", "эль", "ибн", "бен")}
)  # fmt: skip
"""Small words a name can begin with."""

_CAPITAL: Final = r"[A-ZА-ЯЁÝÇŞŽÖÜŇÄİĞ][^\s,]*"
_TITLE: Final = re.compile(rf"{_CAPITAL}(?: (?:of|the|for|and|in|de|и|по|{_CAPITAL}))*")


@dataclass(frozen=True)
class Meant:
    """Somebody a cell speaks of. `named` is False for words that are no name (`relatives of X`)."""

    words: str
    kind: str
    named: bool = True
    related_to: str = ""
    """The name of whom they are related to; empty where nobody was named."""
    relation: str = ""
    """A code of the relation list: what they are to that person."""


@dataclass(frozen=True)
class Spelling:
    """Another spelling of a name, and the code of its kind of name."""

    text: str
    kind: str


SPELLING: Final = "printed"
"""A spelling somebody printed, where nothing more is said of it."""


def pieces(cell: str) -> tuple[str, ...]:
    """Return the names in a cell, each once and in one line."""
    found = (" ".join(piece.split()) for piece in re.split(r"[;\n\r]", cell))
    return tuple(dict.fromkeys(piece for piece in found if piece))


def chained(cell: str) -> tuple[str, ...]:
    """Return the names of a chain, nearest first, as often as they stand there."""
    found = (" ".join(piece.split()) for piece in re.split(r"[;<\n\r]", cell))
    return tuple(piece for piece in found if piece)


def fits_a_name(cell: str) -> bool:
    """Say whether the words can be names at all: none is longer than a line holds."""
    return all(len(piece) <= LINE_MAX for piece in pieces(cell))


def meant(words: str) -> Meant:
    """Return whom one piece of a cell means."""
    if not any(map(str.isalpha, words)):
        return Meant(words, PERSON, named=False)
    related = _related(words)
    if related:
        return related
    if _is_organisation(words) and _TITLE.fullmatch(words):
        return Meant(words, ORGANISATION)
    if _GROUP_WORDS.match(words):
        return Meant(words, GROUP, named=False)
    if _begins_small(words):
        return Meant(words, GROUP if any(map(str.isdigit, words)) else PERSON, named=False)
    return Meant(words, PERSON)


def meant_doer(words: str) -> Meant:
    """Return whom a cell of *by whom* means; a department of whatever kind is an organisation."""
    somebody = meant(words)
    if not somebody.related_to and _is_organisation(words):
        return Meant(words, ORGANISATION)
    return somebody


def spelling(words: str) -> Spelling:
    """Return one entry of *other spellings*: `aka Durdy` is an alias, a bare name a printed form."""
    for mark, kind in MARKED_NAMES:
        found = mark.match(words)
        if found and words[found.end() :].strip():
            return Spelling(words[found.end() :].strip(), kind)
    return Spelling(words, SPELLING)


def also_called(words: str) -> tuple[str, tuple[str, ...]]:
    """Return a name, and what stands behind it as other names of the same person, each with its mark."""
    name, *others = _AS_WELL.split(words)
    if not name.strip():
        return words, ()
    return name.strip(), tuple(other.strip().rstrip(")") for other in others)


def name_key(words: str) -> str:
    """Return a name as it is compared: exactly as spelled, white space aside."""
    return " ".join(words.split())


def _related(words: str) -> Meant | None:
    if found := _OF.fullmatch(words):
        kin, name = found[1], found[2].strip()
    elif found := _POSSESSIVE.fullmatch(words):
        kin, name = found[2], found[1].strip()
    else:
        return None
    if name == name.lower() != name.upper():
        return None
    kind = PERSON if kin.lower() in _SINGULAR else GROUP
    return Meant(words, kind, named=False, related_to=name, relation=_RELATION_OF[kin.lower()])


def _begins_small(words: str) -> bool:
    """Say whether words are no name: in small letters, or beginning with one no name begins with."""
    first = re.split(r"[\s’'-]", words, maxsplit=1)[0]
    small = first == first.lower() != first.upper() and first not in _SMALL
    return small or words == words.lower() != words.upper()


def _is_organisation(words: str) -> bool:
    return bool(_ORGANISATION_WORDS.search(words)) and not _PERSONAL_WORDS.search(words)
