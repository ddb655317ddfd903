"""The people a row speaks of: found by their exact name, or made.

- A name that looks like a known one makes a new contact all the same. Where a person said who it is, the new
  contact is linked as the same one, which can be undone, or as not the same, which is not asked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Final

from fieldjournal.journal.importing.desk import Desk, SamePerson
from fieldjournal.journal.importing.kinship import relate
from fieldjournal.journal.importing.people import GROUP, Meant, meant, name_key, spelling
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.kinds.contact import Contact, Name
from fieldjournal.model.similar_names import Likely
from fieldjournal.model.values import Choice, Ref

MAIN = "primary"

_MOST_LIKE = 5
"""People one name is asked about: the likest. More are a list nobody answers."""

_HELD: Final = object()
"""Stands for a contact no row touched yet: the journal has it."""


def contact_of(desk: Desk, somebody: Meant, source: str = "") -> str:
    """Return the id of a contact: the one of exactly that name, or a new one.

    An unnamed one is recognised only through whom they are related to: *neighbours* in two rows are
    not the same neighbours.
    """
    if somebody.named or somebody.related_to:
        found = desk.held.contact(somebody.words)
        if found:
            return found
    likely = tuple(islice(desk.held.likely(somebody.words), _MOST_LIKE)) if somebody.named else ()
    own_id = desk.new("contact", _values(somebody), (source,) if source else ())
    if somebody.related_to:
        relate(desk, own_id, contact_of(desk, meant(somebody.related_to), source), somebody.relation)
    said = desk.answers.get(name_key(somebody.words), {})
    alike = [SamePerson(desk.at, somebody.words, own_id, each, _called(desk, each)) for each in likely]
    _link(desk, own_id, {each.like.id: said[each.other] for each in alike if each.other in said})
    desk.likely += [each for each in alike if each.other not in said]
    return own_id


def _called(desk: Desk, known: Likely) -> str:
    """Return what answers call somebody who is known: see `SamePerson.other`."""
    return name_key(known.name) if desk.before.get(known.id, _HELD) is None else known.id


def _link(desk: Desk, own_id: str, said: Mapping[str, bool]) -> None:
    """Write down which contacts are the same person, and which are not."""
    same = [Ref(other) for other, is_same in said.items() if is_same]
    apart = tuple(Ref(other) for other, is_same in said.items() if not is_same)
    if same:
        desk.change(own_id, same_as=same[0])
    if apart:
        desk.change(own_id, not_same_as=apart)


def add_spelling(desk: Desk, own_id: str, words: str, source: str) -> None:
    """Add another spelling to a contact unless it is there, letter by letter."""
    made = spelling(words)
    draft = desk.draft(own_id)
    if not isinstance(draft.values, Contact):
        raise TypeError
    if all(name.text != made.text for name in draft.values.names):
        name = Name(id=new_part_id(), text=made.text, kind=Choice(made.kind), **_from(source))
        desk.change(own_id, names=(*draft.values.names, name))
        desk.cite(own_id, source)
        desk.held.index(own_id, "contact", desk.draft(own_id).values)


def _values(somebody: Meant) -> Contact:
    kind = Choice(somebody.kind)
    if somebody.named:
        name = Name(id=new_part_id(), text=somebody.words, kind=Choice(MAIN))
        return Contact(kind=kind, names=(name,))
    counted = Count().typed(somebody.words)
    plain = somebody.kind == GROUP and (counted.least is not None or counted.most is not None)
    return Contact(kind=kind, called=somebody.words, at_least=counted if plain else Empty.NOT_ASKED)


def _from(source: str) -> dict[str, Ref]:
    return {"source": Ref(source)} if source else {}
