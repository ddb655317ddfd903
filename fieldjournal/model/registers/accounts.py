"""Registers of accounts: what is said of one value stands side by side, and none is chosen.

- Accounts come together by the record and the value they are about, in the order they were entered.
- Counts are the accounts that do not agree (`model.accounts.differ`): of a number, a date, a mode or another
  short value at least two answers are given, by accounts or by the record itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from fieldjournal.i18n import N_, _
from fieldjournal.model import address
from fieldjournal.model.accounts import differ
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.asserted import target_spec
from fieldjournal.model.kinds.source import Claim
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import cell, inside, of_part, this
from fieldjournal.model.registers.register import Column, Register, Row, Selection
from fieldjournal.model.values import Asserted, Ref
from fieldjournal.model.walk import value_at

_ABOUT = inside("incident", "involvements", "contact")


def _said(row: Row) -> Asserted | Empty:
    return cast("Asserted | Empty", cast("Any", row.part).says)


def _target(row: Row) -> object:
    said = _said(row)
    return (said.record, said.address) if isinstance(said, Asserted) else None


def _about(row: Row) -> Cell:
    said = _said(row)
    return cell(_ABOUT, Ref(said.record)) if isinstance(said, Asserted) else Cell(said)


def _field(row: Row) -> Cell:
    said = _said(row)
    return Cell(_(target_spec(said.kind, said.address).label)) if isinstance(said, Asserted) else Cell(said)


def _account(row: Row) -> Cell:
    said = _said(row)
    if not isinstance(said, Asserted):
        return Cell(said)
    return cell(target_spec(said.kind, said.address), said.value)


def _recorded(row: Row) -> object:
    """Return what the record itself says; nothing where it is not at hand."""
    said = _said(row)
    record = row.lookup(said.record) if isinstance(said, Asserted) else None
    at = address.parse(said.address) if isinstance(said, Asserted) else None
    return value_at(record.values, at) if record and at else Empty.NOT_ASKED


def _in_record(row: Row) -> Cell:
    said, value = _said(row), _recorded(row)
    return cell(target_spec(said.kind, said.address), value) if isinstance(said, Asserted) else Cell(value)


def _disagree(row: Row, group: Sequence[Row]) -> bool:
    claims = [cast("Claim", each.part) for each in group]
    return differ(_recorded(row), claims)


_SELECTIONS = (Selection("source", "claims", by="says"),)
_COLUMNS = (
    Column("about", N_("About"), _about),
    Column("value", N_("Which value"), _field, counted=True),
    Column("says", N_("Account"), _account),
    Column("by", N_("Who says so"), of_part("source", "claims", "by")),
    Column("through", N_("Through whom"), of_part("source", "claims", "through")),
    Column("when", N_("When said"), of_part("source", "claims", "when")),
    Column("stance", N_("Stance"), of_part("source", "claims", "stance"), counted=True),
    Column("certainty", N_("Certainty"), of_part("source", "claims", "certainty"), counted=True),
    Column("result", N_("What became of it"), of_part("source", "claims", "result"), counted=True),
    Column("result-when", N_("Decided when"), of_part("source", "claims", "result_when")),
    Column("record", N_("In the record itself"), _in_record),
    Column("source", N_("Source"), this),
)

ACCOUNTS = Register(
    name="accounts",
    label=N_("Accounts side by side"),
    asks=N_("Who says what of the same thing?"),
    makes=N_("a source with something in “What it claims”"),
    selections=_SELECTIONS,
    group=_target,
    columns=_COLUMNS,
)

COUNTS = Register(
    name="counts",
    label=N_("Accounts that do not agree"),
    asks=N_("Which numbers, dates and modes do the accounts not agree on?"),
    makes=N_("claims in sources that differ from each other or from the record"),
    selections=_SELECTIONS,
    group=_target,
    keeps=_disagree,
    columns=_COLUMNS,
)
