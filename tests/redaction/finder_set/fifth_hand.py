"""The fifth hand: a set written blind, from the words of the task alone, by somebody who had not seen the finder.

- 77 people (`fifth_people`), 34 classes of one name (`fifth_ways`) and one of two people in a line; each way of
  writing is chosen by a digest, so the set is the same in every run.
- Other people's names, words and places that are like the listed names (`fifth_alike.txt`): `[]` stands where
  what has to be left alone is put.
- Innocent prose (`fifth_prose.txt`) of nobody on the list; identifiers in `fifth_identifiers`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.fifth_people import EVERYBODY, HELD_OUT, PEOPLE, Somebody, digest
from tests.redaction.finder_set.fifth_spellings import Way
from tests.redaction.finder_set.fifth_ways import CLASSES
from tests.redaction.finder_set.lookalikes import LookAlike

__all__ = ["HELD_OUT", "PEOPLE", "look_alikes", "prose", "snippets"]

_HERE: Final = Path(__file__).parent
_PAIRS: Final = (
    ("tk", "{0} bilen {1} bir ulagda äkidildi."),
    ("ru", "{0} и {1} вышли вместе, дальше неизвестно"),
    ("tr", "{0} ve {1} aynı otobüsteydi."),
    ("en", "{0}, {1}: both asked for a lawyer, both refused"),
    ("ru", "Свидетели: 1) {0}; 2) {1}."),
)


def _lines(name: str) -> list[str]:
    return [
        each for each in (_HERE / name).read_text("utf-8").splitlines() if each and not each.startswith("#")
    ]


def _carriers() -> dict[str, list[str]]:
    made: dict[str, list[str]] = defaultdict(list)
    for each in _lines("fifth_carriers.txt"):
        language, text = each.split("|", 1)
        made[language].append(text)
    return made


def _snippet(kind: str, way: Way, one: Somebody, carriers: dict[str, list[str]]) -> Snippet:
    name, language = way
    if language:
        kept = carriers[language]
        carrier = kept[digest(one.id, kind, name) % len(kept)]
        text = carrier.replace("{}", name if "{" in name else f"{{{name}}}")
    else:
        text = name
    opening, closing = ("\x01", "\x02") if "\x01" in text else ("{", "}")
    start, end = text.index(opening), text.rindex(closing)
    return Snippet(kind, text[:start] + text[start + 1 : end] + text[end + 1 :], start, end - 1, one.id)


def _pairs() -> Iterator[Snippet]:
    for at, one in enumerate(EVERYBODY):
        other = EVERYBODY[(at + 7) % len(EVERYBODY)]
        language, line = _PAIRS[digest(one.id, "pair") % len(_PAIRS)]
        first, second = (each.cyrillic if language == "ru" else each.typed for each in (one, other))
        text = line.format(first, second)
        for who, name in ((one, first), (other, second)):
            start = text.index(name)
            yield Snippet("two people", text, start, start + len(name), who.id)


def snippets() -> tuple[Snippet, ...]:
    """Return every text with a name in it, where it stands and whose it is."""
    carriers, made = _carriers(), []
    for kind, (ways, most) in CLASSES.items():
        for one in EVERYBODY:
            found = sorted(dict.fromkeys(ways(one)), key=lambda way: digest(one.id, kind, *way))
            made += [_snippet(kind, way, one, carriers) for way in found[:most]]
    return (*made, *_pairs())


def look_alikes() -> Iterator[LookAlike]:
    """Return other people's names, words and places that are like a listed name."""
    for each in _lines("fifth_alike.txt"):
        kind, carrier, others = each.split("|")
        start = carrier.index("[]")
        for other in others.split(";"):
            name = other.strip()
            yield LookAlike(kind, carrier.replace("[]", name), start, start + len(name))


def prose() -> dict[str, str]:
    """Return the innocent texts by language."""
    made: dict[str, list[str]] = defaultdict(list)
    for each in _lines("fifth_prose.txt"):
        language, text = each.split("|", 1)
        made[language].append(text)
    return {language: "\n".join(texts) for language, texts in made.items()}
