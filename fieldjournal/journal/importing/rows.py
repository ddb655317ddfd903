"""One row of a table becomes linked records.

- A row whose token the journal knows is done and is passed over, whatever became of its records.
- The row's source is the one its own column names; without such a column, one made for the table.
- Every name makes or finds a contact; what the row tells of a person fills it when it is about one.
- The row makes one record of every kind it fills a field of, and these are linked (`linking`). It adds to
  the record of its reference where a row before had the same; else to the record of its title, where
  nothing it says of it is otherwise.
- Its main record, of the kind the table tells of, is signed with the row's token and keeps, in its notes,
  what found no place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from fieldjournal.journal.importing.accounts import place_account
from fieldjournal.journal.importing.cells import kind_of_empty, read_cell
from fieldjournal.journal.importing.columns import PERSON, SOURCE, Layout
from fieldjournal.journal.importing.contacts import add_spelling, contact_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.filling import Filling, joined
from fieldjournal.journal.importing.kinship import relate, relation_named
from fieldjournal.journal.importing.linking import is_by_default, link, link_person, links_to, place_of_people
from fieldjournal.journal.importing.people import Meant, also_called, fits_a_name, meant, pieces
from fieldjournal.journal.importing.pointing import points, titled
from fieldjournal.journal.importing.roles import ENVELOPE, NOTES
from fieldjournal.journal.importing.sensitive import protect
from fieldjournal.journal.importing.sheet import SheetRow
from fieldjournal.journal.importing.sources import home, source_of_row
from fieldjournal.journal.importing.told import Cell, Told, tell
from fieldjournal.journal.importing.unsaid import said_of, settle
from fieldjournal.model.forms.plain import LINE_MAX, Line
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.incident import Incident

_CLAIMS = "source/claims/"
_NAMES = "contact/names"


@dataclass
class Placing:
    """One row on its way: what it tells, and the records it has become so far, by kind."""

    desk: Desk
    layout: Layout
    told: Told
    reference: str = ""
    source: str = ""
    people: list[tuple[Meant | None, str]] = field(default_factory=list)
    """Whom the row is about, each with the id of the contact; nobody and no id for somebody unknown."""
    made: dict[str, str] = field(default_factory=dict)

    @property
    def person(self) -> str:
        """The one contact the row is about; empty where there are several or none."""
        contacts = [contact for _somebody, contact in self.people if contact]
        return contacts[0] if len(contacts) == 1 else ""


def place_row(desk: Desk, layout: Layout, row: SheetRow, token: str, *, may_end: bool = True) -> None:
    """Put what a row tells on the desk. A group of rows may end behind it unless `may_end` is False."""
    told = tell(layout.columns, row)
    secret = told.take_all("sensitive")
    reference, case = told.take("ref"), told.take("case")
    placing = Placing(desk, layout, told, " ".join(reference.words.split()) if reference else "")
    placing.source = source_of_row(desk, layout, told)
    _place_people(placing)
    for kind in KINDS:
        if kind not in (PERSON, SOURCE):
            _place_record(placing, kind)
    if layout.main == SOURCE:
        _place_source(placing)
    _link_records(placing, case)
    claimed = _place_account(placing)
    main = placing.made.get(layout.main) or claimed or placing.person or _first(placing) or home(desk)
    if placing.reference:
        desk.refer(placing.reference, desk.draft(main).kind, main)
    _keep_rest(desk, main, [*told.rest(), *secret, *([reference] if reference else [])])
    contacts = [contact for _somebody, contact in placing.people if contact]
    protect(desk, secret, (main, claimed, *placing.made.values(), *contacts))
    desk.sign(main, token)
    desk.end_row(sum(map(len, row.cells)), may_end=may_end)


def _first(placing: Placing) -> str:
    contacts = [contact for _somebody, contact in placing.people if contact]
    return next(iter((*contacts, *placing.made.values())), "") or placing.source


def _place_people(placing: Placing) -> None:
    """Find or make whom the row is about, and fill in what it tells of them where it is one."""
    desk, told, source = placing.desk, placing.told, placing.source
    placing.people = _people(placing)
    cells = told.take_fields(f"{PERSON}/")
    if placing.layout.main == PERSON and not placing.people:
        placing.people = _unnamed(placing, cells)
    spellings = told.take_all("spellings")
    person = placing.person
    if not person:
        told.loose += [*cells, *spellings]
        return
    long = [cell for cell in spellings if not fits_a_name(cell.words)]
    for cell in spellings:
        for piece in pieces(cell.words) if cell not in long else ():
            add_spelling(desk, person, piece, source)
    told.loose += [*Filling(desk, person, source).fill(cells), *long]
    desk.held.index(person, PERSON, desk.draft(person).values)
    placing.made[PERSON] = person


def _people(placing: Placing) -> list[tuple[Meant | None, str]]:
    cell = placing.told.take("who")
    if not cell:
        return []
    if kind_of_empty(cell.words):
        if placing.layout.main == PERSON:
            placing.told.loose.append(cell)
        return [(None, "")]
    if not fits_a_name(cell.words):
        placing.told.loose.append(cell)
        return []
    found: dict[str, Meant] = {}
    of, relation = _kin(placing.told)
    for piece in pieces(cell.words):
        name, others = also_called(piece)
        somebody = meant(name)
        contact = contact_of(placing.desk, somebody, placing.source)
        for other in others:
            add_spelling(placing.desk, contact, other, placing.source)
        found.setdefault(contact, _related(placing, contact, somebody, of, relation))
    return [(somebody, contact) for contact, somebody in found.items()]


def _kin(told: Told) -> tuple[Cell | None, Cell | None]:
    """Return whose relative the row says somebody is, and what; without the first nothing is made of it."""
    of = told.first("relative_of")
    if of is None or kind_of_empty(of.words) or not fits_a_name(of.words):
        return None, None
    return told.take("relative_of"), told.take("relation")


def _related(
    placing: Placing, contact: str, somebody: Meant, of: Cell | None, relation: Cell | None
) -> Meant:
    """Write down whose relative somebody is, and what; return them as such."""
    if of is None:
        return somebody
    words = " ".join(relation.words.split()) if relation else ""
    code = relation_named(words)
    for piece in pieces(of.words):
        other = contact_of(placing.desk, meant(piece), placing.source)
        relate(placing.desk, contact, other, code, words)
    return replace(somebody, related_to=of.words, relation=code)


def _unnamed(placing: Placing, cells: Sequence[Cell]) -> list[tuple[Meant | None, str]]:
    """Return the contact a row without a name column is about: by its reference, its name, or a new one."""
    desk = placing.desk
    if not _say_something(cells):
        return []
    known = desk.references.get(placing.reference, {}).get(PERSON, "")
    name = next((cell.words for cell in cells if cell.role.startswith(_NAMES) and cell.target), "")
    known = known or (desk.held.contact(name) if name else "")
    sources = (placing.source,) if placing.source else ()
    return [(None, known or desk.new(PERSON, KINDS[PERSON].values(), sources))]


def _place_record(placing: Placing, kind: str) -> None:
    """Make or find the row's record of a kind, fill it, and put the row's people into it."""
    desk, told = placing.desk, placing.told
    cells = told.take_fields(f"{kind}/")
    if not _say_something(cells):
        told.loose += cells
        return
    own_id = _known(placing, kind, cells) or _new(placing, kind)
    filling = Filling(desk, own_id, placing.source, placing.person)
    told.loose += filling.fill(cell for cell in cells if cell.target and not cell.target.inner)
    _put_people(placing, own_id)
    told.loose += filling.fill(cell for cell in cells if cell.target and cell.target.inner)
    settle(desk, own_id, placing.person)
    if kind != placing.layout.main and desk.forget_empty(own_id):
        told.loose += [cell for cell in cells if not _say_something([cell])]
        return
    desk.held.index(own_id, kind, desk.draft(own_id).values)
    placing.made[kind] = own_id


def _say_something(cells: Sequence[Cell]) -> bool:
    """Say whether cells fill more than an envelope: nobody writes down a mere tag."""
    return any(cell.target and cell.target.field not in ENVELOPE for cell in cells)


def _new(placing: Placing, kind: str) -> str:
    sources = (placing.source,) if placing.source else ()
    titled = {KINDS[kind].title[0]: placing.desk.heading} if _is_the_table(placing, kind) else {}
    return placing.desk.new(kind, KINDS[kind].values(**titled), sources)


def _is_the_table(placing: Placing, kind: str) -> bool:
    return kind == placing.layout.main and placing.layout.is_one


def _known(placing: Placing, kind: str, cells: Sequence[Cell]) -> str:
    """Return the record a row adds to: the one of its reference, or of its title where nothing differs."""
    desk = placing.desk
    if _is_the_table(placing, kind):
        return desk.held.headed(kind, desk.heading)
    if kind == placing.layout.main and placing.reference:
        return desk.references.get(placing.reference, {}).get(kind, "")
    heading = f"{kind}/{KINDS[kind].title[0]}"
    title = next((each for each in cells if each.role == heading), None)
    if title is None or title.target is None or not isinstance(title.target.spec.form, Line):
        return ""
    found = desk.held.headed(kind, title.words)
    return found if found and not _contradicted(desk, found, cells) else ""


def _contradicted(desk: Desk, own_id: str, cells: Sequence[Cell]) -> bool:
    """Say whether a record holds something else than the cells say of it."""
    values = vars(desk.draft(own_id).values)
    for cell in cells:
        target = cell.target
        if target is None or target.inner or target.field not in values or points(target.spec):
            continue
        value = read_cell(target.spec, cell.words).value
        if value is not None and joined(target.spec, values[target.field], value) is None:
            return True
    return False


def _put_people(placing: Placing, own_id: str) -> None:
    desk = placing.desk
    values = desk.draft(own_id).values
    at = place_of_people(desk.draft(own_id).kind, placing.layout.targets)
    for somebody, contact in placing.people:
        said = said_of(values, somebody) if isinstance(values, Incident) else None
        link_person(desk, own_id, at, contact, is_by_default(at) if said is None else said)


def _place_source(placing: Placing) -> None:
    """Fill the source that is the row's own record."""
    desk, told = placing.desk, placing.told
    cells = [cell for cell in told.cells if cell.role.startswith(f"{SOURCE}/") and _CLAIMS not in cell.role]
    if not _say_something(cells) and not placing.source:
        return
    told.cells = [cell for cell in told.cells if cell not in cells]
    known = desk.references.get(placing.reference, {}).get(SOURCE, "") if placing.reference else ""
    own_id = known or placing.source or desk.new(SOURCE, KINDS[SOURCE].values())
    told.loose += Filling(desk, own_id, "", placing.person).fill(cells)
    _put_people(placing, own_id)
    desk.held.index(own_id, SOURCE, desk.draft(own_id).values)
    placing.made[SOURCE] = placing.source = own_id


