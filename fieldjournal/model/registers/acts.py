"""Registers about what was done: forced returns, pressure, reprisals, injuries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, cast

from fieldjournal.i18n import N_
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part
from fieldjournal.model.headline import Told, day_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import (
    BLANK,
    UNKNOWN,
    birth_year,
    cell,
    contacts,
    field_of,
    ids,
    inside,
    of_or,
    of_part,
    of_record,
    span,
    this,
    who,
)
from fieldjournal.model.registers.people import status, status_as_of
from fieldjournal.model.registers.reckoning import days_between
from fieldjournal.model.registers.register import Column, Has, Register, Row, Selection, parts_in
from fieldjournal.model.values import Choice, Ref

_NEAR: Final = ("parent", "child", "sibling", "spouse", "relative", "friend")
_SUFFERED: Final = ("victim", "relative_targeted")
_DID: Final = ("perpetrator", "host_state_agent")
_DOER: Final = ("contact", "as_printed", "force")


def _victims(row: Row) -> tuple[str, ...]:
    """Return whom an incident befell: its victims, or all involved of whom no role was given."""
    return _those(row.record, ("victim",))


def _suffered(row: Row) -> tuple[str, ...]:
    return _those(row.record, _SUFFERED)


def _those(record: Told, roles: Sequence[str]) -> tuple[str, ...]:
    found = tuple(contacts(record, "involvements", roles=roles))
    if not found:
        parts = cast("Sequence[Any]", parts_in(record, "involvements"))
        found = tuple(
            each.contact.id
            for each in parts
            if isinstance(each.contact, Ref) and isinstance(each.role, Empty)
        )
    return tuple(dict.fromkeys(found))


def _pressed(row: Row) -> tuple[str, ...]:
    """Return who was pressed: relatives targeted, else victims; those a threat is directed at."""
    if row.record.kind == "threat":
        return ids(cast("Any", row.record.values).directed_at)
    return _those(row.record, ("relative_targeted",)) or _those(row.record, ("victim",))


def _near(row: Row) -> tuple[Ref, ...]:
    """Return whose relative or friend somebody is, by their own entry."""
    person = row.about()
    return tuple(each.to for each in _relations(person) if isinstance(each.to, Ref)) if person else ()


def _naming(row: Row) -> Iterable[str]:
    """Return the ids of those whose entries name somebody as their relative or friend."""
    return row.known.named_by(row.person, _NEAR)


def _in_exile(own: str, row: Row) -> bool:
    person = row.known.contact(own)
    if person is None:
        return False
    known = cast("Any", status_as_of(person, row.as_of))
    fate = known.fate if known else Empty.NOT_ASKED
    since = getattr(person.values, "exile_since", Empty.NOT_ASKED)
    return fate == Choice("in_exile") or since is not Empty.NOT_ASKED


def _relations(person: Told) -> Iterator[Any]:
    """Yield the relations to relatives and friends."""
    for each in cast("Sequence[Any]", parts_in(person, "relations")):
        if isinstance(each.kind, Choice) and each.kind.code in _NEAR:
            yield each


def _is_pressure(row: Row, _group: Sequence[Row]) -> bool:
    """Whether a row is pressure on relatives and friends: of threats, those to or through them.

    Of two who are related, the one in exile is not the relative.
    """
    if row.record.kind != "threat":
        return True
    channel = cast("Any", row.record.values).channel
    through = isinstance(channel, Choice) and channel.code == "through_relative"
    return through or bool(_near(row)) or any(_in_exile(each, row) for each in _naming(row))


def _whose(row: Row) -> Cell:
    near = tuple(dict.fromkeys((*_near(row), *map(Ref, _naming(row)))))
    return cell(field_of("threat", "directed_at"), near) if near else UNKNOWN


def _by_whom(row: Row) -> Cell:
    if row.record.kind == "threat":
        return cell(field_of("threat", "sender"), cast("Any", row.record.values).sender)
    return _perpetrators(row)


def _perpetrators(row: Row) -> Cell:
    if isinstance(getattr(row.record.values, "involvements", ()), Empty):
        return Cell(Empty.WITHHELD)
    parts = cast("Sequence[Any]", parts_in(row.record, "involvements"))
    did = [each for each in parts if isinstance(each.role, Choice) and each.role.code in _DID]
    found = tuple(
        _one(each) for each in did if any(getattr(each, key) is not Empty.NOT_ASKED for key in _DOER)
    )
    return Cell(found) if found else UNKNOWN


def _one(part: Any) -> Cell:
    """Return who did something: the person or body, else as printed, else the force they acted for."""
    key = next(key for key in _DOER if getattr(part, key) is not Empty.NOT_ASKED)
    return cell(inside("incident", "involvements", key), getattr(part, key))


def _earlier(row: Row) -> Told | None:
    act = cast("Any", row.part).act
    return row.lookup(act.id) if isinstance(act, Ref) else None


def _earlier_when(row: Row) -> Cell:
    earlier = _earlier(row)
    if earlier is None:
        return BLANK
    key = kind_named(earlier.kind).day
    return cell(field_of(earlier.kind, key), getattr(earlier.values, key))


def _interval(row: Row) -> Cell:
    earlier = _earlier(row)
    return span(days_between(day_of(earlier), day_of(row.record)) if earlier else None)


def _injured(row: Row) -> tuple[str, ...]:
    return of_or(cast("Part", row.part), _victims(row))


RETURNS = Register(
    name="returns",
    label=N_("Forced returns"),
    asks=N_("Who was forced back, from where, and what is known of them?"),
    makes=N_("what happened, with a forced return in it"),
    travels=True,
    selections=(Selection("incident", "returns"),),
    people=_victims,
    columns=(
        Column("who", N_("Who"), who),
        Column("born", N_("Born"), birth_year),
        Column("mode", N_("Mode"), of_part("incident", "returns", "mode"), counted=True),
        Column("from", N_("From"), of_part("incident", "returns", "from_place")),
        Column("to", N_("To"), of_part("incident", "returns", "to_place")),
        Column("when", N_("When"), of_record(incident="when")),
        Column("fate", N_("Fate"), status("fate"), counted=True),
        Column("as-of", N_("As of"), status("as_of")),
        Column("via", N_("By way of"), of_part("incident", "returns", "via")),
    ),
)

PRESSURE = Register(
    name="pressure",
    label=N_("Pressure on relatives and friends"),
    asks=N_("Which relatives and friends are pressed, by whom, and to what end?"),
    makes=N_("what happened to a relative, or a threat to or through a relative or friend"),
    selections=(
        Selection(
            "incident",
            any_of=(Has("type", ("family_pressure",)), Has("involvements/role", ("relative_targeted",))),
        ),
        Selection("threat"),
    ),
    people=_pressed,
    keeps=_is_pressure,
    columns=(
        Column("when", N_("When"), of_record(incident="when", threat="when")),
        Column("who", N_("Who"), who),
        Column("whose", N_("Relative or friend of"), _whose),
        Column("type", N_("Type"), of_record(incident="type", threat="channel"), counted=True),
        Column("tactics", N_("Tactics"), of_record(incident="tactics")),
        Column("purpose", N_("Purpose or demand"), of_record(incident="purpose", threat="demand")),
        Column("by", N_("By whom"), _by_whom),
        Column("where", N_("Where"), of_record(incident="where")),
        Column("what", N_("In words"), of_record(incident="what", threat="words")),
    ),
)

BEFORE = Register(
    name="before",
    label=N_("What came before"),
    asks=N_("What followed an own act, and how many days later?"),
    makes=N_("what happened, with something in “What came before”"),
    selections=(Selection("incident", "before"),),
    people=_suffered,
    columns=(
        Column("who", N_("Who"), who),
        Column("act", N_("Earlier act"), of_part("incident", "before", "act")),
        Column("act-when", N_("Its date"), _earlier_when),
        Column("interval", N_("Interval counted"), _interval),
        Column("interval-said", N_("Interval as said"), of_part("incident", "before", "interval")),
        Column("link", N_("Link"), of_part("incident", "before", "link"), counted=True),
        Column("then", N_("Then"), of_record(incident="type"), counted=True),
        Column("when", N_("When"), of_record(incident="when")),
        Column("said-by", N_("Who links them"), of_part("incident", "before", "said_by")),
    ),
)

INJURIES = Register(
    name="injuries",
    label=N_("Injuries"),
    asks=N_("Who was hurt where on the body, and who saw it?"),
    makes=N_("what happened, with an injury in it"),
    travels=True,
    selections=(Selection("incident", "injuries"),),
    people=_injured,
    columns=(
        Column("who", N_("Who"), who),
        Column("body", N_("Part of the body"), of_part("incident", "injuries", "body_part"), counted=True),
        Column("side", N_("Side"), of_part("incident", "injuries", "side")),
        Column("type", N_("What it looks like"), of_part("incident", "injuries", "type"), counted=True),
        Column("size", N_("Size"), of_part("incident", "injuries", "size")),
        Column("details", N_("In words"), of_part("incident", "injuries", "details")),
        Column("cause", N_("Suspected cause"), of_part("incident", "injuries", "cause")),
        Column("seen-in", N_("Seen where"), of_part("incident", "injuries", "seen_in")),
        Column("assessed-by", N_("Assessed by (clinician)"), of_part("incident", "injuries", "assessed_by")),
        Column(
            "consistency", N_("Consistency"), of_part("incident", "injuries", "consistency"), counted=True
        ),
        Column("when", N_("When"), of_record(incident="when")),
        Column("incident", N_("Incident"), this),
    ),
)
