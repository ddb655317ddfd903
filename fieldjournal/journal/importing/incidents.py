"""The incident of a row: what happened, and who had which part in it.

- Whom the row is about is its victim; relatives and friends of somebody are relatives targeted; in an
  own public act nobody is a victim, and no role is said.
- *By whom* is a perpetrator. An unknown one is said to be unknown, never left out.
- A row that tells how somebody was returned and no type of incident is of the type its mode names.
"""

from __future__ import annotations

from collections.abc import Sequence

from fieldjournal.journal.importing.cells import read_cell
from fieldjournal.journal.importing.contacts import contact_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.filling import fill
from fieldjournal.journal.importing.people import Meant, fits_a_name, meant_doer, pieces
from fieldjournal.journal.importing.told import Cell, Told
from fieldjournal.model.address import Address
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.kinds import find_spec
from fieldjournal.model.kinds.incident import Incident, Involvement
from fieldjournal.model.values import Choice, Ref
from fieldjournal.model.lists.acts import INCIDENT_TYPE

_OWN_ACT = "own_act"
_FORCED_RETURN = "forced_return"


def place_incident(desk: Desk, told: Told, people: Sequence[tuple[Meant | Empty, str]], source: str) -> str:
    """Make the incident a row tells of and return its id; nothing where it tells of none."""
    doer = told.take("by")
    cells = told.take_fields("incident")
    if not doer and not cells:
        return ""
    own_id = desk.new("incident", Incident(), (source,) if source else ())
    told.loose += fill(desk, own_id, cells, source)
    _type_by_return(desk, own_id)
    values = incident_values(desk, own_id)
    roles = [_involved(values, somebody, contact) for somebody, contact in people]
    roles += _doers(desk, doer, source, told) if doer else []
    if roles:
        desk.change(own_id, involvements=tuple(roles))
    desk.held.index(own_id, incident_values(desk, own_id))
    return own_id


def incident_values(desk: Desk, own_id: str) -> Incident:
    """Return the values of an incident on the desk."""
    values = desk.draft(own_id).values
    if not isinstance(values, Incident):
        raise TypeError
    return values


def unknown_somebody(words: str) -> Empty | None:
    """Return the kind of empty that stands where a name could (*unknown*), or None for a name."""
    found = read_cell(_called(), words)
    return found if isinstance(found, Empty) else None


def _called() -> Spec:
    spec = find_spec("contact", Address("called"))
    if spec is None:
        raise LookupError
    return spec


def _involved(values: Incident, somebody: Meant | Empty, contact: str) -> Involvement:
    if isinstance(somebody, Empty):
        return Involvement(id=new_part_id(), contact=somebody, role=Choice("victim"))
    if isinstance(values.type, Choice) and values.type.code == _OWN_ACT:
        return Involvement(id=new_part_id(), contact=Ref(contact))
    role = "relative_targeted" if somebody.related_to else "victim"
    return Involvement(id=new_part_id(), contact=Ref(contact), role=Choice(role))


def _doers(desk: Desk, cell: Cell, source: str, told: Told) -> list[Involvement]:
    role = Choice("perpetrator")
    empty = unknown_somebody(cell.words)
    if empty:
        return [Involvement(id=new_part_id(), contact=empty, role=role)]
    if not fits_a_name(cell.words):
        told.loose.append(cell)
        return []
    found = dict.fromkeys(contact_of(desk, meant_doer(piece), source) for piece in pieces(cell.words))
    return [Involvement(id=new_part_id(), contact=Ref(contact), role=role) for contact in found]


def _type_by_return(desk: Desk, own_id: str) -> None:
    values = incident_values(desk, own_id)
    if values.type is not Empty.NOT_ASKED or not values.returns:
        return
    mode = values.returns[0].mode
    named = isinstance(mode, Choice) and INCIDENT_TYPE.entry(mode.code) and mode.code != "other"
    code = mode.code if named and isinstance(mode, Choice) else _FORCED_RETURN
    desk.change(own_id, type=Choice(code))
