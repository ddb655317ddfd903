"""What the journal already has that a table may speak of, indexed once before planning.

- A row is recognised by its token in the origin of a record, deleted ones too: what was imported and
  then changed, renamed or deleted is never imported again, and never overwritten.
- A person is the same only where the name is spelled exactly so (white space aside) and just one
  contact has it, as a main name, a printed form, or what an unnamed one is called. Aliases, first
  names and folded matches suggest; nothing is merged on them.
- Any other record is found by the words it is headed by, exactly: a source, an action, a case by its
  title, an incident by how it is told. And where a kind is headed by a choice (*disappearance*), by that
  and somebody in it.
- Deleted records are recognised by token and by nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from fieldjournal.journal.importing.people import name_key
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Values
from fieldjournal.model.glance import Glance
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.merges import NOTHING_MERGED, Merges
from fieldjournal.model.record import Record
from fieldjournal.model.similar_names import Likely, SimilarNames
from fieldjournal.model.values import Choice, Ref, Text
from fieldjournal.model.walk import pointers_of

_ONES_OWN: Final = {"primary", "printed", ""}
"""Kinds of name that are a person's alone often enough to recognise them by."""

_HEADING_MAX: Final = 2_000
"""Characters of words a record is found by: longer ones are a narrative, which no cell points with."""


def looked_at(kind: str) -> tuple[str, ...]:
    """Return the fields a record of a kind is found by: those it is headed by, and who is in it."""
    declared = kind_named(kind)
    headed = (address.partition("/")[0] for address in declared.title)
    return tuple(dict.fromkeys((*headed, *_who(declared))))


def _who(declared: Kind) -> tuple[str, ...]:
    return tuple(address.partition("/")[0] for address in declared.who[:1])


@dataclass
class Held:
    """The index. `get` reads a whole record by id when something is to be added to it.

    One plan uses up one index: what is planned is found in it like what was there before.
    """

    get: Callable[[str], Record]
    tokens: dict[str, str] = field(default_factory=dict)
    """Every token of a row to the record that shows it is done; empty where that was deleted."""
    kinds: dict[str, str] = field(default_factory=dict)
    """The kind of every record that is not deleted."""
    names: SimilarNames = field(default_factory=SimilarNames)
    later: dict[str, Callable[[], Iterable[Glance]]] = field(default_factory=dict)
    """Kinds whose records, but for which ids they have, are read when a row asks for one by its words."""
    merges: Merges = NOTHING_MERGED
    """Which contacts are one person: of several, the one they stand as is found."""
    _planned: defaultdict[str, list[tuple[str, Values]]] = field(default_factory=lambda: defaultdict(list))
    _named: defaultdict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    _headed: defaultdict[tuple[str, str], dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    _acts: defaultdict[tuple[str, str, str], dict[str, None]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def sign(self, own_id: str, origin: str) -> None:
        """Take in the tokens in the origin of a record; no id for one that was deleted."""
        self.tokens.update(dict.fromkeys(origin.split(), own_id))

    def add(self, record: Record | Glance) -> None:
        """Take in one record of the journal, that is not deleted: of a kind that is not left for later."""
        self.kinds[record.id] = record.kind
        self._index(record.id, record.kind, record.values)

    def index(self, own_id: str, kind: str, values: Values) -> None:
        """Make a record known that is planned."""
        self.kinds[own_id] = kind
        if kind in self.later:
            self._planned[kind].append((own_id, values))
        else:
            self._index(own_id, kind, values)

    def _index(self, own_id: str, kind: str, values: Values) -> None:
        if isinstance(values, Contact):
            self._add_contact(own_id, values)
        else:
            self._add_headings(own_id, kind, values)

    def _have(self, kind: str) -> None:
        """Take in the records of a kind that was left for later, then those that were planned meanwhile."""
        read = self.later.pop(kind, None)
        for record in read() if read else ():
            self._index(record.id, kind, record.values)
        for own_id, values in self._planned.pop(kind, ()):
            self._index(own_id, kind, values)

    def contact(self, name: str) -> str:
        """Return the id of the one contact of exactly that name; nothing for none or several."""
        found = {self.merges.one(each) for each in self._named.get(name_key(name), {})}
        return found.pop() if len(found) == 1 else ""

    def headed(self, kind: str, words: str) -> str:
        """Return the id of the last record of a kind that is headed by exactly these words, or nothing."""
        self._have(kind)
        return next(reversed(self._headed.get((kind, name_key(words)), {})), "")

    def act(self, kind: str, code: str, contact: str) -> str:
        """Return the id of the first record of a kind headed by a choice with somebody in it, or nothing."""
        self._have(kind)
        return next(iter(self._acts.get((kind, code, self.merges.one(contact)), ())), "")

    def likely(self, name: str) -> Iterator[Likely]:
        """Yield contacts that may be the person of that name under another spelling, likest first."""
        return self.names.likely(name)

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
            self.names.add(own_id, text)

    def _add_headings(self, own_id: str, kind: str, values: Values) -> None:
        declared = kind_named(kind)
        involved = [
            ref
            for found in pointers_of(values, _who(declared))
            if isinstance(found.value, Ref | tuple)
            for ref in found.spec.form.refs(found.value)
        ]
        for address in declared.title:
            value: object = getattr(values, address, Empty.NOT_ASKED)
            words = value.text if isinstance(value, Text) else value
            if isinstance(words, str) and len(words) <= _HEADING_MAX:
                self._headed[kind, name_key(words)][own_id] = None
            elif isinstance(value, Choice):
                for contact in involved:
                    self._acts[kind, value.code, self.merges.one(contact)][own_id] = None
