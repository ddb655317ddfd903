"""Whom and what the words of a cell point to: records found, or made where that is safe.

- First the reference of a row of the same import, then an id of this journal, then the words a record is
  headed by, exactly; a person by the exact name.
- A person who is nowhere yet is made, so that the name is protected like any other; so is a source, and a
  case, by its title. Of other kinds nothing is made: the words stay words, in the notes.
- Where a field takes words as well (*from whom*), only what is written like a name becomes a person; but
  whoever told us something is one under any words, so that they leave as a pseudonym.
- *Disappearance of X* is the record of a kind headed by that choice with X in it (`act_of`).
- A record never points to itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldjournal.journal.importing.cells import Read, kind_of_empty
from fieldjournal.journal.importing.contacts import contact_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.people import chained, fits_a_name, meant, meant_doer, pieces
from fieldjournal.model.address import Address
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.plain import LINE_MAX, OneOf
from fieldjournal.model.forms.pointing import RECORD_ID, Chain, Reference, References, Somebody
from fieldjournal.model.kinds import KINDS, find_spec
from fieldjournal.model.values import Ref, Who
from fieldjournal.model.vocabulary import OTHER

_MADE_BY_TITLE: Final = ("source", "case")
"""Kinds a mere title makes a record of: a title is all such a record needs to begin with."""

NOWHERE: Final = "no-such-record"
ITSELF: Final = "refers-to-itself"
_OF: Final = re.compile(r"(?:the )?(.+?) of (.+)|(.+?)['’]s? (.+)", re.IGNORECASE | re.DOTALL)


def points(spec: Spec) -> bool:
    """Say whether a field points to records, or may."""
    return isinstance(spec.form, Reference | References | Somebody | Chain)


@dataclass(frozen=True)
class Pointing:
    """Where words point from: the record, its source, and whether it says who did something."""

    desk: Desk
    own_id: str
    source: str = ""
    doer: bool = False

    def read(self, spec: Spec, words: str) -> tuple[Read, ...]:
        """Return what the words of a cell are in a field that points: one for each piece of a list.

        A field that takes several at once has them in one.
        """
        empty = kind_of_empty(words)
        if empty:
            return (Read(empty),)
        found = pieces(words)
        match spec.form:
            case Reference():
                return tuple(self._pointer(piece, spec.form.kinds) for piece in found)
            case References():
                return (self._pointers(found, spec.form.kinds),)
            case Chain():
                return (self._chain(chained(words)),)
        return tuple(self._somebody(piece) for piece in found)

    def _pointer(self, piece: str, kinds: tuple[str, ...]) -> Read:
        found = record_of(self.desk, piece, kinds, self.source, doer=self.doer)
        if found == self.own_id:
            return Read(None, ITSELF)
        return Read(Ref(found)) if found else Read(None, NOWHERE)

    def _pointers(self, found: tuple[str, ...], kinds: tuple[str, ...]) -> Read:
        read = [self._pointer(piece, kinds) for piece in found]
        refs = tuple(dict.fromkeys(each.value for each in read if isinstance(each.value, Ref)))
        doubts = [each.doubt for each in read if each.doubt]
        return Read(refs or None, next(iter(doubts), ""), partly=bool(doubts))

    def _somebody(self, piece: str) -> Read:
        who = self._who(piece, under_any_words=self.desk.draft(self.own_id).kind == "source")
        if who is None:
            return Read(None, "too-long")
        return Read(None, ITSELF) if who.contact == self.own_id else Read(who)

    def _chain(self, found: tuple[str, ...]) -> Read:
        people = [who for piece in found if (who := self._who(piece))]
        if len(people) < len(found):
            return Read(None, "too-long")
        if any(who.contact == self.own_id for who in people):
            return Read(None, ITSELF)
        return Read(tuple(people))

    def _who(self, piece: str, *, under_any_words: bool = False) -> Who | None:
        if not fits_a_name(piece):
            return None
        known = known_record(self.desk, piece, ("contact",))
        if known:
            return Who(contact=known)
        somebody = meant(piece)
        if somebody.named or somebody.related_to or under_any_words:
            return Who(contact=contact_of(self.desk, somebody, self.source))
        return Who(words=piece)


def record_of(desk: Desk, words: str, kinds: Iterable[str], source: str = "", *, doer: bool = False) -> str:
    """Return the id of the record that words point to, made where that is safe; else nothing."""
    fitting = tuple(kinds) or tuple(KINDS)
    known = known_record(desk, words, fitting)
    if known or len(words) > LINE_MAX:
        return known
    if "contact" in fitting and len(fitting) < len(KINDS):
        return contact_of(desk, meant_doer(words) if doer else meant(words), source)
    for kind in _MADE_BY_TITLE:
        if kind in fitting:
            return titled(desk, kind, words)
    return ""


def known_record(desk: Desk, words: str, kinds: Iterable[str]) -> str:
    """Return the id of a record there is, or that is planned, of one of the kinds; else nothing."""
    referred = desk.references.get(" ".join(words.split()), {})
    for kind in kinds:
        if kind in referred:
            return referred[kind]
    plain = words.strip()
    if RECORD_ID.fullmatch(plain) and desk.held.kinds.get(plain, "") in kinds:
        return plain
    for kind in kinds:
        found = desk.held.contact(words) if kind == "contact" else desk.held.headed(kind, words)
        if found:
            return found
    return ""


def titled(desk: Desk, kind: str, title: str) -> str:
    """Return the id of the record of that title, a new one where there is none."""
    words = " ".join(title.split())
    found = desk.held.headed(kind, words)
    if found:
        return found
    declared = KINDS[kind]
    return desk.new(kind, declared.values(**{declared.title[0]: words}))


def act_of(words: str, kind: str) -> tuple[str, str]:
    """Return the code and the name in *disappearance of X*, of the choice a kind is headed by; or nothing."""
    found = _OF.fullmatch(words)
    heading = find_spec(kind, Address(KINDS[kind].title[0]))
    if not found or heading is None or not isinstance(heading.form, OneOf):
        return "", ""
    what, name = (found[1], found[2]) if found[1] else (found[4], found[3])
    choice = heading.form.vocabulary.find(what)
    plain = bool(re.fullmatch(r"[^\d,;\n]+", name)) and meant(name).named
    return (choice.code, name) if choice and choice.code != OTHER and plain else ("", "")
