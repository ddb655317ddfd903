"""Every mention of the people to protect, in one text.

- Names are found as they sound, in any script and form (`names`); what is listed is found exactly as well
  (`listed`); numbers, addresses and dates of anybody by their format (`identifiers`).
- **Sure** is redacted without a question, **ask** is asked. `names.evidence` says which is which.
- `near_misses` adds what the gate will refuse though it most likely is somebody else: every whole word of
  a listed name, every longer word that holds one, every word that sounds like one, and what it reads in
  coded letters (`coded`). A review has to ask them; a search need not.
- Mentions that overlap become one place. Where several people have a name in common, each gets a mention
  with the same place: words cannot tell them apart, so who redacts must not either. The same holds for an
  address that has somebody's name in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, Final

from fieldjournal.redaction.coded import coded_in
from fieldjournal.redaction.gate import Gate, Protected
from fieldjournal.redaction.identifiers import KINDS, identifiers_in
from fieldjournal.redaction.joining import joined
from fieldjournal.redaction.listed import Listed, standing_in
from fieldjournal.redaction.mention import REASONS, Mention, Tier
from fieldjournal.redaction.names.alone.sureness import Sureness
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.families import is_family
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import is_given
from fieldjournal.redaction.names.search import search
from fieldjournal.redaction.names.vocabulary.common import COMMON, common_sounds
from fieldjournal.redaction.people import Person, read_person
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

__all__ = [
    "REASONS",
    "Compiled",
    "Mention",
    "Tier",
    "compile_people",
    "compiled",
    "find",
    "gathered",
    "listed",
]

_TIER: Final = {Sureness.SURE: Tier.SURE, Sureness.ASK: Tier.ASK}
_NEAR_MISSES: Final = frozenset({"name-alone", "inside"})


class Compiled:
    """Everything to look for, ready for any number of texts."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = tuple(people)
        self.listed = Listed(people)
        named = [person for person in people if person.names]
        self.ids = [person.id for person in named]
        self.lexicon = Lexicon([person.names for person in named])
        if named:
            common_sounds()  # a table every text needs: the first would wait for it
        self.nobodys = frozenset(person.id for person in named if not person.family)
        """Whose family name alone is not theirs."""

    @cached_property
    def gate(self) -> Gate:
        """Return what will look for the same people last; a finding is told by their id."""
        return Gate(Protected(self.people, {}))


@lru_cache(maxsize=4)
def compiled(people: tuple[Person, ...]) -> Compiled:
    """Return what to look for; the same people give the same object."""
    return Compiled(people)


def compile_people(people: Iterable[Person | Mapping[str, Any] | object]) -> Compiled:
    """Return what to look for from people as `find` takes them; quicker than giving `find` a long list."""
    return compiled(tuple(map(read_person, people)))


def find(
    text: str,
    people: Compiled | Iterable[Person | Mapping[str, Any] | object],
    identifiers: bool = True,  # noqa: FBT001, FBT002 - part of the public form
    *,
    near_misses: bool = False,
) -> list[Mention]:
    """Return the mentions of people in a text, in the order of the text.

    `people` are `Person` values, mappings or values with `id`, `name`, `aliases` and, where known,
    `phones`, `emails`, `handles`, `ids`, as somebody typed them, and `family`: false where the family name
    alone is not theirs. Mentions overlap only where they have the same place. Without `identifiers`, only
    names are looked for.
    """
    wanted = people if isinstance(people, Compiled) else compile_people(people)
    kinds = KINDS if identifiers else ()
    return gathered(text, wanted, kinds=kinds, known=identifiers, near_misses=near_misses)


def gathered(
    text: str,
    wanted: Compiled,
    *,
    kinds: Collection[str],
    known: bool = True,
    near_misses: bool = False,
    tick: Tick = unhurried,
) -> list[Mention]:
    """Return mentions as `find` does, with only some kinds of identifiers of people nobody listed.

    `tick` is called again and again, and may raise to stop it.
    """
    tick()
    standing, alike = standing_in(text, wanted.listed, tick, alike=near_misses)
    found = [
        again
        for mention in in_turns(standing, tick)
        if (known or mention.reason != "identifier") and (near_misses or mention.reason not in _NEAR_MISSES)
        if (again := mention if near_misses else _weighed_again(text, mention))
    ]
    found += (
        Mention(start, end, wanted.ids[who], _TIER[sureness], reason)
        for start, end, who, sureness, reason in (search(text, wanted.lexicon, tick) if wanted.ids else ())
        if reason != "family-name" or wanted.ids[who] not in wanted.nobodys
    )
    found += alike
    if near_misses:
        found += list(coded_in(text, found, wanted.gate, tick))
    tick()
    if kinds:
        found += [mention for mention in identifiers_in(text, tick) if mention.who in kinds]
    return joined(found, tick)


_next_name = re.compile(r"[ \u00a0]([^\W\d_]{4,})")


def _weighed_again(text: str, mention: Mention) -> Mention | None:
    """Return a listed spelling as what it tells where it is a word as well: none, where the search weighs it.

    One everyday word (Gerek) is left to the search. Small letters, several everyday words, and a family or
    given name alone, which the search weighs with what stands beside it, are asked here.
    """
    if mention.reason != "spelling":
        return mention
    words = text[mention.start : mention.end].split()
    everyday = all(plain(one) in COMMON for one in words)
    if len(words) == 1:
        if everyday and not is_family(words[0]):
            return None
        asked = words[0].islower() or is_family(words[0]) or is_given(words[0])
        after = _next_name.match(text, mention.end)
        asked = asked or (after is not None and is_family(after[1]))
    else:
        asked = everyday and words[0].islower()
    return Mention(mention.start, mention.end, mention.who, Tier.ASK, mention.reason) if asked else mention


def listed(text: str, wanted: Compiled, tick: Tick = unhurried) -> list[Mention]:
    """Return only what stands in a text as somebody listed it."""
    return joined(standing_in(text, wanted.listed, tick)[0], tick)
