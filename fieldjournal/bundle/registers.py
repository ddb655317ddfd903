"""The registers of a bundle: the tables of the journal, filled from what leaves and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from fieldjournal.model.registers import REGISTERS, Line, Register, Row, lines, rows_of
from fieldjournal.model.registers.register import parts_in
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord

_NO_DAY = date.min
"""Registers that travel count to no day."""


def registers_of(outgoing: Outgoing) -> Iterator[tuple[Register, tuple[Line, ...]]]:
    """Yield every register that has a line, with its lines; a line's key is the record's reference."""
    sent = {record.id: record for record in outgoing.records}
    for register in REGISTERS.values():
        if register.travels:
            found = tuple(lines(register, _rows(register, sent)))
            if found:
                yield register, found


def _rows(register: Register, sent: Mapping[str, RedactedRecord]) -> Iterator[Row]:
    (selection,) = register.selections
    for record in sent.values():
        if record.kind == selection.kind:
            parts = parts_in(record, selection.field) if selection.field else (None,)
            for part in parts:
                yield from rows_of(register, Row(record, record.reference, part, sent.get, _NO_DAY))
