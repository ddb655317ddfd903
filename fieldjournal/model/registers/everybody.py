"""The register of everybody: whom to trust, what became of them, when they were last heard, whom to call.

- A line for each person and group; an organisation is nobody to worry about.
- The last sign of life is the latest one that is not refuted, as who is silent is told by (`custody`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from fieldjournal.i18n import N_
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import BLANK, cell, inside, number, of_record, who
from fieldjournal.model.registers.custody import last_sign
from fieldjournal.model.registers.people import own, status
from fieldjournal.model.registers.reckoning import days_since
from fieldjournal.model.registers.register import Column, Register, Row, Selection
from fieldjournal.model.values import Choice

_SIGN, _SIGN_KIND = inside("contact", "signs", "when"), inside("contact", "signs", "kind")


def _is_somebody(row: Row, _group: Sequence[Row]) -> bool:
    kind: object = cast("Any", row.record.values).kind
    return kind != Choice("organisation")


def _last_heard(row: Row) -> Cell:
    sign = last_sign(row)
    return cell(_SIGN, cast("Any", sign).when) if sign else BLANK


def _how(row: Row) -> Cell:
    sign = last_sign(row)
    return cell(_SIGN_KIND, cast("Any", sign).kind) if sign else BLANK


def _days(row: Row) -> Cell:
    sign = last_sign(row)
    return number(days_since(cast("Any", sign).when, row.day)) if sign else BLANK


PEOPLE = Register(
    name="people",
    label=N_("People"),
    asks=N_("Whom can be trusted, what became of them, and who is to be called next?"),
    makes=N_("a person"),
    selections=(Selection("contact"),),
    people=own,
    keeps=_is_somebody,
    columns=(
        Column("who", N_("Who"), who),
        Column("trust", N_("Trust"), of_record(contact="trust"), counted=True),
        Column("fate", N_("Fate"), status("fate"), counted=True),
        Column("last-sign", N_("Last sign of life"), _last_heard),
        Column("next", N_("Next check-in"), of_record(contact="next_check")),
        Column("state", N_("Contact"), of_record(contact="contact_state"), counted=True),
        Column("since", N_("Contact so since"), of_record(contact="state_since")),
        Column("sign", N_("Kind of sign"), _how, shows=(_SIGN_KIND,)),
        Column("days", N_("Days since, from the earliest possible date"), _days),
        Column("risk", N_("Risk"), of_record(contact="risk"), counted=True),
        Column("lives", N_("Where now"), of_record(contact="lives")),
        Column("as-of", N_("As of"), status("as_of")),
    ),
)
