"""Registers of the law's side: proceedings, interim measures, sentences and their ends, wanted notices.

- A term is counted from the earliest possible day of `Counted from`; where nobody told it, from the day of
  the decision, and the line shows the date that was taken.
- A term is overdue when it should have ended and nobody knows the person to be out. A suspended one is none.
- A measure that names the incident that broke it is breached, whatever else was or was not filled in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, cast

from fieldjournal.i18n import N_, _
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.headline import Told
from fieldjournal.model.lists.people import OUT
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import (
    BLANK,
    UNKNOWN,
    cell,
    field_of,
    ids,
    inside,
    joined,
    number,
    of_or,
    of_part,
    of_record,
    span,
    this,
    who,
)
from fieldjournal.model.registers.people import fate_code, status
from fieldjournal.model.registers.reckoning import days_between, end_of_term, said_day
from fieldjournal.model.registers.register import Column, Has, Over, Register, Row, Selection
from fieldjournal.model.values import Choice, Length, Ref

_TERMS: Final = ("prison", "restricted", "resentence")
_START = inside("proceeding", "penalties", "start")
_STATE = inside("proceeding", "measures", "state")
_WHEN = field_of("incident", "when")


def _about(row: Row) -> tuple[str, ...]:
    """Return whom a proceeding is about."""
    return ids(cast("Any", row.record.values).about)


def _of_part(row: Row) -> tuple[str, ...]:
    """Return whom a part of a proceeding is about: the one it names, else all the proceeding is about."""
    return of_or(row.part, _about(row))


def _counted_from(row: Row) -> Cell:
    """Return the date a term is counted from."""
    start = cast("Any", row.part).start
    if start is Empty.NOT_ASKED or start is Empty.UNKNOWN:
        decided = cast("Any", row.record.values).decided
        return cell(_START, decided) if isinstance(decided, FuzzyDate) else UNKNOWN
    return cell(_START, start)


def _end(row: Row) -> date | None:
    return end_of_term(_counted_from(row).value, cast("Any", row.part).length)


def _expected_end(row: Row) -> Cell:
    length = cast("Any", row.part).length
    if isinstance(length, Length) and length.life:
        return Cell(_("for life"))
    if length is Empty.NOT_APPLICABLE or length is Empty.WITHHELD:
        return Cell(length)
    if length is Empty.NOT_ASKED and not _is_term(row):
        return BLANK
    end = _end(row)
    return Cell(said_day(end), order=end.toordinal()) if end else UNKNOWN


def _is_term(row: Row) -> bool:
    kind = cast("Any", row.part).kind
    return isinstance(kind, Choice) and kind.code in _TERMS


def _is_overdue(row: Row, _group: Sequence[Row]) -> bool:
    end = _end(row)
    if end is None or end > row.day or cast("Any", row.part).suspended is True:
        return False
    return fate_code(row) not in OUT


def _days_over(row: Row) -> Cell:
    end = _end(row)
    return number((row.day - end).days if end else None)


def _breach(row: Row) -> Told | None:
    by = cast("Any", row.part).breached_by
    return row.lookup(by.id) if isinstance(by, Ref) else None


def _respected(row: Row) -> Cell:
    measure = cast("Any", row.part)
    if measure.state is Empty.NOT_ASKED:
        return Cell(Choice("breached"), _STATE) if isinstance(measure.breached_by, Ref) else UNKNOWN
    return cell(_STATE, measure.state)


def _breached_when(row: Row) -> Cell:
    breach = _breach(row)
    return cell(_WHEN, cast("Any", breach.values).when) if breach else BLANK


def _until_breach(row: Row) -> Cell:
    breach = _breach(row)
    if breach is None:
        return BLANK
    return span(days_between(cast("Any", row.part).when, cast("Any", breach.values).when))


LEGAL = Register(
    name="legal",
    label=N_("Legal sheet"),
    asks=N_("What do courts and offices do about whom, under which articles?"),
    makes=N_("a proceeding"),
    selections=(Selection("proceeding"),),
    people=_about,
    columns=(
        Column("who", N_("Who"), who),
        Column("kind", N_("Kind"), of_record(proceeding="kind"), counted=True),
        Column("body", N_("Court or office as printed"), of_record(proceeding="body")),
        Column("body-is", N_("Its right name"), of_record(proceeding="body_is")),
        Column("country", N_("Country"), of_record(proceeding="country")),
        Column("number", N_("File number"), of_record(proceeding="number")),
        Column(
            "charges", N_("Charges"), joined("proceeding", "charges", "code", "article", "label", "state")
        ),
        Column(
            "penalties",
            N_("Penalties"),
            joined("proceeding", "penalties", "kind", "length", "suspended", "amount", "bans"),
        ),
        Column(
            "appeals", N_("Appeals"), joined("proceeding", "appeals", "to", "when", "result", "result_when")
        ),
        Column("flaws", N_("Flaws of the trial"), joined("proceeding", "flaws", "kind", "details")),
        Column("began", N_("Began"), of_record(proceeding="began")),
        Column("decided", N_("Decided"), of_record(proceeding="decided")),
        Column("stage", N_("Stage"), of_record(proceeding="stage"), counted=True),
        Column("as-of", N_("Stage as of"), of_record(proceeding="as_of")),
        Column("outcome", N_("Outcome in words"), of_record(proceeding="outcome")),
        Column("brought-by", N_("Brought by"), of_record(proceeding="brought_by")),
        Column(
            "protection",
            N_("Protection, step by step"),
            joined("proceeding", "protection", "step", "when", "office"),
        ),
    ),
)

MEASURES = Register(
    name="measures",
    label=N_("Interim measures"),
    asks=N_("Which interim measures were respected, and which broken by what?"),
    makes=N_("a proceeding with an interim measure"),
    travels=True,
    selections=(Selection("proceeding", "measures"),),
    people=_of_part,
    columns=(
        Column("who", N_("For whom"), who),
        Column("body", N_("Asked by"), of_part("proceeding", "measures", "body")),
        Column("when", N_("When"), of_part("proceeding", "measures", "when")),
        Column("asks", N_("What it asks"), of_part("proceeding", "measures", "asks")),
        Column("state", N_("Respected?"), _respected, counted=True, shows=(_STATE,)),
        Column("breached-by", N_("Breached by"), of_part("proceeding", "measures", "breached_by")),
        Column("breached-when", N_("When it was breached"), _breached_when),
        Column("interval", N_("Interval counted"), _until_breach),
        Column("country", N_("Country"), of_record(proceeding="country")),
        Column("until", N_("In force until"), of_part("proceeding", "measures", "until")),
    ),
)

_PENALTY = (
    Column("who", N_("Who"), who),
    Column("kind", N_("Kind"), of_part("proceeding", "penalties", "kind"), counted=True),
    Column("length", N_("How long"), of_part("proceeding", "penalties", "length")),
    Column("from", N_("Counted from"), _counted_from),
    Column("end", N_("Should end, from the earliest possible date"), _expected_end),
)

SENTENCES = Register(
    name="sentences",
    label=N_("Sentences and other penalties"),
    asks=N_("Who was sentenced to what, and when should it end?"),
    makes=N_("a proceeding with a penalty"),
    selections=(Selection("proceeding", "penalties"),),
    people=_of_part,
    columns=(
        *_PENALTY,
        Column("suspended", N_("Suspended?"), of_part("proceeding", "penalties", "suspended"), counted=True),
        Column("bans", N_("Bans"), of_part("proceeding", "penalties", "bans")),
        Column("sum", N_("Sum as said"), of_part("proceeding", "penalties", "amount")),
        Column("paid-to", N_("To whom"), of_part("proceeding", "penalties", "paid_to")),
        Column("body", N_("Court or office as printed"), of_record(proceeding="body")),
        Column("decided", N_("Decided"), of_record(proceeding="decided")),
        Column("proceeding", N_("Proceeding"), this),
    ),
)

OVERDUE = Register(
    name="overdue",
    label=N_("Terms that should have ended"),
    asks=N_("Whose term should have ended, and nobody knows them to be out?"),
    makes=N_("a proceeding with a term that is over, of somebody not known to be out"),
    selections=(
        Selection(
            "proceeding",
            "penalties",
            any_of=(Has("penalties/kind", _TERMS), Has("penalties/kind", blank=True)),
            over=Over(start=("start", "decided"), length="length"),
        ),
    ),
    people=_of_part,
    keeps=_is_overdue,
    columns=(
        *_PENALTY,
        Column("days", N_("Days over"), _days_over),
        Column("fate", N_("Fate"), status("fate"), counted=True),
        Column("as-of", N_("As of"), status("as_of")),
        Column("proceeding", N_("Proceeding"), this),
    ),
)

NOTICES = Register(
    name="notices",
    label=N_("Wanted notices"),
    asks=N_("Who is searched for across borders, and through which channel?"),
    makes=N_("a proceeding with a wanted notice"),
    selections=(Selection("proceeding", "notices"),),
    people=_of_part,
    columns=(
        Column("who", N_("For whom"), who),
        Column("channel", N_("Channel"), of_part("proceeding", "notices", "channel"), counted=True),
        Column("state", N_("State"), of_part("proceeding", "notices", "state"), counted=True),
        Column("as-of", N_("As of"), of_part("proceeding", "notices", "as_of")),
        Column("learned", N_("How it was learned"), of_part("proceeding", "notices", "learned")),
        Column("country", N_("Country"), of_record(proceeding="country")),
        Column("number", N_("File number"), of_record(proceeding="number")),
        Column("since", N_("Since"), of_part("proceeding", "notices", "since")),
        Column("asked-by", N_("Asked for by"), of_part("proceeding", "notices", "asked_by")),
    ),
)

ORDERS = Register(
    name="orders",
    label=N_("Orders"),
    asks=N_("What did a court order, and who did not follow it?"),
    makes=N_("a proceeding with an order"),
    selections=(Selection("proceeding", "orders"),),
    people=_about,
    columns=(
        Column("who", N_("Who"), who),
        Column("addressee", N_("To whom"), of_part("proceeding", "orders", "addressee"), counted=True),
        Column("asks", N_("What it orders"), of_part("proceeding", "orders", "asks")),
        Column("when", N_("When"), of_part("proceeding", "orders", "when")),
        Column("complied", N_("Complied with?"), of_part("proceeding", "orders", "complied"), counted=True),
        Column("as-of", N_("As of"), of_part("proceeding", "orders", "as_of")),
        Column("body", N_("Court or office as printed"), of_record(proceeding="body")),
        Column("proceeding", N_("Proceeding"), this),
    ),
)
