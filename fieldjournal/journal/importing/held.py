"""What the journal already has that a table may speak of, indexed once before planning.

- A row is recognised by its token in the origin of a record, deleted ones too: what was imported and
  then changed, renamed or deleted is never imported again, and never overwritten.
- A person is the same only where the name is spelled exactly so (white space aside) and just one
  contact has it, as a main name, a printed form, or what an unnamed one is called. Aliases, first
  names and folded matches suggest; nothing is merged on them.
- A source is the same by its exact title; an incident by its type and somebody involved in it.
- Deleted records are recognised by token and by nothing else.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from fieldjournal.journal.importing.people import name_key
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.names import likely_same
from fieldjournal.model.record import Record
from fieldjournal.model.same_person import ENOUGH
from fieldjournal.model.skeletons import skeletons, words
from fieldjournal.model.values import Choice, Ref, Text

_BEGINNING: Final = 3
_INITIAL: Final = re.compile(r"(?<!\w)\w(?!\w)")
_ONES_OWN: Final = {"primary", "printed", ""}
"""Kinds of name that are a person's alone often enough to recognise them by."""


@dataclass(frozen=True)
class Likely:
    """A contact whose name looks like another spelling of a name in the table."""

    id: str
    name: str
    likeness: float


@dataclass
class Held:
    """The index. `get` reads a whole record by id when something is to be added to it.

    One plan uses up one index: what is planned is found in it like what was there before.
    """

    get: Callable[[str], Record]
    tokens: set[str] = field(default_factory=set)
    _named: defaultdict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    _sources: dict[str, str] = field(default_factory=dict)
    _incidents: defaultdict[tuple[str, str], dict[str, None]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    _told: dict[str, str] = field(default_factory=dict)
    _beginnings: defaultdict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))

    def add(self, record: Record) -> None:
        """Take one record of the journal into the index."""
        self.tokens.update(record.envelope.origin.split())
        if not record.deleted:
            self.index(record.id, record.values)

    def index(self, own_id: str, values: Values) -> None:
        """Make a record known by what is in it; also one that is only planned."""
        if isinstance(values, Contact):
            self._add_contact(own_id, values)
        elif isinstance(values, Incident):
            self._add_incident(own_id, values)
        elif isinstance(values, Source) and isinstance(values.title, str):
            self._sources[name_key(values.title)] = own_id

    def contact(self, name: str) -> str:
        """Return the id of the one contact of exactly that name; nothing for none or several."""
        found = self._named.get(name_key(name), {})
        return next(iter(found)) if len(found) == 1 else ""

    def source(self, title: str) -> str:
        """Return the id of the source of that title, or nothing."""
        return self._sources.get(name_key(title), "")

    def incidents(self, code: str, contact: str) -> tuple[str, ...]:
        """Return the ids of incidents of a type with a contact in them."""
        return tuple(self._incidents.get((code, contact), ()))

    def told(self, words: str) -> str:
        """Return the id of the incident told in exactly these words, or nothing."""
        return self._told.get(words, "")

    def likely(self, name: str) -> Iterator[Likely]:
        """Yield contacts that may be the person of that name under another spelling, likest first."""
        scored = [Likely(own_id, other, likely_same(name, other)) for own_id, other in self._near(name)]
        best: dict[str, Likely] = {}
        for each in sorted(scored, key=lambda one: (-one.likeness, one.name)):
            if each.likeness >= ENOUGH:
                best.setdefault(each.id, each)
        yield from best.values()

    def _near(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the names that begin like this one in two words, or in one beside an initial.

        Comparing every name with every other takes minutes at a few thousand; no two names that share
        less would be likely enough.
        """
        shared: Counter[tuple[str, str]] = Counter()
        for beginnings in _beginnings(name):
            shared.update({each for beginning in beginnings for each in self._beginnings.get(beginning, ())})
        for found, words_shared in shared.items():
            if words_shared > 1 or _INITIAL.search(name) or _INITIAL.search(found[1]):
                yield found

    def _add_contact(self, own_id: str, values: Contact) -> None:
        names = [
            (name.text, name.kind.code if isinstance(name.kind, Choice) else "")
            for name in values.names
            if isinstance(name.text, str)
        ]
        if isinstance(values.called, str):
            names.append((values.called, ""))
        for text, kind in names:
            if kind in _ONES_OWN:
                self._named[name_key(text)][own_id] = None
            for beginning in set().union(*_beginnings(text)):
                self._beginnings[beginning].add((own_id, text))

    def _add_incident(self, own_id: str, values: Incident) -> None:
        if isinstance(values.what, Text):
            self._told.setdefault(values.what.text, own_id)
        code = "" if isinstance(values.type, Empty) else values.type.code
        for each in values.involvements:
            if isinstance(each.contact, Ref):
                self._incidents[code, each.contact.id][own_id] = None


def held_of(records: Iterable[Record], get: Callable[[str], Record]) -> Held:
    """Return the index over all records of a journal."""
    made = Held(get)
    for record in records:
        made.add(record)
    return made


def _beginnings(name: str) -> list[set[str]]:
    """Return, for each word of a name, how its skeletons begin: two spellings of a word share one."""
    found = [{each[:_BEGINNING] for each in skeletons(word) if len(each) > 1} for word in words(name)]
    return [beginnings for beginnings in found if beginnings]