def _link_records(placing: Placing, case: Cell | None) -> None:
    desk, made = placing.desk, placing.made
    own = [(kind, own_id) for kind, own_id in made.items() if kind not in (PERSON, SOURCE)]
    for kind, own_id in own:
        for other_kind, other_id in own:
            if other_id != own_id and links_to(kind, other_kind) and not links_to(other_kind, kind):
                link(desk, own_id, other_id, other_kind)
    if case is None:
        return
    main = made.get(placing.layout.main) or placing.person
    if main and len(case.words) <= LINE_MAX and not kind_of_empty(case.words):
        link(desk, titled(desk, "case", case.words), main, desk.draft(main).kind)
    else:
        placing.told.loose.append(case)


def _place_account(placing: Placing) -> str:
    """Add the claim a row makes to its source and return that; nothing where it makes none."""
    told = placing.told
    if not (told.has("account") or told.has(_CLAIMS)):
        return ""
    claimed = home(placing.desk, placing.source)
    about = placing.made.get(placing.layout.main, "") if placing.layout.main != SOURCE else ""
    place_account(placing.desk, told, claimed, about, placing.reference)
    return claimed


def _keep_rest(desk: Desk, main: str, cells: Sequence[Cell]) -> None:
    """Keep what found no place in the notes; what only nobody has a field for is told once for its column."""
    keeper = main if desk.has_room(main) else home(desk)
    for cell in cells:
        if cell.known and cell.role not in (NOTES, "ref"):
            desk.leave(keeper, cell.header, cell.words, reason=cell.reason)
        else:
            desk.note(keeper, cell.header, cell.words)
