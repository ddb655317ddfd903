"""Registers of what was sent, asked and answered: actions, demands by addressee, signatories."""

from __future__ import annotations

from typing import Any, cast

from fieldjournal.i18n import N_
from fieldjournal.model.empty import Empty
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import (
    BLANK,
    cell,
    inside,
    number,
    of_part,
    of_record,
    several,
    this,
)
from fieldjournal.model.registers.register import Column, Register, Row, Selection, parts_in
from fieldjournal.model.values import Choice

_OPEN = ("open", "partly_met", "refused")
_ADDRESSEES = several("action", "addressees", "as_printed", "contact")
_ANSWER = inside("action", "responses", "kind")
_ANSWERS = several("action", "responses", "kind")


def _signed(row: Row) -> Cell:
    if isinstance(getattr(row.record.values, "signatories", ()), Empty):
        return Cell(Empty.WITHHELD)
    count = len(parts_in(row.record, "signatories"))
    return number(count) if count else BLANK


def _still_open(row: Row) -> Cell:
    """Return how many demands are not met nor withdrawn; one of which nobody told the state is open."""
    demands = parts_in(row.record, "demands")
    states = [cast("Any", each).state for each in demands]
    left = [each for each in states if not isinstance(each, Choice) or each.code in _OPEN]
    return number(len(left)) if demands else BLANK


def _of_whom(row: Row) -> Cell:
    """Return whom something is demanded of: as the demand says, else those the action went to."""
    of = cast("Any", row.part).of
    return _ADDRESSEES(row) if of is Empty.NOT_ASKED else cell(inside("action", "demands", "of"), of)


ACTIONS = Register(
    name="actions",
    label=N_("Actions"),
    asks=N_("What was sent and asked, and what came back?"),
    makes=N_("an action"),
    selections=(Selection("action"),),
    columns=(
        Column("when", N_("When"), of_record(action="when")),
        Column("dated", N_("Date it bears"), of_record(action="dated")),
        Column("type", N_("Type"), of_record(action="type"), counted=True),
        Column("title", N_("Title"), this),
        Column("about", N_("About"), of_record(action="about")),
        Column("by", N_("Senders"), several("action", "senders", "as_printed", "contact")),
        Column("to", N_("Addressees"), _ADDRESSEES),
        Column("channel", N_("Channel"), of_record(action="channel")),
        Column("occasion", N_("Occasion"), of_record(action="occasion")),
        Column("signed", N_("Signatories"), _signed),
        Column("open", N_("Demands still open"), _still_open),
        Column("answers", N_("Responses"), _ANSWERS, counted=True, shows=(_ANSWER,)),
    ),
)

DEMANDS = Register(
    name="demands",
    label=N_("Demands"),
    asks=N_("What is demanded of whom, and what is still open?"),
    makes=N_("an action with a demand"),
    selections=(Selection("action", "demands"),),
    columns=(
        Column("of", N_("Of whom"), _of_whom, counted=True),
        Column("kind", N_("Kind"), of_part("action", "demands", "kind"), counted=True),
        Column("words", N_("In words"), of_part("action", "demands", "words")),
        Column("for", N_("For whom"), of_part("action", "demands", "for_whom")),
        Column("state", N_("State"), of_part("action", "demands", "state"), counted=True),
        Column("as-of", N_("As of"), of_part("action", "demands", "as_of")),
        Column("when", N_("When"), of_record(action="when")),
        Column("action", N_("Action"), this),
        Column("answers", N_("Responses"), _ANSWERS, shows=(_ANSWER,)),
    ),
)

SIGNATORIES = Register(
    name="signatories",
    label=N_("Signatories"),
    asks=N_("Who signed what, as printed, and whose name may be published?"),
    makes=N_("an action with a signatory"),
    selections=(Selection("action", "signatories"),),
    columns=(
        Column("who", N_("Who"), of_part("action", "signatories", "contact")),
        Column("as-printed", N_("Name as printed"), of_part("action", "signatories", "as_printed")),
        Column("role", N_("Role as printed"), of_part("action", "signatories", "role")),
        Column(
            "country", N_("Country as printed"), of_part("action", "signatories", "country"), counted=True
        ),
        Column("publish", N_("May be published?"), of_part("action", "signatories", "publish"), counted=True),
        Column("action", N_("Action"), this),
        Column("when", N_("When"), of_record(action="when")),
    ),
)
