"""One row of a table becomes linked records.

- A row whose token the journal knows is done and is passed over, whatever became of its records.
- The row's source is the one its own column names; without such a column, one made for the table.
- Every name makes or finds a contact; what the row tells of a person fills it when it is about one.
- The row makes one incident, or one claim, or neither; then its main record is the contact, then the
  source. The main record is signed with the row's token and keeps, in its notes, what found no place.
"""

from __future__ import annotations

from collections.abc import Sequence

from fieldjournal.journal.importing.accounts import place_account, room_for_claim, tells_account
from fieldjournal.journal.importing.columns import Column
from fieldjournal.journal.importing.contacts import add_spelling, contact_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.filling import fill
from fieldjournal.journal.importing.incidents import place_incident, unknown_somebody
from fieldjournal.journal.importing.people import Meant, fits_a_name, meant, pieces
from fieldjournal.journal.importing.sensitive import protect
from fieldjournal.journal.importing.sheet import SheetRow
from fieldjournal.journal.importing.told import Cell, Told, tell
from fieldjournal.model.empty import Empty, Maybe
from fieldjournal.model.forms.plain import LINE_MAX
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Choice
from fieldjournal.model.lists.evidence import SOURCE_KIND
from fieldjournal.model.vocabulary import OTHER

People = list[tuple[Meant | Empty, str]]
"""Whom the row is about, each with the id of the contact; no id for somebody unknown."""


def place_row(desk: Desk, columns: Sequence[Column], row: SheetRow, token: str) -> None:
    """Put what a row tells on the desk."""
    desk.row = row.number
    told = tell(columns, row)
    secret = told.take_all("sensitive")
    has_column = any(column.role in {"source", "source/title"} for column in columns)
    source = _source(desk, told, has_column=has_column)
    people = _people(desk, told, source)
    loose_of_person = _about_person(desk, told, people, source)
    incident = place_incident(desk, told, people, source)
    if not incident:
        told.loose += told.unknown
    claimed = ""
    if tells_account(told):
        claimed = _home(desk, source)
        place_account(desk, told, claimed)
    contacts = [contact for _somebody, contact in people if contact]
    main = incident or claimed or next(iter(contacts), "") or source or _home(desk, "")
    for cell in (*loose_of_person, *told.rest(), *secret):
        desk.leave(main, cell.header, cell.words)
    protect(desk, secret, (incident, claimed, *contacts))
    desk.sign(main, token)
    desk.end_row(sum(map(len, row.cells)))


def _source(desk: Desk, told: Told, *, has_column: bool) -> str:
    """Return the row's source: as its columns say, or the table's own; nothing where a cell is blank."""
    cell = told.take("source") or told.take("source/title")
    title = " ".join(cell.words.split()) if cell else ""
    if cell and (unknown_somebody(title) or len(title) > LINE_MAX):
        told.loose.append(cell)
        title = ""
    fields = tuple(
        each for each in told.cells if each.role.startswith("source/") and "claims" not in each.role
    )
    if not title and has_column and not fields:
        return ""
    own_id = _source_of(desk, title) if title else _home(desk, "")
    told.cells = [each for each in told.cells if each not in fields]
    told.loose += fill(desk, own_id, fields)
    return own_id


def _source_of(desk: Desk, title: str) -> str:
    found = desk.held.source(title)
    if found:
        return found
    return desk.new("source", Source(title=title, kind=_source_kind(title)))


def _source_kind(title: str) -> Maybe[Choice]:
    """Return the kind of source its title names (*joint statement of …*)."""
    plain = f" {title.casefold()} "
    for entry in SOURCE_KIND:
        names = (entry.label, *entry.also)
        if entry.code != OTHER and any(f" {name.casefold()} " in plain for name in names):
            return Choice(entry.code)
    return Empty.NOT_ASKED


def _home(desk: Desk, source: str) -> str:
    """Return a source with room for one more row: `source`, or one made for the table."""
    if source and desk.has_room(source):
        return source
    title = desk.draft(source).values.title if source else desk.title  # type: ignore[attr-defined] # a Source
    found = room_for_claim(desk, title)
    return found or desk.new("source", Source(title=title, kind=Choice("spreadsheet")))


def _people(desk: Desk, told: Told, source: str) -> People:
    cell = told.take("who")
    if not cell:
        return []
    empty = unknown_somebody(cell.words)
    if empty:
        told.unknown.append(cell)
        return [(empty, "")]
    if not fits_a_name(cell.words):
        told.loose.append(cell)
        return []
    found = {contact_of(desk, meant(piece), source): meant(piece) for piece in pieces(cell.words)}
    return [(somebody, contact) for contact, somebody in found.items()]


def _about_person(desk: Desk, told: Told, people: People, source: str) -> list[Cell]:
    """Fill in what the row tells of its one person; of several nobody knows whose it is."""
    cells = told.take_fields("contact")
    spellings = told.take_all("spellings")
    contacts = [contact for _somebody, contact in people if contact]
    if len(contacts) != 1:
        return [*cells, *spellings]
    long = [cell for cell in spellings if not fits_a_name(cell.words)]
    for cell in spellings:
        for piece in pieces(cell.words) if cell not in long else ():
            add_spelling(desk, contacts[0], piece, source)
    return [*fill(desk, contacts[0], cells, source), *long]
