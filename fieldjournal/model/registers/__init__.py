"""The tables people need, each declared once in the module of its subject, and how to find them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fieldjournal.errors import UnknownName
from fieldjournal.model.registers.accounts import ACCOUNTS, COUNTS
from fieldjournal.model.registers.acts import BEFORE, INJURIES, PRESSURE, RETURNS
from fieldjournal.model.registers.cell import At, Cell, Rank, in_order
from fieldjournal.model.registers.conditions import Condition, unknown_choice
from fieldjournal.model.registers.consents import CONSENTS
from fieldjournal.model.registers.custody import ACCESS, SIGNS, SILENT
from fieldjournal.model.registers.everybody import PEOPLE
from fieldjournal.model.registers.law import LEGAL, MEASURES, NOTICES, ORDERS, OVERDUE, SENTENCES
from fieldjournal.model.registers.ordering import Order, orders
from fieldjournal.model.registers.people import RELATIONS, STATUS, status_as_of
from fieldjournal.model.registers.register import (
    Column,
    Has,
    Line,
    Lookup,
    Over,
    Register,
    Row,
    Selection,
    Table,
    kept,
    label_of,
    line_of,
    lines,
    part_with,
    refs_of,
    rows_of,
    tabulate,
)
from fieldjournal.model.registers.work import ACTIONS, DEMANDS, SIGNATORIES

__all__ = [
    "REGISTERS",
    "RETURNS",
    "At",
    "Cell",
    "Column",
    "Condition",
    "Has",
    "Line",
    "Lookup",
    "Order",
    "Over",
    "Rank",
    "Register",
    "Row",
    "Selection",
    "Table",
    "in_order",
    "kept",
    "label_of",
    "line_of",
    "lines",
    "orders",
    "part_with",
    "refs_of",
    "register_named",
    "rows_of",
    "status_as_of",
    "tabulate",
    "unknown_choice",
]

REGISTERS: Mapping[str, Register] = MappingProxyType(
    {
        register.name: register
        for register in (
            RETURNS, ACCOUNTS, PRESSURE, BEFORE, LEGAL, MEASURES, SENTENCES, OVERDUE, SIGNS, SILENT, ACCESS,
            INJURIES, ACTIONS, DEMANDS, SIGNATORIES, NOTICES, ORDERS, COUNTS, RELATIONS, STATUS, PEOPLE,
            CONSENTS,
        )
    }
)  # fmt: skip
"""Every register by name, in the order they are offered."""


def register_named(name: str) -> Register:
    """Return the register called `name`. Raises: `UnknownName`."""
    if name not in REGISTERS:
        raise UnknownName("register", name, ", ".join(REGISTERS))
    return REGISTERS[name]
