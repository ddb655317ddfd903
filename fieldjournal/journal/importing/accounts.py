"""Rows of a table of accounts: each becomes one claim about what happened to somebody.

- *disappearance of X* is the incident of that type with X in it: the one the journal has, else a new
  one. Words that name neither are the incident told in exactly these words.
- The account is claimed of *what happened*, whole, in its words; it changes nothing there.
- Who says so becomes a contact, so that their name is protected like any other. Through whom stays
  in words unless a contact has exactly that name.
- Claims stand in the row's source, or in one made for the table. What is said is an assertion unless
  the row says otherwise or begins with a denial.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.journal.importing.cells import read_cell
from fieldjournal.journal.importing.columns import field_of
from fieldjournal.journal.importing.contacts import contact_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.incidents import unknown_somebody
from fieldjournal.journal.importing.people import fits_a_name, meant, pieces
from fieldjournal.journal.importing.told import Cell, Told
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds import find_spec
from fieldjournal.model.kinds.incident import Incident, Involvement
from fieldjournal.model.kinds.source import Claim
from fieldjournal.model.values import Asserted, Choice, Ref, Text, Who
from fieldjournal.model.lists.acts import INCIDENT_TYPE

_OF: Final = re.compile(r"(?:the )?(.+?) of (.+)|(.+?)['’]s? (.+)", re.IGNORECASE | re.DOTALL)
_DENIAL: Final = re.compile(
    r"(was|were|is|has|have|had|did|does)(n't| not)\b|(denies|denied|не был[аио]?|отрица\w+)\b", re.IGNORECASE
)
_CLAIMED: Final = "what"
"""The field of an incident an account is about."""


def tells_account(told: Told) -> bool:
    """Say whether a row makes a claim."""
    return told.has("account") or told.has("source/claims")


def place_account(desk: Desk, told: Told, source: str) -> None:
    """Add the claim of a row to `source`, a source on the desk that has room for it."""
    about, account = told.take("about"), told.take("account")
    made: dict[str, object] = {}
    if about and account:
        made["says"] = _says(desk, about, account, source)
        made["stance"] = Choice("denies" if _DENIAL.match(account.words) else "asserts")
    else:
        told.loose += [cell for cell in (about, account) if cell]
    for cell in [cell for cell in told.cells if cell.role.startswith("source/claims/")]:
        told.cells.remove(cell)
        inner, value = _part_value(desk, cell, source)
        if value is None:
            told.loose.append(cell)
        else:
            made[inner] = value
    desk.add_part(source, "claims", Claim(id=new_part_id(), **made))  # type: ignore[arg-type] # by declared key


def room_for_claim(desk: Desk, title: str) -> str:
    """Return the source of a title that can take one more claim, or nothing."""
    found = desk.held.source(title)
    return found if found and desk.has_room(found) else ""


def _says(desk: Desk, about: Cell, account: Cell, source: str) -> Asserted:
    incident = _incident(desk, about.words, source)
    value = Empty.UNKNOWN if unknown_somebody(account.words) else Text(account.words)
    return Asserted("incident", incident, _CLAIMED, value)


def _incident(desk: Desk, words: str, source: str) -> str:
    code, name = _about(words)
    sources = (source,)
    if not code:
        found = desk.held.told(words)
        return found or desk.new("incident", Incident(what=Text(words)), sources)
    contact = contact_of(desk, meant(name), source)
    held = desk.held.incidents(code, contact)
    if held:
        return held[0]
    victim = Involvement(id=new_part_id(), contact=Ref(contact), role=Choice("victim"))
    return desk.new("incident", Incident(type=Choice(code), involvements=(victim,)), sources)


def _about(words: str) -> tuple[str, str]:
    """Return the type of incident and the name in *disappearance of X*, or nothing of both."""
    found = _OF.fullmatch(words)
    if not found:
        return "", ""
    what, name = (found[1], found[2]) if found[1] else (found[4], found[3])
    choice = INCIDENT_TYPE.find(what)
    plain = bool(re.fullmatch(r"[^\d,;\n]+", name)) and meant(name).named
    return (choice.code, name) if choice and choice.code != "other" and plain else ("", "")


def _part_value(desk: Desk, cell: Cell, source: str) -> tuple[str, object | None]:
    at = field_of(cell.role)
    spec = find_spec(*at) if at else None
    if at is None or spec is None:
        raise ValueError(cell.role)
    inner = at[1].inner
    if spec.form.name in {"who", "chain"}:
        return inner, _somebody(desk, cell.words, source, several=spec.form.name == "chain")
    return inner, read_cell(spec, cell.words)


def _somebody(desk: Desk, words: str, source: str, *, several: bool) -> object | None:
    empty = unknown_somebody(words)
    if empty:
        return empty
    if not fits_a_name(words):
        return None
    if several:
        found = ((piece, desk.held.contact(piece)) for piece in pieces(words))
        return tuple(Who(contact=known) if known else Who(words=piece) for piece, known in found)
    somebody = pieces(words)
    return Who(contact=contact_of(desk, meant(somebody[0]), source)) if len(somebody) == 1 else None
