"""What is found and what leaves, line by line and in its order: for comparing one process with another.

Among people who share their names: at one place several may be meant, and no order of sets may decide who
comes first. `python -m tests.redaction.finder_set.order` prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import Final

from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Text
from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.text.words import words_of
from tests.redaction.conftest import Invented
from tests.redaction.finder_set.blind_hands import BLIND, hand

_SETS: Final = BLIND[-6:]
"""The newest: what it takes grows with the square of how many there are."""
_EVERY: Final = 101
"""One text of so many is looked through: a prime, so that all classes have their turn."""
_PER_SET: Final = 12
_REDACTED: Final = 4
"""One person and one text of so many is in the redaction."""
_SHARED: Final = 3
"""How many people have the same given name."""


def people() -> list[dict[str, object]]:
    """Return people of some sets, and for each some more who have the given name, or the family name."""
    made: list[dict[str, object]] = []
    for name in _SETS:
        given, families, called = [], [], []
        for each in hand(name).people[:: len(hand(name).people) // _PER_SET]:
            words = str(each["name"]).split()
            given.append(words[0])
            families.append(words[-1])
            called.append(each.get("aliases") or [])
        for (at, one), step in product(enumerate(given), range(_SHARED)):
            family = families[(at + step) % len(families)]
            made.append({"id": f"{name}{at}.{step}", "name": f"{one} {family}", "aliases": called[at]})
    return made


def texts() -> Iterator[str]:
    """Yield texts of the same sets."""
    for name in _SETS:
        each = hand(name)
        told = [*(one.text for one in each.snippets), *(one.text for one in each.look_alikes)]
        yield from told[::_EVERY]
        yield from (one[1] for one in each.identifiers[::_EVERY])
        yield next(iter(each.prose.values()))[:1_000]


def main() -> None:
    """Print every mention, and what each word may be: of it most is weighed and found to be nobody."""
    wanted = compile_people(people())
    for text in texts():
        print([wanted.lexicon.word(word.raw).hits for word in words_of(text)])
        for near_misses in (False, True):
            print(find(text, wanted, near_misses=near_misses))
    print(*_redacted(), sep="\n")


def _redacted() -> Iterator[object]:
    """Yield what becomes of the texts as incidents, their questions first."""
    journal = Invented()
    for number, each in enumerate(people()[::_REDACTED]):
        journal.person(f"p{number}", str(each["name"]))
    for number, text in enumerate(islice(texts(), 0, None, _REDACTED)):
        journal.add(f"i{number}", "incident", Incident(what=Text(text)))
    made = journal.redact()
    yield from made.questions
    yield made.outgoing
    yield made.protected


if __name__ == "__main__":
    main()
