"""Rows that tell what somebody says of something: each becomes one claim.

- It is about the record that *about* points to; *disappearance of X* is the incident of that type with X in
  it, the one the journal has, else a new one. Words that name no record are the incident told in exactly
  these words, or, where the row names a field that incidents do not have (*born*), somebody or something
  called so. Without *about* it is about what the row itself tells of.
- It is claimed of the field the row names (*born*, `returns/mode`), else of the text that heads such a
  record (*what happened*), whole, in its words; it changes nothing there.
- What is said is an assertion unless the row says otherwise or begins with a denial.
- *Supports* and *contradicts* may name the reference of another row.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from fieldjournal.journal.importing.cells import read_cell
from fieldjournal.journal.importing.contacts import contact_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.filling import Filling
from fieldjournal.journal.importing.linking import is_by_default, link_person, place_of_people
from fieldjournal.journal.importing.meanings import meanings
from fieldjournal.journal.importing.people import meant
from fieldjournal.journal.importing.pointing import Pointing, act_of, known_record, points, record_of
from fieldjournal.journal.importing.roles import ENVELOPE, Target, target_of
from fieldjournal.journal.importing.told import Cell, Told
from fieldjournal.model.address import Address, parse
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.fields import Part, specs_of
from fieldjournal.model.forms.said import Prose
from fieldjournal.model.kinds import KINDS, find_spec
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Asserted, Choice, Text

_DENIAL: Final = re.compile(
    r"(was|were|is|has|have|had|did|does)(n't| not)\b|(denies|denied|не был[аио]?|отрица\w+)\b", re.IGNORECASE
)
_CLAIMS: Final = "source/claims/"
_TOLD_OF: Final = "incident"
"""The kind that words no record is headed by are the telling of."""

_OF_ROWS: Final = ("supports", "contradicts")
_NO_FIELD: Final = "no-such-address"
_CLAIM_OF: Final = "claim"
"""Beside the kinds of record, what a reference stands for: the claim its row makes."""

_CLAIM: Final = Target("source", "claims", "says")


def place_account(desk: Desk, told: Told, source: str, about: str, reference: str) -> None:
    """Add the claim of a row to `source`, a source on the desk that has room for it.

    `about` is the record the row itself tells of; empty where it tells of none.
    """
    topic, field, account = told.take("about"), told.take("field"), told.take("account")
    claim_id = new_part_id()
    said: dict[str, object] = {"id": claim_id}
    record = _record_told_of(desk, topic.words, source, field.words if field else "") if topic else about
    if account and record:
        says = _says(desk, record, field.words if field else "", account.words)
        if says is None:
            told.loose += [replace(cell, reason=_NO_FIELD) for cell in (topic, field, account) if cell]
        else:
            said |= {"says": says, "stance": Choice("denies" if _DENIAL.match(account.words) else "asserts")}
    else:
        told.loose += [cell for cell in (topic, field, account) if cell]
    cells = [_of_other_row(desk, cell) for cell in told.take_fields(_CLAIMS)]
    filling = Filling(desk, source)
    told.loose += filling.fill(cell for cell in cells if cell.target and _is_grouped(cell.target))
    own = [(cell.target, cell) for cell in cells if cell.target and not _is_grouped(cell.target)]
    told.loose += filling.add_parts(_CLAIM, own, said)
    if reference:
        desk.refer(reference, _CLAIM_OF, claim_id)


def _record_told_of(desk: Desk, words: str, source: str, field: str) -> str:
    """Return the record words are about; what they tell of is made where there is none."""
    found = known_record(desk, words, KINDS)
    if found and (field or _text_of(desk.held.kinds[found])):
        return found
    having = tuple(kind for kind in KINDS if field and _has(kind, field))
    if having and _TOLD_OF not in having and (made := record_of(desk, words, having[:1], source)):
        return made
    for kind in KINDS:
        code, name = act_of(words, kind)
        if code:
            return _act(desk, kind, code, contact_of(desk, meant(name), source), source)
    made = desk.new(_TOLD_OF, Incident(what=Text(words)), (source,))
    if found:
        at = place_of_people(_TOLD_OF, ())
        link_person(desk, made, at, found, is_by_default(at))
    return made


def _has(kind: str, field: str) -> bool:
    named = {each.kind for each in meanings(field) if each.sure}
    return kind in named or target_of(f"{kind}/{field.strip()}") is not None


def _act(desk: Desk, kind: str, code: str, contact: str, source: str) -> str:
    held = desk.held.act(kind, code, contact)
    if held:
        return held
    declared = KINDS[kind]
    made = desk.new(kind, declared.values(**{declared.title[0]: Choice(code)}), (source,))
    at = place_of_people(kind, ())
    link_person(desk, made, at, contact, is_by_default(at))
    desk.held.index(made, kind, desk.draft(made).values)
    return made


def _says(desk: Desk, record: str, field: str, account: str) -> Asserted | None:
    """Return what is said of a field of a record; None where there is no such field, or it cannot hold it."""
    kind = desk.held.kinds[record]
    at = _address(desk, record, kind, field) if field else _text_of(kind)
    spec = find_spec(kind, parse(at) or Address("")) if at else None
    if spec is None or spec.part:
        return None
    read = Pointing(desk, record).read(spec, account) if points(spec) else (read_cell(spec, account),)
    if len(read) > 1 or read[0].value is None:
        return None
    return Asserted(kind, record, at, read[0].value)


def _address(desk: Desk, record: str, kind: str, field: str) -> str:
    """Return the address in a record that a field's name means; of a part, where there is just one such."""
    found = [target_of(each.role) for each in meanings(field) if each.kind == kind]
    target = target_of(f"{kind}/{field.strip()}") or next(iter(found), None)
    if target is None or target.field in ENVELOPE or not target.inner:
        return target.field if target and target.field not in ENVELOPE else ""
    held: tuple[Part, ...] = getattr(desk.draft(record).values, target.field)
    if target.number:
        held = held[target.number - 1 : target.number]
    return f"{target.field}/{held[0].id}/{target.inner}" if len(held) == 1 else ""


def _text_of(kind: str) -> str:
    """Return the field that tells what a record of a kind is: the text among those that head it."""
    specs = specs_of(KINDS[kind].values)
    heading = [specs[key] for key in KINDS[kind].title if key in specs]
    return next((spec.key for spec in heading if isinstance(spec.form, Prose)), "")


def _of_other_row(desk: Desk, cell: Cell) -> Cell:
    """Return a cell with the id of the claim in the place of its row's reference."""
    if cell.target is None or cell.target.inner not in _OF_ROWS:
        return cell
    claim = desk.references.get(" ".join(cell.words.split()), {}).get(_CLAIM_OF)
    return replace(cell, words=claim) if claim else cell


def _is_grouped(target: Target) -> bool:
    return bool(target.number or target.code)
